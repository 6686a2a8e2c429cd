"""What inputs and answers have in common."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import ClassVar, TypeVar, cast

from . import _native
from ._word import Truth

D = TypeVar("D", bound="Data")
I = TypeVar("I", bound="Input")  # noqa: E741
A = TypeVar("A", bound="Answer")

_set = object.__setattr__


class Data:
    """A frozen record, made with keywords. Its ``repr`` is masked: a log or a traceback never holds a person's facts."""

    __slots__ = ()

    FIELDS: ClassVar[dict[str, object]] = {}
    """Every attribute with what stands in it where it is not given; `...` where it must be given."""

    def __init__(self, **given: object) -> None:
        for name, default in self.FIELDS.items():
            value = given.pop(name, default)
            if value is ...:
                raise TypeError(f"{type(self).__name__} needs {name!r}")
            _set(self, name, value)
        if given:
            raise TypeError(_unknown(type(self), next(iter(given))))

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} does not change; `replace` gives another one")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} does not change; `replace` gives another one")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(..)"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in self.FIELDS)

    def __hash__(self) -> int:
        return hash((type(self), *(_hashable(getattr(self, name)) for name in self.FIELDS)))

    def __reduce__(self) -> tuple[object, ...]:
        return _made, (type(self), {name: getattr(self, name) for name in self.FIELDS})

    def replace(self: D, **changes: object) -> D:
        """The same record with some attributes changed."""
        return type(self)(**{**{name: getattr(self, name) for name in self.FIELDS}, **changes})

    __replace__ = replace

    def to_json(self) -> str:
        """The record as JSON: keys sorted, nothing that is absent.

        :raises LeavelawError: for a value that no record holds, with its place.
        """
        return _native.to_json(self)


def _made(kind: type[D], values: dict[str, object]) -> D:
    return kind(**values)


def _unknown(kind: type[Data], name: str) -> str:
    near = get_close_matches(name, kind.FIELDS, n=1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"{kind.__name__} has no {name!r}{hint}"


def _hashable(value: object) -> object:
    if isinstance(value, Mapping):
        return tuple((key, _hashable(held)) for key, held in value.items())
    if isinstance(value, (list, tuple)):
        return tuple(_hashable(held) for held in value)
    return value


class Input(Data):
    """What a host gives. It is checked when it is used."""

    __slots__ = ()

    @classmethod
    def from_json(cls: type[I], text: str) -> I:
        """Reads it from JSON, as the contract has it.

        :raises LeavelawError: the first mistake, with its code and its place.
        """
        return cast("I", _native.from_json(cls.__name__, text))


class Answer(Data):
    """What comes back. ``print(answer)`` says it in words; a notebook shows it, a plan with its timeline."""

    ASK: ClassVar[str]

    __slots__ = ()

    def to_json(self) -> str:
        """The answer as JSON: keys sorted, with the ask that it answers, nothing that is absent or empty."""
        return _native.to_json(self, self.ASK)

    @classmethod
    def from_json(cls: type[A], text: str) -> A:
        """Reads an answer that was kept.

        :raises LeavelawError: the first mistake, with its code and its place.
        :raises TypeError: if it is the answer to another question.
        """
        answer = _native.from_json("Answer", text)
        if not isinstance(answer, cls):
            raise TypeError(f"this is a {type(answer).__name__}, not a {cls.__name__}")
        return answer

    def __str__(self) -> str:
        return _native.show(self.to_json())

    def to_html(self) -> str:
        """The answer as a piece of HTML that needs nothing else."""
        return _native.html(self.to_json())

    def _repr_html_(self) -> str:
        return self.to_html()

    def __bool__(self) -> bool:
        """The truth of an answer is its outcome: a yes is true, a no is false, and there is none while it is unknown.

        Nor has an outcome in words of its own (`permitted`, `deny`, `may-dispose`) a truth. An answer without an outcome (a plan) is true.
        """
        outcome = getattr(self, "outcome", None)
        if outcome is None or isinstance(outcome, Truth):
            return outcome is None or bool(outcome)
        raise TypeError("the outcome is unknown or a word of its own, no yes or no: compare `outcome` with the word that is meant")


class TaggedValue:
    """A unit and its amount: ``Length("months", 12)``."""

    __slots__ = ("unit", "amount")
    __match_args__ = ("unit", "amount")

    UNITS: ClassVar[tuple[str, ...]] = ()

    def __init__(self, unit: str, amount: object) -> None:
        if unit not in self.UNITS:
            raise ValueError(f"{type(self).__name__} has no unit of that name; one of: {', '.join(self.UNITS)}")
        _set(self, "unit", unit)
        _set(self, "amount", amount)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"a {type(self).__name__} does not change")

    def __repr__(self) -> str:
        return f"{type(self).__name__}(..)"

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        return bool(self.unit == other.unit and self.amount == other.amount)  # type: ignore[attr-defined]

    def __hash__(self) -> int:
        return hash((self.unit, self.amount))  # type: ignore[attr-defined]

    def __reduce__(self) -> tuple[object, ...]:
        return type(self), (self.unit, self.amount)  # type: ignore[attr-defined]
