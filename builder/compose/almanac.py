"""From what the articles date to the sheets of a timeline: one, or one a year, a month for full
years."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder import addresses
from builder.compose.calendar import century, month_of_value, stretch, value_in_words, year_in_words
from builder.compose.concordance import Dated, concordance
from builder.compose.once import once
from builder.compose.shelves import MOST
from builder.model import Library
from builder.timex.values import interval

_MOST_PLACES = 10  # sentences shown for one date


@dataclass(frozen=True, slots=True)
class CalendarEntry:
    """A calendar value, in words, and where it is spoken of; `days` are ordinals, half open."""

    value: str
    words: str
    granularity: str
    days: tuple[int, int]
    places: tuple[Dated, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """Entries that stand together, latest first: of a month (`2024-03`), a year (`2024`), a decade
    (`1990s`) or a century (`19th century`). `address` is that of their page, empty where all stand
    on one."""

    name: str
    entries: tuple[CalendarEntry, ...]
    address: str = ""

    @property
    def year(self) -> str:
        return self.name.partition("-")[0]

    @property
    def count(self) -> int:
        return sum(entry.count for entry in self.entries)


@dataclass(frozen=True, slots=True)
class Almanac:
    """All sheets, latest first, and the address of each calendar value on them."""

    sheets: tuple[Sheet, ...]
    addresses: Mapping[str, str]

    @property
    def together(self) -> bool:
        """Whether all stand on one page."""
        return not any(sheet.address for sheet in self.sheets)

    @property
    def entries(self) -> tuple[CalendarEntry, ...]:
        return tuple(entry for sheet in self.sheets for entry in sheet.entries)


@once
def almanac(library: Library) -> Almanac:
    """The dates of a library; vague ones are left out."""
    dates = concordance(library).dates
    entries = sorted(_entries(dates), key=lambda e: (-e.days[0], e.days[1], e.value))
    together = sum(len(entry.places) for entry in entries) <= MOST
    sheets = tuple(_sheets(entries, together=together))
    pages = {
        entry.value: addresses.day(entry.value, sheet.address or addresses.TIMELINE)
        for sheet in sheets
        for entry in sheet.entries
    }
    return Almanac(sheets, pages)


def _entries(dates: Mapping[str, tuple[Dated, ...]]) -> Iterator[CalendarEntry]:
    for value, places in dates.items():
        if interval(value):
            yield CalendarEntry(
                value=value,
                words=value_in_words(value),
                granularity=places[0].dating.granularity.value,
                days=stretch(value),
                places=places[:_MOST_PLACES],
                count=len(places),
            )


def _sheets(entries: Iterable[CalendarEntry], *, together: bool) -> Iterator[Sheet]:
    by_year: dict[tuple[int, int, str], list[CalendarEntry]] = {}
    for entry in entries:  # a week may begin in one year and lie in the next by its number
        by_year.setdefault(_year(entry.value), []).append(entry)
    for (_, _, year), held in sorted(by_year.items(), reverse=True):
        if together:
            yield Sheet(year, tuple(held))
        elif sum(len(entry.places) for entry in held) <= MOST:
            yield Sheet(year, tuple(held), addresses.sheet(year))
        else:
            by_month: dict[str, list[CalendarEntry]] = {year: []}
            for entry in held:
                month = month_of_value(entry.value)
                by_month.setdefault(month if month[:4] == year else year, []).append(entry)
            for name, rows in by_month.items():
                if rows:
                    yield Sheet(name, tuple(rows), addresses.sheet(name))


def _year(value: str) -> tuple[int, int, str]:
    """The year, decade or century on whose sheet a value stands: its first year, how long it is,
    longer ones lower, and its name."""
    if len(value) == 2:
        return int(value) * 100, -2, century(value)
    if len(value) == 3:
        return int(value) * 10, -1, f"{value}0s"
    return int(value[:4]), 0, year_in_words(value[:4])
