"""The words that date expressions are made of, as parts of forms, and what each of them means.

A blank in a form is any white space (`rule.rule`).
"""

from __future__ import annotations

import re

from builder.annotate.date_rules.rule import Meaning
from builder.gazetteer import MONTHS, WEEKDAYS

# -- numbers ---------------------------------------------------------------------------------------

ONES = "one two three four five six seven eight nine".split()
TENS = "ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_TEENS = (
    "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split()
)
COUNTS = {word: n for n, word in enumerate([*ONES, *_TEENS], 1)}
COUNTS |= {word: 10 * n for n, word in enumerate(TENS, 1)}
COUNTS |= {"a": 1, "an": 1}
_COMPOUND = rf"(?:{'|'.join(TENS[1:])})-(?:{'|'.join(ONES)})"
_SMALL = rf"{_COMPOUND}|{'|'.join(COUNTS)}"
_MANY = {"hundred": 100, "score": 20}
_HUNDREDS = rf"(?:(?:an?|{'|'.join(ONES)}) )?(?:{'|'.join(_MANY)})(?: and (?:{_SMALL}))?"
COUNT = rf"(?P<count>\d{{1,3}}|{_HUNDREDS}|{_SMALL})"
ABOUT = r"(?:(?:about|nearly|almost|some|around|exactly|roughly|just) )?"
FEW = r"(?:few|several|couple of)"
STARTS = r"(?<![\w$£€.,/-])(?<!hundred\s)(?<!hundred\sand\s)"  # here a number may begin
ENDS = r"(?![\w%]|[.,:]\d)"  # here the number is over
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1\d{3}|20\d\d)"
SHORT_YEAR = r"['’‘](?P<year>\d\d)(?![\w%'’”-]|[.,:]\d| [a-z]{3,}s\b)"
"""As in "'98"; what is counted is quoted: "a term of '20 years'"."""


def number_of(found: re.Match[str]) -> int:
    count = found["count"].lower()
    if count.isdigit():
        return int(count)
    many = next((word for word in _MANY if word in count), "")
    times, rest = count.split(many) if many else ("", count)
    small = sum(COUNTS.get(word, 0) for word in re.findall(r"[a-z]+", rest))
    return _MANY.get(many, 0) * COUNTS.get(times.strip(), 1) + small


# -- names -----------------------------------------------------------------------------------------

_SHORT_MONTHS = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|\b)"
MONTH = rf"(?P<month>{'|'.join((*MONTHS, *(name.upper() for name in MONTHS)))}|{_SHORT_MONTHS})"
BARE_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|Sept\.)"
MONTH_WORDS = "jan feb mar apr jun jul aug sep sept oct nov dec " + " ".join(MONTHS).lower()
ANY_WEEKDAY = "|".join(WEEKDAYS)
WEEKDAY_WORDS = " ".join(WEEKDAYS).lower()
WEEKDAY = rf"(?P<weekday>{ANY_WEEKDAY})"
SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?"
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
SEASON_WORDS = " ".join(SEASONS)
SEASON = rf"(?P<season>{'|'.join(SEASONS)})"
_QUARTERS = {"first": "Q1", "second": "Q2", "third": "Q3", "fourth": "Q4", "final": "Q4"}
_QUARTERS |= {"last": "Q4", "1st": "Q1", "2nd": "Q2", "3rd": "Q3", "4th": "Q4"}
QUARTER = r"(?P<quarter>first|second|third|fourth|1st|2nd|3rd|4th)"
ANY_QUARTER = rf"(?P<quarter>{'|'.join(_QUARTERS)})"
_HALVES = {"first": "H1", "second": "H2", "latter": "H2", "1st": "H1", "2nd": "H2"}
HALF = rf"(?P<half>{'|'.join(_HALVES)})"
_MONTH_NUMBERS = {name[:3].lower(): f"{n:02}" for n, name in enumerate(MONTHS, 1)}
_WEEKDAY_NUMBERS = {name[:3].lower(): n for n, name in enumerate(WEEKDAYS, 1)}


def month_of(found: re.Match[str]) -> str:
    return _MONTH_NUMBERS[found["month"][:3].lower()]


def month_day_of(found: re.Match[str]) -> str:
    return f"{month_of(found)}-{int(found['day']):02}"


def weekday_of(found: re.Match[str]) -> str:
    return f"WXX-{weekday_number_of(found)}"


def weekday_number_of(found: re.Match[str]) -> int:
    return _WEEKDAY_NUMBERS[found["weekday"][:3].lower()]


def season_of(found: re.Match[str]) -> str:
    return SEASONS[found["season"].lower()]


def half_of(found: re.Match[str]) -> str:
    return _HALVES[found["half"].lower()]


def full_year(digits: str) -> str:
    """A year of two digits: "25" is 2025, "98" 1998."""
    return digits if len(digits) == 4 else f"{19 + (digits < '50')}{digits}"


def quarter_of(found: re.Match[str]) -> str:
    return _QUARTERS[found["quarter"].lower()]


# -- units, and which of them ----------------------------------------------------------------------

UNIT = r"(?P<unit>day|week|fortnight|month|quarter|year|decade)"
UNITS = r"(?:days|weeks|fortnights|months|quarters|years|decades)"
UNIT_WORDS = (
    "day week fortnight month quarter year decade days weeks fortnights months quarters years"
    " decades"
)
_OFFSETS = {"last": "-1", "this": "+0", "next": "+1"}
WHICH = rf"(?P<which>{'|'.join(_OFFSETS)})"
WHICH_WORDS = " ".join(_OFFSETS)
NOT_OF_MONTH = rf"(?!(?:(?<=week)|(?<=weekend)) in (?:{'|'.join(MONTHS)})\b)"
"""Behind "the last week": not that of a month."""
WHICH_YEAR = rf"(?:,? of)? {WHICH} year\b"


def unit_of(found: re.Match[str]) -> str:
    return found["unit"].lower()


def offset_of(found: re.Match[str]) -> str:
    return _OFFSETS[found["which"].lower()]


def which_unit(found: re.Match[str]) -> str:
    """As in "last week" and "this year"; "the next fortnight" is no week of its own."""
    if unit_of(found) == "fortnight":
        return ""
    return counted(unit_of(found), int(offset_of(found)))


def counted(unit: str, count: int) -> str:
    """A number of units on; a fortnight is two weeks."""
    return f"week{2 * count:+}" if unit == "fortnight" else f"{unit}{count:+}"


# -- from what is named to which of them -----------------------------------------------------------


def open_one(part: Meaning, ending: str) -> Meaning:
    """One of many: which of them the ending says, or leaves open."""
    return lambda found: f"XXXX-{part(found)}{ending}"


def in_year(part: Meaning) -> Meaning:
    """The one of the year that is written beside it."""
    return lambda found: f"{found['year']}-{part(found)}"


def in_short_year(part: Meaning) -> Meaning:
    """The one of the year beside it that is written short: "May '68"."""
    return lambda found: f"{full_year(found['year'])}-{part(found)}"


def in_which_year(part: Meaning) -> Meaning:
    """The one of "last year", "this year", "next year"."""
    return lambda found: f"year{offset_of(found)}/{part(found)}"


BESIDE = r"(?P<beside>past |coming |)"
_POINTERS = {"last": "<<", "past": "<<", "this": "=", "next": ">>", "coming": ">>"}


def pointed(part: Meaning) -> Meaning:
    """One that is pointed at: "last May", "this spring", "this past June"."""
    return lambda found: f"XXXX-{part(found)}{_pointer(found)}"


def _pointer(found: re.Match[str]) -> str:
    beside = found["beside"].strip().lower() if "beside" in found.re.groupindex else ""
    return _POINTERS[beside or found["which"].lower()]
