"""From a library to a page at each address that a merged entity used to have: it leads on."""

from __future__ import annotations

from collections.abc import Iterator

from builder import addresses
from builder.compose.concordance import concordance
from builder.compose.page import Page
from builder.model import Library


def moved_pages(library: Library) -> Iterator[Page]:
    """One page a merged entry whose new entity has a page, so that no old link dies."""
    named = concordance(library).counts
    for old, new in sorted(library.moved.items()):
        if named.get(new):
            entity = library.entities[new]
            yield Page(
                path=addresses.entity(old),
                title=entity.label,
                template="moved",
                description=f"This page is now that of {entity.label}.",
                data={"entity": entity},
            )
