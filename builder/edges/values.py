"""Frozen values in, what JSON can say out, and back: for the nouns of `builder.model`.

A dataclass is the list of its fields' values, a choice among several kinds bears the name of its
own. What a field may hold is read off its type; `TypeError` for a type that is not provided for.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Callable
from datetime import date
from enum import Enum
from functools import cache
from typing import Any, NewType, Union, get_args, get_origin, get_type_hints

Convert = Callable[[Any], Any]


@cache
def packer(kind: Any) -> Convert:
    """What turns a value of that type into JSON's lists, texts and numbers."""
    kind = _plain(kind)
    if kind in _AS_THEY_ARE:
        return _itself
    if kind is date:
        return date.isoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return lambda value: value.value
    if dataclasses.is_dataclass(kind):
        fields = [(name, packer(hint)) for name, hint in _fields(kind).items()]
        return lambda value: [pack(getattr(value, name)) for name, pack in fields]
    if item := _item(kind):
        each = packer(item)
        return lambda values: [each(value) for value in values]
    choices = _choices(kind)
    if len(choices) == 1:
        return _or_none(packer(choices[0]))
    packers = {choice: (choice.__name__, packer(choice)) for choice in choices}

    def named(value: Any) -> list[Any]:
        name, pack = packers[type(value)]
        return [name, pack(value)]

    return _or_none(named)


@cache
def unpacker(kind: Any) -> Convert:
    """What turns it back; raises whatever the value's own checks raise for what does not fit."""
    kind = _plain(kind)
    if kind in _AS_THEY_ARE:
        return _itself
    if kind is date:
        return date.fromisoformat
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind
    if dataclasses.is_dataclass(kind):
        return _builder(kind, [(n, unpacker(hint)) for n, hint in _fields(kind).items()])
    if item := _item(kind):
        each = unpacker(item)
        return lambda row: tuple(each(value) for value in row)
    choices = _choices(kind)
    if len(choices) == 1:
        return _or_none(unpacker(choices[0]))
    by_name = {choice.__name__: unpacker(choice) for choice in choices}
    return _or_none(lambda row: by_name[row[0]](row[1]))


def _builder(kind: Any, fields: list[tuple[str, Convert]]) -> Convert:
    def build(row: list[Any]) -> Any:
        return kind(**{n: make(v) for (n, make), v in zip(fields, row, strict=True)})

    return build


_AS_THEY_ARE = frozenset([str, int, float, bool])


def _itself(value: Any) -> Any:
    return value


def _or_none(convert: Convert) -> Convert:
    return lambda value: None if value is None else convert(value)


def _plain(kind: Any) -> Any:
    while isinstance(kind, NewType):
        kind = kind.__supertype__
    return kind


def _fields(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind)
    return {field.name: hints[field.name] for field in dataclasses.fields(kind)}


def _item(kind: Any) -> Any:
    """The type of a tuple's items, if it is a tuple of any length."""
    arguments = get_args(kind)
    whole = get_origin(kind) is tuple and len(arguments) == 2 and arguments[1] is Ellipsis
    return arguments[0] if whole else None


def _choices(kind: Any) -> tuple[Any, ...]:
    if get_origin(kind) not in (Union, types.UnionType):
        raise TypeError(f"no way is known to write a {kind} as JSON")
    return tuple(choice for choice in get_args(kind) if choice is not types.NoneType)
