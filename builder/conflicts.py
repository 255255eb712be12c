"""A file's text in, the merge conflict that git left in it out."""

from __future__ import annotations

import re

from builder.model import Place, Problem

_FIRST_LINE = re.compile(r"^<{7} ", re.MULTILINE)


def conflict_in(path: str, text: str) -> Problem | None:
    """What is wrong where two versions of a passage still stand one below the other."""
    found = _FIRST_LINE.search(text)
    if found is None:
        return None
    what = "two versions of one passage: a merge conflict"
    remedy = "keep one of them, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>"
    return Problem(Place(path, text.count("\n", 0, found.start()) + 1), what, remedy)
