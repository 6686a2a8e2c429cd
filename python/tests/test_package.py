"""The package as its users meet it."""

from __future__ import annotations

import copy
import datetime
import importlib
import pickle
import threading
import time
from datetime import date
from decimal import Decimal
from fractions import Fraction
from html.parser import HTMLParser
from pathlib import Path

import leavelaw
import pytest
from leavelaw import (
    Assertion,
    Block,
    Case,
    ConsentLedger,
    Disclosure,
    Employer,
    Event,
    Events,
    FactError,
    Headcount,
    HoursWorked,
    Length,
    PackError,
    Person,
    PersonRef,
    Place,
    Reason,
    Recipient,
    Region,
    Relation,
    RequestError,
    Rulebook,
    Schedule,
    Service,
    ServicePeriod,
    Tri,
)

EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "cases" / "california-pregnancy.json"
ON = date(2026, 1, 5)


@pytest.fixture(scope="module")
def book() -> Rulebook:
    return Rulebook.bundled()


@pytest.fixture(scope="module")
def ana() -> Case:
    return Case.from_json(EXAMPLE.read_text())


def some_case(**more: object) -> Case:
    case = Case(
        employer=Employer(kind="private", leave_year={"*": "rolling"}, holidays=[], designates="on-time"),
        places=[Place(state="us-ca")],
        service=Service.since(date(2022, 3, 7)),
        schedule=[Schedule.mon_fri(8)],
        headcount=Headcount.of(total=120, within_75_miles=120),
        absences=[],
        absences_complete_from=date(2022, 3, 7),
        leave=[Block(reason=Reason.OWN_HEALTH, first_day=ON, last_day=date(2026, 1, 9))],
    )
    return case.replace(**more)


def test_a_decision_has_what_was_measured_exactly(book: Rulebook) -> None:
    case = some_case(hours_worked=[HoursWorked(months=12, before=ON, hours=Decimal("1249.99"))])
    answer = book.leave_eligibility(case, "us-fmla", on=ON)
    test = answer.tests["hours-of-service"]
    assert (answer.outcome, test.outcome, test.decisive) == (Tri.NO, Tri.NO, True)
    assert test.observed is not None and (test.observed.unit, test.observed.amount) == ("seconds", 4_499_964)
    match test.required:
        case leavelaw.Value(unit="seconds", amount=seconds):
            assert seconds == 4_500_000
        case _:
            raise AssertionError(test.required)
    assert "29 CFR 825.110(a)(2)" in test.cites
    assert not answer


def test_unknown_has_no_truth_and_says_what_is_missing(book: Rulebook) -> None:
    answer = book.leave_eligibility(some_case(), "us-fmla", on=ON)
    assert answer.outcome is Tri.UNKNOWN
    with pytest.raises(TypeError, match="unknown"):
        bool(answer.outcome)
    with pytest.raises(TypeError, match="unknown"):
        bool(answer)
    assert [item.at for item in answer.missing] == ["/case/hours_worked"]
    assert bool(Tri.YES) and not Tri.NO
    conduct = book.leave_may(some_case(), "us-fmla", "request-certification", on=ON)
    with pytest.raises(TypeError, match="compare `outcome`"):
        bool(conduct)


def test_every_code_of_the_library_has_its_class() -> None:
    from typing import get_args

    from leavelaw import errors
    from leavelaw.words import Code

    named = [code for codes in errors._KINDS.values() for code in codes]
    request = {"bad-json", "unknown-ask", "unknown-key", "missing-argument", "wrong-type", "unknown-word", "unknown-id", "null-given"}
    assert {code for code in get_args(Code) if not code.startswith("pack-")} == {*named, *request} and len(named) == len(set(named))


def test_days_and_fractions_are_those_of_the_language(book: Rulebook, ana: Case) -> None:
    plan = book.leave_plan(ana, on=ON)
    meter = plan.laws["us-fmla"].meters["twelve-weeks"]
    assert meter.exhausted_end_of == date(2026, 3, 27)
    assert meter.at[date(2026, 3, 17)].used_weeks == Fraction(52, 5)
    assert isinstance(ana.hours_worked, tuple) and ana.hours_worked[0].hours == Decimal("1930")
    assert plan


def test_a_case_may_be_a_dict_and_a_record_may_hold_the_short_forms(book: Rulebook) -> None:
    as_dict = {"employer": {"kind": "private"}, "service": {"periods": [{"from": date(2022, 3, 7)}]}, "events": {"birth": "2026-02-04"}}
    as_record = Case(
        employer=Employer(kind="private"),
        service=Service(periods=[ServicePeriod(from_=date(2022, 3, 7))]),
        events=Events(birth=[Event(day=date(2026, 2, 4))]),
    )
    first, second = (book.leave_eligibility(case, "us-fmla", on=ON) for case in (as_dict, as_record))
    assert first == second
    by_name = some_case(leave=[Block(reason="family-care", for_=Person(relation=Relation.PARENT), first_day=ON)])
    by_member = some_case(
        family=[Person(id="m", relation="parent")], leave=[Block(reason="family-care", for_=PersonRef(member="m"), first_day=ON)]
    )
    one, two = (book.leave_ground(case, "us-fmla", on=ON).outcome for case in (by_name, by_member))
    assert one == two


def test_errors_are_a_tree_with_codes_and_places(book: Rulebook) -> None:
    with pytest.raises(FactError) as caught:
        book.leave_plan(some_case(hours_worked=[HoursWorked(months=12, before=ON, hours="7.333333")]), on=ON)
    assert (caught.value.code, caught.value.at) == ("too-precise", "/case/hours_worked/0/hours")
    with pytest.raises(RequestError) as caught_float:
        book.leave_plan({"hours_worked": [{"months": 12, "before": ON, "hours": 7.5}]}, on=ON)
    assert (caught_float.value.code, caught_float.value.at) == ("wrong-type", "/case/hours_worked/0/hours")
    assert "Decimal" in caught_float.value.expected
    with pytest.raises(RequestError, match="did you mean"):
        book.leave_eligibility(some_case(), "us-fmlaa", on=ON)
    with pytest.raises(PackError) as pack:
        book.with_pack("acme.toml", 'id = "acme"\ntitel = "Acme"\nnumer = "1"\n')
    assert pack.value.report.startswith("error[pack-unknown-key]") and pack.value.others
    again = pickle.loads(pickle.dumps(pack.value))
    assert (type(again), again.code, again.at) == (PackError, pack.value.code, pack.value.at)
    with pytest.raises(TypeError, match="did you mean 'hours_worked'"):
        Case(hour_worked=[])  # type: ignore[call-arg]


def test_records_are_frozen_equal_hashable_and_come_through_pickle(book: Rulebook, ana: Case) -> None:
    plan = book.leave_plan(ana, on=ON)
    for value in (ana, plan, Length("months", 12), Tri.YES):
        assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value)
        hash(value)
    with pytest.raises(AttributeError):
        ana.service = None  # type: ignore[misc]
    assert ana.replace(absences=[]) != ana.replace(absences=None)
    restored = pickle.loads(pickle.dumps(book.explaining().assuming("us-fmla/employer-covered", Tri.YES)))
    assert restored.digest == book.digest
    answer = restored.leave_eligibility(some_case(), "us-fmla", on=ON)
    assert answer.explanation and answer.assumed[0].test == "us-fmla/employer-covered"


def test_no_fact_stands_in_a_repr(ana: Case, book: Rulebook) -> None:
    for value in (ana, book.leave_plan(ana, on=ON), ana.service, ana.events):
        assert repr(value) == f"{type(value).__name__}(..)"


class Tags(HTMLParser):
    """Are the tags of a piece of HTML balanced?"""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: set[str] = set()

    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.seen.add(tag)
        if tag not in ("br", "hr", "img", "rect", "line", "path", "circle"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if self.open and self.open[-1] == tag:
            self.open.pop()


def test_a_notebook_shows_an_answer(book: Rulebook, ana: Case) -> None:
    for answer, wanted in ((book.leave_plan(ana, on=ON), "svg"), (book.leave_eligibility(ana, "us-fmla", on=ON), "table")):
        tags = Tags()
        tags.feed(answer._repr_html_())
        assert wanted in tags.seen and not tags.open
    assert "us-fmla" in str(book.leave_plan(ana, on=ON))


def test_receipts_replay(book: Rulebook, ana: Case) -> None:
    receipt = book.receipt({"ask": "leave.eligibility", "law": "us-fmla", "on": ON, "case": ana})
    assert receipt.answer.outcome == "yes" and repr(receipt) == "Receipt(..)"  # type: ignore[attr-defined]
    assert book.replay(receipt).same
    changed = book.assuming("us-fmla/hours-of-service", "no").replay(receipt)
    assert not changed.same and any(change.at == "/outcome" for change in changed.changes)


def test_a_rulebook_says_what_it_holds(book: Rulebook) -> None:
    fmla = next(pack for pack in book.packs() if pack.id == "us-fmla")
    assert (fmla.kind, fmla.role) == ("leave", "floor")
    assert any("825.110" in cite for cited in book.cites("us-fmla/hours-of-service") for cite in cited.cites)
    only = book.only(["us-fmla"])
    assert [pack.id for pack in only.packs()] == ["us-fmla"] and Rulebook.from_image(only.to_image()).digest == only.digest
    assert book.facts("leave.eligibility", law="us-fmla", on=ON).facts


def test_other_threads_run_while_a_question_is_answered(book: Rulebook, ana: Case) -> None:
    ticks, done = [0], threading.Event()

    def count() -> None:
        while not done.is_set():
            ticks[0] += 1
            time.sleep(0)

    answers: list[object] = []
    counter = threading.Thread(target=count)
    workers = [threading.Thread(target=lambda: answers.extend(book.leave_plan(ana, on=ON) for _ in range(5))) for _ in range(4)]
    counter.start()
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    done.set()
    counter.join()
    assert len(answers) == 20 and all(answer == answers[0] for answer in answers) and ticks[0] > 0


def test_every_stub_says_what_the_class_has() -> None:
    import ast

    for name in ("inputs", "answers"):
        module = importlib.import_module(f"leavelaw.{name}")
        stub = ast.parse(Path(str(module.__file__)).with_suffix(".pyi").read_text())
        classes = [node for node in stub.body if isinstance(node, ast.ClassDef)]
        assert len(classes) > 50
        for node in classes:
            fields = [entry.target.id for entry in node.body if isinstance(entry, ast.AnnAssign) and isinstance(entry.target, ast.Name)]
            kind = getattr(module, node.name)
            assert fields == (list(kind.FIELDS) if hasattr(kind, "FIELDS") else ["unit", "amount"]), node.name


def test_words_are_text(book: Rulebook) -> None:
    assert Reason.PREGNANCY_INCAPACITY == "pregnancy/incapacity" and f"{Reason.BONDING}" == "bonding"
    assert datetime.date(2026, 1, 5).isoformat() == str(ON)


UNDER = ["us-fmla-confidentiality"]


def test_a_record_is_redacted_without_a_document(book: Rulebook) -> None:
    wanted = Disclosure(act="disclose", recipient=Recipient(kind="supervisor"), purpose="operate-leave")
    fields = {"/limits": ["health.restrictions"], "/found": ["health.diagnosis"]}
    seen = book.redact(wanted, UNDER, record='{"found": "lumbar strain", "limits": "no lifting"}', fields=fields, on=ON)
    assert seen.record == '{"limits":"no lifting"}' and list(seen.removed) == ["/found"]
    with pytest.raises(RequestError) as refused:
        book.redact(wanted, UNDER, on=ON)
    assert (refused.value.code, refused.value.at) == ("missing-argument", "/document")


def test_regions_and_assertions_are_records_or_mappings(book: Rulebook) -> None:
    never = Assertion(id="a", never="permit", of=Region(act="disclose", to="supervisor", items=["health.diagnosis"], given={"record-made-for": "us-fmla"}))
    same = {"id": "a", "never": "permit", "of": {"act": "disclose", "to": "supervisor", "items": "health.diagnosis", "given": {"record-made-for": "us-fmla"}}}
    assert book.prove([never], UNDER, on=ON) == book.prove([same], UNDER, on=ON)
    region = {"to": "supervisor", "items": "health.diagnosis", "purpose": "operate-leave"}
    assert book.matrix(Region(**region), UNDER, on=ON) == book.matrix(region, UNDER, on=ON)  # type: ignore[arg-type]
    assert Assertion.from_json(never.to_json()) == Assertion.from_json(Assertion(**{**same, "of": Region(**same["of"])}).to_json())  # type: ignore[arg-type]


def test_a_ledger_of_consents_is_read_from_json(book: Rulebook) -> None:
    ledger = ConsentLedger.from_json('{"events": [{"consent": "c", "event": "given", "kind": "explicit", "on": "2026-01-02"}]}')
    assert ledger.events is not None and ledger.events[0].on == date(2026, 1, 2)
    assert book.consents(ledger, on=ON).consents["c"].state == "given"
