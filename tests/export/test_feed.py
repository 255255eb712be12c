"""A library as feeds."""

import json
from dataclasses import replace
from datetime import date

import pytest

from builder.export.feed import feeds
from builder.model import (
    AnnotatedArticle,
    History,
    Library,
    Part,
    Publication,
    Revision,
    Source,
)
from builder.parse import parse

ATOM = "{http://www.w3.org/2005/Atom}"


def made(library, publication):
    atom, held = feeds(library, publication)
    assert (atom.path, held.path) == ("feed.xml", "feed.json")
    return atom.text, json.loads(held.text)


def test_both_say_the_same_newest_first(library, publication, parsed):
    """Title, address, day, summary and the whole text."""
    atom, held = made(library, publication)
    entries = parsed(atom.encode()).findall(f"{ATOM}entry")
    assert [e.find(f"{ATOM}title").text for e in entries] == ["A visit", "Sleep"]
    first, item = entries[0], held["items"][0]
    address = "https://example.org/x/articles/newer.html"
    assert first.find(f"{ATOM}link").get("href") == item["url"] == item["id"] == address
    assert first.find(f"{ATOM}published").text == item["date_published"] == "2025-05-04T00:00:00Z"
    assert first.find(f"{ATOM}summary").text == item["summary"] == "Ada Holm spoke in Norland."
    assert first.find(f"{ATOM}content").text == item["content_html"]
    assert item["content_html"].endswith("<p>Holm left Norland.</p>")
    assert held["title"] == "Notes & Marks"
    assert held["feed_url"] == "https://example.org/x/feed.json"
    assert "date_published" not in held["items"][1]


def test_addresses_follow_the_site(library, publication):
    """Where pages are folders, or where the site's own address is not known."""
    _, held = made(library, replace(publication, folders=True))
    assert held["items"][0]["url"] == "https://example.org/x/articles/newer/"
    _, held = made(library, Publication(name="N"))
    assert held["items"][0]["url"] == "articles/newer.html"
    assert held["items"][0]["id"].startswith("urn:uuid:")
    assert "feed_url" not in held


def test_a_renamed_briefing_is_no_new_one(library, publication):
    """Its identifier is made of its first name, unless another briefing has that now."""
    renamed = {"older": "newer", "middle": "newer", "oldest": "newer"}
    _, held = made(replace(library, history=History(renamed=renamed)), publication)
    item = held["items"][0]
    assert item["id"] == "https://example.org/x/articles/oldest.html"
    assert item["url"] == "https://example.org/x/articles/newer.html"
    sleep = held["items"][1]["url"].rpartition("/")[2].removesuffix(".html")
    _, held = made(replace(library, history=History(renamed={sleep: "newer"})), publication)
    assert held["items"][0]["id"] == held["items"][0]["url"]


def test_the_newest_fifty(library, publication):
    """A feed says what is new."""
    [one, _] = library.articles
    many = tuple(replace(one, article=replace(one.article, id=f"a{n}")) for n in range(60))
    _, held = made(replace(library, articles=many), publication)
    assert [item["url"][-8:-5] for item in held["items"]][-1] == "a49"


@pytest.mark.parametrize("name", ["", "N"])
def test_an_empty_library_has_empty_feeds(name, parsed):
    """And valid ones."""
    atom, held = made(Library(), Publication(name=name))
    assert parsed(atom.encode()).find(f"{ATOM}updated").text == "1970-01-01T00:00:00Z"
    assert held["items"] == []


def test_hostile_texts_stay_texts(hostile, hostile_publication, parsed):
    """In XML, in JSON, and in the HTML within both."""
    atom, held = made(hostile, hostile_publication)
    root = parsed(atom.encode())
    assert {e.tag.removeprefix(ATOM) for e in root.iter()} <= {
        *("feed id title subtitle updated author name link entry published summary content".split())
    }
    assert "<script" not in held["items"][0]["content_html"]
    assert "<script" not in root.find(f"{ATOM}entry/{ATOM}content").text


def test_what_has_a_form_keeps_it(library, publication):
    """Headings, lists, tables, emphasis and links; a link to another briefing leads to its page."""
    text = (
        "# T\n\n## Costs\n\n- *One*\n- Two, [there](articles/older.md#s-why)\n\n"
        "| Who | What |\n|---|---|\n| A | 5 |\n"
    )
    source = Source("x.md", f"---\ntitle: T\ndate: 2025-05-04\n---\n\n{text}")
    article = replace(parse(source), id="x")
    shown = AnnotatedArticle(article, ())
    _, held = made(replace(library, articles=(shown,)), publication)
    link = '<a href="https://example.org/x/articles/older.html#s-why">there</a>'
    assert (
        held["items"][0]["content_html"]
        .replace("\n", "")
        .endswith(
            f"<h2>Costs</h2><ul><li><p><em>One</em></p></li><li><p>Two, {link}</p></li></ul>"
            "<table><tr><th>Who</th><th>What</th></tr><tr><td>A</td><td>5</td></tr></table>"
        )
    )


def test_a_briefing_of_old_is_as_old_as_it_is(library, publication, parsed):
    """Though it was written before computers began to count."""
    annotated = library.articles[0]
    old = replace(annotated, article=replace(annotated.article, date=date(1945, 5, 8)))
    atom, _ = made(replace(library, articles=(old,)), publication)
    entry = parsed(atom.encode()).find(f"{ATOM}entry")
    assert entry.find(f"{ATOM}updated").text == "1945-05-08T00:00:00Z"


def test_a_correction_is_news(library, publication, parsed):
    """A reader who has the old text is given the new one; one that was never corrected stays."""
    before, after = (f" date 2025-05-04 A Title\n\n{words}\n" for words in ("Old.", "New."))
    revision = Revision(
        day=date(2025, 6, 1), part=Part.ARTICLE, article="newer", before=before, after=after
    )
    corrected = replace(library, history=History((revision,)))
    atom, held = made(corrected, publication)
    root = parsed(atom.encode())
    days = [e.find(f"{ATOM}updated").text[:10] for e in root.findall(f"{ATOM}entry")]
    assert days == ["2025-06-01", "1970-01-01"]
    assert root.find(f"{ATOM}updated").text == "2025-06-01T00:00:00Z"
    assert root.find(f"{ATOM}entry/{ATOM}published").text == "2025-05-04T00:00:00Z"
    assert [item.get("date_modified") for item in held["items"]] == ["2025-06-01T00:00:00Z", None]
