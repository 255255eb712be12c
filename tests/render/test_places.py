"""Where a place lies, in words."""

from builder.model import Coordinates
from builder.render.places import position


def test_a_place_lies_north_or_south_east_or_west():
    """As an atlas has it, to a hundredth of a degree."""
    assert position(Coordinates(35.69, 139.6917)) == "35.69° N, 139.69° E"
    assert position(Coordinates(-34.6, -58.38)) == "34.60° S, 58.38° W"
