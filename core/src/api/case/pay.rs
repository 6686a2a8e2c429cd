//! Wages, premiums, claims and other benefits.

use crate::api::prelude::*;

record! {
    /// The employee's share of a health premium during leave.
    pub struct Premium {
        /// The day on which it was due.
        pub due: Day,
        /// The day on which it was paid.
        pub paid_on: Option<Day>,
        /// The day on which the employee was told that the payment is late.
        pub notice_on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// Wages of one calendar quarter, from one employer.
    pub struct QuarterWages {
        /// The calendar quarter.
        pub quarter: Quarter,
        /// An amount of money.
        pub amount: Money,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// How many weeks of the quarter count as base weeks.
        pub base_weeks: Option<Count>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Wages of one week, from one employer.
    pub struct WeekWages {
        /// The Monday of the week it lies in.
        pub week_of: Day,
        /// An amount of money.
        pub amount: Money,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Wages over a window or in a calendar year.
    pub struct WageTotal {
        /// A number of days.
        pub days: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Count>,
        /// A number of months.
        pub months: Option<Count>,
        /// A number of years.
        pub years: Option<Count>,
        /// A number of calendar quarters.
        pub quarters: Option<Count>,
        /// A calendar year.
        pub year: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
        /// An amount of money.
        pub amount: Money,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// Gross wages, or those subject to the program's premium.
        pub kind: Option<WageKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place.
    pub struct Wages {
        /// Wages by calendar quarter.
        pub by_quarter: Option<Vec<QuarterWages>>,
        /// Wages by week.
        pub by_week: Option<Vec<WeekWages>>,
        /// Wages over a window.
        pub total: Option<Vec<WageTotal>>,
        /// Wages of the quarter of the base period with the highest wages.
        pub highest_quarter: Option<Money>,
        /// Wages of the two quarters with the highest wages.
        pub two_highest_quarters: Option<Vec<Money>>,
        /// The average weekly wage.
        pub average_weekly: Option<Money>,
        /// The regular rate of pay for an hour.
        pub regular_rate: Option<Money>,
        /// Wages of a year.
        pub annual: Option<Money>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A claim for a program's benefit.
    pub struct Claim {
        /// The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law.
        pub program: String,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many of the person's own workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// How many hours, on `day` or in the week of `week_of`.
        pub hours: Option<Hours>,
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// The day of the application.
        pub applied_on: Option<Day>,
        /// The day on which the application was complete.
        pub complete_on: Option<Day>,
        /// The day on which the benefit year began.
        pub benefit_year_start: Option<Day>,
        /// The weekly benefit that the program has set: what is asked is reckoned from it.
        pub weekly_benefit: Option<Money>,
        /// The average weekly wage that the program has set.
        pub average_weekly: Option<Money>,
        /// The hours of the person's typical workweek, as the program set them.
        pub typical_hours: Option<Hours>,
        /// Which base period the claim uses.
        pub base_period: Option<BasePeriodKind>,
        /// Does the claim still run?
        pub active: Option<YesNo>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A benefit year that a program has opened for the person.
    pub struct BenefitYear {
        /// The law it is about.
        pub law: Word,
        /// The first day.
        pub from: Day,
        /// What opened it.
        pub opened_by: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// Another benefit over the same time, which a program may offset or exclude.
    pub struct OtherBenefit {
        /// Which benefit.
        pub kind: BenefitKind,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How much it pays in a week.
        pub weekly_amount: Option<Money>,
        /// The law it is about.
        pub law: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A fee that the person received for a service such as jury duty, on a day.
    pub struct FeesReceived {
        /// The day.
        pub day: Day,
        /// An amount of money.
        pub amount: Money,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
