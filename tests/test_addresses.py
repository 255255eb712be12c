"""Where pages live."""

import pytest

from builder import addresses
from builder.model import ArticleId, EntityId, Publication


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


@pytest.mark.parametrize(
    ("publication", "expected"),
    [
        (Publication(address="https://x.org/b/"), "https://x.org/b/articles/a.html"),
        (Publication(address="https://x.org/b/", folders=True), "https://x.org/b/articles/a/"),
        (Publication(), "articles/a.html"),
    ],
)
def test_a_page_has_an_address_on_the_web(publication, expected):
    """As MkDocs gives it."""
    assert addresses.published(publication, "articles/a.md") == expected


@pytest.mark.parametrize(
    ("address", "id"),
    [
        (addresses.article(ArticleId("2025-a")), "2025-a"),
        (addresses.quote(ArticleId("2025-a"), "q-1"), "2025-a"),
        (addresses.entity(EntityId("a")), None),
        ("https://example.org/articles/a.md", None),
    ],
)
def test_an_address_tells_its_article(address, id):
    """Of a page or of a passage of it."""
    assert addresses.article_at(address) == id
