"""From an article's id to the fold in which it is kept aside.

What is fitted together goes by the same folds: quotations with the networks that hint at sources,
names with the finders and their teacher. Each keeps the hash and the number of folds it was first
measured with, so that its recorded figures stay comparable.
"""

from __future__ import annotations

import hashlib

FOLDS, PRONOUN_FOLDS = 5, 10


def fold_of_quotes(id: str) -> int:
    return int(hashlib.sha256(b"fold" + id.encode()).hexdigest(), 16) % FOLDS


def fold_of_names(id: str) -> int:
    return int(hashlib.md5(id.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def fold_of_pronouns(id: str) -> int:
    return int(hashlib.sha256(id.encode()).hexdigest(), 16) % PRONOUN_FOLDS
