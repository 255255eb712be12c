"""A text in, the laws out that it names in full, "the Equality Act 2010", "Lee's Safe Water
Bill", and those of which it names sections, "IPC sections 420 and 120".

An article, an owner or a year tells them from other acts, and from anybody called Bill.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.model import Span
from builder.naming.words import Listed, is_listed

_LAW = r"(?:Act|Bill|Directive|Regulation)"
_WORD = rf"(?!{_LAW}\b)[A-Z][\w’'–-]*"
_TITLE = rf"(?<![\w.]){_WORD}(?:(?:,|(?: and| for| in| of| on| to| &){{0,2}}) {_WORD}){{0,8}}"
_YEAR = r"(?: of|,)? [12]\d{3}\b"
_NO_NAME = r"(?! (?:[A-Z]|de |van |von ))"
_NAMED = latin.regex(
    rf"(?P<before>\b(?:[Tt]he|[Aa]n?|[Uu]nder|[Ii]ts|[Tt]heir) )?(?P<title>{_TITLE}) {_LAW}\b"
    rf"(?:(?P<year>{_YEAR})|{_NO_NAME})"
)
_OWNER = latin.regex(r".*\b(?P<who>[\w-]+)['’]s (?=[A-Z])")
_COUNTRY = re.compile(r"(?:EU|U\.?K|U\.?S)\.? ")
_BEGINS = re.compile(r"(?:The|Under|In|An?|And|But|If|Since|When) ")
_OTHERS = frozenset(
    "Agency Authority Balancing Bureau Center Centre Class Commission Committee Council Department"
    " Disappearing Final First Institute Juggling Last Ministry New Next Office Old Opening Second"
    " Sister Solo Third".split()
)
"""What other acts and bodies begin with."""
_HINT = re.compile(rf" {_LAW}\b")
_IN_SHORT = r"(?!(?:EU|UK|US)\b)[A-Z][A-Za-z]{0,3}[A-Z]\b"
_SECTIONS = latin.regex(
    rf"\b(?P<before>{_IN_SHORT}) [Ss]ections? \d"
    rf"|\b[Ss]ections? \d[\w(),/&. -]{{0,40}}? of (?:the )?(?P<behind>{_IN_SHORT})"
    r"(?!['’-]| [A-Z]| (?:charter|code|constitution|rules|statutes?|treaty)\b)"
)
"""A code of laws by its initials, beside the numbers of its sections."""


def law_names(text: str) -> Iterator[Span]:
    """Where they stand, without whose law it is."""
    yield from _codes(text)
    if not _HINT.search(text):
        return
    for found in _NAMED.finditer(text):
        start = _start(found)
        is_told = found["before"] or found["year"] or start > found.start("title")
        if is_told and text[start : found.end()].split(maxsplit=1)[0] not in _OTHERS:
            yield Span(start, _end(found))


def _codes(text: str) -> Iterator[Span]:
    """The codes of laws, wherever they stand, that are somewhere told by their sections."""
    codes = {found["before"] or found["behind"] for found in _SECTIONS.finditer(text)}
    for code in sorted(codes):
        yield from (Span(*found.span()) for found in re.finditer(rf"\b{code}\b(?!-)", text))


def _end(found: re.Match[str]) -> int:
    """Where the law's name ends: with the year of "the Equality Act 2010"; that of "the Act of
    1968" is a date."""
    return found.start("year") if (found["year"] or "").startswith(" of") else found.end()


def _start(found: re.Match[str]) -> int:
    """Where the law's own name begins: behind its owner, unless it is for them ("Women's"), and
    its country in short."""
    start, end = found.span("title")
    owner = _OWNER.match(found.string, start, end)
    if owner and not is_listed(owner["who"], Listed.COMMON):
        start = owner.end()
    for first in (_BEGINS, _COUNTRY):
        if word := first.match(found.string, start, end):
            start = word.end()
    return start
