"""Scores, probabilities and shares."""

import math
from itertools import permutations

import pytest

from builder.linear import probability, score, shares


def test_unknown_features_count_nothing() -> None:
    """Only what has a weight is added up."""
    assert score({"a": 1.5, "b": -1.0}, ["a", "b", "c"]) == 0.5


def test_the_order_of_features_counts_nothing() -> None:
    """Rounding decides no tie: sets come in another order with each start of Python."""
    weights = {"a": 0.1, "b": 0.2, "c": 0.3, "d": -0.6}
    assert {score(weights, order) for order in permutations(weights)} == {score(weights, weights)}


@pytest.mark.parametrize("value", [-1e6, -1.0, 0.0, 1.0, 1e6])
def test_probabilities_stay_within_bounds(value: float) -> None:
    """No value overflows, and opposite values share one whole."""
    assert 0.0 <= probability(value) <= 1.0
    assert math.isclose(probability(value) + probability(-value), 1.0)


def test_shares_make_one() -> None:
    """Softmax, safe for large values; nothing for nothing."""
    assert math.isclose(sum(shares([1000.0, 999.0, -5.0])), 1.0)
    assert shares([]) == []
