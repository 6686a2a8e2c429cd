//! What absences cost, leave years and what is left of each meter.

use crate::api::prelude::*;

answer! {
    /// What an absence costs of one meter. Zero where it costs nothing.
    pub struct Charge {
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// How much, in seconds.
        pub seconds: Option<i64>,
        /// A number of days.
        pub days: Option<Rational>,
    }
}

answer! {
    /// A span of a day by the clock.
    pub struct ClockSpan {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

answer! {
    /// What one absence costs, meter by meter, and how much of it is no leave.
    pub struct AbsenceUsage {
        /// The meters that hold the reason, each with what the absence costs.
        pub charged: BTreeMap<String, Charge>,
        /// How much of it is protected.
        pub protected_seconds: Option<i64>,
        /// How much of it is no leave: an errand beside the appointment.
        pub unprotected_seconds: Option<i64>,
        /// How many days cost something.
        pub charged_days: Vec<Day>,
        /// The week that the charge was measured against.
        pub week_seconds: Option<i64>,
        /// The most that may be counted, whatever the increment.
        pub most_chargeable_seconds: Option<i64>,
        /// The clock times of the day that are leave.
        pub covered: Option<ClockSpan>,
        /// The ground or kinship as which it counts.
        #[serde(rename = "as")]
        pub as_: Option<Word>,
        /// How the law sees it: in one piece, in several, or reduced.
        pub mode: Option<Mode>,
        /// What each paid plan gives, in the order in which they are used.
        pub draws: BTreeMap<String, i64>,
        /// How much pay may be cut for.
        pub deducted_seconds: Option<i64>,
    }
}

answer! {
    /// Time that comes back to a rolling meter on a day.
    pub struct TimeBack {
        /// The first day.
        pub from: Option<Day>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// How much, in seconds.
        pub seconds: Option<i64>,
    }
}

answer! {
    /// A meter at the end of a day.
    pub struct MeterAt {
        /// How much is used, in the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How much is left, in the person's own workweeks.
        pub left_weeks: Option<Rational>,
        /// How much is used, in days.
        pub used_days: Option<Rational>,
        /// How much is left, in days.
        pub left_days: Option<Rational>,
        /// How much is used, in time.
        pub used_seconds: Option<i64>,
        /// How much is left, in time.
        pub left_seconds: Option<i64>,
    }
}

answer! {
    /// A meter: its limit, what is used and what is left, over which window.
    pub struct MeterAnswer {
        /// The limit, in the person's own workweeks.
        pub limit_weeks: Option<Rational>,
        /// The limit, in time.
        pub limit_seconds: Option<i64>,
        /// The limit, in days.
        pub limit_days: Option<i64>,
        /// The limit, in money.
        pub limit_cents: Option<i64>,
        /// The limit before it is rounded for show.
        pub exact_limit_seconds: Option<Rational>,
        /// How much is used, in the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How much is used, in time.
        pub used_seconds: Option<i64>,
        /// How much is used, in days.
        pub used_days: Option<Rational>,
        /// How much money is used.
        pub used_cents: Option<i64>,
        /// How much is left, in the person's own workweeks.
        pub left_weeks: Option<Rational>,
        /// How much is left, in time.
        pub left_seconds: Option<i64>,
        /// How much is left, in days.
        pub left_days: Option<Rational>,
        /// How much money is left.
        pub left_cents: Option<i64>,
        /// The days over which it was counted.
        pub window: Option<Window>,
        /// The first day at whose end the meter leaves nothing.
        pub exhausted_end_of: Option<Day>,
        /// The first day after that on which time comes back.
        pub returns_from: Option<Day>,
        /// How much comes back on that day.
        pub returns_weeks: Option<Rational>,
        /// Time that comes back, by day.
        pub returns: Vec<TimeBack>,
        /// The longest step that may be used.
        pub increment_seconds: Option<i64>,
        /// With whom the limit is shared.
        pub shared_with: Option<Word>,
        /// What both have used of it.
        pub shared_used_weeks: Option<Rational>,
        /// The person's own workweek.
        pub own_workweek_seconds: Option<i64>,
        /// The meter at the end of each segment's last day, by that day.
        pub at: BTreeMap<Day, MeterAt>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// What absences cost.
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
        /// The absences that count, by their id.
        pub absences: BTreeMap<String, AbsenceUsage>,
        /// The meters, by id.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// The longest step that may be used.
        pub increment_seconds: Option<i64>,
        /// The person's own workweek.
        pub own_workweek_seconds: Option<i64>,
        /// The person's work days in a week, as the law counts and rounds them.
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
    /// The leave year in which the day lies.
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
        /// The method that decides the leave year.
        pub method: Option<YearMethod>,
        /// The method that was taken where the law takes the most favourable.
        pub taken: Option<YearTaken>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The first day on which a further leave year may open.
        pub next_from: Option<Day>,
        /// Does the one earlier absence of the case lie in the window?
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
    /// The meters of a law at the end of the day.
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
        /// The meters, by id.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// What may be taken: the least that any meter leaves, in workweeks.
        pub available_weeks: Option<Rational>,
        /// What may be taken, in time.
        pub available_seconds: Option<i64>,
        /// What may be taken, in days.
        pub available_days: Option<Rational>,
        /// The meters that leave the least.
        pub limited_by: Vec<Ref>,
        /// The last whole workday asked for that the law protects before a gap.
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
