"""What one typed call costs, with its objects in and out: ``python call.py``. The least of many rounds, since other work only ever adds."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from leavelaw import Case, Rulebook

book = Rulebook.bundled()
ana = Case.from_json((Path(__file__).resolve().parents[2] / "examples/cases/california-pregnancy.json").read_text())
on = date(2026, 1, 5)
calls: dict[str, Callable[[], object]] = {
    "leave_eligibility": lambda: book.leave_eligibility(ana, "us-fmla", on=on),
    "leave_plan": lambda: book.leave_plan(ana, on=on),
}
for name, call in calls.items():
    least, until = float("inf"), time.perf_counter() + 3
    while time.perf_counter() < until:
        start = time.perf_counter()
        call()
        least = min(least, time.perf_counter() - start)
    print(f"{name}: {least * 1e6:.0f} microseconds")
