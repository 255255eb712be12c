"""What is counted from the date last spoken of."""

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("a decade later", "decade+1@"),
        ("the same month", "month+0@"),
        ("the previous day", "day-1@"),
        ("three fortnights earlier", "week-6@"),
        ("year-earlier", "year-1@~"),
        ("the year-ago quarter", "quarter-4@"),
        ("the quarter", "quarter+0@"),
        ("the 1988 period", "1988-Q@"),
        ("the next year", "year+1@"),
        ("that evening", "day+0@"),
        ("the month after that", "month+1@"),
        ("the following autumn", "XXXX-FA>>@"),
        ("the previous March", "XXXX-03<<@"),
        ("that summer", "XXXX-SU=@"),
        ("That May", "XXXX-05=@"),
        ("That same day", "day+0@"),
        ("the same afternoon", "day+0@"),
        ("the following Monday", "XXXX-WXX-1>>@"),
        ("The previous Thursday", "XXXX-WXX-4<<@"),
        ("that weekend", "XXXX-WE=@"),
        ("the following weekend", "XXXX-WE>>@"),
        ("the previous weekend", "XXXX-WE<<@"),
    ],
)
def test_form_has_its_meaning(text, meaning, meanings):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "that much later",
        "the next quarter-final",
        "sooner or later",
        "almost 20 years later",
        "the following fortnight",
    ],
)
def test_neighbour_has_none(text, meanings):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()
