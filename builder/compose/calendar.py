"""Days, months and TIMEX3 values into words, into order and into stretches of days."""

from __future__ import annotations

import re
from datetime import date

MONTHS = (
    "January February March April May June July August September October November December"
).split()
_WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
_SEASONS = {"SP": ("Spring", 3), "SU": ("Summer", 6), "FA": ("Autumn", 9), "WI": ("Winter", 12)}
_QUARTERS = ("First", "Second", "Third", "Fourth")
_VALUE = re.compile(r"\d{3}|\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q[1-4]|SP|SU|FA|WI))?")
UNDATED = "undated"


def day_in_words(day: date | None, *, weekday: bool = False) -> str:
    """`8 April 2025`, with `Tuesday` before it if asked for; `Undated` without a day."""
    if day is None:
        return "Undated"
    words = f"{day.day} {MONTHS[day.month - 1]} {day.year}"
    return f"{_WEEKDAYS[day.weekday()]} {words}" if weekday else words


def month_of(day: date | None) -> str:
    """The month a day lies in: `2025-04`, or `undated`."""
    return f"{day.year:04}-{day.month:02}" if day else UNDATED


def month_in_words(key: str) -> str:
    """`April 2025` for `2025-04`, `Undated` for no month."""
    return "Undated" if key == UNDATED else f"{MONTHS[int(key[5:7]) - 1]} {key[:4]}"


def is_calendar_value(value: str) -> bool:
    """Whether a TIMEX3 value names a stretch of the calendar (`PAST_REF` and the like do not)."""
    return _VALUE.fullmatch(value) is not None and _first_day(value) is not None


def value_in_words(value: str) -> str:
    """A TIMEX3 value as a reader would write it: `October 2024`, `Week 12 of 2024`, `The 1990s`."""
    if not is_calendar_value(value):
        return value
    year, _, rest = value.partition("-")
    if len(year) == 3:
        return f"The {year}0s"
    if not rest:
        return year
    if rest[0] == "W":
        return f"Week {int(rest[1:])} of {year}"
    if rest[0] == "Q":
        return f"{_QUARTERS[int(rest[1]) - 1]} quarter of {year}"
    if rest in _SEASONS:
        return f"{_SEASONS[rest][0]} {year}"
    return day_in_words(date.fromisoformat(value)) if len(rest) == 5 else month_in_words(value)


def in_its_year(value: str) -> str:
    """The same without the year, for a list of one year's dates: `8 April`, `The year`."""
    if len(value) <= 4:
        return "The year" if len(value) == 4 else value_in_words(value)
    return value_in_words(value).removesuffix(f" {value[:4]}").removesuffix(" of")


def term_of_office(start: str, end: str) -> str:
    """`since October 2024`, `2010 to 2024`, `until 2021`; days may be cut to month or year."""
    first, last = (value_in_words(day) for day in (start, end))
    if first and last:
        return f"{first} to {last}"
    return f"since {first}" if first else f"until {last}" if last else ""


def stretch(value: str) -> tuple[int, int]:
    """The days a calendar value covers, as proleptic ordinals, half open."""
    first = _first_day(value)
    if first is None:
        raise ValueError(f"not a stretch of the calendar: {value}")
    return first.toordinal(), _after(value, first).toordinal()


def _first_day(value: str) -> date | None:
    year, _, rest = value.partition("-")
    try:
        if len(year) == 3:
            return date(int(year) * 10, 1, 1)
        if not rest:
            return date(int(year), 1, 1)
        if rest[0] == "W":
            return date.fromisocalendar(int(year), int(rest[1:]), 1)
        if rest[0] == "Q":
            return date(int(year), int(rest[1]) * 3 - 2, 1)
        if rest in _SEASONS:
            return date(int(year), _SEASONS[rest][1], 1)
        return date(int(year), int(rest[:2]), int(rest[3:] or 1))
    except ValueError:
        return None


def _after(value: str, first: date) -> date:
    _, _, rest = value.partition("-")
    if not rest:
        return _months_later(first, 120 if len(value) == 3 else 12)
    if rest[0] == "W":
        return date.fromordinal(first.toordinal() + 7)
    if rest[0] == "Q" or rest in _SEASONS:
        return _months_later(first, 3)
    return _months_later(first, 1) if len(rest) == 2 else date.fromordinal(first.toordinal() + 1)


def _months_later(day: date, months: int) -> date:
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, 1) if year <= 9999 else date.max
