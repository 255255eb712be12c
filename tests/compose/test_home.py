"""The home page: the newest briefing, those before it, and the months."""

from datetime import date

from builder.compose.home import home_pages


def test_the_newest_comes_first_with_what_is_new(library):
    """Its lead, its names, its best quotation, and whom no earlier briefing named."""
    (page,) = home_pages(library)
    newest = page.data["newest"]
    assert newest.lead == "Ada Holm spoke in Norland on 3 May."
    assert [entity.id for entity in newest.names] == ["norland", "ada-holm"]
    assert page.data["pull"].statement.speaker == "ada-holm"
    assert [entity.id for entity in page.data["first_named"]] == ["ada-holm"]
    assert [b.article.id for b in page.data["earlier"]] == ["older"]


def test_nothing_is_new_in_the_only_briefing(library, shelf):
    """With one briefing everything would be."""
    (page,) = home_pages(shelf(library.articles[0]))
    assert page.data["first_named"] == ()
    assert page.data["earlier"] == ()


def test_an_empty_library(shelf):
    """A site without briefings has a home all the same."""
    (page,) = home_pages(shelf())
    assert page.data["newest"] is None


def test_many_briefings_get_a_page_a_month(marked, shelf):
    """The undated have a page of their own."""
    articles = [
        marked("Text.", id=f"a{n}", day=date(2025, 12 - n // 30, 1) if n < 90 else None).done()
        for n in range(100)
    ]
    pages = {page.path: page for page in home_pages(shelf(*articles))}
    assert set(pages) == {
        "index.md",
        "briefings/2025-12.md",
        "briefings/2025-11.md",
        "briefings/2025-10.md",
        "briefings/undated.md",
    }
    assert sum(len(p.data["briefings"]) for p in pages.values() if p.template == "month") == 100


def test_a_long_first_sentence_is_cut_at_a_word(marked, shelf):
    """The lead stays a lead."""
    (page,) = home_pages(shelf(marked("word " * 200).done()))
    lead = page.data["newest"].lead
    assert len(lead) <= 280
    assert lead.endswith("word…")
