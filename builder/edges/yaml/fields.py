"""A file of register, glossary or overrides in, what it says field by field out, right or wrong;
of many versions of such files, what differs between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from builder.edges.yaml.overrides import passage_of
from builder.edges.yaml.strict import Rows, Table, Text, Value, parse
from builder.errors import BriefingError
from builder.model import Field

Fields = tuple[Field, ...]
_ENTRY = re.compile(r"^(?=[a-z0-9-]+:\s)", re.MULTILINE)
_DOCUMENT = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)
_REMARKS = re.compile(r"(?:[ \t]*(?:#[^\n\r\x85\u2028\u2029]*)?\r?\n)*")


def fields_of(text: str) -> Fields | None:
    """What a file of register, glossary or overrides says, whether or not it is right; None where
    it is no YAML of ours."""
    try:
        root = parse("", text, [])
    except BriefingError:
        return None
    if isinstance(root, Table):
        rows = [(key, value) for key, value in root.values.items() if isinstance(value, Table)]
    else:
        rows = [(_shown(row), row) for row in root.tables()] if isinstance(root, Rows) else []
    return tuple(made for entry, table in rows for made in _fields(entry, table))


class Versions:
    """Many versions of such files, of which each entry is read once, however many have it.

    A file is read in pieces, one from each line that begins with an id to the next. Where each of
    them is YAML by itself, the file is, and says what they say: the key of an entry ends whatever
    came before it. Any other file is one piece.
    """

    def __init__(self) -> None:
        self._read: dict[str, Fields | None] = {}

    def is_readable(self, text: str) -> bool:
        """Whether it is YAML of ours."""
        return all(self._says(piece) is not None for piece in self._pieces(text))

    def changed(self, old: Iterable[str], new: Iterable[str]) -> tuple[Fields, Fields]:
        """What is said before and after of the entries of which not the same is said, in readable
        files: each side is one, however it is divided among files."""
        pieces = [
            dict.fromkeys(piece for text in texts for piece in self._pieces(text))
            for texts in (old, new)
        ]
        fields = [
            [field for piece in own if piece not in other for field in self._says(piece) or ()]
            for own, other in (pieces, pieces[::-1])
        ]
        before, after = map(_by_entry, fields)
        differ = {key for key in before | after if before.get(key) != after.get(key)}
        was, now = (tuple(field for field in side if field.entry in differ) for side in fields)
        return was, now

    def _pieces(self, text: str) -> list[str]:
        if _DOCUMENT.search(text):
            return [text]
        head, *pieces = _ENTRY.split(text)
        apart = _REMARKS.fullmatch(head) and all(self._says(p) is not None for p in pieces)
        return pieces if apart else [text]

    def _says(self, piece: str) -> Fields | None:
        if piece not in self._read:
            self._read[piece] = fields_of(piece)
        return self._read[piece]


def _by_entry(fields: Iterable[Field]) -> dict[str, list[Field]]:
    made: dict[str, list[Field]] = {}
    for field in fields:
        made.setdefault(field.entry, []).append(field)
    return made


def _shown(override: Table) -> str:
    """The words that an override points at, in one line."""
    return " ".join(passage_of(override).exact.split())


def _fields(entry: str, table: Table) -> Iterator[Field]:
    for key, value in table.values.items():
        rows = value.rows if isinstance(value, Rows) else [value]
        for row in rows:
            if isinstance(row, Table):
                inner = [Field(entry, k, _texts(v)) for k, v in row.values.items()]
                yield Field(entry, key, inner[0].values if inner else (), tuple(inner[1:]))
        if texts := _texts(value):
            yield Field(entry, key, texts)


def _texts(value: Value) -> tuple[str, ...]:
    rows = value.rows if isinstance(value, Rows) else [value]
    words = (" ".join(row.text.split()) for row in rows if isinstance(row, Text))
    return tuple(filter(None, words))
