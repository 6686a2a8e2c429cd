//! What programs pay, and over which quarters wages count.

use crate::api::prelude::*;

answer! {
    /// Days for which a benefit is not paid yet.
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
    /// What a program pays on a claim.
    pub struct ClaimAnswer {
        /// The benefit of a whole week, rounded as the law says.
        pub weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_weekly_cents: Option<Rational>,
        /// The benefit of a day.
        pub daily_cents: Option<i64>,
        /// The same before rounding.
        pub exact_daily_cents: Option<Rational>,
        /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
        pub branch: Option<Word>,
        /// The rounding that was applied: `up-to-dollar`.
        pub rounding: Option<Word>,
        /// The waiting period.
        pub waiting: Option<WaitingPeriod>,
        /// How many days are paid.
        pub paid_days: Option<i64>,
        /// How many weeks are paid.
        pub paid_weeks: Option<Rational>,
        /// What is paid in all.
        pub total_cents: Option<i64>,
        /// The same before rounding.
        pub exact_total_cents: Option<Rational>,
        /// The share of a full week that is paid, in percent.
        pub percent: Option<Rational>,
        /// What is paid for the time claimed.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// By how much other benefits reduce it.
        pub reduced_by_cents: Option<i64>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What a program pays, and by which line of its formula.
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
        pub outcome: Tri,
        /// The benefit of a whole week, rounded as the law says.
        pub weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_weekly_cents: Option<Rational>,
        /// The benefit of a day.
        pub daily_cents: Option<i64>,
        /// The same before rounding.
        pub exact_daily_cents: Option<Rational>,
        /// The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
        pub branch: Option<Word>,
        /// The rounding that was applied: `up-to-dollar`.
        pub rounding: Option<Word>,
        /// The waiting period.
        pub waiting: Option<WaitingPeriod>,
        /// How many days are paid.
        pub paid_days: Option<i64>,
        /// Days of the leave that nobody pays.
        pub unpaid_days: Option<i64>,
        /// The person's work days in a week, as the law counts and rounds them.
        pub work_days_per_week: Option<Rational>,
        /// How many weeks are paid.
        pub paid_weeks: Option<Rational>,
        /// What is paid in all.
        pub total_cents: Option<i64>,
        /// The same before rounding.
        pub exact_total_cents: Option<Rational>,
        /// The share of a full week that is paid, in percent.
        pub percent: Option<Rational>,
        /// What is paid for the time claimed.
        pub payment_cents: Option<i64>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// By how much other benefits reduce it.
        pub reduced_by_cents: Option<i64>,
        /// The average weekly wage after the law's own rounding.
        pub average_weekly_cents: Option<i64>,
        /// The same before rounding.
        pub exact_average_weekly_cents: Option<Rational>,
        /// The person's typical workweek.
        pub typical_hours_seconds: Option<i64>,
        /// The ceiling for a claim of that day.
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
    /// The quarters whose wages count.
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
        pub outcome: Tri,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// A number of calendar quarters.
        pub quarters: Vec<Quarter>,
        /// Which base period.
        pub kind: Option<BasePeriodKind>,
        /// The wages of the base period.
        pub wages_cents: Option<i64>,
        /// How many weeks count as base weeks.
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
