"""The words of date expressions and what they mean."""

import re

import pytest

from builder.annotate.date_rules import words


@pytest.mark.parametrize(
    ("unit", "count", "expression"),
    [("week", -1, "week-1"), ("year", 0, "year+0"), ("fortnight", 3, "week+6")],
)
def test_units_are_counted_with_a_sign(unit, count, expression):
    """A fortnight is two weeks."""
    assert words.counted(unit, count) == expression


@pytest.mark.parametrize(("text", "number"), [("a", 1), ("Twelve", 12), ("fifty", 50), ("007", 7)])
def test_numbers_in_words_and_digits(text, number):
    """As they stand before a unit."""
    found = re.fullmatch(words.COUNT, text, re.IGNORECASE)
    assert found
    assert words.number_of(found) == number


@pytest.mark.parametrize("text", ["Sept. 5", "SEPTEMBER 5", "Sep 5"])
def test_months_are_known_by_their_first_letters(text):
    """In full, in capitals, and cut short."""
    found = re.match(rf"{words.MONTH} {words.DAY}", text)
    assert found
    assert words.month_day_of(found) == "09-05"
