"""From a library to the timeline: what the articles date, as finely as they date it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose.calendar import stretch, value_in_words
from builder.compose.concordance import Dated, concordance
from builder.compose.page import Page
from builder.compose.shelves import MOST
from builder.model import Library
from builder.timex.values import interval

_MOST_PLACES = 12  # sentences shown for one date


@dataclass(frozen=True, slots=True)
class Entry:
    """A calendar value, in words, and where it is spoken of; `days` are ordinals, half open."""

    value: str
    words: str
    granularity: str
    days: tuple[int, int]
    places: tuple[Dated, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Year:
    """The entries of a year (or of `1990s`), latest first; `address` is empty on the same page."""

    name: str
    entries: tuple[Entry, ...]
    address: str = ""

    @property
    def count(self) -> int:
        return sum(entry.count for entry in self.entries)


def timeline_pages(library: Library) -> Iterator[Page]:
    """The timeline, latest first; where it is too long, a calendar and a page a year."""
    entries = _entries(concordance(library).dates.items())
    together = sum(len(entry.places) for entry in entries) <= MOST
    years = tuple(_years(entries, together=together))
    yield Page(
        path=addresses.TIMELINE,
        title="Timeline",
        template="timeline",
        description="What the briefings date, day by day, with the sentences that say so.",
        data={
            "count": sum(entry.count for entry in entries),
            "together": together,
            "years": years,
            "entries": entries,
            "published": tuple(
                a.article.date.toordinal() for a in library.articles if a.article.date
            ),
        },
    )
    if not together:
        for year in years:
            yield Page(
                path=year.address,
                title=f"Timeline: {year.name}",
                template="year",
                description=f"What the briefings date to {year.name}.",
                data={"year": year, "years": years},
            )


def _entries(dates: Iterable[tuple[str, tuple[Dated, ...]]]) -> tuple[Entry, ...]:
    entries = [
        Entry(
            value=value,
            words=value_in_words(value),
            granularity=places[0].dating.granularity.value,
            days=stretch(value),
            places=places[:_MOST_PLACES],
            count=len(places),
        )
        for value, places in dates
        if interval(value)
    ]
    return tuple(sorted(entries, key=lambda e: (-e.days[0], e.days[1], e.value)))


def _years(entries: Iterable[Entry], *, together: bool) -> Iterator[Year]:
    def name(entry: Entry) -> str:
        return f"{entry.value}0s" if len(entry.value) == 3 else entry.value[:4]

    for key, group in groupby(entries, name):
        yield Year(key, tuple(group), "" if together else addresses.year(key))
