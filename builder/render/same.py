"""Two values in, whether a template would show the same of both."""

from __future__ import annotations

import operator
from collections.abc import Callable, Collection
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any


def same(one: Any, other: Any) -> bool:
    """Whether the two are equal, kind for kind and in the same order throughout: to `==`, 1 is
    true, and mappings are equal whatever the order of their keys."""
    kind = one.__class__
    return one is other or (kind is other.__class__ and _comparison(kind)(one, other))


@cache
def _comparison(kind: Any) -> Callable[[Any, Any], bool]:
    """How values of that kind are compared."""
    if issubclass(kind, tuple | list):
        return _rows
    if issubclass(kind, dict):
        return lambda one, other: _rows(one.items(), other.items())
    if is_dataclass(kind):
        names = [field.name for field in fields(kind)]
        return lambda one, other: all(same(getattr(one, n), getattr(other, n)) for n in names)
    return operator.eq


def _rows(one: Collection[Any], other: Collection[Any]) -> bool:
    return len(one) == len(other) and all(map(same, one, other))
