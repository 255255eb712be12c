"""Many phrases looked for in a text at once, at a cost that does not grow with their number."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Generic, TypeVar

from builder import latin
from builder.model import Span

T = TypeVar("T")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_VARIANTS = str.maketrans({"’": "'", "ʼ": "'", "‑": "-", "\u200b": " ", "\ufeff": " "})
_OPTIONAL = latin.regex(r"[.,](?:(?=\s[A-Z])(?<=(?<![.\w])[A-Z]\.)|(?<=,)(?=\s[JS]r\b))")
"""The marks in "George W. Bush" and "Martin Luther King, Jr." that papers leave out, too."""


class PhraseTable(Generic[T]):
    """Phrases, each with one or more values (what the phrase may stand for)."""

    def __init__(self, entries: Iterable[tuple[str, T]] = (), *, fold: bool = False) -> None:
        self._fold = fold
        self._values: dict[str, tuple[T, ...]] = {}
        self._longest: dict[str, int] = {}
        for phrase, value in entries:
            words = self._words(phrase)
            if not words:
                continue
            key = " ".join(words)
            held = self._values.get(key, ())
            if value not in held:
                self._values[key] = (*held, value)
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def _words(self, text: str) -> list[str]:
        return _TOKEN.findall(self._usual(text))

    def _usual(self, text: str) -> str:
        """The text as phrases are compared, as long as it was."""
        usual = _OPTIONAL.sub(" ", text.translate(_VARIANTS))
        return _fold(usual) if self._fold else usual

    def get(self, phrase: str) -> tuple[T, ...]:
        """What this very phrase may stand for."""
        return self._values.get(" ".join(self._words(phrase)), ())

    def all_in(self, text: str) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """Every phrase of a text, overlapping ones, too: its first word (counted from 0), how many
        words it has, and what it may stand for. Nothing else decides what `get` and `find` say."""
        words = self._words(text)
        for at, word in enumerate(words):
            longest = self._longest.get(word, 0)
            for length in range(1, min(longest, len(words) - at) + 1):
                if values := self._values.get(" ".join(words[at : at + length])):
                    yield at, length, values

    def find(
        self, text: str, within: Span, wanted: Callable[[T], bool] | None = None
    ) -> Iterator[tuple[Span, tuple[T, ...]]]:
        """The phrases of a stretch of text, leftmost and longest first, none overlapping. One that
        stands for nothing that is wanted is passed over, and hides none that does; an article at
        the beginning of one ("The Nikkei") hides none that goes on behind it ("Nikkei 225")."""
        stretch = self._usual(within.of(text))
        found = list(self._leftmost(_TOKEN.findall(stretch), wanted))
        borders = [m.span() for m in _TOKEN.finditer(stretch)] if found else []
        for at, length, values in found:
            start, end = borders[at][0], borders[at + length - 1][1]
            yield Span(within.start + start, within.start + end), values

    def _leftmost(
        self, words: Sequence[str], wanted: Callable[[T], bool] | None
    ) -> Iterator[tuple[int, int, tuple[T, ...]]]:
        """The first word, the number of words and the values of each phrase that is found."""
        end = 0
        for at, word in enumerate(words):
            if at < end or word not in self._longest:
                continue
            length, values = self._longest_at(words, at, wanted)
            if values and word.lower() == "the":
                behind, _ = self._longest_at(words, at + 1, wanted)
                values = () if behind >= length else values
            if values:
                yield at, length, values
                end = at + length

    def _longest_at(
        self, words: Sequence[str], at: int, wanted: Callable[[T], bool] | None
    ) -> tuple[int, tuple[T, ...]]:
        """How many words the longest phrase has that begins here, and what it may stand for."""
        longest = min(self._longest.get(words[at], 0), len(words) - at) if at < len(words) else 0
        for length in range(longest, 0, -1):
            values = self._values.get(" ".join(words[at : at + length]), ())
            if wanted is not None:
                values = tuple(filter(wanted, values))
            if values:
                return length, values
        return 0, ()


def _fold(text: str) -> str:
    """Case-folded without changing the number of code points."""
    folded = text.casefold()
    if len(folded) == len(text):
        return folded
    return "".join(c.casefold() if len(c.casefold()) == 1 else c for c in text)
