"""The tables of weights: present, readable, and with their provenance."""

import math

import pytest

from builder.annotate import quote_weights, quote_weights_unhinted

BOTH = pytest.mark.parametrize("tables", [quote_weights, quote_weights_unhinted])


@BOTH
def test_the_tables_say_what_they_were_fitted_on(tables) -> None:
    """What, when, with which figures."""
    assert "articles" in tables.FITTED
    assert "F1" in tables.FITTED


@BOTH
def test_weights_are_finite_and_of_readable_number(tables) -> None:
    """A person can look a weight up and understand it."""
    for table, fewest, most in (
        (tables.SOURCE, 100, 5000),
        (tables.ATTRIBUTED, 100, 5000),
        (tables.RIGHT, 10, 60),
    ):
        assert fewest < len(table) < most
        assert all(math.isfinite(weight) for weight in table.values())


@BOTH
def test_signs_that_anyone_would_expect(tables) -> None:
    """The subject of a verb of saying right behind the marks is a good sign."""
    assert tables.SOURCE["surface=AVN"] > 0
    assert tables.SOURCE["kind=PERSON"] > tables.SOURCE.get("kind=it", 0)


@BOTH
def test_a_clearer_choice_is_surer(tables) -> None:
    """The less the ranking leaves to the others, the likelier is its first."""
    steps = [tables.RIGHT.get(f"unsure={n}", 0.0) for n in range(7)]
    assert max(steps[:2]) < 0 < min(steps[4:])


def test_where_the_hint_points_is_a_good_sign() -> None:
    """The more, the surer."""
    little, much = (quote_weights.SOURCE[f"hint={n}"] for n in (-6, 6))
    assert little < 0 < much
