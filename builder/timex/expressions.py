"""Meanings of date expressions and an anchor go in, TIMEX3 values come out."""

from __future__ import annotations

import re
from datetime import date

from builder.model import Granularity
from builder.timex.recurring import in_year, recurring
from builder.timex.values import granularity, interval, is_value, period, shifted

_RECURRING = re.compile(
    r"XXXX-(?P<part>[A-Z0-9-]+|EASTER\+\d+)(?P<which>(?:<<|>>|<|>)2?|<[~!]|[=~+])(?P<spoken>@?)"
)
_COUNTED = re.compile(
    r"(?P<unit>day|week|month|quarter|year|decade)(?P<count>[+-]\d{1,4})"
    r"(?:/(?P<part>[A-Z0-9+-]+))?(?P<spoken>@?~?)"
)
_FEAST_OF_YEAR = re.compile(r"(\d{4})-(EASTER(?:[+-]\d+)?|\d\d-W[1-4L]-\d)")
_SAME_QUARTER = re.compile(r"(\d{4})-Q@")
_HOLDER = re.compile(r"(?P<holder>week|weekto|weekend|year):")
_SUNDAY, _FRIDAY = 7, 5
_OF_A_WEEK = (Granularity.DAY, Granularity.WEEKEND, Granularity.WEEK)


def value_of(expression: str, anchor: date | None, spoken_of: str | None = None) -> str | None:
    """The value an expression has in an article of that day, after a date of value `spoken_of`.

    None where it has none: an impossible day, nothing to count from, or no meaning at all.
    """
    try:
        value = _value_of(without_holder(expression), anchor, spoken_of)
        return held(expression, value) if value and is_value(value) else None
    except (ValueError, OverflowError):
        return None


def without_holder(expression: str) -> str:
    """The day alone of "the week of 13 October"."""
    return _HOLDER.sub("", expression, count=1)


def held(expression: str, value: str) -> str:
    """The week, weekend or year for a day's value, as the expression asks for; the day itself where
    no week of the calendar is meant: the one "ended Wednesday" lies in two."""
    holder, days = _HOLDER.match(expression), interval(value)
    if not holder or not days:
        return value
    day = days[0]
    match holder["holder"]:
        case "week":
            return period(Granularity.WEEK, day, int(day.isoweekday() == _SUNDAY))
        case "weekto" if day.isoweekday() >= _FRIDAY:
            return period(Granularity.WEEK, day)
        case "weekend" if day.isoweekday() >= _FRIDAY:
            return period(Granularity.WEEKEND, day)
        case "year":
            return period(Granularity.YEAR, day)
        case _:
            return value


def _value_of(expression: str, anchor: date | None, spoken_of: str | None) -> str | None:
    if granularity(expression) is not None:
        return expression
    if feast := _FEAST_OF_YEAR.fullmatch(expression):
        return in_year(int(feast[1]), feast[2])
    if same := _SAME_QUARTER.fullmatch(expression):
        return f"{same[1]}{spoken_of[4:]}" if spoken_of and "-Q" in spoken_of else None
    if counted := _COUNTED.fullmatch(expression):
        return _counted(counted, anchor, spoken_of)
    if found := _RECURRING.fullmatch(expression):
        return _recurring(found, anchor, spoken_of)
    return None


def _recurring(found: re.Match[str], anchor: date | None, spoken_of: str | None) -> str | None:
    """Seen from the article's day, or from the date spoken of: a day of the week, or its end, from
    a day or a week."""
    if found["spoken"]:
        of_week = found["part"].startswith(("WXX", "WE"))
        near = not of_week or (spoken_of and granularity(spoken_of) in _OF_A_WEEK)
        days = interval(spoken_of) if spoken_of and near else None
        anchor = days and days[1 if found["which"] == ">>" else 0]
    return recurring(found["part"], found["which"], anchor) if anchor else None


def _counted(found: re.Match[str], anchor: date | None, spoken_of: str | None) -> str | None:
    unit, count, part = Granularity(found["unit"]), int(found["count"]), found["part"]
    if found["spoken"] == "@" or (found["spoken"] and spoken_of):
        alike = found["spoken"] == "@~"
        value = shifted(spoken_of, unit, count, alike=alike) if spoken_of else None
    else:
        value = period(unit, anchor, count) if anchor else None
    if value is None or part is None:
        return value
    return _part(value, part)


def _part(value: str, part: str) -> str | None:
    size = granularity(value)
    if size is Granularity.WEEK:
        return date.fromisocalendar(int(value[:4]), int(value[6:]), int(part)).isoformat()
    made = in_year(int(value), part) if size is Granularity.YEAR else f"{value}-{part}"
    return made if is_value(made) else None


# -- a day that is none -----------------------------------------------------------------------

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_impossible(expression: str) -> bool:
    """Whether the expression has the form of a date, but no such day is in any calendar."""
    expression = without_holder(expression)
    if granularity(expression) is not None:
        return not is_value(expression)
    day = re.match(r"(?:XXXX-|year[+-]\d+/)(\d\d)-(\d\d)", expression)
    return bool(day) and not _exists(int(day[1]), int(day[2])) if day else False


def _exists(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]
