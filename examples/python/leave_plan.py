"""A real leave, planned: which laws protect it, what pays, what is left, which notices are due, with the citation of each.

The same pregnancy in California as in `examples/cases/california-pregnancy.json`, and the same plan as `cargo run --example leave_plan` prints.
`python leave_plan.py`, with the package installed.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from leavelaw import (
    Block,
    Case,
    CertificationEntry,
    Claim,
    Employer,
    Events,
    Headcount,
    HoursWorked,
    Place,
    Reason,
    Rulebook,
    Schedule,
    Service,
    Wages,
)

hired = date(2022, 3, 7)


def block(id: str, reason: Reason, first_day: date, told: date, last_day: date | None = None, workdays: int | None = None) -> Block:
    """A block of leave of which the employer knew from a day on."""
    return Block(
        id=id,
        reason=reason,
        first_day=first_day,
        last_day=last_day,
        workdays=workdays,
        date_known_on=told,
        notice_on=told,
        employer_knew_on=told,
        foreseeable="yes",
    )


ana = Case(
    employer=Employer(
        kind="private",
        leave_year={"us-fmla": "rolling", "us-ca-cfra": "rolling"},
        holidays=[],
        designates="on-time",
        spouse_limit="not-applied",
    ),
    places=[Place(state="us-ca")],
    service=Service.since(hired),
    schedule=[Schedule.mon_fri(8)],
    headcount=Headcount.of(total=120, within_75_miles=120),
    hours_worked=[
        HoursWorked(months=12, before=date(2026, 1, 5), hours=1930),
        HoursWorked(months=12, before=date(2026, 3, 18), hours=1522),
        HoursWorked(months=12, before=date(2026, 11, 2), hours=1344),
    ],
    absences=[],
    absences_complete_from=hired,
    events=Events(birth=date(2026, 2, 4)),
    leave=[
        block("disability", Reason.PREGNANCY_INCAPACITY, date(2026, 1, 5), date(2025, 11, 24), last_day=date(2026, 3, 17)),
        block("bond-1", Reason.BONDING, date(2026, 3, 18), date(2025, 11, 24), workdays=40),
        block("bond-2", Reason.BONDING, date(2026, 11, 2), date(2026, 9, 21), workdays=20),
    ],
    wages=Wages(highest_quarter=Decimal("20800.00")),
    insured_by=["us-ca-sdi-pfl"],
    claims=[
        Claim(program="us-ca-sdi-pfl/di", first_day=date(2026, 1, 5), last_day=date(2026, 3, 17)),
        Claim(program="us-ca-sdi-pfl/pfl", first_day=date(2026, 3, 18), weeks=6),
        Claim(program="us-ca-sdi-pfl/pfl", first_day=date(2026, 11, 2), weeks=2),
    ],
    certification=[
        CertificationEntry(
            leave="disability", kind="medical", asked_on=date(2025, 11, 25), received_on=date(2025, 12, 8), complete="yes"
        )
    ],
)

print(Rulebook.bundled().leave_plan(ana, on=date(2026, 1, 5)), end="")
