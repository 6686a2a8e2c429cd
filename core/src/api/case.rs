//! What a host gives: the case of a person, a disclosure, a trigger, a record.
//!
//! Everything is optional: a key that is not given is unknown, an empty list means none. The keys are those of the JSON contract.

use super::forms::{Dated, DeterminedValue, FreeFact, HeadOf, LeaveYear, PersonRef, PlanYear, Service, WeekHours, Worked};
use super::macros::{entry, record};
use super::read::some_one_or_many;
use super::reason::Reason;
use super::values::{ClockTime, Count, HostId, Path, StatementRef, Word};
use super::words::*;
use crate::amount::{Hours, Money, Rational};
use crate::time::{Day, Length, Quarter, Weekday};
use std::collections::BTreeMap;

record! {
    /// Whether a marriage counts depends on the law of the place where it was made or where the couple lives.
    pub struct Marriage {
        /// Is the marriage valid where it was made?
        pub recognised_where_celebrated: Option<YesNo>,
        /// Is the marriage recognised where the couple lives?
        pub recognised_where_residing: Option<YesNo>,
    }
}

record! {
    /// What is known of a member of the armed forces, where leave is taken for or because of that person.
    pub struct Military {
        /// Active, in the guard or reserve, or a veteran.
        pub status: Option<MilitaryStatus>,
        /// The day of a veteran's discharge.
        pub discharged_on: Option<Day>,
        /// The kind of a veteran's discharge.
        pub discharge: Option<Discharge>,
        /// The kind of leave that the member has from service, such as rest and recuperation.
        pub member_leave: Option<Word>,
        /// Does the member have a serious injury or illness, as the law defines it for that status?
        pub serious_injury: Option<YesNo>,
        /// The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
        pub blood_kin: Option<Vec<BloodKin>>,
        /// Whom the member named in writing as next of kin.
        pub kin_designated: Option<KinDesignated>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed.
    pub struct Person {
        /// The relation to the employee, or to the person named by `of`.
        pub relation: Option<Relation>,
        /// Read outwards: `parent` of the `spouse` is the mother- or father-in-law.
        pub of: Option<Relation>,
        /// By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Kinship>>"))]
        pub kinship: Option<Vec<Kinship>>,
        /// The day of birth, from which the age on each day follows.
        pub born: Option<Day>,
        /// The age in whole years, where the day of birth is not at hand.
        pub age: Option<Count>,
        /// The day of death.
        pub died_on: Option<Day>,
        /// Has the person died?
        pub deceased: Option<YesNo>,
        /// With how many activities of daily living, basic or instrumental, the person needs help.
        pub activities_needing_help: Option<Count>,
        /// Of a spouse: where the marriage counts.
        pub marriage: Option<Marriage>,
        /// Is the person unable to care for themselves because of a disability? Then a child counts at any age.
        pub incapable_of_self_care: Option<YesNo>,
        /// Does the person live with the employee?
        pub lives_with: Option<YesNo>,
        /// Do the two share their finances?
        pub shares_finances: Option<YesNo>,
        /// Does the person depend on the employee?
        pub depends_on: Option<YesNo>,
        /// Did the person stand in a parent's place to the employee?
        pub in_loco_parentis_to_employee: Option<YesNo>,
        /// Does the employee stand in a parent's place to the person?
        pub employee_in_loco_parentis: Option<YesNo>,
        /// Has the employee named this person as the designated person?
        pub designated: Option<YesNo>,
        /// Is somebody else willing to give the care?
        pub other_carer_willing: Option<YesNo>,
        /// Does the person work for the same employer?
        pub works_for_same_employer: Option<YesNo>,
        /// Is the partnership registered?
        pub registered: Option<YesNo>,
        /// Does the person have a serious health condition, as somebody found?
        pub serious_condition: Option<YesNo>,
        /// Does the person need the employee's care?
        pub care_needed: Option<YesNo>,
        /// The day on which the person was designated.
        pub designated_on: Option<Day>,
        /// What is known of the person's service.
        pub military: Option<Military>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

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
    /// Something that happened on a day or is expected. Written as a bare day where nothing else is known.
    #[serde(remote = "Self")]
    pub struct Event {
        /// The day.
        pub day: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// What kind of event, where the law tells kinds apart.
        pub kind: Option<Word>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Is the deployment to a foreign country?
        pub foreign: Option<YesNo>,
        /// Was the death caused by a crime?
        pub crime: Option<YesNo>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
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
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<EmployerKind>>"))]
        pub kind: Option<Vec<EmployerKind>>,
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
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<PayRank>>"))]
        pub pay_rank: Option<Vec<PayRank>>,
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
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Counted>>"))]
        pub counting: Option<Vec<Counted>>,
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
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Counted>>"))]
        pub counting: Option<Vec<Counted>>,
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

record! {
    /// What happened or is expected, each with its day. An event that happened more than once is a list.
    pub struct Events {
        /// The expected day of birth.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub expected_birth: Option<Vec<Event>>,
        /// The birth of a child, or its expected day.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub birth: Option<Vec<Event>>,
        /// The placement of a child for adoption or foster care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub placement: Option<Vec<Event>>,
        /// The taking of legal custody.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub legal_custody: Option<Vec<Event>>,
        /// The end of a pregnancy, however it ended.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub pregnancy_ended: Option<Vec<Event>>,
        /// The death of a person.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub death: Option<Vec<Event>>,
        /// The day on which the employee was told of a death.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub death_notice: Option<Vec<Event>>,
        /// The loss of a pregnancy, or of the prospect of a child.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub loss: Option<Vec<Event>>,
        /// An incident of violence, stalking or another crime.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub incident: Option<Vec<Event>>,
        /// The donation of an organ, marrow or blood.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub donation: Option<Vec<Event>>,
        /// The day on which the member was told of a deployment.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub deployment_notified: Option<Vec<Event>>,
        /// A deployment, from its first day until the day after its last.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub deployment: Option<Vec<Event>>,
        /// The call to service in uniform.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub uniformed_service_called: Option<Vec<Event>>,
        /// A summons as juror or witness.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub summons: Option<Vec<Event>>,
        /// An election.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub election: Option<Vec<Event>>,
        /// A meeting, activity or emergency at a child's school.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub school_event: Option<Vec<Event>>,
        /// A declared public emergency.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub emergency: Option<Vec<Event>>,
        /// The day on which a grant was found too small: a true-up counts from it.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub shortfall_found: Option<Vec<Event>>,
        /// The child's admission to intensive care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub nicu_admitted: Option<Vec<Event>>,
        /// The child's discharge from intensive care.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub nicu_discharged: Option<Vec<Event>>,
        /// The injury or illness of a servicemember.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub injury: Option<Vec<Event>>,
        /// The day of an election.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub election_day: Option<Vec<Event>>,
        /// The return to work.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub return_to_work: Option<Vec<Event>>,
    }
}

record! {
    /// the appointment itself, and the minutes of the way to it, each way
    pub struct Visit {
        /// When the appointment begins.
        pub start_time: Option<ClockTime>,
        /// When the appointment ends.
        pub end_time: Option<ClockTime>,
        /// Minutes of the way to it, each way.
        pub travel_minutes: Option<Count>,
    }
}

record! {
    /// When the person could not work, go to school or do other daily activities.
    pub struct Incapacity {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// How many full days in a row.
        pub full_days: Option<Count>,
    }
}

record! {
    /// One treatment by a health care provider.
    pub struct Treatment {
        /// The day.
        pub day: Day,
        /// Was it in person?
        pub in_person: Option<YesNo>,
        /// Was a regimen of continuing treatment prescribed?
        pub regimen: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis.
    pub struct HealthCondition {
        /// When the person could not work.
        pub incapacity: Option<Incapacity>,
        /// The days of visits to a provider in person.
        pub visits_in_person: Option<Vec<Day>>,
        /// How many visits there were in all.
        pub visits: Option<Count>,
        /// How many visits for treatment the condition needs in a year.
        pub visits_per_year: Option<Count>,
        /// The treatments, each with its day.
        pub treatments: Option<Vec<Treatment>>,
        /// Was there an overnight stay in a hospital, hospice or residential facility?
        pub inpatient: Option<YesNo>,
        /// Does it go on over a long time, with periodic visits?
        pub chronic: Option<YesNo>,
        /// Was a regimen of treatment prescribed that needs a provider?
        pub prescribed_regimen: Option<YesNo>,
        /// Is the incapacity due to pregnancy or prenatal care?
        pub pregnancy: Option<YesNo>,
        /// Is the incapacity permanent or long-term, under a provider's supervision?
        pub permanent: Option<YesNo>,
        /// Does it need several treatments, without which it would last longer than three days?
        pub multiple_treatments: Option<YesNo>,
        /// Does it recur over an extended time?
        pub recurs_over_time: Option<YesNo>,
        /// Does it come in episodes?
        pub episodic: Option<YesNo>,
        /// Did the provider order a second visit in time?
        pub second_visit_ordered: Option<YesNo>,
        /// Was no appointment to be had in time?
        pub appointment_not_available: Option<YesNo>,
        /// Is the person unable to do the job?
        pub unable_to_work: Option<YesNo>,
        /// Was it caused or worsened by service in uniform?
        pub service_injury: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// how much of it the reason itself takes
    pub struct Needed {
        /// How many hours, on `day` or in the week of `week_of`.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
    }
}

record! {
    /// Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
    pub struct Absence {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// The id of the event it belongs to, where there are several.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// The Monday of the week it lies in.
        pub week_of: Option<Day>,
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
        /// When the time off begins, as `HH:MM`.
        pub start_time: Option<ClockTime>,
        /// When the time off ends, as `HH:MM`.
        pub end_time: Option<ClockTime>,
        /// How many whole minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// In one piece, in several, or by shorter days or weeks.
        pub mode: Option<Mode>,
        /// Has the employer agreed to leave taken in this way?
        pub agreed_by_employer: Option<YesNo>,
        /// The health condition behind it; another `id` is another reason.
        pub condition: Option<HealthCondition>,
        /// Is it medically necessary to take the leave in this way?
        pub medically_necessary: Option<YesNo>,
        /// What the time off for safety is used for.
        pub purpose: Option<SafePurpose>,
        /// Whose court it is.
        pub court: Option<CourtKind>,
        /// The day on which the leave was asked for.
        pub requested_on: Option<Day>,
        /// The day on which the employee gave notice.
        pub notice_on: Option<Day>,
        /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
        pub employer_knew_on: Option<Day>,
        /// The first day on which the employee could give notice.
        pub could_notify_on: Option<Day>,
        /// Could the need be foreseen?
        pub foreseeable: Option<YesNo>,
        /// The day since which the need was known.
        pub foreseeable_since: Option<Day>,
        /// The day since which the date was known; absent: as long as the need.
        pub date_known_on: Option<Day>,
        /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
        pub knew_notice_duty: Option<YesNo>,
        /// Was it an emergency, so that no notice could be given?
        pub emergency: Option<YesNo>,
        /// In which form the leave was asked for.
        pub form: Option<Word>,
        /// The day on which the employee came back.
        pub returned_on: Option<Day>,
        /// The day on which it was called off.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// The paid leave plans it draws on, in order.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Word>>"))]
        pub draws_on: Option<Vec<Word>>,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
        pub charged: Option<Vec<String>>,
        /// Was it paid?
        pub paid: Option<YesNo>,
        /// By what it was covered: a holiday, a closure, another benefit.
        pub covered_by: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What a limit that spouses share needs to know of the other person: never the other's whole case.
    pub struct Spouse {
        /// Are the two married?
        pub married: Option<YesNo>,
        /// Does the spouse work for the same employer?
        pub same_employer: Option<YesNo>,
        /// Is the spouse eligible for leave under the law, too?
        pub eligible: Option<YesNo>,
        /// The spouse's own absences; their reasons suffice to count what both share.
        pub absences: Option<Vec<Absence>>,
        /// The day from which that list is whole.
        pub absences_complete_from: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
    pub struct Block {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// The person for whom it is: a member of `family` by id, or that person's own facts.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// The id of the event it belongs to, where there are several.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// The Monday of the week it lies in.
        pub week_of: Option<Day>,
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
        /// When the time off begins, as `HH:MM`.
        pub start_time: Option<ClockTime>,
        /// When the time off ends, as `HH:MM`.
        pub end_time: Option<ClockTime>,
        /// How many whole minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// In one piece, in several, or by shorter days or weeks.
        pub mode: Option<Mode>,
        /// Has the employer agreed to leave taken in this way?
        pub agreed_by_employer: Option<YesNo>,
        /// The health condition behind it; another `id` is another reason.
        pub condition: Option<HealthCondition>,
        /// Is it medically necessary to take the leave in this way?
        pub medically_necessary: Option<YesNo>,
        /// What the time off for safety is used for.
        pub purpose: Option<SafePurpose>,
        /// Whose court it is.
        pub court: Option<CourtKind>,
        /// The day on which the leave was asked for.
        pub requested_on: Option<Day>,
        /// The day on which the employee gave notice.
        pub notice_on: Option<Day>,
        /// The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
        pub employer_knew_on: Option<Day>,
        /// The first day on which the employee could give notice.
        pub could_notify_on: Option<Day>,
        /// Could the need be foreseen?
        pub foreseeable: Option<YesNo>,
        /// The day since which the need was known.
        pub foreseeable_since: Option<Day>,
        /// The day since which the date was known; absent: as long as the need.
        pub date_known_on: Option<Day>,
        /// Did the employee know of the duty to give notice otherwise than from the employer's general notice?
        pub knew_notice_duty: Option<YesNo>,
        /// Was it an emergency, so that no notice could be given?
        pub emergency: Option<YesNo>,
        /// In which form the leave was asked for.
        pub form: Option<Word>,
        /// The day on which the employee came back.
        pub returned_on: Option<Day>,
        /// The day on which it was called off.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// The paid leave plans it draws on, in order.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Word>>"))]
        pub draws_on: Option<Vec<Word>>,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The summary of earlier absences under a law, over a window.
    pub struct LeaveUsed {
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
        /// The law it is about.
        pub law: Word,
        /// The meter it was counted by; absent: all of the law that hold the reason.
        pub meter: Option<Word>,
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// How many of the person's own workweeks.
        pub used_weeks: Option<Rational>,
        /// How many hours.
        pub used_hours: Option<Hours>,
        /// How many days.
        pub used_days: Option<Rational>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// How often and how long a certification expects the condition to flare up.
    pub struct Episodes {
        /// How many episodes in a month at most.
        pub per_month_at_most: Option<Count>,
        /// How many days each at most.
        pub days_each_at_most: Option<Count>,
    }
}

record! {
    /// A medical or other certification: when it was asked for, when it came, what it says of time.
    pub struct CertificationEntry {
        /// What is certified.
        pub kind: Option<CertificationKind>,
        /// Does the certifier belong to the military's care?
        pub military_provider: Option<YesNo>,
        /// The leave it is about, by its id.
        pub leave: Option<HostId>,
        /// The condition it is about, by its id; it has no bearing on another.
        pub condition: Option<HostId>,
        /// The day on which it was asked for.
        pub asked_on: Option<Day>,
        /// The last day that the employee was told.
        pub due_told: Option<Day>,
        /// The day on which the employee told why it comes late.
        pub told_employer_on: Option<Day>,
        /// The day on which it came.
        pub received_on: Option<Day>,
        /// No: it has not come by the day asked about.
        pub received: Option<YesNo>,
        /// Is it complete and sufficient?
        pub complete: Option<YesNo>,
        /// The day on which the employee was told in writing what is lacking.
        pub deficiency_told_on: Option<Day>,
        /// The day on which what was lacking came.
        pub cured_on: Option<Day>,
        /// Has the employee tried in good faith to get it in time?
        pub good_faith: Option<YesNo>,
        /// Are there reasonable concerns about safety at work?
        pub safety_concern: Option<YesNo>,
        /// How long it says that the condition lasts.
        pub duration: Option<Length>,
        /// How often it says that the condition flares up.
        pub episodes: Option<Episodes>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A notice or another act of one of the parties, with its day.
    pub struct NoticeEntry {
        /// Which act.
        pub act: Act,
        /// The day.
        pub on: Day,
        /// Who.
        pub by: Option<Actor>,
        /// To whom.
        pub to: Option<Actor>,
        /// In which form it was given.
        pub form: Option<Form>,
        /// The leave or event it is about, by its id.
        pub about: Option<HostId>,
        /// The law it is about.
        pub law: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A document other than a certification that was asked for or received.
    pub struct DocumentEntry {
        /// Which document.
        pub kind: Word,
        /// The day on which it was asked for.
        pub asked_on: Option<Day>,
        /// The day on which it came.
        pub received_on: Option<Day>,
        /// Is it complete and sufficient?
        pub complete: Option<YesNo>,
        /// The leave or event it is about, by its id.
        pub about: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

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

record! {
    /// When the polls are open on the day of the election, as `HH:MM`.
    pub struct PollsOpen {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

record! {
    /// What leave to vote turns on.
    pub struct Voting {
        /// When the polls are open.
        pub polls_open: Option<PollsOpen>,
        /// How many hours the person is off work while the polls are open.
        pub free_hours_while_open: Option<Hours>,
        /// How far it is to the polls, in miles.
        pub miles_to_polls: Option<Hours>,
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

record! {
    /// What a bank of a plan held when the ledger begins.
    pub struct OpeningEntry {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// The balance in hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// How the balance came about.
        pub kind: Option<OpeningKind>,
        /// The day on which it was earned.
        pub earned_on: Option<Day>,
        /// The first day on which it may be used.
        pub usable_from: Option<Day>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
        /// Is it paid leave?
        pub paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A grant of leave at once, made or planned.
    pub struct GrantEntry {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// The grant in hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// At once, or in advance of what will be earned.
        #[serde(rename = "as")]
        pub as_: Option<GrantForm>,
        /// The hours that the person is expected to work, where the grant is reckoned from them.
        pub expected_hours: Option<Hours>,
        /// The last day on which it may be used.
        pub expires_through: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// Leave that was paid out.
    pub struct Payout {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// How much was paid out, in hours.
        pub hours: Option<Hours>,
        /// An amount of money.
        pub amount: Option<Money>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A correction of a balance by a person, up or down.
    pub struct Adjustment {
        /// The plan: a law or a company's own.
        pub plan: Word,
        /// The bank of the plan, where it has several.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// How many hours the balance changes by; below zero: it shrinks.
        pub hours: Hours,
        /// Who.
        pub by: Option<HostId>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The end of the employment.
    pub struct Separation {
        /// The day.
        pub day: Day,
        /// How the employment ended.
        pub kind: Option<SeparationKind>,
        /// How many days of notice were given.
        pub notice_days: Option<Count>,
        /// Was the balance of the plan paid out?
        pub plan_hours_paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// What a person has found: the answer to a question that no library can decide.
    pub struct Determined {
        /// The question, as `law/finding`.
        pub question: String,
        /// The answer.
        pub value: DeterminedValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// Whom or what the finding is about, by its id.
        pub about: Option<HostId>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// On what it rests.
        pub cite: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// The employer's designation of leave under a law.
    pub struct Designation {
        /// The law it is about.
        pub law: Word,
        /// The leave it is about, by its id; absent: all.
        pub leave: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// The day on which the employee was told.
        pub notified_on: Option<Day>,
        /// The ground under which it was designated.
        #[serde(rename = "as")]
        pub as_: Option<Reason>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A person's approval or refusal of leave, perhaps beyond the law.
    pub struct Approval {
        /// The leave it is about, by its id; absent: all.
        pub leave: HostId,
        /// The law it is about.
        pub law: Option<Word>,
        /// Approved or refused.
        pub value: ApprovalValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Does it give more than the law?
        pub beyond_law: Option<YesNo>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A choice that the law leaves to one of the parties.
    pub struct Election {
        /// The leave it is about, by its id; absent: all.
        pub leave: Option<HostId>,
        /// The law it is about.
        pub law: Option<Word>,
        /// What was chosen.
        pub choice: Word,
        /// Who.
        pub by: Option<Actor>,
        /// The day.
        pub on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none.
    pub struct Case {
        /// Which employer, where the case has several.
        pub employer: Option<Employer>,
        /// Further employers, where a law counts all of them.
        pub other_employers: Option<Vec<Employer>>,
        /// Where the person works, over time.
        pub places: Option<Vec<Place>>,
        /// Where the person lives, over time.
        pub residence: Option<Vec<Place>>,
        /// Where the person's work is based, over time.
        pub base_of_operations: Option<Vec<Place>>,
        /// From where the person's work is directed, over time.
        pub directed_from: Option<Vec<Place>>,
        /// Periods of employment, or summaries of them; not both.
        pub service: Option<Service>,
        /// What the person is to the employer, over time.
        pub employment_status: Option<Vec<EmploymentStatus>>,
        /// What kind of work the person does.
        pub role: Option<Role>,
        /// Programs in which the person is enrolled.
        pub enrolled: Option<Vec<Enrolment>>,
        /// When the person is due to work, over time.
        pub schedule: Option<Vec<Schedule>>,
        /// Average weekly hours, where the schedule varies.
        pub average_hours: Option<Vec<AverageHours>>,
        /// Average hours that the person was due to work in a week.
        pub hours_scheduled: Option<Vec<AverageHours>>,
        /// Average workdays in a week.
        pub average_days: Option<Vec<AverageDays>>,
        /// Hours worked, in summaries.
        pub hours_worked: Option<Vec<HoursWorked>>,
        /// Hours that the person is expected to work.
        pub hours_expected: Option<Vec<HoursExpected>>,
        /// Days worked, in summaries.
        pub days_worked: Option<Vec<DaysWorked>>,
        /// Weeks worked, in summaries.
        pub weeks_worked: Option<Vec<WeeksWorked>>,
        /// Hours of a flight crew.
        pub flight_duty: Option<Vec<FlightDuty>>,
        /// The timesheet: hours day by day or over spans.
        pub worked: Option<Vec<Worked>>,
        /// The day from which the timesheet is whole.
        pub worked_complete_from: Option<Day>,
        /// What the employer's records are worth.
        pub records: Option<RecordsKept>,
        /// How many people the employer employs.
        pub headcount: Option<Headcount>,
        /// What happened or is expected.
        pub events: Option<Events>,
        /// The people for whom leave is taken, each with an id that leave names.
        pub family: Option<Vec<Person>>,
        /// What is needed of the spouse where both share a limit.
        pub spouse: Option<Spouse>,
        /// Leave that is asked for or planned.
        pub leave: Option<Vec<Block>>,
        /// Time off that happened. An empty list: none.
        pub absences: Option<Vec<Absence>>,
        /// The day from which the list of absences is whole. Without it no balance is certain.
        pub absences_complete_from: Option<Day>,
        /// Earlier absences in summaries.
        pub leave_used: Option<Vec<LeaveUsed>>,
        /// The health condition that the question is about.
        pub condition: Option<HealthCondition>,
        /// Certifications.
        pub certification: Option<Vec<CertificationEntry>>,
        /// Notices and other acts.
        pub notices: Option<Vec<NoticeEntry>>,
        /// Other documents.
        pub documents: Option<Vec<DocumentEntry>>,
        /// The employee's health premiums.
        pub premiums: Option<Vec<Premium>>,
        /// What the person earned.
        pub wages: Option<Wages>,
        /// The insurance programs that cover the person.
        pub insured_by: Option<Vec<Word>>,
        /// Claims for benefits.
        pub claims: Option<Vec<Claim>>,
        /// Benefit years that programs have opened.
        pub benefit_years: Option<Vec<BenefitYear>>,
        /// Other benefits over the same time.
        pub other_benefits: Option<Vec<OtherBenefit>>,
        /// Service in uniform.
        pub uniformed_service: Option<Vec<UniformedService>>,
        /// What rules for teachers turn on.
        pub school: Option<School>,
        /// What leave to vote turns on.
        pub voting: Option<Voting>,
        /// Fees received for a service.
        pub fees_received: Option<Vec<FeesReceived>>,
        /// Balances with which ledgers begin.
        pub opening: Option<Vec<OpeningEntry>>,
        /// Grants that were made.
        pub grants: Option<Vec<GrantEntry>>,
        /// Grants that are planned.
        pub planned_grants: Option<Vec<GrantEntry>>,
        /// Balances that were paid out.
        pub payouts: Option<Vec<Payout>>,
        /// Corrections of balances.
        pub adjustments: Option<Vec<Adjustment>>,
        /// The end of the employment.
        pub separation: Option<Separation>,
        /// What people have found.
        pub determined: Option<Vec<Determined>>,
        /// Leave that the employer designated.
        pub designations: Option<Vec<Designation>>,
        /// Leave that a person approved or refused.
        pub approvals: Option<Vec<Approval>>,
        /// What the parties chose.
        pub elections: Option<Vec<Election>>,
    }
}

record! {
    /// The person whose data it is.
    pub struct SubjectOfData {
        /// What the person is to the holder of the data.
        pub kind: Option<SubjectKind>,
        /// The age in whole years: some rules protect children.
        pub age: Option<Count>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// The day on which the person opted out.
        pub opted_out_on: Option<Day>,
        /// Opt-out signals of the browser, by the name of the header.
        pub signals: Option<BTreeMap<String, String>>,
    }
}

record! {
    /// Who wants to do something with the data.
    pub struct ActorOfData {
        /// A party of the tree, by its last word: `supervisor`.
        pub kind: Option<Word>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
    }
}

record! {
    /// From whom and by which channel the data came.
    pub struct SourceOfData {
        /// The party that gave the data, by its last word.
        pub kind: Option<Word>,
        /// Did the person give the data themselves?
        pub is_subject: Option<YesNo>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
    }
}

record! {
    /// A confidentiality agreement and the time over which it binds, `[from, until)`.
    pub struct Confidentiality {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// Who is to receive the data.
    pub struct Recipient {
        /// A party of the tree, by its last word: `service-provider`.
        pub kind: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// With what the recipient assists the holder.
        pub assists: Option<Vec<Word>>,
        /// The agreement that binds the recipient.
        pub confidentiality: Option<Confidentiality>,
        /// Is the recipient bound to confidentiality? `no`: there is no agreement.
        pub bound: Option<YesNo>,
        /// Is the data about somebody other than the person who gave it?
        pub about_other_person: Option<YesNo>,
    }
}

entry! {
    /// A consent: who gave it, to what, in which form and when. Withdrawal sets `until`.
    pub struct ConsentEntry {
        /// Explicit, or deemed by an act.
        pub kind: ConsentKind,
        /// In which form it was given.
        pub form: Option<FormKind>,
        /// Who.
        pub by: Option<Word>,
        /// To which purpose of the tree.
        pub purpose: Option<Path>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<StatementRef>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The instant at which it ended, as UTC seconds.
        pub until_instant: Option<i64>,
        /// Was it verified that a parent gave it?
        pub verified: Option<YesNo>,
        /// Was it bundled with something else, so that it may not be free?
        pub bundled: Option<YesNo>,
        /// Was it made a condition of the contract?
        pub necessary_for_contract: Option<YesNo>,
        /// To whom the data may go.
        pub to: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A legal process that was served, or `none`.
    pub struct LegalProcess {
        /// Which process; `none` where there is none.
        pub kind: ProcessKind,
        /// On whom it was served.
        pub served_on: Option<Word>,
        /// The day on which it was served.
        pub served_day: Option<Day>,
        /// Is it valid?
        pub valid: Option<YesNo>,
        /// Does it compel, or only ask?
        pub mandatory: Option<YesNo>,
        /// Over which employers it was counted; absent: this one.
        pub scope: Option<Vec<Path>>,
        /// Does the authority ask for the data?
        pub on_request: Option<YesNo>,
        /// Compliance with which law is investigated.
        pub investigates: Option<Word>,
        /// Was the person whose data it is informed?
        pub subject_informed: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A recorded belief in good faith that a disclosure is necessary.
    pub struct GoodFaith {
        /// The ground of the statement on which the belief rests.
        pub ground: Word,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// An emergency that may open data, while it lasts.
    pub struct Exigency {
        /// The day on which it was declared.
        pub declared_on: Option<Day>,
        /// The day on which it ended.
        pub ended_on: Option<Day>,
        /// What is at risk.
        pub risk: Option<Word>,
        /// Who is at risk.
        pub person: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// How the data travels.
    pub struct Transport {
        /// Is it encrypted on the way?
        pub encrypted: Option<YesNo>,
        /// By which protocol; one that is obsolete that day is no encryption.
        pub protocol: Option<Word>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
    }
}

record! {
    /// How the record is stored.
    pub struct Storage {
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// Is it kept in a file of its own?
        pub separate: Option<YesNo>,
        /// Which controls protect it.
        pub controls: Option<Vec<Word>>,
    }
}

record! {
    /// A transfer to another country, and the framework on which it rests.
    pub struct Transfer {
        /// The first day.
        pub from: Option<Word>,
        /// The country to which the data goes.
        pub to: Option<Word>,
        /// The framework on which the transfer rests.
        pub basis: Option<Word>,
        /// Is the recipient certified under it?
        pub certified: Option<YesNo>,
        /// What the certification covers: `hr`, `non-hr`.
        pub covers: Option<Vec<Word>>,
    }
}

record! {
    /// An alleged change of a privacy statement.
    pub struct StatementChange {
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<Word>,
        /// The day.
        pub on: Option<Day>,
        /// Was the change posted?
        pub posted: Option<YesNo>,
        /// Was the date of the statement changed?
        pub date_updated: Option<YesNo>,
        /// Were people told?
        pub notice_given: Option<YesNo>,
        /// Is the change material?
        pub material: Option<YesNo>,
    }
}

record! {
    /// Who wants what (section 4.7).
    pub struct Disclosure {
        /// What is to be done with the data, by the last word of the tree: `disclose`.
        pub act: Option<Word>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// What the paper is: `medical-certification`.
        pub record: Option<Word>,
        /// For which laws or examinations it was made.
        pub made_for: Option<Vec<Word>>,
        /// In which form the asker asked.
        pub request_form: Option<FormKind>,
        /// For which purpose of the tree: `operate-leave`.
        pub purpose: Option<Path>,
        /// Whose data it is.
        pub subject: Option<SubjectOfData>,
        /// Who wants to do it.
        pub actor: Option<ActorOfData>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// By which channel of the tree.
        pub channel: Option<Path>,
        /// From whom the data came.
        pub source: Option<SourceOfData>,
        /// Who is to receive the data.
        pub recipient: Option<Recipient>,
        /// The consents that were given; an empty list: none.
        pub consents: Option<Vec<ConsentEntry>>,
        /// The legal process; its kind `none` where there is none.
        pub process: Option<LegalProcess>,
        /// Recorded beliefs in good faith; an empty list: none.
        pub good_faith: Option<Vec<GoodFaith>>,
        /// The emergency.
        pub exigency: Option<Exigency>,
        /// The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
        pub legal_bases: Option<Vec<String>>,
        /// How the data travels.
        pub transport: Option<Transport>,
        /// How the record is stored.
        pub storage: Option<Storage>,
        /// How the data is classified.
        pub classification: Option<Word>,
        /// The transfer to another country.
        pub transfer: Option<Transfer>,
        /// Has the client instructed it?
        pub instructed_by_client: Option<YesNo>,
        /// What a reviewer objects to; an empty list: nothing.
        pub flagged: Option<Vec<Word>>,
        /// Is the identifier joined to a person's identity?
        pub linked_to_person: Option<YesNo>,
        /// What `retain` answers for the record, where it is to be erased.
        pub retention_state: Option<RetentionOutcome>,
        /// The last day through which it must be kept, from `retain`.
        pub retain_through: Option<Day>,
        /// Does the message say how to opt out?
        pub opt_out_instructions: Option<YesNo>,
        /// The alleged change of a statement.
        pub change: Option<StatementChange>,
        /// Is the message commercial, or about a transaction or relationship?
        pub message: Option<Word>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
        /// What people have found.
        pub determined: Option<Vec<Determined>>,
        /// Which data items a term of the statement means.
        pub term_mapping: Option<BTreeMap<String, Vec<Path>>>,
        /// The days that are no business days, where the law counts business days.
        pub holidays: Option<Vec<Day>>,
    }
}

record! {
    /// A civil day, with the instant where a law counts hours.
    pub struct Happened {
        /// The day.
        pub day: Day,
        /// The instant, as UTC seconds beside the civil day.
        pub instant: Option<i64>,
        /// The zone of the civil day.
        pub zone: Option<String>,
    }
}

record! {
    /// A time over which a clock does not run, `[from, until)`.
    pub struct Pause {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// A term that the contract between the parties sets.
    pub struct ContractTerm {
        /// Within how many hours.
        pub hours: Option<Count>,
        /// A number of days.
        pub days: Option<Count>,
    }
}

record! {
    /// What starts a clock (section 4.7).
    pub struct Trigger {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// What happened: `request-to-know`, `breach`, `opt-out` ...
        pub event: Option<Word>,
        /// For which act the question is asked.
        pub act: Option<Word>,
        /// Whose data it is.
        pub subject: Option<SubjectKind>,
        /// The place where it was, or where it counts.
        pub place: Option<Word>,
        /// The places whose people are affected.
        pub places: Option<Vec<Word>>,
        /// When it happened.
        pub happened: Option<Happened>,
        /// When it was discovered, or the holder became aware.
        pub learned: Option<Happened>,
        /// When it was found that there was one.
        pub determined_on: Option<Happened>,
        /// In which capacity the data is held: the same company may be employer, plan and vendor.
        pub capacity: Option<Capacity>,
        /// Data items of the tree: `health.restrictions`.
        pub items: Option<Vec<Path>>,
        /// What the paper is: `medical-certification`.
        pub record: Option<Word>,
        /// Is the identifier joined to a person's identity?
        pub linked_to_person: Option<YesNo>,
        /// Was the data encrypted?
        pub encrypted: Option<YesNo>,
        /// How many people are affected: in total, and by place.
        pub affected: Option<BTreeMap<String, Count>>,
        /// Is the request complex, so that the time may be extended?
        pub complex: Option<YesNo>,
        /// Was the reason of the extension told?
        pub reason_told: Option<YesNo>,
        /// The day on which the person was told of the extension.
        pub extension_notified_on: Option<Day>,
        /// Times over which the clock does not run.
        pub pauses: Option<Vec<Pause>>,
        /// What the contract between the parties sets.
        pub contract: Option<ContractTerm>,
        /// The day on which the act is planned.
        pub planned_on: Option<Day>,
        /// Is the message commercial, or about a transaction or relationship?
        pub message: Option<Word>,
        /// Opt-out signals of the browser, by the name of the header.
        pub signals: Option<BTreeMap<String, String>>,
        /// The days that are no business days, where the law counts business days.
        pub holidays: Option<Vec<Day>>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}

record! {
    /// A legal hold that a person placed on records.
    pub struct HoldEntry {
        /// The first day.
        pub from: Day,
        /// The day of release, which the hold still covers.
        pub released_on: Option<Day>,
        /// The people whose records it covers; absent: all.
        pub subjects: Option<Vec<HostId>>,
        /// The classes of record that it covers; absent: all.
        pub classes: Option<Vec<Path>>,
        /// The people to whose matter it belongs.
        pub related_to: Option<Vec<HostId>>,
        /// What the hold is for.
        pub kind: Option<HoldKind>,
        /// It covers records made before that day.
        pub made_before: Option<Day>,
        /// Is it valid?
        pub valid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A retention limit that somebody promised.
    pub struct Promise {
        /// How long at most.
        pub maximum: Length,
        /// For which class of record.
        pub class: Option<Path>,
        /// Which statement, perhaps with its version: `qcera@2013-05-16`.
        pub statement: Option<StatementRef>,
        /// Published to others, or internal.
        pub kind: Option<PromiseKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// What is kept (section 4.7).
    pub struct Record {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// The class of the record, or several where one document is in several.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Path>>"))]
        pub class: Option<Vec<Path>>,
        /// Data items that it contains.
        pub contains: Option<Vec<Path>>,
        /// The places whose rules reach the record: `us`, `us-ca`.
        pub places: Option<Vec<Word>>,
        /// Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
        pub rules: Option<Vec<Word>>,
        /// The person it is about, by the host's id.
        pub subject: Option<HostId>,
        /// The people to whose matter the record belongs.
        pub related_to: Option<Vec<HostId>>,
        /// The events that start periods, by name, each with its day.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<BTreeMap<String, super::forms::DayOr<Dated>>>"))]
        pub dates: Option<BTreeMap<String, Dated>>,
        /// Events that have not happened yet but may: the record is kept.
        pub not_yet: Option<Vec<RetentionEvent>>,
        /// Events that will not happen: a period that they would start drops out.
        pub never: Option<Vec<RetentionEvent>>,
        /// Did the employment end by the employee's will or against it?
        pub separation: Option<SeparationWill>,
        /// Periods of employment, or summaries of them; not both.
        pub service: Option<Service>,
        /// Was the record handed to somebody who keeps it from now on?
        pub handed_over: Option<YesNo>,
        /// How the record is stored.
        pub storage: Option<Storage>,
        /// Holds that a person placed; an empty list: none.
        pub holds: Option<Vec<HoldEntry>>,
        /// Is that list whole?
        pub holds_complete: Option<YesNo>,
        /// Retention limits that were promised.
        pub promises: Option<Vec<Promise>>,
        /// The zone of the work site, whose civil day counts.
        pub site_zone: Option<String>,
        /// The day on which it was destroyed, where a past disposal is judged.
        pub destroyed_on: Option<Day>,
        /// Facts that a pack's own tests name.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}
