"""Blocks in reading order become a tree of the lists and block quotes that hold them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, TypeVar

from builder.model import Box, Container

T = TypeVar("T")

DEEPEST = 20
"""Containers within containers: what lies deeper is shown at this depth."""


@dataclass(frozen=True, slots=True)
class Nest(Generic[T]):
    """A list with what stands in each of its items, or a block quote, which is a single item."""

    container: Container
    items: tuple[tuple[Nest[T] | T, ...], ...]

    @property
    def element(self) -> str:
        """The name of its element in HTML."""
        return _ELEMENTS[self.container.box]

    @property
    def numbering(self) -> str:
        """The attribute of a list whose numbers do not begin with 1; nothing for any other."""
        box = self.container
        return f' start="{box.start}"' if box.box is Box.NUMBERS and box.start != 1 else ""

    @property
    def first(self) -> T:
        """The block with which it begins."""
        first = self.items[0][0]
        return first.first if isinstance(first, Nest) else first


_ELEMENTS = {Box.BULLETS: "ul", Box.NUMBERS: "ol", Box.BLOCKQUOTE: "blockquote"}
_Held = tuple[tuple[Container, ...], T]
"""A block behind the containers that hold it, from the outside in."""


def nested(blocks: Iterable[_Held[T]]) -> tuple[Nest[T] | T, ...]:
    """The blocks, each given behind the containers that hold it, from the outside in, as a tree."""
    return tuple(_nested(blocks, 0))


def _nested(blocks: Iterable[_Held[T]], depth: int) -> Iterator[Nest[T] | T]:
    for number, group in groupby(blocks, lambda held: _number(held[0], depth)):
        rows = list(group)
        if number is None:
            yield from (block for _, block in rows)
        else:
            items = groupby(rows, lambda held: held[0][depth].item)
            inner = tuple(tuple(_nested(item, depth + 1)) for _, item in items)
            yield Nest(rows[0][0][depth], inner)


def _number(inside: tuple[Container, ...], depth: int) -> int | None:
    return inside[depth].number if depth < min(len(inside), DEEPEST) else None
