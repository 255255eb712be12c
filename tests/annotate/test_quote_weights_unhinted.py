"""The tables for readings without hints; `test_quote_weights.py` has what holds for all tables."""

from builder.annotate.quote_weights_unhinted import ATTRIBUTED, RIGHT, SOURCE


def test_no_weight_is_about_a_hint() -> None:
    """They were fitted where there are none."""
    assert not [f for table in (ATTRIBUTED, RIGHT, SOURCE) for f in table if "hint" in f]
