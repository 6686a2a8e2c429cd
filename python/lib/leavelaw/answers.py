# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""What comes back: an answer for each question, and what they are made of.

What does not apply is ``None``, an empty tuple or an empty mapping. ``print(answer)`` says it in words, a notebook shows it.
"""

from ._base import Answer, Data, TaggedValue


class Value(TaggedValue):
    """A tagged value, as tests observe and require it: `{"seconds": 4500000}`."""
    __slots__ = ()
    UNITS = ("seconds", "days", "months", "years", "weeks", "count", "share", "miles", "cents", "date", "word", "words", "flag", )


class AbsenceUsage(Data):
    """What one absence costs, meter by meter, and how much of it is no leave.

    :param charged: The meters that hold the reason, each with what the absence costs.
    :param protected_seconds: How much of it is protected.
    :param unprotected_seconds: How much of it is no leave: an errand beside the appointment.
    :param charged_days: How many days cost something.
    :param week_seconds: The week that the charge was measured against.
    :param most_chargeable_seconds: The most that may be counted, whatever the increment.
    :param covered: The clock times of the day that are leave.
    :param as_: The ground or kinship as which it counts.
    :param mode: How the law sees it: in one piece, in several, or reduced.
    :param draws: What each paid plan gives, in the order in which they are used.
    :param deducted_seconds: How much pay may be cut for.
    """

    __slots__ = ("charged", "protected_seconds", "unprotected_seconds", "charged_days", "week_seconds", "most_chargeable_seconds", "covered", "as_", "mode", "draws", "deducted_seconds",)
    FIELDS = {"charged": {}, "protected_seconds": None, "unprotected_seconds": None, "charged_days": (), "week_seconds": None, "most_chargeable_seconds": None, "covered": None, "as_": None, "mode": None, "draws": {}, "deducted_seconds": None}


class AssertionAnswer(Data):
    """Whether an assertion holds.

    :param outcome: `yes`: it holds for every request; `no`: the counterexample; `unknown`: there are more combinations than are looked at.
    :param counterexample: A request for which it does not hold.
    :param looked_at: How many combinations were decided; each stands for all that it leaves open.
    """

    __slots__ = ("outcome", "counterexample", "looked_at",)
    FIELDS = {"outcome": ..., "counterexample": None, "looked_at": ...}


class Assumed(Data):
    """A test that the caller took as decided.

    :param test: The test, as `law/test`.
    :param is_: How it was taken as decided.
    """

    __slots__ = ("test", "is_",)
    FIELDS = {"test": None, "is_": None}


class Balance(Answer):
    """The meters of a law at the end of the day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param entitlement: Which entitlement of the law answered.
    :param meters: The meters, by id.
    :param available_weeks: What may be taken: the least that any meter leaves, in workweeks.
    :param available_seconds: What may be taken, in time.
    :param available_days: What may be taken, in days.
    :param limited_by: The meters that leave the least.
    :param protected_through: The last whole workday asked for that the law protects before a gap.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "entitlement", "meters", "available_weeks", "available_seconds", "available_days", "limited_by", "protected_through", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "entitlement": None, "meters": {}, "available_weeks": None, "available_seconds": None, "available_days": None, "limited_by": (), "protected_through": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.balance"


class BankAnswer(Data):
    """One bank of a plan.

    :param balance_seconds: All banks together, whole seconds rounded down.
    :param usable_seconds: What may be used on that day, after waits and the use cap.
    """

    __slots__ = ("balance_seconds", "usable_seconds",)
    FIELDS = {"balance_seconds": None, "usable_seconds": None}


class BasePeriod(Answer):
    """The quarters whose wages count.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param outcome: The answer.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param quarters: A number of calendar quarters.
    :param kind: Which base period.
    :param wages_cents: The wages of the base period.
    :param base_weeks: How many weeks count as base weeks.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "outcome", "first_day", "last_day", "quarters", "kind", "wages_cents", "base_weeks", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "outcome": ..., "first_day": None, "last_day": None, "quarters": (), "kind": None, "wages_cents": None, "base_weeks": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.base-period"


class Benefit(Answer):
    """What a program pays, and by which line of its formula.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param entitlement: Which entitlement of the law answered.
    :param outcome: The answer.
    :param weekly_cents: The benefit of a whole week, rounded as the law says.
    :param exact_weekly_cents: The same before rounding.
    :param daily_cents: The benefit of a day.
    :param exact_daily_cents: The same before rounding.
    :param branch: The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    :param rounding: The rounding that was applied: `up-to-dollar`.
    :param waiting: The waiting period.
    :param paid_days: How many days are paid.
    :param unpaid_days: Days of the leave that nobody pays.
    :param work_days_per_week: The person's work days in a week, as the law counts and rounds them.
    :param paid_weeks: How many weeks are paid.
    :param total_cents: What is paid in all.
    :param exact_total_cents: The same before rounding.
    :param percent: The share of a full week that is paid, in percent.
    :param payment_cents: What is paid for the time claimed.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param reduced_by_cents: By how much other benefits reduce it.
    :param average_weekly_cents: The average weekly wage after the law's own rounding.
    :param exact_average_weekly_cents: The same before rounding.
    :param typical_hours_seconds: The person's typical workweek.
    :param max_weekly_cents: The ceiling for a claim of that day.
    :param tests: The tests behind the outcome, by their id.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "entitlement", "outcome", "weekly_cents", "exact_weekly_cents", "daily_cents", "exact_daily_cents", "branch", "rounding", "waiting", "paid_days", "unpaid_days", "work_days_per_week", "paid_weeks", "total_cents", "exact_total_cents", "percent", "payment_cents", "first_day", "last_day", "reduced_by_cents", "average_weekly_cents", "exact_average_weekly_cents", "typical_hours_seconds", "max_weekly_cents", "tests", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "entitlement": None, "outcome": ..., "weekly_cents": None, "exact_weekly_cents": None, "daily_cents": None, "exact_daily_cents": None, "branch": None, "rounding": None, "waiting": None, "paid_days": None, "unpaid_days": None, "work_days_per_week": None, "paid_weeks": None, "total_cents": None, "exact_total_cents": None, "percent": None, "payment_cents": None, "first_day": None, "last_day": None, "reduced_by_cents": None, "average_weekly_cents": None, "exact_average_weekly_cents": None, "typical_hours_seconds": None, "max_weekly_cents": None, "tests": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.benefit"


class Certificate(Data):
    """The data of a certificate of destruction: how much went, when, by which rules, and what was held back. It names no record; its digest
stands for the list. Who ordered the destruction and who saw it the host adds.

    :param on: The day as of which it was decided what may go.
    :param records: How many records went.
    :param actions: How many of them went in each way.
    :param classes: How many of them are of each class; a record of two classes counts in both.
    :param first_day: The first day on which one of them went.
    :param last_day: The last day on which one of them went.
    :param first_free: The earliest day from which one of them was free to go.
    :param last_free: The latest day from which one of them was free to go.
    :param rules: The rules that let them go, each with the number of records for which it set the day.
    :param cites: Their citations.
    :param duties: What had to be done when they went, each with the number of records.
    :param held_back: How many records were held back.
    :param holds: The holds that kept them, each with the number of records.
    :param digest: The hash over the list of what went: it proves that a list is that list, and shows nothing of it.
    :param made_with: What decided.
    """

    __slots__ = ("on", "records", "actions", "classes", "first_day", "last_day", "first_free", "last_free", "rules", "cites", "duties", "held_back", "holds", "digest", "made_with",)
    FIELDS = {"on": None, "records": ..., "actions": {}, "classes": {}, "first_day": None, "last_day": None, "first_free": None, "last_free": None, "rules": {}, "cites": (), "duties": {}, "held_back": None, "holds": {}, "digest": None, "made_with": None}


class Charge(Data):
    """What an absence costs of one meter. Zero where it costs nothing.

    :param weeks: A number of weeks.
    :param seconds: How much, in seconds.
    :param days: A number of days.
    """

    __slots__ = ("weeks", "seconds", "days",)
    FIELDS = {"weeks": None, "seconds": None, "days": None}


class Cited(Data):
    """The source of a rule, for one form that it had in time.

    :param id: The rule: `us-fmla/hours-of-service`.
    :param cites: The law's own citations.
    :param checked: What was read to check it; absent: nobody has, and an answer that rests on it says so.
    :param held: The interval over which this form of the rule holds.
    """

    __slots__ = ("id", "cites", "checked", "held",)
    FIELDS = {"id": ..., "cites": (), "checked": None, "held": None}


class ClaimAnswer(Data):
    """What a program pays on a claim.

    :param weekly_cents: The benefit of a whole week, rounded as the law says.
    :param exact_weekly_cents: The same before rounding.
    :param daily_cents: The benefit of a day.
    :param exact_daily_cents: The same before rounding.
    :param branch: The line of the formula that decided: `90-percent`, `minimum`, `maximum`.
    :param rounding: The rounding that was applied: `up-to-dollar`.
    :param waiting: The waiting period.
    :param paid_days: How many days are paid.
    :param paid_weeks: How many weeks are paid.
    :param total_cents: What is paid in all.
    :param exact_total_cents: The same before rounding.
    :param percent: The share of a full week that is paid, in percent.
    :param payment_cents: What is paid for the time claimed.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param reduced_by_cents: By how much other benefits reduce it.
    :param cites: The law's own citations.
    """

    __slots__ = ("weekly_cents", "exact_weekly_cents", "daily_cents", "exact_daily_cents", "branch", "rounding", "waiting", "paid_days", "paid_weeks", "total_cents", "exact_total_cents", "percent", "payment_cents", "first_day", "last_day", "reduced_by_cents", "cites",)
    FIELDS = {"weekly_cents": None, "exact_weekly_cents": None, "daily_cents": None, "exact_daily_cents": None, "branch": None, "rounding": None, "waiting": None, "paid_days": None, "paid_weeks": None, "total_cents": None, "exact_total_cents": None, "percent": None, "payment_cents": None, "first_day": None, "last_day": None, "reduced_by_cents": None, "cites": ()}


class Clock(Answer):
    """When the steps of a law are due after an event.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param outcome: The answer.
    :param steps: Each step, by name.
    :param duties: Duties that come with it.
    :param apply_instead: What applies where this does not.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "outcome", "steps", "duties", "apply_instead", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "outcome": ..., "steps": {}, "duties": (), "apply_instead": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "clock"


class ClockSpan(Data):
    """A span of a day by the clock.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("from_", "until",)
    FIELDS = {"from_": None, "until": None}


class Compliance(Data):
    """A company's plan against a law, term by term and day by day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param plan: The plan that was asked.
    :param law: The law it is about.
    :param through: The last day.
    :param outcome: The answer.
    :param terms: Each comparable term, as a test.
    :param days_below: The days on which the plan gives less.
    :param method: The method of the law that the plan satisfies, or comes nearest to.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "plan", "law", "through", "outcome", "terms", "days_below", "method", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "plan": None, "law": None, "through": None, "outcome": ..., "terms": {}, "days_below": (), "method": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}


class ConditionAnswer(Data):
    """Whether a health condition is a serious one, by each way that the law knows.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param outcome: The answer.
    :param kinds: Each way of being serious.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "outcome", "kinds", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "outcome": ..., "kinds": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}


class Conduct(Answer):
    """May, must or must not an act be done?

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param act: The act.
    :param actor: Who acts.
    :param outcome: The answer.
    :param rule: The rule of the law that decided.
    :param through: The last day.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param needs: What else it takes.
    :param if_done_anyway: What follows if it is done all the same.
    :param due: The last day for what the act presupposes.
    :param at_most_seconds: How much at most, in time.
    :param at_most_count: How many at most.
    :param at_most_days: How many days at most.
    :param delay_days: By how many days leave may be delayed.
    :param tests: The tests behind the outcome, by their id.
    :param instead: What may be done instead.
    :param form: The agency's form for it.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "act", "actor", "outcome", "rule", "through", "from_", "until", "needs", "if_done_anyway", "due", "at_most_seconds", "at_most_count", "at_most_days", "delay_days", "tests", "instead", "form", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "act": None, "actor": None, "outcome": ..., "rule": None, "through": None, "from_": None, "until": None, "needs": (), "if_done_anyway": None, "due": None, "at_most_seconds": None, "at_most_count": None, "at_most_days": None, "delay_days": None, "tests": {}, "instead": (), "form": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.may"


class ConflictAnswer(Data):
    """Two rules that pull apart, and how the answer resolves them.

    :param kind: How the rules pull apart: `exception-scope`.
    :param clauses: The clauses that pull apart.
    :param resolution: How the answer resolves it.
    :param maximum: The rule that says how long at most.
    :param minimum: The rule that says how long at least.
    :param hold: The hold that stands against the maximum.
    :param policy: The item of a company's own schedule that ends too early.
    :param promise: The promised length.
    :param cites: The law's own citations.
    """

    __slots__ = ("kind", "clauses", "resolution", "maximum", "minimum", "hold", "policy", "promise", "cites",)
    FIELDS = {"kind": None, "clauses": (), "resolution": None, "maximum": None, "minimum": None, "hold": None, "policy": None, "promise": None, "cites": ()}


class ConsentStatus(Data):
    """What a consent is at the time asked about.

    :param state: The state that its events lead to.
    :param outcome: Does it hold at that time?
    :param from_: The first day of the time over which it runs or ran.
    :param until: The first day after that time; absent: it still runs.
    :param from_instant: The instant at which it began, as UTC seconds.
    :param until_instant: The instant at which it ended, as UTC seconds.
    :param kind: Explicit, or deemed by an act.
    :param form: In which form it was given.
    :param by: Who gave it.
    :param purpose: To which purpose.
    :param items: To which data; empty: all.
    :param statement: Under which statement.
    :param missing: What else would settle it.
    """

    __slots__ = ("state", "outcome", "from_", "until", "from_instant", "until_instant", "kind", "form", "by", "purpose", "items", "statement", "missing",)
    FIELDS = {"state": ..., "outcome": ..., "from_": None, "until": None, "from_instant": None, "until_instant": None, "kind": None, "form": None, "by": None, "purpose": None, "items": (), "statement": None, "missing": ()}


class Consents(Answer):
    """The consents of a person at a time, as far as they were known on the day of the question.

    :param on: The day.
    :param findings: What was noticed beside the answer.
    :param at: The day for which the state was asked.
    :param consents: Each consent, by its id.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "findings", "at", "consents", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "findings": (), "at": None, "consents": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "consents"


class CountedSpan(Data):
    """How a due day was counted.

    :param business_days: So many business days.
    :param days: A number of days.
    :param work_days: So many of the person's work days.
    :param weeks: A number of weeks.
    :param months: A number of months.
    :param hours: So many hours.
    :param after: From that day, which is not counted.
    :param before: The day before which it was counted; that day is not in it.
    """

    __slots__ = ("business_days", "days", "work_days", "weeks", "months", "hours", "after", "before",)
    FIELDS = {"business_days": None, "days": None, "work_days": None, "weeks": None, "months": None, "hours": None, "after": None, "before": None}


class DaysBelow(Data):
    """Days on which a plan gives less than the law, and by which term.

    :param first_day: The first day.
    :param last_day: The last day, included.
    :param term: The term that is short.
    :param short_seconds: By how much it is short.
    """

    __slots__ = ("first_day", "last_day", "term", "short_seconds",)
    FIELDS = {"first_day": None, "last_day": None, "term": None, "short_seconds": None}


class DeadlineAnswer(Data):
    """One step: who owes what to whom by when, and what follows if it is missed.

    :param who: Who owes it.
    :param to: To whom.
    :param outcome: The answer.
    :param due: The last day on which it is in time.
    :param due_instant: The last instant, as UTC seconds, where the law counts hours.
    :param from_: The first day.
    :param raw_due: The day before it is moved off a weekend or holiday.
    :param counted: How the day was counted.
    :param if_missed: What follows if it is missed.
    :param per: For what it is owed once, where it could recur.
    :param late_by_days: By how many days it was late.
    :param needs: What else it takes.
    :param not_before: The first day on which it may be done.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param cites: The law's own citations.
    """

    __slots__ = ("who", "to", "outcome", "due", "due_instant", "from_", "raw_due", "counted", "if_missed", "per", "late_by_days", "needs", "not_before", "missing", "cites",)
    FIELDS = {"who": None, "to": None, "outcome": None, "due": None, "due_instant": None, "from_": None, "raw_due": None, "counted": None, "if_missed": None, "per": None, "late_by_days": None, "needs": (), "not_before": None, "missing": (), "cites": ()}


class Deadlines(Answer):
    """Every step of a law that has a date.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param deadlines: Each step, by name.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "deadlines", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "deadlines": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.deadline"


class Disclosed(Answer):
    """Whether something may be done with data, item by item; the top is the strictest of the items.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param outcome: The answer.
    :param until: The first day after it; absent: it still runs.
    :param items: Each data item that was asked about.
    :param redact: Items of the record that must not be shown.
    :param statements: The statements that were asked, each with its version.
    :param duties: Duties that come with it.
    :param conflicts: Rules that pull apart.
    :param apply_instead: What applies where this does not.
    :param determining: The clauses that decided; `default` where nothing permits.
    :param unmet: Requirements that failed.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "outcome", "until", "items", "redact", "statements", "duties", "conflicts", "apply_instead", "determining", "unmet", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "outcome": ..., "until": None, "items": {}, "redact": (), "statements": {}, "duties": (), "conflicts": (), "apply_instead": (), "determining": (), "unmet": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "disclose"


class DutyAnswer(Data):
    """A duty that comes with the answer.

    :param id: The host's own reference; without one the position in the list stands for it.
    :param do: What is to be done.
    :param who: Who owes it.
    :param to: To whom.
    :param purpose: The purpose for which it was released.
    :param due: The last day on which it is in time.
    :param due_instant: The last instant, as UTC seconds, where the law counts hours.
    :param when: Before, with, after or while.
    :param via: Which address or channel.
    :param says: In words. It may speak of a person's facts.
    :param cites: The law's own citations.
    """

    __slots__ = ("id", "do", "who", "to", "purpose", "due", "due_instant", "when", "via", "says", "cites",)
    FIELDS = {"id": None, "do": None, "who": None, "to": None, "purpose": None, "due": None, "due_instant": None, "when": None, "via": None, "says": None, "cites": ()}


class Eligibility(Answer):
    """Whether a law covers the employer and the person qualifies, with every test.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param entitlement: Which entitlement of the law answered.
    :param outcome: The answer.
    :param tests: The tests behind the outcome, by their id.
    :param first_eligible_day: The first day on which the person will qualify, where it is not today.
    :param last_eligible_day: The last day on which the person qualifies.
    :param covered: Does the law bind this employer?
    :param place: The worksite that counted, by the word the case has for it.
    :param employer_duties: Of a person employed jointly: which employer carries each duty.
    :param key_employee: Is the person a key employee, where the case says enough?
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "entitlement", "outcome", "tests", "first_eligible_day", "last_eligible_day", "covered", "place", "employer_duties", "key_employee", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "entitlement": None, "outcome": ..., "tests": {}, "first_eligible_day": None, "last_eligible_day": None, "covered": None, "place": None, "employer_duties": {}, "key_employee": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.eligibility"


class EntitlementInPlan(Data):
    """Coverage and eligibility for one entitlement of a law.

    :param covered: Does the law bind this employer?
    :param eligible: Does the person qualify?
    :param first_eligible_day: The first day on which the person will qualify, where it is not today.
    :param tests: The tests behind the outcome, by their id.
    :param cites: The law's own citations.
    """

    __slots__ = ("covered", "eligible", "first_eligible_day", "tests", "cites",)
    FIELDS = {"covered": None, "eligible": None, "first_eligible_day": None, "tests": {}, "cites": ()}


class Example(Data):
    """One request among all that can be made; a key that is absent does not matter to the outcome.

    :param outcome: What comes of it.
    :param act: What is done with the data.
    :param item: The data item.
    :param purpose: The purpose.
    :param recipient: Who receives it.
    :param subject: Whose data it is.
    :param channel: By which channel it was collected.
    :param capacity: In which capacity it is held.
    :param actor: Who does it.
    :param classification: How the data is classified.
    :param facts: The facts that it takes, each in words.
    :param determining: The clauses that decide.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "act", "item", "purpose", "recipient", "subject", "channel", "capacity", "actor", "classification", "facts", "determining", "cites",)
    FIELDS = {"outcome": ..., "act": None, "item": None, "purpose": None, "recipient": None, "subject": None, "channel": None, "capacity": None, "actor": None, "classification": None, "facts": {}, "determining": (), "cites": ()}


class ExplanationLine(Data):
    """One line of the reasons. The list is flat and in reading order; `parent` leads to the line above.

    :param id: The host's own reference; without one the position in the list stands for it.
    :param parent: The position of the line above; absent at the root.
    :param outcome: The answer.
    :param decisive: Might the outcome change if this alone came out differently? Left out when not.
    :param observed: What was measured of the person or employer.
    :param op: How the two are compared.
    :param required: What the law requires.
    :param says: In words. It may speak of a person's facts.
    :param cites: The law's own citations.
    """

    __slots__ = ("id", "parent", "outcome", "decisive", "observed", "op", "required", "says", "cites",)
    FIELDS = {"id": None, "parent": None, "outcome": None, "decisive": None, "observed": None, "op": None, "required": None, "says": None, "cites": ()}


class FactAnswer(Data):
    """A fact that a question uses: enough to make a form, a mapping or a list of what is needed.

    :param at: A pointer to where it goes in the request.
    :param type: Its type: `hours`, `day`, `yes-no`.
    :param unit: The unit in which it is given.
    :param choices: The words it may take, where the list is closed.
    :param privacy: How sensitive it is.
    :param wording: The question that a person understands.
    :param message: The id of the wording, for translation.
    :param settles: What knowing it would settle: `alone`, `alone-if-no`, `alone-if-yes`, `with-others`.
    :param tests: The tests behind the outcome, by their id.
    :param cites: The law's own citations.
    """

    __slots__ = ("at", "type", "unit", "choices", "privacy", "wording", "message", "settles", "tests", "cites",)
    FIELDS = {"at": None, "type": None, "unit": None, "choices": (), "privacy": None, "wording": None, "message": None, "settles": None, "tests": (), "cites": ()}


class Facts(Answer):
    """The facts that a question would ask for.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param of: The ask that the facts are for.
    :param law: The law it is about.
    :param facts: The facts, by id.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "of", "law", "facts", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "of": None, "law": None, "facts": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "facts"


class FailedException(Data):
    """An exception that would have helped and did not match, with the facts it failed on.

    :param clause: The clause it is about.
    :param facts: The facts on which it failed.
    """

    __slots__ = ("clause", "facts",)
    FIELDS = {"clause": None, "facts": ()}


class FindingAnswer(Data):
    """Something that was noticed beside the answer, with a stable code.

    :param code: The stable code: `gina-warning-missing`.
    :param subject: What it is about: a framework, an act, a channel.
    :param clause: The clause it is about.
    :param item: The rule, parameter or data item it is about.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param says: In words. It may speak of a person's facts.
    :param cites: The law's own citations.
    """

    __slots__ = ("code", "subject", "clause", "item", "from_", "until", "says", "cites",)
    FIELDS = {"code": None, "subject": None, "clause": None, "item": None, "from_": None, "until": None, "says": None, "cites": ()}


class FirstUse(Answer):
    """The first day on which leave may be used.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param plan: The plan that was asked.
    :param outcome: The answer.
    :param first_day: The first day.
    :param counted_from: The civil day it was counted from.
    :param counted_days: How many days were counted.
    :param tests: The tests behind the outcome, by their id.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "plan", "outcome", "first_day", "counted_from", "counted_days", "tests", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "plan": None, "outcome": None, "first_day": None, "counted_from": None, "counted_days": None, "tests": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "accrue.first-use"


class GroundAnswer(Data):
    """Whether one reason counts under the law.

    :param outcome: The answer.
    :param as_: The ground or kinship as which it counts.
    :param tests: The tests behind the outcome, by their id.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param kinds: The kinds of the ground that count.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "as_", "tests", "first_day", "last_day", "kinds", "cites",)
    FIELDS = {"outcome": ..., "as_": None, "tests": {}, "first_day": None, "last_day": None, "kinds": {}, "cites": ()}


class Grounds(Answer):
    """Which reasons of the leave count under the law.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param entitlement: Which entitlement of the law answered.
    :param outcome: The answer.
    :param grounds: The reasons of the leave, each with its tests.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "entitlement", "outcome", "grounds", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "entitlement": None, "outcome": ..., "grounds": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.ground"


class HeldInterval(Data):
    """An interval over which a law is held.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("from_", "until",)
    FIELDS = {"from_": None, "until": None}


class HeldLaw(Data):
    """A law of the rulebook, with what it can answer.

    :param title: Its name.
    :param place: Where it holds.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param intervals: The intervals over which it is held, where there is more than one.
    :param entitlements: What it gives.
    :param asks: The asks that it answers.
    :param meters: Its meters, by id.
    :param acts: Every act of which it speaks, with who acts.
    :param programs: Its programs that pay.
    :param parameters: How many rules and figures it has.
    :param verified: How many of its rules and figures somebody has checked against their source.
    :param authorities: Where the law stands.
    """

    __slots__ = ("title", "place", "from_", "until", "intervals", "entitlements", "asks", "meters", "acts", "programs", "parameters", "verified", "authorities",)
    FIELDS = {"title": None, "place": None, "from_": None, "until": None, "intervals": (), "entitlements": (), "asks": (), "meters": (), "acts": {}, "programs": (), "parameters": None, "verified": None, "authorities": ()}


class Hold(Answer):
    """Whether a record is under a hold.

    :param on: The day.
    :param known_on: The day whose knowledge was asked for, where that is another.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param outcome: The answer.
    :param holds: Each hold, by id.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "known_on", "parameters", "cites", "findings", "outcome", "holds", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "known_on": None, "parameters": {}, "cites": (), "findings": (), "outcome": ..., "holds": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "hold"


class HoldAnswer(Data):
    """One hold, placed by a person or opened by a statute.

    :param from_: The first day.
    :param through: The last day of the hold.
    :param until: The first day after it; absent: it still runs.
    :param released_by: The event that releases it.
    :param in_scope: Does it cover this record?
    :param open: Is it open on that day?
    :param cites: The law's own citations.
    """

    __slots__ = ("from_", "through", "until", "released_by", "in_scope", "open", "cites",)
    FIELDS = {"from_": None, "through": None, "until": None, "released_by": None, "in_scope": None, "open": None, "cites": ()}


class ItemAnswer(Data):
    """The answer for one data item.

    :param outcome: The answer.
    :param determining: The clauses that decided; `default` where nothing permits.
    :param not_by: Clauses that would have refused and were lifted.
    :param lifted: Clauses that an exception or a mandate took away.
    :param unmet: Requirements that failed.
    :param duties: Duties that come with it.
    :param conflicts: Rules that pull apart.
    :param findings: What was noticed beside the answer.
    :param mandatory: Does a law compel it?
    :param limit: How far a mandate compels.
    :param failed_exceptions: Exceptions to a deciding clause that did not match.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "determining", "not_by", "lifted", "unmet", "duties", "conflicts", "findings", "mandatory", "limit", "failed_exceptions", "cites",)
    FIELDS = {"outcome": ..., "determining": (), "not_by": (), "lifted": (), "unmet": (), "duties": (), "conflicts": (), "findings": (), "mandatory": None, "limit": None, "failed_exceptions": (), "cites": ()}


class JudgmentItem(Data):
    """A question that only a person can answer, with what follows from either answer. The answer comes back as an entry of `determined`.

    :param question: The question, by its id.
    :param by: Who.
    :param if_yes: What the outcome is if the answer is yes.
    :param if_no: What the outcome is if the answer is no.
    :param at: A pointer to where it goes in the request.
    :param item: The rule, parameter or data item it is about.
    :param cites: The law's own citations.
    """

    __slots__ = ("question", "by", "if_yes", "if_no", "at", "item", "cites",)
    FIELDS = {"question": None, "by": None, "if_yes": None, "if_no": None, "at": None, "item": None, "cites": ()}


class KindAnswer(Data):
    """One way in which a condition can be serious.

    :param outcome: The answer.
    :param tests: The tests behind the outcome, by their id.
    """

    __slots__ = ("outcome", "tests",)
    FIELDS = {"outcome": ..., "tests": {}}


class LawInPlan(Data):
    """What one law gives for the leave asked for.

    :param entitlements: Each entitlement of the law.
    :param meters: The meters, by id. Where it hangs on what is unknown what is used, only the limit is given.
    :param last_day_for: The last day on which leave for a ground may be taken.
    :param claims: What its programs pay, by program.
    :param grounds: The reasons of the leave, each with its tests.
    :param protected_through: The last whole workday asked for that the law protects before a gap; none where nobody knows.
    :param protected_weeks: How much of the leave asked for the law protects.
    :param requested_weeks: What the leave asked for comes to.
    :param first_unprotected_day: The first workday asked for that the law does not protect; none where nobody knows.
    :param available_weeks: What may be taken: the least that any meter leaves, in workweeks.
    :param limited_by: The meters that leave the least.
    :param leave_year: The leave year in which the leave lies.
    :param parameters: The figures of the law that were used, by their id.
    """

    __slots__ = ("entitlements", "meters", "last_day_for", "claims", "grounds", "protected_through", "protected_weeks", "requested_weeks", "first_unprotected_day", "available_weeks", "limited_by", "leave_year", "parameters",)
    FIELDS = {"entitlements": {}, "meters": {}, "last_day_for": {}, "claims": {}, "grounds": {}, "protected_through": None, "protected_weeks": None, "requested_weeks": None, "first_unprotected_day": None, "available_weeks": None, "limited_by": (), "leave_year": None, "parameters": {}}


class Laws(Answer):
    """The laws that are held for a place on a day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param place: The place.
    :param held: Each law that reaches the place on that day.
    :param not_held: Parts of the place without a law of their own in this rulebook.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "place", "held", "not_held", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "place": None, "held": {}, "not_held": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "laws"


class LeaveRecord(Data):
    """A record that a leave creates.

    :param outcome: Is it made? Unknown as long as it is not known whether the law gives the leave.
    :param laws: The laws that make it.
    :param class_: The classes of record in which it is.
    :param contains: Data items that it contains.
    :param places: The places whose rules reach the record: `us`, `us-ca`.
    :param dates: The events that start periods, as far as the determination knows their days.
    :param retention: How long it lives.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param seen_by: Who may see it meanwhile, by recipient.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "laws", "class_", "contains", "places", "dates", "retention", "missing", "seen_by", "cites",)
    FIELDS = {"outcome": ..., "laws": (), "class_": (), "contains": (), "places": (), "dates": {}, "retention": None, "missing": (), "seen_by": {}, "cites": ()}


class LeaveRecords(Answer):
    """The records that a determination of leave creates, how long they live, and who may see them meanwhile.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param records: Each record, by what it is.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "records", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "records": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.records"


class LeaveYearAnswer(Answer):
    """The leave year in which the day lies.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param method: The method that decides the leave year.
    :param taken: The method that was taken where the law takes the most favourable.
    :param first_day: The first day.
    :param last_day: The last day, included.
    :param next_from: The first day on which a further leave year may open.
    :param in_window: Does the one earlier absence of the case lie in the window?
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "method", "taken", "first_day", "last_day", "next_from", "in_window", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "method": None, "taken": None, "first_day": None, "last_day": None, "next_from": None, "in_window": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.year"


class LeaveYearInPlan(Data):
    """The leave year that a law uses in the plan.

    :param method: The method that decides the leave year.
    :param taken: The method that was taken where the law takes the most favourable.
    :param first_day: The first day.
    :param last_day: The last day, included.
    """

    __slots__ = ("method", "taken", "first_day", "last_day",)
    FIELDS = {"method": None, "taken": None, "first_day": None, "last_day": None}


class Ledger(Answer):
    """The ledger of a plan through a day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param plan: The plan that was asked.
    :param balance_seconds: All banks together, whole seconds rounded down.
    :param remainder_seconds: What is earned and does not make a whole step yet; it is never lost.
    :param exact_balance_seconds: The same as a fraction, with the remainder.
    :param usable_seconds: What may be used on that day, after waits and the use cap.
    :param usable_in_year_seconds: What the balance and the year's use cap still allow, waits aside.
    :param lines: The lines, in order.
    :param lots: The lots, by the day on which they came about.
    :param banks: Each bank, where the plan has several.
    :param covered: Does the law bind this employer?
    :param tests: The tests behind the outcome, by their id.
    :param totals: Amounts by what happened to them.
    :param size: The employer's size.
    :param rate: What the law's rate gives on that day.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "plan", "balance_seconds", "remainder_seconds", "exact_balance_seconds", "usable_seconds", "usable_in_year_seconds", "lines", "lots", "banks", "covered", "tests", "totals", "size", "rate", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "plan": None, "balance_seconds": None, "remainder_seconds": None, "exact_balance_seconds": None, "usable_seconds": None, "usable_in_year_seconds": None, "lines": (), "lots": {}, "banks": {}, "covered": None, "tests": {}, "totals": None, "size": None, "rate": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "accrue.ledger"


class LedgerLine(Data):
    """One line of a ledger: what changed the balance, and by which rule.

    :param day: The day.
    :param kind: What the line is.
    :param bank: The bank of the plan.
    :param seconds: The change of the balance, in seconds.
    :param balance_seconds: The balance after the line.
    :param exact_seconds: What it would be without caps and rounding.
    :param cut_by: The cap that cut it.
    :param paid: Is it paid leave?
    :param usable_from: The first day on which it may be used.
    :param due: The last day on which it may be posted, where the law sets one.
    :param rule: The rule of the law that decided.
    :param cents: What was paid, in cents.
    :param exact_cents: What was paid, before rounding.
    :param cites: The law's own citations.
    """

    __slots__ = ("day", "kind", "bank", "seconds", "balance_seconds", "exact_seconds", "cut_by", "paid", "usable_from", "due", "rule", "cents", "exact_cents", "cites",)
    FIELDS = {"day": None, "kind": None, "bank": None, "seconds": None, "balance_seconds": None, "exact_seconds": None, "cut_by": None, "paid": None, "usable_from": None, "due": None, "rule": None, "cents": None, "exact_cents": None, "cites": ()}


class LedgerTotals(Data):
    """Amounts by what happened to them, since the opening or the hire. What did not occur is 0.

    :param counted_seconds: Hours that count for earning, whether or not a cap then cuts what they earn.
    :param accrued_seconds: What was earned.
    :param granted_seconds: What was granted.
    :param used_seconds: How much was used.
    :param carried_seconds: What was taken into a new year.
    :param forfeited_seconds: What was lost.
    :param expired_seconds: What expired.
    :param paid_out_seconds: What was paid out, in time.
    :param paid_out_cents: What was paid out, in money.
    :param restored_seconds: What came back on a rehire.
    :param paid_seconds: Of what was used: with pay.
    :param unpaid_seconds: Of what was used: without pay.
    """

    __slots__ = ("counted_seconds", "accrued_seconds", "granted_seconds", "used_seconds", "carried_seconds", "forfeited_seconds", "expired_seconds", "paid_out_seconds", "paid_out_cents", "restored_seconds", "paid_seconds", "unpaid_seconds",)
    FIELDS = {"counted_seconds": None, "accrued_seconds": None, "granted_seconds": None, "used_seconds": None, "carried_seconds": None, "forfeited_seconds": None, "expired_seconds": None, "paid_out_seconds": None, "paid_out_cents": None, "restored_seconds": None, "paid_seconds": None, "unpaid_seconds": None}


class LintReport(Answer):
    """What is wrong with a statement as of a day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param statement: The statement that was read.
    :param version: The version that was read.
    :param conflicts: Rules that pull apart.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "statement", "version", "conflicts", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "statement": None, "version": None, "conflicts": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "lint"


class LotAnswer(Data):
    """A lot: an amount that was earned or granted together and dies together.

    :param seconds: How much, in seconds.
    :param paid: Is it paid leave?
    :param bank: The bank of the plan.
    :param origin: How it came about: earned, granted, carried.
    :param usable_from: The first day on which it may be used.
    :param expires_through: The last day on which it may be used.
    """

    __slots__ = ("seconds", "paid", "bank", "origin", "usable_from", "expires_through",)
    FIELDS = {"seconds": None, "paid": None, "bank": None, "origin": None, "usable_from": None, "expires_through": None}


class MadeWith(Data):
    """What made an answer: with the same library and the same rules the same request gives the same bytes.

    :param library: The version of the library.
    :param rulebook: The hash over all packs.
    :param packs: The packs that decided, by id.
    """

    __slots__ = ("library", "rulebook", "packs",)
    FIELDS = {"library": None, "rulebook": None, "packs": {}}


class Matrix(Answer):
    """Who may see what, for which purpose: every cell is decided over all that the request leaves open.

    :param on: The day.
    :param findings: What was noticed beside the answer.
    :param act: What is done with the data.
    :param items: The data items of the cells, each with all for which it stands: no clause tells them apart.
    :param purposes: The matrix: purpose, recipient, item.
    :param statements: The statements that were asked, each with its version.
    :param looked_at: How many combinations were decided.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "findings", "act", "items", "purposes", "statements", "looked_at", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "findings": (), "act": None, "items": {}, "purposes": {}, "statements": {}, "looked_at": ..., "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "matrix"


class MatrixCell(Data):
    """One cell of the matrix: one purpose, one recipient, one data item, over everything that is left open.

    :param outcome: The outcome whatever else is true, or that it depends.
    :param permitted: Where it depends: what it takes beside the cell and what the question gives, for a request that is permitted.
    :param determining: The clauses that decide; where it depends, those that permit.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "permitted", "determining", "cites",)
    FIELDS = {"outcome": ..., "permitted": None, "determining": (), "cites": ()}


class MatrixPurpose(Data):
    """Who may see what for one purpose.

    :param alike: The purposes that no clause tells from this one.
    :param recipients: Each recipient.
    """

    __slots__ = ("alike", "recipients",)
    FIELDS = {"alike": (), "recipients": {}}


class MatrixRow(Data):
    """What one recipient may see for one purpose.

    :param alike: The recipients that no clause tells from this one.
    :param items: Each data item; those that no clause tells apart stand under the first of them, as `items` of the matrix says.
    """

    __slots__ = ("alike", "items",)
    FIELDS = {"alike": (), "items": {}}


class MeterAnswer(Data):
    """A meter: its limit, what is used and what is left, over which window.

    :param limit_weeks: The limit, in the person's own workweeks.
    :param limit_seconds: The limit, in time.
    :param limit_days: The limit, in days.
    :param limit_cents: The limit, in money.
    :param exact_limit_seconds: The limit before it is rounded for show.
    :param used_weeks: How much is used, in the person's own workweeks.
    :param used_seconds: How much is used, in time.
    :param used_days: How much is used, in days.
    :param used_cents: How much money is used.
    :param left_weeks: How much is left, in the person's own workweeks.
    :param left_seconds: How much is left, in time.
    :param left_days: How much is left, in days.
    :param left_cents: How much money is left.
    :param window: The days over which it was counted.
    :param exhausted_end_of: The first day at whose end the meter leaves nothing.
    :param returns_from: The first day after that on which time comes back.
    :param returns_weeks: How much comes back on that day.
    :param returns: Time that comes back, by day.
    :param increment_seconds: The longest step that may be used.
    :param shared_with: With whom the limit is shared.
    :param shared_used_weeks: What both have used of it.
    :param own_workweek_seconds: The person's own workweek.
    :param at: The meter at the end of each segment's last day, by that day.
    :param cites: The law's own citations.
    """

    __slots__ = ("limit_weeks", "limit_seconds", "limit_days", "limit_cents", "exact_limit_seconds", "used_weeks", "used_seconds", "used_days", "used_cents", "left_weeks", "left_seconds", "left_days", "left_cents", "window", "exhausted_end_of", "returns_from", "returns_weeks", "returns", "increment_seconds", "shared_with", "shared_used_weeks", "own_workweek_seconds", "at", "cites",)
    FIELDS = {"limit_weeks": None, "limit_seconds": None, "limit_days": None, "limit_cents": None, "exact_limit_seconds": None, "used_weeks": None, "used_seconds": None, "used_days": None, "used_cents": None, "left_weeks": None, "left_seconds": None, "left_days": None, "left_cents": None, "window": None, "exhausted_end_of": None, "returns_from": None, "returns_weeks": None, "returns": (), "increment_seconds": None, "shared_with": None, "shared_used_weeks": None, "own_workweek_seconds": None, "at": {}, "cites": ()}


class MeterAt(Data):
    """A meter at the end of a day.

    :param used_weeks: How much is used, in the person's own workweeks.
    :param left_weeks: How much is left, in the person's own workweeks.
    :param used_days: How much is used, in days.
    :param left_days: How much is left, in days.
    :param used_seconds: How much is used, in time.
    :param left_seconds: How much is left, in time.
    """

    __slots__ = ("used_weeks", "left_weeks", "used_days", "left_days", "used_seconds", "left_seconds",)
    FIELDS = {"used_weeks": None, "left_weeks": None, "used_days": None, "left_days": None, "used_seconds": None, "left_seconds": None}


class MissingItem(Data):
    """A fact that would settle what is unknown, with the place where it goes in this very request.

    :param fact: The fact, by its id: `hours-worked-12-months`.
    :param before: The day before which it was counted; that day is not in it.
    :param at: A pointer to where it goes in the request.
    :param reason: The reason, as a ground with its kind.
    :param item: The rule, parameter or data item it is about.
    :param tests: The tests behind the outcome, by their id.
    :param from_: The first day.
    """

    __slots__ = ("fact", "before", "at", "reason", "item", "tests", "from_",)
    FIELDS = {"fact": None, "before": None, "at": None, "reason": None, "item": None, "tests": (), "from_": None}


class NotHeld(Data):
    """A place without a law in this rulebook. It does not mean that the place has none.

    :param place: The place.
    :param outcome: The answer.
    :param means: What this means, in words.
    """

    __slots__ = ("place", "outcome", "means",)
    FIELDS = {"place": None, "outcome": None, "means": None}


class PackInfo(Data):
    """A pack of a rulebook.

    :param id: The law, plan, statement or schedule.
    :param title: Its name.
    :param kind: The room it belongs to: `leave`, `accrual`, `statement`, `schedule`.
    :param role: `floor`: a law; `plan`: a company's own.
    :param place: Where it holds: `us`, `us-ca`, `company`.
    :param version: The pack's own version number.
    :param hash: The hash of its text.
    :param held: The intervals over which it is in force.
    """

    __slots__ = ("id", "title", "kind", "role", "place", "version", "hash", "held",)
    FIELDS = {"id": ..., "title": ..., "kind": ..., "role": ..., "place": ..., "version": ..., "hash": ..., "held": ()}


class PackMade(Data):
    """The version and the hash of a pack that decided.

    :param version: The pack's own version number.
    :param hash: The hash of the pack's text.
    """

    __slots__ = ("version", "hash",)
    FIELDS = {"version": None, "hash": None}


class ParameterValue(Data):
    """A figure of the law, with its unit and the interval over which it holds. One unit is given.

    :param seconds: How much, in seconds.
    :param days: A number of days.
    :param months: A number of months.
    :param years: A number of years.
    :param weeks: A number of weeks.
    :param count: A plain number.
    :param share: A share, as a reduced fraction.
    :param miles: A distance in miles.
    :param cents: An amount in cents.
    :param date: A day.
    :param word: A word of a closed list.
    :param words: Several words; a relation is read outwards.
    :param flag: Yes or no.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    """

    __slots__ = ("seconds", "days", "months", "years", "weeks", "count", "share", "miles", "cents", "date", "word", "words", "flag", "from_", "until",)
    FIELDS = {"seconds": None, "days": None, "months": None, "years": None, "weeks": None, "count": None, "share": None, "miles": None, "cents": None, "date": None, "word": None, "words": (), "flag": None, "from_": None, "until": None}


class PartialDay(Data):
    """A day of which only a part is protected.

    :param day: The day.
    :param protected_seconds: How much of it is protected.
    """

    __slots__ = ("day", "protected_seconds",)
    FIELDS = {"day": None, "protected_seconds": None}


class Plan(Answer):
    """Every law that reaches the person, laid on a calendar.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param laws: Every law that reaches the person, by id.
    :param segments: The calendar, in order. Where nobody said which days are worked, each calendar day stands for a seventh of a week.
    :param totals: What the plan comes to.
    :param deadlines: Each step, by name.
    :param no_law_held: Places whose law this rulebook does not hold.
    :param at_work: Days of the plan on which the person works.
    :param spouses: What spouses share, by law.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "laws", "segments", "totals", "deadlines", "no_law_held", "at_work", "spouses", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "laws": {}, "segments": (), "totals": None, "deadlines": {}, "no_law_held": (), "at_work": (), "spouses": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.plan"


class PlanLine(Data):
    """What a disposal plan says of one record: what to do, when, and by which rules. It holds ids and days, nothing of the record's contents.

    :param id: The record.
    :param action: What to do with it.
    :param outcome: The answer.
    :param due: The first day on which it may go, or will be free; absent while nobody can tell, and where a person must look first.
    :param by: The last day by which it must be gone, where a maximum says so.
    :param classes: The classes of the record.
    :param governing: The rules and holds that set the answer.
    :param cites: Their citations.
    :param duties: What must be done when it goes, or while it is kept.
    :param conflicts: The kinds of rules that pull apart.
    :param findings: What was noticed of a destruction that has happened.
    """

    __slots__ = ("id", "action", "outcome", "due", "by", "classes", "governing", "cites", "duties", "conflicts", "findings",)
    FIELDS = {"id": ..., "action": ..., "outcome": ..., "due": None, "by": None, "classes": (), "governing": (), "cites": (), "duties": (), "conflicts": (), "findings": ()}


class PlanTotals(Data):
    """What the plan comes to. Workdays of which nobody knows whether a law protects them are in none of these: they are those of the segments
that say so. Where nobody said which days are worked, a total of such days is not known.

    :param protected_workdays: Workdays that a law protects for certain.
    :param unpaid_protected_workdays: Workdays that are protected and that nobody pays; waiting days are left out.
    :param unprotected_workdays: Workdays that for certain no law protects.
    :param granted_workdays: Workdays that the employer grants.
    :param paid_cents: What programs pay in all.
    """

    __slots__ = ("protected_workdays", "unpaid_protected_workdays", "unprotected_workdays", "granted_workdays", "paid_cents",)
    FIELDS = {"protected_workdays": None, "unpaid_protected_workdays": None, "unprotected_workdays": None, "granted_workdays": None, "paid_cents": None}


class Presumed(Data):
    """A fact that nobody gave and that the pack presumes.

    :param fact: The fact, by its id: `hours-worked-12-months`.
    :param is_: What was presumed.
    """

    __slots__ = ("fact", "is_",)
    FIELDS = {"fact": None, "is_": None}


class Projection(Answer):
    """A ledger continued to a later day.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param plan: The plan that was asked.
    :param balance_seconds: All banks together, whole seconds rounded down.
    :param remainder_seconds: What is earned and does not make a whole step yet; it is never lost.
    :param exact_balance_seconds: The same as a fraction, with the remainder.
    :param usable_seconds: What may be used on that day, after waits and the use cap.
    :param usable_in_year_seconds: What the balance and the year's use cap still allow, waits aside.
    :param lines: The lines, in order.
    :param lots: The lots, by the day on which they came about.
    :param banks: Each bank, where the plan has several.
    :param covered: Does the law bind this employer?
    :param tests: The tests behind the outcome, by their id.
    :param totals: Amounts by what happened to them.
    :param size: The employer's size.
    :param rate: What the law's rate gives on that day.
    :param through: The last day.
    :param consumed: The order in which lots are used.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "plan", "balance_seconds", "remainder_seconds", "exact_balance_seconds", "usable_seconds", "usable_in_year_seconds", "lines", "lots", "banks", "covered", "tests", "totals", "size", "rate", "through", "consumed", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "plan": None, "balance_seconds": None, "remainder_seconds": None, "exact_balance_seconds": None, "usable_seconds": None, "usable_in_year_seconds": None, "lines": (), "lots": {}, "banks": {}, "covered": None, "tests": {}, "totals": None, "size": None, "rate": None, "through": None, "consumed": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "accrue.project"


class Proof(Answer):
    """Assertions about statements, each proved over everything that can be asked or refuted by one request.

    :param on: The day.
    :param findings: What was noticed beside the answer.
    :param assertions: Each assertion, by its name.
    :param statements: The statements that were asked, each with its version.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "findings", "assertions", "statements", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "findings": (), "assertions": {}, "statements": {}, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "prove"


class RateAnswer(Data):
    """What the law's rate gives: so many seconds of leave for so many seconds of work.

    :param seconds: Seconds of leave.
    :param per_seconds: For so many seconds of work.
    """

    __slots__ = ("seconds", "per_seconds",)
    FIELDS = {"seconds": None, "per_seconds": None}


class ReadingAnswer(Data):
    """What one reading of an unsettled text leads to.

    :param outcome: The answer.
    :param value: The value that this reading gives.
    :param day: The day.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "value", "day", "cites",)
    FIELDS = {"outcome": None, "value": None, "day": None, "cites": ()}


class Redacted(Answer):
    """A document with only what may be seen.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param document: What may be seen, by item.
    :param record: What may be seen of a JSON document, as text.
    :param removed: What was taken out, and why.
    :param removed_count: How many items were taken out, where their names would tell something.
    :param duties: Duties that come with it.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "document", "record", "removed", "removed_count", "duties", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "document": {}, "record": None, "removed": {}, "removed_count": None, "duties": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "redact"


class Replay(Data):
    """What became of an answer that was made again.

    :param same: The answer is the same, beside what made it.
    :param because: What has changed since, where the answer differs: `rulebook`, else `library`.
    :param changes: Where the answers differ.
    """

    __slots__ = ("same", "because", "changes",)
    FIELDS = {"same": ..., "because": None, "changes": ()}


class ReplayChange(Data):
    """One place where two answers differ. Its values may hold a person's facts.

    :param at: A pointer into the answer.
    :param was: What the receipt says there; absent: nothing.
    :param is_: What is answered now; absent: nothing.
    """

    __slots__ = ("at", "was", "is_",)
    FIELDS = {"at": ..., "was": None, "is_": None}


class Retained(Data):
    """The answer for one record of a sweep.

    :param outcome: The answer.
    :param retain_through: The last day through which it must be kept.
    :param earliest_disposal: The first day on which it may be destroyed.
    :param must_dispose_by: The last day by which it must be destroyed.
    :param governing: The rules and holds that set the answer.
    :param open_triggers: Events that have not happened yet and keep the record.
    :param rules: Each rule, by id.
    :param holds: Each hold, by id.
    :param conflicts: Rules that pull apart.
    :param duties: Duties that come with it.
    :param findings: What was noticed beside the answer.
    """

    __slots__ = ("outcome", "retain_through", "earliest_disposal", "must_dispose_by", "governing", "open_triggers", "rules", "holds", "conflicts", "duties", "findings",)
    FIELDS = {"outcome": ..., "retain_through": None, "earliest_disposal": None, "must_dispose_by": None, "governing": (), "open_triggers": (), "rules": {}, "holds": {}, "conflicts": (), "duties": (), "findings": ()}


class Retention(Answer):
    """How long a record must be kept, and what stops its destruction.

    :param on: The day.
    :param known_on: The day whose knowledge was asked for, where that is another.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param outcome: The answer.
    :param retain_through: The last day through which it must be kept.
    :param earliest_disposal: The first day on which it may be destroyed.
    :param must_dispose_by: The last day by which it must be destroyed.
    :param governing: The rules and holds that set the answer.
    :param open_triggers: Events that have not happened yet and keep the record.
    :param rules: Each rule, by id.
    :param holds: Each hold, by id.
    :param conflicts: Rules that pull apart.
    :param duties: Duties that come with it.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "known_on", "parameters", "cites", "findings", "outcome", "retain_through", "earliest_disposal", "must_dispose_by", "governing", "open_triggers", "rules", "holds", "conflicts", "duties", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "known_on": None, "parameters": {}, "cites": (), "findings": (), "outcome": ..., "retain_through": None, "earliest_disposal": None, "must_dispose_by": None, "governing": (), "open_triggers": (), "rules": {}, "holds": {}, "conflicts": (), "duties": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "retain"


class RetentionRuleAnswer(Data):
    """What one rule says of the record. Rules that lose stay visible.

    :param kind: A minimum, a maximum, advice or a policy.
    :param outcome: The answer.
    :param applies: Does the rule cover the record?
    :param retain_through: The last day through which it must be kept.
    :param earliest_disposal: The first day on which it may be destroyed.
    :param must_dispose_by: The last day by which it must be destroyed.
    :param trigger: The event that set the day.
    :param triggers: Where several could: each event with the last day that it gives.
    :param counted_from: The civil day it was counted from.
    :param open_triggers: Events that have not happened yet and keep the record.
    :param basis: The exception that takes the record out, by its name in the pack.
    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param transition: How a change of the law met an older record.
    :param old_retain_through: What the rule gave before it changed.
    :param suspended_by: The hold to which a maximum itself gives way.
    :param if_missing: What the law takes against an employer who has not kept the record.
    :param disposition: What a company's own schedule says becomes of the record when its time is over.
    :param satisfied_by: What fulfils a maximum: to destroy the record, or to make it anonymous as well.
    :param cites: The law's own citations.
    """

    __slots__ = ("kind", "outcome", "applies", "retain_through", "earliest_disposal", "must_dispose_by", "trigger", "triggers", "counted_from", "open_triggers", "basis", "from_", "until", "transition", "old_retain_through", "suspended_by", "if_missing", "disposition", "satisfied_by", "cites",)
    FIELDS = {"kind": None, "outcome": None, "applies": None, "retain_through": None, "earliest_disposal": None, "must_dispose_by": None, "trigger": None, "triggers": {}, "counted_from": None, "open_triggers": (), "basis": None, "from_": None, "until": None, "transition": None, "old_retain_through": None, "suspended_by": (), "if_missing": None, "disposition": None, "satisfied_by": (), "cites": ()}


class Rights(Answer):
    """What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param act: What the person asks for.
    :param outcome: What becomes of the request as a whole.
    :param erase: The records to erase.
    :param keep: The records that are kept in spite of the request.
    :param give: The records to show.
    :param withhold: The records that are not shown.
    :param open: The records of which it is not known yet.
    :param outside: The records of which the law does not speak.
    :param records: Each record, by its id.
    :param steps: The steps of the law's clock, each with its last day.
    :param duties: Duties that come with it.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "act", "outcome", "erase", "keep", "give", "withhold", "open", "outside", "records", "steps", "duties", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "act": None, "outcome": ..., "erase": (), "keep": (), "give": (), "withhold": (), "open": (), "outside": (), "records": {}, "steps": {}, "duties": (), "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "rights"


class RightsRecord(Data):
    """What becomes of one record upon the request.

    :param outcome: May, or must, it be done with the record? To see a record may be permitted without some of what it contains.
    :param retention: What the laws about keeping say of the record; a company's own schedule is none of them.
    :param retain_through: The last day through which it must be kept.
    :param until: The first day on which keeping it is no ground to refuse any more.
    :param must_dispose_by: The last day by which it must be destroyed.
    :param governing: The rules and holds that keep the record.
    :param open_triggers: Events that have not happened yet and keep the record.
    :param determining: The clauses that decided; `default` where nothing permits.
    :param unmet: Requirements that failed.
    :param withheld: What of the record is not shown, and why.
    :param duties: Duties that come with it.
    :param conflicts: Rules that pull apart.
    :param findings: What was noticed beside the answer.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "retention", "retain_through", "until", "must_dispose_by", "governing", "open_triggers", "determining", "unmet", "withheld", "duties", "conflicts", "findings", "cites",)
    FIELDS = {"outcome": ..., "retention": ..., "retain_through": None, "until": None, "must_dispose_by": None, "governing": (), "open_triggers": (), "determining": (), "unmet": (), "withheld": {}, "duties": (), "conflicts": (), "findings": (), "cites": ()}


class SeenBy(Data):
    """What one recipient may see of a record.

    :param outcome: The strictest of the items; that no text speaks of one is `not-applicable`.
    :param items: Each data item of the record.
    """

    __slots__ = ("outcome", "items",)
    FIELDS = {"outcome": ..., "items": {}}


class Segment(Data):
    """Days of the plan over which the same laws protect, pay and are charged.

    :param first_day: The first day.
    :param last_day: The last day, included.
    :param workdays: How many of the person's workdays; none where nobody said which days are worked.
    :param reason: The reason, as a ground with its kind.
    :param protected_by: The laws that protect these days.
    :param paid_by: The programs that pay for these days.
    :param charged: The meters that these days are charged to.
    :param granted_by_employer: Leave that the employer grants beyond the law.
    :param partial: A day of which only a part is protected.
    :param protected: Are these days protected by any law?
    :param not_protected_because: Why a law does not protect these days, by law.
    """

    __slots__ = ("first_day", "last_day", "workdays", "reason", "protected_by", "paid_by", "charged", "granted_by_employer", "partial", "protected", "not_protected_because",)
    FIELDS = {"first_day": None, "last_day": None, "workdays": None, "reason": None, "protected_by": (), "paid_by": (), "charged": (), "granted_by_employer": None, "partial": None, "protected": None, "not_protected_because": ()}


class SizeAnswer(Data):
    """The employer's size, as the law counts it.

    :param count: How many people.
    :param fte: Full-time equivalents.
    """

    __slots__ = ("count", "fte",)
    FIELDS = {"count": None, "fte": None}


class SpousePool(Data):
    """What spouses share of a meter.

    :param pool_used_weeks: What both have used.
    :param pool_left_weeks: What is left for either.
    """

    __slots__ = ("pool_used_weeks", "pool_left_weeks",)
    FIELDS = {"pool_used_weeks": None, "pool_left_weeks": None}


class StatementVersion(Data):
    """The version of a statement that was asked.

    :param from_: The first day.
    :param until: The first day after it; absent: it still runs.
    :param version: Which version.
    """

    __slots__ = ("from_", "until", "version",)
    FIELDS = {"from_": None, "until": None, "version": None}


class StepAnswer(Data):
    """One step of a clock.

    :param who: Who owes it.
    :param to: To whom.
    :param outcome: The answer.
    :param due: The last day on which it is in time.
    :param due_instant: The last instant, as UTC seconds, where the law counts hours.
    :param from_: The first day.
    :param raw_due: The day before it is moved off a weekend or holiday.
    :param counted: How the day was counted.
    :param if_missed: What follows if it is missed.
    :param late_by_days: By how many days it was late.
    :param needs: What else it takes.
    :param unless: The fact on which the step falls away.
    :param not_before: The first day on which it may be done.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param cites: The law's own citations.
    :param do: What is to be done.
    :param standard: The standard of an old rule that names no number of days.
    :param no_fixed_day: Does the rule name no number of days?
    :param valid: Was the extension given in time and form?
    :param paused_days: How many days the clock did not run.
    """

    __slots__ = ("who", "to", "outcome", "due", "due_instant", "from_", "raw_due", "counted", "if_missed", "late_by_days", "needs", "unless", "not_before", "missing", "cites", "do", "standard", "no_fixed_day", "valid", "paused_days",)
    FIELDS = {"who": None, "to": None, "outcome": None, "due": None, "due_instant": None, "from_": None, "raw_due": None, "counted": None, "if_missed": None, "late_by_days": None, "needs": (), "unless": (), "not_before": None, "missing": (), "cites": (), "do": None, "standard": None, "no_fixed_day": None, "valid": None, "paused_days": None}


class Sweep(Answer):
    """What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction.

    :param on: The day.
    :param known_on: The day whose knowledge was asked for, where that is another.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param counts: How many records came out in each way.
    :param records: The answer for each record, by its id.
    :param actions: How many records have each action of the plan.
    :param plan: What becomes of each record, in the order of the days on which they may go, or are overdue; what has no day yet stands last.
    :param certificate: What the plan lets go, as a certificate of destruction has it once it is carried out; absent where nothing may go.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "known_on", "parameters", "cites", "findings", "counts", "records", "actions", "plan", "certificate", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "known_on": None, "parameters": {}, "cites": (), "findings": (), "counts": {}, "records": {}, "actions": {}, "plan": (), "certificate": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "sweep"


class TestAnswer(Data):
    """One test: what was observed, what the law requires, and whether it decided.

    :param outcome: The answer.
    :param decisive: Might the outcome change if this alone came out differently? Left out when not.
    :param observed: What was measured of the person or employer.
    :param op: How the two are compared.
    :param required: What the law requires.
    :param basis: The branch or window that decided: `preceding-calendar-year`.
    :param measured_at: The point at which it was measured, where the law has more than one: `notice`.
    :param measured_on: The day of that point.
    :param window: The days over which it was counted.
    :param assumed: Tests that the caller assumed.
    :param burden: On whom the law lays the lack of the record: the test then counts as met.
    :param parts: What the observed sum is made of, by the word each part was counted under.
    :param cites: The law's own citations.
    """

    __slots__ = ("outcome", "decisive", "observed", "op", "required", "basis", "measured_at", "measured_on", "window", "assumed", "burden", "parts", "cites",)
    FIELDS = {"outcome": ..., "decisive": None, "observed": None, "op": None, "required": None, "basis": None, "measured_at": None, "measured_on": None, "window": None, "assumed": None, "burden": None, "parts": {}, "cites": ()}


class TimeBack(Data):
    """Time that comes back to a rolling meter on a day.

    :param from_: The first day.
    :param weeks: A number of weeks.
    :param seconds: How much, in seconds.
    """

    __slots__ = ("from_", "weeks", "seconds",)
    FIELDS = {"from_": None, "weeks": None, "seconds": None}


class UnsettledItem(Data):
    """A text with two readings that differ here.

    :param item: The rule, parameter or data item it is about.
    :param readings: The readings; the one that is answered first.
    """

    __slots__ = ("item", "readings",)
    FIELDS = {"item": None, "readings": ()}


class Unverified(Data):
    """A rule or figure of the law that nobody has checked against its source and on which the answer rests.

    :param item: The rule, parameter or data item it is about.
    :param from_: The first day.
    """

    __slots__ = ("item", "from_",)
    FIELDS = {"item": None, "from_": None}


class Usage(Answer):
    """What absences cost.

    :param on: The day.
    :param parameters: The figures of the law that were used, by their id.
    :param cites: The law's own citations.
    :param findings: What was noticed beside the answer.
    :param law: The law it is about.
    :param entitlement: Which entitlement of the law answered.
    :param absences: The absences that count, by their id.
    :param meters: The meters, by id.
    :param increment_seconds: The longest step that may be used.
    :param own_workweek_seconds: The person's own workweek.
    :param work_days_per_week: The person's work days in a week, as the law counts and rounds them.
    :param missing: Facts that would settle what is unknown, the most useful first.
    :param judgment: Questions that a person must answer.
    :param unsettled: Texts with two readings that differ here.
    :param conventions: Conventions that were applied, by their word.
    :param unverified: Figures of the law that nobody has checked against their source and on which this answer rests.
    :param assumed: Tests that the caller assumed.
    :param presumed: Facts that a pack presumes where nobody said otherwise, and that were used.
    :param explanation: The reasons, parents before children; only when asked for.
    :param made_with: What made this answer.
    """

    __slots__ = ("on", "parameters", "cites", "findings", "law", "entitlement", "absences", "meters", "increment_seconds", "own_workweek_seconds", "work_days_per_week", "missing", "judgment", "unsettled", "conventions", "unverified", "assumed", "presumed", "explanation", "made_with",)
    FIELDS = {"on": ..., "parameters": {}, "cites": (), "findings": (), "law": None, "entitlement": None, "absences": {}, "meters": {}, "increment_seconds": None, "own_workweek_seconds": None, "work_days_per_week": None, "missing": (), "judgment": (), "unsettled": (), "conventions": (), "unverified": (), "assumed": (), "presumed": (), "explanation": (), "made_with": None}
    ASK = "leave.usage"


class WaitingPeriod(Data):
    """Days for which a benefit is not paid yet.

    :param first_day: The first day.
    :param last_day: The last day, included.
    :param days: A number of days.
    """

    __slots__ = ("first_day", "last_day", "days",)
    FIELDS = {"first_day": None, "last_day": None, "days": None}


class Window(Data):
    """Days from the first through the last, both included.

    :param first_day: The first day.
    :param last_day: The last day, included.
    """

    __slots__ = ("first_day", "last_day",)
    FIELDS = {"first_day": None, "last_day": None}
