"""Days as they are written in files: YYYY-MM-DD."""

from __future__ import annotations

import re
from datetime import date

DAY_FORM = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def day_of(words: str) -> date:
    """The day that is written as YYYY-MM-DD; raises `ValueError` for any other form, and for a day
    that is in no calendar."""
    if not DAY_FORM.fullmatch(words):
        raise ValueError(f"{words!r} is not written YYYY-MM-DD, such as 2025-04-08")
    try:
        return date.fromisoformat(words)
    except ValueError as fault:
        raise ValueError(f"there is no day {words}: {fault}") from fault
