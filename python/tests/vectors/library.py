"""The vectors as they lie in tests/vectors, expanded into runs."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

REQUEST_KEYS = (
    "ask", "on", "explain", "strict", "assume", "law", "act", "plan", "through", "under", "statement", "place", "of", "document", "case",
)  # fmt: skip
OTHER_FOLDERS = {"open", "cases", "packs", "tools", "migrate"}
OTHER_FILES = {"index.json", "sources.json", "words.json", "read.json"}


@dataclass(frozen=True)
class Run:
    """One request with what its answer must hold."""

    id: str
    request: dict[str, Any]
    expect: Any
    packs: tuple[tuple[str, str], ...]


class Library:
    """Every live vector below a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root
        files = sorted(path for path in root.rglob("*.json") if _holds_vectors(path.relative_to(root)))
        self.vectors = [(path.parent, body) for path in files for body in json.loads(path.read_text())]

    def runs(self) -> Iterator[Run]:
        for folder, body in self.vectors:
            yield from self._runs_of(folder, body)

    def _runs_of(self, folder: Path, body: dict[str, Any]) -> Iterator[Run]:
        request = {key: body[key] for key in REQUEST_KEYS if key in body}
        case = request.get("case")
        if isinstance(case, dict) and "$file" in case:
            request["case"] = json.loads(self._beside(folder, case["$file"]).read_text())
        packs = tuple((name, self._beside(folder, name).read_text()) for name in body.get("packs", ()))
        if "each" not in body:
            yield Run(body["id"], request, body["expect"], packs)
            return
        for number, entry in enumerate(body["each"], 1):
            changed = copy.deepcopy(request)
            for pointer, value in entry.get("set", {}).items():
                _put(changed, pointer, value)
            yield Run(f"{body['id']}/{number}", changed, entry["expect"], packs)

    def _beside(self, folder: Path, name: str) -> Path:
        return next(path for path in (folder / name, self.root / name) if path.exists())


def _holds_vectors(below: Path) -> bool:
    folders = below.parent.parts
    return (
        not (folders and folders[0] in OTHER_FOLDERS)
        and not {"cases", "packs"} & set(folders)
        and below.name not in OTHER_FILES
        and not below.name.endswith(".schema.json")
    )


def _put(document: Any, pointer: str, value: Any) -> None:
    *path, last = (token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])
    for token in path:
        document = document[int(token)] if isinstance(document, list) else document[token]
    if isinstance(document, list):
        document[int(last)] = value
    else:
        document[last] = value
