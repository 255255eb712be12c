"""Whose a name begins with."""

import pytest

from builder.model import Span
from builder.naming.owners import owner


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("Ann Lee's Lake Party", "Ann Lee"),
        ("Marine Le Pen’s Lake Rally", "Marine Le Pen"),
        ("Tom van Ray's Lake Party", "Tom van Ray"),
        ("Women's Lake Party", None),
        ("Leeds Town's Lake Party", None),
        ("Ann Lee Children's Trust", None),
        ("Ann Lee's party", None),
    ],
)
def test_somebody_in_full_may_own_a_body(name, who):
    """Told by a given name."""
    found = owner(name, Span(0, len(name)))
    assert (found and found.of(name)) == who
