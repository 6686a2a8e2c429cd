//! Which laws are held, and which facts a question uses.

use crate::api::prelude::*;

answer! {
    /// An interval over which a law is held.
    pub struct HeldInterval {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

answer! {
    /// A law of the rulebook, with what it can answer.
    pub struct HeldLaw {
        /// Its name.
        pub title: Option<String>,
        /// Where it holds.
        pub place: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The intervals over which it is held, where there is more than one.
        pub intervals: Vec<HeldInterval>,
        /// What it gives.
        pub entitlements: Vec<EntitlementKind>,
        /// The asks that it answers.
        pub asks: Vec<String>,
        /// Its meters, by id.
        pub meters: Vec<Word>,
        /// Every act of which it speaks, with who acts.
        pub acts: BTreeMap<String, Word>,
        /// Its programs that pay.
        pub programs: Vec<Word>,
        /// How many rules and figures it has.
        pub parameters: Option<i64>,
        /// How many of its rules and figures somebody has checked against their source.
        pub verified: Option<i64>,
        /// Where the law stands.
        pub authorities: Vec<String>,
    }
}

answer! {
    /// The laws that are held for a place on a day.
    pub struct Laws {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The place.
        pub place: Option<Word>,
        /// Each law that reaches the place on that day.
        pub held: BTreeMap<String, HeldLaw>,
        /// Parts of the place without a law of their own in this rulebook.
        pub not_held: Vec<NotHeld>,
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

answer! {
    /// A fact that a question uses: enough to make a form, a mapping or a list of what is needed.
    pub struct FactAnswer {
        /// A pointer to where it goes in the request.
        pub at: Option<String>,
        /// Its type: `hours`, `day`, `yes-no`.
        #[serde(rename = "type")]
        pub type_: Option<Word>,
        /// The unit in which it is given.
        pub unit: Option<Word>,
        /// The words it may take, where the list is closed.
        pub choices: Vec<Word>,
        /// How sensitive it is.
        pub privacy: Option<Privacy>,
        /// The question that a person understands.
        pub wording: Option<String>,
        /// The id of the wording, for translation.
        pub message: Option<String>,
        /// What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`.
        pub settles: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The facts that a question would ask for.
    pub struct Facts {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The ask that the facts are for.
        pub of: Option<AskName>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The facts, by id.
        pub facts: BTreeMap<String, FactAnswer>,
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
