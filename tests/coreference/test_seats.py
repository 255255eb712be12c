"""Of which state an article says that somebody is."""

import pytest
from casting import cast_of

from builder.coreference.seats import seats, state_in
from builder.model import Span


@pytest.mark.parametrize(
    ("behind", "state"),
    [
        (", R-Ohio,", "Ohio"),
        (" (D-Fla.)", "Florida"),
        (" (R-North Carolina)", "North Carolina"),
        (" (D-N.Y.)", "New York"),
        (" (Ky.)", "Kentucky"),
        (" (Ohio)", None),
        (" of Ohio", None),
        (", R-Leeds,", None),
    ],
)
def test_a_seat_stands_behind_the_name_and_the_party(behind, state):
    """In full or in short."""
    cast = cast_of(f"Tom Ray{behind} came.")
    assert list(seats(cast, 30).values()) == ([state] if state else [])


def test_a_description_may_name_a_state():
    """Or none."""
    cast = cast_of("The Ohio senator met the mayor.")
    assert state_in(cast, Span(0, 16)) == "Ohio"
    assert state_in(cast, Span(21, 30)) == ""
