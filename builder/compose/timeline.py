"""From a library to the timeline: what the articles date, as finely as they date it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose.almanac import CalendarEntry, Sheet, almanac
from builder.compose.calendar import month_in_words
from builder.compose.page import Page
from builder.model import Granularity, Library

_AHEAD = 12


@dataclass(frozen=True, slots=True)
class Year:
    """The sheets of a year (or of the `1990s`), latest first; a full year has one a month."""

    name: str
    sheets: tuple[Sheet, ...]

    @property
    def is_full(self) -> bool:
        return len(self.sheets) > 1

    @property
    def count(self) -> int:
        return sum(sheet.count for sheet in self.sheets)


@dataclass(frozen=True, slots=True)
class SheetLink:
    """A year, or the sheet of a month, by name, and where it stands."""

    name: str
    address: str


def timeline_pages(library: Library) -> Iterator[Page]:
    """The timeline, latest first; where it is too long, a calendar and the sheets it leads to."""
    dates = almanac(library)
    years = tuple(Year(key, tuple(g)) for key, g in groupby(dates.sheets, lambda s: s.year))
    published = tuple(a.article.date.toordinal() for a in library.articles if a.article.date)
    yield Page(
        path=addresses.TIMELINE,
        title="Timeline",
        template="timeline",
        description="What the briefings date, day by day, with the sentences that say so.",
        data={
            "count": sum(year.count for year in years),
            "longer": _longer(dates.entries),
            "together": dates.together,
            "years": years,
            "entries": dates.entries,
            "ahead": () if dates.together else _ahead(dates.entries, max(published, default=0)),
            "published": published,
        },
    )
    if not dates.together:
        ways = tuple(SheetLink(year.name, year.sheets[0].address) for year in years)
        yield from (_sheet_page(sheet, year, ways) for year in years for sheet in year.sheets)


def _sheet_page(sheet: Sheet, year: Year, years: tuple[SheetLink, ...]) -> Page:
    """A sheet; of the others it holds no more than the ways there."""
    words = month_in_words(sheet.name) if "-" in sheet.name else sheet.name
    return Page(
        path=sheet.address,
        title=f"Timeline: {words}",
        template="sheet",
        description=f"What the briefings date to {words}.",
        data={
            "sheet": sheet,
            "words": words,
            "year": year.name,
            "months": tuple(SheetLink(s.name, s.address) for s in year.sheets)
            if year.is_full
            else (),
            "years": years,
            "longer": _longer(sheet.entries),
        },
    )


def _ahead(entries: Iterable[CalendarEntry], newest: int) -> tuple[CalendarEntry, ...]:
    """What lies after the newest article, the nearest first."""
    coming = [entry for entry in entries if entry.days[0] > newest]
    return tuple(sorted(coming, key=lambda entry: entry.days)[:_AHEAD])


def _longer(entries: Iterable[CalendarEntry]) -> int:
    """How often something longer than a day is spoken of."""
    return sum(entry.count for entry in entries if entry.granularity != Granularity.DAY)
