"""From a parsed paragraph to what the source finder sees of it for one quoted stretch.

Of what is quoted only the ends are seen, and of the paragraph what stands near the stretch: a row
for each word, in columns of small numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

BEFORE, MOST = 45, 110
"""So many words are seen before a stretch, and so many in all."""
_ENDS = 8
"""So many words are seen at each end of what is quoted."""
_CLIMB = 12
OUTSIDE, ASKED, QUOTED = 1, 2, 3
"""What a word belongs to: neither, the stretch that is asked about, another one."""
_GOVERNOR, _FARTHEST, _BESIDE, _BELOW, _WITHIN = 1, 4, 5, 6, 7
"""How a word is tied to the stretch: it governs it, or governs that (to four steps); hangs on the
governor, on what is above, or on the stretch itself."""
TIES = _WITHIN + 1
COLUMNS = ("vector", "tag", "dep", "kind", "state", "tie", "capital", "head")


@dataclass(frozen=True, slots=True)
class Words:
    """The words of a paragraph in columns: the row of each word's vector (-1 for none), numbers of
    tag, relation and kind of name (0 for one that is not known), whether it has a capital, the
    index of the governing word, and whether it is a mark of punctuation."""

    vector: Sequence[int]
    tag: Sequence[int]
    dep: Sequence[int]
    kind: Sequence[int]
    capital: Sequence[bool]
    head: Sequence[int]
    punct: Sequence[bool]


@dataclass(frozen=True, slots=True)
class StretchView:
    """What is seen for one stretch: which words of the paragraph, and a row of `COLUMNS` for each.
    The head is a place among them."""

    words: Sequence[int]
    rows: Sequence[tuple[int, ...]]


class Paragraph:
    """A paragraph's words, each with the number of the stretch that it belongs to; -1 for none."""

    def __init__(self, words: Words, stretch_of: Sequence[int]) -> None:
        self._words, self._stretch_of = words, stretch_of
        self._members: dict[int, list[int]] = {}
        self._kept: list[int] = []
        self._first: dict[int, int] = {}
        for number, run in groupby(range(len(stretch_of)), key=stretch_of.__getitem__):
            members = list(run)
            self._first.setdefault(number, len(self._kept))
            self._members.setdefault(number, []).extend(members)
            whole = number < 0 or len(members) <= 2 * _ENDS
            self._kept += members if whole else members[:_ENDS] + members[-_ENDS:]

    def view(self, number: int) -> StretchView:
        """What is seen for the stretch of that number, which must have a word."""
        start = max(0, self._first[number] - BEFORE)
        seen = self._kept[start : start + MOST]
        place = {word: i for i, word in enumerate(seen)}
        ties = self._ties(self._members[number], number, seen)
        words = self._words
        rows = [
            (
                words.vector[i],
                words.tag[i],
                words.dep[i],
                words.kind[i],
                self._state(i, number),
                ties.get(i, 0),
                int(words.capital[i]),
                place.get(words.head[i], place[i]),
            )
            for i in seen
        ]
        return StretchView(seen, rows)

    def _state(self, word: int, number: int) -> int:
        own = self._stretch_of[word]
        return OUTSIDE if own < 0 else ASKED if own == number else QUOTED

    def _ties(self, members: Sequence[int], number: int, seen: Sequence[int]) -> dict[int, int]:
        """How the words that are seen are tied to the stretch."""
        head = self._words.head
        above = self._above(members, number)
        ties: dict[int, int] = {}
        for word in seen:
            governor = head[word]
            if word in above:
                ties[word] = min(above[word], _FARTHEST)
            elif governor in above:
                ties[word] = _BESIDE if above[governor] == _GOVERNOR else _BELOW
            elif self._stretch_of[governor] == number:
                ties[word] = _WITHIN
        return ties

    def _above(self, members: Sequence[int], number: int) -> dict[int, int]:
        """The word that governs the stretch, and what governs that, with the steps up to it."""
        head, punct = self._words.head, self._words.punct
        outer = (head[i] for i in members if self._stretch_of[head[i]] != number and not punct[i])
        above: dict[int, int] = {}
        word = next(outer, None)
        while word is not None and word not in above and len(above) < _CLIMB:
            above[word] = len(above) + 1
            word = head[word]
        return above


def columns(words: Words, stretch_of: Sequence[int], count: int) -> list[StretchView | None]:
    """What is seen for each of `count` stretches; None for one without a word."""
    paragraph, known = Paragraph(words, stretch_of), frozenset(stretch_of)
    return [paragraph.view(n) if n in known else None for n in range(count)]
