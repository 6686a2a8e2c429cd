//! What a person asks of whoever holds data about that person.

use crate::api::prelude::*;

entry! {
    /// The request of the person whose data it is: to have the data erased, or to see it.
    pub struct RightsRequest {
        /// What the person asks for.
        pub act: RightsAct,
        /// The records about that person, each with its id; an empty list: there are none.
        pub records: Vec<Record>,
        /// The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken.
        pub request: Option<Trigger>,
        /// The person.
        pub subject: Option<SubjectOfData>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
        /// Further statements and laws that protect the data.
        pub under: Option<Vec<StatementRef>>,
        /// Holds that a person placed, each on any of the records; an empty list: none.
        pub holds: Option<Vec<HoldEntry>>,
        /// Is that list whole?
        pub holds_complete: Option<YesNo>,
        /// The consents that were given; an empty list: none.
        pub consents: Option<Vec<ConsentEntry>>,
        /// The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
        pub legal_bases: Option<Vec<String>>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
        /// What people have found.
        pub determined: Option<Vec<Determined>>,
    }
}
