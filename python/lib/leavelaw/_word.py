"""What the lists of words have in common."""

from __future__ import annotations

from enum import Enum


class Word(str, Enum):
    """A word of a closed list: a ``str``, equal to the word as JSON has it."""

    __slots__ = ()

    def __str__(self) -> str:
        return str(self.value)

    def __repr__(self) -> str:
        return f"{type(self).__name__}.{self.name}"


class Truth(Word):
    """A word that answers a yes-or-no question. Its truth is its answer; there is none while the answer is unknown."""

    __slots__ = ()

    def __bool__(self) -> bool:
        if self == "unknown":
            raise TypeError("the answer is unknown: it is neither true nor false; compare with Tri.YES, Tri.NO or Tri.UNKNOWN")
        return self == "yes"
