"""What is counted from the date last spoken of: "two years later", "the same month"."""

from __future__ import annotations

import re

from builder.annotate.date_rules.counted import ago, hence
from builder.annotate.date_rules.rule import Meaning, rule
from builder.annotate.date_rules.words import (
    BARE_MONTH,
    COUNT,
    DAY,
    HALF,
    MONTH,
    MONTH_WORDS,
    QUARTER,
    SEASON,
    SEASON_WORDS,
    STARTS,
    UNIT,
    UNIT_WORDS,
    WEEKDAY,
    WEEKDAY_WORDS,
    YEAR,
    counted,
    half_of,
    month_day_of,
    month_of,
    open_one,
    quarter_of,
    season_of,
    unit_of,
    weekday_of,
)

_OFFSETS = {"following": 1, "next": 1, "previous": -1, "preceding": -1, "before": -1, "after": 1}
_FOLLOWING, _PRECEDING = "(?:following|next)", "(?:previous|preceding)"
_PART_OF_DAY = "(?:morning|afternoon|evening|night)"
_DAY_WORDS = "morning afternoon evening night"
_THAT_SAME = (
    "(?:that(?: same| very)?|the(?: very)? same(?! \\w+ (?:as|each|every|in|last|of|that)\\b))"
)
_THAT = r"\b(?:That|that(?! \w+ (?:has|had|have|is|was|will|would|may|might|could|and)\b))"
"""Before a month or season: the one of the year spoken of. A small one may begin a clause instead:
"said that May was"."""
_FALLING = r"(?<![Tt]hat\sfall(?=\s(?:was|in\s[a-z])))"  # "that fall in prices"
_OF_YEAR_BEFORE = (
    r"(?:last year|an? year (?:ago|before|earlier)|(?:of )?the (?:preceding|previous) year"
    r"|the year before)\b"
)
_POINT = r"(?<!\bthe\s)"
"""Before "five years before": in "the five years before" all of them are meant."""
_WHOLE = r"(?<!\balmost\s)(?<!\bnearly\s)"
"""Before "20 years later": "almost 20 years later" is no year."""
_AT_AN_END = r"(?=\s?[.,;)])"
_OF_YEAR = r"(?:,? of)? (?:the )?(?P<beside>that|same|following|previous|preceding) year\b"


def _spoken(meaning: Meaning) -> Meaning:
    def made(found: re.Match[str]) -> str:
        counts = meaning(found)
        return counts and f"{counts}@"

    return made


def _beside(found: re.Match[str]) -> str:
    """As in "the following week"; "the following fortnight" is no week of its own."""
    if unit_of(found) == "fortnight":
        return ""
    return counted(unit_of(found), _OFFSETS.get(found["beside"].lower(), 0))


def _named(part: Meaning, which: str) -> Meaning:
    """The month or season that comes next after the date spoken of, came before it, or is of its
    year."""
    return _spoken(open_one(part, which))


def _in_year(part: Meaning) -> Meaning:
    """The one of the year spoken of, or of the one beside it: "September of that year"."""
    return lambda found: f"year{_OFFSETS.get(found['beside'], 0):+}/{part(found)}@"


def _quarter_of_year(found: re.Match[str]) -> str:
    return f"{found['year']}-Q@"


SPOKEN = (
    rule(
        f"earlier before, {UNIT_WORDS}",
        rf"(?i){_POINT}{STARTS}{COUNT} {UNIT}s? (?:earlier\b(?! than)|before{_AT_AN_END})",
        _spoken(ago),
    ),
    rule(
        f"later after, {UNIT_WORDS}",
        rf"(?i){_POINT}{_WHOLE}{STARTS}{COUNT} {UNIT}s? (?:later\b(?! than)|after{_AT_AN_END})",
        _spoken(hence),
    ),
    rule("same, month", rf"(?i)\bthe same month(?= {_OF_YEAR_BEFORE})", "month-12@"),
    rule(
        f"following previous preceding same, {UNIT_WORDS}",
        rf"(?i)\bthe (?P<beside>following|previous|preceding|same) {UNIT}\b(?!-| of\b)",
        _spoken(_beside),
    ),
    rule(
        "next, day week month year",
        r"(?i)(?<!\bin\s)(?<!\bover\s)(?<!\bfor\s)(?<!\bwithin\s)(?<!\bof\s)(?<!\bduring\s)(?<!\binto\s)"
        r"\bthe (?P<beside>next) (?P<unit>day|week|month|year)\b(?!-|['’]s)",
        _spoken(_beside),
    ),
    rule(f"year, {MONTH_WORDS}", rf"\b{MONTH}{_OF_YEAR}", _in_year(month_of)),
    rule(f"year, {MONTH_WORDS}", rf"\b{MONTH} {DAY}{_OF_YEAR}", _in_year(month_day_of)),
    rule(f"year, {MONTH_WORDS}", rf"{STARTS}{DAY} {MONTH}{_OF_YEAR}", _in_year(month_day_of)),
    rule(f"year, {SEASON_WORDS}", rf"\b(?:the )?{SEASON}{_OF_YEAR}", _in_year(season_of)),
    rule("year, quarter", rf"\b(?:the )?{QUARTER} quarter{_OF_YEAR}", _in_year(quarter_of)),
    rule("year, half", rf"\b(?:the )?{HALF} half{_OF_YEAR}", _in_year(half_of)),
    rule(f"{_DAY_WORDS}, following next", rf"(?i)\bthe {_FOLLOWING} {_PART_OF_DAY}\b", "day+1@"),
    rule(f"{_DAY_WORDS}, that same", rf"(?i)\b{_THAT_SAME} {_PART_OF_DAY}\b", "day+0@"),
    rule(
        f"{WEEKDAY_WORDS}, following next",
        rf"\b[Tt]he {_FOLLOWING} {WEEKDAY}\b",
        _named(weekday_of, ">>"),
    ),
    rule(
        f"{WEEKDAY_WORDS}, previous preceding",
        rf"\b[Tt]he {_PRECEDING} {WEEKDAY}\b",
        _named(weekday_of, "<<"),
    ),
    rule(
        f"{WEEKDAY_WORDS}, after",
        rf"\b[Tt]he {WEEKDAY} after{_AT_AN_END}",
        _named(weekday_of, ">>"),
    ),
    rule(
        f"{WEEKDAY_WORDS}, before",
        rf"\b[Tt]he {WEEKDAY} before{_AT_AN_END}",
        _named(weekday_of, "<<"),
    ),
    rule("weekend, following next", rf"(?i)\bthe {_FOLLOWING} weekend\b", "XXXX-WE>>@"),
    rule("weekend, previous preceding", rf"(?i)\bthe {_PRECEDING} weekend\b", "XXXX-WE<<@"),
    rule("weekend, that same", rf"(?i)\b{_THAT_SAME} weekend\b", "XXXX-WE=@"),
    rule(
        f"{SEASON_WORDS}, following next",
        rf"(?i)\bthe {_FOLLOWING} {SEASON}\b(?! of\b)",
        _named(season_of, ">>"),
    ),
    rule(
        f"{MONTH_WORDS}, following next",
        rf"\bthe {_FOLLOWING} {BARE_MONTH}\b",
        _named(month_of, ">>"),
    ),
    rule(
        f"{SEASON_WORDS}, previous preceding",
        rf"(?i)\bthe {_PRECEDING} {SEASON}\b(?! of\b)",
        _named(season_of, "<<"),
    ),
    rule(
        f"{MONTH_WORDS}, previous preceding",
        rf"\bthe {_PRECEDING} {BARE_MONTH}\b",
        _named(month_of, "<<"),
    ),
    rule(
        f"{SEASON_WORDS}, that", rf"{_THAT} {SEASON}\b(?! of\b){_FALLING}", _named(season_of, "=")
    ),
    rule(f"{MONTH_WORDS}, that", rf"{_THAT} {BARE_MONTH}\b(?! of\b| \d)", _named(month_of, "=")),
    rule(
        "that, day week month quarter year",
        r"(?i)\b(?P<beside>that)(?: same| very)? (?P<unit>day|week|month|quarter|year)\b(?!-)",
        _spoken(_beside),
    ),
    rule(
        f"before after, {UNIT_WORDS}",
        rf"(?i)\bthe {UNIT} (?P<beside>before|after)(?: that\b|{_AT_AN_END})",
        _spoken(_beside),
    ),
    # comparisons in reports of business
    rule("quarter", r"(?i)\b(?:the (?:comparable )?)?year-(?:ago|earlier) quarter\b", "quarter-4@"),
    rule(
        "quarter",
        r"(?i)\bthe (?:(?:same|comparable) )?quarter (?:a year (?:ago|earlier)|last year)\b",
        "quarter-4@",
    ),
    rule(
        "ago earlier",
        r"(?i)\b(?:the (?:comparable )?)?year-(?:ago|earlier)\b(?: period\b)?",
        "year-1@~",
        money=True,
    ),
    rule("quarter", r"(?i)\bthe quarter\b(?!-| (?:of|century|final))", "quarter+0@", money=True),
    rule("quarter period", rf"(?i)\bthe {YEAR} (?:quarter|period)\b", _quarter_of_year, money=True),
    rule("quarter period", r"(?i)\bthe latest (?:quarter|period)\b", "quarter-1", money=True),
)
