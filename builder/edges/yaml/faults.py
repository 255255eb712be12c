"""What a YAML parser stumbles over, said in an editor's words, where the cause stands.

A parser says where it gave up, which for a bracket or a quotation mark that is never closed may be
the end of the file; then the place where it was opened is told.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from builder.conflicts import conflict_in
from builder.model import Place, Problem


@dataclass(frozen=True, slots=True)
class _Cause:
    """What is probably wrong, and the remedy; `where_opened` if it stands where the parser began
    with what it could not end."""

    what: str
    remedy: str
    where_opened: bool = False


_INDENT = "indent the keys of an entry alike, by blanks"
_IN_QUOTES = 'put it in quotes: "..."'
_CAUSES: Mapping[str, _Cause] = {
    "mapping values are not allowed in this context": _Cause(
        "a colon where no key can end", f"put a text with a colon in quotes, and {_INDENT}"
    ),
    "did not find expected key": _Cause(
        "here neither a key begins nor does the text before go on",
        f"{_INDENT}; put a text that holds quotation marks between marks of the other kind",
    ),
    "could not find expected ':'": _Cause(
        "a key without a colon", "write key: value; indent a text that goes on", where_opened=True
    ),
    "found unexpected end of stream": _Cause(
        "a quotation mark that is never closed", "close it", where_opened=True
    ),
    "did not find expected ',' or ']'": _Cause(
        "a list that is never closed, or a comma that is missing in it",
        "close it with ], and put texts with commas in quotes",
        where_opened=True,
    ),
    "did not find expected ',' or '}'": _Cause(
        "a table that is never closed, or a text in it with a comma or a colon",
        "close it with }, and put such texts in quotes",
        where_opened=True,
    ),
    "did not find expected '-' indicator": _Cause(
        "this is no entry of the list above", "indent the entries of a list alike: - key: value"
    ),
    "block sequence entries are not allowed in this context": _Cause(
        "a list where a text was begun", "begin the list on the next line"
    ),
    "found a tab character that violates indentation": _Cause(
        "a tab before a key", "indent by blanks"
    ),
    "found unknown escape character": _Cause(
        "a backslash in double quotes", r"write \\, or use single quotes"
    ),
    "control characters are not allowed": _Cause(
        "a character that cannot be seen (a control character)", "delete it"
    ),
}


def syntax_fault(path: str, text: str, fault: yaml.YAMLError) -> Problem:
    """The fault for which `text`, the content of the file `path`, is no YAML."""
    if conflict := conflict_in(path, text):
        return conflict
    told = getattr(fault, "problem", None) or getattr(fault, "reason", None) or str(fault)
    mark = getattr(fault, "problem_mark", None)
    cause = _CAUSES.get(told)
    if told == "found character that cannot start any token" and mark:
        cause = _bad_beginning(_character_at(text, mark))
    if cause is None:
        cause = _Cause(told, "check indentation, colons and quotes")
    if cause.where_opened:
        mark = getattr(fault, "context_mark", None) or mark
    return Problem(place_of(path, mark), f"not valid YAML: {cause.what}", cause.remedy)


def _bad_beginning(character: str) -> _Cause:
    if character == "\t":
        return _Cause("a tab before a key", "indent by blanks")
    return _Cause(f"a text cannot begin with {character}", _IN_QUOTES)


def _character_at(text: str, mark: Any) -> str:
    line = "".join(text.splitlines()[mark.line : mark.line + 1])
    return line[mark.column : mark.column + 1]


def place_of(path: str, mark: Any) -> Place:
    """Where a mark of libyaml, or of PyYAML's own parser, stands in a file."""
    return Place(path) if mark is None else Place(path, mark.line + 1, mark.column + 1)
