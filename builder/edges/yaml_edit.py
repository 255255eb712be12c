"""A file of the editors and an answer in, the file with it out: no other line of it is touched.

Entries are added at the end; of a lost passage only the words are replaced, or its override is
made a comment. What cannot be done so is left to the editor: `BriefingError`, with the line.
"""

from __future__ import annotations

import textwrap

import yaml

from builder.edges.yaml_faults import syntax_fault
from builder.errors import BriefingError
from builder.model import Override, Place, Problem, TextQuoteSelector

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
    key, value = next((k, v) for k, v in found.value if _points_at(k, v, override))
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
    alike = [
        item
        for item in _items(path, text)
        if any(_points_at(key, value, override) for key, value in item.value)
    ]
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


def _items(path: str, text: str) -> list[yaml.MappingNode]:
    root = _root(path, text)
    rows = root.value if isinstance(root, yaml.SequenceNode) and not root.flow_style else []
    return [row for row in rows if isinstance(row, yaml.MappingNode)]


def _points_at(key: yaml.Node, value: yaml.Node, override: Override) -> bool:
    """Whether these are the words by which that override finds its passage."""
    return key.value in ("at", "every") and _selector(value) == override.passage


def _selector(node: yaml.Node) -> TextQuoteSelector | None:
    if isinstance(node, yaml.ScalarNode):
        return TextQuoteSelector(" ".join(node.value.split()))
    if not isinstance(node, yaml.MappingNode):
        return None
    parts = {key.value: value.value for key, value in node.value}
    exact, prefix, suffix = (parts.get(key, "") for key in ("exact", "prefix", "suffix"))
    return TextQuoteSelector(exact, prefix, suffix)


def _end(node: yaml.Node) -> int:
    """Where the text of a node ends; a block's mark stands behind what follows it."""
    if isinstance(node, yaml.CollectionNode) and not node.flow_style and node.value:
        last = node.value[-1]
        return _end(last[1] if isinstance(last, tuple) else last)
    return int(node.end_mark.index)
