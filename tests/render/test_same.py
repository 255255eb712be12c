"""What a template would show the same of."""

from collections import Counter

import pytest

from builder.model import Span
from builder.render.markdown import Markdown
from builder.render.same import same


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("a", "a", True),
        ("a", "b", False),
        (1, True, False),
        (1, 1.0, False),
        ("a", Markdown("a"), False),
        ((1, "a"), (1, "a"), True),
        ((1, "a"), [1, "a"], False),
        ((1,), (1, 2), False),
        ((1,), (True,), False),
        ({"a": 1, "b": 2}, {"a": 1, "b": 2}, True),
        ({"a": 1, "b": 2}, {"b": 2, "a": 1}, False),
        ({"a": 1}, Counter(a=1), False),
        (frozenset("ab"), frozenset("ba"), True),
        (Span(0, 1), Span(0, 1), True),
        (Span(0, 1), Span(0, 2), False),
        (object(), object(), False),
    ],
)
def test_equal_kind_for_kind_and_in_order(one, other, expected):
    """All of which a template may write out."""
    assert same(one, other) is expected


def test_what_is_the_very_same_is_not_looked_into():
    """So that what was kept costs nothing."""
    unequal = float("nan")
    assert same((unequal, {"a": unequal}), (unequal, {"a": unequal}))
