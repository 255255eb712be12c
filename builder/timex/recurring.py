"""What comes round again: a month, a weekday, a feast; which one is meant, seen from a day."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from builder.model import Granularity
from builder.timex.values import granularity, interval, period

# Days: what lies farther off than the first while the other is nearer than the second is not what
# is meant. Nobody writes "on 12 March" in February and means the year before, whatever the tense.
_FAR_AND_NEAR = {
    ("<", Granularity.DAY): (300, 65),
    ("<~", Granularity.DAY): (300, 65),
    ("<!", Granularity.DAY): (300, 14),
    ("<~", Granularity.MONTH): (300, 32),
    (">", Granularity.DAY): (300, 65),
    (">", Granularity.MONTH): (300, 32),
    (">", Granularity.QUARTER): (150, 65),
}


_FEAST = re.compile(r"EASTER(?P<days>[+-]\d+)?")
_NTH_WEEKDAY = re.compile(r"(?P<month>\d\d)-W(?P<nth>[1-4L])-(?P<weekday>[1-7])")


def recurring(part: str, which: str, anchor: date) -> str | None:
    """The value of the occurrence that `which` points at, seen from the anchor; None where some
    take it for one and some for another."""
    if part == "WE":
        return _weekend(which, anchor)
    if part.startswith("WXX-"):
        return _weekday(int(part[-1]), which, anchor)
    if which == "=":
        return in_year(_year_of(part, anchor), part)
    before, after = _around(list(_occurrences(part, anchor)), which, anchor)
    if which == "+" and after and _is_at_hand(after, anchor):
        return None
    return _choose(before, after, which, anchor)


def in_year(year: int, part: str) -> str:
    """The value of what comes once a year, real or not."""
    if feast := _FEAST.fullmatch(part):
        return (_easter(year) + timedelta(int(feast["days"] or 0))).isoformat()
    if found := _NTH_WEEKDAY.fullmatch(part):
        return _nth_weekday(year, int(found["month"]), found["nth"], int(found["weekday"]))
    return f"{year:04}-{part}"


def _nth_weekday(year: int, month: int, nth: str, weekday: int) -> str:
    """The first to fourth, or last ("L"), of a month's Mondays, Tuesdays, ..."""
    first = date(year, month, 1)
    days = [first + timedelta((weekday - first.isoweekday()) % 7 + 7 * week) for week in range(5)]
    of_month = [day for day in days if day.month == month]
    return of_month[-1 if nth == "L" else int(nth) - 1].isoformat()


_LAST_WINTERS = 3
"""The month, March, in which "this winter" is still that of the year before."""


def _year_of(part: str, anchor: date) -> int:
    """January's winter began in the year before."""
    return anchor.year - (part == "WI" and anchor.month <= _LAST_WINTERS)


# -- of occurrences the one that is meant ---------------------------------------------------------

_NEVER = 1 << 30
_AT_HAND = timedelta(92)
_Dated = tuple[tuple[date, date], str]


def _occurrences(part: str, anchor: date) -> Iterator[_Dated]:
    part, _, weekday = part.partition("-WXX-")
    reach = 1 if weekday else 9  # the weekday is the same again in five years or six
    for value in _values(part, anchor, reach):
        days = interval(value)
        if days and (not weekday or days[0].isoweekday() == int(weekday)):
            yield days, value


_MONTHS_BESIDE = range(-14, 15)  # so long may it be to the next Friday the 13th


def _values(part: str, anchor: date, reach: int) -> Iterator[str]:
    if part.startswith("XX-"):
        months = (period(Granularity.MONTH, anchor, count) for count in _MONTHS_BESIDE)
        return (f"{month}{part[2:]}" for month in months)
    years = range(max(anchor.year - reach, 1), min(anchor.year + reach, date.max.year) + 1)
    return (in_year(year, part) for year in years)


def _around(found: list[_Dated], which: str, anchor: date) -> tuple[_Dated | None, _Dated | None]:
    """The latest occurrence up to now and the next from now on; a current one is both, unless
    `which` is strict."""
    strict = which in ("<<", ">>", "+")
    before = [f for f in found if (f[0][1] < anchor if strict else f[0][0] <= anchor)]
    after = [f for f in found if (f[0][0] > anchor if strict else f[0][1] >= anchor)]
    return (before[-1] if before else None), (after[0] if after else None)


def _is_at_hand(coming: _Dated, anchor: date) -> bool:
    """Whether a season would rather be called "this autumn": said in August, "next autumn" is for
    many that of the next year."""
    begins = coming[0][0]
    return begins.year == anchor.year and begins - anchor <= _AT_HAND


def _choose(before: _Dated | None, after: _Dated | None, which: str, anchor: date) -> str | None:
    if before is None or after is None:
        return (before or after or (None, None))[1]
    back = max((anchor - before[0][1]).days, 0)
    ahead = max((after[0][0] - anchor).days, 0)
    if which == "~":
        return before[1] if back <= ahead else after[1]
    size = granularity(before[1]) or Granularity.VAGUE
    far, near = _FAR_AND_NEAR.get((which, size), (_NEVER, 0))
    if which[0] == "<":
        return after[1] if back > far and ahead < near else before[1]
    return before[1] if ahead > far and back < near else after[1]


# -- days of the week ------------------------------------------------------------------------------

_MONDAY, _SATURDAY = 1, 6


def _weekday(number: int, which: str, anchor: date) -> str | None:
    ahead = (number - anchor.isoweekday()) % 7
    this_week = number - anchor.isoweekday()
    match which[0]:
        case "=":
            days = this_week
        case "+":
            if this_week > 0:
                return None
            days = this_week + 7
        case "~":
            days = ahead if ahead <= 3 else ahead - 7
        case ">":
            days = (ahead or (7 if which.startswith(">>") else 0)) + 7 * _further(which)
        case _:
            days = ahead - 7 if ahead else (-7 if which.startswith("<<") else 0)
            days -= 7 * _further(which)
    return (anchor + timedelta(days)).isoformat()


def _further(which: str) -> int:
    return int(which[-1]) - 1 if which[-1].isdigit() else 0


def _weekend(which: str, anchor: date) -> str:
    """A weekend by its week; one that has begun counts from its Saturday, but is not over. On a
    Monday the nearest is the one just over."""
    weekday = anchor.isoweekday()
    match which:
        case "<<":
            weeks = -1
        case ">>":
            weeks = int(weekday >= _SATURDAY)
        case "+":
            weeks = 1
        case "~":
            weeks = -int(weekday == _MONDAY)
        case "<" | "<~":
            weeks = -int(weekday < _SATURDAY)
        case _:
            weeks = 0
    return period(Granularity.WEEKEND, anchor, weeks)


# -- Easter ----------------------------------------------------------------------------------------


def _easter(year: int) -> date:
    """Western Easter Sunday, by the rule of Oudin (1940)."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    ahead = moon - weekday
    month = 3 + (ahead + 40) // 44
    return date(year, month, ahead + 28 - 31 * (month // 4))
