//! What a host gives: the case of a person, a disclosure, a trigger, a record.
//!
//! Everything is optional: a key that is not given is unknown, an empty list means none. The keys are those of the JSON contract.

use super::prelude::*;

mod accrual;
mod assertion;
mod consent;
mod disclosure;
mod employer;
mod events;
mod health;
mod leave;
mod pay;
mod person;
mod record;
mod rights;
mod trigger;
mod work;

pub use accrual::*;
pub use assertion::*;
pub use consent::*;
pub use disclosure::*;
pub use employer::*;
pub use events::*;
pub use health::*;
pub use leave::*;
pub use pay::*;
pub use person::*;
pub use record::*;
pub use rights::*;
pub use trigger::*;
pub use work::*;

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
