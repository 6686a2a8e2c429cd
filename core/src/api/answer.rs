//! What the library answers. Whatever has an id is a map keyed by it; a list is a sequence in time, a ranking or a set of words.

use super::macros::answer;
use super::request::AskName;
use super::values::{Path, Ref, Value, Word};
use super::words::*;
use crate::amount::Rational;
use crate::time::{Day, Quarter};
use crate::tri::Tri;
use std::collections::BTreeMap;

answer! {
    /// Part of an answer: ParameterValue
    pub struct ParameterValue {
        /// Seconds.
        pub seconds: Option<i64>,
        /// A number of days.
        pub days: Option<i64>,
        /// A number of months.
        pub months: Option<i64>,
        /// A number of years.
        pub years: Option<i64>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// Count.
        pub count: Option<i64>,
        /// Share.
        pub share: Option<Rational>,
        /// Miles.
        pub miles: Option<Rational>,
        /// Cents.
        pub cents: Option<i64>,
        /// Date.
        pub date: Option<Day>,
        /// Word.
        pub word: Option<Word>,
        /// Words.
        pub words: Vec<Word>,
        /// Flag.
        pub flag: Option<YesNo>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

answer! {
    /// Part of an answer: FindingAnswer
    pub struct FindingAnswer {
        /// Code.
        pub code: Option<Word>,
        /// Subject.
        pub subject: Option<Word>,
        /// Clause.
        pub clause: Option<Ref>,
        /// Item.
        pub item: Option<Ref>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Says.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Window
    pub struct Window {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
    }
}

answer! {
    /// Part of an answer: TestAnswer
    pub struct TestAnswer {
        /// The answer.
        pub outcome: Option<Tri>,
        /// Decisive.
        pub decisive: Option<bool>,
        /// Observed.
        pub observed: Option<Value>,
        /// Op.
        pub op: Option<Op>,
        /// Required.
        pub required: Option<Value>,
        /// Basis.
        pub basis: Option<Word>,
        /// Measured at.
        pub measured_at: Option<Word>,
        /// Measured on.
        pub measured_on: Option<Day>,
        /// Window.
        pub window: Option<Window>,
        /// Tests that the caller assumed.
        pub assumed: Option<bool>,
        /// Burden.
        pub burden: Option<Burden>,
        /// Parts.
        pub parts: BTreeMap<String, Value>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: MissingItem
    pub struct MissingItem {
        /// Fact.
        pub fact: Option<Word>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
        /// At.
        pub at: Option<String>,
        /// The reason, as a ground with its kind.
        pub reason: Option<MissingReason>,
        /// Item.
        pub item: Option<Ref>,
        /// The tests behind the outcome, by their id.
        pub tests: Vec<Ref>,
        /// The first day.
        pub from: Option<Day>,
    }
}

answer! {
    /// Part of an answer: JudgmentItem
    pub struct JudgmentItem {
        /// Question.
        pub question: Option<Ref>,
        /// Who.
        pub by: Option<Word>,
        /// If yes.
        pub if_yes: Option<Word>,
        /// If no.
        pub if_no: Option<Word>,
        /// At.
        pub at: Option<String>,
        /// Item.
        pub item: Option<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: ReadingAnswer
    pub struct ReadingAnswer {
        /// The answer.
        pub outcome: Option<Word>,
        /// Value.
        pub value: Option<Value>,
        /// The day.
        pub day: Option<Day>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: UnsettledItem
    pub struct UnsettledItem {
        /// Item.
        pub item: Option<Ref>,
        /// Readings.
        pub readings: Vec<ReadingAnswer>,
    }
}

answer! {
    /// Part of an answer: Unverified
    pub struct Unverified {
        /// Item.
        pub item: Option<Ref>,
        /// The first day.
        pub from: Option<Day>,
    }
}

answer! {
    /// Part of an answer: Assumed
    pub struct Assumed {
        /// Test.
        pub test: Option<Ref>,
        /// Is.
        pub is: Option<Tri>,
    }
}

answer! {
    /// Part of an answer: Presumed
    pub struct Presumed {
        /// Fact.
        pub fact: Option<String>,
        /// Is.
        pub is: Option<String>,
    }
}

answer! {
    /// Part of an answer: ExplanationLine
    pub struct ExplanationLine {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<Ref>,
        /// Parent.
        pub parent: Option<i64>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Decisive.
        pub decisive: Option<bool>,
        /// Observed.
        pub observed: Option<Value>,
        /// Op.
        pub op: Option<Op>,
        /// Required.
        pub required: Option<Value>,
        /// Says.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: PackMade
    pub struct PackMade {
        /// Version.
        pub version: Option<String>,
        /// Hash.
        pub hash: Option<String>,
    }
}

answer! {
    /// Part of an answer: MadeWith
    pub struct MadeWith {
        /// Library.
        pub library: Option<String>,
        /// Rulebook.
        pub rulebook: Option<String>,
        /// Packs.
        pub packs: BTreeMap<String, PackMade>,
    }
}

answer! {
    /// Part of an answer: Eligibility
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
        pub outcome: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// First eligible day.
        pub first_eligible_day: Option<Day>,
        /// Last eligible day.
        pub last_eligible_day: Option<Day>,
        /// Covered.
        pub covered: Option<Tri>,
        /// Place.
        pub place: Option<Word>,
        /// Employer duties.
        pub employer_duties: BTreeMap<String, Word>,
        /// Key employee.
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
    /// Part of an answer: KindAnswer
    pub struct KindAnswer {
        /// The answer.
        pub outcome: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
    }
}

answer! {
    /// Part of an answer: GroundAnswer
    pub struct GroundAnswer {
        /// The answer.
        pub outcome: Option<Tri>,
        /// As.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Kinds.
        pub kinds: BTreeMap<String, KindAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Grounds
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
        pub outcome: Option<Tri>,
        /// Grounds.
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
    /// Part of an answer: ConditionAnswer
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
        pub outcome: Option<Tri>,
        /// Kinds.
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

answer! {
    /// Part of an answer: Charge
    pub struct Charge {
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// Seconds.
        pub seconds: Option<i64>,
        /// A number of days.
        pub days: Option<Rational>,
    }
}

answer! {
    /// Part of an answer: ClockSpan
    pub struct ClockSpan {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

answer! {
    /// Part of an answer: AbsenceUsage
    pub struct AbsenceUsage {
        /// Charged.
        pub charged: BTreeMap<String, Charge>,
        /// Protected seconds.
        pub protected_seconds: Option<i64>,
        /// Unprotected seconds.
        pub unprotected_seconds: Option<i64>,
        /// Charged days.
        pub charged_days: Vec<Day>,
        /// Week seconds.
        pub week_seconds: Option<i64>,
        /// Most chargeable seconds.
        pub most_chargeable_seconds: Option<i64>,
        /// Covered.
        pub covered: Option<ClockSpan>,
        /// As.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// Mode.
        pub mode: Option<Mode>,
        /// Draws.
        pub draws: BTreeMap<String, i64>,
        /// Deducted seconds.
        pub deducted_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: TimeBack
    pub struct TimeBack {
        /// The first day.
        pub from: Option<Day>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// Seconds.
        pub seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: MeterAt
    pub struct MeterAt {
        /// Used weeks.
        pub used_weeks: Option<Rational>,
        /// Left weeks.
        pub left_weeks: Option<Rational>,
        /// Used days.
        pub used_days: Option<Rational>,
        /// Left days.
        pub left_days: Option<Rational>,
        /// Used seconds.
        pub used_seconds: Option<i64>,
        /// Left seconds.
        pub left_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: MeterAnswer
    pub struct MeterAnswer {
        /// Limit weeks.
        pub limit_weeks: Option<Rational>,
        /// Limit seconds.
        pub limit_seconds: Option<i64>,
        /// Limit days.
        pub limit_days: Option<i64>,
        /// Limit cents.
        pub limit_cents: Option<i64>,
        /// Exact limit seconds.
        pub exact_limit_seconds: Option<Rational>,
        /// Used weeks.
        pub used_weeks: Option<Rational>,
        /// Used seconds.
        pub used_seconds: Option<i64>,
        /// Used days.
        pub used_days: Option<Rational>,
        /// Used cents.
        pub used_cents: Option<i64>,
        /// Left weeks.
        pub left_weeks: Option<Rational>,
        /// Left seconds.
        pub left_seconds: Option<i64>,
        /// Left days.
        pub left_days: Option<Rational>,
        /// Left cents.
        pub left_cents: Option<i64>,
        /// Window.
        pub window: Option<Window>,
        /// Exhausted end of.
        pub exhausted_end_of: Option<Day>,
        /// Returns from.
        pub returns_from: Option<Day>,
        /// Returns weeks.
        pub returns_weeks: Option<Rational>,
        /// Returns.
        pub returns: Vec<TimeBack>,
        /// Increment seconds.
        pub increment_seconds: Option<i64>,
        /// Shared with.
        pub shared_with: Option<Word>,
        /// Shared used weeks.
        pub shared_used_weeks: Option<Rational>,
        /// Own workweek seconds.
        pub own_workweek_seconds: Option<i64>,
        /// At.
        pub at: BTreeMap<Day, MeterAt>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Usage
    pub struct Usage {
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
        /// Absences.
        pub absences: BTreeMap<String, AbsenceUsage>,
        /// Meters.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// Increment seconds.
        pub increment_seconds: Option<i64>,
        /// Own workweek seconds.
        pub own_workweek_seconds: Option<i64>,
        /// Work days per week.
        pub work_days_per_week: Option<Rational>,
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
    /// Part of an answer: LeaveYearAnswer
    pub struct LeaveYearAnswer {
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
        /// Method.
        pub method: Option<YearMethod>,
        /// Taken.
        pub taken: Option<YearTaken>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Next from.
        pub next_from: Option<Day>,
        /// In window.
        pub in_window: Option<YesNo>,
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
    /// Part of an answer: Balance
    pub struct Balance {
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
        /// Meters.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// Available weeks.
        pub available_weeks: Option<Rational>,
        /// Available seconds.
        pub available_seconds: Option<i64>,
        /// Available days.
        pub available_days: Option<Rational>,
        /// Limited by.
        pub limited_by: Vec<Ref>,
        /// Protected through.
        pub protected_through: Option<Day>,
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
    /// Part of an answer: EntitlementInPlan
    pub struct EntitlementInPlan {
        /// Covered.
        pub covered: Option<Tri>,
        /// Eligible.
        pub eligible: Option<Tri>,
        /// First eligible day.
        pub first_eligible_day: Option<Day>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: WaitingPeriod
    pub struct WaitingPeriod {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// A number of days.
        pub days: Option<i64>,
    }
}

answer! {
    /// Part of an answer: ClaimAnswer
    pub struct ClaimAnswer {
        /// Weekly cents.
        pub weekly_cents: Option<i64>,
        /// Exact weekly cents.
        pub exact_weekly_cents: Option<Rational>,
        /// Daily cents.
        pub daily_cents: Option<i64>,
        /// Exact daily cents.
        pub exact_daily_cents: Option<Rational>,
        /// Branch.
        pub branch: Option<Word>,
        /// Rounding.
        pub rounding: Option<Word>,
        /// Waiting.
        pub waiting: Option<WaitingPeriod>,
        /// Paid days.
        pub paid_days: Option<i64>,
        /// Paid weeks.
        pub paid_weeks: Option<Rational>,
        /// Total cents.
        pub total_cents: Option<i64>,
        /// Exact total cents.
        pub exact_total_cents: Option<Rational>,
        /// Percent.
        pub percent: Option<Rational>,
        /// Payment cents.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Reduced by cents.
        pub reduced_by_cents: Option<i64>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: LeaveYearInPlan
    pub struct LeaveYearInPlan {
        /// Method.
        pub method: Option<Word>,
        /// Taken.
        pub taken: Option<Word>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
    }
}

answer! {
    /// Part of an answer: LawInPlan
    pub struct LawInPlan {
        /// Entitlements.
        pub entitlements: BTreeMap<String, EntitlementInPlan>,
        /// Meters.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// Last day for.
        pub last_day_for: BTreeMap<String, Day>,
        /// Claims.
        pub claims: BTreeMap<String, ClaimAnswer>,
        /// Grounds.
        pub grounds: BTreeMap<String, GroundAnswer>,
        /// Protected through.
        pub protected_through: Option<Day>,
        /// Protected weeks.
        pub protected_weeks: Option<Rational>,
        /// Requested weeks.
        pub requested_weeks: Option<Rational>,
        /// First unprotected day.
        pub first_unprotected_day: Option<Day>,
        /// Available weeks.
        pub available_weeks: Option<Rational>,
        /// Limited by.
        pub limited_by: Vec<Ref>,
        /// Leave year.
        pub leave_year: Option<LeaveYearInPlan>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
    }
}

answer! {
    /// Part of an answer: PartialDay
    pub struct PartialDay {
        /// The day.
        pub day: Option<Day>,
        /// Protected seconds.
        pub protected_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: Segment
    pub struct Segment {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Workdays.
        pub workdays: Option<i64>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// Protected by.
        pub protected_by: Vec<Word>,
        /// Paid by.
        pub paid_by: Vec<Ref>,
        /// Charged.
        pub charged: Vec<Ref>,
        /// Granted by employer.
        pub granted_by_employer: Option<bool>,
        /// Partial.
        pub partial: Option<PartialDay>,
        /// Protected.
        pub protected: Option<Tri>,
        /// Not protected because.
        pub not_protected_because: Vec<Ref>,
    }
}

answer! {
    /// Part of an answer: PlanTotals
    pub struct PlanTotals {
        /// Protected workdays.
        pub protected_workdays: Option<i64>,
        /// Unpaid protected workdays.
        pub unpaid_protected_workdays: Option<i64>,
        /// Unprotected workdays.
        pub unprotected_workdays: Option<i64>,
        /// Granted workdays.
        pub granted_workdays: Option<i64>,
        /// Paid cents.
        pub paid_cents: Option<i64>,
    }
}

answer! {
    /// Part of an answer: CountedSpan
    pub struct CountedSpan {
        /// Business days.
        pub business_days: Option<i64>,
        /// A number of days.
        pub days: Option<i64>,
        /// Work days.
        pub work_days: Option<i64>,
        /// A number of weeks.
        pub weeks: Option<i64>,
        /// A number of months.
        pub months: Option<i64>,
        /// Hours.
        pub hours: Option<i64>,
        /// After.
        pub after: Option<Day>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
    }
}

answer! {
    /// Part of an answer: DeadlineAnswer
    pub struct DeadlineAnswer {
        /// Who.
        pub who: Option<Actor>,
        /// To.
        pub to: Option<Actor>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// Due.
        pub due: Option<Day>,
        /// Due instant.
        pub due_instant: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// Raw due.
        pub raw_due: Option<Day>,
        /// Counted.
        pub counted: Option<CountedSpan>,
        /// If missed.
        pub if_missed: Option<Word>,
        /// Per.
        pub per: Option<Word>,
        /// Late by days.
        pub late_by_days: Option<i64>,
        /// Needs.
        pub needs: Vec<Word>,
        /// Not before.
        pub not_before: Option<Day>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: NotHeld
    pub struct NotHeld {
        /// Place.
        pub place: Option<Word>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Means.
        pub means: Option<String>,
    }
}

answer! {
    /// Part of an answer: SpousePool
    pub struct SpousePool {
        /// Pool used weeks.
        pub pool_used_weeks: Option<Rational>,
        /// Pool left weeks.
        pub pool_left_weeks: Option<Rational>,
    }
}

answer! {
    /// Part of an answer: Plan
    pub struct Plan {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Laws.
        pub laws: BTreeMap<String, LawInPlan>,
        /// Segments.
        pub segments: Vec<Segment>,
        /// Totals.
        pub totals: Option<PlanTotals>,
        /// Deadlines.
        pub deadlines: BTreeMap<String, DeadlineAnswer>,
        /// No law held.
        pub no_law_held: Vec<NotHeld>,
        /// At work.
        pub at_work: Vec<Window>,
        /// Spouses.
        pub spouses: Option<SpousePool>,
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
    /// Part of an answer: Deadlines
    pub struct Deadlines {
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
        /// Deadlines.
        pub deadlines: BTreeMap<String, DeadlineAnswer>,
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
    /// Part of an answer: Benefit
    pub struct Benefit {
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
        pub outcome: Option<Tri>,
        /// Weekly cents.
        pub weekly_cents: Option<i64>,
        /// Exact weekly cents.
        pub exact_weekly_cents: Option<Rational>,
        /// Daily cents.
        pub daily_cents: Option<i64>,
        /// Exact daily cents.
        pub exact_daily_cents: Option<Rational>,
        /// Branch.
        pub branch: Option<Word>,
        /// Rounding.
        pub rounding: Option<Word>,
        /// Waiting.
        pub waiting: Option<WaitingPeriod>,
        /// Paid days.
        pub paid_days: Option<i64>,
        /// Unpaid days.
        pub unpaid_days: Option<i64>,
        /// Work days per week.
        pub work_days_per_week: Option<Rational>,
        /// Paid weeks.
        pub paid_weeks: Option<Rational>,
        /// Total cents.
        pub total_cents: Option<i64>,
        /// Exact total cents.
        pub exact_total_cents: Option<Rational>,
        /// Percent.
        pub percent: Option<Rational>,
        /// Payment cents.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Reduced by cents.
        pub reduced_by_cents: Option<i64>,
        /// Average weekly cents.
        pub average_weekly_cents: Option<i64>,
        /// Exact average weekly cents.
        pub exact_average_weekly_cents: Option<Rational>,
        /// Typical hours seconds.
        pub typical_hours_seconds: Option<i64>,
        /// Max weekly cents.
        pub max_weekly_cents: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
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
    /// Part of an answer: BasePeriod
    pub struct BasePeriod {
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
        pub outcome: Option<Tri>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// A number of calendar quarters.
        pub quarters: Vec<Quarter>,
        /// Kind.
        pub kind: Option<BasePeriodKind>,
        /// Wages cents.
        pub wages_cents: Option<i64>,
        /// Base weeks.
        pub base_weeks: Option<i64>,
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
    /// Part of an answer: Conduct
    pub struct Conduct {
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
        /// Act.
        pub act: Option<Act>,
        /// Actor.
        pub actor: Option<Actor>,
        /// The answer.
        pub outcome: Option<ConductOutcome>,
        /// Rule.
        pub rule: Option<Word>,
        /// Through.
        pub through: Option<Day>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Needs.
        pub needs: Vec<Word>,
        /// If done anyway.
        pub if_done_anyway: Option<Word>,
        /// Due.
        pub due: Option<Day>,
        /// At most seconds.
        pub at_most_seconds: Option<i64>,
        /// At most count.
        pub at_most_count: Option<i64>,
        /// At most days.
        pub at_most_days: Option<i64>,
        /// Delay days.
        pub delay_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Instead.
        pub instead: Vec<Word>,
        /// Form.
        pub form: Option<Word>,
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
    /// Part of an answer: LedgerLine
    pub struct LedgerLine {
        /// The day.
        pub day: Option<Day>,
        /// Kind.
        pub kind: Option<LineKind>,
        /// Bank.
        pub bank: Option<Word>,
        /// Seconds.
        pub seconds: Option<i64>,
        /// Balance seconds.
        pub balance_seconds: Option<i64>,
        /// Exact seconds.
        pub exact_seconds: Option<Rational>,
        /// Cut by.
        pub cut_by: Option<Word>,
        /// Paid.
        pub paid: Option<YesNo>,
        /// Usable from.
        pub usable_from: Option<Day>,
        /// Due.
        pub due: Option<Day>,
        /// Rule.
        pub rule: Option<Ref>,
        /// Cents.
        pub cents: Option<i64>,
        /// Exact cents.
        pub exact_cents: Option<Rational>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: LotAnswer
    pub struct LotAnswer {
        /// Seconds.
        pub seconds: Option<i64>,
        /// Paid.
        pub paid: Option<YesNo>,
        /// Bank.
        pub bank: Option<Word>,
        /// Origin.
        pub origin: Option<Word>,
        /// Usable from.
        pub usable_from: Option<Day>,
        /// Expires through.
        pub expires_through: Option<Day>,
    }
}

answer! {
    /// Part of an answer: BankAnswer
    pub struct BankAnswer {
        /// Balance seconds.
        pub balance_seconds: Option<i64>,
        /// Usable seconds.
        pub usable_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: LedgerTotals
    pub struct LedgerTotals {
        /// Counted seconds.
        pub counted_seconds: Option<i64>,
        /// Accrued seconds.
        pub accrued_seconds: Option<i64>,
        /// Granted seconds.
        pub granted_seconds: Option<i64>,
        /// Used seconds.
        pub used_seconds: Option<i64>,
        /// Carried seconds.
        pub carried_seconds: Option<i64>,
        /// Forfeited seconds.
        pub forfeited_seconds: Option<i64>,
        /// Expired seconds.
        pub expired_seconds: Option<i64>,
        /// Paid out seconds.
        pub paid_out_seconds: Option<i64>,
        /// Paid out cents.
        pub paid_out_cents: Option<i64>,
        /// Restored seconds.
        pub restored_seconds: Option<i64>,
        /// Paid seconds.
        pub paid_seconds: Option<i64>,
        /// Unpaid seconds.
        pub unpaid_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: SizeAnswer
    pub struct SizeAnswer {
        /// Count.
        pub count: Option<i64>,
        /// Fte.
        pub fte: Option<Rational>,
    }
}

answer! {
    /// Part of an answer: RateAnswer
    pub struct RateAnswer {
        /// Seconds.
        pub seconds: Option<i64>,
        /// Per seconds.
        pub per_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: Ledger
    pub struct Ledger {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Plan.
        pub plan: Option<Ref>,
        /// Balance seconds.
        pub balance_seconds: Option<i64>,
        /// Remainder seconds.
        pub remainder_seconds: Option<Rational>,
        /// Exact balance seconds.
        pub exact_balance_seconds: Option<Rational>,
        /// Usable seconds.
        pub usable_seconds: Option<i64>,
        /// Usable in year seconds.
        pub usable_in_year_seconds: Option<i64>,
        /// Lines.
        pub lines: Vec<LedgerLine>,
        /// Lots.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Banks.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Covered.
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Totals.
        pub totals: Option<LedgerTotals>,
        /// Size.
        pub size: Option<SizeAnswer>,
        /// Rate.
        pub rate: Option<RateAnswer>,
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
    /// Part of an answer: FirstUse
    pub struct FirstUse {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Plan.
        pub plan: Option<Ref>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// The first day.
        pub first_day: Option<Day>,
        /// Counted from.
        pub counted_from: Option<Day>,
        /// Counted days.
        pub counted_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
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
    /// Part of an answer: Projection
    pub struct Projection {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Plan.
        pub plan: Option<Ref>,
        /// Balance seconds.
        pub balance_seconds: Option<i64>,
        /// Remainder seconds.
        pub remainder_seconds: Option<Rational>,
        /// Exact balance seconds.
        pub exact_balance_seconds: Option<Rational>,
        /// Usable seconds.
        pub usable_seconds: Option<i64>,
        /// Usable in year seconds.
        pub usable_in_year_seconds: Option<i64>,
        /// Lines.
        pub lines: Vec<LedgerLine>,
        /// Lots.
        pub lots: BTreeMap<String, LotAnswer>,
        /// Banks.
        pub banks: BTreeMap<String, BankAnswer>,
        /// Covered.
        pub covered: Option<Tri>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// Totals.
        pub totals: Option<LedgerTotals>,
        /// Size.
        pub size: Option<SizeAnswer>,
        /// Rate.
        pub rate: Option<RateAnswer>,
        /// Through.
        pub through: Option<Day>,
        /// Consumed.
        pub consumed: Option<Consumed>,
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
    /// Part of an answer: DaysBelow
    pub struct DaysBelow {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Term.
        pub term: Option<Word>,
        /// Short seconds.
        pub short_seconds: Option<i64>,
    }
}

answer! {
    /// Part of an answer: Compliance
    pub struct Compliance {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Plan.
        pub plan: Option<Ref>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// Through.
        pub through: Option<Day>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// Terms.
        pub terms: BTreeMap<String, TestAnswer>,
        /// Days below.
        pub days_below: Vec<DaysBelow>,
        /// Method.
        pub method: Option<Word>,
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
    /// Part of an answer: DutyAnswer
    pub struct DutyAnswer {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<Ref>,
        /// Do.
        #[serde(rename = "do")]
        pub do_: Option<Word>,
        /// Who.
        pub who: Option<Word>,
        /// To.
        pub to: Option<Word>,
        /// Purpose.
        pub purpose: Option<Path>,
        /// Due.
        pub due: Option<Day>,
        /// Due instant.
        pub due_instant: Option<i64>,
        /// When.
        pub when: Option<DutyWhen>,
        /// Via.
        pub via: Option<String>,
        /// Says.
        pub says: Option<String>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: ConflictAnswer
    pub struct ConflictAnswer {
        /// Kind.
        pub kind: Option<Word>,
        /// Clauses.
        pub clauses: Vec<Ref>,
        /// Resolution.
        pub resolution: Option<Word>,
        /// Maximum.
        pub maximum: Option<Ref>,
        /// Minimum.
        pub minimum: Option<Ref>,
        /// Hold.
        pub hold: Option<Ref>,
        /// Promise.
        pub promise: Option<Value>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: FailedException
    pub struct FailedException {
        /// Clause.
        pub clause: Option<Ref>,
        /// Facts.
        pub facts: Vec<Word>,
    }
}

answer! {
    /// Part of an answer: ItemAnswer
    pub struct ItemAnswer {
        /// The answer.
        pub outcome: Option<DisclosureOutcome>,
        /// Determining.
        pub determining: Vec<Ref>,
        /// Not by.
        pub not_by: Vec<Ref>,
        /// Lifted.
        pub lifted: Vec<Ref>,
        /// Unmet.
        pub unmet: Vec<Ref>,
        /// Duties.
        pub duties: Vec<DutyAnswer>,
        /// Conflicts.
        pub conflicts: Vec<ConflictAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Mandatory.
        pub mandatory: Option<bool>,
        /// Limit.
        pub limit: Option<Word>,
        /// Failed exceptions.
        pub failed_exceptions: Vec<FailedException>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: StatementVersion
    pub struct StatementVersion {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Version.
        pub version: Option<String>,
    }
}

answer! {
    /// Part of an answer: Disclosed
    pub struct Disclosed {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: Option<DisclosureOutcome>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Items.
        pub items: BTreeMap<String, ItemAnswer>,
        /// Redact.
        pub redact: Vec<Path>,
        /// Statements.
        pub statements: BTreeMap<String, StatementVersion>,
        /// Duties.
        pub duties: Vec<DutyAnswer>,
        /// Conflicts.
        pub conflicts: Vec<ConflictAnswer>,
        /// Apply instead.
        pub apply_instead: Vec<Word>,
        /// Determining.
        pub determining: Vec<Ref>,
        /// Unmet.
        pub unmet: Vec<Ref>,
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
    /// Part of an answer: Redacted
    pub struct Redacted {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Document.
        pub document: BTreeMap<String, String>,
        /// Removed.
        pub removed: BTreeMap<String, ItemAnswer>,
        /// Removed count.
        pub removed_count: Option<i64>,
        /// Duties.
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
    /// Part of an answer: StepAnswer
    pub struct StepAnswer {
        /// Who.
        pub who: Option<Actor>,
        /// To.
        pub to: Option<Actor>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// Due.
        pub due: Option<Day>,
        /// Due instant.
        pub due_instant: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// Raw due.
        pub raw_due: Option<Day>,
        /// Counted.
        pub counted: Option<CountedSpan>,
        /// If missed.
        pub if_missed: Option<Word>,
        /// Late by days.
        pub late_by_days: Option<i64>,
        /// Needs.
        pub needs: Vec<Word>,
        /// Unless.
        pub unless: Vec<Word>,
        /// Not before.
        pub not_before: Option<Day>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// Do.
        #[serde(rename = "do")]
        pub do_: Option<Word>,
        /// Standard.
        pub standard: Option<Word>,
        /// No fixed day.
        pub no_fixed_day: Option<bool>,
        /// Valid.
        pub valid: Option<YesNo>,
        /// Paused days.
        pub paused_days: Option<i64>,
    }
}

answer! {
    /// Part of an answer: Clock
    pub struct Clock {
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
        pub outcome: Option<ClockOutcome>,
        /// Steps.
        pub steps: BTreeMap<String, StepAnswer>,
        /// Duties.
        pub duties: Vec<DutyAnswer>,
        /// Apply instead.
        pub apply_instead: Vec<Word>,
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
    /// Part of an answer: LintReport
    pub struct LintReport {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Statement.
        pub statement: Option<Ref>,
        /// Version.
        pub version: Option<String>,
        /// Conflicts.
        pub conflicts: Vec<ConflictAnswer>,
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
    /// Part of an answer: RetentionRuleAnswer
    pub struct RetentionRuleAnswer {
        /// Kind.
        pub kind: Option<BoundKind>,
        /// The answer.
        pub outcome: Option<Word>,
        /// Applies.
        pub applies: Option<Tri>,
        /// Retain through.
        pub retain_through: Option<Day>,
        /// Earliest disposal.
        pub earliest_disposal: Option<Day>,
        /// Must dispose by.
        pub must_dispose_by: Option<Day>,
        /// Trigger.
        pub trigger: Option<Word>,
        /// Triggers.
        pub triggers: BTreeMap<String, Day>,
        /// Counted from.
        pub counted_from: Option<Day>,
        /// Open triggers.
        pub open_triggers: Vec<Word>,
        /// Basis.
        pub basis: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Transition.
        pub transition: Option<Word>,
        /// Old retain through.
        pub old_retain_through: Option<Day>,
        /// Suspended by.
        pub suspended_by: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: HoldAnswer
    pub struct HoldAnswer {
        /// The first day.
        pub from: Option<Day>,
        /// Through.
        pub through: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Released by.
        pub released_by: Option<Word>,
        /// In scope.
        pub in_scope: Option<Tri>,
        /// Open.
        pub open: Option<Tri>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Retention
    pub struct Retention {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: Option<RetentionOutcome>,
        /// Retain through.
        pub retain_through: Option<Day>,
        /// Earliest disposal.
        pub earliest_disposal: Option<Day>,
        /// Must dispose by.
        pub must_dispose_by: Option<Day>,
        /// Governing.
        pub governing: Vec<Ref>,
        /// Open triggers.
        pub open_triggers: Vec<Word>,
        /// Rules.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Holds.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Conflicts.
        pub conflicts: Vec<ConflictAnswer>,
        /// Duties.
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
    /// Part of an answer: Hold
    pub struct Hold {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// Holds.
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
    /// Part of an answer: Retained
    pub struct Retained {
        /// The answer.
        pub outcome: Option<RetentionOutcome>,
        /// Retain through.
        pub retain_through: Option<Day>,
        /// Earliest disposal.
        pub earliest_disposal: Option<Day>,
        /// Must dispose by.
        pub must_dispose_by: Option<Day>,
        /// Governing.
        pub governing: Vec<Ref>,
        /// Open triggers.
        pub open_triggers: Vec<Word>,
        /// Rules.
        pub rules: BTreeMap<String, RetentionRuleAnswer>,
        /// Holds.
        pub holds: BTreeMap<String, HoldAnswer>,
        /// Conflicts.
        pub conflicts: Vec<ConflictAnswer>,
        /// Duties.
        pub duties: Vec<DutyAnswer>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
    }
}

answer! {
    /// Part of an answer: Sweep
    pub struct Sweep {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Counts.
        pub counts: BTreeMap<String, i64>,
        /// Records.
        pub records: BTreeMap<String, Retained>,
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
    /// Part of an answer: HeldInterval
    pub struct HeldInterval {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

answer! {
    /// Part of an answer: HeldLaw
    pub struct HeldLaw {
        /// Title.
        pub title: Option<String>,
        /// Place.
        pub place: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Intervals.
        pub intervals: Vec<HeldInterval>,
        /// Entitlements.
        pub entitlements: Vec<EntitlementKind>,
        /// Asks.
        pub asks: Vec<String>,
        /// Meters.
        pub meters: Vec<Word>,
        /// Acts.
        pub acts: BTreeMap<String, Word>,
        /// Programs.
        pub programs: Vec<Word>,
        /// The figures of the law that were used, by their id.
        pub parameters: Option<i64>,
        /// Verified.
        pub verified: Option<i64>,
        /// Authorities.
        pub authorities: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Laws
    pub struct Laws {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Place.
        pub place: Option<Word>,
        /// Held.
        pub held: BTreeMap<String, HeldLaw>,
        /// Not held.
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
    /// Part of an answer: FactAnswer
    pub struct FactAnswer {
        /// At.
        pub at: Option<String>,
        /// Type.
        #[serde(rename = "type")]
        pub type_: Option<Word>,
        /// Unit.
        pub unit: Option<Word>,
        /// Choices.
        pub choices: Vec<Word>,
        /// Privacy.
        pub privacy: Option<Privacy>,
        /// Wording.
        pub wording: Option<String>,
        /// Message.
        pub message: Option<String>,
        /// Settles.
        pub settles: Option<Word>,
        /// The tests behind the outcome, by their id.
        pub tests: Vec<Ref>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Part of an answer: Facts
    pub struct Facts {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Of.
        pub of: Option<AskName>,
        /// The law it is about.
        pub law: Option<Ref>,
        /// Facts.
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
