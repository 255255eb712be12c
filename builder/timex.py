"""Calendar arithmetic: what a date expression means and a day go in, a TIMEX3 value comes out.

A *value* is TIMEX3's (ISO-TimeML): `2025-04-08`, `2024-10`, `2024-W12`, `2024-Q3`, `2026-SP`
(also `SU`, `FA`, `WI`), `2024`, `199` (a decade), or `PAST_REF`, `PRESENT_REF`, `FUTURE_REF` for
what must not become a day. A winter is named after the year in which it begins.

An *expression* is a meaning without its anchor, one of

    2024-10             a value as it stands, real or not (`2024-02-30`)
    18                  a century, by its first two digits
    XXXX-10<            a recurring period and which of them: a month (`XXXX-10`), a day of the
                        year (`XXXX-04-08`), quarter (`XXXX-Q3`), season (`XXXX-SU`), feast
                        (`XXXX-EASTER`) or day of the week (`XXXX-WXX-2`, a Tuesday), then
                        `<` the latest that has begun, `<<` the latest that is over,
                        `>` the next not yet over, `>>` the next not yet begun,
                        `=` the one of this year or week, `~` the nearest,
                        `<~` the latest that has begun, unless it is far off and the next is near
    year-1              a period counted from the one we are in: `day`, `week`, `month`, `quarter`,
                        `year`, `decade`
    year-1/10           a part of it: month, day, quarter, season; of a week, its day (`week-1/2`)
    year-1@             counted from the date last spoken of instead of the article's own
    year-1@~            in a comparison: the quarter or month last spoken of, a year before; or
                        counted from the article's own day if none was spoken of
    1988-Q@             of the quarter last spoken of, the one of that year
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from builder.model import Granularity

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
VAGUE = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")

_SEASONS = {"SP": ("spring", 3), "SU": ("summer", 6), "FA": ("autumn", 9), "WI": ("winter", 12)}
_ORDINALS = ("first", "second", "third", "fourth")
_VAGUE_WORDS = dict(
    zip(VAGUE, ("some time in the past", "about now", "some time in the future"), strict=True)
)
_FORMS = (
    (Granularity.DAY, re.compile(r"\d{4}-\d\d-\d\d")),
    (Granularity.MONTH, re.compile(r"\d{4}-\d\d")),
    (Granularity.WEEK, re.compile(r"\d{4}-W\d\d")),
    (Granularity.QUARTER, re.compile(r"\d{4}-Q[1-4]")),
    (Granularity.SEASON, re.compile(r"\d{4}-(?:SP|SU|FA|WI)")),
    (Granularity.YEAR, re.compile(r"\d{4}")),
    (Granularity.DECADE, re.compile(r"\d{3}")),
    (Granularity.VAGUE, re.compile("|".join(VAGUE))),
)
_SIZES = (
    Granularity.DAY,
    Granularity.WEEK,
    Granularity.MONTH,
    Granularity.QUARTER,
    Granularity.SEASON,
    Granularity.YEAR,
    Granularity.DECADE,
)
_RECURRING = re.compile(r"XXXX-(?P<part>WXX-[1-7]|[A-Z0-9-]+)(?P<which><<|>>|<~|[<>=~])")
_COUNTED = re.compile(
    r"(?P<unit>day|week|month|quarter|year|decade)(?P<count>[+-]\d{1,4})"
    r"(?:/(?P<part>[A-Z0-9-]+))?(?P<spoken>@?~?)"
)
_SAME_QUARTER = re.compile(r"(\d{4})-Q@")
_CENTURY = re.compile(r"\d\d")
# Days: what lies farther off than the first while the other is nearer than the second is not what
# is meant. Nobody writes "on 12 March" in February and means the year before, whatever the tense.
_FAR_AND_NEAR = {
    ("<", Granularity.DAY): (300, 65),
    ("<~", Granularity.DAY): (300, 65),
    ("<~", Granularity.MONTH): (300, 32),
    (">", Granularity.DAY): (300, 65),
    (">", Granularity.QUARTER): (150, 65),
}

# -- values -----------------------------------------------------------------------------------


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
    if size is Granularity.DECADE:
        return date(int(value) * 10, 1, 1), date(int(value) * 10 + 9, 12, 31)
    year, _, part = value.partition("-")
    return _within(int(year), part, size)


def _within(year: int, part: str, size: Granularity) -> tuple[date, date]:
    match size:
        case Granularity.DAY:
            day = date(year, int(part[:2]), int(part[3:]))
            return day, day
        case Granularity.WEEK:
            monday = date.fromisocalendar(year, int(part[1:]), 1)
            return monday, monday + timedelta(6)
        case Granularity.MONTH:
            return _months(year, int(part), 1)
        case Granularity.QUARTER:
            return _months(year, 3 * int(part[1]) - 2, 3)
        case Granularity.SEASON:
            return _months(year, _SEASONS[part][1], 3)
        case _:
            return _months(year, 1, 12)


def _months(year: int, month: int, count: int) -> tuple[date, date]:
    first = date(year, month, 1)
    over = month - 1 + count
    return first, date(year + over // 12, over % 12 + 1, 1) - timedelta(1)


def in_words(value: str) -> str:
    """The value as a reader expects it: "Tuesday 8 April 2025", "third quarter of 2024"."""
    days = interval(value)
    if days is None:
        return _VAGUE_WORDS.get(value, value)
    return _WORDINGS[granularity(value) or Granularity.VAGUE](value, *days)


def _season_in_words(value: str, first: date, last: date) -> str:
    years = f"{first.year}" if first.year == last.year else f"{first.year}–{last.year % 100:02}"
    return f"{_SEASONS[value[-2:]][0]} {years}"


_WORDINGS: dict[Granularity, Callable[[str, date, date], str]] = {
    Granularity.DAY: lambda _, day, __: f"{WEEKDAYS[day.weekday()]} {_day(day)}",
    Granularity.WEEK: lambda _, monday, __: f"week of {_day(monday)}",
    Granularity.MONTH: lambda _, first, __: f"{MONTHS[first.month - 1]} {first.year}",
    Granularity.QUARTER: lambda value, _, __: (
        f"{_ORDINALS[int(value[-1]) - 1]} quarter of {value[:4]}"
    ),
    Granularity.SEASON: _season_in_words,
    Granularity.YEAR: lambda value, _, __: value,
    Granularity.DECADE: lambda value, _, __: f"the {value}0s",
}


def _day(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]} {day.year}"


# -- expressions ------------------------------------------------------------------------------


def needs_anchor(expression: str) -> bool:
    """Whether the article's own date is needed to say what the expression means."""
    return granularity(expression) is None and not _spoken(expression)


def _spoken(expression: str) -> bool:
    """Whether the expression counts from the date last spoken of."""
    counted = _COUNTED.fullmatch(expression)
    return bool(counted and counted["spoken"] == "@")


def value_of(expression: str, anchor: date | None, spoken_of: str | None = None) -> str | None:
    """The value an expression has in an article of that day, after a date of value `spoken_of`.

    None where it has none: an impossible day, nothing to count from, or no meaning at all.
    """
    try:
        value = _value_of(expression, anchor, spoken_of)
    except (ValueError, OverflowError):
        return None
    return value if value and is_value(value) else None


def _value_of(expression: str, anchor: date | None, spoken_of: str | None) -> str | None:
    if granularity(expression) is not None:
        return expression
    if same := _SAME_QUARTER.fullmatch(expression):
        return f"{same[1]}{spoken_of[4:]}" if spoken_of and "-Q" in spoken_of else same[1]
    if counted := _COUNTED.fullmatch(expression):
        return _counted(counted, anchor, spoken_of)
    if anchor and (recurring := _RECURRING.fullmatch(expression)):
        return _recurring(recurring["part"], recurring["which"], anchor)
    return _century(expression, anchor) if _CENTURY.fullmatch(expression) else None


def _century(digits: str, anchor: date | None) -> str | None:
    """A century is too long to be anything but vague, seen from the article's own."""
    if anchor is None:
        return None
    ours = anchor.year // 100
    return VAGUE[0 if int(digits) < ours else 1 if int(digits) == ours else 2]


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
    if granularity(value) is Granularity.WEEK:
        return date.fromisocalendar(int(value[:4]), int(value[6:]), int(part)).isoformat()
    made = (
        _in_year(int(value), part) if granularity(value) is Granularity.YEAR else f"{value}-{part}"
    )
    return made if made and is_value(made) else None


def period(unit: Granularity, day: date, count: int = 0) -> str:
    """The day, week, month ... that holds a day, or one that lies `count` of them later."""
    match unit:
        case Granularity.DAY:
            return (day + timedelta(count)).isoformat()
        case Granularity.WEEK:
            year, week, _ = (day + timedelta(7 * count)).isocalendar()
            return f"{year:04}-W{week:02}"
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
    if alike and unit is Granularity.YEAR and size in _RECURRING_SIZES:
        return f"{int(value[:4]) + count:04}{value[4:]}"
    return period(unit, days[0], count)


_RECURRING_SIZES = (Granularity.MONTH, Granularity.QUARTER, Granularity.SEASON)


# -- what comes round again -------------------------------------------------------------------


def _recurring(part: str, which: str, anchor: date) -> str | None:
    if part.startswith("WXX-"):
        return _weekday(int(part[-1]), which, anchor)
    if which == "=":
        return _in_year(_year_of(part, anchor), part)
    found = [(days, value) for value, days in _occurrences(part, anchor)]
    before, after = _around(found, which, anchor)
    return _choose(before, after, which, anchor)


def _year_of(part: str, anchor: date) -> int:
    """January's winter began in the year before."""
    return anchor.year - 1 if part == "WI" and anchor.month < 3 else anchor.year


_NEVER = 1 << 30
_Dated = tuple[tuple[date, date], str]


def _around(found: list[_Dated], which: str, anchor: date) -> tuple[_Dated | None, _Dated | None]:
    """The latest occurrence up to now and the next from now on; a current one is both, unless
    `which` is strict."""
    strict = which in ("<<", ">>")
    before = [f for f in found if (f[0][1] < anchor if strict else f[0][0] <= anchor)]
    after = [f for f in found if (f[0][0] > anchor if strict else f[0][1] >= anchor)]
    return (before[-1] if before else None), (after[0] if after else None)


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


def _occurrences(part: str, anchor: date) -> Iterator[tuple[str, tuple[date, date]]]:
    for year in range(max(anchor.year - 9, 1), min(anchor.year + 9, 9998)):
        value = _in_year(year, part)
        days = interval(value) if value else None
        if value and days:
            yield value, days


def _in_year(year: int, part: str) -> str | None:
    if part == "EASTER":
        return _easter(year).isoformat()
    if part == "THANKSGIVING":  # the fourth Thursday of November
        first = date(year, 11, 1)
        return date(year, 11, 22 + (3 - first.weekday()) % 7).isoformat()
    return f"{year:04}-{part}"


def _easter(year: int) -> date:
    """Western Easter Sunday, by the rule of Oudin (1940)."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    ahead = moon - weekday
    month = 3 + (ahead + 40) // 44
    return date(year, month, ahead + 28 - 31 * (month // 4))


def _weekday(number: int, which: str, anchor: date) -> str:
    ahead = (number - anchor.isoweekday()) % 7
    if which == "=":
        days = number - anchor.isoweekday()
    elif which == "~":
        days = ahead if ahead <= 3 else ahead - 7
    elif which[0] == ">":
        days = ahead or (7 if which == ">>" else 0)
    else:
        days = ahead - 7 if ahead else (-7 if which == "<<" else 0)
    return (anchor + timedelta(days)).isoformat()


# -- a day that is none -----------------------------------------------------------------------

_LONGEST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_impossible(expression: str) -> bool:
    """Whether the expression has the form of a date, but no such day is in any calendar."""
    if granularity(expression) is not None:
        return not is_value(expression)
    day = re.match(r"(?:XXXX-|year[+-]\d+/)(\d\d)-(\d\d)", expression)
    return bool(day) and not _exists(int(day[1]), int(day[2])) if day else False


def _exists(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _LONGEST[month - 1]
