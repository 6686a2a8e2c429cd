"""
The native side of `leavelaw`.
"""

from _typeshed import SupportsGetItem
from typing import Any, final

__all__ = ["NativeBook", "from_json", "html", "register", "show", "to_json"]

@final
class NativeBook:
    """
    A rulebook. The package's `Rulebook` stands over it and has the typed questions.
    """
    def assuming(self, /, test: str, is_: str) -> NativeBook:
        """
        Which takes a test as decided.
        """
    @staticmethod
    def bundled() -> NativeBook:
        """
        Every law that this release holds.
        """
    def cites(self, /, id: str) -> Any:
        """
        The sources of a rule.
        """
    def decide(self, /, request: Any) -> Any:
        """
        Answers a request; other threads run meanwhile.
        """
    def digest(self, /) -> str:
        """
        The hash over all packs.
        """
    @staticmethod
    def empty() -> NativeBook:
        """
        A rulebook without any pack.
        """
    def explaining(self, /) -> NativeBook:
        """
        Whose answers carry their reasons.
        """
    def manner(self, /) -> tuple[bool, bool, list[tuple[str, str]]]:
        """
        How it wants to be answered: explaining, strict, and the tests that are taken as decided.
        """
    def only(self, /, ids: SupportsGetItem[int, str]) -> NativeBook:
        """
        With some of its packs.
        """
    def packs(self, /) -> Any:
        """
        The packs.
        """
    def receipt(self, /, request: Any) -> str:
        """
        Answers a request and keeps both, as text.
        """
    def replay(self, /, receipt: str) -> Any:
        """
        Makes the answer of a receipt again.
        """
    def strict(self, /) -> NativeBook:
        """
        Without presumptions.
        """
    def to_image(self, /) -> bytes:
        """
        The packs as an image.
        """
    def with_image(self, /, image: bytes) -> NativeBook:
        """
        With the packs of an image.
        """
    def with_pack(self, /, name: str, toml: str) -> NativeBook:
        """
        With a pack in TOML.
        """
    def with_pack_json(self, /, name: str, json: str) -> NativeBook:
        """
        With a pack in JSON.
        """

def from_json(name: str, text: str) -> Any:
    """
    Reads an input (`Case`, `Disclosure`, `Trigger`, `Record`, `Records`, `ConsentLedger`, `Assertion`, `Region`, `RightsRequest`), or with `Answer` an answer.
    """

def html(answer: str) -> str:
    """
    An answer as a piece of HTML.
    """

def register(records: "dict[type, list[tuple[str, str, object, bool]]]", words: "dict[str, dict[str, object]]", tagged: "dict[str, type]") -> "None":
    """
    Takes the classes of the package in, once: `records` has a class to a list of (key, attribute, default, exact), `words` a list's name to its
    members by word, `tagged` a class by name.
    """

def show(answer: str) -> str:
    """
    An answer in words.
    """

def to_json(value: Any, ask: str | None = None) -> str:
    """
    Writes a record, keys sorted; an answer with the ask that it answers.
    """
