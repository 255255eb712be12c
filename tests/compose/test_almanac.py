"""Dates shared out to the sheets of the timeline."""

import pytest

from builder.compose.almanac import almanac
from builder.compose.calendar import month_of_value
from builder.model import Granularity


@pytest.fixture
def dated(marked, shelf):
    """The almanac of an article with these dates."""

    def make(*values):
        made = marked(" ".join(values))
        for value in dict.fromkeys(values):
            made.dates(value, value, Granularity.DAY)
        return almanac(shelf(made.done()))

    return make


def test_few_dates_stand_on_one_page(dated):
    """Each with its address there; what is no date has none."""
    dates = dated("2024-03-05", "2024", "199", "0395", "PAST_REF")
    assert dates.together
    assert [sheet.name for sheet in dates.sheets] == ["2024", "1990s", "AD 395"]
    assert dates.addresses == {
        "0395": "timeline.md#t-0395",
        "2024-03-05": "timeline.md#t-2024-03-05",
        "2024": "timeline.md#t-2024",
        "199": "timeline.md#t-199",
    }


def test_a_full_year_has_a_sheet_a_month(dated):
    """What has no month of that year stands on the year's own; other years stay whole."""
    days = [f"2024-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 20)]
    dates = dated(*days, "2024", "2024-Q2", "2024-W01", "2024-W30", "2023-05-05")
    names = ["2024", *(f"2024-{month:02}" for month in range(12, 0, -1)), "2023"]
    assert [sheet.name for sheet in dates.sheets] == names
    assert dates.addresses["2024-03-05"] == "timeline/2024-03.md#t-2024-03-05"
    assert dates.addresses["2024-W30"] == "timeline/2024-07.md#t-2024-w30"
    assert dates.addresses["2024-Q2"] == "timeline/2024.md#t-2024-q2"
    assert dates.addresses["2023-05-05"] == "timeline/2023.md#t-2023-05-05"


def test_no_week_of_a_year_stands_in_the_year_before(dated):
    """The first week of 2026 begins in 2025, and the last days of 2025 are no year of their own."""
    days = [f"2026-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 20)]
    dates = dated(*days, "2026-W01", "2025-12-30", "2025-12-20")
    assert dates.addresses["2026-W01"] == "timeline/2026.md#t-2026-w01"
    assert [sheet.name for sheet in dates.sheets if sheet.year == "2025"] == ["2025"]


def test_years_are_in_order_whatever_begins_in_the_one_before(dated):
    """A decade stands behind its first year, a century behind its first decade."""
    values = ("2025-W01", "2024-12-31", "1991", "199", "1990", "1989", "190", "19", "1900", "1899")
    names = [
        "2025",
        "2024",
        "1991",
        "1990",
        "1990s",
        "1989",
        "1900",
        "1900s",
        "20th century",
        "1899",
    ]
    assert [sheet.name for sheet in dated(*values).sheets] == names


@pytest.mark.parametrize(
    ("value", "month"),
    [("2024-03-05", "2024-03"), ("2024-03", "2024-03"), ("2024-W12", "2024-03"),
     ("2024-W13-WE", "2024-03"), ("2024", ""), ("2024-Q3", ""), ("2026-SP", ""), ("199", "")],
)  # fmt: skip
def test_the_month_of_a_value(value, month):
    """Days, weeks, their ends and months have one."""
    assert month_of_value(value) == month
