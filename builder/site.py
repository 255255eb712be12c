"""The heart: articles in, pages out. It opens nothing and writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence

from builder.annotate import ANNOTATORS, Annotator, annotate
from builder.compose import COMPOSERS, Composer
from builder.compose.page import Page
from builder.knowledge import Knowledge
from builder.model import AnnotatedArticle, Article, File, Library, Override, Reading
from builder.resolve import resolve
from builder.resolve.overrides import by_article

Read = Callable[[Sequence[Article]], Iterable[Reading]]


def annotate_all(
    articles: Sequence[Article],
    knowledge: Knowledge,
    overrides: Iterable[Override] = (),
    *,
    read: Read,
    annotators: tuple[Annotator, ...] = ANNOTATORS,
) -> Iterator[AnnotatedArticle]:
    """Each article with its marks, in order. `read` gets them in one call, so that it can batch,
    cache and spread the work."""
    edits = by_article(overrides)
    for article, reading in zip(articles, read(articles), strict=True):
        findings = annotate(article, reading, knowledge, annotators)
        yield resolve(article, findings, reading, knowledge, edits.get(article.id, ()))


def pages(
    library: Library,
    *,
    render: Callable[[Page], File],
    composers: tuple[Composer, ...] = COMPOSERS,
) -> Iterator[File]:
    """Every page of this library, as a file; feeds and assets are put beside them in
    `builder.edges.project`."""
    for compose in composers:
        for page in compose(library):
            yield render(page)
