"""The timeline: dates as finely as the articles give them."""

from builder.compose.timeline import timeline_pages
from builder.model import Granularity


def test_latest_first_by_year(library):
    """A day and a year, each with the sentence that says so."""
    (page,) = timeline_pages(library)
    assert [(y.name, [e.value for e in y.entries]) for y in page.data["years"]] == [
        ("2025", ["2025-05-03"]),
        ("2019", ["2019"]),
    ]
    entry = page.data["years"][0].entries[0]
    assert (entry.words, entry.count, entry.places[0].words) == ("3 May 2025", 1, "3 May")


def test_impossible_and_vague_dates_are_left_out(marked, shelf):
    """What is no day of the calendar has no place on it."""
    made = marked("On 30 February, lately.").dates("30 February", "2025-02-30")
    made.dates("lately", "PAST_REF", Granularity.VAGUE)
    (page,) = timeline_pages(shelf(made.done()))
    assert page.data["count"] == 0


def test_a_long_timeline_has_a_page_a_year(marked, shelf):
    """The first page becomes a calendar; it keeps the addresses of all days."""
    days = [
        f"{year}-{month:02}-{day:02}"
        for year in (2023, 2024)
        for month in range(1, 6)
        for day in range(1, 25)
    ]
    made = marked(" ".join(days))
    for day in days:
        made.dates(day, day)
    pages = {page.path: page for page in timeline_pages(shelf(made.done()))}
    assert set(pages) == {"timeline.md", "timeline/2023.md", "timeline/2024.md"}
    assert sum(len(y.entries) for y in pages["timeline.md"].data["years"]) == len(days)
