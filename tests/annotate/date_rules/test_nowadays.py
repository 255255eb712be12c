"""Today where it is no day."""

import pytest

from builder.annotate.date_candidates import find_candidates
from builder.model import Span


def meant(text):
    """What "today" means there."""
    whole = Span(0, len(text))
    [today] = [c for c in find_candidates(text, whole) if "oday" in c.span.of(text)]
    return today.expression


@pytest.mark.parametrize(
    "text",
    [
        "Children today are taller.",
        "Society today is kinder.",
        "The firm today owns nine ships.",
        "It is today among the largest ports.",
        "Even today the bells ring.",
        "In today's world nobody writes.",
        "Once a port, it is poor; today the town has no ships.",
        "In 1950 most did. Today, the town lives on its fish.",
        "In the 1950s most did. Few do today.",
    ],
)
def test_today_means_our_time(text):
    """By what is said of it, or by the past that it is set against."""
    assert meant(text) == "PRESENT_REF"


@pytest.mark.parametrize(
    "text",
    [
        "The children today saw a play.",
        "Society today mourns.",
        "The firm today sold nine ships.",
        "It is today leaving the port.",
        "In 1950 he was born. Today, the town will bury him.",
        "In 1950 he was born. Today is the day of his burial.",
        "Today, the town has a new mayor.",
        "In 1950 most did.\nToday, the town has a new mayor.",
    ],
)
def test_today_is_a_day(text):
    """Where something happens on it, or nothing is told of the past in its paragraph."""
    assert meant(text) == "day+0"
