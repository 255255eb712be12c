"""Scores, probabilities and shares."""

import math

import pytest

from builder.linear import probability, score, shares


def test_unknown_features_count_nothing() -> None:
    """Only what has a weight is added up."""
    assert score({"a": 1.5, "b": -1.0}, ["a", "b", "c"]) == 0.5


@pytest.mark.parametrize("value", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_probabilities_stay_within_bounds(value: float) -> None:
    """No value overflows, and opposite values share one whole."""
    assert 0.0 <= probability(value) <= 1.0
    assert math.isclose(probability(value) + probability(-value), 1.0)


def test_shares_make_one() -> None:
    """Softmax, safe for large values; nothing for nothing."""
    assert math.isclose(sum(shares([1000.0, 999.0, -5.0])), 1.0)
    assert shares([]) == []
