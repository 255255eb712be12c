"""Which month, weekday or feast is meant, seen from a day."""

from datetime import date

import pytest

from builder.timex.expressions import value_of
from builder.timex.recurring import recurring

TUESDAY = date(2025, 4, 8)


@pytest.mark.parametrize(
    ("part", "which", "value"),
    [
        ("10", "<<", "2024-10"),
        ("04", "<<", "2024-04"),
        ("04", "<", "2025-04"),
        ("04", ">>", "2026-04"),
        ("05", "<", "2024-05"),
        ("05", "<~", "2025-05"),
        ("12", "=", "2025-12"),
        ("11", "~", "2024-11"),
        ("07", "~", "2025-07"),
        ("05-12", "<!", "2024-05-12"),
        ("04-12", "<!", "2025-04-12"),
        ("SU", "+", None),
        ("SP", "+", "2026-SP"),
        ("WI", "+", "2025-WI"),
        ("XX-13-WXX-5", "<", "2024-12-13"),
        ("03-12", "<", "2025-03-12"),
        ("05-12", "<", "2025-05-12"),
        ("11-12", ">", "2025-11-12"),
        ("02-29", "<", "2024-02-29"),
        ("02-30", "<", None),
        ("Q1", ">", "2025-Q1"),
        ("Q4", "<", "2024-Q4"),
        ("SU", "<<", "2024-SU"),
        ("WI", "<<", "2024-WI"),
        ("EASTER", ">", "2025-04-20"),
        ("11-W4-4", "<<", "2024-11-28"),
        ("WXX-3", "<", "2025-04-02"),
        ("WXX-3", ">", "2025-04-09"),
        ("WXX-2", "<", "2025-04-08"),
        ("WXX-2", ">", "2025-04-08"),
        ("WXX-2", "<<", "2025-04-01"),
        ("WXX-2", ">>", "2025-04-15"),
        ("WXX-7", "=", "2025-04-13"),
        ("WXX-1", "~", "2025-04-07"),
        ("XX-05", "<", "2025-04-05"),
        ("XX-05", ">", "2025-05-05"),
        ("XX-31", ">", "2025-05-31"),
        ("03-15-WXX-5", "<", "2024-03-15"),
        ("03-15-WXX-1", "<", None),
        ("11-05", ">", "2025-11-05"),
        ("03", ">", "2025-03"),
        ("EASTER-2", ">", "2025-04-18"),
        ("EASTER+1", ">", "2025-04-21"),
        ("09-W1-1", "<", "2024-09-02"),
        ("WXX-2", "<<2", "2025-03-25"),
        ("WXX-5", "<2", "2025-03-28"),
        ("WXX-5", ">2", "2025-04-18"),
        ("WXX-2", "+", "2025-04-15"),
        ("WXX-1", "+", "2025-04-14"),
        ("WXX-3", "+", None),
        ("WE", "<", "2025-W14-WE"),
        ("WE", "<<", "2025-W14-WE"),
        ("WE", "~", "2025-W15-WE"),
        ("WE", ">>", "2025-W15-WE"),
        ("WE", ">", "2025-W15-WE"),
        ("WE", "=", "2025-W15-WE"),
        ("WE", "+", "2025-W16-WE"),
    ],
)
def test_occurrence_seen_from_tuesday_8_april_2025(part, which, value):
    """Each kind of part with each of its pointers."""
    assert value_of(f"XXXX-{part}{which}", TUESDAY) == value


def test_a_weekend_that_has_begun_is_this_one():
    """On a Saturday one is in the middle of it; the last one is over."""
    assert recurring("WE", "<", date(2025, 4, 12)) == "2025-W15-WE"
    assert recurring("WE", ">>", date(2025, 4, 12)) == "2025-W16-WE"


def test_on_a_monday_the_nearest_weekend_is_just_over():
    """A plan for the weekend is told of as one for it until then."""
    assert recurring("WE", "~", date(2025, 4, 7)) == "2025-W14-WE"
    assert recurring("WE", "<<", date(2025, 4, 12)) == "2025-W14-WE"


@pytest.mark.parametrize("year", [1900, 2000, 2024])
def test_easter_is_on_the_known_days(year):
    """Three Easters as the almanac has them."""
    known = {1900: "1900-04-15", 2000: "2000-04-23", 2024: "2024-03-31"}
    assert recurring("EASTER", "=", date(year, 6, 1)) == known[year]
