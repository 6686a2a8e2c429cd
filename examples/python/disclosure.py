"""One leave file, kept by a leave administration vendor for the employer: who may see what of it, under the vendor's privacy statement and the law's
own rules of confidentiality; the file as a supervisor may see it; what is wrong with the statement; who may see what at all.

The same questions as `cargo run --example disclosure` asks, and the same answers. `python disclosure.py`, with the package installed.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from leavelaw import (
    ActorOfData,
    Confidentiality,
    ConsentLedger,
    Disclosure,
    LegalProcess,
    Recipient,
    Region,
    Rulebook,
    SubjectOfData,
)

UNDER = ["qcera", "us-fmla-confidentiality", "us-ada-confidentiality", "us-gina"]
"""The vendor's statement, and the laws that reach a certificate in the file."""
ON = date(2026, 6, 1)

file = json.loads((Path(__file__).parents[1] / "cases" / "leave-file.json").read_text(encoding="utf-8"))
consents = ConsentLedger.from_json(json.dumps({"events": file["consents"]}))


def about_ana(recipient: Recipient, items: list[str] | None = None, process: LegalProcess | None = None) -> Disclosure:
    """Something of Ana's file is to be disclosed in the course of her leave."""
    return Disclosure(
        act="disclose",
        items=items,
        record="medical-certification",
        made_for=["us-fmla"],
        purpose="operate-leave",
        subject=SubjectOfData(kind="employee", age=44),
        actor=ActorOfData(kind="vendor", capacity="vendor-for-employer"),
        channel="service.leave-application",
        recipient=recipient,
        consent_events=consents.events,
        process=process,
        good_faith=[],
        flagged=[],
    )


supervisor = Recipient(kind="supervisor")
provider = about_ana(
    Recipient(kind="service-provider", assists=["user"], confidentiality=Confidentiality(from_=date(2026, 1, 1))),
    ["leave.dates"],
)
investigation = LegalProcess(kind="investigation", on_request="yes", investigates="us-fmla", scope=["health.diagnosis"])
investigator = about_ana(Recipient(kind="labor-investigator"), ["health.diagnosis"], investigation)

questions = [
    ("May Ana's supervisor see what she may not lift, and why?", about_ana(supervisor, ["health.restrictions", "health.diagnosis"]), ON),
    ("May a service provider who is bound to confidentiality have her dates of leave, with her consent?", provider, ON),
    ("The same after she took the consent back?", provider, date(2026, 6, 10)),
    ("Must the Department of Labor's investigator have the diagnosis?", investigator, ON),
]

everyday = Region(  # an employee's file at the vendor's, no court and no emergency
    to=["subject", "hr", "supervisor", "first-aid", "colleague", "service-provider", "affiliate"],
    items=["contact", "leave", "health"],
    purpose=["operate-leave", "employment-decision"],
    subject="employee",
    via="service.leave-application",
    capacity="vendor-for-employer",
    given={
        "good-faith-record": "no",
        "legal-process-valid": "no",
        "on-request": "no",
        "flagged": "none",
        "record-made-for": "us-fmla",
    },
)

book = Rulebook.bundled()
for number, (question, wanted, on) in enumerate(questions, start=1):
    print(f"{number}. {question}\n")
    print(book.disclose(wanted, UNDER, on=on))

print("The file as Ana's supervisor may see it:\n")
seen = book.redact(about_ana(supervisor), UNDER, record=json.dumps(file["record"]), fields=file["fields"], on=ON)
print(f"{seen.record}\n")
for part, why in seen.removed.items():
    print(f"withheld {part}: {', '.join(why.determining)} ({why.outcome})")

print(f"\n{book.lint('qcera', on=ON)}")

print(book.matrix(everyday, UNDER, on=ON))
