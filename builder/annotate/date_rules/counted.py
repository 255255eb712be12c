"""What is counted from the article's own day: "last week", "two years ago"."""

from __future__ import annotations

import re

from builder.annotate.date_rules.rule import OPEN, rule
from builder.annotate.date_rules.words import (
    ABOUT,
    COUNT,
    NOT_OF_MONTH,
    STARTS,
    UNIT,
    UNIT_WORDS,
    WHICH,
    WHICH_WORDS,
    counted,
    number_of,
    unit_of,
    which_unit,
)
from builder.spans import text_before

_TO_THE_DAY = "(?: (?:today|(?:on )?this (?:very )?(?:day|week|month)))?"
"""The "this week" of "80 years ago this week" is none of this year."""


def ago(found: re.Match[str]) -> str:
    return counted(unit_of(found), -number_of(found))


def hence(found: re.Match[str]) -> str:
    return counted(unit_of(found), number_of(found))


def _years_and_a_half_ago(found: re.Match[str]) -> str:
    return counted("month", -12 * number_of(found) - 6)


def _hence_if_to_come(found: re.Match[str]) -> str:
    """As "in two weeks" is meant where its sentence looks ahead; else it tells how long something
    took."""
    before = re.split(r"[.!?;]\s", text_before(found.string, found.start(), _NEAR))[-1]
    ahead = _LOOKS_AHEAD.search(before) and not _TELLS_HOW_LONG.search(before)
    return hence(found) if ahead else ""


def _this_unit(found: re.Match[str]) -> str:
    return counted(unit_of(found), 0)


def _which_weekend(found: re.Match[str]) -> str:
    """On a Monday "this weekend" is over or to come, but is not "last weekend" in one breath."""
    which = found["which"].lower()
    near = found.string[max(0, found.start() - _NEAR) : found.end() + _NEAR]
    is_open = which == "this" and "last weekend" not in near.lower()
    return f"XXXX-WE{_WEEKENDS[which]}{OPEN if is_open else ''}"


_WEEKENDS = {"last": "<<", "this": "=", "next": "+"}


def _before_last(found: re.Match[str]) -> str:
    return counted(unit_of(found), -2)


def _after_next(found: re.Match[str]) -> str:
    return counted(unit_of(found), 2)


_NEAR = 60  # code points
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|shall|due|going to|(?:is|are) to|(?:re)?opens?|closes?|ends?|begins?|starts?"
    r"|takes place|expires?|leaves|returns?)\b|['’]ll\b"
)
_TELLS_HOW_LONG = re.compile(
    r"\b(?:first|only|not|once|twice|times?|most|least|\w+est)\b|n['’]t\b|%|\bper\s?cent\b"
)
_OVER = "over|during|at|on|by|for|through|until|till|before|after|since|throughout"
COUNTED = (
    rule(
        f"{WHICH_WORDS}, {UNIT_WORDS}",
        rf"(?i)\b(?:(?:earlier|later|early|late) )?{WHICH} {UNIT}\b(?!-| of\b){NOT_OF_MONTH}",
        which_unit,
    ),
    rule("last", rf"(?i)\bthe {UNIT} before last\b", _before_last),
    rule("next", rf"(?i)\bthe {UNIT} after next\b", _after_next),
    rule(
        f"weekend, {WHICH_WORDS}",
        rf"(?i)\b{WHICH} weekend\b(?!-| of\b){NOT_OF_MONTH}",
        _which_weekend,
    ),
    rule("past, week", r"(?i)\bthis past week\b(?!-| of\b)", "week:XXXX-WXX-5<"),
    rule("past, weekend", r"(?i)\b(?:the|this) past weekend\b(?!-| of\b)", "XXXX-WE<"),
    rule("weekend", r"(?i)\bthe weekend\b(?!-| of)", f"XXXX-WE{OPEN}", after=_OVER),
    rule("current", rf"(?i)\bthe current {UNIT}\b", _this_unit),
    rule("ago earlier", r"(?i)\ba year (?:ago|earlier)\b", "year-1@~", money=True),
    rule("ago", rf"(?i){STARTS}{ABOUT}{COUNT} {UNIT}s?(?: or so)? ago\b{_TO_THE_DAY}", ago),
    rule("ago", rf"(?i){STARTS}{ABOUT}{COUNT} and a half years ago\b", _years_and_a_half_ago),
    rule("ago", rf"(?i){STARTS}{ABOUT}a year and a half ago\b", "month-18"),
    rule("ago", r"(?i)\bhalf a year ago\b", "month-6"),
    rule("ago", r"(?i)\bhalf a decade ago\b", "year-5"),
    rule(
        f"now today hence, {UNIT_WORDS}",
        rf"(?i){STARTS}{COUNT} {UNIT}s? (?:from (?:now|today)|hence)\b",
        hence,
    ),
    rule(
        f"in, {UNIT_WORDS}",
        rf"\bin {COUNT} {UNIT}s?(?=[.,;:]|\s(?:and|when|if)\b|$)",
        _hence_if_to_come,
    ),
    rule(f"time, {UNIT_WORDS}", rf"(?i)\bin {COUNT} {UNIT}s?['’]s? time\b", hence),
    rule(
        "year",
        rf"\bthe (?:full |fiscal )?{UNIT}\b(?<=year)(?!-|\s(?:before|after|in|to)\b)",
        _this_unit,
        after="for|months of|half of",
    ),
    rule(
        f"end start beginning rest remainder middle, {UNIT_WORDS}",
        rf"(?i)\b(?:the )?(?:end|start|beginning|rest|remainder|middle) of the {UNIT}\b"
        r"(?<!day)(?!-)",
        _this_unit,
    ),
    rule(
        "half days week weeks, month decade",
        r"(?i)\bthe (?:first|second|last|latter|final) (?:half|days|weeks?) of the"
        r" (?P<unit>month|decade)\b(?!-)",
        _this_unit,
    ),
    rule(
        f"earlier later, {UNIT_WORDS}",
        rf"(?i)\b(?:earlier|later) in the {UNIT}\b(?<!day)(?!-)",
        _this_unit,
    ),
    rule(
        "end",
        r"(?i)\b(?:the )?year(?:['’]s\s|[\s-])end\b",
        "year+0",
        after="by|at|until|before|around",
    ),
)
