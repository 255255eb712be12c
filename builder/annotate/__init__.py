"""From article and reading to findings: what is seen here. No annotator knows another."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from builder.annotate import dates, glosses, names, quotes
from builder.knowledge import Knowledge
from builder.model import Article, Finding, Reading

Annotator = Callable[[Article, Reading, Knowledge], Iterable[Finding]]

ANNOTATORS: tuple[Annotator, ...] = (
    names.find_names,
    quotes.find_quotes,
    glosses.find_glosses,
    dates.find_dates,
)


def annotate(
    article: Article,
    reading: Reading,
    knowledge: Knowledge,
    annotators: tuple[Annotator, ...] = ANNOTATORS,
) -> tuple[Finding, ...]:
    """Every finding of every annotator, in their order."""
    return tuple(finding for find in annotators for finding in find(article, reading, knowledge))


def wants_syntax(article: Article) -> frozenset[int]:
    """The paragraphs (as indexes into `Article.paragraphs`) whose parse some annotator needs."""
    return quotes.wants_syntax(article) | dates.wants_syntax(article)
