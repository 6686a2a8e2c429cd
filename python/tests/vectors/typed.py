"""Asks as a user of the package does: the input as a record, the question as a method, the answer as a record. Nothing here knows a type."""

from __future__ import annotations

import datetime
import json
from typing import Any

from leavelaw import Answer, Input, LeavelawError, Rulebook
from leavelaw._asks import QUESTIONS

from .library import Run

MANNER = {"ask", "explain", "strict", "assume"}


class Typed:
    """Decides runs, and counts how."""

    def __init__(self) -> None:
        self.book = Rulebook.bundled()
        self.typed = self.untyped = 0

    def decide(self, run: Run) -> Any:
        """The answer as data, or the error as data."""
        try:
            book = self.book
            for name, pack in run.packs:
                book = book.with_pack_json(name, pack)
            answer = self._ask(book, run.request)
            return _same(answer)
        except LeavelawError as error:
            return {"error": {"code": error.code, "at": error.at}}

    def _ask(self, book: Rulebook, request: dict[str, Any]) -> Answer:
        question = _question(request)
        if question is None:
            self.untyped += 1
            return book.decide(request)
        self.typed += 1
        if request.get("explain"):
            book = book.explaining()
        if request.get("strict"):
            book = book.strict()
        for assumed in request.get("assume", ()):
            book = book.assuming(assumed["test"], assumed["is"])
        method, arguments = question
        answer: Answer = getattr(book, method)(**arguments)
        return answer


def _question(request: dict[str, Any]) -> tuple[str, dict[str, object]] | None:
    """The method of the request with its typed arguments; nothing where no method takes it."""
    if request.get("ask") not in QUESTIONS:
        return None
    method, _, types = QUESTIONS[request["ask"]]
    if not request.keys() - MANNER <= types.keys():
        return None
    try:
        return method, {key: _typed(types[key], request[key]) for key in request.keys() - MANNER}
    except (LeavelawError, ValueError, TypeError):
        return None


def _typed(kind: type[object], value: Any) -> object:
    if issubclass(kind, Input):
        return kind.from_json(json.dumps(value))
    if kind is datetime.date:
        return datetime.date.fromisoformat(value)
    return value if kind is object else kind(value)  # type: ignore[call-arg]


def _same(answer: Answer) -> Any:
    """The answer as data, after it was written, read and written again without a change."""
    text = answer.to_json()
    again = type(answer).from_json(text)
    if again != answer or again.to_json() != text:
        raise AssertionError("the answer comes back changed")
    return json.loads(text)
