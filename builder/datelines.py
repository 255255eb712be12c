"""A paragraph in, the dateline out that it begins with: "VALMORA, March 3 (WNA) - The".

A dateline says where, and perhaps when and for which agency, a report was written. Its places
are in capitals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from builder import latin
from builder.model import Span

_WORD = r"[A-Z][A-Z'’.]+"
_PLACE = rf"{_WORD}(?:[ -]{_WORD}){{0,3}}"
_AGENCY = r" ?\([^()\n]{2,20}\)"
_AND = r"(?:/| and | & )"
_REGION_OR_DAY = r" ?,(?:(?: ?,)? (?:[A-Z][a-z][\w’'-]*\.?|(?:[A-Z]\.)+|\d{1,2}|\d{4})){1,6}"
_FORM = latin.regex(
    rf"(?P<places>{_PLACE}(?:{_AND}{_PLACE})*)"
    rf"(?P<told>(?:{_REGION_OR_DAY})?(?:{_AGENCY})?)(?P<other>[^\n()–—-]{{1,40}}?)??"
    r"(?:\s?(?:--?|–|—)\s(?=[A-Z“\"‘])|\s?(?P<colon>:)\s(?=[A-Z][a-z]))"
)
_ONE = latin.regex(_PLACE)
_DAY_OR_AGENCY = re.compile(r"[\d(]")


@dataclass(frozen=True, slots=True)
class Dateline:
    """The whole of it up to the words of the report, and its places in order. It is `told` by a
    region, a day or an agency behind them; a heading of one line ("BREAKING - ") may look like any
    other."""

    span: Span
    places: tuple[Span, ...]
    told: bool

    @property
    def border(self) -> Span:
        """The blank before the report."""
        return Span(self.span.end - 1, self.span.end)


def dateline_of(text: str, paragraph: Span) -> Dateline | None:
    """The dateline at the beginning of a paragraph; None if there is none."""
    found = _FORM.match(text, paragraph.start, paragraph.end)
    if found is None:
        return None
    told, other = found["told"], found["other"]
    if found["colon"] and (other or (told and not _DAY_OR_AGENCY.search(told))):
        return None
    places = (Span(*place.span()) for place in _ONE.finditer(text, *found.span("places")))
    return Dateline(Span(*found.span()), tuple(places), bool(told) and not other)
