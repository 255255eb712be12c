"""Found names in, those out that the models passed over: short forms, months with a courtesy title,
names that were found elsewhere in the article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from builder import latin
from builder.gazetteer import COMMON_WORDS, MONTH_NAMES
from builder.model import Kind, Span
from builder.naming.fine_kinds import fine_kind
from builder.naming.found import GOOD, Found, Means, Taken
from builder.naming.initials import short_form
from builder.naming.kinds import MISC, ORG
from builder.naming.tagger import Tagged
from builder.naming.words import Line

_CALLED = latin.regex(
    rf"\b(?:Mr|Mrs|Ms|Miss)\.? ({'|'.join(sorted(COMMON_WORDS | MONTH_NAMES))})\b(?! \d| [A-Z])"
)
_FIRST = re.compile(r"[^\W_]+")
_REPEATED = 0.4  # how sure a name is that was found elsewhere


def after_courtesy(text: str, found: Sequence[Found]) -> list[Found]:
    """The months and common words that a courtesy title makes a name: "Mrs May", "Mr Brown"."""
    taken = Taken(f.span for f in found)
    spans = (Span(*name.span(1)) for name in _CALLED.finditer(text))
    return [
        Found(span, Kind.PERSON, GOOD, how="after a courtesy title", means=Means.RULE)
        for span in spans
        if taken.free(span)
    ]


def short_forms_of(text: str, tagged: Sequence[Tagged]) -> Iterator[Found]:
    """The short form in "Long Form (LF)" where the models passed over it."""
    starts = {name.span.start for name in tagged}
    for name in tagged:
        short = short_form(text, name.span) if name.coarse in (ORG, MISC) else None
        if short and short.start not in starts:
            kind = fine_kind(name.span.of(text), name)
            how = "short form of the name before it"
            yield Found(short, kind, 0.8, how=how, means=Means.RULE)


def repeats(text: str, lines: Sequence[Line], found: Sequence[Found]) -> Iterator[Found]:
    """Names found for good elsewhere in the article that the models passed over here, and the
    surnames of people whose names in full were; a work of one word ("Tourist") may be no name."""
    sure = {f.span.of(text): f.kind for f in found if f.score >= GOOD and len(f.span) > 2}
    sure = {name: kind for name, kind in sure.items() if kind is not Kind.WORK or " " in name}
    sure |= dict.fromkeys(_surnames(sure), Kind.PERSON)
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in sorted(sure, key=len, reverse=True):
        if (first := _FIRST.match(name)) and name not in COMMON_WORDS:
            by_start[first[0]].append(name)
    taken, past = Taken(f.span for f in found), 0
    for word, start in _starts(lines):
        names = (n for n in by_start.get(word, ()) if _stands_at(text, n, start))
        if start < past or (known := next(names, None)) is None:
            continue
        past = start + len(known)
        if taken.free(span := Span(start, past)):
            how = "named elsewhere"
            yield Found(span, sure[known], _REPEATED, how=how, means=Means.RULE)


def _starts(lines: Iterable[Line]) -> Iterator[tuple[str, int]]:
    """The words that may belong to a name, each with its place."""
    for line in lines:
        for first, last in line.stretches:
            yield from zip(line.words[first:last], line.starts[first:last], strict=True)


def _stands_at(text: str, name: str, start: int) -> bool:
    end = start + len(name)
    return text.startswith(name, start) and not text[end : end + 1].isalnum()


def _surnames(sure: Mapping[str, Kind]) -> Iterator[str]:
    """The last words of people's names in full."""
    for name, kind in sure.items():
        surname = name.split()[-1]
        if " of " in name:  # the Earl of Lee
            continue
        if kind is Kind.PERSON and surname not in sure and len(surname) > 2 and surname.isalpha():
            yield surname
