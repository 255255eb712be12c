"""The timeline: dates as finely as the articles give them."""

from datetime import date

from builder.compose.timeline import timeline_pages
from builder.model import Granularity


def test_latest_first_by_year(library):
    """A day and a year, each with the sentence that says so."""
    (page,) = timeline_pages(library)
    assert [(y.name, [e.value for e in y.sheets[0].entries]) for y in page.data["years"]] == [
        ("2025", ["2025-05-03"]),
        ("2019", ["2019"]),
    ]
    entry = page.data["entries"][0]
    assert (entry.words, entry.count, entry.places[0].words) == ("3 May 2025", 1, "3 May")


def test_impossible_and_vague_dates_are_left_out(marked, shelf):
    """What is no day of the calendar has no place on it."""
    made = marked("On 30 February, lately.").dates("30 February", "2025-02-30")
    made.dates("lately", "PAST_REF", Granularity.VAGUE)
    (page,) = timeline_pages(shelf(made.done()))
    assert page.data["count"] == 0


def test_a_weekend_stands_under_its_own_days(marked, shelf):
    """Neither under the Monday of its week, nor is it over before it began."""
    made = marked("At the weekend, on 4 December, on 1 December.", day=date(2025, 12, 3))
    made.dates("the weekend", "2025-W49-WE", Granularity.WEEKEND)
    made.dates("4 December", "2025-12-04").dates("1 December", "2025-12-01")
    (page,) = timeline_pages(shelf(made.done()))
    assert [entry.words for entry in page.data["entries"]] == [
        "Weekend of 6–7 December 2025",
        "4 December 2025",
        "1 December 2025",
    ]


def test_a_long_timeline_becomes_a_calendar(marked, shelf):
    """The first page leads to the years, and speaks of what lies ahead of the newest article."""
    days = [f"2023-{month:02}-{day:02}" for month in range(1, 6) for day in range(1, 25)]
    days += [day.replace("2023", "2024") for day in days]
    made = marked(" ".join([*days, "weekend"]), day=date(2024, 5, 22))
    made.dates("weekend", "2024-W21-WE", Granularity.WEEKEND)
    for day in days:
        made.dates(day, day)
    pages = {page.path: page for page in timeline_pages(shelf(made.done()))}
    assert list(pages) == ["timeline.md", "timeline/2024.md", "timeline/2023.md"]
    data = pages["timeline.md"].data
    assert (data["together"], data["count"]) == (False, len(days) + 1)
    assert [entry.value for entry in data["ahead"]] == [
        "2024-05-23",
        "2024-05-24",
        "2024-W21-WE",
    ]
    assert pages["timeline/2023.md"].title == "Timeline: 2023"
