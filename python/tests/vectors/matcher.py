"""Does an answer hold what a vector expects? Objects by subset, lists exact and in order, and the matchers of tests/vectors/README.md."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

ABSENT = object()
MATCHERS = {"$set", "$has", "$lacks", "$absent"}
IMPOSSIBLE = {"spoiled": "no answer holds this"}


def mismatch(expected: Any, actual: Any) -> str | None:
    """The first place where the answer does not hold what is expected."""
    if "error" in actual and "error" not in expected:
        return f"/error: an answer is expected, not {actual['error']}"
    return _value(expected, actual, "")


def _value(expected: Any, actual: Any, at: str) -> str | None:
    if isinstance(expected, dict):
        return _matchers(expected, actual, at) if expected and expected.keys() <= MATCHERS else _object(expected, actual, at)
    if isinstance(expected, list):
        return _sequence(expected, actual, at)
    # True is no 1 in JSON.
    return None if type(expected) is type(actual) and expected == actual else f"{at}: {expected!r}, not {_shown(actual)}"


def _fits(expected: Any, actual: Any) -> bool:
    return _value(expected, actual, "") is None


def _shown(actual: Any) -> str:
    return "(absent)" if actual is ABSENT else repr(actual)


def _first(found: Iterator[str | None]) -> str | None:
    return next((one for one in found if one is not None), None)


def _object(expected: dict[str, Any], actual: Any, at: str) -> str | None:
    if isinstance(actual, dict):
        return _first(_value(inner, actual.get(key, ABSENT), f"{at}/{key}") for key, inner in expected.items())
    if actual is ABSENT and expected and all(_fits(inner, ABSENT) for inner in expected.values()):
        return None
    return f"{at}: {expected!r}, not {_shown(actual)}"


def _list(actual: Any) -> list[Any] | None:
    if actual is ABSENT:
        return []
    return actual if isinstance(actual, list) else None


def _sequence(expected: list[Any], actual: Any, at: str) -> str | None:
    held = _list(actual)
    if held is None or len(held) != len(expected):
        return f"{at}: a list of {len(expected)}, not {_shown(actual)}"
    return _first(_value(inner, element, f"{at}/{index}") for index, (inner, element) in enumerate(zip(expected, held)))


def _matchers(expected: dict[str, Any], actual: Any, at: str) -> str | None:
    if "$absent" in expected:
        return None if actual is ABSENT else f"{at}: nothing, not {_shown(actual)}"
    held = _list(actual)
    if held is None:
        return f"{at}: a list, not {_shown(actual)}"
    if "$set" in expected and not _same_set(expected["$set"], held):
        return f"{at}: the set {expected['$set']}, not {held}"
    for inner in expected.get("$has", ()):
        if not any(_fits(inner, element) for element in held):
            return f"{at}: an element {inner}, not {held}"
    for inner in expected.get("$lacks", ()):
        if any(_fits(inner, element) for element in held):
            return f"{at}: no element {inner}, not {held}"
    return None


def _same_set(expected: list[Any], held: list[Any]) -> bool:
    """Each expected element matches another one: pairs are found by augmenting paths, since an element may match several."""
    taken: dict[int, int] = {}

    def pair(index: int, seen: set[int]) -> bool:
        for other, element in enumerate(held):
            if other in seen or not _fits(expected[index], element):
                continue
            seen.add(other)
            if other not in taken or pair(taken[other], seen):
                taken[other] = index
                return True
        return False

    return len(expected) == len(held) and all(pair(index, set()) for index in range(len(expected)))


def spoiled(value: Any) -> Iterator[Any]:
    """The expectation with one leaf changed, for each leaf: none of them may match."""
    if isinstance(value, dict):
        if not value:
            yield {"$absent": True}
        for key, inner in value.items():
            yield from _entry(value, key, inner)
    elif isinstance(value, list):
        yield [*value, IMPOSSIBLE]
        for index, inner in enumerate(value):
            yield from ([*value[:index], changed, *value[index + 1 :]] for changed in spoiled(inner))
    elif isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    else:
        yield f"{value} (spoiled)"


def _entry(whole: dict[str, Any], key: str, inner: Any) -> Iterator[Any]:
    if key == "$absent":
        yield IMPOSSIBLE
    elif key == "$lacks":
        yield {**whole, "$has": [*whole.get("$has", ()), *inner]}
    elif key in ("$set", "$has"):
        yield {**whole, key: [*inner, IMPOSSIBLE]}
        for index in range(len(inner)):
            yield {**whole, key: [*inner[:index], IMPOSSIBLE, *inner[index + 1 :]]}
    else:
        yield from ({**whole, key: changed} for changed in spoiled(inner))
