"""Days, months and TIMEX3 values in words and in order."""

from datetime import date

import pytest

from builder.compose import calendar


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2025-04-08", "8 April 2025"),
        ("2024-10", "October 2024"),
        ("2024-W12", "Week 12 of 2024"),
        ("2025-W49-WE", "Weekend of 6–7 December 2025"),
        ("2025-W22-WE", "Weekend of 31 May – 1 June 2025"),
        ("2022-W52-WE", "Weekend of 31 December 2022 – 1 January 2023"),
        ("2024-Q3", "Third quarter of 2024"),
        ("2024-H1", "First half of 2024"),
        ("2026-SP", "Spring 2026"),
        ("2024-WI", "Winter 2024–25"),
        ("1999-WI", "Winter 1999–00"),
        ("2024", "2024"),
        ("0395", "AD 395"),
        ("199", "The 1990s"),
        ("18", "The 19th century"),
        ("20", "The 21st century"),
        ("11", "The 12th century"),
        ("00", "00"),
        ("2025-02-30", "2025-02-30"),
        ("", ""),
        ("PAST_REF", "PAST_REF"),
    ],
)
def test_values_in_words(value, words):
    """Every granularity of TIMEX3 that a reader can understand."""
    assert calendar.value_in_words(value) == words


@pytest.mark.parametrize("value", ["PAST_REF", "2024-13", "2025-02-30", "", "2025-4-8", "2024-W60"])
def test_what_is_no_stretch_of_the_calendar(value):
    """Vague values and impossible days have no place on the timeline."""
    with pytest.raises(ValueError, match="not a stretch"):
        calendar.stretch(value)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2025-04-08", 1),
        ("2024-02", 29),
        ("2024-W12", 7),
        ("2024-W12-WE", 2),
        ("2024", 366),
        ("199", 3652),
        ("9999-12", 31),
    ],
)
def test_how_many_days_a_value_covers(value, days):
    """Half open: the first day, and the day after the last even at the end of all days."""
    first, after = calendar.stretch(value)
    assert after - first == days


def test_an_article_without_a_day():
    """It is said, and sorts into a month of its own."""
    assert calendar.day_in_words(None) == "Undated"
    assert calendar.month_of(None) == "undated"
    assert calendar.month_in_words("undated") == "Undated"


def test_days_with_and_without_weekday():
    """Dates are written out, the same in every locale."""
    day = date(2025, 4, 8)
    assert calendar.day_in_words(day) == "8 April 2025"
    assert calendar.day_in_words(day, weekday=True) == "Tuesday 8 April 2025"


def test_in_a_list_of_one_year_the_year_is_left_out():
    """It stands in the heading."""
    assert [
        calendar.in_its_year(v)
        for v in ("2025-04-08", "2024-10", "2024-WI", "2024-W12", "2024-W12-WE", "2024", "199")
    ] == [
        "8 April",
        "October",
        "Winter",
        "Week 12",
        "Weekend of 23–24 March",
        "The year",
        "The 1990s",
    ]


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-10", "", "since October 2024"),
        ("2010", "2024", "2010 to 2024"),
        ("", "2021-05-05", "until 5 May 2021"),
        ("", "", ""),
    ],
)
def test_terms_of_office(start, end, words):
    """Days may be cut to month or year."""
    assert calendar.term_of_office(start, end) == words


def test_from_one_to_another():
    """The oldest row first; the same is said once."""
    assert calendar.from_to(["2025-04", "2024-05", "2024-03"], calendar.month_in_words) == (
        "March 2024 to April 2025"
    )
    assert calendar.from_to(["2024-03", "2024-03"], calendar.month_in_words) == "March 2024"
