"""Values in, YAML out that an editor can paste: what `edges.yaml.strict` reads back as it was."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from builder.model import TextQuoteSelector

Value = str | Sequence[str]

_PLAIN = re.compile(r"[^\W_](?:[\w.'’&()/-]| (?! ))*(?<! )")
_ESCAPED = re.compile(
    '[\\\\"\x00-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]'
)  # what YAML's double quotes cannot hold as it is, or would fold


def scalar(text: str) -> str:
    """The text, in double quotes unless it is plain in any place."""
    if _PLAIN.fullmatch(text):
        return text
    return '"' + _ESCAPED.sub(_escape, text) + '"'


def _escape(found: re.Match[str]) -> str:
    character = found.group()
    return f"\\{character}" if character in '\\"' else f"\\u{ord(character):04x}"


def table(fields: Mapping[str, Value]) -> str:
    """A table on one line; what is empty is left out."""
    inside = (f"{key}: {_value(value)}" for key, value in fields.items() if value)
    return f"{{{', '.join(inside)}}}"


def _value(value: Value) -> str:
    return scalar(value) if isinstance(value, str) else f"[{', '.join(map(scalar, value))}]"


def entry(id: str, fields: Mapping[str, Value]) -> str:
    """An entry of the register, on one line."""
    return f"{id}: {table(fields)}"


def passage(selector: TextQuoteSelector) -> str:
    """Where an override points."""
    parts = {"exact": selector.exact, "prefix": selector.prefix, "suffix": selector.suffix}
    return f"at: {table(parts)}"


def every(selector: TextQuoteSelector) -> str:
    """What an override of a name wherever it stands points at."""
    return f"every: {scalar(selector.exact)}"


def override(where: str, acts: Mapping[str, str]) -> str:
    """An override: a line for where it points, and one for each thing it says."""
    return "\n  ".join([f"- {where}", *(f"{key}: {scalar(value)}" for key, value in acts.items())])
