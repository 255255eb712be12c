"""Clubs beside their scores."""

import pytest

from builder.naming.clubs import club_names


@pytest.mark.parametrize(
    ("text", "clubs"),
    [
        ("Leeds City 1 York Town 2", ["Leeds City", "York Town"]),
        ("Results: Leeds City 1 (Lee 20), York Town 0.", ["Leeds City", "York Town"]),
        ("Leeds 2 Lee County 0", ["Lee County", "Leeds"]),
        ("Lee Park Rangers 0 Leeds City", ["Lee Park Rangers", "Leeds City"]),
        ("Lee County 2-1 Leeds", ["Lee County", "Leeds"]),
        ("Norway 2 Lee County 0", ["Lee County"]),
        ("Norway 2 Denmark 0", []),
        ("Lee County has 2 towns.", []),
        ("Leeds City 1 is a plan.", []),
    ],
)
def test_who_has_a_score_is_a_club(text, clubs):
    """If one of the two has a club's name; a country has none."""
    assert sorted(span.of(text) for span in club_names(text)) == clubs
