"""Names and their short forms in brackets."""

import pytest

from builder.model import Span
from builder.naming.initials import short_form, with_initials


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("Rowing Federation (RF) met.", "RF"),
        ("Rowing Federation (R-F) met.", "R-F"),
        ("Rowing Federation (NRF) met.", ""),
        ("Rowing Federation of the Lake", ""),
    ],
)
def test_the_short_form_of_a_name_has_its_initials(text, short):
    """And stands in brackets behind it."""
    found = short_form(text, Span(0, 17))
    assert (found.of(text) if found else "") == short


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("The European Rowing Federation (ERF) met.", "European Rowing Federation"),
        ("The Rowing Federation (RF) met.", "Rowing Federation"),
        ("The new Rowing Federation (NRF) met.", "Rowing Federation"),
        ("Norway's Rowing Federation (NRF) met.", "Norway's Rowing Federation"),
        ("The European Rowing Federation met.", "Rowing Federation"),
        (
            "Friends of the European Rowing Federation (FERF) met.",
            "Friends of the European Rowing Federation",
        ),
    ],
)
def test_a_name_has_all_the_words_that_its_short_form_counts(text, whole):
    """If they are written large."""
    at = text.index("Rowing Federation")
    assert with_initials(text, Span(at, at + 17)).of(text) == whole
