"""What several composers ask for is computed once a library."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import TypeVar

from builder.model import Library

Made = TypeVar("Made")


def once(compute: Callable[[Library], Made]) -> Callable[[Library], Made]:
    """Keep what was computed of a library until another library is asked about."""
    last: list[tuple[Library, Made]] = []

    @wraps(compute)
    def kept(library: Library) -> Made:
        if not (last and last[0][0] is library):
            last[:] = [(library, compute(library))]
        return last[0][1]

    return kept
