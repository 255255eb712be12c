"""Running text goes in, what looks like a date comes out: rules applied, look-alikes weeded out.

A candidate whose meaning ends in `OPEN` still lacks its direction.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import islice, pairwise

from builder.annotate.date_look_alikes import is_look_alike
from builder.annotate.date_rules import RULES, Candidate
from builder.annotate.date_rules.rule import LOOK_BACK
from builder.model import Span


@lru_cache(maxsize=1 << 15)  # asked for twice: before the text is read, and after
def find_candidates(text: str, within: Span) -> tuple[Candidate, ...]:
    """What looks like a date in a paragraph, in order, none overlapping."""
    tried = RULES.tried(words_in(text, within))
    rules = [rule for rule in tried if not rule.money or is_about_money(text)]
    found = [(c, rank) for rank, rule in enumerate(rules) for c in rule.find(text, within)]
    found.sort(key=lambda f: (f[0].span.start, -f[0].span.end, f[1]))
    kept: list[Candidate] = []
    end = within.start
    for candidate, _ in found:
        if candidate.span.start >= end:
            end = candidate.span.end  # what is weeded out is not looked through for less
            if not is_look_alike(text, candidate, within):
                kept.append(candidate)
    ends = [within.start, *(candidate.span.end for candidate in kept)]
    return tuple(
        _widened(text, c, e) for c, e in zip(_sharing_years(text, kept), ends, strict=False)
    )


_WORD = re.compile(r"[a-z]+|\d{1,4}")


def words_in(text: str, within: Span) -> frozenset[str]:
    """The words of a paragraph, to see at a glance which rules may match; "0000" for a year, "0"
    for any other number."""
    found = set(_WORD.findall(within.of(text).lower()))
    numbers = {word for word in found if word.isdigit()}
    return frozenset(found - numbers | {"0000" if len(n) == 4 else "0" for n in numbers})


_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|earnings|earned|sales|net|GDP|percent|per cent"
    r"|econom\w{1,5}|income|loss(?:es)?|fiscal|billion|million|company|inflation|output|market"
    r"|shares|investors?|bank)\b|%",
    re.IGNORECASE,
)
_PLAY = re.compile(
    r"\b(?:touchdown|quarterback|rebounds?|halftime|half-time|coach|playoffs?|goalkeeper)\b",
    re.IGNORECASE,
)
_ENOUGH = 3


@lru_cache(maxsize=1)  # asked by paragraphs of one text
def is_about_money(text: str) -> bool:
    """Whether a "quarter" in this article is one of a year, and not one of a match."""
    words = islice(_BUSINESS.finditer(text), _ENOUGH)
    return len(list(words)) == _ENOUGH and not _PLAY.search(text)


# -- neighbours ------------------------------------------------------------------------------------

_LINK = re.compile(r"\s{0,8}(?:to|and|through|until|till|or|-|–|—|, and)\s{0,8}")
_OPEN_PART = re.compile(r"XXXX-(\d\d(?:-\d\d)?)(?:-WXX-\d)?!?\?")
_YEAR_PART = re.compile(r"(\d{4})-(\d\d(?:-\d\d)?)")
_COUNTED_PART = re.compile(r"(year[+-]\d/)(\d\d(?:-\d\d)?)(@?)")


def _sharing_years(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """One year said, two meant: "from March to May 2020", "October 2019 to March", "July and
    September of last year"."""
    made = list(candidates)
    for at, (one, two) in enumerate(pairwise(candidates)):
        if not _LINK.fullmatch(text, one.span.end, two.span.start):
            continue
        first, second = made[at].expression, two.expression
        bare = _OPEN_PART.fullmatch(first)
        if bare and (counted := _COUNTED_PART.fullmatch(second)) and bare[1] < counted[2]:
            made[at] = Candidate(one.span, f"{counted[1]}{bare[1]}{counted[3]}")
        elif bare and (full := _YEAR_PART.fullmatch(second)):
            year = int(full[1]) - (bare[1] > full[2])
            made[at] = Candidate(one.span, f"{year:04}-{bare[1]}")
        elif (full := _YEAR_PART.fullmatch(first)) and (bare := _OPEN_PART.fullmatch(second)):
            year = int(full[1]) + (bare[1] < full[2])
            made[at + 1] = Candidate(two.span, f"{year:04}-{bare[1]}")
    return made


_PART_BEFORE = re.compile(
    r"\b(?:(?i:(?:the\s{1,8})?(?:beginning|start|end|middle)\s{1,8}of\s{1,8}"
    r"|(?:early|late|earlier|later)\s{1,8}(?:in\s{1,8})?"
    r"|(?:the\s{1,8})?(?:first|second|third|fourth|last|latter|final|opening|closing)\s{1,8}"
    r"(?:days|fortnight|half|months|weeks?)\s{1,8}(?:of|in)\s{1,8})|[Mm]id[\s-])$"
)
_HOLDER_BEFORE = re.compile(
    r"\b(?i:(?:the\s)?(?:week\s(?:of|beginning|commencing|starting"
    r"|(?P<ends>ending|ended|to))|(?P<weekend>weekend\sof))\s(?:on\s)?(?:the\s)?)$"
)
_DAY_ALONE = re.compile(r"\d{4}-\d\d-\d\d|XXXX-(?:\d\d-\d\d(?:-WXX-\d)?|WXX-\d|EASTER.*)!?\?")
_GOES_ON = re.compile(r"\s?(?:[-–—]|to\b|and\b)\s?\d")
"""Behind a day that is the first of some: "the week of 13-17 October"."""
_THE_BEFORE = re.compile(r"\b[Tt]he\s{1,8}$")
_DECADE = re.compile(r"\d{3}")


def _widened(text: str, candidate: Candidate, since: int) -> Candidate:
    """With the words that say which part of it is meant: "early", "the end of", "mid-"."""
    if holding := _held(text, candidate, since):
        return holding
    start = _start_with(_PART_BEFORE, text, candidate.span.start, since)
    if _DECADE.fullmatch(candidate.expression):
        start = _start_with(_THE_BEFORE, text, start, since)
    return Candidate(Span(start, candidate.span.end), candidate.expression)


def _held(text: str, candidate: Candidate, since: int) -> Candidate | None:
    """The week of a day, or its weekend, instead of the day: "the week of 13 October"."""
    start, end = candidate.span.start, candidate.span.end
    found = _HOLDER_BEFORE.search(text[max(since, start - LOOK_BACK) : start])
    if not found or not _DAY_ALONE.fullmatch(candidate.expression) or _GOES_ON.match(text, end):
        return None
    holder = "weekend" if found["weekend"] else "weekto" if found["ends"] else "week"
    return Candidate(Span(start - len(found.group()), end), f"{holder}:{candidate.expression}")


def _start_with(form: re.Pattern[str], text: str, start: int, since: int) -> int:
    part = form.search(text[max(since, start - LOOK_BACK) : start])
    return start - len(part.group()) if part else start
