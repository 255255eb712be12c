"""Months, quarters, seasons, years, decades and centuries."""

import pytest

from builder.annotate.date_candidates import find_candidates
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("June, 1989", "1989-06"),
        ("July last year", "year-1/07"),
        ("the fiscal first quarter", "XXXX-Q1?"),
        ("third-quarter", "XXXX-Q3?"),
        ("the final quarter of 2021", "2021-Q4"),
        ("the 1988 second quarter", "1988-Q2"),
        ("2024Q3", "2024-Q3"),
        ("autumn of last year", "year-1/FA"),
        ("this summer", "XXXX-SU="),
        ("next summer", "XXXX-SU+"),
        ("the summer of '69", "1969-SU"),
        ("May ’68", "1968-05"),
        ("the last quarter of the year", "XXXX-Q4?"),
        ("final quarter of last year", "year-1/Q4"),
        ("Q1 next year", "year+1/Q1"),
        ("this past June", "XXXX-06<<"),
        ("nineteen ninety-seven", "1997"),
        ("FY2024", "2024"),
        ("FY25", "2025"),
        ("2Q25", "2025-Q2"),
        ("H1 2026", "2026-H1"),
        ("1H 2026", "2026-H1"),
        ("Q3", "XXXX-Q3?"),
        ("the second half of 2024", "2024-H2"),
        ("first-half", "XXXX-H1?"),
        ("nineteenth century", "18"),
        ("18th centuries", "17"),
        ("AD 45", "0045"),
        ("A.D. 395", "0395"),
    ],
)
def test_form_has_its_meaning(text, meaning, meanings):
    """A phrase that is a date and nothing else."""
    assert meaning in meanings(text)


@pytest.mark.parametrize(
    "text",
    [
        "30 Mays",
        "the quarterfinal",
        "a second quarter-final",
        "the last quarter",
        "'20 years",
        "Nineteen Eighty-Four",
        "5th century BC",
        "12 centuries",
        "AD 0",
        "395 CE",
    ],
)
def test_neighbour_has_none(text, meanings):
    """What is ambiguous, or no date, has no meaning."""
    assert meanings(text) == set()


def test_each_of_several_centuries_is_one():
    """The word stands behind the last."""
    text = "In the 12th, 13th and 14th centuries, and from the ninth to the tenth century BC"
    found = find_candidates(text, Span(0, len(text)))
    assert [(c.span.of(text), c.expression) for c in found] == [
        ("12th", "11"),
        ("13th", "12"),
        ("14th centuries", "13"),
    ]
