"""Two versions of a text in, out come the passages that differ, and the words that do."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import zip_longest

from builder.compose.concordance import PassagePiece
from builder.text import collapse, shortened

Passages = tuple[tuple[PassagePiece, ...], tuple[PassagePiece, ...]]

_AROUND = 8  # words shown on each side of a difference
_MOST_PAIRS = 2_500  # of passages before and after that are compared with each other
_MOST_WORDS = 400  # beyond this many, a passage is not compared word by word
_MOST_SHOWN = 600  # code points of a word or run of words
_ALIKE = 0.5


def changed(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The passages (paragraphs, entries) that are not the same, before and after; an empty one
    stands where a passage was added or taken out."""
    matcher = SequenceMatcher(a=before, b=after, autojunk=False)
    for what, start, end, new_start, new_end in matcher.get_opcodes():
        if what != "equal":
            yield from _paired(list(before[start:end]), list(after[new_start:new_end]))


def _paired(before: list[str], after: list[str]) -> Iterator[tuple[str, str]]:
    """Each passage with the one that took its place, in order; by their places where as many took
    the place of as many, and where too many pairs have been looked at."""
    left = _MOST_PAIRS if len(before) != len(after) else 0
    for number, old in enumerate(before):
        if left <= 0:
            yield from zip_longest(before[number:], after, fillvalue="")
            return
        place = next((n for n, new in enumerate(after[:left]) if _alike(old, new)), None)
        left -= len(after) if place is None else place + 1
        if place is None:
            yield old, ""
            continue
        yield from (("", new) for new in after[:place])
        yield old, after[place]
        del after[: place + 1]
    yield from (("", new) for new in after)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(a=one.split(), b=other.split()).ratio() > _ALIKE


def compared(before: str, after: str) -> Passages:
    """The two texts with the words marked that differ; what is the same and far from any
    difference is left out for an ellipsis. Where one is empty, nothing is marked in the other."""
    old, new = _words(before), _words(after)
    if not (old and new):
        return _whole(before), _whole(after)
    return _told(old, new, _runs(old, new))


def _runs(old: Sequence[str], new: Sequence[str]) -> list[tuple[str, int, int]]:
    """What is the same and what is not, each with its number of words in the two."""
    start, end = _shared_ends(old, new)
    middle = (len(old) - start - end, len(new) - start - end)
    if max(middle) > _MOST_WORDS:
        return [("equal", start, start), ("replace", *middle), ("equal", end, end)]
    opcodes = SequenceMatcher(a=old, b=new, autojunk=False).get_opcodes()
    return [(what, a_end - a, b_end - b) for what, a, a_end, b, b_end in opcodes]


def _words(text: str) -> list[str]:
    return re.findall(r"\S+", collapse(text))


def _whole(text: str) -> tuple[PassagePiece, ...]:
    shown = shortened(collapse(text), _MOST_SHOWN)
    return (PassagePiece(shown),) if shown else ()


def _shared_ends(old: Sequence[str], new: Sequence[str]) -> tuple[int, int]:
    """How many words the two share at their beginning and at their end."""
    shortest = min(len(old), len(new))
    start = next((n for n in range(shortest) if old[n] != new[n]), shortest)
    rest = shortest - start
    return start, next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)


def _told(old: list[str], new: list[str], runs: Sequence[tuple[str, int, int]]) -> Passages:
    made: tuple[list[PassagePiece], list[PassagePiece]] = ([], [])
    at = [0, 0]
    for number, (what, *lengths) in enumerate(runs):
        for side, words in enumerate((old, new)):
            run = words[at[side] : at[side] + lengths[side]]
            at[side] += lengths[side]
            if what == "equal":
                run = _trimmed(run, first=number == 0, last=number == len(runs) - 1)
            if run:
                made[side].append(
                    PassagePiece(shortened(" ".join(run), _MOST_SHOWN), marked=what != "equal")
                )
    return _spaced(made[0]), _spaced(made[1])


def _trimmed(run: list[str], *, first: bool, last: bool) -> list[str]:
    """Unchanged words: those near a difference, an ellipsis for the others."""
    head, tail = (0 if first else _AROUND), (0 if last else _AROUND)
    if len(run) <= head + tail + 1:
        return run
    return [*run[:head], "…", *run[len(run) - tail :]]


def _spaced(pieces: list[PassagePiece]) -> tuple[PassagePiece, ...]:
    """Pieces with a blank between them, held by the unmarked one."""
    made = list(pieces)
    for n in range(1, len(made)):
        made.insert(2 * n - 1, PassagePiece(" "))
    return tuple(made)
