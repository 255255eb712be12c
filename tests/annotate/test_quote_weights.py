"""The tables of weights: present, readable, and with their provenance."""

import math

from builder.annotate.quote_weights import ATTRIBUTED, FITTED, RIGHT, SOURCE


def test_the_tables_say_what_they_were_fitted_on() -> None:
    """What, when, with which figures."""
    assert "articles" in FITTED
    assert "F1" in FITTED


def test_weights_are_finite_and_of_readable_number() -> None:
    """A person can look a weight up and understand it."""
    for table in (SOURCE, ATTRIBUTED, RIGHT):
        assert 100 < len(table) < 5000
        assert all(math.isfinite(weight) for weight in table.values())


def test_signs_that_anyone_would_expect() -> None:
    """The subject of a verb of saying right behind the marks is a good sign."""
    assert SOURCE["surface=AVN"] > 0
    assert (
        SOURCE["kind=PERSON"] > SOURCE["kind=it"]
        if "kind=it" in SOURCE
        else SOURCE["kind=PERSON"] > 0
    )
