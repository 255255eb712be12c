"""Calendar arithmetic and the small language of expressions."""

from datetime import date

import pytest

from builder.model import Granularity
from builder.timex import (
    granularity,
    in_words,
    interval,
    is_impossible,
    is_value,
    period,
    shifted,
    value_of,
)

TUESDAY = date(2025, 4, 8)


@pytest.mark.parametrize(
    ("value", "size", "first", "last", "words"),
    [
        ("2025-04-08", Granularity.DAY, "2025-04-08", "2025-04-08", "Tuesday 8 April 2025"),
        ("2024-W01", Granularity.WEEK, "2024-01-01", "2024-01-07", "week of 1 January 2024"),
        ("2024-02", Granularity.MONTH, "2024-02-01", "2024-02-29", "February 2024"),
        ("2024-12", Granularity.MONTH, "2024-12-01", "2024-12-31", "December 2024"),
        ("2024-Q3", Granularity.QUARTER, "2024-07-01", "2024-09-30", "third quarter of 2024"),
        ("2026-SP", Granularity.SEASON, "2026-03-01", "2026-05-31", "spring 2026"),
        ("2025-WI", Granularity.SEASON, "2025-12-01", "2026-02-28", "winter 2025–26"),
        ("2024", Granularity.YEAR, "2024-01-01", "2024-12-31", "2024"),
        ("199", Granularity.DECADE, "1990-01-01", "1999-12-31", "the 1990s"),
    ],
)
def test_value_has_granularity_interval_and_wording(value, size, first, last, words):
    """Each form of value says how fine it is, which days it holds and how it reads."""
    assert granularity(value) is size
    assert interval(value) == (date.fromisoformat(first), date.fromisoformat(last))
    assert in_words(value) == words
    assert is_value(value)


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("PAST_REF", "some time in the past"),
        ("PRESENT_REF", "about now"),
        ("FUTURE_REF", "some time in the future"),
    ],
)
def test_vague_value_has_no_interval(value, words):
    """What is vague has no day, but words."""
    assert (granularity(value), interval(value), in_words(value)) == (
        Granularity.VAGUE,
        None,
        words,
    )
    assert is_value(value)


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-30",
        "2023-02-29",
        "2024-13",
        "2024-00",
        "2024-W54",
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


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("2024-10", "2024-10"),
        ("2024-02-30", None),
        ("PAST_REF", "PAST_REF"),
        ("17", "PAST_REF"),
        ("20", "PRESENT_REF"),
        ("21", "FUTURE_REF"),
        ("day-1", "2025-04-07"),
        ("day+7", "2025-04-15"),
        ("week-1", "2025-W14"),
        ("week-1/5", "2025-04-04"),
        ("month+9", "2026-01"),
        ("quarter-2", "2024-Q4"),
        ("year-1/06-03", "2024-06-03"),
        ("year-1/02-30", None),
        ("year+1/Q1", "2026-Q1"),
        ("decade+0", "202"),
        ("year-9999", None),
        ("XXXX-10<<", "2024-10"),
        ("XXXX-04<<", "2024-04"),
        ("XXXX-04<", "2025-04"),
        ("XXXX-04>>", "2026-04"),
        ("XXXX-05<", "2024-05"),
        ("XXXX-05<~", "2025-05"),
        ("XXXX-12=", "2025-12"),
        ("XXXX-11~", "2024-11"),
        ("XXXX-07~", "2025-07"),
        ("XXXX-03-12<", "2025-03-12"),
        ("XXXX-05-12<", "2025-05-12"),
        ("XXXX-11-12>", "2025-11-12"),
        ("XXXX-02-29<", "2024-02-29"),
        ("XXXX-02-30<", None),
        ("XXXX-Q1>", "2025-Q1"),
        ("XXXX-Q4<", "2024-Q4"),
        ("XXXX-SU<<", "2024-SU"),
        ("XXXX-WI<<", "2024-WI"),
        ("XXXX-EASTER>", "2025-04-20"),
        ("XXXX-THANKSGIVING<<", "2024-11-28"),
        ("XXXX-WXX-3<", "2025-04-02"),
        ("XXXX-WXX-3>", "2025-04-09"),
        ("XXXX-WXX-2<", "2025-04-08"),
        ("XXXX-WXX-2>", "2025-04-08"),
        ("XXXX-WXX-2<<", "2025-04-01"),
        ("XXXX-WXX-2>>", "2025-04-15"),
        ("XXXX-WXX-7=", "2025-04-13"),
        ("XXXX-WXX-1~", "2025-04-07"),
        ("year-1@", None),
        ("year-1@~", "2024"),
        ("nonsense", None),
        ("", None),
    ],
)
def test_expression_in_an_article_of_tuesday_8_april_2025(expression, value):
    """Each form of expression, seen from one day."""
    assert value_of(expression, TUESDAY) == value


@pytest.mark.parametrize(
    ("expression", "spoken_of", "value"),
    [
        ("month+1@", "2019-03", "2019-04"),
        ("month+1@", "2019-12-24", "2020-01"),
        ("year+2@", "2019-03", "2021"),
        ("day-1@", "2019-03-01", "2019-02-28"),
        ("day-1@", "2019-03", None),
        ("month+1@", "PAST_REF", None),
        ("year-1@~", "2024-Q3", "2023-Q3"),
        ("quarter-4@", "2024-Q3", "2023-Q3"),
        ("1988-Q@", "1989-Q2", "1988-Q2"),
        ("1988-Q@", None, "1988"),
    ],
)
def test_expression_counted_from_the_date_last_spoken_of(expression, spoken_of, value):
    """Nothing finer than what was spoken of comes out."""
    assert value_of(expression, TUESDAY, spoken_of) == value


def test_relative_expressions_need_the_articles_own_day():
    """Without it nothing relative has a value, and today's date is not looked at."""
    relative = ["day-1", "XXXX-10<", "XXXX-WXX-2<", "year+0/06", "year-1@~", "17"]
    assert [value_of(expression, None) for expression in relative] == [None] * 6


@pytest.mark.parametrize("year", [1900, 2000, 2024])
def test_easter_is_on_the_known_days(year):
    """Three Easters as the almanac has them."""
    known = {1900: "1900-04-15", 2000: "2000-04-23", 2024: "2024-03-31"}
    assert value_of("XXXX-EASTER=", date(year, 6, 1)) == known[year]


@pytest.mark.parametrize(
    "expression", ["2024-02-30", "2023-02-29", "XXXX-02-30<", "year-1/04-31", "2024-13-01"]
)
def test_impossible_days_are_told_apart(expression):
    """30 February is wrong in every year."""
    assert is_impossible(expression)


@pytest.mark.parametrize(
    "expression", ["2024-02-29", "XXXX-02-29<", "year-1/02-28", "day-1", "nonsense", "17"]
)
def test_what_may_be_a_day_is_not_called_impossible(expression):
    """Other expressions, understood or not, are no impossible days."""
    assert not is_impossible(expression)


def test_periods_cross_the_ends_of_years():
    """Months, quarters and weeks count on over New Year."""
    new_year = date(2025, 1, 1)
    assert period(Granularity.MONTH, new_year, -1) == "2024-12"
    assert period(Granularity.QUARTER, new_year, -1) == "2024-Q4"
    assert period(Granularity.WEEK, new_year) == "2025-W01"
    assert shifted("2024-11", Granularity.MONTH, 2) == "2025-01"
