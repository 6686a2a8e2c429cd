//! Coverage, eligibility, grounds and conditions.

use crate::api::prelude::*;

answer! {
    /// Whether a law covers the employer and the person qualifies, with every test.
    pub struct Eligibility {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The answer.
        pub outcome: Tri,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The first day on which the person will qualify, where it is not today.
        pub first_eligible_day: Option<Day>,
        /// The last day on which the person qualifies.
        pub last_eligible_day: Option<Day>,
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// The worksite that counted, by the word the case has for it.
        pub place: Option<Word>,
        /// Of a person employed jointly: which employer carries each duty.
        pub employer_duties: BTreeMap<String, Word>,
        /// Is the person a key employee, where the case says enough?
        pub key_employee: Option<Tri>,
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
    /// One way in which a condition can be serious.
    pub struct KindAnswer {
        /// The answer.
        pub outcome: Tri,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
    }
}

answer! {
    /// Whether one reason counts under the law.
    pub struct GroundAnswer {
        /// The answer.
        pub outcome: Tri,
        /// The ground or kinship as which it counts.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The kinds of the ground that count.
        pub kinds: BTreeMap<String, KindAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Which reasons of the leave count under the law.
    pub struct Grounds {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The answer.
        pub outcome: Tri,
        /// The reasons of the leave, each with its tests.
        pub grounds: BTreeMap<String, GroundAnswer>,
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
    /// Whether a health condition is a serious one, by each way that the law knows.
    pub struct ConditionAnswer {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// The answer.
        pub outcome: Tri,
        /// Each way of being serious.
        pub kinds: BTreeMap<String, KindAnswer>,
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
