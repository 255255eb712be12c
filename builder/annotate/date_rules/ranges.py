"""Ranges of days: two of a month and a year that are said once."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.annotate.date_rules.rule import OPEN, SPACE, Candidate
from builder.annotate.date_rules.words import DAY, ENDS, MONTH, STARTS, YEAR, month_of
from builder.model import Span

_AND = r"\s?(?:-|–|—|\b(?:and|to|through|or)\b)\s?"
_TO_DAY = r"(?P<to>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_MONTH_FIRST = re.compile(
    rf"\b(?P<one>{MONTH}{SPACE}{DAY}){_AND}(?P<two>{_TO_DAY}{ENDS}(?:,?{SPACE}{YEAR}{ENDS})?)"
)
_DAY_FIRST = re.compile(
    rf"{STARTS}(?P<one>{DAY}){_AND}(?P<two>{_TO_DAY}{SPACE}(?:of{SPACE})?{MONTH}(?:,?{SPACE}{YEAR}{ENDS})?)(?!\w)"
)


def find_ranges(text: str, within: Span) -> Iterator[Candidate]:
    """Two days, of which each has the month and the year: "March 3-5, 2021"."""
    for form in (_MONTH_FIRST, _DAY_FIRST):
        for found in form.finditer(text, within.start, within.end):
            year, ending = (found["year"], "") if found["year"] else ("XXXX", OPEN)
            if int(found["day"]) < int(found["to"]):
                for part, day in (("one", found["day"]), ("two", found["to"])):
                    meaning = f"{year}-{month_of(found)}-{int(day):02}{ending}"
                    yield Candidate(Span(*found.span(part)), meaning)
