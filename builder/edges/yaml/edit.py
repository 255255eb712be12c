"""A file of the editors and an answer in, the file with it out: no other line of it is touched.

Entries are added at the end; of a lost passage only the words are replaced, or its override is
made a comment. What cannot be done so is left to the editor: `BriefingError`, with the line.
"""

from __future__ import annotations

import textwrap

import yaml

from builder.edges.yaml.faults import syntax_fault
from builder.edges.yaml.overrides import passage_of
from builder.edges.yaml.strict import Rows, Table, parse
from builder.errors import BriefingError
from builder.model import Override, Place, Problem

_PASTE = "paste it yourself"


def appended(path: str, text: str, line: str) -> str:
    """The file's text with an entry at its end, indented as its others are."""
    newline = "\r\n" if "\r\n" in text else "\n"
    root = _root(path, text)
    indent = " " * root.start_mark.column if root is not None else ""
    block = textwrap.indent(line, indent).replace("\n", newline) + newline
    gap = newline if text and not text.endswith("\n") else ""
    made = text + gap + block
    if not (root is not None and root.flow_style) and _holds_more(path, made, root):
        return made
    what = "nothing can be added at the end of this file without changing what stands there"
    raise BriefingError(Problem(Place(path), what, _PASTE, line))


def _holds_more(path: str, made: str, before: yaml.CollectionNode | None) -> bool:
    try:
        after = _root(path, made)
    except BriefingError:
        return False
    return after is not None and len(after.value) > (len(before.value) if before else 0)


def replaced(path: str, text: str, override: Override, line: str) -> str:
    """The file's text with `line` (`at: ...`) as the passage of that override."""
    found = _item_of(path, text, override)
    if found is None:
        raise _not_found(path, override, line)
    key, value = next((k, v) for k, v in found.value if k.value in ("at", "every"))
    return text[: key.start_mark.index] + line + text[_end(value) :]


def commented_out(path: str, text: str, override: Override) -> str:
    """The file's text with that override as a comment."""
    found = _item_of(path, text, override)
    if found is None:
        raise _not_found(path, override, "")
    start, end = text.rfind("\n", 0, found.start_mark.index) + 1, _end(found)
    rows = text[start:end].split("\n")
    return text[:start] + "\n".join(f"# {row}" for row in rows) + text[end:]


def _item_of(path: str, text: str, override: Override) -> yaml.MappingNode | None:
    """Where that override stands. Several may have the same passage: it is the one on the line
    where it was read, or else the only one left."""
    items = _items(path, text)
    alike = [item for item, table in items if passage_of(table) == override.passage]
    there = [item for item in alike if item.start_mark.line + 1 == override.place.line]
    found = there or alike
    return found[0] if len(found) == 1 else None


def _not_found(path: str, override: Override, line: str) -> BriefingError:
    what = f"the override of “{override.passage.exact}” is not there any more"
    return BriefingError(Problem(Place(path), what, _PASTE, line))


def _root(path: str, text: str) -> yaml.CollectionNode | None:
    """The list or table that the file is. PyYAML's own loader counts code points, libyaml's not."""
    try:
        node = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.YAMLError as fault:
        raise BriefingError(syntax_fault(path, text, fault)) from fault
    return node if isinstance(node, yaml.CollectionNode) else None


def _items(path: str, text: str) -> list[tuple[yaml.MappingNode, Table]]:
    """The entries of a list: where each stands, and what it says."""
    root, read = _root(path, text), parse(path, text, [])
    if not (isinstance(root, yaml.SequenceNode) and isinstance(read, Rows)) or root.flow_style:
        return []
    both = zip(root.value, read.rows, strict=True)
    return [(node, table) for node, table in both if isinstance(table, Table)]


def _end(node: yaml.Node) -> int:
    """Where the text of a node ends; a block's mark stands behind what follows it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)
