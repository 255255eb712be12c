"""From source to article. One module a format; the first that knows the source takes it."""

from __future__ import annotations

from collections.abc import Callable

from builder.errors import UnreadableArticle
from builder.model import Article, Source
from builder.parse.dated_text import parse_dated_text
from builder.parse.markdown import parse_markdown
from builder.parse.plain import parse_plain

__all__ = ["PARSERS", "parse", "parse_plain"]

Parser = Callable[[Source], Article | None]

PARSERS: tuple[Parser, ...] = (parse_markdown, parse_dated_text)


def parse(source: Source, parsers: tuple[Parser, ...] = PARSERS) -> Article:
    """The article of a source; raises `UnreadableArticle`, which names line and remedy."""
    if not source.text.strip():
        raise UnreadableArticle(
            source.path, 1, "the file is empty", "write an article or delete it"
        )
    for parser in parsers:
        if (article := parser(source)) is not None:
            return article
    raise _unknown(source.path)


def _unknown(path: str) -> UnreadableArticle:
    """The refusal of a file that no parser takes, with the first lines that its kind wants."""
    if path.lower().endswith(".md"):
        what = "this is no article: it has no front matter"
        remedy = "begin with lines such as: ---, title: The title, date: 2025-04-08, ---"
    else:
        what = "this is no article: its first line has no date"
        remedy = "begin with a line such as: date 2025-04-08 The title"
    return UnreadableArticle(path, 1, what, remedy)
