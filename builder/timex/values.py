"""TIMEX3 values: how fine they are, which days they hold, how far they lie from each other."""

from __future__ import annotations

import re
from datetime import date, timedelta

from builder.model import Granularity

VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")

_FIRST_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_FORMS = (
    (Granularity.DAY, re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)),
    (Granularity.MONTH, re.compile(r"\d{4}-\d\d", re.ASCII)),
    (Granularity.WEEKEND, re.compile(r"\d{4}-W\d\d-WE", re.ASCII)),
    (Granularity.WEEK, re.compile(r"\d{4}-W\d\d", re.ASCII)),
    (Granularity.QUARTER, re.compile(r"\d{4}-Q[1-4]", re.ASCII)),
    (Granularity.SEASON, re.compile(r"\d{4}-(?:SP|SU|FA|WI)", re.ASCII)),
    (Granularity.HALF, re.compile(r"\d{4}-H[12]", re.ASCII)),
    (Granularity.YEAR, re.compile(r"\d{4}", re.ASCII)),
    (Granularity.DECADE, re.compile(r"\d{3}", re.ASCII)),
    (Granularity.CENTURY, re.compile(r"[01]\d|2[01]", re.ASCII)),
    (Granularity.VAGUE, re.compile("|".join(VAGUE))),
)
_SIZES = (
    Granularity.DAY,
    Granularity.WEEKEND,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.HALF,
    Granularity.YEAR,
    Granularity.DECADE,
    Granularity.CENTURY,
)


_YEARS = {Granularity.DECADE: 10, Granularity.CENTURY: 100}


def granularity(value: str) -> Granularity | None:
    """How fine a value is; None if it is no value by its form."""
    return next((size for size, form in _FORMS if form.fullmatch(value)), None)


def interval(value: str) -> tuple[date, date] | None:
    """The first and the last day of a value; None if it is vague, or if there is no such day."""
    try:
        return _interval(value, granularity(value))
    except (ValueError, OverflowError):
        return None


def is_value(value: str) -> bool:
    """Whether this is a TIMEX3 value of ours, and not such a one as `2024-02-30`."""
    return value in VAGUE or interval(value) is not None


def _interval(value: str, size: Granularity | None) -> tuple[date, date] | None:
    if size is None or size is Granularity.VAGUE:
        return None
    if years := _YEARS.get(size):
        first = int(value) * years
        return date(first, 1, 1), date(first + years - 1, 12, 31)
    year, _, part = value.partition("-")
    return _within(int(year), part, size)


def _within(year: int, part: str, size: Granularity) -> tuple[date, date]:
    match size:
        case Granularity.DAY:
            day = date(year, int(part[:2]), int(part[3:]))
            return day, day
        case Granularity.WEEKEND:
            saturday = date.fromisocalendar(year, int(part[1:3]), 6)
            return saturday, saturday + timedelta(1)
        case Granularity.WEEK:
            monday = date.fromisocalendar(year, int(part[1:]), 1)
            return monday, monday + timedelta(6)
        case Granularity.MONTH:
            return _months(year, int(part), 1)
        case Granularity.QUARTER:
            return _months(year, 3 * int(part[1]) - 2, 3)
        case Granularity.SEASON:
            return _months(year, _FIRST_MONTHS[part], 3)
        case Granularity.HALF:
            return _months(year, 6 * int(part[1]) - 5, 6)
        case _:
            return _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    after, month_after = divmod(year * 12 + month - 1 + count, 12)
    last = date(after, month_after + 1, 1) - timedelta(1) if after <= date.max.year else date.max
    return date(year, month, 1), last


def period(unit: Granularity, day: date, count: int = 0) -> str:
    """The day, week, weekend, month ... that holds a day, or lies `count` of them later."""
    match unit:
        case Granularity.DAY:
            return (day + timedelta(count)).isoformat()
        case Granularity.WEEK | Granularity.WEEKEND:
            year, week, _ = (day + timedelta(7 * count)).isocalendar()
            return f"{year:04}-W{week:02}{'-WE' if unit is Granularity.WEEKEND else ''}"
        case Granularity.MONTH:
            year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
            return f"{year:04}-{month + 1:02}"
        case Granularity.QUARTER:
            year, quarter = divmod(day.year * 4 + (day.month - 1) // 3 + count, 4)
            return f"{year:04}-Q{quarter + 1}"
        case Granularity.DECADE:
            return f"{day.year // 10 + count:03}"
        case _:
            return f"{day.year + count:04}"


def shifted(value: str, unit: Granularity, count: int, *, alike: bool = False) -> str | None:
    """The day, week, month ... that lies `count` of them after a value; if `alike`, what a year
    before a quarter (or month) is called so in a comparison: that quarter of the year before.
    None where the value is too coarse to count from."""
    days, size = interval(value), granularity(value)
    if days is None or size is None or _SIZES.index(unit) < _SIZES.index(size):
        return None
    if alike and unit is Granularity.YEAR and size in _ALIKE:
        return f"{int(value[:4]) + count:04}{value[4:]}"
    return period(unit, days[0], count)


_ALIKE = (Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON, Granularity.HALF)
