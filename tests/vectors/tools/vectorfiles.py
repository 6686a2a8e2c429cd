"""Files of vectors as they stand: a JSON array whose elements keep the text they were written in."""
import json
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INDEX = ROOT / "open" / "index.json"
REASONS = ("not-expressible", "case-against-text", "ambiguous", "law-not-planned", "not-built")


def slices(text):
    """The elements of a top-level array, each as the text it has there."""
    decoder = json.JSONDecoder()
    at = text.index("[") + 1
    out = []
    while True:
        while text[at] in " \t\r\n,":
            at += 1
        if text[at] == "]":
            return out
        value, end = decoder.raw_decode(text, at)
        out.append((value, text[at:end]))
        at = end


def read(path):
    return slices(path.read_text(encoding="utf-8")) if path.exists() else []


def write(path, elements):
    """Writes the elements' texts; a file with none goes away."""
    if not elements:
        if path.exists():
            path.unlink()
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("[\n " + ",\n ".join(text for _, text in elements) + "\n]\n", encoding="utf-8")


def is_vectors(elements):
    return bool(elements) and all(isinstance(v, dict) and "format" in v for v, _ in elements)


def live_files():
    """Every file of live vectors, as a path below the root."""
    for path in sorted(ROOT.rglob("*.json")):
        below = path.relative_to(ROOT)
        if below.parts[0] in ("open", "cases", "packs", "tools", "migrate"):
            continue
        if path.read_text(encoding="utf-8").lstrip().startswith("[") and is_vectors(read(path)):
            yield below


def open_files():
    for path in sorted((ROOT / "open").rglob("*.json")):
        if path != INDEX:
            yield path.relative_to(ROOT / "open")


def read_index():
    return json.loads(INDEX.read_text(encoding="utf-8")) if INDEX.exists() else {}


def write_index(index):
    for name, entry in index.items():
        if entry["reason"] not in REASONS or not entry["would_open"]:
            raise SystemExit(f"{name}: a reason is one of {', '.join(REASONS)}, and says what would open it")
    INDEX.parent.mkdir(parents=True, exist_ok=True)
    lines = [f" {json.dumps(k)}: {json.dumps(index[k], ensure_ascii=False)}" for k in sorted(index)]
    INDEX.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
