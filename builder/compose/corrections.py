"""From a library to the page of its corrections."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from builder import addresses
from builder.compose.calendar import day_in_words, from_to
from builder.compose.errata import Correction, errata
from builder.compose.page import Page
from builder.model import Library


def corrections_pages(library: Library) -> Iterator[Page]:
    """The newest corrections, and those before them on pages of their own; nothing without a
    history."""
    if library.history is None:
        return
    shelved = errata(library)
    shelves = tuple(
        (_days(shelf.rows), addresses.corrections(shelf.number)) for shelf in shelved.shelves
    )
    pages = [("", addresses.CORRECTIONS, shelved.first)]
    pages += [(*shelf, held.rows) for shelf, held in zip(shelves, shelved.shelves, strict=True)]
    for days, path, rows in pages:
        yield Page(
            path=path,
            title=f"Corrections, {days}" if days else "Corrections",
            template="corrections",
            description="What was changed in briefings, annotations, register and glossary.",
            data={
                "whole": library.history.whole,
                "count": shelved.first[0].number if shelved.first else 0,
                "days": days,
                "corrections": rows,
                "shelves": shelves,
            },
        )


def _days(rows: Sequence[Correction]) -> str:
    return from_to(*(day_in_words(rows[end].day) for end in (-1, 0)))
