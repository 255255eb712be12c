"""Names: the register's first, then what the models take for one, with its kind and how sure."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from builder.gazetteer import COMMON_TITLES, GENERIC_WORDS, POST_NOMINALS
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Kind,
    Maker,
    Mention,
    ParagraphReading,
    Provenance,
    Reading,
    Span,
    State,
)
from builder.naming.found import Found, Means
from builder.naming.known import known_names
from builder.naming.suggestions import suggested_names
from builder.naming.words import lines_of
from builder.spans import text_before

_SMALL = re.compile(r"(?:[a-z]+ )*")
_AND = re.compile(r",? (?:and|or) (?:[a-z]+ )*")
"""Before the first of several names, and between two: "southern Turkey and northern Syria"."""
_ENDS_LINE = re.compile(r"[.:]?\s*(?:\n|$)")
_SIDES = re.compile(r"\b(?:[Aa]nti|[Pp]ro)-$")


def find_names(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Mention]:
    """Mentions of names in running text; some may overlap, `resolve` settles that.

    A name of the register is accepted, one that only the models or a rule found is suggested.
    """
    read = reading.paragraphs or tuple(ParagraphReading(span) for span in article.paragraphs)
    lines = lines_of(article.text, read)
    suggested = suggested_names(article.text, lines) if reading.paragraphs else []
    known = list(known_names(article.text, lines, suggested, reading, knowledge))
    yield from known
    yield from _beyond(article.text, suggested, known, reading.model)


def _beyond(
    text: str, suggested: Iterable[Found], known: Sequence[Mention], model: str
) -> Iterator[Mention]:
    """The suggested names that the register does not have, nor has but for words that say nothing
    ("PM Modi", "the Gulf region") or do not belong to it ("Berlin Olaf Scholz")."""
    ordered = sorted(known, key=lambda mention: mention.span)
    starts = [mention.span.start for mention in ordered]
    for longest in suggested:
        first = bisect_left(starts, longest.span.start)
        inside = ordered[first : bisect_left(starts, longest.span.end, first)]
        found = _behind_side(text, longest, inside)
        if any(_gives_way(text, found, mention) for mention in inside):
            continue
        if _adds_no_name(text, found, inside) or _is_heading(text, found):
            continue
        maker = model if found.means is Means.MODELS else Maker.RULE
        by = Provenance(maker, State.SUGGESTED, found.score, found.how)
        yield Mention(found.span, found.kind, by, found.means is Means.FORM)


def _behind_side(text: str, found: Found, inside: Iterable[Mention]) -> Found:
    """The name, or what is left of it behind one of the register's that a prefix makes a word of
    its own: "anti-Lee Lake Party"."""
    if not _SIDES.search(text_before(text, found.span.start, 6)):
        return found
    ends = [m.span.end for m in inside if m.span.start == found.span.start]
    start = next((end + 1 for end in sorted(ends, reverse=True) if end < found.span.end), None)
    if start is None:
        return found
    kind = Kind.ORG if found.kind is Kind.PERSON else found.kind
    return replace(found, span=Span(start, found.span.end), kind=kind)


def _gives_way(text: str, found: Found, known: Mention) -> bool:
    """Whether a longer name is no better than the register's in it; one by its form is."""
    outer, inner = found.span, known.span
    if not outer.holds(inner) or found.means is Means.FORM:
        return False
    unsure = found.kind is not Kind.PERSON and found.score < _UNSURE
    if unsure and outer.end == inner.end and _is_somebody(text, known):
        return True
    before, after = text[outer.start : inner.start].split(), text[inner.end : outer.end].split()
    return all(map(_says_nothing, before)) and all(
        _says_nothing(word) or word in POST_NOMINALS for word in after
    )


def _adds_no_name(text: str, found: Found, inside: Sequence[Mention]) -> bool:
    """Whether a longer name is of the register's, joined by small words: "Turkey and northern
    Syria"."""
    names = [mention.span for mention in inside if found.span.holds(mention.span)]
    if not names or found.means is Means.FORM or found.kind is Kind.PERSON:
        return False
    before = _SMALL.fullmatch(text, found.span.start, names[0].start)
    joined = all(_AND.fullmatch(text, a.end, b.start) for a, b in pairwise(names))
    return bool(before and joined and names[-1].end == found.span.end)


def _is_heading(text: str, found: Found) -> bool:
    """Whether what is taken for a place is a line of its own in capitals: "LETTERS."."""
    capitals = found.kind is Kind.GPE and found.span.of(text).isupper()
    alone = capitals and text_before(text, found.span.start, 1) in ("", "\n")
    return alone and _ENDS_LINE.match(text, found.span.end) is not None


def _is_somebody(text: str, known: Mention) -> bool:
    """Whether this is a person's name in full."""
    return known.kind is Kind.PERSON and " " in known.span.of(text)


def _says_nothing(word: str) -> bool:
    return word.strip(".,'’") in COMMON_TITLES or word.lower() in GENERIC_WORDS


_UNSURE = 0.7  # a score below which a longer name may as well be two
