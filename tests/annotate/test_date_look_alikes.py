"""What only looks like a date, and what does not only look like one."""

import pytest

from builder.annotate.date_candidates import find_candidates
from builder.model import Span


def found(text):
    return [c.span.of(text) for c in find_candidates(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "the last week of the war, and its last year",
        "This Week With a Host",
        "the Last Week Tonight host and the Sunday Today show",
        "Friday the 13th is a film, and Orwell's 1984 a novel",
        "one of these days",
        "Mr. June and May Smith",
        "they march in line",
        "an October surprise",
        "every last week counts",
        "the host of “Sunday Morning Talk,” a programme",
        "a June Carter song",
        "this fall of the walls",
        "most Mondays and every other Monday",
        "on a Friday, and the last Friday in the month",
        "open Monday to Friday",
        "it opens from Monday to Friday",
        "the feast, a Monday, was wet",
        "The Monday before the vote he left, and on the Tuesday he wept",
        "it was a Tuesday like any other",
        "Sunday school and a Sunday roast",
        "too soon, as soon as they came",
    ],
)
def test_look_alikes_are_left_alone(text):
    """Names, habits, verbs and durations."""
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "The May elections were lost.",
        "In May, they met.",
        "Since March nobody came.",
        "last May",
        "by mid-May",
        "It delays the final to May",
        "at a July NATO summit",
    ],
)
def test_may_and_march_are_months_where_they_must_be(text):
    """After a preposition, or before a noun; and so are others before a name, unless somebody may
    be called so."""
    assert len(found(text)) == 1
