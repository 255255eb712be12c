"""The order of labels in an index, accents aside, and the letters that divide it."""

from __future__ import annotations

from builder.text import in_plain_letters

NO_LETTER = "other"


def place(label: str) -> tuple[bool, str, str]:
    """A label's place in an index: by its letter, those without one last, and then by all of it."""
    own = letter(label)
    return own == NO_LETTER, own, in_plain_letters(label)


def letter(label: str) -> str:
    """The letter a label stands under: `a` to `z`, or `other`."""
    first = next((c for c in in_plain_letters(label) if c.isalnum()), "")
    return first if first.isascii() and first.isalpha() else NO_LETTER
