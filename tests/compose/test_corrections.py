"""The page of corrections."""

from dataclasses import replace
from datetime import date

from builder.compose.corrections import corrections_pages
from builder.model import History, Part, Revision

DAY = date(2025, 6, 1)
TEXT = "date 2025-05-04 A visit\n\nText."


def revised(part, before, after, article=None, day=DAY):
    return Revision(day=day, part=part, article=article, before=before, after=after)


def test_without_a_history_there_is_no_page(library):
    """A folder that is in no repository has nothing to say."""
    assert list(corrections_pages(library)) == []


def test_older_ones_get_pages_of_their_own(library):
    """Sixty to a page, counted from the oldest, so that none moves."""
    rows = [
        revised(Part.ARTICLE, TEXT, f"{TEXT}!", "newer", day=date.fromordinal(740_000 - n))
        for n in range(150)
    ]
    pages = list(corrections_pages(replace(library, history=History(tuple(rows)))))
    assert [page.path for page in pages] == [
        "corrections.md",
        "corrections/2.md",
        "corrections/1.md",
    ]
    assert [len(page.data["corrections"]) for page in pages] == [50, 60, 60]
    assert pages[0].data["count"] == 150
