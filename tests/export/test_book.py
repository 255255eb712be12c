"""A library as a book."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from builder.export.book import book
from builder.model import Emphasis, Library, Publication, Span, Statement, Style

MOMENT = datetime(2025, 5, 4, tzinfo=UTC)


def files(library, publication):
    return {file.path: file.text for file in book(library, publication, MOMENT)}


def test_the_kind_of_file_comes_first(library, publication):
    """A reader looks for it at the very beginning."""
    first, *_ = book(library, publication, MOMENT)
    assert (first.path, first.text) == ("mimetype", "application/epub+zip")


def test_every_document_is_well_formed_and_listed_once(library, publication, parsed):
    """In the manifest, and in the spine in reading order."""
    made = files(library, publication)
    for path, text in made.items():
        if not path.endswith((".css", "mimetype")):
            parsed(text.encode())
    package = made["EPUB/package.opf"]
    for path in made:
        if path.startswith("EPUB/") and not path.endswith(".opf"):
            assert package.count(f'href="{path[5:]}"') == 1
    order = [
        package.index(f'idref="{n}"')
        for n in ("cover", "nav", "b-newer", "b-older", "glossary", "register")
    ]
    assert order == sorted(order)
    assert "2025-05-04T00:00:00Z" in package


def test_glossary_and_register_lead_to_the_briefings(library, publication):
    """And hold what the briefings use and name, nothing else."""
    made = files(library, publication)
    assert '<a href="b-newer.xhtml">4 May 2025</a>' in made["EPUB/glossary.xhtml"]
    assert "unused" not in made["EPUB/glossary.xhtml"]
    register = made["EPUB/register.xhtml"]
    assert '<dt id="e-norland">Norland</dt>' in register
    assert '<a href="b-newer.xhtml">4 May 2025</a>, <a href="b-older.xhtml">Undated</a>' in register
    assert "Nobody" not in register


@pytest.mark.parametrize(("place", "led_to"), [("q-1", "#q-1"), ("s-why", ""), ("", "")])
def test_a_link_leads_to_a_place_that_the_chapter_has(library, publication, place, led_to):
    """Else to its beginning: readers of books refuse addresses of nothing."""
    newer, older = library.articles
    [said] = [mark for mark in newer.marks if isinstance(mark, Statement)]
    newer = replace(newer, marks=(replace(said, id="q-1"),))
    link = Style(Span(0, 7), Emphasis.LINK, f"articles/newer.md#{place}".rstrip("#"))
    older = replace(older, article=replace(older.article, styles=(link,)))
    made = files(replace(library, articles=(newer, older)), publication)
    assert f'<a href="b-newer.xhtml{led_to}">Norland</a>' in made["EPUB/b-older.xhtml"]


def test_the_same_library_gives_the_same_book(library, publication):
    """Its identifier too, which is the site's own."""
    assert book(library, publication, MOMENT) == book(library, publication, MOMENT)
    other = files(library, replace(publication, address="https://example.org/other/"))
    assert other["EPUB/package.opf"] != files(library, publication)["EPUB/package.opf"]


def test_hostile_texts_stay_texts(hostile, hostile_publication, parsed):
    """Wherever one can stand: title, name, description, note, credit, the text itself."""
    for path, text in files(hostile, hostile_publication).items():
        assert "<script" not in text
        if not path.endswith((".css", "mimetype")):
            parsed(text.encode())


@pytest.mark.parametrize("name", ["", "N"])
def test_an_empty_library_is_a_thin_book(name, parsed):
    """Title page and contents."""
    made = files(Library(), Publication(name=name))
    assert "EPUB/register.xhtml" not in made
    assert "EPUB/glossary.xhtml" not in made
    for path in ("EPUB/nav.xhtml", "EPUB/cover.xhtml", "EPUB/package.opf"):
        parsed(made[path].encode())


def test_a_long_table_of_contents_goes_by_month(library, publication, parsed):
    """Newest first; those without a date last."""
    [one, undated] = library.articles
    many = tuple(
        replace(one, article=replace(one.article, id=f"a{n}", date=date(2025, 1 + n // 10, 1)))
        for n in range(70, 0, -1)
    )
    contents = files(replace(library, articles=(*many, undated)), publication)["EPUB/nav.xhtml"]
    parsed(contents.encode())
    months = ["August 2025", "July 2025", "January 2025", "Undated"]
    places = [contents.index(f"<span>{month}</span>") for month in months]
    assert places == sorted(places)
