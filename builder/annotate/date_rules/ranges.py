"""Ranges and lists of days: several of a month and a year that are said once."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from builder.annotate.date_rules.rule import OPEN, SPACE, Candidate, Finder, word_groups
from builder.annotate.date_rules.words import DAY, ENDS, MONTH, MONTH_WORDS, STARTS, YEAR, month_of
from builder.model import Span

_NUMBER = r"3[01]|[12]\d|0?[1-9]"
_NTH = r"(?:st|nd|rd|th)?"
_LISTED = rf"(?P<listed>(?:,{SPACE}(?:{_NUMBER}){_NTH})*)"
_AND = r"(?:\s?(?:-|–|—|\b(?:to|through)\b)\s?|,?\s?\b(?:and|or)\b\s?)"
_LAST = rf"(?P<last>{_NUMBER}){_NTH}"
_COUNTS = r"(?!\s(?:people|men|women|(?!(?:was|is|has|as|his|its|this|unless)\b)[a-z]+s)\b)"
"""Behind a number: "on March 3 and 4 people" are no two days."""
_MONTH_FIRST = re.compile(
    rf"\b(?P<one>{MONTH}{SPACE}{DAY}){_LISTED}{_AND}"
    rf"(?P<two>{_LAST}{ENDS}{_COUNTS}(?:,?{SPACE}{YEAR}{ENDS})?)"
)
_DAY_FIRST = re.compile(
    rf"{STARTS}(?P<one>{DAY}){_LISTED}{_AND}"
    rf"(?P<two>{_LAST}{SPACE}(?:of{SPACE})?{MONTH}(?:,?{SPACE}{YEAR}{ENDS})?)(?!\w)"
)
_DAY_LISTED = re.compile(rf"(\d+){_NTH}")


def find_ranges(text: str, within: Span) -> Iterator[Candidate]:
    """The days, of which each has the month and the year: "March 3-5, 2021", "3, 4 and 5 March"."""
    for form in (_MONTH_FIRST, _DAY_FIRST):
        for found in form.finditer(text, within.start, within.end):
            year, ending = (found["year"], "") if found["year"] else ("XXXX", OPEN)
            days = list(_days(found))
            if all(one < two for (one, _), (two, _) in pairwise(days)):
                for day, span in days:
                    yield Candidate(span, f"{year}-{month_of(found)}-{day:02}{ending}")


def _days(found: re.Match[str]) -> Iterator[tuple[int, Span]]:
    """Each day with its place; the first and the last one's hold what stands beside them."""
    yield int(found["day"]), Span(*found.span("one"))
    for day in _DAY_LISTED.finditer(found.string, *found.span("listed")):
        yield int(day[1]), Span(*day.span())
    yield int(found["last"]), Span(*found.span("two"))


RANGES = (Finder(word_groups(f"{MONTH_WORDS}, 0"), find_ranges),)
