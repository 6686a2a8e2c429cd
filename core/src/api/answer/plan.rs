//! The plan of a leave under every law that reaches the person.

use crate::api::prelude::*;

answer! {
    /// Coverage and eligibility for one entitlement of a law.
    pub struct EntitlementInPlan {
        /// Does the law bind this employer?
        pub covered: Option<Tri>,
        /// Does the person qualify?
        pub eligible: Option<Tri>,
        /// The first day on which the person will qualify, where it is not today.
        pub first_eligible_day: Option<Day>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// The leave year that a law uses in the plan.
    pub struct LeaveYearInPlan {
        /// The method that decides the leave year.
        pub method: Option<Word>,
        /// The method that was taken where the law takes the most favourable.
        pub taken: Option<Word>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
    }
}

answer! {
    /// What one law gives for the leave asked for.
    pub struct LawInPlan {
        /// Each entitlement of the law.
        pub entitlements: BTreeMap<String, EntitlementInPlan>,
        /// The meters, by id. Where it hangs on what is unknown what is used, only the limit is given.
        pub meters: BTreeMap<String, MeterAnswer>,
        /// The last day on which leave for a ground may be taken.
        pub last_day_for: BTreeMap<String, Day>,
        /// What its programs pay, by program.
        pub claims: BTreeMap<String, ClaimAnswer>,
        /// The reasons of the leave, each with its tests.
        pub grounds: BTreeMap<String, GroundAnswer>,
        /// The last whole workday asked for that the law protects before a gap; none where nobody knows.
        pub protected_through: Option<Day>,
        /// How much of the leave asked for the law protects.
        pub protected_weeks: Option<Rational>,
        /// What the leave asked for comes to.
        pub requested_weeks: Option<Rational>,
        /// The first workday asked for that the law does not protect; none where nobody knows.
        pub first_unprotected_day: Option<Day>,
        /// What may be taken: the least that any meter leaves, in workweeks.
        pub available_weeks: Option<Rational>,
        /// The meters that leave the least.
        pub limited_by: Vec<Ref>,
        /// The leave year in which the leave lies.
        pub leave_year: Option<LeaveYearInPlan>,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
    }
}

answer! {
    /// A day of which only a part is protected.
    pub struct PartialDay {
        /// The day.
        pub day: Option<Day>,
        /// How much of it is protected.
        pub protected_seconds: Option<i64>,
    }
}

answer! {
    /// Days of the plan over which the same laws protect, pay and are charged.
    pub struct Segment {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many of the person's workdays; none where nobody said which days are worked.
        pub workdays: Option<i64>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The laws that protect these days.
        pub protected_by: Vec<Word>,
        /// The programs that pay for these days.
        pub paid_by: Vec<Ref>,
        /// The meters that these days are charged to.
        pub charged: Vec<Ref>,
        /// Leave that the employer grants beyond the law.
        pub granted_by_employer: Option<bool>,
        /// A day of which only a part is protected.
        pub partial: Option<PartialDay>,
        /// Are these days protected by any law?
        pub protected: Option<Tri>,
        /// Why a law does not protect these days, by law.
        pub not_protected_because: Vec<Ref>,
    }
}

answer! {
    /// What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
    /// that say so. Where nobody said which days are worked, a total of such days is not known.
    pub struct PlanTotals {
        /// Workdays that a law protects for certain.
        pub protected_workdays: Option<i64>,
        /// Workdays that are protected and that nobody pays; waiting days are left out.
        pub unpaid_protected_workdays: Option<i64>,
        /// Workdays that for certain no law protects.
        pub unprotected_workdays: Option<i64>,
        /// Workdays that the employer grants.
        pub granted_workdays: Option<i64>,
        /// What programs pay in all.
        pub paid_cents: Option<i64>,
    }
}

answer! {
    /// A place without a law in this rulebook. It does not mean that the place has none.
    pub struct NotHeld {
        /// The place.
        pub place: Option<Word>,
        /// The answer.
        pub outcome: Option<Word>,
        /// What this means, in words.
        pub means: Option<String>,
    }
}

answer! {
    /// What spouses share of a meter.
    pub struct SpousePool {
        /// What both have used.
        pub pool_used_weeks: Option<Rational>,
        /// What is left for either.
        pub pool_left_weeks: Option<Rational>,
    }
}

answer! {
    /// Every law that reaches the person, laid on a calendar.
    pub struct Plan {
        /// The day.
        pub on: Day,
        /// The figures of the law that were used, by their id.
        pub parameters: BTreeMap<String, ParameterValue>,
        /// The law's own citations.
        pub cites: Vec<String>,
        /// What was noticed beside the answer.
        pub findings: Vec<FindingAnswer>,
        /// Every law that reaches the person, by id.
        pub laws: BTreeMap<String, LawInPlan>,
        /// The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week.
        pub segments: Vec<Segment>,
        /// What the plan comes to.
        pub totals: Option<PlanTotals>,
        /// Each step, by name.
        pub deadlines: BTreeMap<String, DeadlineAnswer>,
        /// Places whose law this rulebook does not hold.
        pub no_law_held: Vec<NotHeld>,
        /// Days of the plan on which the person works.
        pub at_work: Vec<Window>,
        /// What spouses share, by law.
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
