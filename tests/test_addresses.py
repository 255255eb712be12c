"""Where pages live."""

import pytest

from builder import addresses
from builder.model import ArticleId, EntityId, Publication, TermId


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


@pytest.mark.parametrize(
    ("there", "page", "folder"),
    [
        ("entities/b.md", "../entities/b.html", "../../entities/b/"),
        ("entities/price-index.md", "../entities/price-index.html", "../../entities/price-index/"),
        ("articles/b.md#q-1", "b.html#q-1", "../b/#q-1"),
        ("articles/a.md#q-1", "#q-1", "#q-1"),
        ("quotes/b/index.md", "../quotes/b/index.html", "../../quotes/b/"),
        ("index.md", "../index.html", "../../"),
    ],
)
def test_html_leads_to_where_a_page_is_shown(there, page, folder):
    """MkDocs rewrites no HTML."""
    assert addresses.in_html("articles/a.md", there, folders=False) == page
    assert addresses.in_html("articles/a.md", there, folders=True) == folder


@pytest.mark.parametrize(
    ("path", "index"),
    [
        (addresses.article(ArticleId("a")), "index.md"),
        (addresses.month("2025-04"), "index.md"),
        (addresses.entity(EntityId("b")), "register.md"),
        (addresses.mentions(EntityId("b"), 1), "register.md"),
        (addresses.letter("b"), "register.md"),
        (addresses.quotes_of(EntityId("b")), "quotes.md"),
        (addresses.quotes_of_name("b"), "quotes.md"),
        (addresses.quotes_of_name(""), "quotes.md"),
        (addresses.said_in("2025-04"), "quotes.md"),
        (addresses.speakers("b", 0), "quotes.md"),
        (addresses.uses(TermId("t")), "glossary.md"),
        (addresses.sheet("2024"), "timeline.md"),
        (addresses.corrections(1), ""),
        ("quotes.md", ""),
        ("about.md", ""),
    ],
)
def test_a_page_in_a_folder_belongs_under_one_of_the_menu(path, index):
    """Which says to readers where they are; others are there themselves, or nowhere."""
    assert addresses.index_of(path) == index


def test_a_quotations_address_comes_from_its_words():
    """Marks and white space do not matter, a second one of the same words gets a number."""
    first = addresses.quote_id('"Let us  go,"')
    assert first == addresses.quote_id("“Let us\ngo”")
    assert first != addresses.quote_id("Let us stay")
    assert addresses.quote_id("Let us go", {first}) == f"{first}-2"


WEB = Publication(address="https://x.org/b/")
FOLDERS = Publication(address="https://x.org/b/", folders=True)


@pytest.mark.parametrize(
    ("publication", "page", "expected"),
    [
        (WEB, "articles/a.md", "https://x.org/b/articles/a.html"),
        (FOLDERS, "articles/a.md", "https://x.org/b/articles/a/"),
        (FOLDERS, "quotes/b/index.md", "https://x.org/b/quotes/b/"),
        (Publication(), "articles/a.md", "articles/a.html"),
    ],
)
def test_a_page_has_an_address_on_the_web(publication, page, expected):
    """As MkDocs gives it."""
    assert addresses.published(publication, page) == expected


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
