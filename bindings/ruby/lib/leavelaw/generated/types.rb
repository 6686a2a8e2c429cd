# frozen_string_literal: true

# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
module Leavelaw
  class DeterminedValue < OneOf
    plain :text
    plain :Length
  end

  class FreeFact < OneOf
    plain :text
    plain :integer
  end

  # Which people a headcount counts.
  class HeadOf < OneOf
    # Those who work at least so many hours on average.
    unit :average_hours, :hours
    plain :HeadClass
  end

  class LeaveYear < OneOf
    unit :fixed, :text
    plain words("calendar", "forward", "rolling", "none-chosen")
  end

  class Length < OneOf
    unit :business_days, :integer
    unit :days, :integer
    unit :hours, :integer
    unit :lifetime, :text
    unit :months, :integer
    unit :weeks, :integer
    unit :years, :integer
  end

  class PersonRef < OneOf
    unit :member, :text
    plain :Person
  end

  class PlanYear < OneOf
    unit :fixed, :text
    plain words("calendar", "anniversary", "accrual-start", "forward-from-use")
  end

  class Service < OneOf
    unit :periods, [:ServicePeriod]
    plain [:ServiceSummary]
  end

  # A tagged value, as tests observe and require it: `{"seconds": 4500000}`.
  class Value < OneOf
    # Time of work, in seconds.
    unit :seconds, :integer
    # Days.
    unit :days, :integer
    # Whole months.
    unit :months, :integer
    # Whole years.
    unit :years, :integer
    # Weeks of the person's own workweek.
    unit :weeks, :rational
    # A count of people, weeks, activities.
    unit :count, :integer
    # A share of a whole.
    unit :share, :rational
    # Miles.
    unit :miles, :rational
    # Money in cents.
    unit :cents, :integer
    # A day.
    unit :date, :day
    # One word of a closed list.
    unit :word, :text
    # Several words; a relation is read outwards (`parent`, `spouse`: the parent of the spouse).
    unit :words, [:text]
    # Yes or no.
    unit :flag, :YesNo
  end

  # Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
  class Absence < ValueObject
    # The reason, as a ground with its kind.
    optional :reason, :Reason
    # The person for whom it is: a member of `family` by id, or that person's own facts.
    optional :for, :PersonRef
    # The id of the event it belongs to, where there are several.
    optional :event, :text
    # The first day.
    optional :first_day, :day
    # The day.
    optional :day, :day
    # The Monday of the week it lies in.
    optional :week_of, :day
    # The last day, included.
    optional :last_day, :day
    # How many of the person's own workdays.
    optional :workdays, :integer
    # A number of weeks.
    optional :weeks, :rational
    # A number of days.
    optional :days, :rational
    # How many hours, on `day` or in the week of `week_of`.
    optional :hours, :hours
    # When the time off begins, as `HH:MM`.
    optional :start_time, :text
    # When the time off ends, as `HH:MM`.
    optional :end_time, :text
    # How many whole minutes.
    optional :minutes, :integer
    # The appointment itself, and the minutes of the way to it, each way.
    optional :visit, :Visit
    # In one piece, in several, or by shorter days or weeks.
    optional :mode, :Mode
    # Has the employer agreed to leave taken in this way?
    optional :agreed_by_employer, :YesNo
    # The health condition behind it; another `id` is another reason.
    optional :condition, :HealthCondition
    # Is it medically necessary to take the leave in this way?
    optional :medically_necessary, :YesNo
    # What the time off for safety is used for.
    optional :purpose, :SafePurpose
    # Whose court it is.
    optional :court, :CourtKind
    # The day on which the leave was asked for.
    optional :requested_on, :day
    # The day on which the employee gave notice.
    optional :notice_on, :day
    # The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    optional :employer_knew_on, :day
    # The first day on which the employee could give notice.
    optional :could_notify_on, :day
    # Could the need be foreseen?
    optional :foreseeable, :YesNo
    # The day since which the need was known.
    optional :foreseeable_since, :day
    # The day since which the date was known; absent: as long as the need.
    optional :date_known_on, :day
    # Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    optional :knew_notice_duty, :YesNo
    # Was it an emergency, so that no notice could be given?
    optional :emergency, :YesNo
    # In which form the leave was asked for.
    optional :form, :text
    # The day on which the employee came back.
    optional :returned_on, :day
    # The day on which it was called off.
    optional :cancelled_on, :day
    # Further reasons of the same leave.
    optional :also, [:Reason]
    # How much of it the reason itself takes.
    optional :needed, :Needed
    # The paid leave plans it draws on, in order.
    optional :draws_on, many(:text)
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
    optional :charged, [:text]
    # Was it paid?
    optional :paid, :YesNo
    # By what it was covered: a holiday, a closure, another benefit.
    optional :covered_by, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What one absence costs, meter by meter, and how much of it is no leave.
  class AbsenceUsage < ValueObject
    # The meters that hold the reason, each with what the absence costs.
    empty_when_absent :charged, map(:Charge)
    # How much of it is protected.
    optional :protected_seconds, :integer
    # How much of it is no leave: an errand beside the appointment.
    optional :unprotected_seconds, :integer
    # How many days cost something.
    empty_when_absent :charged_days, [:day]
    # The week that the charge was measured against.
    optional :week_seconds, :integer
    # The most that may be counted, whatever the increment.
    optional :most_chargeable_seconds, :integer
    # The clock times of the day that are leave.
    optional :covered, :ClockSpan
    # The ground or kinship as which it counts.
    optional :as, :text
    # How the law sees it: in one piece, in several, or reduced.
    optional :mode, :Mode
    # What each paid plan gives, in the order in which they are used.
    empty_when_absent :draws, map(:integer)
    # How much pay may be cut for.
    optional :deducted_seconds, :integer
  end

  # Who wants to do something with the data.
  class ActorOfData < ValueObject
    # A party of the tree, by its last word: `supervisor`.
    optional :kind, :text
    # In which capacity the data is held: the same company may be employer, plan and vendor.
    optional :capacity, :Capacity
  end

  # A correction of a balance by a person, up or down.
  class Adjustment < ValueObject
    # The plan: a law or a company's own.
    required :plan, :text
    # The bank of the plan, where it has several.
    optional :bank, :text
    # The day.
    required :day, :day
    # How many hours the balance changes by; below zero: it shrinks.
    required :hours, :hours
    # Who.
    optional :by, :text
    # The reason, as a ground with its kind.
    optional :reason, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A person's approval or refusal of leave, perhaps beyond the law.
  class Approval < ValueObject
    # The leave it is about, by its id; absent: all.
    required :leave, :text
    # The law it is about.
    optional :law, :text
    # Approved or refused.
    required :value, :ApprovalValue
    # Who.
    optional :by, :text
    # The day.
    optional :on, :day
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # Does it give more than the law?
    optional :beyond_law, :YesNo
    # The reason, as a ground with its kind.
    optional :reason, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region.
  class Assertion < ValueObject
    # The name under which it is answered; without one its position in the list.
    optional :id, :text
    # This outcome never comes.
    optional :never, :DisclosureOutcome
    # No other outcome than this comes.
    optional :always, :DisclosureOutcome
    # Which requests are meant; absent: all.
    optional :of, :Region
  end

  # Whether an assertion holds.
  class AssertionAnswer < ValueObject
    outcome_of :Tri
    # `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at.
    required :outcome, :Tri
    # A request for which it does not hold.
    optional :counterexample, :Example
    # How many combinations were decided; each stands for all that it leaves open.
    required :looked_at, :integer
  end

  # A test that the caller takes as decided.
  class Assume < ValueObject
    # The test: `us-fmla/employer-covered`.
    required :test, :text
    # How it is decided.
    required :is, :Tri
  end

  # A test that the caller took as decided.
  class Assumed < ValueObject
    # The test, as `law/test`.
    optional :test, :text
    # How it was taken as decided.
    optional :is, :Tri
  end

  # Average workdays in a week over a window.
  class AverageDays < ValueObject
    # A number of days.
    required :days, :rational
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Average weekly hours over a window, where the pattern of work varies.
  class AverageHours < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # Hours a week, on average.
    required :hours, :hours
    # What kind of hours are in the figure; absent: all hours actually worked.
    optional :counting, many(:Counted)
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # The meters of a law at the end of the day.
  class Balance < ValueObject
    answers "leave.balance"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The meters, by id.
    empty_when_absent :meters, map(:MeterAnswer)
    # What may be taken: the least that any meter leaves, in workweeks.
    optional :available_weeks, :rational
    # What may be taken, in time.
    optional :available_seconds, :integer
    # What may be taken, in days.
    optional :available_days, :rational
    # The meters that leave the least.
    empty_when_absent :limited_by, [:text]
    # The last whole workday asked for that the law protects before a gap.
    optional :protected_through, :day
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # One bank of a plan.
  class BankAnswer < ValueObject
    # All banks together, whole seconds rounded down.
    optional :balance_seconds, :integer
    # What may be used on that day, after waits and the use cap.
    optional :usable_seconds, :integer
  end

  # The quarters whose wages count.
  class BasePeriod < ValueObject
    answers "leave.base-period"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # The answer.
    required :outcome, :Tri
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # A number of calendar quarters.
    empty_when_absent :quarters, [:text]
    # Which base period.
    optional :kind, :BasePeriodKind
    # The wages of the base period.
    optional :wages_cents, :integer
    # How many weeks count as base weeks.
    optional :base_weeks, :integer
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # What a program pays, and by which line of its formula.
  class Benefit < ValueObject
    answers "leave.benefit"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The answer.
    required :outcome, :Tri
    # The benefit of a whole week, rounded as the law says.
    optional :weekly_cents, :integer
    # The same before rounding.
    optional :exact_weekly_cents, :rational
    # The benefit of a day.
    optional :daily_cents, :integer
    # The same before rounding.
    optional :exact_daily_cents, :rational
    # The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    optional :branch, :text
    # The rounding that was applied: `up-to-dollar`.
    optional :rounding, :text
    # The waiting period.
    optional :waiting, :WaitingPeriod
    # How many days are paid.
    optional :paid_days, :integer
    # Days of the leave that nobody pays.
    optional :unpaid_days, :integer
    # The person's work days in a week, as the law counts and rounds them.
    optional :work_days_per_week, :rational
    # How many weeks are paid.
    optional :paid_weeks, :rational
    # What is paid in all.
    optional :total_cents, :integer
    # The same before rounding.
    optional :exact_total_cents, :rational
    # The share of a full week that is paid, in percent.
    optional :percent, :rational
    # What is paid for the time claimed.
    optional :payment_cents, :integer
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # By how much other benefits reduce it.
    optional :reduced_by_cents, :integer
    # The average weekly wage after the law's own rounding.
    optional :average_weekly_cents, :integer
    # The same before rounding.
    optional :exact_average_weekly_cents, :rational
    # The person's typical workweek.
    optional :typical_hours_seconds, :integer
    # The ceiling for a claim of that day.
    optional :max_weekly_cents, :integer
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A benefit year that a program has opened for the person.
  class BenefitYear < ValueObject
    # The law it is about.
    required :law, :text
    # The first day.
    required :from, :day
    # What opened it.
    optional :opened_by, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.
  class Block < ValueObject
    # The reason, as a ground with its kind.
    optional :reason, :Reason
    # The person for whom it is: a member of `family` by id, or that person's own facts.
    optional :for, :PersonRef
    # The id of the event it belongs to, where there are several.
    optional :event, :text
    # The first day.
    optional :first_day, :day
    # The day.
    optional :day, :day
    # The Monday of the week it lies in.
    optional :week_of, :day
    # The last day, included.
    optional :last_day, :day
    # How many of the person's own workdays.
    optional :workdays, :integer
    # A number of weeks.
    optional :weeks, :rational
    # A number of days.
    optional :days, :rational
    # How many hours, on `day` or in the week of `week_of`.
    optional :hours, :hours
    # When the time off begins, as `HH:MM`.
    optional :start_time, :text
    # When the time off ends, as `HH:MM`.
    optional :end_time, :text
    # How many whole minutes.
    optional :minutes, :integer
    # The appointment itself, and the minutes of the way to it, each way.
    optional :visit, :Visit
    # In one piece, in several, or by shorter days or weeks.
    optional :mode, :Mode
    # Has the employer agreed to leave taken in this way?
    optional :agreed_by_employer, :YesNo
    # The health condition behind it; another `id` is another reason.
    optional :condition, :HealthCondition
    # Is it medically necessary to take the leave in this way?
    optional :medically_necessary, :YesNo
    # What the time off for safety is used for.
    optional :purpose, :SafePurpose
    # Whose court it is.
    optional :court, :CourtKind
    # The day on which the leave was asked for.
    optional :requested_on, :day
    # The day on which the employee gave notice.
    optional :notice_on, :day
    # The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    optional :employer_knew_on, :day
    # The first day on which the employee could give notice.
    optional :could_notify_on, :day
    # Could the need be foreseen?
    optional :foreseeable, :YesNo
    # The day since which the need was known.
    optional :foreseeable_since, :day
    # The day since which the date was known; absent: as long as the need.
    optional :date_known_on, :day
    # Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    optional :knew_notice_duty, :YesNo
    # Was it an emergency, so that no notice could be given?
    optional :emergency, :YesNo
    # In which form the leave was asked for.
    optional :form, :text
    # The day on which the employee came back.
    optional :returned_on, :day
    # The day on which it was called off.
    optional :cancelled_on, :day
    # Further reasons of the same leave.
    optional :also, [:Reason]
    # How much of it the reason itself takes.
    optional :needed, :Needed
    # The paid leave plans it draws on, in order.
    optional :draws_on, many(:text)
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none.
  class Case < ValueObject
    input
    # Which employer, where the case has several.
    optional :employer, :Employer
    # Further employers, where a law counts all of them.
    optional :other_employers, [:Employer]
    # Where the person works, over time.
    optional :places, [:Place]
    # Where the person lives, over time.
    optional :residence, [:Place]
    # Where the person's work is based, over time.
    optional :base_of_operations, [:Place]
    # From where the person's work is directed, over time.
    optional :directed_from, [:Place]
    # Periods of employment, or summaries of them; not both.
    optional :service, :Service
    # What the person is to the employer, over time.
    optional :employment_status, [:EmploymentStatus]
    # What kind of work the person does.
    optional :role, :Role
    # Programs in which the person is enrolled.
    optional :enrolled, [:Enrolment]
    # When the person is due to work, over time.
    optional :schedule, [:Schedule]
    # Average weekly hours, where the schedule varies.
    optional :average_hours, [:AverageHours]
    # Average hours that the person was due to work in a week.
    optional :hours_scheduled, [:AverageHours]
    # Average workdays in a week.
    optional :average_days, [:AverageDays]
    # Hours worked, in summaries.
    optional :hours_worked, [:HoursWorked]
    # Hours that the person is expected to work.
    optional :hours_expected, [:HoursExpected]
    # Days worked, in summaries.
    optional :days_worked, [:DaysWorked]
    # Weeks worked, in summaries.
    optional :weeks_worked, [:WeeksWorked]
    # Hours of a flight crew.
    optional :flight_duty, [:FlightDuty]
    # The timesheet: hours day by day or over spans.
    optional :worked, [:Worked]
    # The day from which the timesheet is whole.
    optional :worked_complete_from, :day
    # What the employer's records are worth.
    optional :records, :RecordsKept
    # How many people the employer employs.
    optional :headcount, :Headcount
    # What happened or is expected.
    optional :events, :Events
    # The people for whom leave is taken, each with an id that leave names.
    optional :family, [:Person]
    # What is needed of the spouse where both share a limit.
    optional :spouse, :Spouse
    # Leave that is asked for or planned.
    optional :leave, [:Block]
    # Time off that happened. An empty list: none.
    optional :absences, [:Absence]
    # The day from which the list of absences is whole. Without it no balance is certain.
    optional :absences_complete_from, :day
    # Earlier absences in summaries.
    optional :leave_used, [:LeaveUsed]
    # The health condition that the question is about.
    optional :condition, :HealthCondition
    # Certifications.
    optional :certification, [:CertificationEntry]
    # Notices and other acts.
    optional :notices, [:NoticeEntry]
    # Other documents.
    optional :documents, [:DocumentEntry]
    # The employee's health premiums.
    optional :premiums, [:Premium]
    # What the person earned.
    optional :wages, :Wages
    # The insurance programs that cover the person.
    optional :insured_by, [:text]
    # Claims for benefits.
    optional :claims, [:Claim]
    # Benefit years that programs have opened.
    optional :benefit_years, [:BenefitYear]
    # Other benefits over the same time.
    optional :other_benefits, [:OtherBenefit]
    # Service in uniform.
    optional :uniformed_service, [:UniformedService]
    # What rules for teachers turn on.
    optional :school, :School
    # What leave to vote turns on.
    optional :voting, :Voting
    # Fees received for a service.
    optional :fees_received, [:FeesReceived]
    # Balances with which ledgers begin.
    optional :opening, [:OpeningEntry]
    # Grants that were made.
    optional :grants, [:GrantEntry]
    # Grants that are planned.
    optional :planned_grants, [:GrantEntry]
    # Balances that were paid out.
    optional :payouts, [:Payout]
    # Corrections of balances.
    optional :adjustments, [:Adjustment]
    # The end of the employment.
    optional :separation, :Separation
    # What people have found.
    optional :determined, [:Determined]
    # Leave that the employer designated.
    optional :designations, [:Designation]
    # Leave that a person approved or refused.
    optional :approvals, [:Approval]
    # What the parties chose.
    optional :elections, [:Election]
  end

  # The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
  # stands for the list. Who ordered the destruction and who saw it the host adds.
  class Certificate < ValueObject
    # The day as of which it was decided what may go.
    optional :on, :day
    # How many records went.
    required :records, :integer
    # How many of them went in each way.
    empty_when_absent :actions, map(:integer)
    # How many of them are of each class; a record of two classes counts in both.
    empty_when_absent :classes, map(:integer)
    # The first day on which one of them went.
    optional :first_day, :day
    # The last day on which one of them went.
    optional :last_day, :day
    # The earliest day from which one of them was free to go.
    optional :first_free, :day
    # The latest day from which one of them was free to go.
    optional :last_free, :day
    # The rules that let them go, each with the number of records for which it set the day.
    empty_when_absent :rules, map(:integer)
    # Their citations.
    empty_when_absent :cites, [:text]
    # What had to be done when they went, each with the number of records.
    empty_when_absent :duties, map(:integer)
    # How many records were held back.
    optional :held_back, :integer
    # The holds that kept them, each with the number of records.
    empty_when_absent :holds, map(:integer)
    # The hash over the list of what went: it proves that a list is that list, and shows nothing of it.
    optional :digest, :text
    # What decided.
    empty_when_absent :made_with, :MadeWith
  end

  # A medical or other certification: when it was asked for, when it came, what it says of time.
  class CertificationEntry < ValueObject
    # What is certified.
    optional :kind, :CertificationKind
    # Does the certifier belong to the military's care?
    optional :military_provider, :YesNo
    # The leave it is about, by its id.
    optional :leave, :text
    # The condition it is about, by its id; it has no bearing on another.
    optional :condition, :text
    # The day on which it was asked for.
    optional :asked_on, :day
    # The last day that the employee was told.
    optional :due_told, :day
    # The day on which the employee told why it comes late.
    optional :told_employer_on, :day
    # The day on which it came.
    optional :received_on, :day
    # No: it has not come by the day asked about.
    optional :received, :YesNo
    # Is it complete and sufficient?
    optional :complete, :YesNo
    # The day on which the employee was told in writing what is lacking.
    optional :deficiency_told_on, :day
    # The day on which what was lacking came.
    optional :cured_on, :day
    # Has the employee tried in good faith to get it in time?
    optional :good_faith, :YesNo
    # Are there reasonable concerns about safety at work?
    optional :safety_concern, :YesNo
    # How long it says that the condition lasts.
    optional :duration, :Length
    # How often it says that the condition flares up.
    optional :episodes, :Episodes
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What an absence costs of one meter. Zero where it costs nothing.
  class Charge < ValueObject
    # A number of weeks.
    optional :weeks, :rational
    # How much, in seconds.
    optional :seconds, :integer
    # A number of days.
    optional :days, :rational
  end

  # The source of a rule, for one form that it had in time.
  class Cited < ValueObject
    # The rule: `us-fmla/hours-of-service`.
    required :id, :text
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was read to check it; absent: nobody has, and an answer that rests on it says so.
    optional :checked, :text
    # The interval over which this form of the rule holds.
    empty_when_absent :held, :HeldInterval
  end

  # A claim for a program's benefit.
  class Claim < ValueObject
    # The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law.
    required :program, :text
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # How many of the person's own workdays.
    optional :workdays, :integer
    # A number of weeks.
    optional :weeks, :rational
    # A number of days.
    optional :days, :rational
    # How many hours, on `day` or in the week of `week_of`.
    optional :hours, :hours
    # The reason, as a ground with its kind.
    optional :reason, :Reason
    # The person for whom it is: a member of `family` by id, or that person's own facts.
    optional :for, :PersonRef
    # The day of the application.
    optional :applied_on, :day
    # The day on which the application was complete.
    optional :complete_on, :day
    # The day on which the benefit year began.
    optional :benefit_year_start, :day
    # The weekly benefit that the program has set: what is asked is reckoned from it.
    optional :weekly_benefit, :money
    # The average weekly wage that the program has set.
    optional :average_weekly, :money
    # The hours of the person's typical workweek, as the program set them.
    optional :typical_hours, :hours
    # Which base period the claim uses.
    optional :base_period, :BasePeriodKind
    # Does the claim still run?
    optional :active, :YesNo
    # Which employer, where the case has several.
    optional :employer, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What a program pays on a claim.
  class ClaimAnswer < ValueObject
    # The benefit of a whole week, rounded as the law says.
    optional :weekly_cents, :integer
    # The same before rounding.
    optional :exact_weekly_cents, :rational
    # The benefit of a day.
    optional :daily_cents, :integer
    # The same before rounding.
    optional :exact_daily_cents, :rational
    # The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    optional :branch, :text
    # The rounding that was applied: `up-to-dollar`.
    optional :rounding, :text
    # The waiting period.
    optional :waiting, :WaitingPeriod
    # How many days are paid.
    optional :paid_days, :integer
    # How many weeks are paid.
    optional :paid_weeks, :rational
    # What is paid in all.
    optional :total_cents, :integer
    # The same before rounding.
    optional :exact_total_cents, :rational
    # The share of a full week that is paid, in percent.
    optional :percent, :rational
    # What is paid for the time claimed.
    optional :payment_cents, :integer
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # By how much other benefits reduce it.
    optional :reduced_by_cents, :integer
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # When the steps of a law are due after an event.
  class Clock < ValueObject
    answers "clock"
    outcome_of :ClockOutcome
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # The answer.
    required :outcome, :ClockOutcome
    # Each step, by name.
    empty_when_absent :steps, map(:StepAnswer)
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # What applies where this does not.
    empty_when_absent :apply_instead, [:text]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A span of a day by the clock.
  class ClockSpan < ValueObject
    # The first day.
    optional :from, :text
    # The first day after it; absent: it still runs.
    optional :until, :text
  end

  # Days on which the employer's business is closed, such as a plant shutdown; both ends included.
  class Closure < ValueObject
    # The first day.
    required :first_day, :day
    # The last day, included.
    required :last_day, :day
    # Were employees expected to work all the same?
    optional :workers_expected, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A company's plan against a law, term by term and day by day.
  class Compliance < ValueObject
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The plan that was asked.
    optional :plan, :text
    # The law it is about.
    optional :law, :text
    # The last day.
    optional :through, :day
    # The answer.
    required :outcome, :Tri
    # Each comparable term, as a test.
    empty_when_absent :terms, map(:TestAnswer)
    # The days on which the plan gives less.
    empty_when_absent :days_below, [:DaysBelow]
    # The method of the law that the plan satisfies, or comes nearest to.
    optional :method, :text, reader: :method_
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # Whether a health condition is a serious one, by each way that the law knows.
  class ConditionAnswer < ValueObject
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # The answer.
    required :outcome, :Tri
    # Each way of being serious.
    empty_when_absent :kinds, map(:KindAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # May, must or must not an act be done?
  class Conduct < ValueObject
    answers "leave.may"
    outcome_of :ConductOutcome
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # The act.
    optional :act, :Act
    # Who acts.
    optional :actor, :Actor
    # The answer.
    required :outcome, :ConductOutcome
    # The rule of the law that decided.
    optional :rule, :text
    # The last day.
    optional :through, :day
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # What else it takes.
    empty_when_absent :needs, [:text]
    # What follows if it is done all the same.
    optional :if_done_anyway, :text
    # The last day for what the act presupposes.
    optional :due, :day
    # How much at most, in time.
    optional :at_most_seconds, :integer
    # How many at most.
    optional :at_most_count, :integer
    # How many days at most.
    optional :at_most_days, :integer
    # By how many days leave may be delayed.
    optional :delay_days, :integer
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # What may be done instead.
    empty_when_absent :instead, [:text]
    # The agency's form for it.
    optional :form, :text
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A confidentiality agreement and the time over which it binds, `[from, until)`.
  class Confidentiality < ValueObject
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
  end

  # Two rules that pull apart, and how the answer resolves them.
  class ConflictAnswer < ValueObject
    # How the rules pull apart: `exception-scope`.
    optional :kind, :text
    # The clauses that pull apart.
    empty_when_absent :clauses, [:text]
    # How the answer resolves it.
    optional :resolution, :text
    # The rule that says how long at most.
    optional :maximum, :text
    # The rule that says how long at least.
    optional :minimum, :text
    # The hold that stands against the maximum.
    optional :hold, :text
    # The item of a company's own schedule that ends too early.
    optional :policy, :text
    # The promised length.
    optional :promise, :Value
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A consent: who gave it, to what, in which form and when. Withdrawal sets `until`.
  class ConsentEntry < ValueObject
    # Explicit, or deemed by an act.
    required :kind, :ConsentKind
    # In which form it was given.
    optional :form, :FormKind
    # Who.
    optional :by, :text
    # To which purpose of the tree.
    optional :purpose, :text
    # Data items of the tree: `health.restrictions`.
    optional :items, [:text]
    # Which statement, perhaps with its version: `qcera@2013-05-16`.
    optional :statement, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The instant, as UTC seconds beside the civil day.
    optional :instant, :integer
    # The instant at which it ended, as UTC seconds.
    optional :until_instant, :integer
    # Was it verified that a parent gave it?
    optional :verified, :YesNo
    # Was it bundled with something else, so that it may not be free?
    optional :bundled, :YesNo
    # Was it made a condition of the contract?
    optional :necessary_for_contract, :YesNo
    # To whom the data may go.
    optional :to, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Something that happened to a consent. Its events together say from when until when it was given.
  class ConsentEvent < ValueObject
    # Which consent: events of one id are the history of one consent.
    required :consent, :text
    # What happened to it.
    required :event, :ConsentEventKind
    # On which day.
    required :on, :day
    # The instant, as UTC seconds beside the civil day.
    optional :instant, :integer
    # Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise.
    optional :kind, :ConsentKind
    # In which form it was given.
    optional :form, :FormKind
    # Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`.
    optional :by, :text
    # To which purpose of the tree.
    optional :purpose, :text
    # Data items of the tree: `health.restrictions`.
    optional :items, [:text]
    # Which statement, perhaps with its version: `qcera@2013-05-16`.
    optional :statement, :text
    # The first day on which it no longer runs, where it was given for a time.
    optional :until, :day
    # The instant at which it ends, as UTC seconds.
    optional :until_instant, :integer
    # Was it verified that a parent gave it?
    optional :verified, :YesNo
    # Was it bundled with something else, so that it may not be free?
    optional :bundled, :YesNo
    # Was it made a condition of the contract?
    optional :necessary_for_contract, :YesNo
    # To whom the data may go.
    optional :to, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What happened to the consents of a person.
  class ConsentLedger < ValueObject
    input
    # The events, in any order.
    optional :events, [:ConsentEvent]
    # The time for which the state is asked; absent: the day of the question.
    optional :at, :Happened
  end

  # What a consent is at the time asked about.
  class ConsentStatus < ValueObject
    outcome_of :Tri
    # The state that its events lead to.
    required :state, :ConsentState
    # Does it hold at that time?
    required :outcome, :Tri
    # The first day of the time over which it runs or ran.
    optional :from, :day
    # The first day after that time; absent: it still runs.
    optional :until, :day
    # The instant at which it began, as UTC seconds.
    optional :from_instant, :integer
    # The instant at which it ended, as UTC seconds.
    optional :until_instant, :integer
    # Explicit, or deemed by an act.
    optional :kind, :ConsentKind
    # In which form it was given.
    optional :form, :FormKind
    # Who gave it.
    optional :by, :text
    # To which purpose.
    optional :purpose, :text
    # To which data; empty: all.
    empty_when_absent :items, [:text]
    # Under which statement.
    optional :statement, :text
    # What else would settle it.
    empty_when_absent :missing, [:MissingItem]
  end

  # The consents of a person at a time, as far as they were known on the day of the question.
  class Consents < ValueObject
    answers "consents"
    # The day.
    required :on, :day
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The day for which the state was asked.
    optional :at, :day
    # Each consent, by its id.
    empty_when_absent :consents, map(:ConsentStatus)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A term that the contract between the parties sets.
  class ContractTerm < ValueObject
    # Within how many hours.
    optional :hours, :integer
    # A number of days.
    optional :days, :integer
  end

  # How a due day was counted.
  class CountedSpan < ValueObject
    # So many business days.
    optional :business_days, :integer
    # A number of days.
    optional :days, :integer
    # So many of the person's work days.
    optional :work_days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # So many hours.
    optional :hours, :integer
    # From that day, which is not counted.
    optional :after, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
  end

  # A dated event of a record: a day, or more where more is known.
  class Dated < ValueObject
    # The civil day.
    required :day, :day
    # The instant, as UTC seconds beside the civil day.
    optional :instant, :integer
    # By whom, where the event opens a hold for a person's records.
    optional :by, :text
    # The zone of the civil day.
    optional :zone, :text
    # Since when the host knows it.
    optional :known_on, :day
  end

  # Days on which a plan gives less than the law, and by which term.
  class DaysBelow < ValueObject
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # The term that is short.
    optional :term, :text
    # By how much it is short.
    optional :short_seconds, :integer
  end

  # On how many days the person worked, over a window that ends before a day.
  class DaysWorked < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # How many days.
    required :count, :integer
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # One step: who owes what to whom by when, and what follows if it is missed.
  class DeadlineAnswer < ValueObject
    outcome_of :Tri
    # Who owes it.
    optional :who, :Actor
    # To whom.
    optional :to, :Actor
    # The answer.
    optional :outcome, :Tri
    # The last day on which it is in time.
    optional :due, :day
    # The last instant, as UTC seconds, where the law counts hours.
    optional :due_instant, :integer
    # The first day.
    optional :from, :day
    # The day before it is moved off a weekend or holiday.
    optional :raw_due, :day
    # How the day was counted.
    optional :counted, :CountedSpan
    # What follows if it is missed.
    optional :if_missed, :text
    # For what it is owed once, where it could recur.
    optional :per, :text
    # By how many days it was late.
    optional :late_by_days, :integer
    # What else it takes.
    empty_when_absent :needs, [:text]
    # The first day on which it may be done.
    optional :not_before, :day
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Every step of a law that has a date.
  class Deadlines < ValueObject
    answers "leave.deadline"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Each step, by name.
    empty_when_absent :deadlines, map(:DeadlineAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # The employer's designation of leave under a law.
  class Designation < ValueObject
    # The law it is about.
    required :law, :text
    # The leave it is about, by its id; absent: all.
    optional :leave, :text
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # The day on which the employee was told.
    optional :notified_on, :day
    # The ground under which it was designated.
    optional :as, :Reason
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What a person has found: the answer to a question that no library can decide.
  class Determined < ValueObject
    # The question, as `law/finding`.
    required :question, :text
    # The answer.
    required :value, :DeterminedValue
    # Who.
    optional :by, :text
    # The day.
    optional :on, :day
    # Whom or what the finding is about, by its id.
    optional :about, :text
    # The reason, as a ground with its kind.
    optional :reason, :text
    # On what it rests.
    optional :cite, :text
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Whether something may be done with data, item by item; the top is the strictest of the items.
  class Disclosed < ValueObject
    answers "disclose"
    outcome_of :DisclosureOutcome
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The answer.
    required :outcome, :DisclosureOutcome
    # The first day after it; absent: it still runs.
    optional :until, :day
    # Each data item that was asked about.
    empty_when_absent :items, map(:ItemAnswer)
    # Items of the record that must not be shown.
    empty_when_absent :redact, [:text]
    # The statements that were asked, each with its version.
    empty_when_absent :statements, map(:StatementVersion)
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # What applies where this does not.
    empty_when_absent :apply_instead, [:text]
    # The clauses that decided; `default` where nothing permits.
    empty_when_absent :determining, [:text]
    # Requirements that failed.
    empty_when_absent :unmet, [:text]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # Who wants what (section 4.7).
  class Disclosure < ValueObject
    input
    # What is to be done with the data, by the last word of the tree: `disclose`.
    optional :act, :text
    # Data items of the tree: `health.restrictions`.
    optional :items, [:text]
    # What the paper is: `medical-certification`.
    optional :record, :text
    # For which laws or examinations it was made.
    optional :made_for, [:text]
    # In which form the asker asked.
    optional :request_form, :FormKind
    # For which purpose of the tree: `operate-leave`.
    optional :purpose, :text
    # Whose data it is.
    optional :subject, :SubjectOfData
    # Who wants to do it.
    optional :actor, :ActorOfData
    # In which capacity the data is held: the same company may be employer, plan and vendor.
    optional :capacity, :Capacity
    # The place where it was, or where it counts.
    optional :place, :text
    # By which channel of the tree.
    optional :channel, :text
    # From whom the data came.
    optional :source, :SourceOfData
    # Who is to receive the data.
    optional :recipient, :Recipient
    # The consents that were given; an empty list: none.
    optional :consents, [:ConsentEntry]
    # What happened to the consents, instead of the consents themselves.
    optional :consent_events, [:ConsentEvent]
    # The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn.
    optional :instant, :integer
    # The legal process; its kind `none` where there is none.
    optional :process, :LegalProcess
    # Recorded beliefs in good faith; an empty list: none.
    optional :good_faith, [:GoodFaith]
    # The emergency.
    optional :exigency, :Exigency
    # The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    optional :legal_bases, [:text]
    # How the data travels.
    optional :transport, :Transport
    # How the record is stored.
    optional :storage, :Storage
    # How the data is classified.
    optional :classification, :text
    # The transfer to another country.
    optional :transfer, :Transfer
    # Has the client instructed it?
    optional :instructed_by_client, :YesNo
    # What a reviewer objects to; an empty list: nothing.
    optional :flagged, [:text]
    # Is the identifier joined to a person's identity?
    optional :linked_to_person, :YesNo
    # What `retain` answers for the record, where it is to be erased.
    optional :retention_state, :RetentionOutcome
    # The last day through which it must be kept, from `retain`.
    optional :retain_through, :day
    # Does the message say how to opt out?
    optional :opt_out_instructions, :YesNo
    # The alleged change of a statement.
    optional :change, :StatementChange
    # Is the message commercial, or about a transaction or relationship?
    optional :message, :text
    # Facts that a pack's own tests name.
    optional :facts, map(:FreeFact)
    # What people have found.
    optional :determined, [:Determined]
    # Which data items a term of the statement means.
    optional :term_mapping, map([:text])
    # The days that are no business days, where the law counts business days.
    optional :holidays, [:day]
  end

  # A document other than a certification that was asked for or received.
  class DocumentEntry < ValueObject
    # Which document.
    required :kind, :text
    # The day on which it was asked for.
    optional :asked_on, :day
    # The day on which it came.
    optional :received_on, :day
    # Is it complete and sufficient?
    optional :complete, :YesNo
    # The leave or event it is about, by its id.
    optional :about, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A duty that comes with the answer.
  class DutyAnswer < ValueObject
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # What is to be done.
    optional :do, :text
    # Who owes it.
    optional :who, :text
    # To whom.
    optional :to, :text
    # The purpose for which it was released.
    optional :purpose, :text
    # The last day on which it is in time.
    optional :due, :day
    # The last instant, as UTC seconds, where the law counts hours.
    optional :due_instant, :integer
    # Before, with, after or while.
    optional :when, :DutyWhen
    # Which address or channel.
    optional :via, :text
    # In words. It may speak of a person's facts.
    optional :says, :text
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A choice that the law leaves to one of the parties.
  class Election < ValueObject
    # The leave it is about, by its id; absent: all.
    optional :leave, :text
    # The law it is about.
    optional :law, :text
    # What was chosen.
    required :choice, :text
    # Who.
    optional :by, :Actor
    # The day.
    optional :on, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Whether a law covers the employer and the person qualifies, with every test.
  class Eligibility < ValueObject
    answers "leave.eligibility"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The answer.
    required :outcome, :Tri
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # The first day on which the person will qualify, where it is not today.
    optional :first_eligible_day, :day
    # The last day on which the person qualifies.
    optional :last_eligible_day, :day
    # Does the law bind this employer?
    optional :covered, :Tri
    # The worksite that counted, by the word the case has for it.
    optional :place, :text
    # Of a person employed jointly: which employer carries each duty.
    empty_when_absent :employer_duties, map(:text)
    # Is the person a key employee, where the case says enough?
    optional :key_employee, :Tri
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # The employer record: an employer's own choices, kept once and used in every case.
  class Employer < ValueObject
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # What the employer is: private, public, a school. An employer may be of several kinds.
    optional :kind, many(:EmployerKind)
    # The industry, where a law names some.
    optional :industry, :text
    # The method for the leave year by law; `*` stands for all others.
    optional :leave_year, map(:LeaveYear)
    # Changes of the method.
    optional :leave_year_changed, [:LeaveYearChange]
    # When the year of a plan or law begins, by its id.
    optional :plan_year, map(:PlanYear)
    # How a law's leave is given, by its id: earned with time worked, or granted at once.
    optional :plan_method, map(:PlanMethod)
    # The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays.
    optional :holidays, [:day]
    # Days on which the business is closed.
    optional :closed, [:Closure]
    # The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records.
    optional :increment_minutes, map(:integer)
    # How many days of a ground the employer's own policy pays.
    optional :paid_days, map(:rational)
    # Does the employer designate leave in time?
    optional :designates, :Designates
    # Does the employer apply the limit that spouses share?
    optional :spouse_limit, :SpouseLimit
    # What a law lets the employer choose, by `law/option`.
    optional :options, map(:YesNo)
    # Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan.
    optional :covered_under, map(:YesNo)
    # The federal contracts that an order covers.
    optional :contracts, [:text]
    # What the employer paid in wages, where coverage turns on it.
    optional :wages_paid, [:WagesPaid]
    # In which order paid leave plans are used during leave.
    optional :paid_leave_order, [:text]
    # The employer's own policies, by id.
    optional :policies, [:text]
    # Were key employees told in writing that they are key employees?
    optional :key_employees_notified, :YesNo
    # Is the law's general notice posted?
    optional :posted_general_notice, :YesNo
    # Is this the primary employer of a person employed by two jointly?
    optional :primary_employer, :YesNo
    # The days of pay; each closes the pay period that began the day after the one before.
    optional :pay_dates, [:day]
    # The length of a pay period.
    optional :pay_period, :PayPeriod
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Whether the person is employed, on leave, laid off or separated, from a day on.
  class EmploymentStatus < ValueObject
    # What the person is from that day on.
    required :status, :EmploymentState
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Whether the person is enrolled in a program, from a day on.
  class Enrolment < ValueObject
    # The law it is about.
    required :law, :text
    # Enrolled or not.
    required :is, :YesNo
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Coverage and eligibility for one entitlement of a law.
  class EntitlementInPlan < ValueObject
    # Does the law bind this employer?
    optional :covered, :Tri
    # Does the person qualify?
    optional :eligible, :Tri
    # The first day on which the person will qualify, where it is not today.
    optional :first_eligible_day, :day
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # How often and how long a certification expects the condition to flare up.
  class Episodes < ValueObject
    # How many episodes in a month at most.
    optional :per_month_at_most, :integer
    # How many days each at most.
    optional :days_each_at_most, :integer
  end

  # Something that happened on a day or is expected. Written as a bare day where nothing else is known.
  class Event < ValueObject
    # The day.
    required :day, :day
    # The instant, as UTC seconds beside the civil day.
    optional :instant, :integer
    # The first day after it; absent: it still runs.
    optional :until, :day
    # What kind of event, where the law tells kinds apart.
    optional :kind, :text
    # The person for whom it is: a member of `family` by id, or that person's own facts.
    optional :for, :PersonRef
    # Is the deployment to a foreign country?
    optional :foreign, :YesNo
    # Was the death caused by a crime?
    optional :crime, :YesNo
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What happened or is expected, each with its day. An event that happened more than once is a list.
  class Events < ValueObject
    # The expected day of birth.
    optional :expected_birth, many(day_or(:Event))
    # The birth of a child, or its expected day.
    optional :birth, many(day_or(:Event))
    # The placement of a child for adoption or foster care.
    optional :placement, many(day_or(:Event))
    # The taking of legal custody.
    optional :legal_custody, many(day_or(:Event))
    # The end of a pregnancy, however it ended.
    optional :pregnancy_ended, many(day_or(:Event))
    # The death of a person.
    optional :death, many(day_or(:Event))
    # The day on which the employee was told of a death.
    optional :death_notice, many(day_or(:Event))
    # The loss of a pregnancy, or of the prospect of a child.
    optional :loss, many(day_or(:Event))
    # An incident of violence, stalking or another crime.
    optional :incident, many(day_or(:Event))
    # The donation of an organ, marrow or blood.
    optional :donation, many(day_or(:Event))
    # The day on which the member was told of a deployment.
    optional :deployment_notified, many(day_or(:Event))
    # A deployment, from its first day until the day after its last.
    optional :deployment, many(day_or(:Event))
    # The call to service in uniform.
    optional :uniformed_service_called, many(day_or(:Event))
    # A summons as juror or witness.
    optional :summons, many(day_or(:Event))
    # An election.
    optional :election, many(day_or(:Event))
    # A meeting, activity or emergency at a child's school.
    optional :school_event, many(day_or(:Event))
    # A declared public emergency.
    optional :emergency, many(day_or(:Event))
    # The day on which a grant was found too small: a true-up counts from it.
    optional :shortfall_found, many(day_or(:Event))
    # The child's admission to intensive care.
    optional :nicu_admitted, many(day_or(:Event))
    # The child's discharge from intensive care.
    optional :nicu_discharged, many(day_or(:Event))
    # The injury or illness of a servicemember.
    optional :injury, many(day_or(:Event))
    # The day of an election.
    optional :election_day, many(day_or(:Event))
    # The return to work.
    optional :return_to_work, many(day_or(:Event))
  end

  # One request among all that can be made; a key that is absent does not matter to the outcome.
  class Example < ValueObject
    outcome_of :DisclosureOutcome
    # What comes of it.
    required :outcome, :DisclosureOutcome
    # What is done with the data.
    optional :act, :text
    # The data item.
    optional :item, :text
    # The purpose.
    optional :purpose, :text
    # Who receives it.
    optional :recipient, :text
    # Whose data it is.
    optional :subject, :text
    # By which channel it was collected.
    optional :channel, :text
    # In which capacity it is held.
    optional :capacity, :text
    # Who does it.
    optional :actor, :text
    # How the data is classified.
    optional :classification, :text
    # The facts that it takes, each in words.
    empty_when_absent :facts, map(:text)
    # The clauses that decide.
    empty_when_absent :determining, [:text]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # An emergency that may open data, while it lasts.
  class Exigency < ValueObject
    # The day on which it was declared.
    optional :declared_on, :day
    # The day on which it ended.
    optional :ended_on, :day
    # What is at risk.
    optional :risk, :text
    # Who is at risk.
    optional :person, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # One line of the reasons. The list is flat and in reading order; `parent` leads to the line above.
  class ExplanationLine < ValueObject
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # The position of the line above; absent at the root.
    optional :parent, :integer
    # The answer.
    optional :outcome, :text
    # Might the outcome change if this alone came out differently? Left out when not.
    optional :decisive, :flag
    # What was measured of the person or employer.
    optional :observed, :Value
    # How the two are compared.
    optional :op, :Op
    # What the law requires.
    optional :required, :Value
    # In words. It may speak of a person's facts.
    optional :says, :text
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A fact that a question uses: enough to make a form, a mapping or a list of what is needed.
  class FactAnswer < ValueObject
    # A pointer to where it goes in the request.
    optional :at, :text
    # Its type: `hours`, `day`, `yes-no`.
    optional :type, :text
    # The unit in which it is given.
    optional :unit, :text
    # The words it may take, where the list is closed.
    empty_when_absent :choices, [:text]
    # How sensitive it is.
    optional :privacy, :Privacy
    # The question that a person understands.
    optional :wording, :text
    # The id of the wording, for translation.
    optional :message, :text
    # What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`.
    optional :settles, :text
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, [:text]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # The facts that a question would ask for.
  class Facts < ValueObject
    answers "facts"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The ask that the facts are for.
    optional :of, :AskName
    # The law it is about.
    optional :law, :text
    # The facts, by id.
    empty_when_absent :facts, map(:FactAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # An exception that would have helped and did not match, with the facts it failed on.
  class FailedException < ValueObject
    # The clause it is about.
    optional :clause, :text
    # The facts on which it failed.
    empty_when_absent :facts, [:text]
  end

  # A fee that the person received for a service such as jury duty, on a day.
  class FeesReceived < ValueObject
    # The day.
    required :day, :day
    # An amount of money.
    required :amount, :money
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Something that was noticed beside the answer, with a stable code.
  class FindingAnswer < ValueObject
    # The stable code: `gina-warning-missing`.
    optional :code, :text
    # What it is about: a framework, an act, a channel.
    optional :subject, :text
    # The clause it is about.
    optional :clause, :text
    # The rule, parameter or data item it is about.
    optional :item, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # In words. It may speak of a person's facts.
    optional :says, :text
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # The first day on which leave may be used.
  class FirstUse < ValueObject
    answers "accrue.first-use"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The plan that was asked.
    optional :plan, :text
    # The answer.
    optional :outcome, :Tri
    # The first day.
    optional :first_day, :day
    # The civil day it was counted from.
    optional :counted_from, :day
    # How many days were counted.
    optional :counted_days, :integer
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # Hours of a member of a flight crew, worked or paid, or the monthly guarantee.
  class FlightDuty < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # How many hours.
    required :hours, :hours
    # What these hours are: worked, paid, or the monthly guarantee.
    optional :kind, :FlightDutyKind
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A recorded belief in good faith that a disclosure is necessary.
  class GoodFaith < ValueObject
    # The ground of the statement on which the belief rests.
    required :ground, :text
    # Who.
    optional :by, :text
    # The day.
    optional :on, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A grant of leave at once, made or planned.
  class GrantEntry < ValueObject
    # The plan: a law or a company's own.
    required :plan, :text
    # The bank of the plan, where it has several.
    optional :bank, :text
    # The day.
    optional :day, :day
    # The grant in hours.
    optional :hours, :hours
    # A number of days.
    optional :days, :rational
    # At once, or in advance of what will be earned.
    optional :as, :GrantForm
    # The hours that the person is expected to work, where the grant is reckoned from them.
    optional :expected_hours, :hours
    # The last day on which it may be used.
    optional :expires_through, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Whether one reason counts under the law.
  class GroundAnswer < ValueObject
    outcome_of :Tri
    # The answer.
    required :outcome, :Tri
    # The ground or kinship as which it counts.
    optional :as, :text
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # The kinds of the ground that count.
    empty_when_absent :kinds, map(:KindAnswer)
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Which reasons of the leave count under the law.
  class Grounds < ValueObject
    answers "leave.ground"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The answer.
    required :outcome, :Tri
    # The reasons of the leave, each with its tests.
    empty_when_absent :grounds, map(:GroundAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A civil day, with the instant where a law counts hours.
  class Happened < ValueObject
    # The day.
    required :day, :day
    # The instant, as UTC seconds beside the civil day.
    optional :instant, :integer
    # The zone of the civil day.
    optional :zone, :text
  end

  # A number of employees from a day on, counted in one of several ways.
  class HeadEntry < ValueObject
    # How many people.
    optional :count, :integer
    # Full-time equivalents, where the law counts those.
    optional :fte, :rational
    # The hours of everybody in the calendar year, from which full-time equivalents are reckoned.
    optional :hours, :hours
    # The most that one full-time person works in that calendar year.
    optional :full_time_hours, :hours
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # The place or worksite around which was counted.
    optional :place, :text
    # Are these employed jointly with another employer? Entries that differ here add up.
    optional :joint, :YesNo
    # How far the place is from the worksite, in miles by the shortest public route.
    optional :road_miles, :rational
    # How far the place is from the worksite, in miles as the crow flies.
    optional :straight_miles, :rational
    # Which employer, where the case has several.
    optional :employer, :text
    # Which employees were counted; absent: all.
    optional :of, :HeadOf
    # By which method of the law it was counted.
    optional :method, :SizeMethod, reader: :method_
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # How many people the employer employs, in all and around the worksite.
  class Headcount < ValueObject
    # All employees in the country.
    optional :total, [:HeadEntry]
    # Employees within 75 miles of the worksite.
    optional :within_75_miles, [:HeadEntry]
    # Employees in the state.
    optional :in_state, [:HeadEntry]
    # Employees at a place.
    optional :at_place, [:HeadEntry]
    # Employees everywhere.
    optional :worldwide, [:HeadEntry]
    # Workweeks of a year in which a number was reached.
    optional :workweeks, [:HeadcountWeeks]
    # Workdays of a year on which a number was reached.
    optional :workdays, [:HeadcountDays]
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # On how many workdays of a calendar year the employer had at least so many employees.
  class HeadcountDays < ValueObject
    # A calendar year.
    required :year, :integer
    # The number of employees that was reached.
    required :at_least, :integer
    # How many workdays.
    required :count, :integer
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # In how many workweeks of a calendar year the employer had at least so many employees.
  class HeadcountWeeks < ValueObject
    # A calendar year.
    required :year, :integer
    # The number of employees that was reached.
    required :at_least, :integer
    # How many workweeks.
    required :count, :integer
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis.
  class HealthCondition < ValueObject
    # When the person could not work.
    optional :incapacity, :Incapacity
    # The days of visits to a provider in person.
    optional :visits_in_person, [:day]
    # How many visits there were in all.
    optional :visits, :integer
    # How many visits for treatment the condition needs in a year.
    optional :visits_per_year, :integer
    # The treatments, each with its day.
    optional :treatments, [:Treatment]
    # Was there an overnight stay in a hospital, hospice or residential facility?
    optional :inpatient, :YesNo
    # Does it go on over a long time, with periodic visits?
    optional :chronic, :YesNo
    # Was a regimen of treatment prescribed that needs a provider?
    optional :prescribed_regimen, :YesNo
    # Is the incapacity due to pregnancy or prenatal care?
    optional :pregnancy, :YesNo
    # Is the incapacity permanent or long-term, under a provider's supervision?
    optional :permanent, :YesNo
    # Does it need several treatments, without which it would last longer than three days?
    optional :multiple_treatments, :YesNo
    # Does it recur over an extended time?
    optional :recurs_over_time, :YesNo
    # Does it come in episodes?
    optional :episodic, :YesNo
    # Did the provider order a second visit in time?
    optional :second_visit_ordered, :YesNo
    # Was no appointment to be had in time?
    optional :appointment_not_available, :YesNo
    # Is the person unable to do the job?
    optional :unable_to_work, :YesNo
    # Was it caused or worsened by service in uniform?
    optional :service_injury, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # An interval over which a law is held.
  class HeldInterval < ValueObject
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
  end

  # A law of the rulebook, with what it can answer.
  class HeldLaw < ValueObject
    # Its name.
    optional :title, :text
    # Where it holds.
    optional :place, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The intervals over which it is held, where there is more than one.
    empty_when_absent :intervals, [:HeldInterval]
    # What it gives.
    empty_when_absent :entitlements, [:EntitlementKind]
    # The asks that it answers.
    empty_when_absent :asks, [:text]
    # Its meters, by id.
    empty_when_absent :meters, [:text]
    # Every act of which it speaks, with who acts.
    empty_when_absent :acts, map(:text)
    # Its programs that pay.
    empty_when_absent :programs, [:text]
    # How many rules and figures it has.
    optional :parameters, :integer
    # How many of its rules and figures somebody has checked against their source.
    optional :verified, :integer
    # Where the law stands.
    empty_when_absent :authorities, [:text]
  end

  # Whether a record is under a hold.
  class Hold < ValueObject
    answers "hold"
    outcome_of :Tri
    # The day.
    required :on, :day
    # The day whose knowledge was asked for, where that is another.
    optional :known_on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The answer.
    required :outcome, :Tri
    # Each hold, by id.
    empty_when_absent :holds, map(:HoldAnswer)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # One hold, placed by a person or opened by a statute.
  class HoldAnswer < ValueObject
    # The first day.
    optional :from, :day
    # The last day of the hold.
    optional :through, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The event that releases it.
    optional :released_by, :text
    # Does it cover this record?
    optional :in_scope, :Tri
    # Is it open on that day?
    optional :open, :Tri
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A legal hold that a person placed on records.
  class HoldEntry < ValueObject
    # The first day.
    required :from, :day
    # The day of release, which the hold still covers.
    optional :released_on, :day
    # The people whose records it covers; absent: all.
    optional :subjects, [:text]
    # The classes of record that it covers; absent: all.
    optional :classes, [:text]
    # The people to whose matter it belongs.
    optional :related_to, [:text]
    # The matters whose records it covers; absent: all.
    optional :matters, [:text]
    # What the hold is for.
    optional :kind, :HoldKind
    # It covers records made before that day.
    optional :made_before, :day
    # It covers records made on that day or later.
    optional :made_since, :day
    # Is it valid?
    optional :valid, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Hours that the person is expected to work over a window.
  class HoursExpected < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # How many hours.
    required :hours, :hours
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Hours actually worked over a window that ends before a day. It is never reused for another day.
  class HoursWorked < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # How many hours.
    required :hours, :hours
    # What kind of hours are in the figure; absent: all hours actually worked.
    optional :counting, many(:Counted)
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # Where the hours were worked, where only those of a place count.
    optional :place, :text
    # Which employer, where the case has several.
    optional :employer, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # When the person could not work, go to school or do other daily activities.
  class Incapacity < ValueObject
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # How many full days in a row.
    optional :full_days, :integer
  end

  # The answer for one data item.
  class ItemAnswer < ValueObject
    outcome_of :DisclosureOutcome
    # The answer.
    required :outcome, :DisclosureOutcome
    # The clauses that decided; `default` where nothing permits.
    empty_when_absent :determining, [:text]
    # Clauses that would have refused and were lifted.
    empty_when_absent :not_by, [:text]
    # Clauses that an exception or a mandate took away.
    empty_when_absent :lifted, [:text]
    # Requirements that failed.
    empty_when_absent :unmet, [:text]
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # Does a law compel it?
    optional :mandatory, :flag
    # How far a mandate compels.
    optional :limit, :text
    # Exceptions to a deciding clause that did not match.
    empty_when_absent :failed_exceptions, [:FailedException]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`.
  class JudgmentItem < ValueObject
    # The question, by its id.
    optional :question, :text
    # Who.
    optional :by, :text
    # What the outcome is if the answer is yes.
    optional :if_yes, :text
    # What the outcome is if the answer is no.
    optional :if_no, :text
    # A pointer to where it goes in the request.
    optional :at, :text
    # The rule, parameter or data item it is about.
    optional :item, :text
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # One way in which a condition can be serious.
  class KindAnswer < ValueObject
    outcome_of :Tri
    # The answer.
    required :outcome, :Tri
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
  end

  # What one law gives for the leave asked for.
  class LawInPlan < ValueObject
    # Each entitlement of the law.
    empty_when_absent :entitlements, map(:EntitlementInPlan)
    # The meters, by id. Where it hangs on what is unknown what is used, only the limit is given.
    empty_when_absent :meters, map(:MeterAnswer)
    # The last day on which leave for a ground may be taken.
    empty_when_absent :last_day_for, map(:day)
    # What its programs pay, by program.
    empty_when_absent :claims, map(:ClaimAnswer)
    # The reasons of the leave, each with its tests.
    empty_when_absent :grounds, map(:GroundAnswer)
    # The last whole workday asked for that the law protects before a gap; none where nobody knows.
    optional :protected_through, :day
    # How much of the leave asked for the law protects.
    optional :protected_weeks, :rational
    # What the leave asked for comes to.
    optional :requested_weeks, :rational
    # The first workday asked for that the law does not protect; none where nobody knows.
    optional :first_unprotected_day, :day
    # What may be taken: the least that any meter leaves, in workweeks.
    optional :available_weeks, :rational
    # The meters that leave the least.
    empty_when_absent :limited_by, [:text]
    # The leave year in which the leave lies.
    optional :leave_year, :LeaveYearInPlan
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
  end

  # The laws that are held for a place on a day.
  class Laws < ValueObject
    answers "laws"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The place.
    optional :place, :text
    # Each law that reaches the place on that day.
    empty_when_absent :held, map(:HeldLaw)
    # Parts of the place without a law of their own in this rulebook.
    empty_when_absent :not_held, [:NotHeld]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A record that a leave creates.
  class LeaveRecord < ValueObject
    outcome_of :Tri
    # Is it made? Unknown as long as it is not known whether the law gives the leave.
    required :outcome, :Tri
    # The laws that make it.
    empty_when_absent :laws, [:text]
    # The classes of record in which it is.
    empty_when_absent :class, [:text], reader: :class_
    # Data items that it contains.
    empty_when_absent :contains, [:text]
    # The places whose rules reach the record: `us`, `us-ca`.
    empty_when_absent :places, [:text]
    # The events that start periods, as far as the determination knows their days.
    empty_when_absent :dates, map(:day)
    # How long it lives.
    optional :retention, :Retained
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Who may see it meanwhile, by recipient.
    empty_when_absent :seen_by, map(:SeenBy)
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # The records that a determination of leave creates, how long they live, and who may see them meanwhile.
  class LeaveRecords < ValueObject
    answers "leave.records"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # Each record, by what it is.
    empty_when_absent :records, map(:LeaveRecord)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # The summary of earlier absences under a law, over a window.
  class LeaveUsed < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # The law it is about.
    required :law, :text
    # The meter it was counted by; absent: all of the law that hold the reason.
    optional :meter, :text
    # The reason, as a ground with its kind.
    optional :reason, :Reason
    # How many of the person's own workweeks.
    optional :used_weeks, :rational
    # How many hours.
    optional :used_hours, :hours
    # How many days.
    optional :used_days, :rational
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # The leave year in which the day lies.
  class LeaveYearAnswer < ValueObject
    answers "leave.year"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # The method that decides the leave year.
    optional :method, :YearMethod, reader: :method_
    # The method that was taken where the law takes the most favourable.
    optional :taken, :YearTaken
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # The first day on which a further leave year may open.
    optional :next_from, :day
    # Does the one earlier absence of the case lie in the window?
    optional :in_window, :YesNo
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # The employer's change of its method for the leave year, with the notice that a law may ask for.
  class LeaveYearChange < ValueObject
    # The law it is about.
    optional :law, :text
    # The new method.
    optional :to, :LeaveYear
    # The day on which employees were told.
    optional :announced_on, :day
    # The first day.
    optional :from, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # The leave year that a law uses in the plan.
  class LeaveYearInPlan < ValueObject
    # The method that decides the leave year.
    optional :method, :text, reader: :method_
    # The method that was taken where the law takes the most favourable.
    optional :taken, :text
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
  end

  # The ledger of a plan through a day.
  class Ledger < ValueObject
    answers "accrue.ledger"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The plan that was asked.
    optional :plan, :text
    # All banks together, whole seconds rounded down.
    optional :balance_seconds, :integer
    # What is earned and does not make a whole step yet; it is never lost.
    optional :remainder_seconds, :rational
    # The same as a fraction, with the remainder.
    optional :exact_balance_seconds, :rational
    # What may be used on that day, after waits and the use cap.
    optional :usable_seconds, :integer
    # What the balance and the year's use cap still allow, waits aside.
    optional :usable_in_year_seconds, :integer
    # The lines, in order.
    empty_when_absent :lines, [:LedgerLine]
    # The lots, by the day on which they came about.
    empty_when_absent :lots, map(:LotAnswer)
    # Each bank, where the plan has several.
    empty_when_absent :banks, map(:BankAnswer)
    # Does the law bind this employer?
    optional :covered, :Tri
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # Amounts by what happened to them.
    optional :totals, :LedgerTotals
    # The employer's size.
    optional :size, :SizeAnswer
    # What the law's rate gives on that day.
    optional :rate, :RateAnswer
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # One line of a ledger: what changed the balance, and by which rule.
  class LedgerLine < ValueObject
    # The day.
    optional :day, :day
    # What the line is.
    optional :kind, :LineKind
    # The bank of the plan.
    optional :bank, :text
    # The change of the balance, in seconds.
    optional :seconds, :integer
    # The balance after the line.
    optional :balance_seconds, :integer
    # What it would be without caps and rounding.
    optional :exact_seconds, :rational
    # The cap that cut it.
    optional :cut_by, :text
    # Is it paid leave?
    optional :paid, :YesNo
    # The first day on which it may be used.
    optional :usable_from, :day
    # The last day on which it may be posted, where the law sets one.
    optional :due, :day
    # The rule of the law that decided.
    optional :rule, :text
    # What was paid, in cents.
    optional :cents, :integer
    # What was paid, before rounding.
    optional :exact_cents, :rational
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Amounts by what happened to them, since the opening or the hire. What did not occur is 0.
  class LedgerTotals < ValueObject
    # Hours that count for earning, whether or not a cap then cuts what they earn.
    optional :counted_seconds, :integer
    # What was earned.
    optional :accrued_seconds, :integer
    # What was granted.
    optional :granted_seconds, :integer
    # How much was used.
    optional :used_seconds, :integer
    # What was taken into a new year.
    optional :carried_seconds, :integer
    # What was lost.
    optional :forfeited_seconds, :integer
    # What expired.
    optional :expired_seconds, :integer
    # What was paid out, in time.
    optional :paid_out_seconds, :integer
    # What was paid out, in money.
    optional :paid_out_cents, :integer
    # What came back on a rehire.
    optional :restored_seconds, :integer
    # Of what was used: with pay.
    optional :paid_seconds, :integer
    # Of what was used: without pay.
    optional :unpaid_seconds, :integer
  end

  # A legal process that was served, or `none`.
  class LegalProcess < ValueObject
    # Which process; `none` where there is none.
    required :kind, :ProcessKind
    # On whom it was served.
    optional :served_on, :text
    # The day on which it was served.
    optional :served_day, :day
    # Is it valid?
    optional :valid, :YesNo
    # Does it compel, or only ask?
    optional :mandatory, :YesNo
    # Over which employers it was counted; absent: this one.
    optional :scope, [:text]
    # Does the authority ask for the data?
    optional :on_request, :YesNo
    # Compliance with which law is investigated.
    optional :investigates, :text
    # Was the person whose data it is informed?
    optional :subject_informed, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What is wrong with a statement as of a day.
  class LintReport < ValueObject
    answers "lint"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The statement that was read.
    optional :statement, :text
    # The version that was read.
    optional :version, :text
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A lot: an amount that was earned or granted together and dies together.
  class LotAnswer < ValueObject
    # How much, in seconds.
    optional :seconds, :integer
    # Is it paid leave?
    optional :paid, :YesNo
    # The bank of the plan.
    optional :bank, :text
    # How it came about: earned, granted, carried.
    optional :origin, :text
    # The first day on which it may be used.
    optional :usable_from, :day
    # The last day on which it may be used.
    optional :expires_through, :day
  end

  # What made an answer: with the same library and the same rules the same request gives the same bytes.
  class MadeWith < ValueObject
    # The version of the library.
    optional :library, :text
    # The hash over all packs.
    optional :rulebook, :text
    # The packs that decided, by id.
    empty_when_absent :packs, map(:PackMade)
  end

  # Whether a marriage counts depends on the law of the place where it was made or where the couple lives.
  class Marriage < ValueObject
    # Is the marriage valid where it was made?
    optional :recognised_where_celebrated, :YesNo
    # Is the marriage recognised where the couple lives?
    optional :recognised_where_residing, :YesNo
  end

  # Who may see what, for which purpose: every cell is decided over all that the request leaves open.
  class Matrix < ValueObject
    answers "matrix"
    # The day.
    required :on, :day
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # What is done with the data.
    optional :act, :text
    # The data items of the cells, each with all for which it stands: no clause tells them apart.
    empty_when_absent :items, map([:text])
    # The matrix: purpose, recipient, item.
    empty_when_absent :purposes, map(:MatrixPurpose)
    # The statements that were asked, each with its version.
    empty_when_absent :statements, map(:StatementVersion)
    # How many combinations were decided.
    required :looked_at, :integer
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open.
  class MatrixCell < ValueObject
    outcome_of :MatrixOutcome
    # The outcome whatever else is true, or that it depends.
    required :outcome, :MatrixOutcome
    # Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted.
    optional :permitted, :Example
    # The clauses that decide; where it depends, those that permit.
    empty_when_absent :determining, [:text]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Who may see what for one purpose.
  class MatrixPurpose < ValueObject
    # The purposes that no clause tells from this one.
    empty_when_absent :alike, [:text]
    # Each recipient.
    empty_when_absent :recipients, map(:MatrixRow)
  end

  # What one recipient may see for one purpose.
  class MatrixRow < ValueObject
    # The recipients that no clause tells from this one.
    empty_when_absent :alike, [:text]
    # Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says.
    empty_when_absent :items, map(:MatrixCell)
  end

  # A meter: its limit, what is used and what is left, over which window.
  class MeterAnswer < ValueObject
    # The limit, in the person's own workweeks.
    optional :limit_weeks, :rational
    # The limit, in time.
    optional :limit_seconds, :integer
    # The limit, in days.
    optional :limit_days, :integer
    # The limit, in money.
    optional :limit_cents, :integer
    # The limit before it is rounded for show.
    optional :exact_limit_seconds, :rational
    # How much is used, in the person's own workweeks.
    optional :used_weeks, :rational
    # How much is used, in time.
    optional :used_seconds, :integer
    # How much is used, in days.
    optional :used_days, :rational
    # How much money is used.
    optional :used_cents, :integer
    # How much is left, in the person's own workweeks.
    optional :left_weeks, :rational
    # How much is left, in time.
    optional :left_seconds, :integer
    # How much is left, in days.
    optional :left_days, :rational
    # How much money is left.
    optional :left_cents, :integer
    # The days over which it was counted.
    optional :window, :Window
    # The first day at whose end the meter leaves nothing.
    optional :exhausted_end_of, :day
    # The first day after that on which time comes back.
    optional :returns_from, :day
    # How much comes back on that day.
    optional :returns_weeks, :rational
    # Time that comes back, by day.
    empty_when_absent :returns, [:TimeBack]
    # The longest step that may be used.
    optional :increment_seconds, :integer
    # With whom the limit is shared.
    optional :shared_with, :text
    # What both have used of it.
    optional :shared_used_weeks, :rational
    # The person's own workweek.
    optional :own_workweek_seconds, :integer
    # The meter at the end of each segment's last day, by that day.
    empty_when_absent :at, days(:MeterAt)
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # A meter at the end of a day.
  class MeterAt < ValueObject
    # How much is used, in the person's own workweeks.
    optional :used_weeks, :rational
    # How much is left, in the person's own workweeks.
    optional :left_weeks, :rational
    # How much is used, in days.
    optional :used_days, :rational
    # How much is left, in days.
    optional :left_days, :rational
    # How much is used, in time.
    optional :used_seconds, :integer
    # How much is left, in time.
    optional :left_seconds, :integer
  end

  # What is known of a member of the armed forces, where leave is taken for or because of that person.
  class Military < ValueObject
    # Active, in the guard or reserve, or a veteran.
    optional :status, :MilitaryStatus
    # The day of a veteran's discharge.
    optional :discharged_on, :day
    # The kind of a veteran's discharge.
    optional :discharge, :Discharge
    # The kind of leave that the member has from service, such as rest and recuperation.
    optional :member_leave, :text
    # Does the member have a serious injury or illness, as the law defines it for that status?
    optional :serious_injury, :YesNo
    # The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
    optional :blood_kin, [:BloodKin]
    # Whom the member named in writing as next of kin.
    optional :kin_designated, :KinDesignated
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A fact that would settle what is unknown, with the place where it goes in this very request.
  class MissingItem < ValueObject
    # The fact, by its id: `hours-worked-12-months`.
    optional :fact, :text
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # A pointer to where it goes in the request.
    optional :at, :text
    # The reason, as a ground with its kind.
    optional :reason, :MissingReason
    # The rule, parameter or data item it is about.
    optional :item, :text
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, [:text]
    # The first day.
    optional :from, :day
  end

  # how much of it the reason itself takes
  class Needed < ValueObject
    # How many hours, on `day` or in the week of `week_of`.
    optional :hours, :hours
    # A number of days.
    optional :days, :rational
    # A number of weeks.
    optional :weeks, :rational
  end

  # A place without a law in this rulebook. It does not mean that the place has none.
  class NotHeld < ValueObject
    # The place.
    optional :place, :text
    # The answer.
    optional :outcome, :text
    # What this means, in words.
    optional :means, :text
  end

  # A notice or another act of one of the parties, with its day.
  class NoticeEntry < ValueObject
    # Which act.
    required :act, :Act
    # The day.
    required :on, :day
    # Who.
    optional :by, :Actor
    # To whom.
    optional :to, :Actor
    # In which form it was given.
    optional :form, :Form
    # The leave or event it is about, by its id.
    optional :about, :text
    # The law it is about.
    optional :law, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What a bank of a plan held when the ledger begins.
  class OpeningEntry < ValueObject
    # The plan: a law or a company's own.
    required :plan, :text
    # The bank of the plan, where it has several.
    optional :bank, :text
    # The day.
    optional :day, :day
    # The balance in hours.
    optional :hours, :hours
    # A number of days.
    optional :days, :rational
    # How the balance came about.
    optional :kind, :OpeningKind
    # The day on which it was earned.
    optional :earned_on, :day
    # The first day on which it may be used.
    optional :usable_from, :day
    # The last day on which it may be used.
    optional :expires_through, :day
    # Is it paid leave?
    optional :paid, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Another benefit over the same time, which a program may offset or exclude.
  class OtherBenefit < ValueObject
    # Which benefit.
    required :kind, :BenefitKind
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # How much it pays in a week.
    optional :weekly_amount, :money
    # The law it is about.
    optional :law, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A pack of a rulebook.
  class PackInfo < ValueObject
    # The law, plan, statement or schedule.
    required :id, :text
    # Its name.
    required :title, :text
    # The room it belongs to: `leave`, `accrual`, `statement`, `schedule`.
    required :kind, :text
    # `floor`: a law; `plan`: a company's own.
    required :role, :text
    # Where it holds: `us`, `us-ca`, `company`.
    required :place, :text
    # The pack's own version number.
    required :version, :text
    # The hash of its text.
    required :hash, :text, reader: :hash_
    # The intervals over which it is in force.
    empty_when_absent :held, [:HeldInterval]
  end

  # The version and the hash of a pack that decided.
  class PackMade < ValueObject
    # The pack's own version number.
    optional :version, :text
    # The hash of the pack's text.
    optional :hash, :text, reader: :hash_
  end

  # A figure of the law, with its unit and the interval over which it holds. One unit is given.
  class ParameterValue < ValueObject
    # How much, in seconds.
    optional :seconds, :integer
    # A number of days.
    optional :days, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of weeks.
    optional :weeks, :rational
    # A plain number.
    optional :count, :integer
    # A share, as a reduced fraction.
    optional :share, :rational
    # A distance in miles.
    optional :miles, :rational
    # An amount in cents.
    optional :cents, :integer
    # A day.
    optional :date, :day
    # A word of a closed list.
    optional :word, :text
    # Several words; a relation is read outwards.
    empty_when_absent :words, [:text]
    # Yes or no.
    optional :flag, :YesNo
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
  end

  # A day of which only a part is protected.
  class PartialDay < ValueObject
    # The day.
    optional :day, :day
    # How much of it is protected.
    optional :protected_seconds, :integer
  end

  # A time over which a clock does not run, `[from, until)`.
  class Pause < ValueObject
    # The first day.
    required :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
  end

  # rank by pay, 1 the highest, among `of` people, before a day
  class PayRank < ValueObject
    # The rank by pay; 1 is the highest.
    optional :rank, :integer
    # How many people were ranked.
    optional :of, :integer
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Leave that was paid out.
  class Payout < ValueObject
    # The plan: a law or a company's own.
    required :plan, :text
    # The bank of the plan, where it has several.
    optional :bank, :text
    # The day.
    required :day, :day
    # How much was paid out, in hours.
    optional :hours, :hours
    # An amount of money.
    optional :amount, :money
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed.
  class Person < ValueObject
    # The relation to the employee, or to the person named by `of`.
    optional :relation, :Relation
    # Read outwards: `parent` of the `spouse` is the mother- or father-in-law.
    optional :of, :Relation
    # By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
    optional :kinship, many(:Kinship)
    # The day of birth, from which the age on each day follows.
    optional :born, :day
    # The age in whole years, where the day of birth is not at hand.
    optional :age, :integer
    # The day of death.
    optional :died_on, :day
    # Has the person died?
    optional :deceased, :YesNo
    # With how many activities of daily living, basic or instrumental, the person needs help.
    optional :activities_needing_help, :integer
    # Of a spouse: where the marriage counts.
    optional :marriage, :Marriage
    # Is the person unable to care for themselves because of a disability? Then a child counts at any age.
    optional :incapable_of_self_care, :YesNo
    # Does the person live with the employee?
    optional :lives_with, :YesNo
    # Do the two share their finances?
    optional :shares_finances, :YesNo
    # Does the person depend on the employee?
    optional :depends_on, :YesNo
    # Did the person stand in a parent's place to the employee?
    optional :in_loco_parentis_to_employee, :YesNo
    # Does the employee stand in a parent's place to the person?
    optional :employee_in_loco_parentis, :YesNo
    # Has the employee named this person as the designated person?
    optional :designated, :YesNo
    # Is somebody else willing to give the care?
    optional :other_carer_willing, :YesNo
    # Does the person work for the same employer?
    optional :works_for_same_employer, :YesNo
    # Is the partnership registered?
    optional :registered, :YesNo
    # Does the person have a serious health condition, as somebody found?
    optional :serious_condition, :YesNo
    # Does the person need the employee's care?
    optional :care_needed, :YesNo
    # The day on which the person was designated.
    optional :designated_on, :day
    # What is known of the person's service.
    optional :military, :Military
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Where the person works, from a day on. A move is a further entry.
  class Place < ValueObject
    # The state: `us-ca`.
    optional :state, :text
    # Which employer, where the case has several.
    optional :employer, :text
    # The place in the state that has laws of its own: `us-ca-oakland`.
    optional :locality, :text
    # The share of the hours worked that falls there.
    optional :share, :rational
    # Does the person work from home?
    optional :remote, :YesNo
    # The place to which the person reports, or from which work is assigned.
    optional :reports_to, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Every law that reaches the person, laid on a calendar.
  class Plan < ValueObject
    answers "leave.plan"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # Every law that reaches the person, by id.
    empty_when_absent :laws, map(:LawInPlan)
    # The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week.
    empty_when_absent :segments, [:Segment]
    # What the plan comes to.
    optional :totals, :PlanTotals
    # Each step, by name.
    empty_when_absent :deadlines, map(:DeadlineAnswer)
    # Places whose law this rulebook does not hold.
    empty_when_absent :no_law_held, [:NotHeld]
    # Days of the plan on which the person works.
    empty_when_absent :at_work, [:Window]
    # What spouses share, by law.
    optional :spouses, :SpousePool
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents.
  class PlanLine < ValueObject
    outcome_of :RetentionOutcome
    # The record.
    required :id, :text
    # What to do with it.
    required :action, :DisposalAction
    # The answer.
    required :outcome, :RetentionOutcome
    # The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first.
    optional :due, :day
    # The last day by which it must be gone, where a maximum says so.
    optional :by, :day
    # The classes of the record.
    empty_when_absent :classes, [:text]
    # The rules and holds that set the answer.
    empty_when_absent :governing, [:text]
    # Their citations.
    empty_when_absent :cites, [:text]
    # What must be done when it goes, or while it is kept.
    empty_when_absent :duties, [:text]
    # The kinds of rules that pull apart.
    empty_when_absent :conflicts, [:text]
    # What was noticed of a destruction that has happened.
    empty_when_absent :findings, [:text]
  end

  # What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
  # that say so. Where nobody said which days are worked, a total of such days is not known.
  class PlanTotals < ValueObject
    # Workdays that a law protects for certain.
    optional :protected_workdays, :integer
    # Workdays that are protected and that nobody pays; waiting days are left out.
    optional :unpaid_protected_workdays, :integer
    # Workdays that for certain no law protects.
    optional :unprotected_workdays, :integer
    # Workdays that the employer grants.
    optional :granted_workdays, :integer
    # What programs pay in all.
    optional :paid_cents, :integer
  end

  # When the polls are open on the day of the election, as `HH:MM`.
  class PollsOpen < ValueObject
    # The first day.
    optional :from, :text
    # The first day after it; absent: it still runs.
    optional :until, :text
  end

  # The employee's share of a health premium during leave.
  class Premium < ValueObject
    # The day on which it was due.
    required :due, :day
    # The day on which it was paid.
    optional :paid_on, :day
    # The day on which the employee was told that the payment is late.
    optional :notice_on, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A fact that nobody gave and that the pack presumes.
  class Presumed < ValueObject
    # The fact, by its id: `hours-worked-12-months`.
    optional :fact, :text
    # What was presumed.
    optional :is, :text
  end

  # A ledger continued to a later day.
  class Projection < ValueObject
    answers "accrue.project"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The plan that was asked.
    optional :plan, :text
    # All banks together, whole seconds rounded down.
    optional :balance_seconds, :integer
    # What is earned and does not make a whole step yet; it is never lost.
    optional :remainder_seconds, :rational
    # The same as a fraction, with the remainder.
    optional :exact_balance_seconds, :rational
    # What may be used on that day, after waits and the use cap.
    optional :usable_seconds, :integer
    # What the balance and the year's use cap still allow, waits aside.
    optional :usable_in_year_seconds, :integer
    # The lines, in order.
    empty_when_absent :lines, [:LedgerLine]
    # The lots, by the day on which they came about.
    empty_when_absent :lots, map(:LotAnswer)
    # Each bank, where the plan has several.
    empty_when_absent :banks, map(:BankAnswer)
    # Does the law bind this employer?
    optional :covered, :Tri
    # The tests behind the outcome, by their id.
    empty_when_absent :tests, map(:TestAnswer)
    # Amounts by what happened to them.
    optional :totals, :LedgerTotals
    # The employer's size.
    optional :size, :SizeAnswer
    # What the law's rate gives on that day.
    optional :rate, :RateAnswer
    # The last day.
    optional :through, :day
    # The order in which lots are used.
    optional :consumed, :Consumed
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # A retention limit that somebody promised.
  class Promise < ValueObject
    # How long at most.
    required :maximum, :Length
    # For which class of record.
    optional :class, :text, reader: :class_
    # Which statement, perhaps with its version: `qcera@2013-05-16`.
    optional :statement, :text
    # Published to others, or internal.
    optional :kind, :PromiseKind
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Assertions about statements, each proved over everything that can be asked or refuted by one request.
  class Proof < ValueObject
    answers "prove"
    # The day.
    required :on, :day
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # Each assertion, by its name.
    empty_when_absent :assertions, map(:AssertionAnswer)
    # The statements that were asked, each with its version.
    empty_when_absent :statements, map(:StatementVersion)
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # Wages of one calendar quarter, from one employer.
  class QuarterWages < ValueObject
    # The calendar quarter.
    required :quarter, :text
    # An amount of money.
    required :amount, :money
    # Which employer, where the case has several.
    optional :employer, :text
    # How many weeks of the quarter count as base weeks.
    optional :base_weeks, :integer
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What the law's rate gives: so many seconds of leave for so many seconds of work.
  class RateAnswer < ValueObject
    # Seconds of leave.
    optional :seconds, :integer
    # For so many seconds of work.
    optional :per_seconds, :integer
  end

  # What one reading of an unsettled text leads to.
  class ReadingAnswer < ValueObject
    # The answer.
    optional :outcome, :text
    # The value that this reading gives.
    optional :value, :Value
    # The day.
    optional :day, :day
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Who is to receive the data.
  class Recipient < ValueObject
    # A party of the tree, by its last word: `service-provider`.
    optional :kind, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # With what the recipient assists the holder.
    optional :assists, [:text]
    # The agreement that binds the recipient.
    optional :confidentiality, :Confidentiality
    # Is the recipient bound to confidentiality? `no`: there is no agreement.
    optional :bound, :YesNo
    # Is the data about somebody other than the person who gave it?
    optional :about_other_person, :YesNo
  end

  # What is kept (section 4.7).
  class Record < ValueObject
    input
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # The class of the record, or several where one document is in several.
    optional :class, many(:text), reader: :class_
    # Data items that it contains.
    optional :contains, [:text]
    # The places whose rules reach the record: `us`, `us-ca`.
    optional :places, [:text]
    # Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
    optional :rules, [:text]
    # The person it is about, by the host's id.
    optional :subject, :text
    # The people to whose matter the record belongs.
    optional :related_to, [:text]
    # The matters to which the record belongs, by the host's ids; an empty list: none.
    optional :matters, [:text]
    # The events that start periods, by name, each with its day.
    optional :dates, map(day_or(:Dated))
    # Events that have not happened yet but may: the record is kept.
    optional :not_yet, [:RetentionEvent]
    # Events that will not happen: a period that they would start drops out.
    optional :never, [:RetentionEvent]
    # Did the employment end by the employee's will or against it?
    optional :separation, :SeparationWill
    # Periods of employment, or summaries of them; not both.
    optional :service, :Service
    # Was the record handed to somebody who keeps it from now on?
    optional :handed_over, :YesNo
    # How the record is stored.
    optional :storage, :Storage
    # Holds that a person placed; an empty list: none.
    optional :holds, [:HoldEntry]
    # Is that list whole?
    optional :holds_complete, :YesNo
    # Retention limits that were promised.
    optional :promises, [:Promise]
    # The zone of the work site, whose civil day counts.
    optional :site_zone, :text
    # The day on which it was destroyed, where a past disposal is judged.
    optional :destroyed_on, :day
    # Facts that a pack's own tests name.
    optional :facts, map(:FreeFact)
  end

  # Records to sweep.
  class Records < ValueObject
    input
    # The records, each with its id.
    required :records, [:Record]
    # Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none.
    optional :holds, [:HoldEntry]
    # Is that list whole?
    optional :holds_complete, :YesNo
  end

  # What the employer's records of hours are worth: some laws lay their lack on the employer.
  class RecordsKept < ValueObject
    # Does the employer keep an accurate record of hours worked?
    optional :accurate_hours, :YesNo
    # Can the employer show that fewer hours than required were worked?
    optional :shown_under_required_hours, :YesNo
  end

  # A document with only what may be seen.
  class Redacted < ValueObject
    answers "redact"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # What may be seen, by item.
    empty_when_absent :document, map(:text)
    # What may be seen of a JSON document, as text.
    optional :record, :text
    # What was taken out, and why.
    empty_when_absent :removed, map(:ItemAnswer)
    # How many items were taken out, where their names would tell something.
    optional :removed_count, :integer
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree.
  class Region < ValueObject
    # What is to be done with the data.
    optional :act, many(:text)
    # Data items of the tree.
    optional :items, many(:text)
    # Purposes of the tree.
    optional :purpose, many(:text)
    # Who is to receive the data.
    optional :to, many(:text)
    # Whose data it is.
    optional :subject, many(:SubjectKind)
    # By which channel it was collected.
    optional :via, many(:text)
    # In which capacity it is held.
    optional :capacity, many(:Capacity)
    # Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`.
    optional :given, map(:FreeFact)
  end

  # What became of an answer that was made again.
  class Replay < ValueObject
    # The answer is the same, beside what made it.
    required :same, :flag
    # What has changed since, where the answer differs: `rulebook`, else `library`.
    optional :because, :text
    # Where the answers differ.
    empty_when_absent :changes, [:ReplayChange]
  end

  # One place where two answers differ. Its values may hold a person's facts.
  class ReplayChange < ValueObject
    # A pointer into the answer.
    required :at, :text
    # What the receipt says there; absent: nothing.
    optional :was, :any
    # What is answered now; absent: nothing.
    optional :is, :any
  end

  # The answer for one record of a sweep.
  class Retained < ValueObject
    outcome_of :RetentionOutcome
    # The answer.
    required :outcome, :RetentionOutcome
    # The last day through which it must be kept.
    optional :retain_through, :day
    # The first day on which it may be destroyed.
    optional :earliest_disposal, :day
    # The last day by which it must be destroyed.
    optional :must_dispose_by, :day
    # The rules and holds that set the answer.
    empty_when_absent :governing, [:text]
    # Events that have not happened yet and keep the record.
    empty_when_absent :open_triggers, [:text]
    # Each rule, by id.
    empty_when_absent :rules, map(:RetentionRuleAnswer)
    # Each hold, by id.
    empty_when_absent :holds, map(:HoldAnswer)
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
  end

  # How long a record must be kept, and what stops its destruction.
  class Retention < ValueObject
    answers "retain"
    outcome_of :RetentionOutcome
    # The day.
    required :on, :day
    # The day whose knowledge was asked for, where that is another.
    optional :known_on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The answer.
    required :outcome, :RetentionOutcome
    # The last day through which it must be kept.
    optional :retain_through, :day
    # The first day on which it may be destroyed.
    optional :earliest_disposal, :day
    # The last day by which it must be destroyed.
    optional :must_dispose_by, :day
    # The rules and holds that set the answer.
    empty_when_absent :governing, [:text]
    # Events that have not happened yet and keep the record.
    empty_when_absent :open_triggers, [:text]
    # Each rule, by id.
    empty_when_absent :rules, map(:RetentionRuleAnswer)
    # Each hold, by id.
    empty_when_absent :holds, map(:HoldAnswer)
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # What one rule says of the record. Rules that lose stay visible.
  class RetentionRuleAnswer < ValueObject
    # A minimum, a maximum, advice or a policy.
    optional :kind, :BoundKind
    # The answer.
    optional :outcome, :text
    # Does the rule cover the record?
    optional :applies, :Tri
    # The last day through which it must be kept.
    optional :retain_through, :day
    # The first day on which it may be destroyed.
    optional :earliest_disposal, :day
    # The last day by which it must be destroyed.
    optional :must_dispose_by, :day
    # The event that set the day.
    optional :trigger, :text
    # Where several could: each event with the last day that it gives.
    empty_when_absent :triggers, map(:day)
    # The civil day it was counted from.
    optional :counted_from, :day
    # Events that have not happened yet and keep the record.
    empty_when_absent :open_triggers, [:text]
    # The exception that takes the record out, by its name in the pack.
    optional :basis, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # How a change of the law met an older record.
    optional :transition, :text
    # What the rule gave before it changed.
    optional :old_retain_through, :day
    # The hold to which a maximum itself gives way.
    empty_when_absent :suspended_by, [:text]
    # What the law takes against an employer who has not kept the record.
    optional :if_missing, :IfMissing
    # What a company's own schedule says becomes of the record when its time is over.
    optional :disposition, :DisposalAction
    # What fulfils a maximum: to destroy the record, or to make it anonymous as well.
    empty_when_absent :satisfied_by, [:DisposalAction]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.
  class Rights < ValueObject
    answers "rights"
    outcome_of :RightsOutcome
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # What the person asks for.
    optional :act, :RightsAct
    # What becomes of the request as a whole.
    required :outcome, :RightsOutcome
    # The records to erase.
    empty_when_absent :erase, [:text]
    # The records that are kept in spite of the request.
    empty_when_absent :keep, [:text]
    # The records to show.
    empty_when_absent :give, [:text]
    # The records that are not shown.
    empty_when_absent :withhold, [:text]
    # The records of which it is not known yet.
    empty_when_absent :open, [:text]
    # The records of which the law does not speak.
    empty_when_absent :outside, [:text]
    # Each record, by its id.
    empty_when_absent :records, map(:RightsRecord)
    # The steps of the law's clock, each with its last day.
    empty_when_absent :steps, map(:StepAnswer)
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # What becomes of one record upon the request.
  class RightsRecord < ValueObject
    outcome_of :DisclosureOutcome
    # May, or must, it be done with the record? To see a record may be permitted without some of what it contains.
    required :outcome, :DisclosureOutcome
    # What the laws about keeping say of the record; a company's own schedule is none of them.
    required :retention, :RetentionOutcome
    # The last day through which it must be kept.
    optional :retain_through, :day
    # The first day on which keeping it is no ground to refuse any more.
    optional :until, :day
    # The last day by which it must be destroyed.
    optional :must_dispose_by, :day
    # The rules and holds that keep the record.
    empty_when_absent :governing, [:text]
    # Events that have not happened yet and keep the record.
    empty_when_absent :open_triggers, [:text]
    # The clauses that decided; `default` where nothing permits.
    empty_when_absent :determining, [:text]
    # Requirements that failed.
    empty_when_absent :unmet, [:text]
    # What of the record is not shown, and why.
    empty_when_absent :withheld, map(:ItemAnswer)
    # Duties that come with it.
    empty_when_absent :duties, [:DutyAnswer]
    # Rules that pull apart.
    empty_when_absent :conflicts, [:ConflictAnswer]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # The request of the person whose data it is: to have the data erased, or to see it.
  class RightsRequest < ValueObject
    input
    # What the person asks for.
    required :act, :RightsAct
    # The records about that person, each with its id; an empty list: there are none.
    required :records, [:Record]
    # The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken.
    optional :request, :Trigger
    # The person.
    optional :subject, :SubjectOfData
    # The place where it was, or where it counts.
    optional :place, :text
    # In which capacity the data is held: the same company may be employer, plan and vendor.
    optional :capacity, :Capacity
    # Further statements and laws that protect the data.
    optional :under, [:text]
    # Holds that a person placed, each on any of the records; an empty list: none.
    optional :holds, [:HoldEntry]
    # Is that list whole?
    optional :holds_complete, :YesNo
    # The consents that were given; an empty list: none.
    optional :consents, [:ConsentEntry]
    # The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    optional :legal_bases, [:text]
    # Facts that a pack's own tests name.
    optional :facts, map(:FreeFact)
    # What people have found.
    optional :determined, [:Determined]
  end

  # What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown.
  class Role < ValueObject
    # Is the person among the highest-paid tenth of those within 75 miles?
    optional :key_employee, :YesNo
    # Is teaching the main part of the work?
    optional :instructional, :YesNo
    # Does the person belong to a flight crew?
    optional :flight_crew, :YesNo
    # Is the person exempt from overtime pay?
    optional :flsa_exempt, :YesNo
    # Is the person paid a salary?
    optional :salaried, :YesNo
    # Is the employment permanent?
    optional :permanent, :YesNo
    # Is the employment temporary?
    optional :temporary, :YesNo
    # Is the employment seasonal?
    optional :seasonal, :YesNo
    # Does the person work in construction under a collective agreement?
    optional :construction_cba, :YesNo
    # Is the person hired by the day or the task?
    optional :day_or_task, :YesNo
    # Does the person work full time?
    optional :full_time, :YesNo
    # The rank by pay; several entries are several measures.
    optional :pay_rank, many(:PayRank)
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts.
  class Schedule < ValueObject
    # Hours by weekday.
    optional :hours, :WeekHours
    # A number of days.
    optional :days, [:Weekday]
    # Hours of each workday.
    optional :hours_per_day, :hours
    # Hours of a week, where the days are not known.
    optional :hours_per_week, :hours
    # Workdays of a week, where the days are not known.
    optional :days_per_week, :rational
    # Hours by weekday for each week of a cycle, in order.
    optional :cycle, [:WeekHours]
    # The first day of a first week of the cycle.
    optional :cycle_from, :day
    # The shifts of a roster.
    optional :shifts, [:Shift]
    # All hours required in a week, overtime too.
    optional :required_hours_per_week, :hours
    # Hours offered beside those required.
    optional :voluntary_hours_per_week, :hours
    # Does the schedule vary so much that an average must stand for it?
    optional :varies, :YesNo
    # Is the person due to work on the employer's holidays that fall on days of this pattern.
    optional :works_holidays, :YesNo
    # Was this change of schedule made for the leave.
    optional :for_leave, :YesNo
    # When the working day begins.
    optional :start_time, :text
    # When the working day ends.
    optional :end_time, :text
    # Is this a time in which the person is not due to work at all?
    optional :off_season, :YesNo
    # Which employer, where the case has several.
    optional :employer, :text
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What the special rules for instructional employees turn on.
  class School < ValueObject
    # The terms of the school.
    optional :terms, [:SchoolTerm]
    # The last days of terms.
    optional :term_ends, [:day]
    # How many working days lie in the leave.
    optional :workdays_in_leave, :integer
    # What the teacher chose where the law gives a choice.
    optional :elects, :SchoolElection
  end

  # A term of the school where the person teaches, `[from, until)`.
  class SchoolTerm < ValueObject
    # The first day.
    required :from, :day
    # The first day after it; absent: it still runs.
    required :until, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What one recipient may see of a record.
  class SeenBy < ValueObject
    outcome_of :DisclosureOutcome
    # The strictest of the items; that no text speaks of one is `not-applicable`.
    required :outcome, :DisclosureOutcome
    # Each data item of the record.
    empty_when_absent :items, map(:ItemAnswer)
  end

  # Days of the plan over which the same laws protect, pay and are charged.
  class Segment < ValueObject
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # How many of the person's workdays; none where nobody said which days are worked.
    optional :workdays, :integer
    # The reason, as a ground with its kind.
    optional :reason, :text
    # The laws that protect these days.
    empty_when_absent :protected_by, [:text]
    # The programs that pay for these days.
    empty_when_absent :paid_by, [:text]
    # The meters that these days are charged to.
    empty_when_absent :charged, [:text]
    # Leave that the employer grants beyond the law.
    optional :granted_by_employer, :flag
    # A day of which only a part is protected.
    optional :partial, :PartialDay
    # Are these days protected by any law?
    optional :protected, :Tri
    # Why a law does not protect these days, by law.
    empty_when_absent :not_protected_because, [:text]
  end

  # The end of the employment.
  class Separation < ValueObject
    # The day.
    required :day, :day
    # How the employment ended.
    optional :kind, :SeparationKind
    # How many days of notice were given.
    optional :notice_days, :integer
    # Was the balance of the plan paid out?
    optional :plan_hours_paid, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # One period of employment `[from, until)`; one without `until` still runs.
  class ServicePeriod < ValueObject
    # The first day.
    required :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # Why the period ended: some breaks do not cut off what lies before them.
    optional :gap, :Gap
    # Which employer, where the case has several.
    optional :employer, :text
    # What kind of employment the period was.
    optional :kind, :text
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A length of service, counted up to a day. Use it where the periods themselves are not at hand.
  class ServiceSummary < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # The day before which it was counted; that day is not in it.
    required :before, :day
    # How the length was counted: elapsed time, weeks on the payroll, days worked.
    optional :counting, :ServiceCounting
    # In one piece, or all periods together.
    optional :continuity, :Continuity
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # One shift of a roster.
  class Shift < ValueObject
    # The day.
    required :day, :day
    # How long the shift is.
    required :hours, :hours
    # Is the shift required? Voluntary ones do not belong to the workweek.
    optional :required, :YesNo
  end

  # The employer's size, as the law counts it.
  class SizeAnswer < ValueObject
    # How many people.
    optional :count, :integer
    # Full-time equivalents.
    optional :fte, :rational
  end

  # From whom and by which channel the data came.
  class SourceOfData < ValueObject
    # The party that gave the data, by its last word.
    optional :kind, :text
    # Did the person give the data themselves?
    optional :is_subject, :YesNo
    # By which channel of the tree.
    optional :channel, :text
  end

  # What a limit that spouses share needs to know of the other person: never the other's whole case.
  class Spouse < ValueObject
    # Are the two married?
    optional :married, :YesNo
    # Does the spouse work for the same employer?
    optional :same_employer, :YesNo
    # Is the spouse eligible for leave under the law, too?
    optional :eligible, :YesNo
    # The spouse's own absences; their reasons suffice to count what both share.
    optional :absences, [:Absence]
    # The day from which that list is whole.
    optional :absences_complete_from, :day
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What spouses share of a meter.
  class SpousePool < ValueObject
    # What both have used.
    optional :pool_used_weeks, :rational
    # What is left for either.
    optional :pool_left_weeks, :rational
  end

  # An alleged change of a privacy statement.
  class StatementChange < ValueObject
    # Which statement, perhaps with its version: `qcera@2013-05-16`.
    optional :statement, :text
    # The day.
    optional :on, :day
    # Was the change posted?
    optional :posted, :YesNo
    # Was the date of the statement changed?
    optional :date_updated, :YesNo
    # Were people told?
    optional :notice_given, :YesNo
    # Is the change material?
    optional :material, :YesNo
  end

  # The version of a statement that was asked.
  class StatementVersion < ValueObject
    # The first day.
    optional :from, :day
    # The first day after it; absent: it still runs.
    optional :until, :day
    # Which version.
    optional :version, :text
  end

  # One step of a clock.
  class StepAnswer < ValueObject
    outcome_of :Tri
    # Who owes it.
    optional :who, :Actor
    # To whom.
    optional :to, :Actor
    # The answer.
    optional :outcome, :Tri
    # The last day on which it is in time.
    optional :due, :day
    # The last instant, as UTC seconds, where the law counts hours.
    optional :due_instant, :integer
    # The first day.
    optional :from, :day
    # The day before it is moved off a weekend or holiday.
    optional :raw_due, :day
    # How the day was counted.
    optional :counted, :CountedSpan
    # What follows if it is missed.
    optional :if_missed, :text
    # By how many days it was late.
    optional :late_by_days, :integer
    # What else it takes.
    empty_when_absent :needs, [:text]
    # The fact on which the step falls away.
    empty_when_absent :unless, [:text]
    # The first day on which it may be done.
    optional :not_before, :day
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What is to be done.
    optional :do, :text
    # The standard of an old rule that names no number of days.
    optional :standard, :text
    # Does the rule name no number of days?
    optional :no_fixed_day, :flag
    # Was the extension given in time and form?
    optional :valid, :YesNo
    # How many days the clock did not run.
    optional :paused_days, :integer
  end

  # How the record is stored.
  class Storage < ValueObject
    # The place where it was, or where it counts.
    optional :place, :text
    # Is it kept in a file of its own?
    optional :separate, :YesNo
    # Which controls protect it.
    optional :controls, [:text]
  end

  # The person whose data it is.
  class SubjectOfData < ValueObject
    # What the person is to the holder of the data.
    optional :kind, :SubjectKind
    # The age in whole years: some rules protect children.
    optional :age, :integer
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # The day on which the person opted out.
    optional :opted_out_on, :day
    # Opt-out signals of the browser, by the name of the header.
    optional :signals, map(:text)
  end

  # What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.
  class Sweep < ValueObject
    answers "sweep"
    # The day.
    required :on, :day
    # The day whose knowledge was asked for, where that is another.
    optional :known_on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # How many records came out in each way.
    empty_when_absent :counts, map(:integer)
    # The answer for each record, by its id.
    empty_when_absent :records, map(:Retained)
    # How many records have each action of the plan.
    empty_when_absent :actions, map(:integer)
    # What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last.
    empty_when_absent :plan, [:PlanLine]
    # What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go.
    optional :certificate, :Certificate
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # One test: what was observed, what the law requires, and whether it decided.
  class TestAnswer < ValueObject
    outcome_of :Tri
    # The answer.
    required :outcome, :Tri
    # Might the outcome change if this alone came out differently? Left out when not.
    optional :decisive, :flag
    # What was measured of the person or employer.
    optional :observed, :Value
    # How the two are compared.
    optional :op, :Op
    # What the law requires.
    optional :required, :Value
    # The branch or window that decided: `preceding-calendar-year`.
    optional :basis, :text
    # The point at which it was measured, where the law has more than one: `notice`.
    optional :measured_at, :text
    # The day of that point.
    optional :measured_on, :day
    # The days over which it was counted.
    optional :window, :Window
    # Tests that the caller assumed.
    optional :assumed, :flag
    # On whom the law lays the lack of the record: the test then counts as met.
    optional :burden, :Burden
    # What the observed sum is made of, by the word each part was counted under.
    empty_when_absent :parts, map(:Value)
    # The law's own citations.
    empty_when_absent :cites, [:text]
  end

  # Time that comes back to a rolling meter on a day.
  class TimeBack < ValueObject
    # The first day.
    optional :from, :day
    # A number of weeks.
    optional :weeks, :rational
    # How much, in seconds.
    optional :seconds, :integer
  end

  # A transfer to another country, and the framework on which it rests.
  class Transfer < ValueObject
    # The first day.
    optional :from, :text
    # The country to which the data goes.
    optional :to, :text
    # The framework on which the transfer rests.
    optional :basis, :text
    # Is the recipient certified under it?
    optional :certified, :YesNo
    # What the certification covers: `hr`, `non-hr`.
    optional :covers, [:text]
  end

  # How the data travels.
  class Transport < ValueObject
    # Is it encrypted on the way?
    optional :encrypted, :YesNo
    # By which protocol; one that is obsolete that day is no encryption.
    optional :protocol, :text
    # By which channel of the tree.
    optional :channel, :text
  end

  # One treatment by a health care provider.
  class Treatment < ValueObject
    # The day.
    required :day, :day
    # Was it in person?
    optional :in_person, :YesNo
    # Was a regimen of continuing treatment prescribed?
    optional :regimen, :YesNo
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What starts a clock (section 4.7).
  class Trigger < ValueObject
    input
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # What happened: `request-to-know`, `breach`, `opt-out` ...
    optional :event, :text
    # For which act the question is asked.
    optional :act, :text
    # Whose data it is.
    optional :subject, :SubjectKind
    # The place where it was, or where it counts.
    optional :place, :text
    # The places whose people are affected.
    optional :places, [:text]
    # When it happened.
    optional :happened, :Happened
    # When it was discovered, or the holder became aware.
    optional :learned, :Happened
    # When it was found that there was one.
    optional :determined_on, :Happened
    # In which capacity the data is held: the same company may be employer, plan and vendor.
    optional :capacity, :Capacity
    # Data items of the tree: `health.restrictions`.
    optional :items, [:text]
    # What the paper is: `medical-certification`.
    optional :record, :text
    # Is the identifier joined to a person's identity?
    optional :linked_to_person, :YesNo
    # Was the data encrypted?
    optional :encrypted, :YesNo
    # How many people are affected: in total, and by place.
    optional :affected, map(:integer)
    # Is the request complex, so that the time may be extended?
    optional :complex, :YesNo
    # Was the reason of the extension told?
    optional :reason_told, :YesNo
    # The day on which the person was told of the extension.
    optional :extension_notified_on, :day
    # Times over which the clock does not run.
    optional :pauses, [:Pause]
    # What the contract between the parties sets.
    optional :contract, :ContractTerm
    # The day on which the act is planned.
    optional :planned_on, :day
    # Is the message commercial, or about a transaction or relationship?
    optional :message, :text
    # Opt-out signals of the browser, by the name of the header.
    optional :signals, map(:text)
    # The days that are no business days, where the law counts business days.
    optional :holidays, [:day]
    # Facts that a pack's own tests name.
    optional :facts, map(:FreeFact)
  end

  # A period of service in uniform, and the return from it.
  class UniformedService < ValueObject
    # Which kind of service.
    optional :kind, :ServiceKind
    # The first day.
    required :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # Does the service not count toward the five years?
    optional :exempt_from_limit, :YesNo
    # The provision that the orders name, e.g. 32-usc-502-a.
    optional :under, :text
    # The day on which the person applied to return.
    optional :applied_on, :day
    # The day on which the person reported back.
    optional :reported_on, :day
    # The day on which the person was taken back.
    optional :reemployed_on, :day
    # The day on which recovery is complete.
    optional :convalescing_until, :day
    # Which employer, where the case has several.
    optional :employer, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # A text with two readings that differ here.
  class UnsettledItem < ValueObject
    # The rule, parameter or data item it is about.
    optional :item, :text
    # The readings; the one that is answered first.
    empty_when_absent :readings, [:ReadingAnswer]
  end

  # A rule or figure of the law that nobody has checked against its source and on which the answer rests.
  class Unverified < ValueObject
    # The rule, parameter or data item it is about.
    optional :item, :text
    # The first day.
    optional :from, :day
  end

  # What absences cost.
  class Usage < ValueObject
    answers "leave.usage"
    # The day.
    required :on, :day
    # The figures of the law that were used, by their id.
    empty_when_absent :parameters, map(:ParameterValue)
    # The law's own citations.
    empty_when_absent :cites, [:text]
    # What was noticed beside the answer.
    empty_when_absent :findings, [:FindingAnswer]
    # The law it is about.
    optional :law, :text
    # Which entitlement of the law answered.
    optional :entitlement, :EntitlementKind
    # The absences that count, by their id.
    empty_when_absent :absences, map(:AbsenceUsage)
    # The meters, by id.
    empty_when_absent :meters, map(:MeterAnswer)
    # The longest step that may be used.
    optional :increment_seconds, :integer
    # The person's own workweek.
    optional :own_workweek_seconds, :integer
    # The person's work days in a week, as the law counts and rounds them.
    optional :work_days_per_week, :rational
    # Facts that would settle what is unknown, the most useful first.
    empty_when_absent :missing, [:MissingItem]
    # Questions that a person must answer.
    empty_when_absent :judgment, [:JudgmentItem]
    # Texts with two readings that differ here.
    empty_when_absent :unsettled, [:UnsettledItem]
    # Conventions that were applied, by their word.
    empty_when_absent :conventions, [:text]
    # Figures of the law that nobody has checked against their source and on which this answer rests.
    empty_when_absent :unverified, [:Unverified]
    # Tests that the caller assumed.
    empty_when_absent :assumed, [:Assumed]
    # Facts that a pack presumes where nobody said otherwise, and that were used.
    empty_when_absent :presumed, [:Presumed]
    # The reasons, parents before children; only when asked for.
    empty_when_absent :explanation, [:ExplanationLine]
    # What made this answer.
    empty_when_absent :made_with, :MadeWith
  end

  # the appointment itself, and the minutes of the way to it, each way
  class Visit < ValueObject
    # When the appointment begins.
    optional :start_time, :text
    # When the appointment ends.
    optional :end_time, :text
    # Minutes of the way to it, each way.
    optional :travel_minutes, :integer
  end

  # What leave to vote turns on.
  class Voting < ValueObject
    # When the polls are open.
    optional :polls_open, :PollsOpen
    # How many hours the person is off work while the polls are open.
    optional :free_hours_while_open, :hours
    # How far it is to the polls, in miles.
    optional :miles_to_polls, :hours
  end

  # Wages over a window or in a calendar year.
  class WageTotal < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # An amount of money.
    required :amount, :money
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # Gross wages, or those subject to the program's premium.
    optional :kind, :WageKind
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place.
  class Wages < ValueObject
    # Wages by calendar quarter.
    optional :by_quarter, [:QuarterWages]
    # Wages by week.
    optional :by_week, [:WeekWages]
    # Wages over a window.
    optional :total, [:WageTotal]
    # Wages of the quarter of the base period with the highest wages.
    optional :highest_quarter, :money
    # Wages of the two quarters with the highest wages.
    optional :two_highest_quarters, [:money]
    # The average weekly wage.
    optional :average_weekly, :money
    # The regular rate of pay for an hour.
    optional :regular_rate, :money
    # Wages of a year.
    optional :annual, :money
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # What the employer paid in wages to everybody, over a window or in a calendar year.
  class WagesPaid < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # An amount of money.
    optional :amount, :money
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Days for which a benefit is not paid yet.
  class WaitingPeriod < ValueObject
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
    # A number of days.
    optional :days, :integer
  end

  # Hours by day of the week; a day that is left out is no workday.
  class WeekHours < ValueObject
    # Monday.
    optional :mon, :hours
    # Tuesday.
    optional :tue, :hours
    # Wednesday.
    optional :wed, :hours
    # Thursday.
    optional :thu, :hours
    # Friday.
    optional :fri, :hours
    # Saturday.
    optional :sat, :hours
    # Sunday.
    optional :sun, :hours
  end

  # Wages of one week, from one employer.
  class WeekWages < ValueObject
    # The Monday of the week it lies in.
    required :week_of, :day
    # An amount of money.
    required :amount, :money
    # Which employer, where the case has several.
    optional :employer, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # In how many weeks the person worked or earned enough for the week to count.
  class WeeksWorked < ValueObject
    # A number of days.
    optional :days, :integer
    # A number of weeks.
    optional :weeks, :integer
    # A number of months.
    optional :months, :integer
    # A number of years.
    optional :years, :integer
    # A number of calendar quarters.
    optional :quarters, :integer
    # A calendar year.
    optional :year, :integer
    # The first day.
    optional :from, :day
    # The day before which it was counted; that day is not in it.
    optional :before, :day
    # How many weeks.
    required :count, :integer
    # How many hours a week must have to count.
    optional :at_least_hours, :hours
    # How much must be earned in a week for it to count.
    optional :at_least_amount, :money
    # Over which employers it was counted; absent: this one.
    optional :scope, :Scope
    # The place where it was, or where it counts.
    optional :place, :text
    # The host's own reference; without one the position in the list stands for it.
    optional :id, :text
    # Since when the host knows it; later than the day asked about: ignored.
    optional :known_on, :day
  end

  # Days from the first through the last, both included.
  class Window < ValueObject
    # The first day.
    optional :first_day, :day
    # The last day, included.
    optional :last_day, :day
  end

  # Hours really worked, on one day or over a span; either `hours` or `minutes`.
  class Worked < ValueObject
    # The day, for one day.
    optional :day, :day
    # The first day of a span.
    optional :first_day, :day
    # The last day of a span, included.
    optional :last_day, :day
    # How much, in hours.
    optional :hours, :hours
    # How much, in whole minutes.
    optional :minutes, :integer
    # What kind of hours; absent: all hours worked.
    optional :kind, :Counted
    # Where.
    optional :place, :text
    # For which employer, where the case has several.
    optional :employer, :text
    # The plan or law that these hours count for, where not for all.
    optional :plan, :text
    # On which federal contract.
    optional :contract, :text
    # The pay date on which the span was paid.
    optional :paid_on, :day
    # The host's own reference.
    optional :id, :text
    # Since when the host knows it.
    optional :known_on, :day
  end
end
