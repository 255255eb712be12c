"""What must not become a day."""

import pytest


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("in recent years", "PAST_REF"),
        ("a couple of weeks ago", "PAST_REF"),
        ("half a century ago", "PAST_REF"),
        ("the other day", "PAST_REF"),
        ("in the months ahead", "FUTURE_REF"),
        ("the coming year", "FUTURE_REF"),
        ("any day now", "FUTURE_REF"),
        ("long ago", "PAST_REF"),
        ("right now", "PRESENT_REF"),
        ("at the moment", "PRESENT_REF"),
        ("today's world", "PRESENT_REF"),
        ("in the near future", "FUTURE_REF"),
        ("years to come", "FUTURE_REF"),
        ("soon", "FUTURE_REF"),
    ],
)
def test_form_has_its_meaning(text, meaning, meanings):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "the future",
        "a recent book",
        "for years",
        "no longer",
        "as recently",
    ],
)
def test_neighbour_has_none(text, meanings):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()
