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
    shelves = tuple((_days(s.rows), addresses.corrections(s.number)) for s in shelved.shelves)
    for page in shelved.pages:
        days = _days(page.rows) if page.number else ""
        yield Page(
            path=addresses.corrections(page.number),
            title=f"Corrections, {days}" if days else "Corrections",
            template="corrections",
            description="What was changed in briefings, annotations, register and glossary.",
            data={
                "whole": library.history.whole,
                "count": shelved.first[0].number if shelved.first else 0,
                "days": days,
                "corrections": page.rows,
                "of_lists": sum(row.of_list for row in page.rows),
                "shelves": shelves,
            },
        )


def _days(rows: Sequence[Correction]) -> str:
    return from_to(rows, lambda row: day_in_words(row.day))
