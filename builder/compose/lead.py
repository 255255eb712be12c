"""An article in, how it begins out: what lists and feeds show of it."""

from __future__ import annotations

import re

from builder.compose.pairing import Pairing
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
    return collapse(where.of(article.text)) if (where := _opening(article)) else ""


def lead(article: Article) -> str:
    """The opening's first sentence, with the quotation mark that it lacks where the quotation goes
    on behind it; empty where nothing is running text."""
    where = _opening(article)
    if where is None:
        return ""
    first = next(sentences(article.text, where), where)
    words = collapse(first.of(article.text))
    before, behind = Pairing(article).around(first)
    return shortened(f"{before}{words}{behind}", _LONGEST)


def _opening(article: Article) -> Span | None:
    """Where the opening stands."""
    saying = (span for span in article.paragraphs if _says_something(span.of(article.text)))
    return next(saying, next(iter(article.paragraphs), None))


def _says_something(paragraph: str) -> bool:
    return len(paragraph.split()) >= _FEWEST and bool(_ENDS.search(collapse(paragraph)[-_LAST:]))
