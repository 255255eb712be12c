"""From a quotation to the words of whoever is quoted by somebody else: "the paper quoted Ann Lee as
saying", "Ann Lee was quoted as saying", "a statement from Ann Lee saying".

The grammar makes the paper or the statement the subject; whose words they are, the form tells.
"""

from __future__ import annotations

import re

from builder.model import Span

_SAYING = r"(?:saying|telling|writing|adding|warning)\b[^.;:“”\"\n]{0,40}[:,]?\s$"
_FORMS = (
    re.compile(
        rf"\b(?:quot(?:ed?|es|ing)|cit(?:ed?|es|ing)|reported)\s(?P<who>(?!by\b|in\b)[^.;:“”\"\n]{{2,120}}?)\sas\s{_SAYING}"
    ),
    re.compile(
        r"(?P<who>\b(?:[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,4}|he|she|(?:an?|the)\s\w+(?:\s\w+)?))\s"
        rf"(?:is|was|were|been)\s(?:\w+\s)?(?:quoted|cited)\s(?:(?:by|in)\s[^.;:“”\"\n]{{2,60}}?\s)?as\s{_SAYING}"
    ),
    re.compile(
        r"\b(?:statement|letter|post|message|video|e-?mail|memo|tweet|note)\s(?:from|by)\s"
        rf"(?P<who>[A-Z][^.,;:“”\"\n]{{2,60}}?),?\s{_SAYING}"
    ),
)
_BEFORE = 240  # code points


def find_relayed(text: str, start: int) -> Span | None:
    """Where those are named whose words begin at this place, though the subject is another's."""
    first = max(0, start - _BEFORE)
    before = text[first:start]
    found = next(filter(None, (form.search(before) for form in _FORMS)), None)
    return Span(first + found.start("who"), first + found.end("who")) if found else None
