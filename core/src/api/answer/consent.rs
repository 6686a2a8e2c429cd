//! The state of consents at a time.

use crate::api::prelude::*;

answer! {
    /// What a consent is at the time asked about.
    pub struct ConsentStatus {
        /// The state that its events lead to.
        pub state: ConsentState,
        /// Does it hold at that time?
        pub outcome: Tri,
        /// The first day of the time over which it runs or ran.
        pub from: Option<Day>,
        /// The first day after that time; absent: it still runs.
        pub until: Option<Day>,
        /// The instant at which it began, as UTC seconds.
        pub from_instant: Option<i64>,
        /// The instant at which it ended, as UTC seconds.
        pub until_instant: Option<i64>,
        /// Explicit, or deemed by an act.
        pub kind: Option<ConsentKind>,
        /// In which form it was given.
        pub form: Option<FormKind>,
        /// Who gave it.
        pub by: Option<Word>,
        /// To which purpose.
        pub purpose: Option<Path>,
        /// To which data; empty: all.
        pub items: Vec<Path>,
        /// Under which statement.
        pub statement: Option<StatementRef>,
        /// What else would settle it.
        pub missing: Vec<MissingItem>,
    }
}

answer! {
    /// The consents of a person at a time, as far as they were known on the day of the question.
    pub struct Consents {
        /// The day.
        pub on: Day,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The day for which the state was asked.
        pub at: Option<Day>,
        /// Each consent, by its id.
        pub consents: BTreeMap<String, ConsentStatus>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// Questions that a person must answer.
        pub judgment: Vec<JudgmentItem>,
        /// Texts with two readings that differ here.
        pub unsettled: Vec<UnsettledItem>,
        /// Conventions that were applied, by their word.
        pub conventions: Vec<Word>,
        /// Figures of the law that nobody has checked against their source and on which this answer rests.
        pub unverified: Vec<Unverified>,
        /// Tests that the caller assumed.
        pub assumed: Vec<Assumed>,
        /// Facts that a pack presumes where nobody said otherwise, and that were used.
        pub presumed: Vec<Presumed>,
        /// The reasons, parents before children; only when asked for.
        pub explanation: Vec<ExplanationLine>,
        /// What made this answer.
        pub made_with: MadeWith,
    }
}
