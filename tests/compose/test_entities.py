"""The page of an entity: where it is named, what it said, with whom it is seen."""

from dataclasses import replace
from datetime import date

from builder.compose.entities import entity_pages
from builder.model import Office


def pages(library):
    return {page.path: page for page in entity_pages(library)}


def test_only_who_is_met_has_a_page(library):
    """The register may hold thousands whom no article names."""
    assert set(pages(library)) == {
        "entities/ada-holm.md",
        "entities/norland.md",
        "entities/the-league.md",
    }


def test_mentions_stand_by_article_newest_first(library):
    """Each with its count and its sentences."""
    rows = pages(library)["entities/norland.md"].data["appearances"]
    assert [(r.article.id, r.mentions, len(r.passages)) for r in rows] == [
        ("newer", 3, 3),
        ("older", 1, 1),
    ]


def test_seen_with_and_said(library):
    """Neighbours with the number of paragraphs; quotes by and about."""
    data = pages(library)["entities/norland.md"].data
    assert [(n.entity.id, n.paragraphs) for n in data["seen_with"]] == [
        ("ada-holm", 2),
        ("the-league", 1),
    ]
    assert (data["said_by_count"], data["said_about_count"]) == (0, 1)


def test_a_page_knows_of_the_register_only_what_it_shows(library):
    """To whom its offices belong: two editions are compared page by page."""
    ada = library.entities["ada-holm"]
    offices = tuple(Office(title="Minister", of=of) for of in ("norland", "lost", None))
    held = replace(library, entities={**library.entities, ada.id: replace(ada, offices=offices)})
    shown = pages(held)
    assert [*shown["entities/ada-holm.md"].data["entities"]] == ["norland"]
    assert shown["entities/norland.md"].data["entities"] == {}


def test_months_without_a_mention_are_shown_as_gaps(marked, shelf):
    """A chart of months leaves none out, and is left out itself where there is little to show."""

    def one(id, day):
        made = marked("Norland, Norland and Norland.", id=id, day=day)
        for nth in range(3):
            made.names("Norland", "norland", nth=nth)
        return made.done()

    library = shelf(one("b", date(2025, 3, 1)), one("a", date(2025, 1, 1)))
    bars = pages(library)["entities/norland.md"].data["bars"]
    assert [(b.words, b.count) for b in bars] == [
        ("January 2025", 3),
        ("February 2025", 0),
        ("March 2025", 3),
    ]
    assert pages(shelf(one("a", None)))["entities/norland.md"].data["bars"] == ()


def test_an_entity_with_thousands_of_mentions(marked, shelf):
    """Its page stays short; the rest stands on shelves, and none is lost."""
    made = marked("Norland met. " * 900)
    for nth in range(900):
        made.names("Norland", "norland", nth=nth)
    found = pages(shelf(made.done()))
    shown = [p for page in found.values() for row in page.data["appearances"] for p in row.passages]
    assert len({p.sentence for p in shown}) == 900
    (row,) = found["entities/norland.md"].data["appearances"]
    assert (row.mentions, len(row.passages) <= 200) == (900, True)
