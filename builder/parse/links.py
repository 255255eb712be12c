"""From the links that authors wrote to the pages of the site: one briefing may cite another.

A link names the other article's file, as seen from its own, as it would in any Markdown folder.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from markdown_it.common.normalize_url import normalizeLink

from builder import addresses
from builder.model import Article, ArticleId, Emphasis, Place, Problem, Style

_WEB = re.compile(r"(?:https?://|mailto:)", re.IGNORECASE)


def with_links(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles with every link to another's file leading to its page (`articles/x.md`, as in
    `builder.addresses`), and a problem for each link that leads neither there nor to the web,
    which is shown as plain text."""
    articles = tuple(articles)
    pages = {normalizeLink(posixpath.normpath(article.path)): article.id for article in articles}
    return tuple(_with_links(article, pages) for article in articles)


def _with_links(article: Article, pages: Mapping[str, ArticleId]) -> Article:
    if not any(style.emphasis is Emphasis.LINK for style in article.styles):
        return article
    kept = tuple(_settled(article, pages))
    return replace(
        article,
        styles=tuple(one for one in kept if isinstance(one, Style)),
        problems=(*article.problems, *(one for one in kept if isinstance(one, Problem))),
    )


def _settled(article: Article, pages: Mapping[str, ArticleId]) -> Iterator[Style | Problem]:
    """Each style as it is to be shown, or what is wrong with it."""
    for style in article.styles:
        if style.emphasis is not Emphasis.LINK or _WEB.match(style.target):
            yield style
        elif page := _page(article, style.target, pages):
            yield replace(style, target=page)
        else:
            place = Place(article.path, article.line_at(style.span.start))
            what = f"a link to {style.target!r} is shown as plain text: there is no such article"
            remedy = (
                "link to an article's file as seen from this one, or to the web (http:, https:,"
                " mailto:)"
            )
            yield Problem(place, what, remedy)


def _page(article: Article, target: str, pages: Mapping[str, ArticleId]) -> str:
    """The page of the article whose file is meant, with the link's fragment; empty for none."""
    path, mark, fragment = target.partition("#")
    folder = normalizeLink(posixpath.dirname(article.path))
    id = pages.get(posixpath.normpath(posixpath.join(folder, path))) if path else None
    return addresses.article(id) + mark + fragment if id else ""
