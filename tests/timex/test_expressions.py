"""The small language of expressions."""

from datetime import date

import pytest

from builder.timex.expressions import is_impossible, value_of

TUESDAY = date(2025, 4, 8)


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("2024-10", "2024-10"),
        ("2024-02-30", None),
        ("PAST_REF", "PAST_REF"),
        ("17", "17"),
        ("day-1", "2025-04-07"),
        ("day+7", "2025-04-15"),
        ("week-1", "2025-W14"),
        ("week-1/5", "2025-04-04"),
        ("month+9", "2026-01"),
        ("quarter-2", "2024-Q4"),
        ("year-1/06-03", "2024-06-03"),
        ("year-1/02-30", None),
        ("year+1/Q1", "2026-Q1"),
        ("month+1/05", "2025-05-05"),
        ("month-2/30", None),
        ("2024-EASTER-2", "2024-03-29"),
        ("2023-11-W4-4", "2023-11-23"),
        ("decade+0", "202"),
        ("year-9999", None),
        ("year-1@", None),
        ("year-1@~", "2024"),
        ("week:2025-10-13", "2025-W42"),
        ("week:2025-03-16", "2025-W12"),
        ("weekto:2025-03-16", "2025-W11"),
        ("weekto:2025-03-12", "2025-03-12"),
        ("weekend:XXXX-05-WL-6>", "2025-W22-WE"),
        ("weekend:2025-03-12", "2025-03-12"),
        ("year:XXXX-01-01>", "2026"),
        ("week:2025-02-30", None),
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
        ("XXXX-SP>>@", "2019-10", "2020-SP"),
        ("XXXX-11=@", "1972", "1972-11"),
        ("XXXX-11<<@", "1972-11-20", "1971-11"),
        ("XXXX-WXX-1>>@", "2025-03-07", "2025-03-10"),
        ("XXXX-WXX-5<<@", "2025-W11-WE", "2025-03-14"),
        ("XXXX-WXX-1>>@", "2025-03", None),
        ("XXXX-WE>>@", "2025-03-05", "2025-W10-WE"),
        ("XXXX-WE<<@", "2025", None),
        ("XXXX-WI<<@", "2019-05", "2018-WI"),
        ("quarter-4@", "2024-Q3", "2023-Q3"),
        ("1988-Q@", "1989-Q2", "1988-Q2"),
        ("1988-Q@", None, None),
    ],
)
def test_expression_counted_from_the_date_last_spoken_of(expression, spoken_of, value):
    """Nothing finer than what was spoken of comes out."""
    assert value_of(expression, TUESDAY, spoken_of) == value


def test_relative_expressions_need_the_articles_own_day():
    """Without it nothing relative has a value, and today's date is not looked at."""
    relative = ["day-1", "XXXX-10<", "XXXX-WXX-2<", "year+0/06", "year-1@~"]
    assert [value_of(expression, None) for expression in relative] == [None] * 5


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
