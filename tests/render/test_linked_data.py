"""What search engines are told a page is."""

import json
import re
from datetime import date

import pytest

from builder.compose.articles import Subjects
from builder.compose.page import Page
from builder.model import Coordinates, Entity, Kind, Publication, Term
from builder.render import linked_data

NATO = Entity(
    id="nato", label="NATO", kind=Kind.ORG, same_as=("https://www.wikidata.org/wiki/Q7184",)
)
TERM = Term(id="article-5", label="Article 5", definition="All for one.")
SITE = Publication(name="Briefings", address="https://example.org/")


def read(script):
    """The data of a `<script>`, as a browser finds it."""
    found = re.fullmatch(r'<script type="application/ld\+json">(.*?)</script>', script, re.DOTALL)
    return json.loads(found[1])


def test_a_briefing_is_a_news_article(article):
    """With addresses where the site's own is known."""
    made = article("x", title="NATO  meets", id="a")
    data = read(linked_data.news_article(made, "About.", Subjects((NATO,), (TERM,)), SITE))
    assert data["@type"] == "NewsArticle"
    assert data["url"] == "https://example.org/articles/a.html"
    assert data["headline"] == "NATO meets"
    assert data["datePublished"] == "2025-04-08"
    assert data["about"] == [
        {
            "@type": "Organization",
            "name": "NATO",
            "url": "https://example.org/entities/nato.html",
            "sameAs": ["https://www.wikidata.org/wiki/Q7184"],
        }
    ]
    assert data["mentions"] == [
        {
            "@type": "DefinedTerm",
            "name": "Article 5",
            "url": "https://example.org/glossary.html#article-5",
        }
    ]


def test_a_corrected_briefing_says_when(article):
    """Search engines look at it again."""
    nothing = Subjects((), ())
    made = linked_data.news_article(article("x"), "", nothing, SITE, date(2025, 6, 1))
    assert read(made)["dateModified"] == "2025-06-01"


def test_what_is_not_known_is_left_out(article):
    """No empty fields, no addresses of a site that has none."""
    data = read(
        linked_data.news_article(article("x", day=None), "", Subjects((), ()), Publication())
    )
    assert data == {"@context": "https://schema.org", "@type": "NewsArticle", "headline": "T"}


@pytest.mark.parametrize(
    "title", ["</script><script>alert(1)</script>", "<!--<script>", "a\u2028b & c", "half \ud83d"]
)
def test_no_text_can_end_the_script(article, title):
    """Whatever a title says, it is data."""
    made = linked_data.news_article(article("x", title=title), "", Subjects((), ()), SITE)
    assert read(made)["headline"] == title
    assert not re.search("[<>&\u2028]", made.partition(">")[2].removesuffix("</script>"))


def test_the_glossary_is_a_set_of_terms():
    """Each with its definition and its address."""
    (term,) = read(linked_data.term_set([TERM], SITE))["hasDefinedTerm"]
    assert term["description"] == "All for one."
    assert term["url"].endswith("glossary.html#article-5")


def test_the_home_page_is_the_site():
    """By its own name and in its own words."""
    about = Publication(name="Briefings", address="https://example.org/", description="News.")
    assert read(linked_data.website(about)) == {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": "Briefings",
        "url": "https://example.org/",
        "description": "News.",
    }
    assert read(linked_data.website(Publication()))["@type"] == "WebSite"


def test_a_page_of_rows_is_a_collection():
    """Part of the site."""
    page = Page(path="quotes.md", title="Quotes", template="quotes", data={})
    data = read(linked_data.collection(page, SITE))
    assert (data["@type"], data["name"]) == ("CollectionPage", "Quotes")
    assert data["url"] == "https://example.org/quotes.html"
    assert data["isPartOf"]["name"] == "Briefings"


def test_an_entity_is_what_its_kind_says():
    """Groups, of which schema.org has no notion, are things."""
    assert read(linked_data.entry(NATO, SITE))["@type"] == "Organization"
    group = Entity(id="g", label="G", kind=Kind.NORP, aliases=("H",))
    assert read(linked_data.entry(group, SITE))["@type"] == "Thing"
    assert read(linked_data.entry(group, SITE))["alternateName"] == ["H"]


def test_a_place_lies_somewhere():
    """If the register says where."""
    oslo = Entity(id="oslo", label="Oslo", kind=Kind.GPE, coordinates=Coordinates(59.91, 10.75))
    where = {"@type": "GeoCoordinates", "latitude": 59.91, "longitude": 10.75}
    assert read(linked_data.entry(oslo, SITE))["geo"] == where
    assert "geo" not in read(linked_data.entry(NATO, SITE))
