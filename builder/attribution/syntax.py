"""From a paragraph's reading to a tree one can walk: governors, phrases, words by place."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import accumulate

from builder.attribution.mended_parse import mended
from builder.model import ParagraphReading, Span

_LEFT_OF_HEAD = frozenset(
    "det compound amod nummod nmod poss case punct quantmod advmod predet nn npadvmod".split()
)
FINITE = frozenset(["VBD", "VBZ", "VBP"])
TENSED = FINITE | {"MD"}
"""The tags of verbs that have a tense, and of modal ones."""
_PROPER = frozenset(["NNP", "NNPS"])
NAME = "Name"
"""Stands for any name in `Tree.common`, so that no weight is about somebody in particular."""
_JOINED = frozenset(["conj"])
_SHARED = _JOINED | {"appos"}


class Tree:
    """The words of one paragraph with their governors. All numbers are indexes of words."""

    def __init__(self, text: str, reading: ParagraphReading) -> None:
        self.spans = [word.span for word in reading.words]
        self.starts = [span.start for span in self.spans]
        self.forms = [text[span.start : span.end] for span in self.spans]
        words = mended(self.forms, reading.words)
        self.lower = [form.lower() for form in self.forms]
        self.tags = [word.tag for word in words]
        self.common = [
            NAME if word.tag in _PROPER else form
            for word, form in zip(words, self.lower, strict=True)
        ]
        self.deps = [word.dep for word in words]
        self.heads = [word.head for word in words]
        self.below: list[list[int]] = [[] for _ in words]
        for i, head in enumerate(self.heads):
            if head != i:
                self.below[head].append(i)
        self.stops = [0, *accumulate(int(tag == ".") for tag in self.tags)]

    def __len__(self) -> int:
        return len(self.spans)

    def at(self, span: Span) -> tuple[int, int]:
        """The words that begin in this span, as a half-open pair."""
        return bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)

    def top(self, i: int) -> int:
        """The first of the names or nouns that `i` is joined to or stands in apposition to."""
        return self._up(i, _SHARED)

    def first_joined(self, i: int) -> int:
        """The first in the row of names or nouns that `i` is joined to ("Lee, Vos and Day")."""
        return self._up(i, _JOINED)

    def _up(self, i: int, deps: frozenset[str]) -> int:
        """Where one comes to from a word by these relations, in a few steps."""
        for _ in range(8):
            if self.deps[i] not in deps or self.heads[i] == i:
                break
            i = self.heads[i]
        return i

    def joined(self, i: int, limit: int = 12) -> list[int]:
        """The names or nouns that follow in such a row, the first so many."""
        row = [i]
        for word in row:
            row += [child for child in self.below[word] if self.deps[child] in _JOINED]
            if len(row) > limit:
                break
        return row[1 : limit + 1]

    def ancestors(self, i: int, limit: int = 12) -> Iterator[int]:
        """The governors of a word, nearest first."""
        for _ in range(limit):
            if self.heads[i] == i:
                return
            i = self.heads[i]
            yield i

    def phrase(self, i: int, limit: int = 8) -> tuple[int, int]:
        """The head word `i` with what stands before it and belongs to it; half open."""
        first = i
        members = {i}
        for j in range(i - 1, max(-1, i - 1 - limit), -1):
            owner = self.heads[j] if self.deps[j] == "case" else j
            if self._is_second_adjective(j, i):
                continue
            if self.heads[owner] not in members or self.deps[owner] not in _LEFT_OF_HEAD:
                break
            members |= {j, owner}
            first = j
        while first < i and self.deps[first] == "punct" and self.forms[first] not in "$#":
            first += 1
        return first, i + 1

    def _is_second_adjective(self, j: int, i: int) -> bool:
        """Whether this is the "and former" of "current and former traders"."""
        first = self.heads[j]
        joined = self.deps[j] == "cc" or (self.deps[j] == "conj" and self.tags[j] == "JJ")
        return joined and first < j and self.deps[first] == "amod" and self.heads[first] == i

    def stretch(self, first: int, end: int) -> Span:
        """The span from word `first` up to, not including, word `end`."""
        return Span(self.spans[first].start, self.spans[end - 1].end)
