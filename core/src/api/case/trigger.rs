//! What starts a clock.

use crate::api::prelude::*;

record! {
    /// A civil day, with the instant where a law counts hours.
    pub struct Happened {
        /// The day.
        pub day: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The zone of the civil day.
        pub zone: Option<String>,
    }
}

record! {
    /// A time over which a clock does not run, `[from, until)`.
    pub struct Pause {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// A term that the contract between the parties sets.
    pub struct ContractTerm {
        /// Within how many hours.
        pub hours: Option<Count>,
        /// A number of days.
        pub days: Option<Count>,
    }
}

record! {
    /// What starts a clock (section 4.7).
    pub struct Trigger {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// What happened: `request-to-know`, `breach`, `opt-out` ...
        pub event: Option<Word>,
        /// For which act the question is asked.
        pub act: Option<Word>,
        /// Whose data it is.
        pub subject: Option<SubjectKind>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The places whose people are affected.
        pub places: Option<Vec<Word>>,
        /// When it happened.
        pub happened: Option<Happened>,
        /// When it was discovered, or the holder became aware.
        pub learned: Option<Happened>,
        /// When it was found that there was one.
        pub determined_on: Option<Happened>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// What the paper is: `medical-certification`.
        pub record: Option<Word>,
        /// Is the identifier joined to a person's identity?
        pub linked_to_person: Option<YesNo>,
        /// Was the data encrypted?
        pub encrypted: Option<YesNo>,
        /// How many people are affected: in total, and by place.
        pub affected: Option<BTreeMap<String, Count>>,
        /// Is the request complex, so that the time may be extended?
        pub complex: Option<YesNo>,
        /// Was the reason of the extension told?
        pub reason_told: Option<YesNo>,
        /// The day on which the person was told of the extension.
        pub extension_notified_on: Option<Day>,
        /// Times over which the clock does not run.
        pub pauses: Option<Vec<Pause>>,
        /// What the contract between the parties sets.
        pub contract: Option<ContractTerm>,
        /// The day on which the act is planned.
        pub planned_on: Option<Day>,
        /// Is the message commercial, or about a transaction or relationship?
        pub message: Option<Word>,
        /// Opt-out signals of the browser, by the name of the header.
        pub signals: Option<BTreeMap<String, String>>,
        /// The days that are no business days, where the law counts business days.
        pub holidays: Option<Vec<Day>>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}
