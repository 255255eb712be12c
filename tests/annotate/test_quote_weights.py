"""The tables of weights: present, readable, and with their provenance."""

import math

from builder.annotate.quote_weights import ATTRIBUTED, FITTED, RIGHT, SOURCE


def test_the_tables_say_what_they_were_fitted_on() -> None:
    """What, when, with which figures."""
    assert "articles" in FITTED
    assert "F1" in FITTED


def test_weights_are_finite_and_of_readable_number() -> None:
    """A person can look a weight up and understand it."""
    for table, fewest, most in ((SOURCE, 100, 5000), (ATTRIBUTED, 100, 5000), (RIGHT, 10, 30)):
        assert fewest < len(table) < most
        assert all(math.isfinite(weight) for weight in table.values())


def test_signs_that_anyone_would_expect() -> None:
    """The subject of a verb of saying right behind the marks is a good sign."""
    assert SOURCE["surface=AVN"] > 0
    assert (
        SOURCE["kind=PERSON"] > SOURCE["kind=it"]
        if "kind=it" in SOURCE
        else SOURCE["kind=PERSON"] > 0
    )


def test_a_clearer_choice_is_surer() -> None:
    """The less the ranking leaves to the others, the likelier is its first."""
    steps = [RIGHT.get(f"unsure={n}", 0.0) for n in range(7)]
    assert steps == sorted(steps)
