"""Find a quoted passage in an article, or say that it is lost. Nothing is matched by likeness.

The selector is W3C's TextQuoteSelector (Web Annotation Data Model, section 4.2.4); runs of white
space are equal to each other, every other code point counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache, partial

from builder.model import Article, Span, TextQuoteSelector
from builder.spans import text_before
from builder.text import collapse

_WORD = re.compile(r"\S+")
_POINTS = ".,;:!?"
_AT_ENDS = _POINTS + '"“”‘’«»()'
_CONTEXT = 24
_LIKE_ENOUGH = 0.6
_WORD_LIKE_ENOUGH = 0.79  # for a single word: "Tokio" is like "Tokyo", "Zork" not like "work"


def find_passages(article: Article, passage: TextQuoteSelector) -> tuple[Span, ...]:
    """Every place in the article's body where the passage stands, in order."""
    return _found(article.text, _body(article), passage)


def _found(text: str, body: Span, passage: TextQuoteSelector) -> tuple[Span, ...]:
    pattern = re.compile(
        f"{_loosely(passage.prefix)}(?P<exact>{_loosely(passage.exact)}){_loosely(passage.suffix)}"
    )
    found: dict[Span, None] = {}
    at = body.start
    while match := pattern.search(text, at, body.end):  # one may begin within another
        found[Span(*match.span("exact"))] = None
        at = match.start() + 1
    return tuple(found)


def selector_for(article: Article, span: Span) -> TextQuoteSelector:
    """A selector of that very span, with as much context as makes it unique, if any does."""
    return _selector(article.text, _body(article), span)


@lru_cache(maxsize=16)  # every answer to a question points at the same words
def _selector(text: str, body: Span, span: Span) -> TextQuoteSelector:
    exact = collapse(span.of(text))
    for size in (0, _CONTEXT, 2 * _CONTEXT, 4 * _CONTEXT):
        made = TextQuoteSelector(
            exact,
            _context(text[max(body.start, span.start - size) : span.start]),
            _context(text[span.end : min(body.end, span.end + size)]),
        )
        if _stands_once(text, body, made):
            return made
    return made


def _stands_once(text: str, body: Span, passage: TextQuoteSelector) -> bool:
    """Whether a passage is found once: by looking for it as it is in the text with single blanks,
    a hundred times as fast as a pattern, unless white space at its ends can be cut in many ways."""
    if not passage.exact or passage.exact != passage.exact.strip():
        return len(_found(text, body, passage)) == 1
    words = _context(passage.prefix + passage.exact + passage.suffix)
    searched = _single_spaced(text, body)
    first = searched.find(words)
    return first >= 0 and searched.find(words, first + 1) < 0


@lru_cache(maxsize=2)  # one article is asked about at a time
def _single_spaced(text: str, body: Span) -> str:
    return _context(body.of(text))


def most_alike(article: Article, passage: TextQuoteSelector) -> Span | None:
    """The stretch of words most like a lost passage, to show an editor; never to be applied."""
    wanted = collapse(passage.exact)
    best: list[Span] = []
    likeness = _LIKE_ENOUGH if " " in wanted else _WORD_LIKE_ENOUGH
    matcher = SequenceMatcher(b=wanted.strip(_POINTS), autojunk=False)
    for span in _windows(article, wanted.split()):
        matcher.set_seq1(collapse(span.of(article.text)).strip(_POINTS))
        if matcher.real_quick_ratio() >= likeness and matcher.quick_ratio() >= likeness:
            ratio = matcher.ratio()
            best = [span] if ratio > likeness else [*best, span] if ratio == likeness else best
            likeness = max(likeness, ratio)
    nearest = max(best, key=partial(_surroundings_alike, article, passage), default=None)
    return _without_points(article.text, nearest, wanted) if nearest else None


def _surroundings_alike(article: Article, passage: TextQuoteSelector, span: Span) -> float:
    """How much what stands around a stretch is like what stood around the passage."""
    before = text_before(article.text, span.start, len(passage.prefix))
    behind = article.text[span.end : span.end + len(passage.suffix)]
    return _likeness(before, passage.prefix) + _likeness(behind, passage.suffix)


def _likeness(one: str, other: str) -> float:
    return SequenceMatcher(None, collapse(one), collapse(other), autojunk=False).ratio()


def _without_points(text: str, span: Span, wanted: str) -> Span:
    """A stretch without the marks at its ends that the passage has not."""
    words = span.of(text)
    end = len(words) if wanted[-1:] in _AT_ENDS else len(words.rstrip(_AT_ENDS))
    start = 0 if wanted[:1] in _AT_ENDS else len(words) - len(words.lstrip(_AT_ENDS))
    return Span(span.start + start, span.start + end) if start < end else span


def _windows(article: Article, wanted: list[str]) -> Iterator[Span]:
    """The stretches of as many words as are wanted that share a good part of them."""
    size, known = len(wanted), frozenset(wanted)
    for paragraph in article.paragraphs:
        words = list(_WORD.finditer(article.text, paragraph.start, paragraph.end))
        shared = [word.group() in known for word in words]
        for first in range(max(1, len(words) - size + 1)):
            last = min(first + size, len(words))
            if 2 * sum(shared[first:last]) >= size - 1:
                yield Span(words[first].start(), words[last - 1].end())


def _body(article: Article) -> Span:
    return Span(article.blocks[0].span.start, article.blocks[-1].span.end)


def _loosely(words: str) -> str:
    return r"\s+".join(map(re.escape, re.split(r"\s+", words)))


def _context(text: str) -> str:
    return re.sub(r"\s+", " ", text)
