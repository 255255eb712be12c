"""From a spaCy `Doc` to its words as a reading counts them."""

from __future__ import annotations

from typing import Any


def words_of(doc: Any) -> tuple[list[Any], list[int]]:
    """The words, and the index of each one's governor among them (its own for a root). White space
    is no word, but spaCy makes tokens of it: heads are renumbered without them."""
    words = [token for token in doc if not token.is_space]
    place = {token.i: n for n, token in enumerate(words)}
    return words, [place.get(token.head.i, n) for n, token in enumerate(words)]
