"""The places that found names take."""

import pytest

from builder.model import Span
from builder.naming.found import Taken


@pytest.mark.parametrize(
    ("span", "is_free"),
    [(Span(0, 3), True), (Span(8, 9), True), (Span(2, 4), False), (Span(5, 6), False)],
)
def test_a_place_is_free_where_no_name_stands(span, is_free):
    """Beside one it is."""
    assert Taken([Span(9, 12), Span(3, 8)]).free(span) is is_free
