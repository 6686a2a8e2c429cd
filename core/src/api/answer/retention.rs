//! How long records are kept, what holds them, and sweeps.

use crate::api::prelude::*;

answer! {
    /// What one rule says of the record. Rules that lose stay visible.
    pub struct RetentionRuleAnswer {
        /// A minimum, a maximum, advice or a policy.
        pub kind: Option<BoundKind>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Does the rule cover the record?
        pub applies: Option<Tri>,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The event that set the day.
        pub trigger: Option<Word>,
        /// Where several could: each event with the last day that it gives.
        pub triggers: BTreeMap<String, Day>,
        /// The civil day it was counted from.
        pub counted_from: Option<Day>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// The exception that takes the record out, by its name in the pack.
        pub basis: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// How a change of the law met an older record.
        pub transition: Option<Word>,
        /// What the rule gave before it changed.
        pub old_retain_through: Option<Day>,
        /// The hold to which a maximum itself gives way.
        pub suspended_by: Vec<Ref>,
        /// What the law takes against an employer who has not kept the record.
        pub if_missing: Option<IfMissing>,
        /// What a company's own schedule says becomes of the record when its time is over.
        pub disposition: Option<DisposalAction>,
        /// What fulfils a maximum: to destroy the record, or to make it anonymous as well.
        pub satisfied_by: Vec<DisposalAction>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// One hold, placed by a person or opened by a statute.
    pub struct HoldAnswer {
        /// The first day.
        pub from: Option<Day>,
        /// The last day of the hold.
        pub through: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The event that releases it.
        pub released_by: Option<Word>,
        /// Does it cover this record?
        pub in_scope: Option<Tri>,
        /// Is it open on that day?
        pub open: Option<Tri>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// How long a record must be kept, and what stops its destruction.
    pub struct Retention {
        /// The day.
        pub on: Day,
        /// The day whose knowledge was asked for, where that is another.
        pub known_on: Option<Day>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: RetentionOutcome,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The rules and holds that set the answer.
        pub governing: Vec<Ref>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// Each rule, by id.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
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
    /// Whether a record is under a hold.
    pub struct Hold {
        /// The day.
        pub on: Day,
        /// The day whose knowledge was asked for, where that is another.
        pub known_on: Option<Day>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: Tri,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
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
    /// The answer for one record of a sweep.
    pub struct Retained {
        /// The answer.
        pub outcome: RetentionOutcome,
        /// The last day through which it must be kept.
        pub retain_through: Option<Day>,
        /// The first day on which it may be destroyed.
        pub earliest_disposal: Option<Day>,
        /// The last day by which it must be destroyed.
        pub must_dispose_by: Option<Day>,
        /// The rules and holds that set the answer.
        pub governing: Vec<Ref>,
        /// Events that have not happened yet and keep the record.
        pub open_triggers: Vec<Word>,
        /// Each rule, by id.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Each hold, by id.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Rules that pull apart.
        pub conflicts: Vec<ConflictAnswer>,
        /// Duties that come with it.
        pub duties: Vec<DutyAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
    }
}

/// What is said of a record stands beside what is said of others.
impl From<Retention> for Retained {
    fn from(answer: Retention) -> Retained {
        Retained {
            outcome: answer.outcome,
            retain_through: answer.retain_through,
            earliest_disposal: answer.earliest_disposal,
            must_dispose_by: answer.must_dispose_by,
            governing: answer.governing,
            open_triggers: answer.open_triggers,
            rules: answer.rules,
            holds: answer.holds,
            conflicts: answer.conflicts,
            duties: answer.duties,
            findings: answer.findings,
        }
    }
}

answer! {
    /// What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
    pub struct Sweep {
        /// The day.
        pub on: Day,
        /// The day whose knowledge was asked for, where that is another.
        pub known_on: Option<Day>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// How many records came out in each way.
        pub counts: BTreeMap<String, i64>,
        /// The answer for each record, by its id.
        pub records: BTreeMap<String, Retained>,
        /// How many records have each action of the plan.
        pub actions: BTreeMap<String, i64>,
        /// What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last.
        pub plan: Vec<PlanLine>,
        /// What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go.
        pub certificate: Option<Certificate>,
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
