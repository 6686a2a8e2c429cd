//! The ledger of consents: what was asked, given, renewed, refused and withdrawn, and when.

use crate::api::prelude::*;

entry! {
    /// Something that happened to a consent. Its events together say from when until when it was given.
    pub struct ConsentEvent {
        /// Which consent: events of one id are the history of one consent.
        pub consent: HostId,
        /// What happened to it.
        pub event: ConsentEventKind,
        /// On which day.
        pub on: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise.
        pub kind: Option<ConsentKind>,
        /// In which form it was given.
        pub form: Option<FormKind>,
        /// Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`.
        pub by: Option<Word>,
        /// To which purpose of the tree.
        pub purpose: Option<Path>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<StatementRef>,
        /// The first day on which it no longer runs, where it was given for a time.
        pub until: Option<Day>,
        /// The instant at which it ends, as UTC seconds.
        pub until_instant: Option<i64>,
        /// Was it verified that a parent gave it?
        pub verified: Option<YesNo>,
        /// Was it bundled with something else, so that it may not be free?
        pub bundled: Option<YesNo>,
        /// Was it made a condition of the contract?
        pub necessary_for_contract: Option<YesNo>,
        /// To whom the data may go.
        pub to: Option<Word>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What happened to the consents of a person.
    pub struct ConsentLedger {
        /// The events, in any order.
        pub events: Option<Vec<ConsentEvent>>,
        /// The time for which the state is asked; absent: the day of the question.
        pub at: Option<Happened>,
    }
}
