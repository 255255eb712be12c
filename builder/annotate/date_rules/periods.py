"""Months, quarters, seasons, years, decades and centuries, named or numbered."""

from __future__ import annotations

import re

from builder.annotate.date_rules.rule import FEAST, OPEN, rule
from builder.annotate.date_rules.words import (
    ANY_QUARTER,
    BARE_MONTH,
    BESIDE,
    COUNTS,
    DAY,
    ENDS,
    HALF,
    MONTH,
    MONTH_WORDS,
    ONES,
    QUARTER,
    SEASON,
    SEASON_WORDS,
    SHORT_YEAR,
    TENS,
    WHICH,
    WHICH_WORDS,
    WHICH_YEAR,
    YEAR,
    full_year,
    half_of,
    in_short_year,
    in_which_year,
    in_year,
    month_day_of,
    month_of,
    open_one,
    pointed,
    quarter_of,
    season_of,
)

_MONTHS = (
    rule(f"{MONTH_WORDS}, 0000", rf"\b{MONTH}(?:,| of)? {YEAR}{ENDS}", in_year(month_of)),
    rule(f"{MONTH_WORDS}, 0", rf"\b{MONTH}(?: of)? {SHORT_YEAR}", in_short_year(month_of)),
    rule(f"{MONTH_WORDS}, year", rf"\b{MONTH}{WHICH_YEAR}", in_which_year(month_of)),
    rule(
        f"{MONTH_WORDS}, {WHICH_WORDS}",
        rf"\b(?i:{WHICH} {BESIDE}){MONTH}(?!\w|\.? \d)",
        pointed(month_of),
    ),
    rule(
        f"{MONTH_WORDS}, {WHICH_WORDS}, 0",
        rf"\b(?i:{WHICH}) {MONTH} {DAY}{ENDS}(?!,? \d{{4}})",
        pointed(month_day_of),
    ),
    rule(MONTH_WORDS, rf"\b{BARE_MONTH}(?!\w)", open_one(month_of, OPEN)),
)

# -- quarters --------------------------------------------------------------------------------------

_FISCAL = r"(?:fiscal )?"
_LAST_QUARTER = r"(?P<quarter>last|final)"

_PART = r"(?P<part>Q[1-4]|H[12])"
_PART_YEAR = r"(?P<year>(?:20|19)\d\d|(?<=[QHY'’])[0-4]\d)"
"""A year of four digits, or of two that stand right behind a letter: "2Q25", "Q4'24"."""


def _part(found: re.Match[str]) -> str:
    return found["part"]


def _part_of_year(found: re.Match[str]) -> str:
    return f"{full_year(found['year'])}-{found['part']}"


def _nth_part(found: re.Match[str]) -> str:
    part = f"Q{found['nth']}" if found["nth"] else f"H{found['half']}"
    return f"{full_year(found['year'])}-{part}"


def _year_ago_quarter(found: re.Match[str]) -> str:
    return f"year-1/{quarter_of(found)}"


_QUARTERS = (
    rule(
        "quarter",
        rf"(?i)\b(?:the )?{_FISCAL}{QUARTER}[\s-](?:fiscal )?quarter (?:of )?{_FISCAL}{YEAR}{ENDS}",
        in_year(quarter_of),
    ),
    rule(
        "quarter", rf"(?i)\b(?:the )?{_LAST_QUARTER} quarter of {YEAR}{ENDS}", in_year(quarter_of)
    ),
    rule(
        "quarter",
        rf"(?i)\b(?:the )?{ANY_QUARTER}[\s-]quarter{WHICH_YEAR}",
        in_which_year(quarter_of),
    ),
    rule(
        "quarter",
        rf"(?i)\b(?:the )?{ANY_QUARTER} quarter of the year\b",
        open_one(quarter_of, OPEN),
    ),
    rule(
        "quarter",
        rf"(?i)\b(?:the )?{QUARTER} quarter\b",
        _year_ago_quarter,
        after="year-(?:ago|earlier) (?:quarter|period),",
    ),
    rule(
        "quarter",
        rf"(?i)\b(?:(?:the|its|their) )?{_FISCAL}{QUARTER}[\s-](?:fiscal )?quarter\b"
        r"(?! of (?!the year\b)[a-z])",
        open_one(quarter_of, OPEN),
        money=True,
    ),
    rule(
        "quarter",
        rf"(?i)\b(?:the )?year-(?:ago|earlier) {QUARTER} quarter\b",
        _year_ago_quarter,
        money=True,
    ),
    rule(
        "quarter", rf"(?i)\b(?:the )?{YEAR} {_FISCAL}{QUARTER}[\s-]quarter\b", in_year(quarter_of)
    ),
    rule("q h", rf"\b{_PART}(?:[\s-]|\s?(?:FY|['’])){_PART_YEAR}\b", _part_of_year),
    rule("q h", r"\b(?P<year>20\d\d|19\d\d)[\s-]?(?P<part>Q[1-4]|H[12])\b", _part_of_year),
    rule("q h", rf"\b(?:(?P<nth>[1-4])Q|(?P<half>[12])H)\s?['’]?{_PART_YEAR}\b", _nth_part),
    rule("q h", rf"\b{_PART}{WHICH_YEAR}", in_which_year(_part)),
    rule("q h", rf"\b{_PART}\b(?!-)", open_one(_part, OPEN), money=True),
)

# -- halves ----------------------------------------------------------------------------------------

_HALVES = (
    rule(
        "half",
        rf"(?i)\b(?:the )?{HALF} half(?: of)? (?:the )?{_FISCAL}(?:year )?{YEAR}{ENDS}",
        in_year(half_of),
    ),
    rule("half", rf"(?i)\b(?:the )?{HALF} half{WHICH_YEAR}", in_which_year(half_of)),
    rule("half", rf"(?i)\b(?:the )?{HALF} half of the year\b", open_one(half_of, OPEN)),
    rule(
        "half",
        rf"(?i)\b(?:(?:the|its|their) )?{_FISCAL}{HALF}[\s-]half\b(?! of\b)",
        open_one(half_of, OPEN),
        money=True,
    ),
)

# -- seasons ---------------------------------------------------------------------------------------

_FALLING = r"(?<![Tt]his\sfall(?=\s(?:of|was|in\sthe)\b))"  # "this fall of prices"
_NO_NOUN_BEHIND = r"(?=\s?[.,;:)]|\s(?:and|as|at|but|he|if|it|or|she|the|they|to|when|while)\b|$)"
_SEASONS = (
    rule(
        f"{SEASON_WORDS}, 0000",
        rf"\b(?:[Tt]he )?(?i:{SEASON})(?:,| of)? {YEAR}{ENDS}",
        in_year(season_of),
    ),
    rule(
        f"{SEASON_WORDS}, 0",
        rf"\b(?:[Tt]he )?(?i:{SEASON})(?: of)? {SHORT_YEAR}",
        in_short_year(season_of),
    ),
    rule(f"{SEASON_WORDS}, year", rf"\b{SEASON}{WHICH_YEAR}", in_which_year(season_of)),
    rule(
        f"{SEASON_WORDS}, last this",
        rf"\b(?i:(?P<which>last|this) {BESIDE}){SEASON}\b{_FALLING}",
        pointed(season_of),
    ),
    rule(f"{SEASON_WORDS}, past", rf"\b[Tt]he past {SEASON}\b", open_one(season_of, "<<")),
    rule(f"{SEASON_WORDS}, next", rf"\b(?i:next) {SEASON}\b", open_one(season_of, "+")),
    rule(
        SEASON_WORDS,
        rf"\bthe {SEASON}\b(?! of\b)",
        open_one(season_of, OPEN),
        after="in|during|into|until|by|before|after|since|through|over|throughout"
        "|(?:beginning|end|height|middle|most|rest|start) of",
    ),
    rule(
        SEASON_WORDS,
        rf"\b{SEASON}{_NO_NOUN_BEHIND}",
        open_one(season_of, OPEN),
        after="by|since|until|till",
    ),
)

# -- years, decades, centuries ---------------------------------------------------------------------

_DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_DECADES = {word: f"19{n}" for n, word in enumerate(_DECADE_WORDS, 2)}
_CENTURY_WORDS = (
    "tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth "
    "nineteenth twentieth twenty-first".split()
)
_CENTURIES = {word: n for n, word in enumerate(_CENTURY_WORDS, 10)}
_NUMBER = rf"(?:[4-9]|1\d|2[0-2]|{'|'.join(_CENTURIES)})"
_NTH = r"(?:th|st|nd)?"
_CENTURY = r"(?:[\s-]century|(?<=[a-z]) centuries)\b(?!\s(?-i:B\.?C))"
_MORE = rf"(?:(?:,|,? and|,? or| to) (?:the )?{_NUMBER}{_NTH}){{1,3}}"
"""Behind the first of several: "the 17th and 18th centuries"."""
_TENS_DIGITS = {word: n for n, word in enumerate(TENS, 1)}
_SAID_YEAR = (
    rf"(?P<hundreds>nineteen|eighteen) (?P<tens>{'|'.join(TENS)})\b"
    rf"(?:[\s-](?P<ones>{'|'.join(ONES)})\b)?"
)


def _plain_year(found: re.Match[str]) -> str:
    return found["year"]


def _short_year(found: re.Match[str]) -> str:
    return full_year(found["year"])


def _said_year(found: re.Match[str]) -> str:
    """A year as transcripts have it: "nineteen ninety-seven"; with capitals it is a title."""
    if found["tens"].istitle():
        return ""
    ones = COUNTS[found["ones"].lower()] if found["ones"] else 0
    return f"{COUNTS[found['hundreds'].lower()]}{_TENS_DIGITS[found['tens'].lower()]}{ones}"


def _month_of_said_year(found: re.Match[str]) -> str:
    year = _said_year(found)
    return year and f"{year}-{month_of(found)}"


def _decade(found: re.Match[str]) -> str:
    digits = found["digits"]
    return digits[:3] if len(digits) == 4 else f"19{digits[0]}"


def _decade_word(found: re.Match[str]) -> str:
    return _DECADES[found["word"].lower()]


def _year_of_our_era(found: re.Match[str]) -> str:
    return f"{int(found['year']):04}"


def _century(found: re.Match[str]) -> str:
    number = found["number"].lower()
    return f"{(int(number) if number.isdigit() else _CENTURIES[number]) - 1:02}"


_ENTERS = "before|until|till|into|by|in|after|from|(?:start|beginning) of"
_NOT_RUNG = r"(?<!ring\sin\s)(?<!rang\sin\s)(?<!see\sin\s)(?<!saw\sin\s)(?<!usher\sin\s)"
_NO_NOUN = (
    r"(?!['’-]|\s(?!(?:after|amid|and|as|at|because|before|but|by|for|from|he|if|in|it|on|said|says"
    r"|she|so|that|they|to|under|when|while|with)\b)\w)"
)
"""Behind a new year that is no feast: no "New Year's", no "New Year holiday"."""
_SHORT_AFTER = "in|of|since|from|until|till|by|before|after|to|and|early|late"
_TENTH_YEAR = r"(?P<digits>1[5-9][1-9]0|20\d0)"
_YEARS = (
    rule("fiscal financial", rf"\b(?i:fiscal|financial) (?:year )?{YEAR}{ENDS}", _plain_year),
    rule("fy", rf"\bFY\s?{YEAR}{ENDS}", _plain_year),
    rule("fy", rf"\bFY['’]?(?P<year>[0-4]\d){ENDS}", _short_year),
    rule("0", SHORT_YEAR, _short_year, after=_SHORT_AFTER),
    rule(
        "year",
        rf"(?i){_NOT_RUNG}\bthe new year\b{_NO_NOUN}",
        f"year:XXXX-01-01{FEAST}{OPEN}",
        after=_ENTERS,
    ),
    rule("0000, s", r"\b(?P<number>1[5-9])00['’]?s\b", "PAST_REF"),
    rule("0000, s", rf"\b{_TENTH_YEAR}s\b", _decade),
    rule("0000, s", rf"\b{_TENTH_YEAR}['’]s\b", _decade, after="the|early|mid|late"),
    rule("0000, s", rf"(?<=\b[Mm]id-){_TENTH_YEAR}['’]s\b", _decade),
    rule("s, 0", r"(?P<digits>[4-9]0)s\b", _decade, after="the early|the late"),
    rule("s, 0", r"['’‘](?P<digits>[2-9]0)s\b", _decade, after="the|early|mid|late|and"),
    rule("s, 0", r"['’‘](?P<digits>[2-9]0)s\b(?<=\bmid-....)", _decade),
    rule("s, 0", r"(?P<digits>[2-9]0)s\b", _decade, after=r"19\d0s(?:,| and| or| to)"),
    rule(
        " ".join(_DECADE_WORDS),
        rf"(?i)\b(?P<word>{'|'.join(_DECADES)})\b",
        _decade_word,
        after=rf"the|the early|the late|the (?:{'|'.join(_DECADES)}) (?:and|or|to)",
    ),
    rule(
        "century centuries",
        rf"(?i)\b(?P<number>{_NUMBER}){_NTH}(?:{_CENTURY}|(?={_MORE}{_CENTURY}))",
        _century,
    ),
    rule("ad d", r"\bA\.?D\.? (?P<year>[1-9]\d{0,3})\b", _year_of_our_era),
    rule(
        "ad d ce", r"\b(?P<year>[1-9]\d{0,3}) (?:A\.D\.|AD\b|CE\b)", _year_of_our_era, after="in|of"
    ),
    rule("nineteen eighteen", rf"(?i)\b{_SAID_YEAR}", _said_year),
    rule(f"nineteen eighteen, {MONTH_WORDS}", rf"\b{MONTH} (?i:{_SAID_YEAR})", _month_of_said_year),
)

PERIODS = (*_MONTHS, *_QUARTERS, *_HALVES, *_SEASONS, *_YEARS)
