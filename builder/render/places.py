"""Where a place lies, in words."""

from __future__ import annotations

from builder.model import Coordinates


def position(coordinates: Coordinates) -> str:
    """Where a place lies, as an atlas has it: `35.69° N, 139.69° E`."""
    latitude, longitude = coordinates.latitude, coordinates.longitude
    north, east = "S" if latitude < 0 else "N", "W" if longitude < 0 else "E"
    return f"{abs(latitude):.2f}° {north}, {abs(longitude):.2f}° {east}"
