"""What the library refuses. A wrong input is an error; a missing fact is an answer, never an error.

No message holds a value that a host gave.
"""

from __future__ import annotations

import json
from typing import Any

from .words import Code


class LeavelawError(Exception):
    """What is wrong (`code`), where (`at`), and what would be right (`expected`)."""

    code: Code
    """A stable word: ``too-precise``."""
    at: str
    """A JSON pointer into the request, or file, line and column of a pack."""
    message: str
    """What is wrong, in words."""
    expected: str
    """What would be right, in words."""
    report: str
    """The error as a compiler shows it: of a pack, with its lines."""
    others: tuple[LeavelawError, ...]
    """What else is wrong with a pack, in document order."""

    def __init__(
        self, code: Code, at: str, message: str, expected: str, report: str = "", others: tuple[LeavelawError, ...] = ()
    ) -> None:
        super().__init__(f"{code} at {at}: {message}; {expected}" if at else f"{code}: {message}; {expected}")
        self.code, self.at, self.message, self.expected = code, at, message, expected
        self.report, self.others = report, others

    def __reduce__(self) -> tuple[type[LeavelawError], tuple[object, ...]]:
        return type(self), (self.code, self.at, self.message, self.expected, self.report, self.others)


class RequestError(LeavelawError):
    """The question itself is wrong: a key, a type, a word, an id."""


class FactError(LeavelawError):
    """A fact of the case is wrong: no day, no number, too precise, in conflict with another."""


class LawError(LeavelawError):
    """The law does not answer this: it is not held for that day, or does not know the question."""


class ColumnError(LeavelawError):
    """A column of a batch is wrong."""


class RulebookError(LeavelawError):
    """A rulebook's image cannot be read."""


class PackError(LeavelawError):
    """The text of a pack is wrong."""


_KINDS: dict[type[LeavelawError], tuple[str, ...]] = {
    FactError: ("bad-date", "bad-number", "too-precise", "out-of-range", "bad-interval", "overlap", "conflict", "overflow"),
    LawError: ("law-not-held", "not-in-law", "exceptions-conflict"),
    ColumnError: ("column-missing", "column-type", "column-length"),
    RulebookError: ("image-format", "hash-mismatch", "limit-exceeded"),
}


def _kind(code: str) -> type[LeavelawError]:
    if code.startswith("pack-"):
        return PackError
    return next((kind for kind, codes in _KINDS.items() if code in codes), RequestError)


def _error(details: dict[str, Any]) -> LeavelawError:
    others = tuple(_error(other) for other in details.get("others", ()))
    code: Code = details["code"]
    return _kind(code)(code, details["at"], details["message"], details["expected"], details["report"], others)


def refusal(details: str) -> LeavelawError:
    """The exception of what the native side refuses."""
    return _error(json.loads(details))
