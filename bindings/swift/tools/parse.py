"""Parses every Swift source of the package with the grammar of tree-sitter, and looks for names that stand twice. No compilation: types are not checked.

`python parse.py`, with `tree-sitter` and `tree-sitter-swift` from the package index."""

import re
import sys
from collections import Counter
from pathlib import Path

import tree_sitter_swift
from tree_sitter import Language, Parser

top = Path(__file__).resolve().parent.parent
parser = Parser(Language(tree_sitter_swift.language()))


def wrong(node):
    """The places that the grammar does not know."""
    if node.is_missing or node.type == "ERROR":
        yield node.start_point[0] + 1
    for child in node.children:
        if child.has_error or child.is_missing:
            yield from wrong(child)


def without_conditions(text):
    """Without `#if`, `#else` and `#endif` lines: around an attribute, as uniffi writes them, the grammar does not know them."""
    return re.sub(r"^[ ]*#(if|else|endif).*$", "", text, flags=re.M)


def twice(path, text):
    """Types of the package that are declared twice, and members that stand twice in one declaration."""
    body = re.compile(r"^public (?:indirect )?(?:struct|enum) (\w+).*?^}", re.S | re.M)
    for declaration in body.finditer(text):
        for kind in (r"^    public var (\S+):", r"^    case (\S+?)[( \n]", r"^    public static let (\S+) ", r"^        case (\S+) = "):
            counted = Counter(re.findall(kind, declaration.group(0), re.M))
            for name in (name for name, times in counted.items() if times > 1):
                yield f"{path}: {declaration.group(1)} has {name} twice"


def main():
    problems, types, files = [], Counter(), sorted(p for p in top.rglob("*.swift") if ".build" not in p.parts)
    for path in files:
        text = path.read_text()
        tree = parser.parse(without_conditions(text).encode())
        problems += [f"{path.relative_to(top)}:{line}: no Swift" for line in wrong(tree.root_node)]
        problems += twice(path.relative_to(top), text)
        if path.is_relative_to(top / "Sources/Leavelaw"):
            types.update(re.findall(r"^(?:public )?(?:indirect |final )?(?:struct|enum|class|protocol) (\w+)", text, re.M))
    problems += [f"{name} is declared {times} times" for name, times in types.items() if times > 1]
    print(*problems, sep="\n", end="\n" if problems else "")
    print(f"{len(files)} Swift files parsed, {sum(types.values())} types, {len(problems)} problems (parsed, not compiled)")
    return 1 if problems or not files else 0


sys.exit(main())
