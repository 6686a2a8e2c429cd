# Made by `cargo run -p xtask -- bindings` from the types of the library. Do not edit.
"""The questions of a rulebook, one method each."""

from __future__ import annotations

import datetime
from abc import abstractmethod
from collections.abc import Mapping, Sequence
from typing import Literal, TypeVar

from .answers import (
    Eligibility,
    Grounds,
    Usage,
    LeaveYearAnswer,
    Balance,
    Plan,
    Deadlines,
    Benefit,
    BasePeriod,
    Conduct,
    LeaveRecords,
    Ledger,
    FirstUse,
    Projection,
    Disclosed,
    Redacted,
    Clock,
    LintReport,
    Consents,
    Proof,
    Matrix,
    Retention,
    Hold,
    Sweep,
    Rights,
    Laws,
    Facts,
)
from .inputs import Assertion, Case, ConsentLedger, Disclosure, Record, Records, Region, RightsRequest, Trigger
from ._base import Answer
from .words import Act, AskName, RemovedList

A = TypeVar("A", bound=Answer)
Given = Mapping[str, object]
"""An input as a mapping, with the keys of the JSON contract."""


class Asks:
    """What a rulebook answers."""

    __slots__ = ()

    @abstractmethod
    def _ask(self, answer: type[A], question: dict[str, object], /) -> A:
        raise NotImplementedError

    def leave_eligibility(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Eligibility:
        """Whether a law covers the employer and the person qualifies, with every test."""
        return self._ask(Eligibility, {"case": case, "law": law, "on": on})

    def leave_ground(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Grounds:
        """Which reasons of the leave count under the law."""
        return self._ask(Grounds, {"case": case, "law": law, "on": on})

    def leave_usage(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Usage:
        """What absences cost."""
        return self._ask(Usage, {"case": case, "law": law, "on": on})

    def leave_year(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> LeaveYearAnswer:
        """The leave year in which the day lies."""
        return self._ask(LeaveYearAnswer, {"case": case, "law": law, "on": on})

    def leave_balance(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Balance:
        """The meters of a law at the end of the day."""
        return self._ask(Balance, {"case": case, "law": law, "on": on})

    def leave_plan(
        self,
        case: Case | Given,
        *,
        on: datetime.date,
    ) -> Plan:
        """Every law that reaches the person, laid on a calendar."""
        return self._ask(Plan, {"case": case, "on": on})

    def leave_deadline(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Deadlines:
        """Every step of a law that has a date."""
        return self._ask(Deadlines, {"case": case, "law": law, "on": on})

    def leave_benefit(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Benefit:
        """What a program pays, and by which line of its formula."""
        return self._ask(Benefit, {"case": case, "law": law, "on": on})

    def leave_base_period(
        self,
        case: Case | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> BasePeriod:
        """The quarters whose wages count."""
        return self._ask(BasePeriod, {"case": case, "law": law, "on": on})

    def leave_may(
        self,
        case: Case | Given,
        law: str,
        act: Act | Literal["give-notice", "give-eligibility-notice", "give-rights-notice", "designate", "give-usage-statement", "post-notice", "request-certification", "give-certification", "cure-certification", "require-second-opinion", "require-third-opinion", "recertify", "require-fitness-certificate", "contact-provider", "require-documents", "require-relationship-proof", "deny-leave", "delay-leave", "require-block-of-leave", "require-leave-to-term-end", "transfer", "require-intermittent-agreement", "require-more-time-off", "require-substitution", "top-up", "restore", "deny-restoration", "give-restoration-notice", "continue-health", "stop-health", "recover-premium", "change-method", "count-toward-law", "discipline-for-leave", "discharge", "apply-for-benefit", "decide-claim", "report-back", "apply-to-return", "accommodate", "require-leave-instead", "limit-leave", "designate-retroactively", "consider-accommodation", "give-absence-record"],
        *,
        on: datetime.date,
    ) -> Conduct:
        """May, must or must not an act be done?"""
        return self._ask(Conduct, {"case": case, "law": law, "act": act, "on": on})

    def leave_records(
        self,
        case: Case | Given,
        *,
        on: datetime.date,
    ) -> LeaveRecords:
        """The records that a determination of leave creates, how long they live, and who may see them meanwhile."""
        return self._ask(LeaveRecords, {"case": case, "on": on})

    def accrue_ledger(
        self,
        case: Case | Given,
        plan: str,
        *,
        on: datetime.date,
    ) -> Ledger:
        """The ledger of a plan through a day."""
        return self._ask(Ledger, {"case": case, "plan": plan, "on": on})

    def accrue_first_use(
        self,
        case: Case | Given,
        plan: str,
        *,
        on: datetime.date,
    ) -> FirstUse:
        """The first day on which leave may be used."""
        return self._ask(FirstUse, {"case": case, "plan": plan, "on": on})

    def accrue_project(
        self,
        case: Case | Given,
        plan: str,
        *,
        on: datetime.date,
        through: datetime.date,
    ) -> Projection:
        """A ledger continued to a later day."""
        return self._ask(Projection, {"case": case, "plan": plan, "on": on, "through": through})

    def disclose(
        self,
        case: Disclosure | Given,
        under: Sequence[str],
        *,
        on: datetime.date,
    ) -> Disclosed:
        """Whether something may be done with data, item by item; the top is the strictest of the items."""
        return self._ask(Disclosed, {"case": case, "under": under, "on": on})

    def redact(
        self,
        case: Disclosure | Given,
        under: Sequence[str],
        *,
        document: Mapping[str, str] | None = None,
        record: str | None = None,
        fields: Mapping[str, Sequence[str]] | None = None,
        list: RemovedList | Literal["names", "count"] | None = None,
        on: datetime.date,
    ) -> Redacted:
        """A document with only what may be seen."""
        return self._ask(Redacted, {"case": case, "under": under, "document": document, "record": record, "fields": fields, "list": list, "on": on})

    def clock(
        self,
        case: Trigger | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Clock:
        """When the steps of a law are due after an event."""
        return self._ask(Clock, {"case": case, "law": law, "on": on})

    def lint(
        self,
        statement: str,
        *,
        on: datetime.date,
    ) -> LintReport:
        """What is wrong with a statement as of a day."""
        return self._ask(LintReport, {"statement": statement, "on": on})

    def consents(
        self,
        case: ConsentLedger | Given,
        *,
        on: datetime.date,
    ) -> Consents:
        """The consents of a person at a time, as far as they were known on the day of the question."""
        return self._ask(Consents, {"case": case, "on": on})

    def prove(
        self,
        assertions: Sequence[Assertion | Given],
        under: Sequence[str],
        *,
        on: datetime.date,
    ) -> Proof:
        """Assertions about statements, each proved over everything that can be asked or refuted by one request."""
        return self._ask(Proof, {"assertions": assertions, "under": under, "on": on})

    def matrix(
        self,
        of: Region | Given,
        under: Sequence[str],
        *,
        on: datetime.date,
    ) -> Matrix:
        """Who may see what, for which purpose: every cell is decided over all that the request leaves open."""
        return self._ask(Matrix, {"of": of, "under": under, "on": on})

    def retain(
        self,
        case: Record | Given,
        *,
        on: datetime.date,
        known_on: datetime.date | None = None,
    ) -> Retention:
        """How long a record must be kept, and what stops its destruction."""
        return self._ask(Retention, {"case": case, "on": on, "known_on": known_on})

    def hold(
        self,
        case: Record | Given,
        *,
        on: datetime.date,
        known_on: datetime.date | None = None,
    ) -> Hold:
        """Whether a record is under a hold."""
        return self._ask(Hold, {"case": case, "on": on, "known_on": known_on})

    def sweep(
        self,
        case: Records | Given,
        *,
        on: datetime.date,
        known_on: datetime.date | None = None,
    ) -> Sweep:
        """What becomes of each of many records: the answer for each, all of them as a plan, and the data of a certificate of destruction."""
        return self._ask(Sweep, {"case": case, "on": on, "known_on": known_on})

    def rights(
        self,
        case: RightsRequest | Given,
        law: str,
        *,
        on: datetime.date,
    ) -> Rights:
        """What becomes of a person's request about the records held, and by when it is answered. Records stand by their ids, never by what is in them."""
        return self._ask(Rights, {"case": case, "law": law, "on": on})

    def laws(
        self,
        *,
        place: str | None = None,
        on: datetime.date,
    ) -> Laws:
        """The laws that are held for a place on a day."""
        return self._ask(Laws, {"place": place, "on": on})

    def facts(
        self,
        of: AskName | Literal["leave.eligibility", "leave.ground", "leave.condition", "leave.usage", "leave.year", "leave.balance", "leave.plan", "leave.deadline", "leave.benefit", "leave.base-period", "leave.may", "leave.records", "accrue.ledger", "accrue.first-use", "accrue.project", "comply", "disclose", "redact", "clock", "lint", "consents", "prove", "matrix", "retain", "hold", "sweep", "rights", "laws", "facts"],
        *,
        law: str | None = None,
        case: object | None = None,
        on: datetime.date,
    ) -> Facts:
        """The facts that a question would ask for."""
        return self._ask(Facts, {"of": of, "law": law, "case": case, "on": on})


QUESTIONS: dict[str, tuple[str, type[Answer], dict[str, type[object]]]] = {
    "leave.eligibility": ("leave_eligibility", Eligibility, {"case": Case, "law": str, "on": datetime.date}),
    "leave.ground": ("leave_ground", Grounds, {"case": Case, "law": str, "on": datetime.date}),
    "leave.usage": ("leave_usage", Usage, {"case": Case, "law": str, "on": datetime.date}),
    "leave.year": ("leave_year", LeaveYearAnswer, {"case": Case, "law": str, "on": datetime.date}),
    "leave.balance": ("leave_balance", Balance, {"case": Case, "law": str, "on": datetime.date}),
    "leave.plan": ("leave_plan", Plan, {"case": Case, "on": datetime.date}),
    "leave.deadline": ("leave_deadline", Deadlines, {"case": Case, "law": str, "on": datetime.date}),
    "leave.benefit": ("leave_benefit", Benefit, {"case": Case, "law": str, "on": datetime.date}),
    "leave.base-period": ("leave_base_period", BasePeriod, {"case": Case, "law": str, "on": datetime.date}),
    "leave.may": ("leave_may", Conduct, {"case": Case, "law": str, "act": Act, "on": datetime.date}),
    "leave.records": ("leave_records", LeaveRecords, {"case": Case, "on": datetime.date}),
    "accrue.ledger": ("accrue_ledger", Ledger, {"case": Case, "plan": str, "on": datetime.date}),
    "accrue.first-use": ("accrue_first_use", FirstUse, {"case": Case, "plan": str, "on": datetime.date}),
    "accrue.project": ("accrue_project", Projection, {"case": Case, "plan": str, "on": datetime.date, "through": datetime.date}),
    "disclose": ("disclose", Disclosed, {"case": Disclosure, "under": tuple, "on": datetime.date}),
    "redact": ("redact", Redacted, {"case": Disclosure, "under": tuple, "document": dict, "record": str, "fields": dict, "list": RemovedList, "on": datetime.date}),
    "clock": ("clock", Clock, {"case": Trigger, "law": str, "on": datetime.date}),
    "lint": ("lint", LintReport, {"statement": str, "on": datetime.date}),
    "consents": ("consents", Consents, {"case": ConsentLedger, "on": datetime.date}),
    "prove": ("prove", Proof, {"assertions": tuple, "under": tuple, "on": datetime.date}),
    "matrix": ("matrix", Matrix, {"of": Region, "under": tuple, "on": datetime.date}),
    "retain": ("retain", Retention, {"case": Record, "on": datetime.date, "known_on": datetime.date}),
    "hold": ("hold", Hold, {"case": Record, "on": datetime.date, "known_on": datetime.date}),
    "sweep": ("sweep", Sweep, {"case": Records, "on": datetime.date, "known_on": datetime.date}),
    "rights": ("rights", Rights, {"case": RightsRequest, "law": str, "on": datetime.date}),
    "laws": ("laws", Laws, {"place": str, "on": datetime.date}),
    "facts": ("facts", Facts, {"of": AskName, "law": str, "case": object, "on": datetime.date}),
}
"""The method, the answer and the arguments of each ask, for who asks from data."""
