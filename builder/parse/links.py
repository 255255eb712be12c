"""From the links that authors wrote to the pages of the site: one briefing may cite another.

A link names the other article's file, as seen from its own, as it would in any Markdown folder.
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from markdown_it.common.normalize_url import normalizeLink, normalizeLinkText

from builder import addresses
from builder.model import Article, ArticleId, Emphasis, Place, Problem, Style
from builder.web import leaves_the_site, web_address


def with_links(articles: Iterable[Article]) -> tuple[Article, ...]:
    """The articles with every link to another's file leading to its page (`articles/x.md`, as in
    `builder.addresses`), and a problem for each link that leads neither there nor to the web,
    which is shown as plain text."""
    articles = tuple(articles)
    pages = {normalizeLink(posixpath.normpath(a.path)): _page_of(a) for a in articles}
    return tuple(_with_links(article, pages) for article in articles)


@dataclass(frozen=True, slots=True)
class _Page:
    """Where an article stands, and what its headings are called in links, with their addresses."""

    id: ArticleId
    headings: Mapping[str, str]

    def at(self, fragment: str) -> str:
        """The address of the page, or of that place on it."""
        words = _letters(normalizeLinkText(fragment))
        place = self.headings.get(fragment, self.headings.get(words, fragment))
        return addresses.article(self.id) + (f"#{place}" if place else "")


def _page_of(article: Article) -> _Page:
    """A heading is called by its address, or by its words with anything between them, as other
    programs have it (`#on-the-way`); the title is the page itself."""
    named: dict[str, str] = {}
    for words, id in addresses.headings(article):
        named[id] = id
        named.setdefault(_letters(words), id)
    named.setdefault(_letters(article.title), "")
    return _Page(article.id, named)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words.casefold()))


def _with_links(article: Article, pages: Mapping[str, _Page]) -> Article:
    if not any(style.emphasis is Emphasis.LINK for style in article.styles):
        return article
    kept = tuple(_settled(article, pages))
    problems = (*article.problems, *(one for one in kept if isinstance(one, Problem)))
    return replace(
        article,
        styles=tuple(one for one in kept if isinstance(one, Style)),
        problems=tuple(sorted(problems, key=lambda problem: problem.place.line or 0)),
    )


def _settled(article: Article, pages: Mapping[str, _Page]) -> Iterator[Style | Problem]:
    """Each style as it is to be shown, or what is wrong with it."""
    for style in article.styles:
        if style.emphasis is not Emphasis.LINK:
            yield style
        elif target := web_address(style.target) or _address(article, style.target, pages):
            yield replace(style, target=target)
        else:
            yield _leading_nowhere(article, style)


def _leading_nowhere(article: Article, link: Style) -> Problem:
    place = Place(article.path, article.line_at(link.span.start))
    lacking = (
        "it is no address on the web"
        if leaves_the_site(link.target)
        else "there is no such article"
    )
    return Problem(
        place,
        f"a link to {link.target!r} is shown as plain text: {lacking}",
        "link to an article's file as seen from this one, or to the web (http:, https:, mailto:)",
    )


def _address(article: Article, target: str, pages: Mapping[str, _Page]) -> str:
    """The page of the article whose file is meant, this one's if none is named, with the link's
    fragment; empty for none."""
    path, _, fragment = target.partition("#")
    if not path and not fragment:
        return ""
    here = normalizeLink(posixpath.normpath(article.path))
    there = posixpath.normpath(posixpath.join(posixpath.dirname(here), path)) if path else here
    page = pages.get(there)
    return page.at(fragment) if page else ""
