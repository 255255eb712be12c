"""A name as a language model marks it in, the name without what models take in beside it out.

That is an article, the ending of a possessor, and before a person's name the month or weekday of
"in April Lee said" and the verb of a line that begins with "Said Ann Lee: ...".
"""

from __future__ import annotations

import re

from builder.gazetteer import MONTHS, WEEKDAYS
from builder.model import Kind, Name, Span
from builder.spans import text_before

_ARTICLE = re.compile(r"(?:[Tt]he|THE)\s+(?=\S)")
_DATE = re.compile(rf"(?:{'|'.join((*MONTHS, *WEEKDAYS))})\s+(?=\S)")
_TIME_WORD = re.compile(
    r"\b(?:in|on|since|until|last|this|next|early|late|mid)[ -]$", re.IGNORECASE
)
_SAID = re.compile(r"(?:Said|Says|Added|Wrote)\s+(?=\w+ \w[^\n\"“]{1,120}: ?[\"“])")


def bare_name(text: str, name: Name) -> Name:
    """The name alone, of the same kind."""
    start, end = name.span.start, name.span.end
    if article := _ARTICLE.match(text, start, end):
        start = article.end()
    if name.kind is Kind.PERSON:
        start = _after_date_or_verb(text, start, end)
    if text.endswith(("'s", "’s"), start + 1, end):
        end -= 2
    return Name(Span(start, end), name.kind)


def _after_date_or_verb(text: str, start: int, end: int) -> int:
    """Where a person's name begins that stands right behind a date or a verb of saying."""
    date = _DATE.match(text, start, end)
    if date and _TIME_WORD.search(text_before(text, start, 8)):
        return date.end()
    said = _SAID.match(text, start)
    return said.end() if said and said.end() < end else start
