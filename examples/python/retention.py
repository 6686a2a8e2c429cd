"""A small leave archive under the law and under the company's own schedule: whether one file may go and why, the same on an earlier day by what was
known then, the disposal plan of the whole archive with the data of its certificate of destruction, a request to erase, and which records a leave
makes.

The same questions as `cargo run --example retention` asks, and the same answers. `python retention.py`, with the package installed.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

from leavelaw import Case, Record, Records, RightsRequest, Rulebook

cases = Path(__file__).parents[1] / "cases"
archive = json.loads((cases / "leave-archive.json").read_text(encoding="utf-8"))
on = date.fromisoformat(archive["on"])
holds = archive["holds"]


def held(name: str) -> Record:
    """A record of the archive, with the holds on all of them."""
    record = next(record for record in archive["records"] if record["id"] == name)
    return Record.from_json(json.dumps({**record, "holds": holds}))


book = Rulebook.bundled().with_pack_json("company-schedule.json", (cases / "company-schedule.json").read_text(encoding="utf-8"))
ana, ben = held("r-01"), held("r-04")
print(f"1. May Ana's leave file of 2022 go?\n\n{book.retain(ana, on=on)}")
then = date(2026, 2, 20)
print(f"2. Might Ben's have gone on {then}, by what was known then?\n\n{book.retain(ben, on=then, known_on=then)}")
print(f"3. The same day by what is known now:\n\n{book.retain(ben, on=then, known_on=on)}")

everything = Records.from_json(json.dumps({"records": archive["records"], "holds": holds}))
print(f"4. What becomes of the archive?\n\n{book.sweep(everything, on=on)}")

hers = [record for record in archive["records"] if record["subject"] == ana.subject]
request = RightsRequest.from_json(json.dumps({**archive["request"], "records": hers, "holds": holds}))
print(f"5. Ana asks to have everything erased:\n\n{book.rights(request, 'us-ca-ccpa', on=on)}")

leave = Case.from_json((cases / "california-pregnancy.json").read_text(encoding="utf-8"))
print(f"6. Which records does a leave make?\n\n{book.leave_records(leave, on=date(2026, 1, 5))}")
