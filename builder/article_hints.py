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
_INVISIBLE = "\u00ad\u200b\u2060\ufeff"  # a soft hyphen, and what has no width
_WORD = re.compile(rf"[\w{_INVISIBLE}]+")
_MANY_WORDS = 20_000


def article_hints(articles: Iterable[Article], today: date) -> Iterator[Problem]:
    """A hint for each article with markup or invisible characters in its text, of a day to come,
    very long, without a byline where most have one, or with the title of another."""
    known = tuple(articles)
    with_byline = sum(1 for article in known if article.byline)
    for article in known:
        yield from text_hints(article)
        if article.date and article.date > today:
            yield _hint(article, f"its day, {article.date}, is still to come", "correct the date")
        if (words := article.word_count) > _MANY_WORDS:
            what = f"{words:,} words make a page that is slow to load"
            yield _hint(article, what, "part it into several articles")
        if not article.byline and 2 * with_byline > len(known):
            yield _hint(article, "it has no byline", "add a line such as: By Staff, Agencies")
    yield from _namesakes(known)


def text_hints(article: Article) -> Iterator[Problem]:
    """Hints at what a text has brought from where it was copied."""
    yield from _markup_hints(article)
    yield from _invisible_hints(article)


def _invisible_hints(article: Article) -> Iterator[Problem]:
    """A hint where words hold what nobody sees: the register has no such words."""
    if not any(sign in article.text for sign in _INVISIBLE):
        return
    words = _WORD.finditer(article.text)
    parted = [w for w in words if any(sign in w.group().strip(_INVISIBLE) for sign in _INVISIBLE)]
    if parted:
        first = "".join(sign for sign in parted[0].group() if sign not in _INVISIBLE)
        many = "" if len(parted) == 1 else f", the first of {len(parted):,} such words"
        what = f"invisible characters part {first!r}{many}: names are not found so"
        remedy = "take soft hyphens and spaces of no width out"
        yield _hint(article, what, remedy, article.line_at(parted[0].start()))


def _markup_hints(article: Article) -> Iterator[Problem]:
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
