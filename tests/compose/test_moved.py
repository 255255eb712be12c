"""Old addresses of merged entities."""

from dataclasses import replace

import pytest

from builder.compose.moved import moved_pages
from builder.model import History


def test_the_old_address_of_a_merged_entity_leads_to_the_new_one(library):
    """Links from outside do not die."""
    [page] = moved_pages(replace(library, moved={"a-holm": "ada-holm"}))
    assert page.path == "entities/a-holm.md"
    assert page.data["leads_to"] == "entities/ada-holm.md"


@pytest.mark.parametrize(("old", "new", "leads"), [("a", "b", 1), ("b", "a", 0), ("x", "y", 0)])
def test_the_old_address_of_a_renamed_article_leads_to_the_new_one(marked, shelf, old, new, leads):
    """Unless there is an article at the old one, or none at the new."""
    library = replace(
        shelf(marked("It rained.", id="b", title="Rain").done()),
        history=History(renamed={old: new}),
    )
    pages = [(page.path, page.title, page.data["leads_to"]) for page in moved_pages(library)]
    assert pages == [("articles/a.md", "Rain", "articles/b.md")] * leads


def test_nothing_leads_to_a_page_that_is_not_there(library):
    """An entity that no article names has no page."""
    assert list(moved_pages(replace(library, moved={"n": "nobody"}))) == []
    assert list(moved_pages(library)) == []
