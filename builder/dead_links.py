"""Annotated articles in, the links between them that lead to no place on a page out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder import addresses
from builder.model import AnnotatedArticle, Article, Place, Problem, Statement, Style
from builder.wording import did_you_mean


def dead_links(articles: Iterable[AnnotatedArticle]) -> Iterator[Problem]:
    """A problem for each link to another briefing whose fragment is neither a quotation nor a
    heading there: a reader gets to the top of the page."""
    known = {annotated.article.id: annotated for annotated in articles}
    there = {id: frozenset(places(annotated)) for id, annotated in known.items()}
    for annotated in known.values():
        for style in annotated.article.styles:
            page, mark, fragment = style.target.partition("#")
            id = addresses.article_at(page)
            if mark and id in there and fragment not in there[id]:
                yield _dead(annotated.article, style, known[id].article)


def places(annotated: AnnotatedArticle) -> Iterator[str]:
    """The addresses within a briefing's page: of its quotations and of its headings."""
    yield from (mark.id for mark in annotated.marks if isinstance(mark, Statement))
    yield from (place for _, place in addresses.headings(annotated.article))


def _dead(article: Article, link: Style, other: Article) -> Problem:
    fragment = link.target.partition("#")[2]
    what = f"a link to {other.path}: there is no quotation or heading #{fragment}"
    known = [f"#{place}" for _, place in addresses.headings(other)]
    otherwise = "copy the address of the quotation from its page, or take out # and what follows"
    place = Place(article.path, article.line_at(link.span.start))
    return Problem(place, what, did_you_mean(f"#{fragment}", known, otherwise=otherwise))
