//! The employer's own choices, and how many people it employs.

use crate::api::prelude::*;

record! {
    /// The employer's change of its method for the leave year, with the notice that a law may ask for.
    pub struct LeaveYearChange {
        /// The law it is about.
        pub law: Option<Word>,
        /// The new method.
        pub to: Option<LeaveYear>,
        /// The day on which employees were told.
        pub announced_on: Option<Day>,
        /// The first day.
        pub from: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Days on which the employer's business is closed, such as a plant shutdown; both ends included.
    pub struct Closure {
        /// The first day.
        pub first_day: Day,
        /// The last day, included.
        pub last_day: Day,
        /// Were employees expected to work all the same?
        pub workers_expected: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What the employer paid in wages to everybody, over a window or in a calendar year.
    pub struct WagesPaid {
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
        pub amount: Option<Money>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The employer record: an employer's own choices, kept once and used in every case.
    pub struct Employer {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// What the employer is: private, public, a school. An employer may be of several kinds.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<EmployerKind>>"))]
        pub kind: Option<Vec<EmployerKind>> as one_or_many,
        /// The industry, where a law names some.
        pub industry: Option<Word>,
        /// The method for the leave year by law; `*` stands for all others.
        pub leave_year: Option<BTreeMap<String, LeaveYear>>,
        /// Changes of the method.
        pub leave_year_changed: Option<Vec<LeaveYearChange>>,
        /// When the year of a plan or law begins, by its id.
        pub plan_year: Option<BTreeMap<String, PlanYear>>,
        /// How a law's leave is given, by its id: earned with time worked, or granted at once.
        pub plan_method: Option<BTreeMap<String, PlanMethod>>,
        /// The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays.
        pub holidays: Option<Vec<Day>>,
        /// Days on which the business is closed.
        pub closed: Option<Vec<Closure>>,
        /// The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records.
        pub increment_minutes: Option<BTreeMap<String, i64>>,
        /// How many days of a ground the employer's own policy pays.
        pub paid_days: Option<BTreeMap<String, Rational>>,
        /// Does the employer designate leave in time?
        pub designates: Option<Designates>,
        /// Does the employer apply the limit that spouses share?
        pub spouse_limit: Option<SpouseLimit>,
        /// What a law lets the employer choose, by `law/option`.
        pub options: Option<BTreeMap<String, YesNo>>,
        /// Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan.
        pub covered_under: Option<BTreeMap<String, YesNo>>,
        /// The federal contracts that an order covers.
        pub contracts: Option<Vec<Word>>,
        /// What the employer paid in wages, where coverage turns on it.
        pub wages_paid: Option<Vec<WagesPaid>>,
        /// In which order paid leave plans are used during leave.
        pub paid_leave_order: Option<Vec<Word>>,
        /// The employer's own policies, by id.
        pub policies: Option<Vec<String>>,
        /// Were key employees told in writing that they are key employees?
        pub key_employees_notified: Option<YesNo>,
        /// Is the law's general notice posted?
        pub posted_general_notice: Option<YesNo>,
        /// Is this the primary employer of a person employed by two jointly?
        pub primary_employer: Option<YesNo>,
        /// The days of pay; each closes the pay period that began the day after the one before.
        pub pay_dates: Option<Vec<Day>>,
        /// The length of a pay period.
        pub pay_period: Option<PayPeriod>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A number of employees from a day on, counted in one of several ways.
    pub struct HeadEntry {
        /// How many people.
        pub count: Option<Count>,
        /// Full-time equivalents, where the law counts those.
        pub fte: Option<Rational>,
        /// The hours of everybody in the calendar year, from which full-time equivalents are reckoned.
        pub hours: Option<Hours>,
        /// The most that one full-time person works in that calendar year.
        pub full_time_hours: Option<Hours>,
        /// A calendar year.
        pub year: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// The place or worksite around which was counted.
        pub place: Option<Word>,
        /// Are these employed jointly with another employer? Entries that differ here add up.
        pub joint: Option<YesNo>,
        /// How far the place is from the worksite, in miles by the shortest public route.
        pub road_miles: Option<Rational>,
        /// How far the place is from the worksite, in miles as the crow flies.
        pub straight_miles: Option<Rational>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// Which employees were counted; absent: all.
        pub of: Option<HeadOf>,
        /// By which method of the law it was counted.
        pub method: Option<SizeMethod>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// In how many workweeks of a calendar year the employer had at least so many employees.
    pub struct HeadcountWeeks {
        /// A calendar year.
        pub year: i64,
        /// The number of employees that was reached.
        pub at_least: Count,
        /// How many workweeks.
        pub count: Count,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// On how many workdays of a calendar year the employer had at least so many employees.
    pub struct HeadcountDays {
        /// A calendar year.
        pub year: i64,
        /// The number of employees that was reached.
        pub at_least: Count,
        /// How many workdays.
        pub count: Count,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// How many people the employer employs, in all and around the worksite.
    pub struct Headcount {
        /// All employees in the country.
        pub total: Option<Vec<HeadEntry>>,
        /// Employees within 75 miles of the worksite.
        pub within_75_miles: Option<Vec<HeadEntry>>,
        /// Employees in the state.
        pub in_state: Option<Vec<HeadEntry>>,
        /// Employees at a place.
        pub at_place: Option<Vec<HeadEntry>>,
        /// Employees everywhere.
        pub worldwide: Option<Vec<HeadEntry>>,
        /// Workweeks of a year in which a number was reached.
        pub workweeks: Option<Vec<HeadcountWeeks>>,
        /// Workdays of a year on which a number was reached.
        pub workdays: Option<Vec<HeadcountDays>>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}
