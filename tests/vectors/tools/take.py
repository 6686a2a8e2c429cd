#!/usr/bin/env python3
"""take.py FROM [--cases FOLDER] AREA...: takes vectors over from the folder FROM; no text of a vector is changed.

AREA is a folder of vectors (`leave`) or a file (`examples.json`). What `held.json` beside this script says the library
answers goes live, the rest to `open/` with the reason `not-built`; the area's own `open/` lists come along.
A vector that is held here already, live or open, is left as it is; an example that another file has is dropped.
Schemas, shared cases and packs are copied. `sources.json` gets the `expected` of every source, from the case files of --cases.
"""
import argparse
import fnmatch
import json
import shutil
from pathlib import Path

import vectorfiles as vf

HELD = json.loads((Path(__file__).parent / "held.json").read_text(encoding="utf-8"))


def held(kind, name):
    return any(fnmatch.fnmatchcase(name, pattern) for pattern in HELD[kind])


def wanting(vector):
    """What the library lacks for this vector, in words, or None."""
    ask = vector["ask"]
    if ask not in HELD["asks"]:
        return f"The ask {ask}."
    if "act" in vector and not held("acts", vector["act"]):
        return f"The conduct rule {vector['law']}/{vector['act']}."
    named = [vector[k] for k in ("law", "plan", "statement") if k in vector] + vector.get("under", [])
    lacking = sorted({n.split("/")[0] for n in named if not held("laws", n.split("/")[0])})
    if ask in ("retain", "hold"):
        names = set(vector["case"].get("rules", []))
        for expect in [vector.get("expect", {})] + [e["expect"] for e in vector.get("each", [])]:
            names |= set(expect.get("rules", {}))
        lacking = sorted(n for n in names if not held("rules", n))
        return f"The retention rules {', '.join(lacking)}." if lacking else None
    brought = {Path(p).stem for p in vector.get("packs", [])}
    if brought & set(lacking):
        return f"The company pack {', '.join(sorted(brought & set(lacking)))}, answered as the rulebook's own."
    if lacking:
        return f"A pack for {', '.join(lacking)}."
    for expect in [vector.get("expect", {})] + [e["expect"] for e in vector.get("each", [])]:
        for law in expect.get("laws", {}) if ask == "leave.plan" else []:
            if not held("laws", law):
                return f"A pack for {law}."
    return None


def take_file(source, below, seen, index):
    live, kept = vf.read(vf.ROOT / below), vf.read(vf.ROOT / "open" / below)
    for vector, text in vf.read(source / below):
        if vector["id"] in seen:
            continue
        seen.add(vector["id"])
        lacking = wanting(vector)
        if lacking is None:
            live.append((vector, text))
        else:
            kept.append((vector, text))
            index[vector["id"]] = {"reason": "not-built", "would_open": lacking}
    vf.write(vf.ROOT / below, live)
    vf.write(vf.ROOT / "open" / below, kept)


def expectations(folder):
    out = {}
    for path in sorted(folder.glob("*.json")):
        for case in json.loads(path.read_text(encoding="utf-8")):
            if "questions" in case:
                for number, question in enumerate(case["questions"], 1):
                    out[f"{case['id']}/{number}"] = question.get("expected", {})
            else:
                out[case["id"]] = case.get("expected", {})
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("source", type=Path)
    parser.add_argument("areas", nargs="+")
    parser.add_argument("--cases", type=Path)
    options = parser.parse_args()
    for name in ("request", "answer", "vector"):
        shutil.copyfile(options.source / f"{name}.schema.json", vf.ROOT / f"{name}.schema.json")
    for folder in ("cases", "packs"):
        (vf.ROOT / folder).mkdir(exist_ok=True)
        for path in sorted((options.source / folder).glob("*.json")):
            shutil.copyfile(path, vf.ROOT / folder / path.name)
    index = vf.read_index()
    seen = set(index)
    for below in vf.live_files():
        seen |= {v["id"] for v, _ in vf.read(vf.ROOT / below)}
    for area in sorted(options.areas, key=lambda a: a.endswith(".json")):  # examples come last
        files = [Path(area)] if area.endswith(".json") else [p.relative_to(options.source) for p in sorted((options.source / area).glob("*.json"))]
        for below in files:
            take_file(options.source, below, seen, index)
        for path in [] if area.endswith(".json") else sorted((options.source / area / "open").glob("*.json")):
            for entry in json.loads(path.read_text(encoding="utf-8")):
                index.setdefault(entry["id"], {"reason": entry["reason"], "would_open": entry["would_open"]})
                seen.add(entry["id"])
    vf.write_index(index)
    if options.cases:
        known = expectations(options.cases)
        names = sorted({name.split("+")[0] for name in seen} & set(known))
        lines = [f" {json.dumps(n)}: {json.dumps(known[n], ensure_ascii=False)}" for n in names]
        (vf.ROOT / "sources.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    print(f"{len(seen)} vectors held, {len(index)} of them in open/")


if __name__ == "__main__":
    main()
