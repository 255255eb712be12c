"""Several days of a month that is said once."""

import pytest

from builder.annotate.date_rules.ranges import find_ranges
from builder.model import Span


def found(text):
    return [(c.span.of(text), c.expression) for c in find_ranges(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("May 3-5, 2021", [("May 3", "2021-05-03"), ("5, 2021", "2021-05-05")]),
        ("3 to 5 May", [("3", "XXXX-05-03?"), ("5 May", "XXXX-05-05?")]),
        (
            "3, 4 and 9 May",
            [(f"{day}", f"XXXX-05-0{day}?") for day in (3, 4)] + [("9 May", "XXXX-05-09?")],
        ),
        ("24–25 June 2025", [("24", "2025-06-24"), ("25 June 2025", "2025-06-25")]),
    ],
)
def test_each_day_has_the_month_and_the_year(text, expected):
    """Whichever of them it is written beside."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    ["May 5-3", "March 3 and 4 people", "5, 4 and 9 May", "5 to 3 May", "3 May", "3-2 in May"],
)
def test_what_does_not_run_forward_is_no_range(text):
    """A result of a match, for example."""
    assert found(text) == []
