"""A text in, the names of papers out that their form alone tells: "The Hindu", and the "Tribune" of
"the Tribune said" where a paper of that name stands in full before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from builder import latin
from builder.gazetteer import PAPERS
from builder.model import Span
from builder.naming.words import Listed, is_listed

_LARGE_THE = latin.regex(
    r"The(?<=[a-z,;]\sThe)\s(?P<name>[A-Z][a-z]+)"
    r"(?=[.,;:!?)’”\"']|\s(?:that|on|in|and|or|at|about|by|for|from|it|he|she|they|this|last|has|had"
    r"|is|was|said|says|reported|reports|wrote|writes|newspaper|daily|\w{2,}ed)\b|$)",
    re.MULTILINE,
)
_NOUN = "|".join(sorted(PAPERS))
_IN_FULL = latin.regex(rf"\b(?!The\s(?:{_NOUN})\b)(?:[A-Z][\w’'.-]*\s){{1,3}}?(?P<noun>{_NOUN})\b")
_SHORT = latin.regex(rf"\b[Tt]he\s(?P<noun>{_NOUN})\b(?!\s(?:[A-Z]|of\b|that\b|which\b)|[-&]|\.\w)")


def paper_names(text: str) -> Iterator[Span]:
    """Where such papers are named, in no order; the short names without their article."""
    yield from _called_after_peoples(text)
    yield from _for_short(text)


def _called_after_peoples(text: str) -> Iterator[Span]:
    peoples = [name for name in papers(text) if is_listed(name, Listed.PEOPLE)]
    for found in re.finditer(rf"\bThe\s(?:{'|'.join(peoples)})\b", text) if peoples else ():
        yield Span(*found.span())


def _for_short(text: str) -> Iterator[Span]:
    """The last words of names that stand in full before."""
    named: dict[str, int] = {}
    for full in _IN_FULL.finditer(text) if any(noun in text for noun in PAPERS) else ():
        named.setdefault(full["noun"], full.end())
    for short in _SHORT.finditer(text) if named else ():
        if named.get(short["noun"], len(text)) < short.start():
            yield Span(*short.span("noun"))


@lru_cache(maxsize=64)
def papers(text: str) -> frozenset[str]:
    """What a large "The" in the middle of a sentence makes the title of a paper: the "Hindu" of
    "told The Hindu"."""
    return frozenset(found["name"] for found in _LARGE_THE.finditer(text))
