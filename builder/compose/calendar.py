"""Days, months and TIMEX3 values in a reader's words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TypeVar

from builder.gazetteer import MONTHS, WEEKDAYS
from builder.model import Granularity
from builder.timex.values import granularity, interval

Row = TypeVar("Row")
UNDATED = "undated"
_SEASONS = {"SP": "Spring", "SU": "Summer", "FA": "Autumn", "WI": "Winter"}
_ORDINALS = ("First", "Second", "Third", "Fourth")


def day_in_words(day: date | None, *, weekday: bool = False) -> str:
    """`8 April 2025`, with `Tuesday` before it if asked for; `Undated` without a day."""
    if day is None:
        return "Undated"
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{WEEKDAYS[day.weekday()]} {words}" if weekday else words


def year_in_words(year: str) -> str:
    """`2024`, and `AD 395` for `0395`."""
    return f"AD {int(year)}" if year.startswith("0") else year


def month_of(day: date | None) -> str:
    """The month a day lies in: `2025-04`, or `undated`."""
    return f"{day.year:04}-{day.month:02}" if day else UNDATED


def month_in_words(key: str) -> str:
    """`April 2025` for `2025-04`, `Undated` for no month."""
    return "Undated" if key == UNDATED else f"{MONTHS[int(key[5:7]) - 1]} {key[:4]}"


def from_to(newest_first: Sequence[Row], when: Callable[[Row], str]) -> str:
    """From when to when rows go, in the words of `when`: `March 2024 to April 2025`, or one of them
    where they are the same."""
    first, last = when(newest_first[-1]), when(newest_first[0])
    return first if first == last else f"{first} to {last}"


def value_in_words(value: str) -> str:
    """A TIMEX3 value as a reader would write it: `October 2024`, `Week 12 of 2024`, `Weekend of
    23–24 March 2024`, `The 1990s`, `The 19th century`; what is no stretch of the calendar stays as
    it is."""
    size = granularity(value)
    return _WORDINGS[size](value) if size and interval(value) else value


def _season_in_words(value: str) -> str:
    """A winter has two years."""
    after = f"–{(int(value[:4]) + 1) % 100:02}" if value.endswith("WI") else ""
    return f"{_SEASONS[value[5:]]} {value[:4]}{after}"


def _weekend_in_words(value: str) -> str:
    """Its two days, what they share said once."""
    saturday, sunday = (date.fromordinal(day) for day in (stretch(value)[0], stretch(value)[1] - 1))
    first, last = day_in_words(saturday), day_in_words(sunday)
    if saturday.month == sunday.month:
        return f"Weekend of {saturday.day}–{last}"
    return f"Weekend of {first.removesuffix(f' {sunday.year}')} – {last}"


_WORDINGS: dict[Granularity, Callable[[str], str]] = {
    Granularity.DAY: lambda value: day_in_words(date.fromisoformat(value)),
    Granularity.WEEKEND: _weekend_in_words,
    Granularity.WEEK: lambda value: f"Week {int(value[6:])} of {value[:4]}",
    Granularity.MONTH: month_in_words,
    Granularity.QUARTER: lambda value: f"{_ORDINALS[int(value[6]) - 1]} quarter of {value[:4]}",
    Granularity.SEASON: _season_in_words,
    Granularity.HALF: lambda value: f"{_ORDINALS[int(value[6]) - 1]} half of {value[:4]}",
    Granularity.YEAR: year_in_words,
    Granularity.DECADE: lambda value: f"The {value}0s",
    Granularity.CENTURY: lambda value: f"The {century(value)}",
}


def century(value: str) -> str:
    """`19th century` for `18`."""
    number = int(value) + 1
    ending = "th" if 11 <= number <= 13 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending} century"


def month_of_value(value: str) -> str:
    """The month (`2025-04`) that a day, a week, its end or a month begins in; empty for what is
    longer."""
    days = interval(value)
    return month_of(days[0]) if days and granularity(value) in _SHORT else ""


_SHORT = (Granularity.DAY, Granularity.WEEKEND, Granularity.WEEK, Granularity.MONTH)


def in_its_year(value: str) -> str:
    """The same without the year, for a list of one year's dates: `8 April`, `The year`."""
    if len(value) <= 4:
        return "The year" if len(value) == 4 else value_in_words(value)
    if granularity(value) is Granularity.SEASON:
        return _SEASONS[value[5:]]
    return value_in_words(value).removesuffix(f" {value[:4]}").removesuffix(" of")


def term_of_office(start: str, end: str) -> str:
    """`since October 2024`, `2010 to 2024`, `until 2021`; days may be cut to month or year."""
    first, last = (value_in_words(day) for day in (start, end))
    if first and last:
        return f"{first} to {last}"
    return f"since {first}" if first else f"until {last}" if last else ""


def stretch(value: str) -> tuple[int, int]:
    """The days a calendar value covers, as proleptic ordinals, half open."""
    days = interval(value)
    if days is None:
        raise ValueError(f"not a stretch of the calendar: {value}")
    return days[0].toordinal(), days[1].toordinal() + 1
