"""What was looked up in register and glossary, and whether the same would be found today.

What was made of an article still stands where all that was looked up for it is as it was: verifying
traces, after Mokhov, Mitchell and Peyton Jones, "Build systems à la carte" (ICFP 2018).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Generic, TypeVar

from builder.knowledge import Knowledge
from builder.model import Entity, Place, Span, Term
from builder.phrases import PhraseTable

T = TypeVar("T")
Table = TypeVar("Table", bound=Collection[str])
_Note = Callable[[str], None]

_ALL = ""
"""The key that stands for a whole table; no entry has it."""


@dataclass(frozen=True, slots=True)
class LookUps:
    """What was looked up in one table of a `Knowledge`: ids or words, or texts that may hold its
    phrases, each once."""

    table: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trace:
    """What was looked up, and a digest of all that was found."""

    lookups: tuple[LookUps, ...]
    found: str


class TracedKnowledge(Knowledge):
    """The same register and glossary; what is looked up in them is noted."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._keys: dict[str, dict[str, None]] = {}
        for name, table in vars(knowledge).items():
            setattr(self, name, _traced(table, partial(self._note, name)))

    def _note(self, table: str, key: str) -> None:
        self._keys.setdefault(table, {})[key] = None

    def taken(self) -> tuple[LookUps, ...]:
        """What was looked up since this was asked last."""
        noted = tuple(LookUps(table, tuple(keys)) for table, keys in self._keys.items())
        self._keys.clear()
        return noted


class Answers:
    """What a register and glossary say: `digest` is that of all of it."""

    def __init__(self, knowledge: Knowledge) -> None:
        self._tables = vars(knowledge)
        self._entries: dict[tuple[str, str], str] = {}
        self.digest = _digest(
            _shown(self._tables[name]) for name in ("entities", "terms", "refused", "moved")
        )

    def trace(self, lookups: tuple[LookUps, ...]) -> Trace:
        """These look-ups with what they find here."""
        return Trace(lookups, self._found(lookups))

    def bear_out(self, trace: Trace) -> bool:
        """Whether all that was looked up then would be found here, and nothing else."""
        return self._found(trace.lookups) == trace.found

    def _found(self, lookups: Iterable[LookUps]) -> str:
        return _digest(self._answer(some.table, key) for some in lookups for key in some.keys)

    def _answer(self, name: str, key: str) -> str:
        """What is found under a key, in words that differ where the answers do."""
        table = self._tables[name]
        if isinstance(table, PhraseTable):
            return repr(list(table.all_in(key)))
        if (name, key) not in self._entries:
            self._entries[name, key] = _entry(table, key)
        return self._entries[name, key]


def _entry(table: Mapping[str, object] | AbstractSet[str], key: str) -> str:
    if key == _ALL:
        return _shown(table)
    return _shown(table.get(key)) if isinstance(table, Mapping) else str(key in table)


def _shown(value: object) -> str:
    """The value without the lines of files it stands in, which other entries move."""
    if isinstance(value, Entity | Term):
        return repr(replace(value, place=Place("")))
    if isinstance(value, Mapping):
        return "\n".join(f"{key}: {_shown(held)}" for key, held in value.items())
    return repr(sorted(value) if isinstance(value, AbstractSet) else value)


def _digest(texts: Iterable[str]) -> str:
    together = hashlib.sha256()
    for text in texts:
        together.update(f"{len(text)} {text}".encode("utf-8", "surrogatepass"))
    return together.hexdigest()


def _traced(table: Any, note: _Note) -> Any:
    if isinstance(table, PhraseTable):
        return _TracedPhrases(table, note)
    return _TracedMapping(table, note) if isinstance(table, Mapping) else _TracedSet(table, note)


class _TracedPhrases(PhraseTable[T]):
    def __init__(self, table: PhraseTable[T], note: _Note) -> None:
        self._table, self._note = table, note

    def get(self, phrase: str) -> tuple[T, ...]:
        self._note(phrase)
        return self._table.get(phrase)

    def find(
        self, text: str, within: Span, wanted: Callable[[T], bool] | None = None
    ) -> Iterator[tuple[Span, tuple[T, ...]]]:
        self._note(within.of(text))
        return self._table.find(text, within, wanted)


class _Traced(Generic[Table]):
    """A table whose keys may all be asked for."""

    def __init__(self, table: Table, note: _Note) -> None:
        self._table, self._note = table, note

    def __iter__(self) -> Iterator[str]:
        self._note(_ALL)
        return iter(self._table)

    def __len__(self) -> int:
        self._note(_ALL)
        return len(self._table)


class _TracedMapping(_Traced[Mapping[str, T]], Mapping[str, T]):
    def __getitem__(self, key: str) -> T:
        self._note(key)
        return self._table[key]


class _TracedSet(_Traced[AbstractSet[str]], AbstractSet[str]):
    def __contains__(self, word: object) -> bool:
        self._note(str(word))
        return word in self._table
