"""The order of labels in an index, accents aside, and the letters that divide it."""

from __future__ import annotations

import unicodedata

NO_LETTER = "other"

_DIGRAPHS = {"æ": "ae", "œ": "oe", "þ": "th"}
_PLAIN = str.maketrans("øðđħıłŧ", "oddhilt") | str.maketrans(_DIGRAPHS)
"""Letters of which no accent can be taken off, in plain ones, as search knows them."""


def place(label: str) -> tuple[bool, str, str]:
    """A label's place in an index: by its letter, those without one last, and then by all of it."""
    own = letter(label)
    return own == NO_LETTER, own, _plain(label)


def letter(label: str) -> str:
    """The letter a label stands under: `a` to `z`, or `other`."""
    first = next((c for c in _plain(label) if c.isalnum()), "")
    return first if first.isascii() and first.isalpha() else NO_LETTER


def _plain(label: str) -> str:
    folded = unicodedata.normalize("NFKD", label.casefold())
    return "".join(c for c in folded if not unicodedata.combining(c)).translate(_PLAIN)
