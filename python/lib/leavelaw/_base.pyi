from typing import ClassVar, TypeVar

from typing_extensions import Self, dataclass_transform

@dataclass_transform(kw_only_default=True, frozen_default=True)
class Data:
    """A frozen record, made with keywords. Its ``repr`` is masked: a log or a traceback never holds a person's facts."""

    FIELDS: ClassVar[dict[str, object]]
    """Every attribute with what stands in it where it is not given; `...` where it must be given."""

    def replace(self, **changes: object) -> Self:
        """The same record with some attributes changed."""
    def __replace__(self, **changes: object) -> Self: ...
    def to_json(self) -> str:
        """The record as JSON: keys sorted, nothing that is absent.

        :raises LeavelawError: for a value that no record holds, with its place.
        """
    def __hash__(self) -> int: ...

class Input(Data):
    """What a host gives. It is checked when it is used."""

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads it from JSON, as the contract has it.

        :raises LeavelawError: the first mistake, with its code and its place.
        """

class Answer(Data):
    """What comes back. ``print(answer)`` says it in words; a notebook shows it, a plan with its timeline."""

    ASK: ClassVar[str]
    """What it answers: ``leave.plan``."""

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Reads an answer that was kept.

        :raises LeavelawError: the first mistake, with its code and its place.
        :raises TypeError: if it is the answer to another question.
        """
    def to_html(self) -> str:
        """The answer as a piece of HTML that needs nothing else."""
    def _repr_html_(self) -> str: ...
    def __bool__(self) -> bool:
        """The truth of an answer is its outcome: a yes is true, a no is false, and there is none while it is unknown.

        Nor has an outcome in words of its own (`permitted`, `deny`, `may-dispose`) a truth. An answer without an outcome (a plan) is true.
        """

class TaggedValue:
    """A unit and its amount: ``Length("months", 12)``."""

    UNITS: ClassVar[tuple[str, ...]]
    def __hash__(self) -> int: ...
