"""Days: by the calendar, by a feast, of the week, and beside the article's own."""

from __future__ import annotations

import re

from builder.annotate.date_rules.rule import FEAST, OPEN, Meaning, rule
from builder.annotate.date_rules.words import (
    ANY_WEEKDAY,
    BESIDE,
    COUNT,
    DAY,
    ENDS,
    MONTH,
    MONTH_WORDS,
    SEASONS,
    SHORT_WEEKDAY,
    STARTS,
    WEEKDAY,
    WEEKDAY_WORDS,
    WHICH,
    WHICH_WORDS,
    WHICH_YEAR,
    YEAR,
    in_which_year,
    in_year,
    month_day_of,
    month_of,
    number_of,
    offset_of,
    open_one,
    pointed,
    weekday_number_of,
    weekday_of,
)

# -- by the calendar -------------------------------------------------------------------------------

_LEAD = rf"(?:(?:(?:this|next|last) )?(?P<weekday>{ANY_WEEKDAY}|{SHORT_WEEKDAY}),? )?"
_ASIDE = rf"\((?P<weekday>{ANY_WEEKDAY}|{SHORT_WEEKDAY})\)"
"""The weekday as the papers of Asia have it: "Sept. 13 (Thu.), 2018"."""
_NTH = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)"
_NTH_WORDS = "st nd rd th"


def _calendar_day(found: re.Match[str]) -> str:
    if found["year"]:
        return f"{found['year']}-{month_day_of(found)}"
    weekday = f"-{weekday_of(found)}" if found["weekday"] else ""
    return f"XXXX-{month_day_of(found)}{weekday}{OPEN}"


def _numeric_day(found: re.Match[str]) -> str:
    """Day and month in either order, as long as only one order makes sense."""
    first, second = int(found["first"]), int(found["second"])
    if first != second and max(first, second) <= 12:
        return ""
    month, day = (second, first) if first > 12 else (first, second)
    return f"{found['year']}-{month:02}-{day:02}" if month <= 12 else ""


def _independence_day(found: re.Match[str]) -> str:
    return f"{found['year']}-07-04" if found["year"] else f"XXXX-07-04{OPEN}"


def _day_of_month(found: re.Match[str]) -> str:
    return f"month{offset_of(found)}/{int(found['day']):02}"


def _bare_day(found: re.Match[str]) -> str:
    return f"XXXX-XX-{int(found['day']):02}{OPEN}"


def _weekday_with_number(found: re.Match[str]) -> str:
    return f"XXXX-XX-{int(found['day']):02}-{weekday_of(found)}{OPEN}"


_NO_MONTH = r"(?! (?:of )?[A-Z]| (?:of )?(?:last|this|next) month)\b"
_BY_CALENDAR = (
    rule(f"{MONTH_WORDS}, 0", rf"\b{_LEAD}{MONTH} {DAY}{ENDS}(?:,? {YEAR}{ENDS})?", _calendar_day),
    rule(
        f"{MONTH_WORDS}, 0",
        rf"{STARTS}{_LEAD}(?:the )?{DAY} (?:of )?{MONTH}(?:,? {YEAR}{ENDS})?(?!\w|\sbe\b)",
        _calendar_day,
    ),
    rule(f"{MONTH_WORDS}, 0", rf"\b{MONTH} {DAY} {_ASIDE}(?:,? {YEAR}{ENDS})?", _calendar_day),
    rule(
        f"{MONTH_WORDS}, 0", rf"{STARTS}{DAY} {MONTH} {_ASIDE}(?:,? {YEAR}{ENDS})?", _calendar_day
    ),
    rule(
        f"year, {MONTH_WORDS}", rf"\b{_LEAD}{MONTH} {DAY}{WHICH_YEAR}", in_which_year(month_day_of)
    ),
    rule(
        f"year, {MONTH_WORDS}",
        rf"{STARTS}{_LEAD}{DAY} {MONTH}{WHICH_YEAR}",
        in_which_year(month_day_of),
    ),
    rule("july", rf"\b(?:the )?Fourth of July\b(?:,? {YEAR}{ENDS})?", _independence_day),
    rule(
        "0000, 0",
        r"(?<![\w-])(?P<value>(?:1\d{3}|20\d\d)-[01]\d-[0-3]\d)(?=T\d\d:|(?![\w-]))",
        lambda found: found["value"],
    ),
    rule(
        "0000, 0",
        rf"(?<![\w/.-])(?P<first>\d\d?)(?P<by>[/.])(?P<second>\d\d?)(?P=by){YEAR}(?![\w/-]|\.\d)",
        _numeric_day,
    ),
    rule(f"month, {_NTH_WORDS}", rf"\bthe {_NTH} (?:of )?{WHICH} month\b", _day_of_month),
    rule(
        f"{_NTH_WORDS}, {WEEKDAY_WORDS}",
        rf"\b{WEEKDAY},? the {_NTH}{_NO_MONTH}",
        _weekday_with_number,
        after="on",
    ),
    rule(_NTH_WORDS, rf"\bthe {_NTH}(?=\s?[.,;:)]|\s(?:and|when|but)\b|$)", _bare_day, after="on"),
)

# -- feasts ----------------------------------------------------------------------------------------

_FEASTS = {
    "New Year's Day": "01-01",
    "Australia Day": "01-26",
    "Martin Luther King Jr. Day": "01-W3-1",
    "Martin Luther King Day": "01-W3-1",
    "Valentine's Day": "02-14",
    "International Women's Day": "03-08",
    "St Patrick's Day": "03-17",
    "St. Patrick's Day": "03-17",
    "April Fools' Day": "04-01",
    "April Fool's Day": "04-01",
    "Earth Day": "04-22",
    "Anzac Day": "04-25",
    "May Day": "05-01",
    "VE Day": "05-08",
    "Memorial Day": "05-WL-1",
    "Juneteenth": "06-19",
    "Canada Day": "07-01",
    "Bastille Day": "07-14",
    "Labor Day": "09-W1-1",
    "Columbus Day": "10-W2-1",
    "Halloween": "10-31",
    "All Saints' Day": "11-01",
    "Bonfire Night": "11-05",
    "Veterans Day": "11-11",
    "Armistice Day": "11-11",
    "Remembrance Sunday": "11-W2-7",
    "Thanksgiving Day": "11-W4-4",
    "Thanksgiving": "11-W4-4",
    "Christmas Eve": "12-24",
    "Christmas Day": "12-25",
    "Christmas": "12-25",
    "Boxing Day": "12-26",
    "New Year's Eve": "12-31",
    "Shrove Tuesday": "EASTER-47",
    "Ash Wednesday": "EASTER-46",
    "Palm Sunday": "EASTER-7",
    "Maundy Thursday": "EASTER-3",
    "Good Friday": "EASTER-2",
    "Easter Sunday": "EASTER",
    "Easter Monday": "EASTER+1",
    "Easter": "EASTER",
    "Ascension Day": "EASTER+39",
    "Whit Sunday": "EASTER+49",
    "Whit Monday": "EASTER+50",
}
_FEAST_WORDS = ",".join(
    " ".join(re.findall(r"[a-z]+", feast.lower())[place] for feast in _FEASTS) for place in (0, -1)
)
"""The first and the last words of the feasts."""
_NAMED = "|".join(re.escape(feast).replace("'", "['’]").replace(r"\ ", " ") for feast in _FEASTS)
_FEAST = rf"(?P<feast>{_NAMED})"
_FEAST_DAY = (
    r"(?P<feast>Christmas (?:Day|Eve)|Thanksgiving Day|New Year['’]s (?:Day|Eve)"
    r"|(?:Easter|Palm|Whit|Remembrance) Sunday|(?:Easter|Whit) Monday|Ash Wednesday"
    r"|Shrove Tuesday|Maundy Thursday|Ascension Day|Boxing Day)"
)
_FUNCTION_WORDS = "and|or|but|when|after|before|in|on|at|by|to|as|with|he|she|it|they|the"
_NO_NOUN = rf"(?!\s?(?!(?:{_FUNCTION_WORDS})\b)[\w’'-])"  # no "Christmas market"


def _feast_of(found: re.Match[str]) -> str:
    return _FEASTS[" ".join(found["feast"].replace("’", "'").split())]


_BY_FEAST = (
    rule(f"{_FEAST_WORDS}, 0000", rf"\b{_FEAST},? {YEAR}{ENDS}", in_year(_feast_of)),
    rule(f"{_FEAST_WORDS}, year", rf"\b{_FEAST}{WHICH_YEAR}", in_which_year(_feast_of)),
    rule(_FEAST_WORDS, rf"\b{_FEAST_DAY}\b", open_one(_feast_of, FEAST + OPEN)),
    rule(f"{_FEAST_WORDS}, {WHICH_WORDS}", rf"\b(?i:{WHICH}) {_FEAST}\b", pointed(_feast_of)),
    rule(
        _FEAST_WORDS,
        rf"\b{_FEAST}\b(?:(?<=Day)(?! [Ww]eekend)|{_NO_NOUN})",
        open_one(_feast_of, FEAST + OPEN),
        after="on|by|at|over|since|until|before|after|ahead of|around",
    ),
    rule("year", rf"\bNew Year\b{_NO_NOUN}", f"XXXX-01-01{FEAST}{OPEN}", after="at"),
)

# -- of the week -----------------------------------------------------------------------------------


def _of_week(found: re.Match[str]) -> str:
    return f"week{offset_of(found)}/{weekday_number_of(found)}"


def _next_weekday(found: re.Match[str]) -> str:
    return f"XXXX-{weekday_of(found)}+"


def _weekdays_ago(found: re.Match[str]) -> str:
    return f"XXXX-{weekday_of(found)}<<2" if number_of(found) == 2 else ""


_NTHS = {"first": "1", "second": "2", "third": "3", "fourth": "4", "last": "L"}
_NTH_OF = rf"\b(?:the )?(?i:(?P<nth>{'|'.join(_NTHS)}))"
_NTH_WEEKDAY = rf"{_NTH_OF} {WEEKDAY} (?:of|in) {MONTH}"
_NTH_WEEKEND = rf"{_NTH_OF} weekend (?:of|in) {MONTH}"


def _weekday_in_month(found: re.Match[str]) -> str:
    return f"{month_of(found)}-W{_NTHS[found['nth'].lower()]}-{weekday_number_of(found)}"


def _weekend_in_month(found: re.Match[str]) -> str:
    """By its Saturday."""
    return f"{month_of(found)}-W{_NTHS[found['nth'].lower()]}-6"


def _held_by_weekend(meaning: Meaning) -> Meaning:
    return lambda found: f"weekend:{meaning(found)}"


_ONE_OF = "(?:each|every|last|next|that|the|this)"
_OF_MONTH = (
    rf"(?! (?:in|of) (?:{_ONE_OF} (?:month|quarter|season|year|{'|'.join(SEASONS)})"
    rf"|{MONTH}|Advent|Lent|Ramadan|\d{{4}})\b)"
)
"""Behind a weekday: "the last Friday in August"."""
_OF_WEEK = (
    rule(WEEKDAY_WORDS, rf"\b{WEEKDAY}\b", open_one(weekday_of, OPEN)),
    rule(
        f"{WEEKDAY_WORDS}, last this",
        rf"\b(?i:(?P<which>last|this) {BESIDE}){WEEKDAY}\b{_OF_MONTH}",
        pointed(weekday_of),
    ),
    rule(f"{WEEKDAY_WORDS}, next", rf"\b(?i:next) {WEEKDAY}\b", _next_weekday),
    rule(
        f"{WEEKDAY_WORDS}, {MONTH_WORDS}, 0000",
        rf"{_NTH_WEEKDAY},? {YEAR}{ENDS}",
        in_year(_weekday_in_month),
    ),
    rule(
        f"{WEEKDAY_WORDS}, {MONTH_WORDS}, {' '.join(_NTHS)}",
        rf"{_NTH_WEEKDAY}(?!\w|,? \d)",
        open_one(_weekday_in_month, OPEN),
    ),
    rule(
        f"weekend, {MONTH_WORDS}, 0000",
        rf"{_NTH_WEEKEND},? {YEAR}{ENDS}",
        _held_by_weekend(in_year(_weekend_in_month)),
    ),
    rule(
        f"weekend, {MONTH_WORDS}",
        rf"{_NTH_WEEKEND}(?!\w|,? \d)",
        _held_by_weekend(open_one(_weekend_in_month, OPEN)),
    ),
    rule(f"week, {WEEKDAY_WORDS}", rf"\b{WEEKDAY}(?: of)? {WHICH} week\b", _of_week),
    rule("ago", rf"(?i)\b{COUNT} {WEEKDAY}s ago\b", _weekdays_ago),
    rule(
        f"ago, {WEEKDAY_WORDS}", rf"\b[Aa] week ago(?: on)? {WEEKDAY}\b", open_one(weekday_of, "<2")
    ),
    rule(
        f"week, {WEEKDAY_WORDS}",
        rf"(?<!for\s)\b[Aa] week (?:on|from) {WEEKDAY}\b",
        open_one(weekday_of, ">2"),
    ),
    rule(f"week, {WEEKDAY_WORDS}", rf"\b[Aa] week last {WEEKDAY}\b", open_one(weekday_of, "<2")),
    rule("tomorrow", r"(?i)\btomorrow week\b", "day+8"),
    rule(f"last, {WEEKDAY_WORDS}", rf"\b{WEEKDAY} last(?=\s?[.,;)]|$)", open_one(weekday_of, "<<")),
    rule(
        f"week, {WEEKDAY_WORDS}",
        rf"\b{WEEKDAY} week\b(?!-|['’]| \d)",
        open_one(weekday_of, ">2"),
        after="on|next",
    ),
    rule(
        f"next, {WEEKDAY_WORDS}", rf"\b[Tt]he {WEEKDAY} after next\b", open_one(weekday_of, ">>2")
    ),
    rule(
        f"last, {WEEKDAY_WORDS}", rf"\b[Tt]he {WEEKDAY} before last\b", open_one(weekday_of, "<2")
    ),
)

# -- beside the article's own ----------------------------------------------------------------------

_BESIDE_OUR_OWN = (
    rule("yesterday", r"(?i)\b(?:the )?day before yesterday\b", "day-2"),
    rule("tomorrow", r"(?i)\b(?:the )?day after tomorrow\b", "day+2"),
    rule("yesterday", r"(?i)\byesterday\b", "day-1"),
    rule("today", r"(?i)\btoday\b", "day+0"),
    rule("tomorrow", r"(?i)\btomorrow\b", "day+1"),
    rule("night, last", r"(?i)\blast night\b", "day-1"),
    rule("tonight", r"(?i)\btonight\b", "day+0"),
    rule("this, morning afternoon evening", r"(?i)\bthis (?:morning|afternoon|evening)\b", "day+0"),
)

DAYS = (*_BY_CALENDAR, *_BESIDE_OUR_OWN, *_BY_FEAST, *_OF_WEEK)
