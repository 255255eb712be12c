"""The house form: a line `date YYYY-MM-DD Title`, perhaps a byline, then paragraphs."""

from __future__ import annotations

import re
from datetime import date

from builder.bylines import is_byline
from builder.days import day_of
from builder.errors import UnreadableArticle
from builder.model import Article, ArticleId, Place, Problem, Source
from builder.parse.plain import blocks_of, paragraphs_of
from builder.text import collapse, slug

_DAY_MONTH = r"\d{1,2}(?:st|nd|rd|th)?[ \t]+[^\W\d]+"
_MONTH_DAY = r"[^\W\d]+\.?[ \t]+\d{1,2}(?:st|nd|rd|th)?"
_DAY = (
    r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{8}"
    rf"|(?:[^\W\d]+,?[ \t]+)?(?:{_DAY_MONTH}|{_MONTH_DAY})[,.]?[ \t]+\d{{4}}"
)  # also in forms that are refused
_FIRST_LINE = re.compile(rf"\s*date[ \t]+(?P<day>{_DAY})(?:[ \t]+(?P<title>.*))?")


def parse_dated_text(source: Source) -> Article | None:
    """The article, or None if the first line is not of this form.

    Its text is the source's, code point by code point; title, byline and paragraphs are spans of
    it. Raises `UnreadableArticle` on an impossible date, a missing title or a missing body.
    """
    text = source.text
    first = next((line for line in re.finditer(r"[^\n]+", text) if line.group().strip()), None)
    head = first and _FIRST_LINE.fullmatch(first.group())
    if first is None or head is None:
        return None
    line = text.count("\n", 0, first.start()) + 1
    day = header_day(source.path, line, head["day"])
    title = collapse(head["title"] or "")
    if not title:
        raise UnreadableArticle(source.path, line, "there is no title after the date", "add one")
    spans = list(paragraphs_of(text, first.end()))
    byline = ""
    if spans and is_byline(spans[0].of(text)):
        byline = collapse(spans.pop(0).of(text))
    if not spans:
        remedy = "leave a blank line after the header and write on"
        raise UnreadableArticle(source.path, line, "there is no text below the header", remedy)
    return Article(
        id=article_id(source.name or source.path),
        date=day,
        title=title,
        byline=byline,
        text=text,
        blocks=tuple(blocks_of(text, spans)),
        path=source.path,
        digest=source.digest,
        problems=tuple(Problem(Place(source.path), c, hint=True) for c in source.changes),
    )


def article_id(path: str) -> ArticleId:
    """The address of an article: its path without the suffix, as a slug."""
    stem = re.sub(r"\.[A-Za-z0-9]+$", "", path)
    return ArticleId(slug(stem.replace("/", "-")))


def header_day(path: str, line: int, given: str) -> date:
    """The day that a header gives. Raises `UnreadableArticle` if there is none such."""
    try:
        return day_of(given)
    except ValueError as fault:
        remedy = "give the day on which the text appeared"
        raise UnreadableArticle(path, line, str(fault), remedy) from fault
