"""Where pages live."""

import pytest

from builder import addresses


@pytest.mark.parametrize(
    ("here", "there", "expected"),
    [
        ("articles/a.md", "entities/b.md", "../entities/b.md"),
        ("index.md", "articles/a.md#q-1", "articles/a.md#q-1"),
        ("articles/a.md", "articles/a.md#q-1", "#q-1"),
        ("a/b/c.md", "glossary.md#t", "../../glossary.md#t"),
    ],
)
def test_one_page_points_at_another_relatively(here, there, expected):
    """So that a copy on disk works as the web does."""
    assert addresses.between(here, there) == expected


def test_a_quotations_address_comes_from_its_words():
    """Marks and white space do not matter, a second one of the same words gets a number."""
    first = addresses.quote_id('"Let us  go,"')
    assert first == addresses.quote_id("“Let us\ngo”")
    assert first != addresses.quote_id("Let us stay")
    assert addresses.quote_id("Let us go", {first}) == f"{first}-2"
