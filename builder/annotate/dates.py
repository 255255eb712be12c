"""Article and reading go in, date expressions come out, each with its meaning but for the anchor.

What looks like a date is found by rules over the text; whether a bare "Wednesday" or "in May" is
the last one or the next is read from the tense of what happens then.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from builder.annotate.date_candidates import find_candidates
from builder.annotate.date_rules import FEAST, OPEN, Candidate
from builder.annotate.tense import time_at
from builder.annotate.tense_words import Time, may_be_future
from builder.gazetteer import MONTHS, WEEKDAYS
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Kind,
    Maker,
    ParagraphReading,
    Provenance,
    Reading,
    Span,
    Timex,
)
from builder.naming.bare import bare_name
from builder.sentences import sentences
from builder.timex.expressions import without_holder

_RULE = Provenance(Maker.RULE)
_HOW = {
    Time.PAST: "the last one, by the tense",
    Time.RATHER_PAST: "the last one, by the tense, unless it is far off",
    Time.FUTURE: "the next one, by the tense",
    Time.PRESENT: "the next one, by the tense",
    Time.EITHER: "the nearest one",
    Time.UNKNOWN: "the nearest one",
}
_DIRECTIONS = {
    Time.PAST: "<",
    Time.RATHER_PAST: "<~",
    Time.FUTURE: ">",
    Time.PRESENT: "~",
    Time.EITHER: "~",
    Time.UNKNOWN: "~",
}
_FEAST_DIRECTIONS = _DIRECTIONS | {Time.PAST: "<!"}
_THIS = "="  # ends what is the one of this week unless it is told of as past
# A weekday is never far; "the deadline is Friday" looks ahead, and what does not looks back.
_WEEKDAY_DIRECTIONS = {
    Time.PAST: "<",
    Time.RATHER_PAST: "<",
    Time.FUTURE: ">",
    Time.PRESENT: ">",
    Time.EITHER: "~",
    Time.UNKNOWN: "<",
}


def wants_syntax(article: Article) -> frozenset[int]:
    """The paragraphs in which a bare weekday or month may be one that is still to come."""
    if article.date is None:
        return frozenset()
    return frozenset(
        number
        for number, paragraph in enumerate(article.paragraphs)
        for candidate in find_candidates(article.text, paragraph)
        if _needs_tense(article, candidate, paragraph)
    )


def _needs_tense(article: Article, candidate: Candidate, paragraph: Span) -> bool:
    if not candidate.expression.endswith(OPEN) or _is_own_day(article, candidate):
        return False
    return may_be_future(article.text, _sentence(article.text, candidate.span, paragraph))


def _is_own_day(article: Article, candidate: Candidate) -> bool:
    """A weekday that is the article's own needs no tense: it is that day."""
    weekday = article.date and f"XXXX-WXX-{article.date.isoweekday()}{OPEN}"
    return candidate.expression == weekday


def find_dates(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Timex]:
    """The date expressions of the article, in order."""
    paragraphs = list(article.paragraphs)
    readings = reading.paragraphs or tuple(ParagraphReading(span) for span in paragraphs)
    found = [
        _timex(article.text, candidate, paragraph, read)
        for paragraph, read in zip(paragraphs, readings, strict=True)
        for candidate in find_candidates(article.text, paragraph)
        if not _is_name(article.text, candidate, read)
    ]
    yield from _as_elsewhere(article, found)


def _as_elsewhere(article: Article, found: Sequence[Timex]) -> Iterator[Timex]:
    """The dates, those that no verb tells of as the same word is meant elsewhere in the article:
    months that own something ("December's cuts"), and the weekdays of a heading, which has the
    present for the past."""
    text, heading = article.text, _heading(article)
    untold = {t.span for t in found if _owns(text, t) or _is_day_of(heading, text, t)}
    meant: dict[str, set[str]] = defaultdict(set)
    for timex in found:
        if timex.span not in untold:
            meant[timex.span.of(text)].add(timex.expression)
    for timex in found:
        elsewhere = meant[timex.span.of(text)] if timex.span in untold else set()
        yield replace(timex, expression=next(iter(elsewhere))) if len(elsewhere) == 1 else timex


def _owns(text: str, timex: Timex) -> bool:
    return timex.span.of(text) in MONTHS and _OWNS.match(text, timex.span.end) is not None


def _heading(article: Article) -> Span | None:
    """The first paragraph, if it ends without a full stop."""
    first = next(article.paragraphs, None)
    return None if first is None or first.of(article.text).endswith(_STOPS) else first


def _is_day_of(heading: Span | None, text: str, timex: Timex) -> bool:
    """Whether this is a weekday in the heading."""
    return heading is not None and heading.holds(timex.span) and timex.span.of(text) in WEEKDAYS


_OWNS = re.compile(r"['’]s\s")
_STOPS = tuple('.!?:;"”’…')


def _is_name(text: str, candidate: Candidate, read: ParagraphReading) -> bool:
    """Whether a bare month or weekday is part of a longer name, or a person's name itself."""
    if not candidate.expression.endswith(OPEN) or not candidate.span.of(text).isalpha():
        return False
    before = bisect_right(read.names, candidate.span.start, key=lambda name: name.span.start)
    name = bare_name(text, read.names[before - 1]) if before else None
    if name is None or not name.span.holds(candidate.span):
        return False
    return name.kind is Kind.PERSON or len(name.span) > len(candidate.span) + 1


def _timex(text: str, candidate: Candidate, paragraph: Span, read: ParagraphReading) -> Timex:
    if not candidate.expression.endswith(OPEN):
        return Timex(candidate.span, candidate.expression, _RULE)
    sentence = _sentence(text, candidate.span, paragraph)
    time = time_at(text, candidate.span, sentence, read.words)
    meaning = candidate.expression.removesuffix(OPEN)
    if meaning.endswith(_THIS) and time is not Time.PAST:
        return Timex(candidate.span, meaning, _RULE)
    expression = meaning.rstrip(_THIS + FEAST) + _directions(meaning)[time]
    return Timex(candidate.span, expression, Provenance(Maker.RULE, how=_HOW[time]))


def _directions(meaning: str) -> dict[Time, str]:
    if meaning.endswith(FEAST):
        return _FEAST_DIRECTIONS
    of_week = without_holder(meaning).startswith(("XXXX-WXX-", "XXXX-WE"))
    return _WEEKDAY_DIRECTIONS if of_week else _DIRECTIONS


def _sentence(text: str, span: Span, paragraph: Span) -> Span:
    """The sentence around a span, or as much of a very long one as may matter."""
    near = Span(max(paragraph.start, span.start - _FAR), min(paragraph.end, span.end + _FAR))
    found = (s for s in sentences(text, near) if s.start <= span.start < s.end)
    return next(found, near)


_FAR = 500  # code points
