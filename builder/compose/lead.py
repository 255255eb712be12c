"""An article in, how it begins out: what lists and feeds show of it."""

from __future__ import annotations

import re

from builder.model import Article, Span
from builder.sentences import sentences
from builder.text import collapse, shortened

_LONGEST = 280  # code points of a lead
_FEWEST = 5  # words of a paragraph that says something
_LAST = 12  # code points in which it ends
_ENDS = re.compile(r"[.!?…。؟]\W*(?:\d{1,3}\W*)?\Z")  # perhaps with the number of a footnote


def opening(article: Article) -> str:
    """The first paragraph that says something, on one line: no salutation ("Dear graduates,"),
    no line without a full stop. Where there is none, the first of all."""
    paragraphs = [collapse(span.of(article.text)) for span in article.paragraphs]
    return next(filter(_says_something, paragraphs), next(iter(paragraphs), ""))


def lead(article: Article) -> str:
    """The opening's first sentence; empty where nothing is running text."""
    words = opening(article)
    if not words:
        return ""
    first = next(sentences(words, Span(0, len(words))), None)
    return shortened(first.of(words) if first else "", _LONGEST)


def _says_something(paragraph: str) -> bool:
    return len(paragraph.split()) >= _FEWEST and _ENDS.search(paragraph[-_LAST:]) is not None
