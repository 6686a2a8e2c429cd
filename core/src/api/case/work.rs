//! The employment: places, service, role, schedules, and time worked.

use crate::api::prelude::*;

record! {
    /// rank by pay, 1 the highest, among `of` people, before a day
    pub struct PayRank {
        /// The rank by pay; 1 is the highest.
        pub rank: Option<Count>,
        /// How many people were ranked.
        pub of: Option<Count>,
        /// The day before which it was counted; that day is not in it.
        pub before: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A length of service, counted up to a day. Use it where the periods themselves are not at hand.
    pub struct ServiceSummary {
        /// A number of days.
        pub days: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Count>,
        /// A number of months.
        pub months: Option<Count>,
        /// A number of years.
        pub years: Option<Count>,
        /// The day before which it was counted; that day is not in it.
        pub before: Day,
        /// How the length was counted: elapsed time, weeks on the payroll, days worked.
        pub counting: Option<ServiceCounting>,
        /// In one piece, or all periods together.
        pub continuity: Option<Continuity>,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// One period of employment `[from, until)`; one without `until` still runs.
    pub struct ServicePeriod {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Why the period ended: some breaks do not cut off what lies before them.
        pub gap: Option<Gap>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// What kind of employment the period was.
        pub kind: Option<Word>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Where the person works, from a day on. A move is a further entry.
    pub struct Place {
        /// The state: `us-ca`.
        pub state: Option<Word>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The place in the state that has laws of its own: `us-ca-oakland`.
        pub locality: Option<Word>,
        /// The share of the hours worked that falls there.
        pub share: Option<Rational>,
        /// Does the person work from home?
        pub remote: Option<YesNo>,
        /// The place to which the person reports, or from which work is assigned.
        pub reports_to: Option<Word>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// Whether the person is employed, on leave, laid off or separated, from a day on.
    pub struct EmploymentStatus {
        /// What the person is from that day on.
        pub status: EmploymentState,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown.
    pub struct Role {
        /// Is the person among the highest-paid tenth of those within 75 miles?
        pub key_employee: Option<YesNo>,
        /// Is teaching the main part of the work?
        pub instructional: Option<YesNo>,
        /// Does the person belong to a flight crew?
        pub flight_crew: Option<YesNo>,
        /// Is the person exempt from overtime pay?
        pub flsa_exempt: Option<YesNo>,
        /// Is the person paid a salary?
        pub salaried: Option<YesNo>,
        /// Is the employment permanent?
        pub permanent: Option<YesNo>,
        /// Is the employment temporary?
        pub temporary: Option<YesNo>,
        /// Is the employment seasonal?
        pub seasonal: Option<YesNo>,
        /// Does the person work in construction under a collective agreement?
        pub construction_cba: Option<YesNo>,
        /// Is the person hired by the day or the task?
        pub day_or_task: Option<YesNo>,
        /// Does the person work full time?
        pub full_time: Option<YesNo>,
        /// The rank by pay; several entries are several measures.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<PayRank>>"))]
        pub pay_rank: Option<Vec<PayRank>> as one_or_many,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// Whether the person is enrolled in a program, from a day on.
    pub struct Enrolment {
        /// The law it is about.
        pub law: Word,
        /// Enrolled or not.
        pub is: YesNo,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// One shift of a roster.
    pub struct Shift {
        /// The day.
        pub day: Day,
        /// How long the shift is.
        pub hours: Hours,
        /// Is the shift required? Voluntary ones do not belong to the workweek.
        pub required: Option<YesNo>,
    }
}

record! {
    /// When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts.
    pub struct Schedule {
        /// Hours by weekday.
        pub hours: Option<WeekHours>,
        /// A number of days.
        pub days: Option<Vec<Weekday>>,
        /// Hours of each workday.
        pub hours_per_day: Option<Hours>,
        /// Hours of a week, where the days are not known.
        pub hours_per_week: Option<Hours>,
        /// Workdays of a week, where the days are not known.
        pub days_per_week: Option<Rational>,
        /// Hours by weekday for each week of a cycle, in order.
        pub cycle: Option<Vec<WeekHours>>,
        /// The first day of a first week of the cycle.
        pub cycle_from: Option<Day>,
        /// The shifts of a roster.
        pub shifts: Option<Vec<Shift>>,
        /// All hours required in a week, overtime too.
        pub required_hours_per_week: Option<Hours>,
        /// Hours offered beside those required.
        pub voluntary_hours_per_week: Option<Hours>,
        /// Does the schedule vary so much that an average must stand for it?
        pub varies: Option<YesNo>,
        /// Is the person due to work on the employer's holidays that fall on days of this pattern.
        pub works_holidays: Option<YesNo>,
        /// Was this change of schedule made for the leave.
        pub for_leave: Option<YesNo>,
        /// When the working day begins.
        pub start_time: Option<ClockTime>,
        /// When the working day ends.
        pub end_time: Option<ClockTime>,
        /// Is this a time in which the person is not due to work at all?
        pub off_season: Option<YesNo>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Average weekly hours over a window, where the pattern of work varies.
    pub struct AverageHours {
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
        /// Hours a week, on average.
        pub hours: Hours,
        /// What kind of hours are in the figure; absent: all hours actually worked.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Counted>>"))]
        pub counting: Option<Vec<Counted>> as one_or_many,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Average workdays in a week over a window.
    pub struct AverageDays {
        /// A number of days.
        pub days: Rational,
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
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Hours actually worked over a window that ends before a day. It is never reused for another day.
    pub struct HoursWorked {
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
        /// How many hours.
        pub hours: Hours,
        /// What kind of hours are in the figure; absent: all hours actually worked.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<crate::api::forms::OneOrMany<Counted>>"))]
        pub counting: Option<Vec<Counted>> as one_or_many,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// Where the hours were worked, where only those of a place count.
        pub place: Option<Word>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Hours that the person is expected to work over a window.
    pub struct HoursExpected {
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
        /// How many hours.
        pub hours: Hours,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// On how many days the person worked, over a window that ends before a day.
    pub struct DaysWorked {
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
        /// How many days.
        pub count: Count,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// In how many weeks the person worked or earned enough for the week to count.
    pub struct WeeksWorked {
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
        /// How many weeks.
        pub count: Count,
        /// How many hours a week must have to count.
        pub at_least_hours: Option<Hours>,
        /// How much must be earned in a week for it to count.
        pub at_least_amount: Option<Money>,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Scope>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Hours of a member of a flight crew, worked or paid, or the monthly guarantee.
    pub struct FlightDuty {
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
        /// How many hours.
        pub hours: Hours,
        /// What these hours are: worked, paid, or the monthly guarantee.
        pub kind: Option<FlightDutyKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What the employer's records of hours are worth: some laws lay their lack on the employer.
    pub struct RecordsKept {
        /// Does the employer keep an accurate record of hours worked?
        pub accurate_hours: Option<YesNo>,
        /// Can the employer show that fewer hours than required were worked?
        pub shown_under_required_hours: Option<YesNo>,
    }
}

record! {
    /// A period of service in uniform, and the return from it.
    pub struct UniformedService {
        /// Which kind of service.
        pub kind: Option<ServiceKind>,
        /// The first day.
        pub first_day: Day,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Does the service not count toward the five years?
        pub exempt_from_limit: Option<YesNo>,
        /// The provision that the orders name, e.g. 32-usc-502-a.
        pub under: Option<String>,
        /// The day on which the person applied to return.
        pub applied_on: Option<Day>,
        /// The day on which the person reported back.
        pub reported_on: Option<Day>,
        /// The day on which the person was taken back.
        pub reemployed_on: Option<Day>,
        /// The day on which recovery is complete.
        pub convalescing_until: Option<Day>,
        /// Which employer, where the case has several.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A term of the school where the person teaches, `[from, until)`.
    pub struct SchoolTerm {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Day,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What the special rules for instructional employees turn on.
    pub struct School {
        /// The terms of the school.
        pub terms: Option<Vec<SchoolTerm>>,
        /// The last days of terms.
        pub term_ends: Option<Vec<Day>>,
        /// How many working days lie in the leave.
        pub workdays_in_leave: Option<Count>,
        /// What the teacher chose where the law gives a choice.
        pub elects: Option<SchoolElection>,
    }
}
