"""From a library to what its articles are called, by their ids."""

from __future__ import annotations

from collections.abc import Mapping

from builder.compose.once import once
from builder.model import ArticleId, Library


@once
def titles(library: Library) -> Mapping[ArticleId, str]:
    """The title of each article, as it stands there."""
    return {annotated.article.id: annotated.article.title for annotated in library.articles}
