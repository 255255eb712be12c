"""The order of labels in an index, accents aside, and the letters that divide it."""

from __future__ import annotations

import unicodedata

NO_LETTER = "other"


def place(label: str) -> tuple[str, str]:
    """A label's letter, `a` to `z` or `other`, and its place among those of this letter."""
    folded = unicodedata.normalize("NFKD", label.casefold())
    plain = "".join(c for c in folded if not unicodedata.combining(c))
    first = next((c for c in plain if c.isalnum()), "")
    return first if first.isascii() and first.isalpha() else NO_LETTER, plain


def letter(label: str) -> str:
    return place(label)[0]
