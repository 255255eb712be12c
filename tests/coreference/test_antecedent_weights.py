"""The table of weights for antecedents."""

from builder.coreference.antecedent_weights import ANTECEDENT, FITTED


def test_the_table_says_what_it_was_fitted_on() -> None:
    """With the figures, and small weights only."""
    assert "out of fold" in FITTED
    assert all(abs(weight) < 5 for weight in ANTECEDENT.values())


def test_what_is_near_and_has_just_spoken_counts_for_more() -> None:
    """The weights say what anybody would."""
    assert ANTECEDENT["back=0"] > ANTECEDENT["back=3"]
    assert ANTECEDENT["spoke last"] > 0
    assert ANTECEDENT["rank=0"] > ANTECEDENT["rank=3"]
