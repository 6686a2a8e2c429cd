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
    /// A record of the case: Marriage
    pub struct Marriage {
        /// Recognised where celebrated.
        pub recognised_where_celebrated: Option<YesNo>,
        /// Recognised where residing.
        pub recognised_where_residing: Option<YesNo>,
    }
}

record! {
    /// A record of the case: Military
    pub struct Military {
        /// Status.
        pub status: Option<MilitaryStatus>,
        /// Discharged on.
        pub discharged_on: Option<Day>,
        /// Discharge.
        pub discharge: Option<Discharge>,
        /// Member leave.
        pub member_leave: Option<Word>,
        /// Serious injury.
        pub serious_injury: Option<YesNo>,
        /// Blood kin.
        pub blood_kin: Option<Vec<BloodKin>>,
        /// Kin designated.
        pub kin_designated: Option<KinDesignated>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Person
    pub struct Person {
        /// Relation.
        pub relation: Option<Relation>,
        /// Of.
        pub of: Option<Relation>,
        /// Kinship.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Kinship>>"))]
        pub kinship: Option<Vec<Kinship>>,
        /// Born.
        pub born: Option<Day>,
        /// Age.
        pub age: Option<Count>,
        /// Died on.
        pub died_on: Option<Day>,
        /// Deceased.
        pub deceased: Option<YesNo>,
        /// Activities needing help.
        pub activities_needing_help: Option<Count>,
        /// Marriage.
        pub marriage: Option<Marriage>,
        /// Incapable of self care.
        pub incapable_of_self_care: Option<YesNo>,
        /// Lives with.
        pub lives_with: Option<YesNo>,
        /// Shares finances.
        pub shares_finances: Option<YesNo>,
        /// Depends on.
        pub depends_on: Option<YesNo>,
        /// In loco parentis to employee.
        pub in_loco_parentis_to_employee: Option<YesNo>,
        /// Employee in loco parentis.
        pub employee_in_loco_parentis: Option<YesNo>,
        /// Designated.
        pub designated: Option<YesNo>,
        /// Other carer willing.
        pub other_carer_willing: Option<YesNo>,
        /// Works for same employer.
        pub works_for_same_employer: Option<YesNo>,
        /// Registered.
        pub registered: Option<YesNo>,
        /// Serious condition.
        pub serious_condition: Option<YesNo>,
        /// Care needed.
        pub care_needed: Option<YesNo>,
        /// Designated on.
        pub designated_on: Option<Day>,
        /// Military.
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
        /// Rank.
        pub rank: Option<Count>,
        /// Of.
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
    /// A record of the case: Event
    #[serde(remote = "Self")]
    pub struct Event {
        /// The day.
        pub day: Day,
        /// Instant.
        pub instant: Option<i64>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Kind.
        pub kind: Option<Word>,
        /// For.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Foreign.
        pub foreign: Option<YesNo>,
        /// Crime.
        pub crime: Option<YesNo>,
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: ServiceSummary
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
        /// Counting.
        pub counting: Option<ServiceCounting>,
        /// Continuity.
        pub continuity: Option<Continuity>,
        /// Scope.
        pub scope: Option<Scope>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: ServicePeriod
    pub struct ServicePeriod {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Gap.
        pub gap: Option<Gap>,
        /// Employer.
        pub employer: Option<HostId>,
        /// Kind.
        pub kind: Option<Word>,
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: LeaveYearChange
    pub struct LeaveYearChange {
        /// The law it is about.
        pub law: Option<Word>,
        /// To.
        pub to: Option<LeaveYear>,
        /// Announced on.
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
    /// A record of the case: Closure
    pub struct Closure {
        /// The first day.
        pub first_day: Day,
        /// The last day, included.
        pub last_day: Day,
        /// Workers expected.
        pub workers_expected: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: WagesPaid
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
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Employer
    pub struct Employer {
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Kind.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<EmployerKind>>"))]
        pub kind: Option<Vec<EmployerKind>>,
        /// Industry.
        pub industry: Option<Word>,
        /// Leave year.
        pub leave_year: Option<BTreeMap<String, LeaveYear>>,
        /// Leave year changed.
        pub leave_year_changed: Option<Vec<LeaveYearChange>>,
        /// Plan year.
        pub plan_year: Option<BTreeMap<String, PlanYear>>,
        /// Plan method.
        pub plan_method: Option<BTreeMap<String, PlanMethod>>,
        /// Holidays.
        pub holidays: Option<Vec<Day>>,
        /// Closed.
        pub closed: Option<Vec<Closure>>,
        /// Increment minutes.
        pub increment_minutes: Option<BTreeMap<String, i64>>,
        /// Paid days.
        pub paid_days: Option<BTreeMap<String, Rational>>,
        /// Designates.
        pub designates: Option<Designates>,
        /// Spouse limit.
        pub spouse_limit: Option<SpouseLimit>,
        /// Options.
        pub options: Option<BTreeMap<String, YesNo>>,
        /// Covered under.
        pub covered_under: Option<BTreeMap<String, YesNo>>,
        /// Contracts.
        pub contracts: Option<Vec<Word>>,
        /// Wages paid.
        pub wages_paid: Option<Vec<WagesPaid>>,
        /// Paid leave order.
        pub paid_leave_order: Option<Vec<Word>>,
        /// Policies.
        pub policies: Option<Vec<String>>,
        /// Key employees notified.
        pub key_employees_notified: Option<YesNo>,
        /// Posted general notice.
        pub posted_general_notice: Option<YesNo>,
        /// Primary employer.
        pub primary_employer: Option<YesNo>,
        /// Pay dates.
        pub pay_dates: Option<Vec<Day>>,
        /// Pay period.
        pub pay_period: Option<PayPeriod>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: PlaceEntry
    pub struct PlaceEntry {
        /// State.
        pub state: Option<Word>,
        /// Employer.
        pub employer: Option<HostId>,
        /// Locality.
        pub locality: Option<Word>,
        /// Share.
        pub share: Option<Rational>,
        /// Remote.
        pub remote: Option<YesNo>,
        /// Reports to.
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
    /// A record of the case: EmploymentStatus
    pub struct EmploymentStatus {
        /// Status.
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
    /// A record of the case: Role
    pub struct Role {
        /// Key employee.
        pub key_employee: Option<YesNo>,
        /// Instructional.
        pub instructional: Option<YesNo>,
        /// Flight crew.
        pub flight_crew: Option<YesNo>,
        /// Flsa exempt.
        pub flsa_exempt: Option<YesNo>,
        /// Salaried.
        pub salaried: Option<YesNo>,
        /// Permanent.
        pub permanent: Option<YesNo>,
        /// Temporary.
        pub temporary: Option<YesNo>,
        /// Seasonal.
        pub seasonal: Option<YesNo>,
        /// Construction cba.
        pub construction_cba: Option<YesNo>,
        /// Day or task.
        pub day_or_task: Option<YesNo>,
        /// Full time.
        pub full_time: Option<YesNo>,
        /// Pay rank.
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
    /// A record of the case: Enrolment
    pub struct Enrolment {
        /// The law it is about.
        pub law: Word,
        /// Is.
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
    /// A record of the case: Shift
    pub struct Shift {
        /// The day.
        pub day: Day,
        /// Hours.
        pub hours: Hours,
        /// Required.
        pub required: Option<YesNo>,
    }
}

record! {
    /// A record of the case: ScheduleEntry
    pub struct ScheduleEntry {
        /// Hours.
        pub hours: Option<WeekHours>,
        /// A number of days.
        pub days: Option<Vec<Weekday>>,
        /// Hours per day.
        pub hours_per_day: Option<Hours>,
        /// Hours per week.
        pub hours_per_week: Option<Hours>,
        /// Days per week.
        pub days_per_week: Option<Rational>,
        /// Cycle.
        pub cycle: Option<Vec<WeekHours>>,
        /// Cycle from.
        pub cycle_from: Option<Day>,
        /// Shifts.
        pub shifts: Option<Vec<Shift>>,
        /// Required hours per week.
        pub required_hours_per_week: Option<Hours>,
        /// Voluntary hours per week.
        pub voluntary_hours_per_week: Option<Hours>,
        /// Varies.
        pub varies: Option<YesNo>,
        /// Is the person due to work on the employer's holidays that fall on days of this pattern.
        pub works_holidays: Option<YesNo>,
        /// Was this change of schedule made for the leave.
        pub for_leave: Option<YesNo>,
        /// Start time.
        pub start_time: Option<ClockTime>,
        /// End time.
        pub end_time: Option<ClockTime>,
        /// Off season.
        pub off_season: Option<YesNo>,
        /// Employer.
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
    /// A record of the case: AverageHours
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
        /// Hours.
        pub hours: Hours,
        /// Counting.
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
    /// A record of the case: AverageDays
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
    /// A record of the case: HoursWorked
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
        /// Hours.
        pub hours: Hours,
        /// Counting.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Counted>>"))]
        pub counting: Option<Vec<Counted>>,
        /// Scope.
        pub scope: Option<Scope>,
        /// Place.
        pub place: Option<Word>,
        /// Employer.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: HoursExpected
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
        /// Hours.
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
    /// A record of the case: DaysWorked
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
        /// Count.
        pub count: Count,
        /// Scope.
        pub scope: Option<Scope>,
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: WeeksWorked
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
        /// Count.
        pub count: Count,
        /// At least hours.
        pub at_least_hours: Option<Hours>,
        /// At least amount.
        pub at_least_amount: Option<Money>,
        /// Scope.
        pub scope: Option<Scope>,
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: FlightDuty
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
        /// Hours.
        pub hours: Hours,
        /// Kind.
        pub kind: Option<FlightDutyKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: RecordsKept
    pub struct RecordsKept {
        /// Accurate hours.
        pub accurate_hours: Option<YesNo>,
        /// Shown under required hours.
        pub shown_under_required_hours: Option<YesNo>,
    }
}

record! {
    /// A record of the case: HeadEntry
    pub struct HeadEntry {
        /// Count.
        pub count: Option<Count>,
        /// Fte.
        pub fte: Option<Rational>,
        /// Hours.
        pub hours: Option<Hours>,
        /// Full time hours.
        pub full_time_hours: Option<Hours>,
        /// A calendar year.
        pub year: Option<i64>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Scope.
        pub scope: Option<Scope>,
        /// Place.
        pub place: Option<Word>,
        /// Joint.
        pub joint: Option<YesNo>,
        /// Road miles.
        pub road_miles: Option<Rational>,
        /// Straight miles.
        pub straight_miles: Option<Rational>,
        /// Employer.
        pub employer: Option<HostId>,
        /// Of.
        pub of: Option<HeadOf>,
        /// Method.
        pub method: Option<SizeMethod>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: HeadcountWeeks
    pub struct HeadcountWeeks {
        /// A calendar year.
        pub year: i64,
        /// At least.
        pub at_least: Count,
        /// Count.
        pub count: Count,
        /// Place.
        pub place: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: HeadcountDays
    pub struct HeadcountDays {
        /// A calendar year.
        pub year: i64,
        /// At least.
        pub at_least: Count,
        /// Count.
        pub count: Count,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Headcount
    pub struct Headcount {
        /// Total.
        pub total: Option<Vec<HeadEntry>>,
        /// Within 75 miles.
        pub within_75_miles: Option<Vec<HeadEntry>>,
        /// In state.
        pub in_state: Option<Vec<HeadEntry>>,
        /// At place.
        pub at_place: Option<Vec<HeadEntry>>,
        /// Worldwide.
        pub worldwide: Option<Vec<HeadEntry>>,
        /// Workweeks.
        pub workweeks: Option<Vec<HeadcountWeeks>>,
        /// Workdays.
        pub workdays: Option<Vec<HeadcountDays>>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Events
    pub struct Events {
        /// Expected birth.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub expected_birth: Option<Vec<Event>>,
        /// Birth.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub birth: Option<Vec<Event>>,
        /// Placement.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub placement: Option<Vec<Event>>,
        /// Legal custody.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub legal_custody: Option<Vec<Event>>,
        /// Pregnancy ended.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub pregnancy_ended: Option<Vec<Event>>,
        /// Death.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub death: Option<Vec<Event>>,
        /// Death notice.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub death_notice: Option<Vec<Event>>,
        /// Loss.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub loss: Option<Vec<Event>>,
        /// Incident.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub incident: Option<Vec<Event>>,
        /// Donation.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub donation: Option<Vec<Event>>,
        /// Deployment notified.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub deployment_notified: Option<Vec<Event>>,
        /// Deployment.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub deployment: Option<Vec<Event>>,
        /// Uniformed service called.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub uniformed_service_called: Option<Vec<Event>>,
        /// Summons.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub summons: Option<Vec<Event>>,
        /// Election.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub election: Option<Vec<Event>>,
        /// School event.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub school_event: Option<Vec<Event>>,
        /// Emergency.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub emergency: Option<Vec<Event>>,
        /// Shortfall found.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub shortfall_found: Option<Vec<Event>>,
        /// Nicu admitted.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub nicu_admitted: Option<Vec<Event>>,
        /// Nicu discharged.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub nicu_discharged: Option<Vec<Event>>,
        /// Injury.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub injury: Option<Vec<Event>>,
        /// Election day.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub election_day: Option<Vec<Event>>,
        /// Return to work.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<super::forms::DayOr<Event>>>"))]
        pub return_to_work: Option<Vec<Event>>,
    }
}

record! {
    /// the appointment itself, and the minutes of the way to it, each way
    pub struct Visit {
        /// Start time.
        pub start_time: Option<ClockTime>,
        /// End time.
        pub end_time: Option<ClockTime>,
        /// Travel minutes.
        pub travel_minutes: Option<Count>,
    }
}

record! {
    /// A record of the case: Incapacity
    pub struct Incapacity {
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Full days.
        pub full_days: Option<Count>,
    }
}

record! {
    /// A record of the case: Treatment
    pub struct Treatment {
        /// The day.
        pub day: Day,
        /// In person.
        pub in_person: Option<YesNo>,
        /// Regimen.
        pub regimen: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: HealthCondition
    pub struct HealthCondition {
        /// Incapacity.
        pub incapacity: Option<Incapacity>,
        /// Visits in person.
        pub visits_in_person: Option<Vec<Day>>,
        /// Visits.
        pub visits: Option<Count>,
        /// Visits per year.
        pub visits_per_year: Option<Count>,
        /// Treatments.
        pub treatments: Option<Vec<Treatment>>,
        /// Inpatient.
        pub inpatient: Option<YesNo>,
        /// Chronic.
        pub chronic: Option<YesNo>,
        /// Prescribed regimen.
        pub prescribed_regimen: Option<YesNo>,
        /// Pregnancy.
        pub pregnancy: Option<YesNo>,
        /// Permanent.
        pub permanent: Option<YesNo>,
        /// Multiple treatments.
        pub multiple_treatments: Option<YesNo>,
        /// Recurs over time.
        pub recurs_over_time: Option<YesNo>,
        /// Episodic.
        pub episodic: Option<YesNo>,
        /// Second visit ordered.
        pub second_visit_ordered: Option<YesNo>,
        /// Appointment not available.
        pub appointment_not_available: Option<YesNo>,
        /// Unable to work.
        pub unable_to_work: Option<YesNo>,
        /// Service injury.
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
        /// Hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
    }
}

record! {
    /// A record of the case: Absence
    pub struct Absence {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// For.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Event.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// Week of.
        pub week_of: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// Hours.
        pub hours: Option<Hours>,
        /// Start time.
        pub start_time: Option<ClockTime>,
        /// End time.
        pub end_time: Option<ClockTime>,
        /// Minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// Mode.
        pub mode: Option<Mode>,
        /// Agreed by employer.
        pub agreed_by_employer: Option<YesNo>,
        /// Condition.
        pub condition: Option<HealthCondition>,
        /// Medically necessary.
        pub medically_necessary: Option<YesNo>,
        /// Purpose.
        pub purpose: Option<SafePurpose>,
        /// Court.
        pub court: Option<CourtKind>,
        /// Requested on.
        pub requested_on: Option<Day>,
        /// Notice on.
        pub notice_on: Option<Day>,
        /// Employer knew on.
        pub employer_knew_on: Option<Day>,
        /// Could notify on.
        pub could_notify_on: Option<Day>,
        /// Foreseeable.
        pub foreseeable: Option<YesNo>,
        /// Foreseeable since.
        pub foreseeable_since: Option<Day>,
        /// Date known on.
        pub date_known_on: Option<Day>,
        /// Knew notice duty.
        pub knew_notice_duty: Option<YesNo>,
        /// Emergency.
        pub emergency: Option<YesNo>,
        /// Form.
        pub form: Option<Word>,
        /// Returned on.
        pub returned_on: Option<Day>,
        /// Cancelled on.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// Draws on.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Word>>"))]
        pub draws_on: Option<Vec<Word>>,
        /// Which entitlement of the law answered.
        pub entitlement: Option<EntitlementKind>,
        /// Charged.
        pub charged: Option<Vec<String>>,
        /// Paid.
        pub paid: Option<YesNo>,
        /// Covered by.
        pub covered_by: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Spouse
    pub struct Spouse {
        /// Married.
        pub married: Option<YesNo>,
        /// Same employer.
        pub same_employer: Option<YesNo>,
        /// Eligible.
        pub eligible: Option<YesNo>,
        /// Absences.
        pub absences: Option<Vec<Absence>>,
        /// Absences complete from.
        pub absences_complete_from: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Block
    pub struct Block {
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// For.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Event.
        pub event: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The day.
        pub day: Option<Day>,
        /// Week of.
        pub week_of: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// Hours.
        pub hours: Option<Hours>,
        /// Start time.
        pub start_time: Option<ClockTime>,
        /// End time.
        pub end_time: Option<ClockTime>,
        /// Minutes.
        pub minutes: Option<Count>,
        /// The appointment itself, and the minutes of the way to it, each way.
        pub visit: Option<Visit>,
        /// Mode.
        pub mode: Option<Mode>,
        /// Agreed by employer.
        pub agreed_by_employer: Option<YesNo>,
        /// Condition.
        pub condition: Option<HealthCondition>,
        /// Medically necessary.
        pub medically_necessary: Option<YesNo>,
        /// Purpose.
        pub purpose: Option<SafePurpose>,
        /// Court.
        pub court: Option<CourtKind>,
        /// Requested on.
        pub requested_on: Option<Day>,
        /// Notice on.
        pub notice_on: Option<Day>,
        /// Employer knew on.
        pub employer_knew_on: Option<Day>,
        /// Could notify on.
        pub could_notify_on: Option<Day>,
        /// Foreseeable.
        pub foreseeable: Option<YesNo>,
        /// Foreseeable since.
        pub foreseeable_since: Option<Day>,
        /// Date known on.
        pub date_known_on: Option<Day>,
        /// Knew notice duty.
        pub knew_notice_duty: Option<YesNo>,
        /// Emergency.
        pub emergency: Option<YesNo>,
        /// Form.
        pub form: Option<Word>,
        /// Returned on.
        pub returned_on: Option<Day>,
        /// Cancelled on.
        pub cancelled_on: Option<Day>,
        /// Further reasons of the same leave.
        pub also: Option<Vec<Reason>>,
        /// How much of it the reason itself takes.
        pub needed: Option<Needed>,
        /// Draws on.
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
    /// A record of the case: LeaveUsed
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
        /// Meter.
        pub meter: Option<Word>,
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// Used weeks.
        pub used_weeks: Option<Rational>,
        /// Used hours.
        pub used_hours: Option<Hours>,
        /// Used days.
        pub used_days: Option<Rational>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Episodes
    pub struct Episodes {
        /// Per month at most.
        pub per_month_at_most: Option<Count>,
        /// Days each at most.
        pub days_each_at_most: Option<Count>,
    }
}

record! {
    /// A record of the case: CertificationEntry
    pub struct CertificationEntry {
        /// Kind.
        pub kind: Option<CertificationKind>,
        /// Military provider.
        pub military_provider: Option<YesNo>,
        /// Leave.
        pub leave: Option<HostId>,
        /// Condition.
        pub condition: Option<HostId>,
        /// Asked on.
        pub asked_on: Option<Day>,
        /// Due told.
        pub due_told: Option<Day>,
        /// Told employer on.
        pub told_employer_on: Option<Day>,
        /// Received on.
        pub received_on: Option<Day>,
        /// No: it has not come by the day asked about.
        pub received: Option<YesNo>,
        /// Complete.
        pub complete: Option<YesNo>,
        /// Deficiency told on.
        pub deficiency_told_on: Option<Day>,
        /// Cured on.
        pub cured_on: Option<Day>,
        /// Good faith.
        pub good_faith: Option<YesNo>,
        /// Safety concern.
        pub safety_concern: Option<YesNo>,
        /// Duration.
        pub duration: Option<Length>,
        /// Episodes.
        pub episodes: Option<Episodes>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: NoticeEntry
    pub struct NoticeEntry {
        /// Act.
        pub act: Act,
        /// The day.
        pub on: Day,
        /// Who.
        pub by: Option<Actor>,
        /// To.
        pub to: Option<Actor>,
        /// Form.
        pub form: Option<Form>,
        /// About.
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
    /// A record of the case: DocumentEntry
    pub struct DocumentEntry {
        /// Kind.
        pub kind: Word,
        /// Asked on.
        pub asked_on: Option<Day>,
        /// Received on.
        pub received_on: Option<Day>,
        /// Complete.
        pub complete: Option<YesNo>,
        /// About.
        pub about: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Premium
    pub struct Premium {
        /// Due.
        pub due: Day,
        /// Paid on.
        pub paid_on: Option<Day>,
        /// Notice on.
        pub notice_on: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: QuarterWages
    pub struct QuarterWages {
        /// Quarter.
        pub quarter: Quarter,
        /// An amount of money.
        pub amount: Money,
        /// Employer.
        pub employer: Option<HostId>,
        /// Base weeks.
        pub base_weeks: Option<Count>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: WeekWages
    pub struct WeekWages {
        /// Week of.
        pub week_of: Day,
        /// An amount of money.
        pub amount: Money,
        /// Employer.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: WageTotal
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
        /// Scope.
        pub scope: Option<Scope>,
        /// Kind.
        pub kind: Option<WageKind>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Wages
    pub struct Wages {
        /// By quarter.
        pub by_quarter: Option<Vec<QuarterWages>>,
        /// By week.
        pub by_week: Option<Vec<WeekWages>>,
        /// Total.
        pub total: Option<Vec<WageTotal>>,
        /// Highest quarter.
        pub highest_quarter: Option<Money>,
        /// Two highest quarters.
        pub two_highest_quarters: Option<Vec<Money>>,
        /// Average weekly.
        pub average_weekly: Option<Money>,
        /// Regular rate.
        pub regular_rate: Option<Money>,
        /// Annual.
        pub annual: Option<Money>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: ClaimEntry
    pub struct ClaimEntry {
        /// Program.
        pub program: String,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Workdays.
        pub workdays: Option<Count>,
        /// A number of weeks.
        pub weeks: Option<Rational>,
        /// A number of days.
        pub days: Option<Rational>,
        /// Hours.
        pub hours: Option<Hours>,
        /// The reason, as a ground with its kind.
        pub reason: Option<Reason>,
        /// For.
        #[serde(rename = "for")]
        pub for_: Option<PersonRef>,
        /// Applied on.
        pub applied_on: Option<Day>,
        /// Complete on.
        pub complete_on: Option<Day>,
        /// Benefit year start.
        pub benefit_year_start: Option<Day>,
        /// Weekly benefit.
        pub weekly_benefit: Option<Money>,
        /// Average weekly.
        pub average_weekly: Option<Money>,
        /// Typical hours.
        pub typical_hours: Option<Hours>,
        /// Base period.
        pub base_period: Option<BasePeriodKind>,
        /// Active.
        pub active: Option<YesNo>,
        /// Employer.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: BenefitYear
    pub struct BenefitYear {
        /// The law it is about.
        pub law: Word,
        /// The first day.
        pub from: Day,
        /// Opened by.
        pub opened_by: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: OtherBenefit
    pub struct OtherBenefit {
        /// Kind.
        pub kind: BenefitKind,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Weekly amount.
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
    /// A record of the case: UniformedService
    pub struct UniformedService {
        /// Kind.
        pub kind: Option<ServiceKind>,
        /// The first day.
        pub first_day: Day,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Exempt from limit.
        pub exempt_from_limit: Option<YesNo>,
        /// The provision that the orders name, e.g. 32-usc-502-a.
        pub under: Option<String>,
        /// Applied on.
        pub applied_on: Option<Day>,
        /// Reported on.
        pub reported_on: Option<Day>,
        /// Reemployed on.
        pub reemployed_on: Option<Day>,
        /// Convalescing until.
        pub convalescing_until: Option<Day>,
        /// Employer.
        pub employer: Option<HostId>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: SchoolTerm
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
    /// A record of the case: School
    pub struct School {
        /// Terms.
        pub terms: Option<Vec<SchoolTerm>>,
        /// Term ends.
        pub term_ends: Option<Vec<Day>>,
        /// Workdays in leave.
        pub workdays_in_leave: Option<Count>,
        /// Elects.
        pub elects: Option<SchoolElection>,
    }
}

record! {
    /// A record of the case: PollsOpen
    pub struct PollsOpen {
        /// The first day.
        pub from: Option<String>,
        /// The first day after it; absent: it still runs.
        pub until: Option<String>,
    }
}

record! {
    /// A record of the case: Voting
    pub struct Voting {
        /// Polls open.
        pub polls_open: Option<PollsOpen>,
        /// Free hours while open.
        pub free_hours_while_open: Option<Hours>,
        /// Miles to polls.
        pub miles_to_polls: Option<Hours>,
    }
}

record! {
    /// A record of the case: FeesReceived
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
    /// A record of the case: OpeningEntry
    pub struct OpeningEntry {
        /// Plan.
        pub plan: Word,
        /// Bank.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// Hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// Kind.
        pub kind: Option<OpeningKind>,
        /// Earned on.
        pub earned_on: Option<Day>,
        /// Usable from.
        pub usable_from: Option<Day>,
        /// Expires through.
        pub expires_through: Option<Day>,
        /// Paid.
        pub paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: GrantEntry
    pub struct GrantEntry {
        /// Plan.
        pub plan: Word,
        /// Bank.
        pub bank: Option<Word>,
        /// The day.
        pub day: Option<Day>,
        /// Hours.
        pub hours: Option<Hours>,
        /// A number of days.
        pub days: Option<Rational>,
        /// As.
        #[serde(rename = "as")]
        pub as_: Option<GrantForm>,
        /// Expected hours.
        pub expected_hours: Option<Hours>,
        /// Expires through.
        pub expires_through: Option<Day>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Payout
    pub struct Payout {
        /// Plan.
        pub plan: Word,
        /// Bank.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// Hours.
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
    /// A record of the case: Adjustment
    pub struct Adjustment {
        /// Plan.
        pub plan: Word,
        /// Bank.
        pub bank: Option<Word>,
        /// The day.
        pub day: Day,
        /// Hours.
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
    /// A record of the case: Separation
    pub struct Separation {
        /// The day.
        pub day: Day,
        /// Kind.
        pub kind: Option<SeparationKind>,
        /// Notice days.
        pub notice_days: Option<Count>,
        /// Plan hours paid.
        pub plan_hours_paid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: Determined
    pub struct Determined {
        /// Question.
        pub question: String,
        /// Value.
        pub value: DeterminedValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// About.
        pub about: Option<HostId>,
        /// The reason, as a ground with its kind.
        pub reason: Option<String>,
        /// Cite.
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
    /// A record of the case: Designation
    pub struct Designation {
        /// The law it is about.
        pub law: Word,
        /// Leave.
        pub leave: Option<HostId>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Notified on.
        pub notified_on: Option<Day>,
        /// As.
        #[serde(rename = "as")]
        pub as_: Option<Reason>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: Approval
    pub struct Approval {
        /// Leave.
        pub leave: HostId,
        /// The law it is about.
        pub law: Option<Word>,
        /// Value.
        pub value: ApprovalValue,
        /// Who.
        pub by: Option<HostId>,
        /// The day.
        pub on: Option<Day>,
        /// The first day.
        pub first_day: Option<Day>,
        /// The last day, included.
        pub last_day: Option<Day>,
        /// Beyond law.
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
    /// A record of the case: Election
    pub struct Election {
        /// Leave.
        pub leave: Option<HostId>,
        /// The law it is about.
        pub law: Option<Word>,
        /// Choice.
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
        /// Employer.
        pub employer: Option<Employer>,
        /// Other employers.
        pub other_employers: Option<Vec<Employer>>,
        /// Places.
        pub places: Option<Vec<PlaceEntry>>,
        /// Residence.
        pub residence: Option<Vec<PlaceEntry>>,
        /// Base of operations.
        pub base_of_operations: Option<Vec<PlaceEntry>>,
        /// Directed from.
        pub directed_from: Option<Vec<PlaceEntry>>,
        /// Service.
        pub service: Option<Service>,
        /// Employment status.
        pub employment_status: Option<Vec<EmploymentStatus>>,
        /// Role.
        pub role: Option<Role>,
        /// Enrolled.
        pub enrolled: Option<Vec<Enrolment>>,
        /// Schedule.
        pub schedule: Option<Vec<ScheduleEntry>>,
        /// Average hours.
        pub average_hours: Option<Vec<AverageHours>>,
        /// Hours scheduled.
        pub hours_scheduled: Option<Vec<AverageHours>>,
        /// Average days.
        pub average_days: Option<Vec<AverageDays>>,
        /// Hours worked.
        pub hours_worked: Option<Vec<HoursWorked>>,
        /// Hours expected.
        pub hours_expected: Option<Vec<HoursExpected>>,
        /// Days worked.
        pub days_worked: Option<Vec<DaysWorked>>,
        /// Weeks worked.
        pub weeks_worked: Option<Vec<WeeksWorked>>,
        /// Flight duty.
        pub flight_duty: Option<Vec<FlightDuty>>,
        /// Worked.
        pub worked: Option<Vec<Worked>>,
        /// Worked complete from.
        pub worked_complete_from: Option<Day>,
        /// Records.
        pub records: Option<RecordsKept>,
        /// Headcount.
        pub headcount: Option<Headcount>,
        /// Events.
        pub events: Option<Events>,
        /// Family.
        pub family: Option<Vec<Person>>,
        /// Spouse.
        pub spouse: Option<Spouse>,
        /// Leave.
        pub leave: Option<Vec<Block>>,
        /// Absences.
        pub absences: Option<Vec<Absence>>,
        /// Absences complete from.
        pub absences_complete_from: Option<Day>,
        /// Leave used.
        pub leave_used: Option<Vec<LeaveUsed>>,
        /// Condition.
        pub condition: Option<HealthCondition>,
        /// Certification.
        pub certification: Option<Vec<CertificationEntry>>,
        /// Notices.
        pub notices: Option<Vec<NoticeEntry>>,
        /// Documents.
        pub documents: Option<Vec<DocumentEntry>>,
        /// Premiums.
        pub premiums: Option<Vec<Premium>>,
        /// Wages.
        pub wages: Option<Wages>,
        /// Insured by.
        pub insured_by: Option<Vec<Word>>,
        /// Claims.
        pub claims: Option<Vec<ClaimEntry>>,
        /// Benefit years.
        pub benefit_years: Option<Vec<BenefitYear>>,
        /// Other benefits.
        pub other_benefits: Option<Vec<OtherBenefit>>,
        /// Uniformed service.
        pub uniformed_service: Option<Vec<UniformedService>>,
        /// School.
        pub school: Option<School>,
        /// Voting.
        pub voting: Option<Voting>,
        /// Fees received.
        pub fees_received: Option<Vec<FeesReceived>>,
        /// Opening.
        pub opening: Option<Vec<OpeningEntry>>,
        /// Grants.
        pub grants: Option<Vec<GrantEntry>>,
        /// Planned grants.
        pub planned_grants: Option<Vec<GrantEntry>>,
        /// Payouts.
        pub payouts: Option<Vec<Payout>>,
        /// Adjustments.
        pub adjustments: Option<Vec<Adjustment>>,
        /// Separation.
        pub separation: Option<Separation>,
        /// Determined.
        pub determined: Option<Vec<Determined>>,
        /// Designations.
        pub designations: Option<Vec<Designation>>,
        /// Approvals.
        pub approvals: Option<Vec<Approval>>,
        /// Elections.
        pub elections: Option<Vec<Election>>,
    }
}

record! {
    /// A record of the case: SubjectOfData
    pub struct SubjectOfData {
        /// Kind.
        pub kind: Option<SubjectKind>,
        /// Age.
        pub age: Option<Count>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Opted out on.
        pub opted_out_on: Option<Day>,
        /// Signals.
        pub signals: Option<BTreeMap<String, String>>,
    }
}

record! {
    /// A record of the case: ActorOfData
    pub struct ActorOfData {
        /// Kind.
        pub kind: Option<Word>,
        /// Capacity.
        pub capacity: Option<Capacity>,
    }
}

record! {
    /// A record of the case: SourceOfData
    pub struct SourceOfData {
        /// Kind.
        pub kind: Option<Word>,
        /// Is subject.
        pub is_subject: Option<YesNo>,
        /// Channel.
        pub channel: Option<Path>,
    }
}

record! {
    /// A record of the case: Confidentiality
    pub struct Confidentiality {
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// A record of the case: Recipient
    pub struct Recipient {
        /// Kind.
        pub kind: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Assists.
        pub assists: Option<Vec<Word>>,
        /// Confidentiality.
        pub confidentiality: Option<Confidentiality>,
        /// Bound.
        pub bound: Option<YesNo>,
        /// About other person.
        pub about_other_person: Option<YesNo>,
    }
}

entry! {
    /// A record of the case: ConsentEntry
    pub struct ConsentEntry {
        /// Kind.
        pub kind: ConsentKind,
        /// Form.
        pub form: Option<FormKind>,
        /// Who.
        pub by: Option<Word>,
        /// Purpose.
        pub purpose: Option<Path>,
        /// Items.
        pub items: Option<Vec<Path>>,
        /// Statement.
        pub statement: Option<StatementRef>,
        /// The first day.
        pub from: Option<Day>,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
        /// Instant.
        pub instant: Option<i64>,
        /// Until instant.
        pub until_instant: Option<i64>,
        /// Verified.
        pub verified: Option<YesNo>,
        /// Bundled.
        pub bundled: Option<YesNo>,
        /// Necessary for contract.
        pub necessary_for_contract: Option<YesNo>,
        /// To.
        pub to: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: LegalProcess
    pub struct LegalProcess {
        /// Kind.
        pub kind: ProcessKind,
        /// Served on.
        pub served_on: Option<Word>,
        /// Served day.
        pub served_day: Option<Day>,
        /// Valid.
        pub valid: Option<YesNo>,
        /// Mandatory.
        pub mandatory: Option<YesNo>,
        /// Scope.
        pub scope: Option<Vec<Path>>,
        /// On request.
        pub on_request: Option<YesNo>,
        /// Investigates.
        pub investigates: Option<Word>,
        /// Subject informed.
        pub subject_informed: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: GoodFaith
    pub struct GoodFaith {
        /// Ground.
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
    /// A record of the case: Exigency
    pub struct Exigency {
        /// Declared on.
        pub declared_on: Option<Day>,
        /// Ended on.
        pub ended_on: Option<Day>,
        /// Risk.
        pub risk: Option<Word>,
        /// Person.
        pub person: Option<Word>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

record! {
    /// A record of the case: Transport
    pub struct Transport {
        /// Encrypted.
        pub encrypted: Option<YesNo>,
        /// Protocol.
        pub protocol: Option<Word>,
        /// Channel.
        pub channel: Option<Path>,
    }
}

record! {
    /// A record of the case: Storage
    pub struct Storage {
        /// Place.
        pub place: Option<Word>,
        /// Separate.
        pub separate: Option<YesNo>,
        /// Controls.
        pub controls: Option<Vec<Word>>,
    }
}

record! {
    /// A record of the case: Transfer
    pub struct Transfer {
        /// The first day.
        pub from: Option<Word>,
        /// To.
        pub to: Option<Word>,
        /// Basis.
        pub basis: Option<Word>,
        /// Certified.
        pub certified: Option<YesNo>,
        /// Covers.
        pub covers: Option<Vec<Word>>,
    }
}

record! {
    /// A record of the case: StatementChange
    pub struct StatementChange {
        /// Statement.
        pub statement: Option<Word>,
        /// The day.
        pub on: Option<Day>,
        /// Posted.
        pub posted: Option<YesNo>,
        /// Date updated.
        pub date_updated: Option<YesNo>,
        /// Notice given.
        pub notice_given: Option<YesNo>,
        /// Material.
        pub material: Option<YesNo>,
    }
}

record! {
    /// Who wants what (section 4.7).
    pub struct Disclosure {
        /// Act.
        pub act: Option<Word>,
        /// Items.
        pub items: Option<Vec<Path>>,
        /// Record.
        pub record: Option<Word>,
        /// Made for.
        pub made_for: Option<Vec<Word>>,
        /// Request form.
        pub request_form: Option<FormKind>,
        /// Purpose.
        pub purpose: Option<Path>,
        /// Subject.
        pub subject: Option<SubjectOfData>,
        /// Actor.
        pub actor: Option<ActorOfData>,
        /// Capacity.
        pub capacity: Option<Capacity>,
        /// Place.
        pub place: Option<Word>,
        /// Channel.
        pub channel: Option<Path>,
        /// Source.
        pub source: Option<SourceOfData>,
        /// Recipient.
        pub recipient: Option<Recipient>,
        /// Consents.
        pub consents: Option<Vec<ConsentEntry>>,
        /// Process.
        pub process: Option<LegalProcess>,
        /// Good faith.
        pub good_faith: Option<Vec<GoodFaith>>,
        /// Exigency.
        pub exigency: Option<Exigency>,
        /// Legal bases.
        pub legal_bases: Option<Vec<String>>,
        /// Transport.
        pub transport: Option<Transport>,
        /// Storage.
        pub storage: Option<Storage>,
        /// Classification.
        pub classification: Option<Word>,
        /// Transfer.
        pub transfer: Option<Transfer>,
        /// Instructed by client.
        pub instructed_by_client: Option<YesNo>,
        /// Flagged.
        pub flagged: Option<Vec<Word>>,
        /// Linked to person.
        pub linked_to_person: Option<YesNo>,
        /// Retention state.
        pub retention_state: Option<RetentionOutcome>,
        /// Retain through.
        pub retain_through: Option<Day>,
        /// Opt out instructions.
        pub opt_out_instructions: Option<YesNo>,
        /// Change.
        pub change: Option<StatementChange>,
        /// Message.
        pub message: Option<Word>,
        /// Facts.
        pub facts: Option<BTreeMap<String, FreeFact>>,
        /// Determined.
        pub determined: Option<Vec<Determined>>,
        /// Term mapping.
        pub term_mapping: Option<BTreeMap<String, Vec<Path>>>,
        /// Holidays.
        pub holidays: Option<Vec<Day>>,
    }
}

record! {
    /// A record of the case: Happened
    pub struct Happened {
        /// The day.
        pub day: Day,
        /// Instant.
        pub instant: Option<i64>,
        /// Zone.
        pub zone: Option<String>,
    }
}

record! {
    /// A record of the case: Pause
    pub struct Pause {
        /// The first day.
        pub from: Day,
        /// The first day after it; absent: it still runs.
        pub until: Option<Day>,
    }
}

record! {
    /// A record of the case: ContractTerm
    pub struct ContractTerm {
        /// Hours.
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
        /// Event.
        pub event: Option<Word>,
        /// Act.
        pub act: Option<Word>,
        /// Subject.
        pub subject: Option<SubjectKind>,
        /// Place.
        pub place: Option<Word>,
        /// Places.
        pub places: Option<Vec<Word>>,
        /// Happened.
        pub happened: Option<Happened>,
        /// Learned.
        pub learned: Option<Happened>,
        /// Determined on.
        pub determined_on: Option<Happened>,
        /// Capacity.
        pub capacity: Option<Capacity>,
        /// Items.
        pub items: Option<Vec<Path>>,
        /// Record.
        pub record: Option<Word>,
        /// Linked to person.
        pub linked_to_person: Option<YesNo>,
        /// Encrypted.
        pub encrypted: Option<YesNo>,
        /// Affected.
        pub affected: Option<BTreeMap<String, Count>>,
        /// Complex.
        pub complex: Option<YesNo>,
        /// Reason told.
        pub reason_told: Option<YesNo>,
        /// Extension notified on.
        pub extension_notified_on: Option<Day>,
        /// Pauses.
        pub pauses: Option<Vec<Pause>>,
        /// Contract.
        pub contract: Option<ContractTerm>,
        /// Planned on.
        pub planned_on: Option<Day>,
        /// Message.
        pub message: Option<Word>,
        /// Signals.
        pub signals: Option<BTreeMap<String, String>>,
        /// Holidays.
        pub holidays: Option<Vec<Day>>,
        /// Facts.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}

record! {
    /// A record of the case: HoldEntry
    pub struct HoldEntry {
        /// The first day.
        pub from: Day,
        /// Released on.
        pub released_on: Option<Day>,
        /// Subjects.
        pub subjects: Option<Vec<HostId>>,
        /// Classes.
        pub classes: Option<Vec<Path>>,
        /// Related to.
        pub related_to: Option<Vec<HostId>>,
        /// Kind.
        pub kind: Option<HoldKind>,
        /// Made before.
        pub made_before: Option<Day>,
        /// Valid.
        pub valid: Option<YesNo>,
        /// The host's own reference; without one the position in the list stands for it.
        pub id: Option<HostId>,
        /// Since when the host knows it; later than the day asked about: ignored.
        pub known_on: Option<Day>,
    }
}

entry! {
    /// A record of the case: Promise
    pub struct Promise {
        /// Maximum.
        pub maximum: Length,
        /// Class.
        pub class: Option<Path>,
        /// Statement.
        pub statement: Option<StatementRef>,
        /// Kind.
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
        /// Class.
        #[serde(default, deserialize_with = "some_one_or_many")]
        #[cfg_attr(feature = "schemars", schemars(with = "Option<super::forms::OneOrMany<Path>>"))]
        pub class: Option<Vec<Path>>,
        /// Contains.
        pub contains: Option<Vec<Path>>,
        /// Places.
        pub places: Option<Vec<Word>>,
        /// Rules.
        pub rules: Option<Vec<Word>>,
        /// Subject.
        pub subject: Option<HostId>,
        /// Related to.
        pub related_to: Option<Vec<HostId>>,
        /// Dates.
        #[cfg_attr(feature = "schemars", schemars(with = "Option<BTreeMap<String, super::forms::DayOr<Dated>>>"))]
        pub dates: Option<BTreeMap<String, Dated>>,
        /// Not yet.
        pub not_yet: Option<Vec<RetentionEvent>>,
        /// Never.
        pub never: Option<Vec<RetentionEvent>>,
        /// Separation.
        pub separation: Option<SeparationWill>,
        /// Service.
        pub service: Option<Service>,
        /// Handed over.
        pub handed_over: Option<YesNo>,
        /// Storage.
        pub storage: Option<Storage>,
        /// Holds.
        pub holds: Option<Vec<HoldEntry>>,
        /// Holds complete.
        pub holds_complete: Option<YesNo>,
        /// Promises.
        pub promises: Option<Vec<Promise>>,
        /// Site zone.
        pub site_zone: Option<String>,
        /// Destroyed on.
        pub destroyed_on: Option<Day>,
        /// Facts.
        pub facts: Option<BTreeMap<String, FreeFact>>,
    }
}
