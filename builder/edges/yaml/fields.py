"""A file of register, glossary or overrides in, what it says field by field out, right or wrong."""

from __future__ import annotations

from collections.abc import Iterator

from builder.edges.yaml.overrides import passage_of
from builder.edges.yaml.strict import Rows, Table, Text, Value, parse
from builder.errors import BriefingError
from builder.model import Field


def fields_of(text: str) -> tuple[Field, ...] | None:
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
