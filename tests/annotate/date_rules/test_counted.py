"""What is counted from the article's own day."""

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("two weeks from now", "week+2"),
        ("a fortnight ago", "week-2"),
        ("the month before last", "month-2"),
        ("the week after next", "week+2"),
        ("this weekend", "XXXX-WE=?"),
        ("this past weekend", "XXXX-WE<"),
        ("this past week", "week:XXXX-WXX-5<"),
        ("Last weekend", "XXXX-WE<<"),
        ("next weekend", "XXXX-WE+"),
        ("in three years' time", "year+3"),
        ("the end of the month", "month+0"),
        ("a year ago", "year-1@~"),
        ("a year and a half ago", "month-18"),
        ("a hundred and five years ago", "year-105"),
        ("Four score and seven years ago", "year-87"),
        ("three score years ago", "year-60"),
        ("two and a half years ago", "month-30"),
        ("the first half of the month", "month+0"),
    ],
)
def test_form_has_its_meaning(text, meaning, meanings):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "the last day of",
        "the end of the day",
        "last-minute",
        "two weeks",
        "the next fortnight",
        "the second half of the match",
    ],
)
def test_neighbour_has_none(text, meanings):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()
