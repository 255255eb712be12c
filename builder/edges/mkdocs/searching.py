"""Pages in, what search is to find of them out: a page that has not changed is not parsed again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

from mkdocs.structure.pages import Page

from builder.export import search
from builder.export.search import Entry
from builder.model import AnnotatedArticle

_END = "<!-- not for search -->"
"""What stands in the templates of pages that are long lists, before what search may not index: it
would parse the whole page to leave that out."""


class SearchEntries:
    """What search finds of our pages, kept from one build to the next."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[tuple[str, AnnotatedArticle | None], list[Entry]]] = {}

    def attach(self, index: Any, shown: Mapping[str, AnnotatedArticle]) -> None:
        """Let the theme's index have our entries for our pages, and its own for all others. `shown`
        leads from the paths of pages to the articles on them."""
        add = index.add_entry_from_context
        settings = repr(sorted(index.config.items()))

        def add_page(page: Page) -> None:
            if page.file.generated_by != "glossator":
                add(page)
                return
            path, start = page.file.src_uri, len(index.entries)
            follows_from = _digest(settings, page), shown.get(path)
            last = self._last.get(path)
            if last is None or last[0] != follows_from:
                _add_beginning(page, add)
                made = index.entries[start:]
                found = search.of_page(made, path, page.url, shown.get(path)) if made else ()
                last = self._last[path] = follows_from, list(found)
            index.entries[start:] = last[1]

        index.add_entry_from_context = add_page


def _digest(settings: str, page: Page) -> str:
    """What the entries that search makes of a page by itself follow from."""
    parts = settings, page.url, str(page.title), repr(page.meta), page.content or ""
    return hashlib.sha256("\n".join(parts).encode("utf-8", "surrogatepass")).hexdigest()


def _add_beginning(page: Page, add: Callable[[Page], None]) -> None:
    """Let search add the page up to where its lists begin."""
    whole = page.content
    page.content = (whole or "").partition(_END)[0]
    add(page)
    page.content = whole
