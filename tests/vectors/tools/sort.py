#!/usr/bin/env python3
"""sort.py [--out] RESULTS: moves vectors between live and open/ by what the runner saw.

RESULTS has a JSON line for each run, as `cargo run -p leavelaw-tests --bin vectors -- --all --json` prints them: `id`, `outcome` ("pass" or "fail"), `at`.
- An open vector goes live when every run of it passed; its entry in open/index.json goes with that. An entry whose reason says more
  than that something is not built (case-against-text, ambiguous ...) stays: a person decides those.
- A live vector that failed is only named; with --out it goes to open/ as `not-built`, with the place where it fails.
  Reword its `would_open` in open/index.json by hand: a place is no reason.
The text of a vector is moved as it stands: no expectation is ever edited. OPEN.md is written afresh afterwards by the `open-md` binary.
"""
import argparse
import json
import re
from collections import defaultdict
from pathlib import Path

import vectorfiles as vf


def results(path, known):
    """id of the vector -> the runs seen; a run of `each` is `id/1`."""
    out = defaultdict(list)
    for line in path.read_text(encoding="utf-8").splitlines():
        if not line.startswith("{"):
            continue
        run = json.loads(line)
        name = run["id"]
        if name not in known:
            name = re.sub(r"/[0-9]+$", "", name)
        out[name].append(run)
    return out


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results", type=Path)
    parser.add_argument("--out", action="store_true", help="move live vectors that failed to open/")
    options = parser.parse_args()

    live = {below: vf.read(vf.ROOT / below) for below in vf.live_files()}
    kept = {below: vf.read(vf.ROOT / "open" / below) for below in vf.open_files()}
    index = vf.read_index()
    vectors = {v["id"]: v for part in (live, kept) for elements in part.values() for v, _ in elements}
    runs = results(options.results, set(vectors))
    opened, closed = [], []

    def whole(vector):
        return len(runs[vector["id"]]) == len(vector.get("each", [None]))

    for below in list(kept):
        stay = []
        for vector, text in kept[below]:
            name = vector["id"]
            if index[name]["reason"] == "not-built" and name in runs and whole(vector) and all(r["outcome"] == "pass" for r in runs[name]):
                live.setdefault(below, []).append((vector, text))
                del index[name]
                opened.append(name)
            else:
                stay.append((vector, text))
        kept[below] = stay
    for below in list(live):
        stay = []
        for vector, text in live[below]:
            name = vector["id"]
            failed = [r for r in runs.get(name, []) if r["outcome"] != "pass"]
            if failed and name not in opened:
                closed.append(name)
                if options.out:
                    kept.setdefault(below, []).append((vector, text))
                    index[name] = {"reason": "not-built", "would_open": f"The answer differs at {failed[0].get('at') or 'its root'}."}
                    continue
            stay.append((vector, text))
        live[below] = stay
    for below, elements in live.items():
        vf.write(vf.ROOT / below, elements)
    for below, elements in kept.items():
        vf.write(vf.ROOT / "open" / below, elements)
    vf.write_index(index)
    for name in opened:
        print(f"live: {name}")
    for name in closed:
        print(f"{'open' if options.out else 'fails, left live'}: {name}")
    print(f"{len(opened)} went live, {len(closed)} live ones failed")


if __name__ == "__main__":
    main()
