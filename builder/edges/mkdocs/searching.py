"""Pages in, what search is to find of them out: a page that has not changed is not parsed again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from mkdocs.structure.pages import Page

from builder.edges.keeping import Kept, key_of
from builder.export import search
from builder.model import AnnotatedArticle

_END = "<!-- not for search -->"
"""What stands in the templates of pages that are long lists, before what search may not index: it
would parse the whole page to leave that out."""


def keep_entries(index: Any, shown: Mapping[str, AnnotatedArticle], kept: Kept) -> None:
    """Let the theme's index have our entries for our pages, and its own for all others. `shown`
    leads from the paths of pages to the articles on them."""
    add = index.add_entry_from_context
    settings = repr(sorted(index.config.items()))

    def add_page(page: Page) -> None:
        if page.file.generated_by != "glossator":
            add(page)
            return
        start = len(index.entries)
        beginning = (page.content or "").partition(_END)[0]
        key = key_of(settings, page.url, str(page.title), repr(page.meta), beginning)
        made = kept.get(key)
        if made is None:
            _add(page, beginning, add)
            made = index.entries[start:]
            kept.put(key, made)
        path = page.file.src_uri
        index.entries[start:] = (
            search.of_page(made, path, page.url, shown.get(path)) if made else ()
        )

    index.add_entry_from_context = add_page


def _add(page: Page, beginning: str, add: Callable[[Page], None]) -> None:
    """Let search add the page up to where its lists begin."""
    whole, page.content = page.content, beginning
    add(page)
    page.content = whole
