"""The table of forms: each has examples that match and neighbours that do not."""

import pytest

from builder.annotate.date_rules import RULES
from builder.model import Span


def meanings(text):
    """Every meaning that any rule gives to the whole text."""
    whole = Span(0, len(text))
    return {c.expression for rule in RULES for c in rule.find(text, whole) if c.span == whole}


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("Sun, 3 Mar 2024", "2024-03-03"),
        ("3 March", "XXXX-03-03?"),
        ("March 3rd", "XXXX-03-03?"),
        ("FEBRUARY 26", "XXXX-02-26?"),
        ("31.12.2021", "2021-12-31"),
        ("Christmas Eve", "XXXX-12-24?"),
        ("last Thanksgiving", "XXXX-THANKSGIVING<<"),
        ("next Tuesday", "XXXX-WXX-2>>"),
        ("Monday of next week", "week+1/1"),
        ("June, 1989", "1989-06"),
        ("July last year", "year-1/07"),
        ("last July 18", "XXXX-07-18<<"),
        ("the fiscal first quarter", "XXXX-Q1?"),
        ("third-quarter", "XXXX-Q3?"),
        ("the 1988 second quarter", "1988-Q2"),
        ("2024Q3", "2024-Q3"),
        ("autumn of last year", "year-1/FA"),
        ("this summer", "XXXX-SU="),
        ("two weeks from now", "week+2"),
        ("a decade later", "decade+1@"),
        ("the same month", "month+0@"),
        ("year-earlier", "year-1@~"),
        ("the year-ago quarter", "quarter-4@"),
        ("the quarter", "quarter+0@"),
        ("nineteen ninety-seven", "1997"),
        ("FY2024", "2024"),
        ("nineteenth century", "18"),
    ],
)
def test_form_has_its_meaning(text, meaning):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "03/04/2021",
        "32 March",
        "March 32",
        "30 Mays",
        "13/13/2021",
        "the quarterfinal",
        "a second quarter-final",
        "sun 3",
    ],
)
def test_form_does_not_match(text):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()
