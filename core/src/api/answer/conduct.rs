//! Deadlines, and what an actor may, must or must not do.

use crate::api::prelude::*;

answer! {
    /// How a due day was counted.
    pub struct CountedSpan {
        /// So many business days.
        pub business_days: Option<i64>,
        /// A number of days.
        pub days: Option<i64>,
        /// So many of the person's work days.
        pub work_days: Option<i64>,
        /// A number of weeks.
        pub weeks: Option<i64>,
        /// A number of months.
        pub months: Option<i64>,
        /// So many hours.
        pub hours: Option<i64>,
        /// From that day, which is not counted.
        pub after: Option<Day>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
    }
}

impl CountedSpan {
    /// A length in its own unit; years are counted as months, and what never ends has none.
    pub(crate) fn of(length: Length) -> CountedSpan {
        let mut counted = CountedSpan::default();
        match length {
            Length::Hours(n) => counted.hours = Some(n),
            Length::Days(n) => counted.days = Some(n),
            Length::BusinessDays(n) => counted.business_days = Some(n),
            Length::Weeks(n) => counted.weeks = Some(n),
            Length::Months(n) => counted.months = Some(n),
            Length::Years(n) => counted.months = n.checked_mul(12),
            Length::Lifetime => {}
        }
        counted
    }
}

answer! {
    /// One step: who owes what to whom by when, and what follows if it is missed.
    pub struct DeadlineAnswer {
        /// Who owes it.
        pub who: Option<Actor>,
        /// To whom.
        pub to: Option<Actor>,
        /// The answer.
        pub outcome: Option<Tri>,
        /// The last day on which it is in time.
        pub due: Option<Day>,
        /// The last instant, as UTC seconds, where the law counts hours.
        pub due_instant: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The day before it is moved off a weekend or holiday.
        pub raw_due: Option<Day>,
        /// How the day was counted.
        pub counted: Option<CountedSpan>,
        /// What follows if it is missed.
        pub if_missed: Option<Word>,
        /// For what it is owed once, where it could recur.
        pub per: Option<Word>,
        /// By how many days it was late.
        pub late_by_days: Option<i64>,
        /// What else it takes.
        pub needs: Vec<Word>,
        /// The first day on which it may be done.
        pub not_before: Option<Day>,
        /// Facts that would settle what is unknown, the most useful first.
        pub missing: Vec<MissingItem>,
        /// The law's own citations.
        pub cites: Vec<String>,
    }
}

answer! {
    /// Every step of a law that has a date.
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
        /// Each step, by name.
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
    /// May, must or must not an act be done?
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
        /// The act.
        pub act: Option<Act>,
        /// Who acts.
        pub actor: Option<Actor>,
        /// The answer.
        pub outcome: ConductOutcome,
        /// The rule of the law that decided.
        pub rule: Option<Word>,
        /// The last day.
        pub through: Option<Day>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// What else it takes.
        pub needs: Vec<Word>,
        /// What follows if it is done all the same.
        pub if_done_anyway: Option<Word>,
        /// The last day for what the act presupposes.
        pub due: Option<Day>,
        /// How much at most, in time.
        pub at_most_seconds: Option<i64>,
        /// How many at most.
        pub at_most_count: Option<i64>,
        /// How many days at most.
        pub at_most_days: Option<i64>,
        /// By how many days leave may be delayed.
        pub delay_days: Option<i64>,
        /// The tests behind the outcome, by their id.
        pub tests: BTreeMap<String, TestAnswer>,
        /// What may be done instead.
        pub instead: Vec<Word>,
        /// The agency's form for it.
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
