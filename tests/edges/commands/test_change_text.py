"""Changed links as a diff."""

import click

from builder.compose.changes import Change
from builder.edges.commands.change_text import as_diff
from builder.model import Place


def test_each_change_is_a_minus_a_plus_and_its_places():
    """The first few places, and how many more there are."""
    places = tuple(Place("a.txt", line) for line in (1, 1, 3, 5, 7))
    changed = [
        Change("Rutte", "m-rutte", "mark-rutte", places),
        Change("It", "x", None, places[:1]),
    ]
    assert click.unstyle(as_diff(changed)).splitlines() == [
        "6 mentions changed their entity:",
        "- Rutte: m-rutte",
        "+ Rutte: mark-rutte",
        "  a.txt:1, a.txt:3, a.txt:5 and 2 more",
        "- It: x",
        "+ It: nobody",
        "  a.txt:1",
    ]
