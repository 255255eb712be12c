"""TIMEX3 values, their days, and those that lie some time away from them."""

from datetime import date

import pytest

from builder.model import Granularity
from builder.timex.values import VAGUE, granularity, interval, is_value, period, shifted


def test_digits_are_those_of_the_standard():
    """Others are digits, too, and no program reads them as a date."""
    assert not is_value("٢٠٢٤-٠٤")


@pytest.mark.parametrize(
    ("value", "size", "first", "last"),
    [
        ("2025-04-08", Granularity.DAY, "2025-04-08", "2025-04-08"),
        ("2024-W01", Granularity.WEEK, "2024-01-01", "2024-01-07"),
        ("2024-W01-WE", Granularity.WEEKEND, "2024-01-06", "2024-01-07"),
        ("2026-W53-WE", Granularity.WEEKEND, "2027-01-02", "2027-01-03"),
        ("2024-02", Granularity.MONTH, "2024-02-01", "2024-02-29"),
        ("2024-12", Granularity.MONTH, "2024-12-01", "2024-12-31"),
        ("2024-Q3", Granularity.QUARTER, "2024-07-01", "2024-09-30"),
        ("2024-H1", Granularity.HALF, "2024-01-01", "2024-06-30"),
        ("2024-H2", Granularity.HALF, "2024-07-01", "2024-12-31"),
        ("2026-SP", Granularity.SEASON, "2026-03-01", "2026-05-31"),
        ("2025-WI", Granularity.SEASON, "2025-12-01", "2026-02-28"),
        ("2024", Granularity.YEAR, "2024-01-01", "2024-12-31"),
        ("199", Granularity.DECADE, "1990-01-01", "1999-12-31"),
        ("18", Granularity.CENTURY, "1800-01-01", "1899-12-31"),
    ],
)
def test_value_has_granularity_and_interval(value, size, first, last):
    """Each form of value says how fine it is and which days it holds."""
    assert granularity(value) is size
    assert interval(value) == (date.fromisoformat(first), date.fromisoformat(last))
    assert is_value(value)


@pytest.mark.parametrize("value", VAGUE)
def test_vague_value_has_no_interval(value):
    """What is vague has no day."""
    assert (granularity(value), interval(value)) == (Granularity.VAGUE, None)
    assert is_value(value)


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-30",
        "2023-02-29",
        "2024-13",
        "2024-00",
        "2024-W54",
        "2024-W54-WE",
        "2024-W12-SA",
        "2024-Q5",
        "0000",
        "24",
        "",
        "2024-4-8",
        "XX",
    ],
)
def test_what_is_in_no_calendar_is_no_value(value):
    """Impossible days, months and weeks are refused, not mended."""
    assert not is_value(value)
    assert interval(value) is None


def test_periods_cross_the_ends_of_years():
    """Months, quarters and weeks count on over New Year."""
    new_year = date(2025, 1, 1)
    assert period(Granularity.MONTH, new_year, -1) == "2024-12"
    assert period(Granularity.QUARTER, new_year, -1) == "2024-Q4"
    assert period(Granularity.WEEK, new_year) == "2025-W01"
    assert period(Granularity.WEEKEND, new_year) == "2025-W01-WE"
    assert shifted("2024-11", Granularity.MONTH, 2) == "2025-01"


def test_from_a_weekend_one_counts_weeks_and_no_days():
    """A week later is a week; the day after it is none that can be told."""
    assert shifted("2024-W12-WE", Granularity.WEEK, 1) == "2024-W13"
    assert shifted("2024-W12-WE", Granularity.DAY, 1) is None
