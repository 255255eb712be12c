"""From article and reading to findings: what is seen here. No annotator knows another."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence

from builder.annotate import dates, glosses, names, quotes
from builder.attribution import options
from builder.knowledge import Knowledge
from builder.model import Article, Attribution, Emphasis, Finding, Reading, Span

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
    """Every finding of every annotator, in their order; none in code, which is no prose."""
    code = [style.span for style in article.styles if style.emphasis is Emphasis.CODE]
    return tuple(
        finding
        for find in annotators
        for finding in find(article, reading, knowledge)
        if not _is_in_code(code, finding)
    )


def _is_in_code(code: Sequence[Span], finding: Finding) -> bool:
    """Whether the finding meets one of these stretches of code, which are in order; a quotation may
    hold them."""
    at = bisect_right(code, finding.span.start, key=lambda span: span.end)
    if at == len(code) or not code[at].meets(finding.span):
        return False
    return not isinstance(finding, Attribution) or code[at].holds(finding.span)


def wants_syntax(article: Article) -> dict[int, tuple[Span, ...]]:
    """The paragraphs (as indexes into `Article.paragraphs`) whose parse some annotator needs, and
    the quoted stretches in each whose source is looked for."""
    return dict.fromkeys(dates.wants_syntax(article), ()) | options.wants_syntax(article)
