"""Every vector through the typed methods, and once more for each leaf of its expectation with that leaf spoiled, which must fail."""

from __future__ import annotations

from pathlib import Path

from vectors.library import Library
from vectors.matcher import mismatch, spoiled
from vectors.typed import Typed

VECTORS = Path(__file__).resolve().parents[2] / "tests" / "vectors"


def test_every_vector_holds_and_none_holds_when_it_is_spoiled(capsys) -> None:  # type: ignore[no-untyped-def]
    library, typed = Library(VECTORS), Typed()
    runs, failed, blind, tried = list(library.runs()), [], [], 0
    for run in runs:
        actual = typed.decide(run)
        problem = mismatch(run.expect, actual)
        if problem:
            failed.append(f"{run.id} at {problem}")
        for changed in spoiled(run.expect):
            tried += 1
            if mismatch(changed, actual) is None:
                blind.append(run.id)
    with capsys.disabled():
        print(f"\n{typed.typed} runs through typed methods, {typed.untyped} as data; {tried} spoiled expectations, {tried - len(blind)} failed as they must")
        print(f"{len(library.vectors)} vectors, {len(runs)} runs, {len(runs) - len(failed)} passed")
    assert runs and not failed, "\n".join(failed)
    assert not blind
