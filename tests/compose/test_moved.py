"""Old addresses of merged entities."""

from dataclasses import replace

from builder.compose.moved import moved_pages


def test_the_old_address_of_a_merged_entity_leads_to_the_new_one(library):
    """Links from outside do not die."""
    [page] = moved_pages(replace(library, moved={"a-holm": "ada-holm"}))
    assert page.path == "entities/a-holm.md"
    assert page.data["entity"].id == "ada-holm"


def test_nothing_leads_to_a_page_that_is_not_there(library):
    """An entity that no article names has no page."""
    assert list(moved_pages(replace(library, moved={"n": "nobody"}))) == []
    assert list(moved_pages(library)) == []
