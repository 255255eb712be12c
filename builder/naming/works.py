"""A text in, the titles of works out that a word for a work stands before: "the film Leeds".

A title goes as far as words with capitals and the small words between them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.gazetteer import WORK_WORDS
from builder.model import Span
from builder.naming.words import Listed, is_listed

_WORK = (
    rf"(?:{'|'.join(WORK_WORDS)}|mini-?series|rom-?com"
    r"|(?<!\ba )(?<!\bA )(?:musical|novel(?! Coronavirus)))"
)
"""Not the adjectives of "a novel Leeds plan" and "a musical Leeds"."""
_HINTS = (*WORK_WORDS, "series", "novel", "musical", "romcom", "rom-com")
"""One of these stands in every text that has such a word."""
_WORD = r"[A-Z][\w’'-]*"
_SMALL = r"(?:&|a|an|and|at|by the|de|for|from|in|la|of|on|the|to|with)"
_TITLED = latin.regex(
    rf"\b{_WORK} (?P<title>{_WORD}(?:(?: {_SMALL}){{0,2}} {_WORD})*(?: \d{{1,2}}(?:/\d+)?\b)?)"
)
_NOT_OF_IT = latin.regex(r" and (?=[A-Z]\S+ [A-Z]\S*['’]s\b)| from (?P<place>[A-Z]\w+)$")
"""Another's work behind a title, or where it comes from: "Leeds and Ann Lee's", "from Norway"."""
_NO_TITLE = frozenset(
    "Academy Award Awards Board Commission Council Critics Festival I Institute Mr Mrs Ms Oscar"
    " Oscars Prize".split()
)
_ARTICLES = frozenset("A An He His Her In It My No On One Our She The Their They We".split())
_OF_SOMEBODY = re.compile(
    r"(?: (?:has|had|is|was|will|would|says|said|then|once))* (?:adapt|ban|call|complet|direct"
    r"|fear|finish|lov|ma[dk]|make|produc|record|releas|shelv|sh[oi]o?t|show|star|want|watch|wr[io]t)"
    r"(?:s|e[ds]?|ing)?\b(?! (?:[£$€\d]|an?\b|the\b|its\b|more\b|history\b|headlines\b))"
)
"""Behind whose work it is: "the film Ann Lee made"."""


def work_names(text: str) -> Iterator[Span]:
    """Where works are named, in no order; festivals, prizes and who made a work are none."""
    for found in _TITLED.finditer(text) if any(hint in text for hint in _HINTS) else ():
        title = _without_others(found["title"])
        words = title.split()
        people = len(words) == 1 and is_listed(words[0], Listed.PEOPLE)
        goes_on = _OF_SOMEBODY.match(text, found.start("title") + len(title))
        bare = title in _ARTICLES or people or goes_on
        if _NO_TITLE.isdisjoint(words) and not bare:
            yield Span(found.start("title"), found.start("title") + len(title))


def _without_others(title: str) -> str:
    """A title without what follows it in the sentence."""
    behind = _NOT_OF_IT.search(title)
    if behind and (behind["place"] is None or is_listed(behind["place"], Listed.COUNTRY)):
        return title[: behind.start()]
    return re.sub(r"['’]s?$", "", title)
