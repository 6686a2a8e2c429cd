"""The rulebook: laws, plans, statements and schedules, ready to decide with."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from . import _native
from ._asks import Asks
from ._base import Answer
from .answers import Cited, PackInfo, Replay
from .words import Tri

A = TypeVar("A", bound=Answer)


@dataclass(frozen=True, slots=True, repr=False)
class Receipt:
    """A question with everything that was given, and what was answered: kept, so that the answer can be made again years later."""

    text: str
    """The receipt as JSON, for the file."""

    def __repr__(self) -> str:
        return "Receipt(..)"

    @property
    def request(self) -> dict[str, Any]:
        """The question, as data."""
        return cast("dict[str, Any]", json.loads(self.text)["request"])

    @property
    def answer(self) -> Answer:
        """What was answered."""
        return cast("Answer", _native.from_json("Answer", json.dumps(json.loads(self.text)["answer"])))


class Rulebook(Asks):
    """Laws, plans, statements and schedules: immutable, cheap to copy, shared between threads.

    >>> from leavelaw import Rulebook
    >>> Rulebook.bundled().digest.startswith("sha256:")
    True
    """

    __slots__ = ("_book",)
    _book: _native.NativeBook

    def __init__(self, native: _native.NativeBook, /) -> None:
        object.__setattr__(self, "_book", native)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError("a rulebook does not change; its methods give another one")

    def __repr__(self) -> str:
        return f"Rulebook({len(self.packs())} packs, {self.digest})"

    def __reduce__(self) -> tuple[Any, tuple[bytes, bool, bool, tuple[tuple[str, str], ...]]]:
        explain, strict, assumed = self._book.manner()
        return _restore, (self._book.to_image(), explain, strict, tuple(assumed))

    @staticmethod
    def bundled() -> Rulebook:
        """Every law that this release of the library holds."""
        return Rulebook(_native.NativeBook.bundled())

    @staticmethod
    def empty() -> Rulebook:
        """A rulebook without any pack, to which packs are added."""
        return Rulebook(_native.NativeBook.empty())

    @staticmethod
    def from_image(image: bytes) -> Rulebook:
        """The rules of an image: newer law for the same library.

        :raises RulebookError: `image-format`, `hash-mismatch`.
        """
        return Rulebook.empty().with_image(image)

    def with_image(self, image: bytes) -> Rulebook:
        """This rulebook with the packs of one more image."""
        return Rulebook(self._book.with_image(image))

    def to_image(self) -> bytes:
        """The packs as an image."""
        return self._book.to_image()

    def with_pack(self, name: str, toml: str) -> Rulebook:
        """This rulebook with one more pack, written in TOML: a company's policy, a statement, a schedule.

        :raises PackError: the first mistake of the pack; its `others` has the rest.
        """
        return Rulebook(self._book.with_pack(name, toml))

    def with_pack_json(self, name: str, text: str) -> Rulebook:
        """This rulebook with one more pack, written in JSON."""
        return Rulebook(self._book.with_pack_json(name, text))

    def only(self, ids: Iterable[str]) -> Rulebook:
        """This rulebook with only some of its packs: smaller answers.

        :raises RequestError: `unknown-id` for a pack that it does not hold.
        """
        return Rulebook(self._book.only(list(ids)))

    def explaining(self) -> Rulebook:
        """The same rulebook, whose answers carry their reasons."""
        return Rulebook(self._book.explaining())

    def strict(self) -> Rulebook:
        """The same rulebook without presumptions: what nobody said is missing."""
        return Rulebook(self._book.strict())

    def assuming(self, test: str, is_: Tri | str) -> Rulebook:
        """The same rulebook, which takes a test (``us-fmla/employer-covered``) as decided; answers list it in `assumed`."""
        return Rulebook(self._book.assuming(test, str(is_)))

    @property
    def digest(self) -> str:
        """The hash over all packs; answers name it."""
        return self._book.digest()

    def packs(self) -> tuple[PackInfo, ...]:
        """Every pack, in the order of their ids."""
        return cast("tuple[PackInfo, ...]", self._book.packs())

    def cites(self, id: str) -> tuple[Cited, ...]:
        """The sources of a test, parameter, meter or clause: ``us-fmla/hours-of-service``."""
        return cast("tuple[Cited, ...]", self._book.cites(id))

    def decide(self, request: Mapping[str, object]) -> Answer:
        """Answers a question that was kept as data.

        :raises LeavelawError: what is wrong with it.
        """
        return cast("Answer", self._book.decide(request))

    def receipt(self, request: Mapping[str, object]) -> Receipt:
        """Answers a question as data and keeps both; its input may be a record or a mapping."""
        return Receipt(self._book.receipt(request))

    def replay(self, receipt: Receipt) -> Replay:
        """Makes the answer of a receipt again and says where it differs."""
        return cast("Replay", self._book.replay(receipt.text))

    def _ask(self, answer: type[A], question: dict[str, object], /) -> A:
        given = {key: value for key, value in question.items() if value is not None}
        return cast("A", self._book.decide({"ask": answer.ASK, **given}))


def _restore(image: bytes, explain: bool, strict: bool, assumed: tuple[tuple[str, str], ...]) -> Rulebook:
    book = Rulebook.from_image(image)
    book = book.explaining() if explain else book
    book = book.strict() if strict else book
    for test, is_ in assumed:
        book = book.assuming(test, is_)
    return book
