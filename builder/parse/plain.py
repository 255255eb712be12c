"""A bare text, as other programs send it, becomes an article: no header, only paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date

from builder.model import Article, ArticleId, Block, Span
from builder.text import BLANK_LINES


def paragraphs_of(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """The stretches between blank lines, without the white space around them."""
    end = len(text) if end is None else end
    at = start
    for gap in BLANK_LINES.finditer(text, start, end):
        yield from _trimmed(text, at, gap.start())
        at = gap.end()
    yield from _trimmed(text, at, end)


def parse_plain(text: str, *, id: str, title: str = "", day: date | None = None) -> Article:
    """An article whose `text` is the given one, untouched, so that offsets are the sender's own.

    Paragraphs are what stands between blank lines; in a text without any, each line is one.
    """
    spans = list(paragraphs_of(text))
    if len(spans) == 1:
        spans = [s for line in re.finditer(r"[^\n]+", text) for s in _trimmed(text, *line.span())]
    return Article(
        id=ArticleId(id),
        date=day,
        title=title,
        byline="",
        text=text,
        blocks=tuple(blocks_of(text, spans)),
    )


def blocks_of(text: str, spans: Iterable[Span]) -> Iterator[Block]:
    """A block for each of these paragraphs, which are in order, with the line it begins on."""
    line, at = 1, 0
    for span in spans:
        line += text.count("\n", at, span.start)
        at = span.start
        yield Block(span=span, line=line)


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    stretch = text[start:end]
    left = len(stretch) - len(stretch.lstrip(_WHITE))
    right = len(stretch.rstrip(_WHITE))
    if left < right:
        yield Span(start + left, start + right)


_WHITE = " \t\n\r\f\v"
