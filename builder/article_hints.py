"""Articles in, what may be a slip in them out: worth a look, no more."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date

from builder.model import Article, Emphasis, Place, Problem, Span
from builder.text import collapse

_MARKUP = re.compile(
    r"</?(?:a|b|blockquote|br|div|em|h[1-6]|i|img|li|ol|p|span|strong|table|td|tr|ul)\b[^<>]*>"
    r"|&(?:amp|quot|apos|lt|gt|nbsp|[lr][sd]quo|[mn]dash|hellip|#\d{2,6}|#x[\da-f]{2,5});",
    re.IGNORECASE,
)
_MANY_WORDS = 20_000


def article_hints(articles: Iterable[Article], today: date) -> Iterator[Problem]:
    """A hint for each article with markup in its text, of a day to come, very long, without a
    byline where most have one, or with the title of another."""
    known = tuple(articles)
    with_byline = sum(1 for article in known if article.byline)
    for article in known:
        yield from markup_hints(article)
        if article.date and article.date > today:
            yield _hint(article, f"its day, {article.date}, is still to come", "correct the date")
        words = sum(len(span.of(article.text).split()) for span in article.paragraphs)
        if words > _MANY_WORDS:
            what = f"{words:,} words make a page that is slow to load"
            yield _hint(article, what, "part it into several articles")
        if not article.byline and 2 * with_byline > len(known):
            yield _hint(article, "it has no byline", "add a line such as: By Staff, Agencies")
    yield from _namesakes(known)


def markup_hints(article: Article) -> Iterator[Problem]:
    """A hint where tags or entities of HTML stand in the running text, which shows them as they
    are; what a writer marked as code is meant so."""
    code = sorted(style.span for style in article.styles if style.emphasis is Emphasis.CODE)
    for span in article.paragraphs:
        for found in _MARKUP.finditer(article.text, span.start, span.end):
            last = bisect_right(code, found.start(), key=lambda c: c.start) - 1
            if last < 0 or not code[last].holds(Span(*found.span())):
                what = f"{found.group()!r} is HTML, which is shown as it stands"
                remedy = "write the character itself, or take the tag out"
                yield _hint(article, what, remedy, article.line_at(found.start()))
                return


def _namesakes(articles: Iterable[Article]) -> Iterator[Problem]:
    by_title: dict[str, list[Article]] = defaultdict(list)
    for article in articles:
        by_title[collapse(article.title).casefold()].append(article)
    for first, *others in by_title.values():
        for other in others:
            what = f"its title is that of {first.path}, too"
            yield _hint(other, what, "readers cannot tell them apart: change one of the two")


def _hint(article: Article, what: str, remedy: str, line: int = 1) -> Problem:
    return Problem(Place(article.path, line), what, remedy, hint=True)
