//! Assertions about statements that are proved over everything that can be asked.

use crate::api::prelude::*;

record! {
    /// Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree.
    pub struct Region {
        /// What is to be done with the data.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Word>>"))]
        pub act: Option<Vec<Word>> as one_or_many,
        /// Data items of the tree.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Path>>"))]
        pub items: Option<Vec<Path>> as one_or_many,
        /// Purposes of the tree.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Path>>"))]
        pub purpose: Option<Vec<Path>> as one_or_many,
        /// Who is to receive the data.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Word>>"))]
        pub to: Option<Vec<Word>> as one_or_many,
        /// Whose data it is.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<SubjectKind>>"))]
        pub subject: Option<Vec<SubjectKind>> as one_or_many,
        /// By which channel it was collected.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Path>>"))]
        pub via: Option<Vec<Path>> as one_or_many,
        /// In which capacity it is held.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Capacity>>"))]
        pub capacity: Option<Vec<Capacity>> as one_or_many,
        /// Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`.
        pub given: Option<BTreeMap<String, FreeFact>>,
    }
}

record! {
    /// An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region.
    pub struct Assertion {
        /// The name under which it is answered; without one its position in the list.
        pub id: Option<HostId>,
        /// This outcome never comes.
        pub never: Option<DisclosureOutcome>,
        /// No other outcome than this comes.
        pub always: Option<DisclosureOutcome>,
        /// Which requests are meant; absent: all.
        pub of: Option<Region>,
    }
}
