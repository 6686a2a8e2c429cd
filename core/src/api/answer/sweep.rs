//! The disposal plan of a sweep, and the data of a certificate of destruction.

use crate::api::prelude::*;

answer! {
    /// What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents.
    pub struct PlanLine {
        /// The record.
        pub id: HostId,
        /// What to do with it.
        pub action: DisposalAction,
        /// The answer.
        pub outcome: RetentionOutcome,
        /// The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first.
        pub due: Option<Day>,
        /// The last day by which it must be gone, where a maximum says so.
        pub by: Option<Day>,
        /// The classes of the record.
        pub classes: Vec<Path>,
        /// The rules and holds that set the answer.
        pub governing: Vec<Ref>,
        /// Their citations.
        pub cites: Vec<String>,
        /// What must be done when it goes, or while it is kept.
        pub duties: Vec<Word>,
        /// The kinds of rules that pull apart.
        pub conflicts: Vec<Word>,
        /// What was noticed of a destruction that has happened.
        pub findings: Vec<Word>,
    }
}

answer! {
    /// The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
    /// stands for the list. Who ordered the destruction and who saw it the host adds.
    pub struct Certificate {
        /// The day as of which it was decided what may go.
        pub on: Option<Day>,
        /// How many records went.
        pub records: i64,
        /// How many of them went in each way.
        pub actions: BTreeMap<String, i64>,
        /// How many of them are of each class; a record of two classes counts in both.
        pub classes: BTreeMap<String, i64>,
        /// The first day on which one of them went.
        pub first_day: Option<Day>,
        /// The last day on which one of them went.
        pub last_day: Option<Day>,
        /// The earliest day from which one of them was free to go.
        pub first_free: Option<Day>,
        /// The latest day from which one of them was free to go.
        pub last_free: Option<Day>,
        /// The rules that let them go, each with the number of records for which it set the day.
        pub rules: BTreeMap<String, i64>,
        /// Their citations.
        pub cites: Vec<String>,
        /// What had to be done when they went, each with the number of records.
        pub duties: BTreeMap<String, i64>,
        /// How many records were held back.
        pub held_back: Option<i64>,
        /// The holds that kept them, each with the number of records.
        pub holds: BTreeMap<String, i64>,
        /// The hash over the list of what went: it proves that a list is that list, and shows nothing of it.
        pub digest: Option<String>,
        /// What decided.
        pub made_with: MadeWith,
    }
}
