# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""What a host gives: the case of a person, a disclosure, a trigger, a record, and what they are made of.

Everything is optional where the law may do without it: what is not given is unknown, an empty list means none.
"""

from ._base import Data, Input, TaggedValue
from ._short import HeadcountShort, ScheduleShort, ServiceShort


class Length(TaggedValue):
    """A length of time, in one unit."""
    __slots__ = ()
    UNITS = ("business_days", "days", "hours", "lifetime", "months", "weeks", "years", )


class Absence(Data):
    """Time off that happened: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.

    :param reason: The reason, as a ground with its kind.
    :param for_: The person for whom it is: a member of `family` by id, or that person's own facts.
    :param event: The id of the event it belongs to, where there are several.
    :param first_day: The first day.
    :param day: The day.
    :param week_of: The Monday of the week it lies in.
    :param last_day: The last day, included.
    :param workdays: How many of the person's own workdays.
    :param weeks: A number of weeks.
    :param days: A number of days.
    :param hours: How many hours, on `day` or in the week of `week_of`.
    :param start_time: When the time off begins, as `HH:MM`.
    :param end_time: When the time off ends, as `HH:MM`.
    :param minutes: How many whole minutes.
    :param visit: The appointment itself, and the minutes of the way to it, each way.
    :param mode: In one piece, in several, or by shorter days or weeks.
    :param agreed_by_employer: Has the employer agreed to leave taken in this way?
    :param condition: The health condition behind it; another `id` is another reason.
    :param medically_necessary: Is it medically necessary to take the leave in this way?
    :param purpose: What the time off for safety is used for.
    :param court: Whose court it is.
    :param requested_on: The day on which the leave was asked for.
    :param notice_on: The day on which the employee gave notice.
    :param employer_knew_on: The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    :param could_notify_on: The first day on which the employee could give notice.
    :param foreseeable: Could the need be foreseen?
    :param foreseeable_since: The day since which the need was known.
    :param date_known_on: The day since which the date was known; absent: as long as the need.
    :param knew_notice_duty: Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    :param emergency: Was it an emergency, so that no notice could be given?
    :param form: In which form the leave was asked for.
    :param returned_on: The day on which the employee came back.
    :param cancelled_on: The day on which it was called off.
    :param also: Further reasons of the same leave.
    :param needed: How much of it the reason itself takes.
    :param draws_on: The paid leave plans it draws on, in order.
    :param entitlement: Which entitlement of the law answered.
    :param charged: The meters it was counted under, as `law/meter`: what somebody decided is never reckoned again.
    :param paid: Was it paid?
    :param covered_by: By what it was covered: a holiday, a closure, another benefit.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("reason", "for_", "event", "first_day", "day", "week_of", "last_day", "workdays", "weeks", "days", "hours", "start_time", "end_time", "minutes", "visit", "mode", "agreed_by_employer", "condition", "medically_necessary", "purpose", "court", "requested_on", "notice_on", "employer_knew_on", "could_notify_on", "foreseeable", "foreseeable_since", "date_known_on", "knew_notice_duty", "emergency", "form", "returned_on", "cancelled_on", "also", "needed", "draws_on", "entitlement", "charged", "paid", "covered_by", "id", "known_on",)
    FIELDS = {"reason": None, "for_": None, "event": None, "first_day": None, "day": None, "week_of": None, "last_day": None, "workdays": None, "weeks": None, "days": None, "hours": None, "start_time": None, "end_time": None, "minutes": None, "visit": None, "mode": None, "agreed_by_employer": None, "condition": None, "medically_necessary": None, "purpose": None, "court": None, "requested_on": None, "notice_on": None, "employer_knew_on": None, "could_notify_on": None, "foreseeable": None, "foreseeable_since": None, "date_known_on": None, "knew_notice_duty": None, "emergency": None, "form": None, "returned_on": None, "cancelled_on": None, "also": None, "needed": None, "draws_on": None, "entitlement": None, "charged": None, "paid": None, "covered_by": None, "id": None, "known_on": None}


class ActorOfData(Data):
    """Who wants to do something with the data.

    :param kind: A party of the tree, by its last word: `supervisor`.
    :param capacity: In which capacity the data is held: the same company may be employer, plan and vendor.
    """

    __slots__ = ("kind", "capacity",)
    FIELDS = {"kind": None, "capacity": None}


class Adjustment(Data):
    """A correction of a balance by a person, up or down.

    :param plan: The plan: a law or a company's own.
    :param bank: The bank of the plan, where it has several.
    :param day: The day.
    :param hours: How many hours the balance changes by; below zero: it shrinks.
    :param by: Who.
    :param reason: The reason, as a ground with its kind.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("plan", "bank", "day", "hours", "by", "reason", "id", "known_on",)
    FIELDS = {"plan": ..., "bank": None, "day": ..., "hours": ..., "by": None, "reason": None, "id": None, "known_on": None}


class Approval(Data):
    """A person's approval or refusal of leave, perhaps beyond the law.

    :param leave: The leave it is about, by its id; absent: all.
    :param law: The law it is about.
    :param value: Approved or refused.
    :param by: Who.
    :param on: The day.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param beyond_law: Does it give more than the law?
    :param reason: The reason, as a ground with its kind.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("leave", "law", "value", "by", "on", "first_day", "last_day", "beyond_law", "reason", "id", "known_on",)
    FIELDS = {"leave": ..., "law": None, "value": ..., "by": None, "on": None, "first_day": None, "last_day": None, "beyond_law": None, "reason": None, "id": None, "known_on": None}


class Assertion(Input):
    """An assertion about statements: an outcome that never comes, or one that always does, whatever is asked in a region.

    :param id: The name under which it is answered; without one its position in the list.
    :param never: This outcome never comes.
    :param always: No other outcome than this comes.
    :param of: Which requests are meant; absent: all.
    """

    __slots__ = ("id", "never", "always", "of",)
    FIELDS = {"id": None, "never": None, "always": None, "of": None}


class Assume(Data):
    """A test that the caller takes as decided.

    :param test: The test: `us-fmla/employer-covered`.
    :param is_: How it is decided.
    """

    __slots__ = ("test", "is_",)
    FIELDS = {"test": ..., "is_": ...}


class AverageDays(Data):
    """Average workdays in a week over a window.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "id", "known_on",)
    FIELDS = {"days": ..., "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "id": None, "known_on": None}


class AverageHours(Data):
    """Average weekly hours over a window, where the pattern of work varies.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param hours: Hours a week, on average.
    :param counting: What kind of hours are in the figure; absent: all hours actually worked.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "hours", "counting", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "hours": ..., "counting": None, "id": None, "known_on": None}


class BenefitYear(Data):
    """A benefit year that a program has opened for the person.

    :param law: The law it is about.
    :param from_: The first day.
    :param opened_by: What opened it.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("law", "from_", "opened_by", "id", "known_on",)
    FIELDS = {"law": ..., "from_": ..., "opened_by": None, "id": None, "known_on": None}


class Block(Data):
    """Leave that is asked for or planned: its reason and its extent, one of `last_day`, `workdays`, `weeks`, or `hours` on a day or in a week.

    :param reason: The reason, as a ground with its kind.
    :param for_: The person for whom it is: a member of `family` by id, or that person's own facts.
    :param event: The id of the event it belongs to, where there are several.
    :param first_day: The first day.
    :param day: The day.
    :param week_of: The Monday of the week it lies in.
    :param last_day: The last day, included.
    :param workdays: How many of the person's own workdays.
    :param weeks: A number of weeks.
    :param days: A number of days.
    :param hours: How many hours, on `day` or in the week of `week_of`.
    :param start_time: When the time off begins, as `HH:MM`.
    :param end_time: When the time off ends, as `HH:MM`.
    :param minutes: How many whole minutes.
    :param visit: The appointment itself, and the minutes of the way to it, each way.
    :param mode: In one piece, in several, or by shorter days or weeks.
    :param agreed_by_employer: Has the employer agreed to leave taken in this way?
    :param condition: The health condition behind it; another `id` is another reason.
    :param medically_necessary: Is it medically necessary to take the leave in this way?
    :param purpose: What the time off for safety is used for.
    :param court: Whose court it is.
    :param requested_on: The day on which the leave was asked for.
    :param notice_on: The day on which the employee gave notice.
    :param employer_knew_on: The day on which the employer knew enough to see that the leave may be protected: notices are due from it.
    :param could_notify_on: The first day on which the employee could give notice.
    :param foreseeable: Could the need be foreseen?
    :param foreseeable_since: The day since which the need was known.
    :param date_known_on: The day since which the date was known; absent: as long as the need.
    :param knew_notice_duty: Did the employee know of the duty to give notice otherwise than from the employer's general notice?
    :param emergency: Was it an emergency, so that no notice could be given?
    :param form: In which form the leave was asked for.
    :param returned_on: The day on which the employee came back.
    :param cancelled_on: The day on which it was called off.
    :param also: Further reasons of the same leave.
    :param needed: How much of it the reason itself takes.
    :param draws_on: The paid leave plans it draws on, in order.
    :param entitlement: Which entitlement of the law answered.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("reason", "for_", "event", "first_day", "day", "week_of", "last_day", "workdays", "weeks", "days", "hours", "start_time", "end_time", "minutes", "visit", "mode", "agreed_by_employer", "condition", "medically_necessary", "purpose", "court", "requested_on", "notice_on", "employer_knew_on", "could_notify_on", "foreseeable", "foreseeable_since", "date_known_on", "knew_notice_duty", "emergency", "form", "returned_on", "cancelled_on", "also", "needed", "draws_on", "entitlement", "id", "known_on",)
    FIELDS = {"reason": None, "for_": None, "event": None, "first_day": None, "day": None, "week_of": None, "last_day": None, "workdays": None, "weeks": None, "days": None, "hours": None, "start_time": None, "end_time": None, "minutes": None, "visit": None, "mode": None, "agreed_by_employer": None, "condition": None, "medically_necessary": None, "purpose": None, "court": None, "requested_on": None, "notice_on": None, "employer_knew_on": None, "could_notify_on": None, "foreseeable": None, "foreseeable_since": None, "date_known_on": None, "knew_notice_duty": None, "emergency": None, "form": None, "returned_on": None, "cancelled_on": None, "also": None, "needed": None, "draws_on": None, "entitlement": None, "id": None, "known_on": None}


class Case(Input):
    """A person, for leave and accrual (section 4). Everything is optional: absent is unknown, [] is none.

    :param employer: Which employer, where the case has several.
    :param other_employers: Further employers, where a law counts all of them.
    :param places: Where the person works, over time.
    :param residence: Where the person lives, over time.
    :param base_of_operations: Where the person's work is based, over time.
    :param directed_from: From where the person's work is directed, over time.
    :param service: Periods of employment, or summaries of them; not both.
    :param employment_status: What the person is to the employer, over time.
    :param role: What kind of work the person does.
    :param enrolled: Programs in which the person is enrolled.
    :param schedule: When the person is due to work, over time.
    :param average_hours: Average weekly hours, where the schedule varies.
    :param hours_scheduled: Average hours that the person was due to work in a week.
    :param average_days: Average workdays in a week.
    :param hours_worked: Hours worked, in summaries.
    :param hours_expected: Hours that the person is expected to work.
    :param days_worked: Days worked, in summaries.
    :param weeks_worked: Weeks worked, in summaries.
    :param flight_duty: Hours of a flight crew.
    :param worked: The timesheet: hours day by day or over spans.
    :param worked_complete_from: The day from which the timesheet is whole.
    :param records: What the employer's records are worth.
    :param headcount: How many people the employer employs.
    :param events: What happened or is expected.
    :param family: The people for whom leave is taken, each with an id that leave names.
    :param spouse: What is needed of the spouse where both share a limit.
    :param leave: Leave that is asked for or planned.
    :param absences: Time off that happened. An empty list: none.
    :param absences_complete_from: The day from which the list of absences is whole. Without it no balance is certain.
    :param leave_used: Earlier absences in summaries.
    :param condition: The health condition that the question is about.
    :param certification: Certifications.
    :param notices: Notices and other acts.
    :param documents: Other documents.
    :param premiums: The employee's health premiums.
    :param wages: What the person earned.
    :param insured_by: The insurance programs that cover the person.
    :param claims: Claims for benefits.
    :param benefit_years: Benefit years that programs have opened.
    :param other_benefits: Other benefits over the same time.
    :param uniformed_service: Service in uniform.
    :param school: What rules for teachers turn on.
    :param voting: What leave to vote turns on.
    :param fees_received: Fees received for a service.
    :param opening: Balances with which ledgers begin.
    :param grants: Grants that were made.
    :param planned_grants: Grants that are planned.
    :param payouts: Balances that were paid out.
    :param adjustments: Corrections of balances.
    :param separation: The end of the employment.
    :param determined: What people have found.
    :param designations: Leave that the employer designated.
    :param approvals: Leave that a person approved or refused.
    :param elections: What the parties chose.
    """

    __slots__ = ("employer", "other_employers", "places", "residence", "base_of_operations", "directed_from", "service", "employment_status", "role", "enrolled", "schedule", "average_hours", "hours_scheduled", "average_days", "hours_worked", "hours_expected", "days_worked", "weeks_worked", "flight_duty", "worked", "worked_complete_from", "records", "headcount", "events", "family", "spouse", "leave", "absences", "absences_complete_from", "leave_used", "condition", "certification", "notices", "documents", "premiums", "wages", "insured_by", "claims", "benefit_years", "other_benefits", "uniformed_service", "school", "voting", "fees_received", "opening", "grants", "planned_grants", "payouts", "adjustments", "separation", "determined", "designations", "approvals", "elections",)
    FIELDS = {"employer": None, "other_employers": None, "places": None, "residence": None, "base_of_operations": None, "directed_from": None, "service": None, "employment_status": None, "role": None, "enrolled": None, "schedule": None, "average_hours": None, "hours_scheduled": None, "average_days": None, "hours_worked": None, "hours_expected": None, "days_worked": None, "weeks_worked": None, "flight_duty": None, "worked": None, "worked_complete_from": None, "records": None, "headcount": None, "events": None, "family": None, "spouse": None, "leave": None, "absences": None, "absences_complete_from": None, "leave_used": None, "condition": None, "certification": None, "notices": None, "documents": None, "premiums": None, "wages": None, "insured_by": None, "claims": None, "benefit_years": None, "other_benefits": None, "uniformed_service": None, "school": None, "voting": None, "fees_received": None, "opening": None, "grants": None, "planned_grants": None, "payouts": None, "adjustments": None, "separation": None, "determined": None, "designations": None, "approvals": None, "elections": None}


class CertificationEntry(Data):
    """A medical or other certification: when it was asked for, when it came, what it says of time.

    :param kind: What is certified.
    :param military_provider: Does the certifier belong to the military's care?
    :param leave: The leave it is about, by its id.
    :param condition: The condition it is about, by its id; it has no bearing on another.
    :param asked_on: The day on which it was asked for.
    :param due_told: The last day that the employee was told.
    :param told_employer_on: The day on which the employee told why it comes late.
    :param received_on: The day on which it came.
    :param received: No: it has not come by the day asked about.
    :param complete: Is it complete and sufficient?
    :param deficiency_told_on: The day on which the employee was told in writing what is lacking.
    :param cured_on: The day on which what was lacking came.
    :param good_faith: Has the employee tried in good faith to get it in time?
    :param safety_concern: Are there reasonable concerns about safety at work?
    :param duration: How long it says that the condition lasts.
    :param episodes: How often it says that the condition flares up.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "military_provider", "leave", "condition", "asked_on", "due_told", "told_employer_on", "received_on", "received", "complete", "deficiency_told_on", "cured_on", "good_faith", "safety_concern", "duration", "episodes", "id", "known_on",)
    FIELDS = {"kind": None, "military_provider": None, "leave": None, "condition": None, "asked_on": None, "due_told": None, "told_employer_on": None, "received_on": None, "received": None, "complete": None, "deficiency_told_on": None, "cured_on": None, "good_faith": None, "safety_concern": None, "duration": None, "episodes": None, "id": None, "known_on": None}


class Claim(Data):
    """A claim for a program's benefit.

    :param program: The program: `us-ca-sdi-pfl/di`, or `di` where the question names the law.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param workdays: How many of the person's own workdays.
    :param weeks: A number of weeks.
    :param days: A number of days.
    :param hours: How many hours, on `day` or in the week of `week_of`.
    :param reason: The reason, as a ground with its kind.
    :param for_: The person for whom it is: a member of `family` by id, or that person's own facts.
    :param applied_on: The day of the application.
    :param complete_on: The day on which the application was complete.
    :param benefit_year_start: The day on which the benefit year began.
    :param weekly_benefit: The weekly benefit that the program has set: what is asked is reckoned from it.
    :param average_weekly: The average weekly wage that the program has set.
    :param typical_hours: The hours of the person's typical workweek, as the program set them.
    :param base_period: Which base period the claim uses.
    :param active: Does the claim still run?
    :param employer: Which employer, where the case has several.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("program", "first_day", "last_day", "workdays", "weeks", "days", "hours", "reason", "for_", "applied_on", "complete_on", "benefit_year_start", "weekly_benefit", "average_weekly", "typical_hours", "base_period", "active", "employer", "id", "known_on",)
    FIELDS = {"program": ..., "first_day": None, "last_day": None, "workdays": None, "weeks": None, "days": None, "hours": None, "reason": None, "for_": None, "applied_on": None, "complete_on": None, "benefit_year_start": None, "weekly_benefit": None, "average_weekly": None, "typical_hours": None, "base_period": None, "active": None, "employer": None, "id": None, "known_on": None}


class Closure(Data):
    """Days on which the employer's business is closed, such as a plant shutdown; both ends included.

    :param first_day: The first day.
    :param last_day: The last day, included.
    :param workers_expected: Were employees expected to work all the same?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("first_day", "last_day", "workers_expected", "id", "known_on",)
    FIELDS = {"first_day": ..., "last_day": ..., "workers_expected": None, "id": None, "known_on": None}


class Confidentiality(Data):
    """A confidentiality agreement and the time over which it binds, `[from, until)`.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("from_", "until",)
    FIELDS = {"from_": None, "until": None}


class ConsentEntry(Data):
    """A consent: who gave it, to what, in which form and when. Withdrawal sets `until`.

    :param kind: Explicit, or deemed by an act.
    :param form: In which form it was given.
    :param by: Who.
    :param purpose: To which purpose of the tree.
    :param items: Data items of the tree: `health.restrictions`.
    :param statement: Which statement, perhaps with its version: `qcera@2013-05-16`.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param instant: The instant, as UTC seconds beside the civil day.
    :param until_instant: The instant at which it ended, as UTC seconds.
    :param verified: Was it verified that a parent gave it?
    :param bundled: Was it bundled with something else, so that it may not be free?
    :param necessary_for_contract: Was it made a condition of the contract?
    :param to: To whom the data may go.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "form", "by", "purpose", "items", "statement", "from_", "until", "instant", "until_instant", "verified", "bundled", "necessary_for_contract", "to", "id", "known_on",)
    FIELDS = {"kind": ..., "form": None, "by": None, "purpose": None, "items": None, "statement": None, "from_": None, "until": None, "instant": None, "until_instant": None, "verified": None, "bundled": None, "necessary_for_contract": None, "to": None, "id": None, "known_on": None}


class ConsentEvent(Data):
    """Something that happened to a consent. Its events together say from when until when it was given.

    :param consent: Which consent: events of one id are the history of one consent.
    :param event: What happened to it.
    :param on: On which day.
    :param instant: The instant, as UTC seconds beside the civil day.
    :param kind: Explicit, or deemed by an act. Like all that describes the consent it stays as it was where a renewal does not say otherwise.
    :param form: In which form it was given.
    :param by: Who gave it, a party of the tree by its last word: `subject`, `parent`, `guardian`.
    :param purpose: To which purpose of the tree.
    :param items: Data items of the tree: `health.restrictions`.
    :param statement: Which statement, perhaps with its version: `qcera@2013-05-16`.
    :param until: The first day on which it no longer runs, where it was given for a time.
    :param until_instant: The instant at which it ends, as UTC seconds.
    :param verified: Was it verified that a parent gave it?
    :param bundled: Was it bundled with something else, so that it may not be free?
    :param necessary_for_contract: Was it made a condition of the contract?
    :param to: To whom the data may go.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("consent", "event", "on", "instant", "kind", "form", "by", "purpose", "items", "statement", "until", "until_instant", "verified", "bundled", "necessary_for_contract", "to", "known_on",)
    FIELDS = {"consent": ..., "event": ..., "on": ..., "instant": None, "kind": None, "form": None, "by": None, "purpose": None, "items": None, "statement": None, "until": None, "until_instant": None, "verified": None, "bundled": None, "necessary_for_contract": None, "to": None, "known_on": None}


class ConsentLedger(Input):
    """What happened to the consents of a person.

    :param events: The events, in any order.
    :param at: The time for which the state is asked; absent: the day of the question.
    """

    __slots__ = ("events", "at",)
    FIELDS = {"events": None, "at": None}


class ContractTerm(Data):
    """A term that the contract between the parties sets.

    :param hours: Within how many hours.
    :param days: A number of days.
    """

    __slots__ = ("hours", "days",)
    FIELDS = {"hours": None, "days": None}


class Dated(Data):
    """A dated event of a record: a day, or more where more is known.

    :param day: The civil day.
    :param instant: The instant, as UTC seconds beside the civil day.
    :param by: By whom, where the event opens a hold for a person's records.
    :param zone: The zone of the civil day.
    :param known_on: Since when the host knows it.
    """

    __slots__ = ("day", "instant", "by", "zone", "known_on",)
    FIELDS = {"day": ..., "instant": None, "by": None, "zone": None, "known_on": None}


class DaysWorked(Data):
    """On how many days the person worked, over a window that ends before a day.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param count: How many days.
    :param scope: Over which employers it was counted; absent: this one.
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "count", "scope", "place", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "count": ..., "scope": None, "place": None, "id": None, "known_on": None}


class Designation(Data):
    """The employer's designation of leave under a law.

    :param law: The law it is about.
    :param leave: The leave it is about, by its id; absent: all.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param notified_on: The day on which the employee was told.
    :param as_: The ground under which it was designated.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("law", "leave", "first_day", "last_day", "notified_on", "as_", "id", "known_on",)
    FIELDS = {"law": ..., "leave": None, "first_day": None, "last_day": None, "notified_on": None, "as_": None, "id": None, "known_on": None}


class Determined(Data):
    """What a person has found: the answer to a question that no library can decide.

    :param question: The question, as `law/finding`.
    :param value: The answer.
    :param by: Who.
    :param on: The day.
    :param about: Whom or what the finding is about, by its id.
    :param reason: The reason, as a ground with its kind.
    :param cite: On what it rests.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("question", "value", "by", "on", "about", "reason", "cite", "until", "id", "known_on",)
    FIELDS = {"question": ..., "value": ..., "by": None, "on": None, "about": None, "reason": None, "cite": None, "until": None, "id": None, "known_on": None}


class Disclosure(Input):
    """Who wants what (section 4.7).

    :param act: What is to be done with the data, by the last word of the tree: `disclose`.
    :param items: Data items of the tree: `health.restrictions`.
    :param record: What the paper is: `medical-certification`.
    :param made_for: For which laws or examinations it was made.
    :param request_form: In which form the asker asked.
    :param purpose: For which purpose of the tree: `operate-leave`.
    :param subject: Whose data it is.
    :param actor: Who wants to do it.
    :param capacity: In which capacity the data is held: the same company may be employer, plan and vendor.
    :param place: The place where it was, or where it counts.
    :param channel: By which channel of the tree.
    :param source: From whom the data came.
    :param recipient: Who is to receive the data.
    :param consents: The consents that were given; an empty list: none.
    :param consent_events: What happened to the consents, instead of the consents themselves.
    :param instant: The instant of the act, as UTC seconds, where it matters at which hour of the day a consent was given or withdrawn.
    :param process: The legal process; its kind `none` where there is none.
    :param good_faith: Recorded beliefs in good faith; an empty list: none.
    :param exigency: The emergency.
    :param legal_bases: The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    :param transport: How the data travels.
    :param storage: How the record is stored.
    :param classification: How the data is classified.
    :param transfer: The transfer to another country.
    :param instructed_by_client: Has the client instructed it?
    :param flagged: What a reviewer objects to; an empty list: nothing.
    :param linked_to_person: Is the identifier joined to a person's identity?
    :param retention_state: What `retain` answers for the record, where it is to be erased.
    :param retain_through: The last day through which it must be kept, from `retain`.
    :param opt_out_instructions: Does the message say how to opt out?
    :param change: The alleged change of a statement.
    :param message: Is the message commercial, or about a transaction or relationship?
    :param facts: Facts that a pack's own tests name.
    :param determined: What people have found.
    :param term_mapping: Which data items a term of the statement means.
    :param holidays: The days that are no business days, where the law counts business days.
    """

    __slots__ = ("act", "items", "record", "made_for", "request_form", "purpose", "subject", "actor", "capacity", "place", "channel", "source", "recipient", "consents", "consent_events", "instant", "process", "good_faith", "exigency", "legal_bases", "transport", "storage", "classification", "transfer", "instructed_by_client", "flagged", "linked_to_person", "retention_state", "retain_through", "opt_out_instructions", "change", "message", "facts", "determined", "term_mapping", "holidays",)
    FIELDS = {"act": None, "items": None, "record": None, "made_for": None, "request_form": None, "purpose": None, "subject": None, "actor": None, "capacity": None, "place": None, "channel": None, "source": None, "recipient": None, "consents": None, "consent_events": None, "instant": None, "process": None, "good_faith": None, "exigency": None, "legal_bases": None, "transport": None, "storage": None, "classification": None, "transfer": None, "instructed_by_client": None, "flagged": None, "linked_to_person": None, "retention_state": None, "retain_through": None, "opt_out_instructions": None, "change": None, "message": None, "facts": None, "determined": None, "term_mapping": None, "holidays": None}


class DocumentEntry(Data):
    """A document other than a certification that was asked for or received.

    :param kind: Which document.
    :param asked_on: The day on which it was asked for.
    :param received_on: The day on which it came.
    :param complete: Is it complete and sufficient?
    :param about: The leave or event it is about, by its id.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "asked_on", "received_on", "complete", "about", "id", "known_on",)
    FIELDS = {"kind": ..., "asked_on": None, "received_on": None, "complete": None, "about": None, "id": None, "known_on": None}


class Election(Data):
    """A choice that the law leaves to one of the parties.

    :param leave: The leave it is about, by its id; absent: all.
    :param law: The law it is about.
    :param choice: What was chosen.
    :param by: Who.
    :param on: The day.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("leave", "law", "choice", "by", "on", "id", "known_on",)
    FIELDS = {"leave": None, "law": None, "choice": ..., "by": None, "on": None, "id": None, "known_on": None}


class Employer(Data):
    """The employer record: an employer's own choices, kept once and used in every case.

    :param id: The host's own reference; without one the position in the list stands for it.
    :param kind: What the employer is: private, public, a school. An employer may be of several kinds.
    :param industry: The industry, where a law names some.
    :param leave_year: The method for the leave year by law; `*` stands for all others.
    :param leave_year_changed: Changes of the method.
    :param plan_year: When the year of a plan or law begins, by its id.
    :param plan_method: How a law's leave is given, by its id: earned with time worked, or granted at once.
    :param holidays: The employer's holidays. None given: federal holidays are taken for business days, and the answer says so; an empty list: no holidays.
    :param closed: Days on which the business is closed.
    :param increment_minutes: The shortest step in which absences are recorded, in minutes, by law, plan or kind of leave; `*`: all others; `payroll`: the step of the payroll records.
    :param paid_days: How many days of a ground the employer's own policy pays.
    :param designates: Does the employer designate leave in time?
    :param spouse_limit: Does the employer apply the limit that spouses share?
    :param options: What a law lets the employer choose, by `law/option`.
    :param covered_under: Whether the employer is covered by a law or program, by its id: by joining, opting in, or a private plan.
    :param contracts: The federal contracts that an order covers.
    :param wages_paid: What the employer paid in wages, where coverage turns on it.
    :param paid_leave_order: In which order paid leave plans are used during leave.
    :param policies: The employer's own policies, by id.
    :param key_employees_notified: Were key employees told in writing that they are key employees?
    :param posted_general_notice: Is the law's general notice posted?
    :param primary_employer: Is this the primary employer of a person employed by two jointly?
    :param pay_dates: The days of pay; each closes the pay period that began the day after the one before.
    :param pay_period: The length of a pay period.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("id", "kind", "industry", "leave_year", "leave_year_changed", "plan_year", "plan_method", "holidays", "closed", "increment_minutes", "paid_days", "designates", "spouse_limit", "options", "covered_under", "contracts", "wages_paid", "paid_leave_order", "policies", "key_employees_notified", "posted_general_notice", "primary_employer", "pay_dates", "pay_period", "known_on",)
    FIELDS = {"id": None, "kind": None, "industry": None, "leave_year": None, "leave_year_changed": None, "plan_year": None, "plan_method": None, "holidays": None, "closed": None, "increment_minutes": None, "paid_days": None, "designates": None, "spouse_limit": None, "options": None, "covered_under": None, "contracts": None, "wages_paid": None, "paid_leave_order": None, "policies": None, "key_employees_notified": None, "posted_general_notice": None, "primary_employer": None, "pay_dates": None, "pay_period": None, "known_on": None}


class EmploymentStatus(Data):
    """Whether the person is employed, on leave, laid off or separated, from a day on.

    :param status: What the person is from that day on.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("status", "from_", "until", "id", "known_on",)
    FIELDS = {"status": ..., "from_": None, "until": None, "id": None, "known_on": None}


class Enrolment(Data):
    """Whether the person is enrolled in a program, from a day on.

    :param law: The law it is about.
    :param is_: Enrolled or not.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("law", "is_", "from_", "until", "id", "known_on",)
    FIELDS = {"law": ..., "is_": ..., "from_": None, "until": None, "id": None, "known_on": None}


class Episodes(Data):
    """How often and how long a certification expects the condition to flare up.

    :param per_month_at_most: How many episodes in a month at most.
    :param days_each_at_most: How many days each at most.
    """

    __slots__ = ("per_month_at_most", "days_each_at_most",)
    FIELDS = {"per_month_at_most": None, "days_each_at_most": None}


class Event(Data):
    """Something that happened on a day or is expected. Written as a bare day where nothing else is known.

    :param day: The day.
    :param instant: The instant, as UTC seconds beside the civil day.
    :param until: The first day after it; absent: it still runs.
    :param kind: What kind of event, where the law tells kinds apart.
    :param for_: The person for whom it is: a member of `family` by id, or that person's own facts.
    :param foreign: Is the deployment to a foreign country?
    :param crime: Was the death caused by a crime?
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("day", "instant", "until", "kind", "for_", "foreign", "crime", "place", "id", "known_on",)
    FIELDS = {"day": ..., "instant": None, "until": None, "kind": None, "for_": None, "foreign": None, "crime": None, "place": None, "id": None, "known_on": None}


class Events(Data):
    """What happened or is expected, each with its day. An event that happened more than once is a list.

    :param expected_birth: The expected day of birth.
    :param birth: The birth of a child, or its expected day.
    :param placement: The placement of a child for adoption or foster care.
    :param legal_custody: The taking of legal custody.
    :param pregnancy_ended: The end of a pregnancy, however it ended.
    :param death: The death of a person.
    :param death_notice: The day on which the employee was told of a death.
    :param loss: The loss of a pregnancy, or of the prospect of a child.
    :param incident: An incident of violence, stalking or another crime.
    :param donation: The donation of an organ, marrow or blood.
    :param deployment_notified: The day on which the member was told of a deployment.
    :param deployment: A deployment, from its first day until the day after its last.
    :param uniformed_service_called: The call to service in uniform.
    :param summons: A summons as juror or witness.
    :param election: An election.
    :param school_event: A meeting, activity or emergency at a child's school.
    :param emergency: A declared public emergency.
    :param shortfall_found: The day on which a grant was found too small: a true-up counts from it.
    :param nicu_admitted: The child's admission to intensive care.
    :param nicu_discharged: The child's discharge from intensive care.
    :param injury: The injury or illness of a servicemember.
    :param election_day: The day of an election.
    :param return_to_work: The return to work.
    """

    __slots__ = ("expected_birth", "birth", "placement", "legal_custody", "pregnancy_ended", "death", "death_notice", "loss", "incident", "donation", "deployment_notified", "deployment", "uniformed_service_called", "summons", "election", "school_event", "emergency", "shortfall_found", "nicu_admitted", "nicu_discharged", "injury", "election_day", "return_to_work",)
    FIELDS = {"expected_birth": None, "birth": None, "placement": None, "legal_custody": None, "pregnancy_ended": None, "death": None, "death_notice": None, "loss": None, "incident": None, "donation": None, "deployment_notified": None, "deployment": None, "uniformed_service_called": None, "summons": None, "election": None, "school_event": None, "emergency": None, "shortfall_found": None, "nicu_admitted": None, "nicu_discharged": None, "injury": None, "election_day": None, "return_to_work": None}


class Exigency(Data):
    """An emergency that may open data, while it lasts.

    :param declared_on: The day on which it was declared.
    :param ended_on: The day on which it ended.
    :param risk: What is at risk.
    :param person: Who is at risk.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("declared_on", "ended_on", "risk", "person", "id", "known_on",)
    FIELDS = {"declared_on": None, "ended_on": None, "risk": None, "person": None, "id": None, "known_on": None}


class FeesReceived(Data):
    """A fee that the person received for a service such as jury duty, on a day.

    :param day: The day.
    :param amount: An amount of money.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("day", "amount", "id", "known_on",)
    FIELDS = {"day": ..., "amount": ..., "id": None, "known_on": None}


class FlightDuty(Data):
    """Hours of a member of a flight crew, worked or paid, or the monthly guarantee.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param hours: How many hours.
    :param kind: What these hours are: worked, paid, or the monthly guarantee.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "hours", "kind", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "hours": ..., "kind": None, "id": None, "known_on": None}


class GoodFaith(Data):
    """A recorded belief in good faith that a disclosure is necessary.

    :param ground: The ground of the statement on which the belief rests.
    :param by: Who.
    :param on: The day.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("ground", "by", "on", "id", "known_on",)
    FIELDS = {"ground": ..., "by": None, "on": None, "id": None, "known_on": None}


class GrantEntry(Data):
    """A grant of leave at once, made or planned.

    :param plan: The plan: a law or a company's own.
    :param bank: The bank of the plan, where it has several.
    :param day: The day.
    :param hours: The grant in hours.
    :param days: A number of days.
    :param as_: At once, or in advance of what will be earned.
    :param expected_hours: The hours that the person is expected to work, where the grant is reckoned from them.
    :param expires_through: The last day on which it may be used.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("plan", "bank", "day", "hours", "days", "as_", "expected_hours", "expires_through", "id", "known_on",)
    FIELDS = {"plan": ..., "bank": None, "day": None, "hours": None, "days": None, "as_": None, "expected_hours": None, "expires_through": None, "id": None, "known_on": None}


class Happened(Data):
    """A civil day, with the instant where a law counts hours.

    :param day: The day.
    :param instant: The instant, as UTC seconds beside the civil day.
    :param zone: The zone of the civil day.
    """

    __slots__ = ("day", "instant", "zone",)
    FIELDS = {"day": ..., "instant": None, "zone": None}


class HeadEntry(Data):
    """A number of employees from a day on, counted in one of several ways.

    :param count: How many people.
    :param fte: Full-time equivalents, where the law counts those.
    :param hours: The hours of everybody in the calendar year, from which full-time equivalents are reckoned.
    :param full_time_hours: The most that one full-time person works in that calendar year.
    :param year: A calendar year.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param scope: Over which employers it was counted; absent: this one.
    :param place: The place or worksite around which was counted.
    :param joint: Are these employed jointly with another employer? Entries that differ here add up.
    :param road_miles: How far the place is from the worksite, in miles by the shortest public route.
    :param straight_miles: How far the place is from the worksite, in miles as the crow flies.
    :param employer: Which employer, where the case has several.
    :param of: Which employees were counted; absent: all.
    :param method: By which method of the law it was counted.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("count", "fte", "hours", "full_time_hours", "year", "from_", "until", "scope", "place", "joint", "road_miles", "straight_miles", "employer", "of", "method", "id", "known_on",)
    FIELDS = {"count": None, "fte": None, "hours": None, "full_time_hours": None, "year": None, "from_": None, "until": None, "scope": None, "place": None, "joint": None, "road_miles": None, "straight_miles": None, "employer": None, "of": None, "method": None, "id": None, "known_on": None}


class HeadOf(Data):
    """Which people a headcount counts.

    :param average_hours: Those who work at least so many hours on average.
    """

    __slots__ = ("average_hours",)
    FIELDS = {"average_hours": ...}


class Headcount(HeadcountShort):
    """How many people the employer employs, in all and around the worksite.

    :param total: All employees in the country.
    :param within_75_miles: Employees within 75 miles of the worksite.
    :param in_state: Employees in the state.
    :param at_place: Employees at a place.
    :param worldwide: Employees everywhere.
    :param workweeks: Workweeks of a year in which a number was reached.
    :param workdays: Workdays of a year on which a number was reached.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("total", "within_75_miles", "in_state", "at_place", "worldwide", "workweeks", "workdays", "id", "known_on",)
    FIELDS = {"total": None, "within_75_miles": None, "in_state": None, "at_place": None, "worldwide": None, "workweeks": None, "workdays": None, "id": None, "known_on": None}


class HeadcountDays(Data):
    """On how many workdays of a calendar year the employer had at least so many employees.

    :param year: A calendar year.
    :param at_least: The number of employees that was reached.
    :param count: How many workdays.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("year", "at_least", "count", "id", "known_on",)
    FIELDS = {"year": ..., "at_least": ..., "count": ..., "id": None, "known_on": None}


class HeadcountWeeks(Data):
    """In how many workweeks of a calendar year the employer had at least so many employees.

    :param year: A calendar year.
    :param at_least: The number of employees that was reached.
    :param count: How many workweeks.
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("year", "at_least", "count", "place", "id", "known_on",)
    FIELDS = {"year": ..., "at_least": ..., "count": ..., "place": None, "id": None, "known_on": None}


class HealthCondition(Data):
    """Days and yes-or-no facts by which a law tells a serious health condition. Never a diagnosis.

    :param incapacity: When the person could not work.
    :param visits_in_person: The days of visits to a provider in person.
    :param visits: How many visits there were in all.
    :param visits_per_year: How many visits for treatment the condition needs in a year.
    :param treatments: The treatments, each with its day.
    :param inpatient: Was there an overnight stay in a hospital, hospice or residential facility?
    :param chronic: Does it go on over a long time, with periodic visits?
    :param prescribed_regimen: Was a regimen of treatment prescribed that needs a provider?
    :param pregnancy: Is the incapacity due to pregnancy or prenatal care?
    :param permanent: Is the incapacity permanent or long-term, under a provider's supervision?
    :param multiple_treatments: Does it need several treatments, without which it would last longer than three days?
    :param recurs_over_time: Does it recur over an extended time?
    :param episodic: Does it come in episodes?
    :param second_visit_ordered: Did the provider order a second visit in time?
    :param appointment_not_available: Was no appointment to be had in time?
    :param unable_to_work: Is the person unable to do the job?
    :param service_injury: Was it caused or worsened by service in uniform?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("incapacity", "visits_in_person", "visits", "visits_per_year", "treatments", "inpatient", "chronic", "prescribed_regimen", "pregnancy", "permanent", "multiple_treatments", "recurs_over_time", "episodic", "second_visit_ordered", "appointment_not_available", "unable_to_work", "service_injury", "id", "known_on",)
    FIELDS = {"incapacity": None, "visits_in_person": None, "visits": None, "visits_per_year": None, "treatments": None, "inpatient": None, "chronic": None, "prescribed_regimen": None, "pregnancy": None, "permanent": None, "multiple_treatments": None, "recurs_over_time": None, "episodic": None, "second_visit_ordered": None, "appointment_not_available": None, "unable_to_work": None, "service_injury": None, "id": None, "known_on": None}


class HoldEntry(Data):
    """A legal hold that a person placed on records.

    :param from_: The first day.
    :param released_on: The day of release, which the hold still covers.
    :param subjects: The people whose records it covers; absent: all.
    :param classes: The classes of record that it covers; absent: all.
    :param related_to: The people to whose matter it belongs.
    :param matters: The matters whose records it covers; absent: all.
    :param kind: What the hold is for.
    :param made_before: It covers records made before that day.
    :param made_since: It covers records made on that day or later.
    :param valid: Is it valid?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("from_", "released_on", "subjects", "classes", "related_to", "matters", "kind", "made_before", "made_since", "valid", "id", "known_on",)
    FIELDS = {"from_": ..., "released_on": None, "subjects": None, "classes": None, "related_to": None, "matters": None, "kind": None, "made_before": None, "made_since": None, "valid": None, "id": None, "known_on": None}


class HoursExpected(Data):
    """Hours that the person is expected to work over a window.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param hours: How many hours.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "hours", "until", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "hours": ..., "until": None, "id": None, "known_on": None}


class HoursWorked(Data):
    """Hours actually worked over a window that ends before a day. It is never reused for another day.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param hours: How many hours.
    :param counting: What kind of hours are in the figure; absent: all hours actually worked.
    :param scope: Over which employers it was counted; absent: this one.
    :param place: Where the hours were worked, where only those of a place count.
    :param employer: Which employer, where the case has several.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "hours", "counting", "scope", "place", "employer", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "hours": ..., "counting": None, "scope": None, "place": None, "employer": None, "id": None, "known_on": None}


class Incapacity(Data):
    """When the person could not work, go to school or do other daily activities.

    :param first_day: The first day.
    :param last_day: The last day, included.
    :param full_days: How many full days in a row.
    """

    __slots__ = ("first_day", "last_day", "full_days",)
    FIELDS = {"first_day": None, "last_day": None, "full_days": None}


class LeaveUsed(Data):
    """The summary of earlier absences under a law, over a window.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param law: The law it is about.
    :param meter: The meter it was counted by; absent: all of the law that hold the reason.
    :param reason: The reason, as a ground with its kind.
    :param used_weeks: How many of the person's own workweeks.
    :param used_hours: How many hours.
    :param used_days: How many days.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "law", "meter", "reason", "used_weeks", "used_hours", "used_days", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "law": ..., "meter": None, "reason": None, "used_weeks": None, "used_hours": None, "used_days": None, "id": None, "known_on": None}


class LeaveYear(Data):
    """LeaveYear

    :param fixed: 
    """

    __slots__ = ("fixed",)
    FIELDS = {"fixed": ...}


class LeaveYearChange(Data):
    """The employer's change of its method for the leave year, with the notice that a law may ask for.

    :param law: The law it is about.
    :param to: The new method.
    :param announced_on: The day on which employees were told.
    :param from_: The first day.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("law", "to", "announced_on", "from_", "id", "known_on",)
    FIELDS = {"law": None, "to": None, "announced_on": None, "from_": None, "id": None, "known_on": None}


class LegalProcess(Data):
    """A legal process that was served, or `none`.

    :param kind: Which process; `none` where there is none.
    :param served_on: On whom it was served.
    :param served_day: The day on which it was served.
    :param valid: Is it valid?
    :param mandatory: Does it compel, or only ask?
    :param scope: Over which employers it was counted; absent: this one.
    :param on_request: Does the authority ask for the data?
    :param investigates: Compliance with which law is investigated.
    :param subject_informed: Was the person whose data it is informed?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "served_on", "served_day", "valid", "mandatory", "scope", "on_request", "investigates", "subject_informed", "id", "known_on",)
    FIELDS = {"kind": ..., "served_on": None, "served_day": None, "valid": None, "mandatory": None, "scope": None, "on_request": None, "investigates": None, "subject_informed": None, "id": None, "known_on": None}


class Marriage(Data):
    """Whether a marriage counts depends on the law of the place where it was made or where the couple lives.

    :param recognised_where_celebrated: Is the marriage valid where it was made?
    :param recognised_where_residing: Is the marriage recognised where the couple lives?
    """

    __slots__ = ("recognised_where_celebrated", "recognised_where_residing",)
    FIELDS = {"recognised_where_celebrated": None, "recognised_where_residing": None}


class Military(Data):
    """What is known of a member of the armed forces, where leave is taken for or because of that person.

    :param status: Active, in the guard or reserve, or a veteran.
    :param discharged_on: The day of a veteran's discharge.
    :param discharge: The kind of a veteran's discharge.
    :param member_leave: The kind of leave that the member has from service, such as rest and recuperation.
    :param serious_injury: Does the member have a serious injury or illness, as the law defines it for that status?
    :param blood_kin: The levels at which the member has blood relatives beside spouse, parents and children: the nearest of them is next of kin.
    :param kin_designated: Whom the member named in writing as next of kin.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("status", "discharged_on", "discharge", "member_leave", "serious_injury", "blood_kin", "kin_designated", "id", "known_on",)
    FIELDS = {"status": None, "discharged_on": None, "discharge": None, "member_leave": None, "serious_injury": None, "blood_kin": None, "kin_designated": None, "id": None, "known_on": None}


class Needed(Data):
    """how much of it the reason itself takes

    :param hours: How many hours, on `day` or in the week of `week_of`.
    :param days: A number of days.
    :param weeks: A number of weeks.
    """

    __slots__ = ("hours", "days", "weeks",)
    FIELDS = {"hours": None, "days": None, "weeks": None}


class NoticeEntry(Data):
    """A notice or another act of one of the parties, with its day.

    :param act: Which act.
    :param on: The day.
    :param by: Who.
    :param to: To whom.
    :param form: In which form it was given.
    :param about: The leave or event it is about, by its id.
    :param law: The law it is about.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("act", "on", "by", "to", "form", "about", "law", "id", "known_on",)
    FIELDS = {"act": ..., "on": ..., "by": None, "to": None, "form": None, "about": None, "law": None, "id": None, "known_on": None}


class OpeningEntry(Data):
    """What a bank of a plan held when the ledger begins.

    :param plan: The plan: a law or a company's own.
    :param bank: The bank of the plan, where it has several.
    :param day: The day.
    :param hours: The balance in hours.
    :param days: A number of days.
    :param kind: How the balance came about.
    :param earned_on: The day on which it was earned.
    :param usable_from: The first day on which it may be used.
    :param expires_through: The last day on which it may be used.
    :param paid: Is it paid leave?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("plan", "bank", "day", "hours", "days", "kind", "earned_on", "usable_from", "expires_through", "paid", "id", "known_on",)
    FIELDS = {"plan": ..., "bank": None, "day": None, "hours": None, "days": None, "kind": None, "earned_on": None, "usable_from": None, "expires_through": None, "paid": None, "id": None, "known_on": None}


class OtherBenefit(Data):
    """Another benefit over the same time, which a program may offset or exclude.

    :param kind: Which benefit.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param weekly_amount: How much it pays in a week.
    :param law: The law it is about.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "first_day", "last_day", "weekly_amount", "law", "id", "known_on",)
    FIELDS = {"kind": ..., "first_day": None, "last_day": None, "weekly_amount": None, "law": None, "id": None, "known_on": None}


class Pause(Data):
    """A time over which a clock does not run, `[from, until)`.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("from_", "until",)
    FIELDS = {"from_": ..., "until": None}


class PayRank(Data):
    """rank by pay, 1 the highest, among `of` people, before a day

    :param rank: The rank by pay; 1 is the highest.
    :param of: How many people were ranked.
    :param before: The day before which it was counted; that day is not in it.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("rank", "of", "before", "id", "known_on",)
    FIELDS = {"rank": None, "of": None, "before": None, "id": None, "known_on": None}


class Payout(Data):
    """Leave that was paid out.

    :param plan: The plan: a law or a company's own.
    :param bank: The bank of the plan, where it has several.
    :param day: The day.
    :param hours: How much was paid out, in hours.
    :param amount: An amount of money.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("plan", "bank", "day", "hours", "amount", "id", "known_on",)
    FIELDS = {"plan": ..., "bank": None, "day": ..., "hours": None, "amount": None, "id": None, "known_on": None}


class Person(Data):
    """A person for whom leave is taken, or whose event it is: relation, age, dependence. No name is needed.

    :param relation: The relation to the employee, or to the person named by `of`.
    :param of: Read outwards: `parent` of the `spouse` is the mother- or father-in-law.
    :param kinship: By what the relation holds: birth, adoption, marriage of a parent, or a parent's place.
    :param born: The day of birth, from which the age on each day follows.
    :param age: The age in whole years, where the day of birth is not at hand.
    :param died_on: The day of death.
    :param deceased: Has the person died?
    :param activities_needing_help: With how many activities of daily living, basic or instrumental, the person needs help.
    :param marriage: Of a spouse: where the marriage counts.
    :param incapable_of_self_care: Is the person unable to care for themselves because of a disability? Then a child counts at any age.
    :param lives_with: Does the person live with the employee?
    :param shares_finances: Do the two share their finances?
    :param depends_on: Does the person depend on the employee?
    :param in_loco_parentis_to_employee: Did the person stand in a parent's place to the employee?
    :param employee_in_loco_parentis: Does the employee stand in a parent's place to the person?
    :param designated: Has the employee named this person as the designated person?
    :param other_carer_willing: Is somebody else willing to give the care?
    :param works_for_same_employer: Does the person work for the same employer?
    :param registered: Is the partnership registered?
    :param serious_condition: Does the person have a serious health condition, as somebody found?
    :param care_needed: Does the person need the employee's care?
    :param designated_on: The day on which the person was designated.
    :param military: What is known of the person's service.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("relation", "of", "kinship", "born", "age", "died_on", "deceased", "activities_needing_help", "marriage", "incapable_of_self_care", "lives_with", "shares_finances", "depends_on", "in_loco_parentis_to_employee", "employee_in_loco_parentis", "designated", "other_carer_willing", "works_for_same_employer", "registered", "serious_condition", "care_needed", "designated_on", "military", "id", "known_on",)
    FIELDS = {"relation": None, "of": None, "kinship": None, "born": None, "age": None, "died_on": None, "deceased": None, "activities_needing_help": None, "marriage": None, "incapable_of_self_care": None, "lives_with": None, "shares_finances": None, "depends_on": None, "in_loco_parentis_to_employee": None, "employee_in_loco_parentis": None, "designated": None, "other_carer_willing": None, "works_for_same_employer": None, "registered": None, "serious_condition": None, "care_needed": None, "designated_on": None, "military": None, "id": None, "known_on": None}


class PersonRef(Data):
    """PersonRef

    :param member: 
    """

    __slots__ = ("member",)
    FIELDS = {"member": ...}


class Place(Data):
    """Where the person works, from a day on. A move is a further entry.

    :param state: The state: `us-ca`.
    :param employer: Which employer, where the case has several.
    :param locality: The place in the state that has laws of its own: `us-ca-oakland`.
    :param share: The share of the hours worked that falls there.
    :param remote: Does the person work from home?
    :param reports_to: The place to which the person reports, or from which work is assigned.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("state", "employer", "locality", "share", "remote", "reports_to", "from_", "until", "id", "known_on",)
    FIELDS = {"state": None, "employer": None, "locality": None, "share": None, "remote": None, "reports_to": None, "from_": None, "until": None, "id": None, "known_on": None}


class PlanYear(Data):
    """PlanYear

    :param fixed: 
    """

    __slots__ = ("fixed",)
    FIELDS = {"fixed": ...}


class PollsOpen(Data):
    """When the polls are open on the day of the election, as `HH:MM`.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("from_", "until",)
    FIELDS = {"from_": None, "until": None}


class Premium(Data):
    """The employee's share of a health premium during leave.

    :param due: The day on which it was due.
    :param paid_on: The day on which it was paid.
    :param notice_on: The day on which the employee was told that the payment is late.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("due", "paid_on", "notice_on", "id", "known_on",)
    FIELDS = {"due": ..., "paid_on": None, "notice_on": None, "id": None, "known_on": None}


class Promise(Data):
    """A retention limit that somebody promised.

    :param maximum: How long at most.
    :param class_: For which class of record.
    :param statement: Which statement, perhaps with its version: `qcera@2013-05-16`.
    :param kind: Published to others, or internal.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("maximum", "class_", "statement", "kind", "id", "known_on",)
    FIELDS = {"maximum": ..., "class_": None, "statement": None, "kind": None, "id": None, "known_on": None}


class QuarterWages(Data):
    """Wages of one calendar quarter, from one employer.

    :param quarter: The calendar quarter.
    :param amount: An amount of money.
    :param employer: Which employer, where the case has several.
    :param base_weeks: How many weeks of the quarter count as base weeks.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("quarter", "amount", "employer", "base_weeks", "id", "known_on",)
    FIELDS = {"quarter": ..., "amount": ..., "employer": None, "base_weeks": None, "id": None, "known_on": None}


class Recipient(Data):
    """Who is to receive the data.

    :param kind: A party of the tree, by its last word: `service-provider`.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param assists: With what the recipient assists the holder.
    :param confidentiality: The agreement that binds the recipient.
    :param bound: Is the recipient bound to confidentiality? `no`: there is no agreement.
    :param about_other_person: Is the data about somebody other than the person who gave it?
    """

    __slots__ = ("kind", "id", "assists", "confidentiality", "bound", "about_other_person",)
    FIELDS = {"kind": None, "id": None, "assists": None, "confidentiality": None, "bound": None, "about_other_person": None}


class Record(Input):
    """What is kept (section 4.7).

    :param id: The host's own reference; without one the position in the list stands for it.
    :param class_: The class of the record, or several where one document is in several.
    :param contains: Data items that it contains.
    :param places: The places whose rules reach the record: `us`, `us-ca`.
    :param rules: Which rules are asked about; absent: all that reach the record. Holds apply whatever it says.
    :param subject: The person it is about, by the host's id.
    :param related_to: The people to whose matter the record belongs.
    :param matters: The matters to which the record belongs, by the host's ids; an empty list: none.
    :param dates: The events that start periods, by name, each with its day.
    :param not_yet: Events that have not happened yet but may: the record is kept.
    :param never: Events that will not happen: a period that they would start drops out.
    :param separation: Did the employment end by the employee's will or against it?
    :param service: Periods of employment, or summaries of them; not both.
    :param handed_over: Was the record handed to somebody who keeps it from now on?
    :param storage: How the record is stored.
    :param holds: Holds that a person placed; an empty list: none.
    :param holds_complete: Is that list whole?
    :param promises: Retention limits that were promised.
    :param site_zone: The zone of the work site, whose civil day counts.
    :param destroyed_on: The day on which it was destroyed, where a past disposal is judged.
    :param facts: Facts that a pack's own tests name.
    """

    __slots__ = ("id", "class_", "contains", "places", "rules", "subject", "related_to", "matters", "dates", "not_yet", "never", "separation", "service", "handed_over", "storage", "holds", "holds_complete", "promises", "site_zone", "destroyed_on", "facts",)
    FIELDS = {"id": None, "class_": None, "contains": None, "places": None, "rules": None, "subject": None, "related_to": None, "matters": None, "dates": None, "not_yet": None, "never": None, "separation": None, "service": None, "handed_over": None, "storage": None, "holds": None, "holds_complete": None, "promises": None, "site_zone": None, "destroyed_on": None, "facts": None}


class Records(Input):
    """Records to sweep.

    :param records: The records, each with its id.
    :param holds: Holds that a person placed on records of the set, beside those that a record has itself; an empty list: none.
    :param holds_complete: Is that list whole?
    """

    __slots__ = ("records", "holds", "holds_complete",)
    FIELDS = {"records": ..., "holds": None, "holds_complete": None}


class RecordsKept(Data):
    """What the employer's records of hours are worth: some laws lay their lack on the employer.

    :param accurate_hours: Does the employer keep an accurate record of hours worked?
    :param shown_under_required_hours: Can the employer show that fewer hours than required were worked?
    """

    __slots__ = ("accurate_hours", "shown_under_required_hours",)
    FIELDS = {"accurate_hours": None, "shown_under_required_hours": None}


class Region(Input):
    """Which requests are meant: those whose words lie at or below the nodes named here. A key that is not given: all of its tree.

    :param act: What is to be done with the data.
    :param items: Data items of the tree.
    :param purpose: Purposes of the tree.
    :param to: Who is to receive the data.
    :param subject: Whose data it is.
    :param via: By which channel it was collected.
    :param capacity: In which capacity it is held.
    :param given: Facts that are taken as given, by the name that tests and `missing` have for them: `legal-process-valid`, `consents`.
    """

    __slots__ = ("act", "items", "purpose", "to", "subject", "via", "capacity", "given",)
    FIELDS = {"act": None, "items": None, "purpose": None, "to": None, "subject": None, "via": None, "capacity": None, "given": None}


class RightsRequest(Input):
    """The request of the person whose data it is: to have the data erased, or to see it.

    :param act: What the person asks for.
    :param records: The records about that person, each with its id; an empty list: there are none.
    :param request: The request itself: when it came, and what became of its time. Without its event the law's own word for such a request is taken.
    :param subject: The person.
    :param place: The place where it was, or where it counts.
    :param capacity: In which capacity the data is held: the same company may be employer, plan and vendor.
    :param under: Further statements and laws that protect the data.
    :param holds: Holds that a person placed, each on any of the records; an empty list: none.
    :param holds_complete: Is that list whole?
    :param consents: The consents that were given; an empty list: none.
    :param legal_bases: The legal bases on which the holder relies: `eu-gdpr/6-1-c`.
    :param facts: Facts that a pack's own tests name.
    :param determined: What people have found.
    """

    __slots__ = ("act", "records", "request", "subject", "place", "capacity", "under", "holds", "holds_complete", "consents", "legal_bases", "facts", "determined",)
    FIELDS = {"act": ..., "records": ..., "request": None, "subject": None, "place": None, "capacity": None, "under": None, "holds": None, "holds_complete": None, "consents": None, "legal_bases": None, "facts": None, "determined": None}


class Role(Data):
    """What kind of work the person does, as far as a law treats it differently. Each key is a fact of its own; one that is not given is unknown.

    :param key_employee: Is the person among the highest-paid tenth of those within 75 miles?
    :param instructional: Is teaching the main part of the work?
    :param flight_crew: Does the person belong to a flight crew?
    :param flsa_exempt: Is the person exempt from overtime pay?
    :param salaried: Is the person paid a salary?
    :param permanent: Is the employment permanent?
    :param temporary: Is the employment temporary?
    :param seasonal: Is the employment seasonal?
    :param construction_cba: Does the person work in construction under a collective agreement?
    :param day_or_task: Is the person hired by the day or the task?
    :param full_time: Does the person work full time?
    :param pay_rank: The rank by pay; several entries are several measures.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("key_employee", "instructional", "flight_crew", "flsa_exempt", "salaried", "permanent", "temporary", "seasonal", "construction_cba", "day_or_task", "full_time", "pay_rank", "id", "known_on",)
    FIELDS = {"key_employee": None, "instructional": None, "flight_crew": None, "flsa_exempt": None, "salaried": None, "permanent": None, "temporary": None, "seasonal": None, "construction_cba": None, "day_or_task": None, "full_time": None, "pay_rank": None, "id": None, "known_on": None}


class Schedule(ScheduleShort):
    """When the person is due to work, from a day on: by weekday, by the week, in a cycle or by shifts.

    :param hours: Hours by weekday.
    :param days: A number of days.
    :param hours_per_day: Hours of each workday.
    :param hours_per_week: Hours of a week, where the days are not known.
    :param days_per_week: Workdays of a week, where the days are not known.
    :param cycle: Hours by weekday for each week of a cycle, in order.
    :param cycle_from: The first day of a first week of the cycle.
    :param shifts: The shifts of a roster.
    :param required_hours_per_week: All hours required in a week, overtime too.
    :param voluntary_hours_per_week: Hours offered beside those required.
    :param varies: Does the schedule vary so much that an average must stand for it?
    :param works_holidays: Is the person due to work on the employer's holidays that fall on days of this pattern.
    :param for_leave: Was this change of schedule made for the leave.
    :param start_time: When the working day begins.
    :param end_time: When the working day ends.
    :param off_season: Is this a time in which the person is not due to work at all?
    :param employer: Which employer, where the case has several.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("hours", "days", "hours_per_day", "hours_per_week", "days_per_week", "cycle", "cycle_from", "shifts", "required_hours_per_week", "voluntary_hours_per_week", "varies", "works_holidays", "for_leave", "start_time", "end_time", "off_season", "employer", "from_", "until", "id", "known_on",)
    FIELDS = {"hours": None, "days": None, "hours_per_day": None, "hours_per_week": None, "days_per_week": None, "cycle": None, "cycle_from": None, "shifts": None, "required_hours_per_week": None, "voluntary_hours_per_week": None, "varies": None, "works_holidays": None, "for_leave": None, "start_time": None, "end_time": None, "off_season": None, "employer": None, "from_": None, "until": None, "id": None, "known_on": None}


class School(Data):
    """What the special rules for instructional employees turn on.

    :param terms: The terms of the school.
    :param term_ends: The last days of terms.
    :param workdays_in_leave: How many working days lie in the leave.
    :param elects: What the teacher chose where the law gives a choice.
    """

    __slots__ = ("terms", "term_ends", "workdays_in_leave", "elects",)
    FIELDS = {"terms": None, "term_ends": None, "workdays_in_leave": None, "elects": None}


class SchoolTerm(Data):
    """A term of the school where the person teaches, `[from, until)`.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("from_", "until", "id", "known_on",)
    FIELDS = {"from_": ..., "until": ..., "id": None, "known_on": None}


class Separation(Data):
    """The end of the employment.

    :param day: The day.
    :param kind: How the employment ended.
    :param notice_days: How many days of notice were given.
    :param plan_hours_paid: Was the balance of the plan paid out?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("day", "kind", "notice_days", "plan_hours_paid", "id", "known_on",)
    FIELDS = {"day": ..., "kind": None, "notice_days": None, "plan_hours_paid": None, "id": None, "known_on": None}


class Service(ServiceShort):
    """Service

    :param periods: 
    """

    __slots__ = ("periods",)
    FIELDS = {"periods": ...}


class ServicePeriod(Data):
    """One period of employment `[from, until)`; one without `until` still runs.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param gap: Why the period ended: some breaks do not cut off what lies before them.
    :param employer: Which employer, where the case has several.
    :param kind: What kind of employment the period was.
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("from_", "until", "gap", "employer", "kind", "place", "id", "known_on",)
    FIELDS = {"from_": ..., "until": None, "gap": None, "employer": None, "kind": None, "place": None, "id": None, "known_on": None}


class ServiceSummary(Data):
    """A length of service, counted up to a day. Use it where the periods themselves are not at hand.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param before: The day before which it was counted; that day is not in it.
    :param counting: How the length was counted: elapsed time, weeks on the payroll, days worked.
    :param continuity: In one piece, or all periods together.
    :param scope: Over which employers it was counted; absent: this one.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "before", "counting", "continuity", "scope", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "before": ..., "counting": None, "continuity": None, "scope": None, "id": None, "known_on": None}


class Shift(Data):
    """One shift of a roster.

    :param day: The day.
    :param hours: How long the shift is.
    :param required: Is the shift required? Voluntary ones do not belong to the workweek.
    """

    __slots__ = ("day", "hours", "required",)
    FIELDS = {"day": ..., "hours": ..., "required": None}


class SourceOfData(Data):
    """From whom and by which channel the data came.

    :param kind: The party that gave the data, by its last word.
    :param is_subject: Did the person give the data themselves?
    :param channel: By which channel of the tree.
    """

    __slots__ = ("kind", "is_subject", "channel",)
    FIELDS = {"kind": None, "is_subject": None, "channel": None}


class Spouse(Data):
    """What a limit that spouses share needs to know of the other person: never the other's whole case.

    :param married: Are the two married?
    :param same_employer: Does the spouse work for the same employer?
    :param eligible: Is the spouse eligible for leave under the law, too?
    :param absences: The spouse's own absences; their reasons suffice to count what both share.
    :param absences_complete_from: The day from which that list is whole.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("married", "same_employer", "eligible", "absences", "absences_complete_from", "id", "known_on",)
    FIELDS = {"married": None, "same_employer": None, "eligible": None, "absences": None, "absences_complete_from": None, "id": None, "known_on": None}


class StatementChange(Data):
    """An alleged change of a privacy statement.

    :param statement: Which statement, perhaps with its version: `qcera@2013-05-16`.
    :param on: The day.
    :param posted: Was the change posted?
    :param date_updated: Was the date of the statement changed?
    :param notice_given: Were people told?
    :param material: Is the change material?
    """

    __slots__ = ("statement", "on", "posted", "date_updated", "notice_given", "material",)
    FIELDS = {"statement": None, "on": None, "posted": None, "date_updated": None, "notice_given": None, "material": None}


class Storage(Data):
    """How the record is stored.

    :param place: The place where it was, or where it counts.
    :param separate: Is it kept in a file of its own?
    :param controls: Which controls protect it.
    """

    __slots__ = ("place", "separate", "controls",)
    FIELDS = {"place": None, "separate": None, "controls": None}


class SubjectOfData(Data):
    """The person whose data it is.

    :param kind: What the person is to the holder of the data.
    :param age: The age in whole years: some rules protect children.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param opted_out_on: The day on which the person opted out.
    :param signals: Opt-out signals of the browser, by the name of the header.
    """

    __slots__ = ("kind", "age", "id", "opted_out_on", "signals",)
    FIELDS = {"kind": None, "age": None, "id": None, "opted_out_on": None, "signals": None}


class Transfer(Data):
    """A transfer to another country, and the framework on which it rests.

    :param from_: The first day.
    :param to: The country to which the data goes.
    :param basis: The framework on which the transfer rests.
    :param certified: Is the recipient certified under it?
    :param covers: What the certification covers: `hr`, `non-hr`.
    """

    __slots__ = ("from_", "to", "basis", "certified", "covers",)
    FIELDS = {"from_": None, "to": None, "basis": None, "certified": None, "covers": None}


class Transport(Data):
    """How the data travels.

    :param encrypted: Is it encrypted on the way?
    :param protocol: By which protocol; one that is obsolete that day is no encryption.
    :param channel: By which channel of the tree.
    """

    __slots__ = ("encrypted", "protocol", "channel",)
    FIELDS = {"encrypted": None, "protocol": None, "channel": None}


class Treatment(Data):
    """One treatment by a health care provider.

    :param day: The day.
    :param in_person: Was it in person?
    :param regimen: Was a regimen of continuing treatment prescribed?
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("day", "in_person", "regimen", "id", "known_on",)
    FIELDS = {"day": ..., "in_person": None, "regimen": None, "id": None, "known_on": None}


class Trigger(Input):
    """What starts a clock (section 4.7).

    :param id: The host's own reference; without one the position in the list stands for it.
    :param event: What happened: `request-to-know`, `breach`, `opt-out` ...
    :param act: For which act the question is asked.
    :param subject: Whose data it is.
    :param place: The place where it was, or where it counts.
    :param places: The places whose people are affected.
    :param happened: When it happened.
    :param learned: When it was discovered, or the holder became aware.
    :param determined_on: When it was found that there was one.
    :param capacity: In which capacity the data is held: the same company may be employer, plan and vendor.
    :param items: Data items of the tree: `health.restrictions`.
    :param record: What the paper is: `medical-certification`.
    :param linked_to_person: Is the identifier joined to a person's identity?
    :param encrypted: Was the data encrypted?
    :param affected: How many people are affected: in total, and by place.
    :param complex: Is the request complex, so that the time may be extended?
    :param reason_told: Was the reason of the extension told?
    :param extension_notified_on: The day on which the person was told of the extension.
    :param pauses: Times over which the clock does not run.
    :param contract: What the contract between the parties sets.
    :param planned_on: The day on which the act is planned.
    :param message: Is the message commercial, or about a transaction or relationship?
    :param signals: Opt-out signals of the browser, by the name of the header.
    :param holidays: The days that are no business days, where the law counts business days.
    :param facts: Facts that a pack's own tests name.
    """

    __slots__ = ("id", "event", "act", "subject", "place", "places", "happened", "learned", "determined_on", "capacity", "items", "record", "linked_to_person", "encrypted", "affected", "complex", "reason_told", "extension_notified_on", "pauses", "contract", "planned_on", "message", "signals", "holidays", "facts",)
    FIELDS = {"id": None, "event": None, "act": None, "subject": None, "place": None, "places": None, "happened": None, "learned": None, "determined_on": None, "capacity": None, "items": None, "record": None, "linked_to_person": None, "encrypted": None, "affected": None, "complex": None, "reason_told": None, "extension_notified_on": None, "pauses": None, "contract": None, "planned_on": None, "message": None, "signals": None, "holidays": None, "facts": None}


class UniformedService(Data):
    """A period of service in uniform, and the return from it.

    :param kind: Which kind of service.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param exempt_from_limit: Does the service not count toward the five years?
    :param under: The provision that the orders name, e.g. 32-usc-502-a.
    :param applied_on: The day on which the person applied to return.
    :param reported_on: The day on which the person reported back.
    :param reemployed_on: The day on which the person was taken back.
    :param convalescing_until: The day on which recovery is complete.
    :param employer: Which employer, where the case has several.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("kind", "first_day", "last_day", "exempt_from_limit", "under", "applied_on", "reported_on", "reemployed_on", "convalescing_until", "employer", "id", "known_on",)
    FIELDS = {"kind": None, "first_day": ..., "last_day": None, "exempt_from_limit": None, "under": None, "applied_on": None, "reported_on": None, "reemployed_on": None, "convalescing_until": None, "employer": None, "id": None, "known_on": None}


class Visit(Data):
    """the appointment itself, and the minutes of the way to it, each way

    :param start_time: When the appointment begins.
    :param end_time: When the appointment ends.
    :param travel_minutes: Minutes of the way to it, each way.
    """

    __slots__ = ("start_time", "end_time", "travel_minutes",)
    FIELDS = {"start_time": None, "end_time": None, "travel_minutes": None}


class Voting(Data):
    """What leave to vote turns on.

    :param polls_open: When the polls are open.
    :param free_hours_while_open: How many hours the person is off work while the polls are open.
    :param miles_to_polls: How far it is to the polls, in miles.
    """

    __slots__ = ("polls_open", "free_hours_while_open", "miles_to_polls",)
    FIELDS = {"polls_open": None, "free_hours_while_open": None, "miles_to_polls": None}


class WageTotal(Data):
    """Wages over a window or in a calendar year.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param amount: An amount of money.
    :param scope: Over which employers it was counted; absent: this one.
    :param kind: Gross wages, or those subject to the program's premium.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "amount", "scope", "kind", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "amount": ..., "scope": None, "kind": None, "id": None, "known_on": None}


class Wages(Data):
    """What the person earned, in detail or in the summaries that a program's formula takes. In the currency of the place.

    :param by_quarter: Wages by calendar quarter.
    :param by_week: Wages by week.
    :param total: Wages over a window.
    :param highest_quarter: Wages of the quarter of the base period with the highest wages.
    :param two_highest_quarters: Wages of the two quarters with the highest wages.
    :param average_weekly: The average weekly wage.
    :param regular_rate: The regular rate of pay for an hour.
    :param annual: Wages of a year.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("by_quarter", "by_week", "total", "highest_quarter", "two_highest_quarters", "average_weekly", "regular_rate", "annual", "id", "known_on",)
    FIELDS = {"by_quarter": None, "by_week": None, "total": None, "highest_quarter": None, "two_highest_quarters": None, "average_weekly": None, "regular_rate": None, "annual": None, "id": None, "known_on": None}


class WagesPaid(Data):
    """What the employer paid in wages to everybody, over a window or in a calendar year.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param amount: An amount of money.
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "amount", "place", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "amount": None, "place": None, "id": None, "known_on": None}


class WeekHours(Data):
    """Hours by day of the week; a day that is left out is no workday.

    :param mon: Monday.
    :param tue: Tuesday.
    :param wed: Wednesday.
    :param thu: Thursday.
    :param fri: Friday.
    :param sat: Saturday.
    :param sun: Sunday.
    """

    __slots__ = ("mon", "tue", "wed", "thu", "fri", "sat", "sun",)
    FIELDS = {"mon": None, "tue": None, "wed": None, "thu": None, "fri": None, "sat": None, "sun": None}


class WeekWages(Data):
    """Wages of one week, from one employer.

    :param week_of: The Monday of the week it lies in.
    :param amount: An amount of money.
    :param employer: Which employer, where the case has several.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("week_of", "amount", "employer", "id", "known_on",)
    FIELDS = {"week_of": ..., "amount": ..., "employer": None, "id": None, "known_on": None}


class WeeksWorked(Data):
    """In how many weeks the person worked or earned enough for the week to count.

    :param days: A number of days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param years: A number of years.
    :param quarters: A number of calendar quarters.
    :param year: A calendar year.
    :param from_: The first day.
    :param before: The day before which it was counted; that day is not in it.
    :param count: How many weeks.
    :param at_least_hours: How many hours a week must have to count.
    :param at_least_amount: How much must be earned in a week for it to count.
    :param scope: Over which employers it was counted; absent: this one.
    :param place: The place where it was, or where it counts.
    :param id: The host's own reference; without one the position in the list stands for it.
    :param known_on: Since when the host knows it; later than the day asked about: ignored.
    """

    __slots__ = ("days", "weeks", "months", "years", "quarters", "year", "from_", "before", "count", "at_least_hours", "at_least_amount", "scope", "place", "id", "known_on",)
    FIELDS = {"days": None, "weeks": None, "months": None, "years": None, "quarters": None, "year": None, "from_": None, "before": None, "count": ..., "at_least_hours": None, "at_least_amount": None, "scope": None, "place": None, "id": None, "known_on": None}


class Worked(Data):
    """Hours really worked, on one day or over a span; either `hours` or `minutes`.

    :param day: The day, for one day.
    :param first_day: The first day of a span.
    :param last_day: The last day of a span, included.
    :param hours: How much, in hours.
    :param minutes: How much, in whole minutes.
    :param kind: What kind of hours; absent: all hours worked.
    :param place: Where.
    :param employer: For which employer, where the case has several.
    :param plan: The plan or law that these hours count for, where not for all.
    :param contract: On which federal contract.
    :param paid_on: The pay date on which the span was paid.
    :param id: The host's own reference.
    :param known_on: Since when the host knows it.
    """

    __slots__ = ("day", "first_day", "last_day", "hours", "minutes", "kind", "place", "employer", "plan", "contract", "paid_on", "id", "known_on",)
    FIELDS = {"day": None, "first_day": None, "last_day": None, "hours": None, "minutes": None, "kind": None, "place": None, "employer": None, "plan": None, "contract": None, "paid_on": None, "id": None, "known_on": None}
