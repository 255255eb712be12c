"""From a library to a page at each address that a merged entity, or an article whose file was
renamed, used to have: it leads on."""

from __future__ import annotations

from collections.abc import Iterator

from builder import addresses
from builder.compose.concordance import concordance
from builder.compose.page import Page
from builder.compose.titles import titles
from builder.model import Library
from builder.text import collapse


def moved_pages(library: Library) -> Iterator[Page]:
    """A page for each of them whose new address has a page, so that no old link dies."""
    yield from _entities(library)
    yield from _articles(library)


def _entities(library: Library) -> Iterator[Page]:
    named = concordance(library).counts
    for old, new in sorted(library.moved.items()):
        if named.get(new):
            entity = library.entities[new]
            about = f"This page is now that of {entity.label}."
            yield _page(addresses.entity(old), entity.label, addresses.entity(new), about)


def _articles(library: Library) -> Iterator[Page]:
    known = titles(library)
    for old, new in sorted(library.history.renamed.items() if library.history else ()):
        if new in known and old not in known:
            title, about = collapse(known[new]), "This briefing has another address now."
            yield _page(addresses.article(old), title, addresses.article(new), about)


def _page(path: str, title: str, leads_to: str, about: str) -> Page:
    data = {"label": title, "leads_to": leads_to, "about": about}
    return Page(path=path, title=title, template="moved", description=about, data=data)
