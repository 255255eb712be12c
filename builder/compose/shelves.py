"""A long list, newest first, into what fits one page and numbered shelves for the rest."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Generic, TypeVar

Row = TypeVar("Row")
MOST = 200  # rows a page
WITH_THE_ENTITY = 12  # quotes that an entity's page shows
_FEW = 50  # rows that a first page shows at least


@dataclass(frozen=True, slots=True)
class Shelf(Generic[Row]):
    """A page of rows, newest first. Shelf 1 holds the oldest, so that what is added later moves
    none of them; the first page of all is number 0."""

    number: int
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Shelved(Generic[Row]):
    """`first` stands on the page itself; `shelves`, newest first, on pages of their own."""

    first: tuple[Row, ...]
    shelves: tuple[Shelf[Row], ...]

    @property
    def pages(self) -> tuple[Shelf[Row], ...]:
        """The first page and the shelves, newest first."""
        return Shelf(0, self.first), *self.shelves


def shelve(rows: Iterable[Row], most: int = MOST) -> Shelved[Row]:
    """All rows on the first page if they are at most `most`; else full shelves counted from the
    oldest row, and what is left, or the newest few, on the first page."""
    everything = tuple(rows)
    if len(everything) <= most:
        return Shelved(everything, ())
    left = len(everything) % most
    starts = range(left, len(everything), most)
    shelves = tuple(
        Shelf(len(starts) - place, everything[start : start + most])
        for place, start in enumerate(starts)
    )
    return Shelved(everything[: max(left, min(_FEW, most))], shelves)
