"""From the speakers that an index names to its pages by letter."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose import alphabet
from builder.compose.shelves import MOST
from builder.compose.speakers import Speaker


@dataclass(frozen=True, slots=True)
class Leaf:
    """A page of the speakers by letter. Those with a place of their own are only named there."""

    letter: str
    path: str
    speakers: tuple[Speaker, ...]

    @property
    def words(self) -> str:
        """From whom to whom: `Ada Holm to Ann Lee`."""
        first, last = self.speakers[0].label, self.speakers[-1].label
        return first if first == last else f"{first} to {last}"


def leaves(named: Iterable[Speaker], apart: Collection[str]) -> Iterator[Leaf]:
    """The speakers by letter, each letter on as many pages as it needs; `apart` holds the anchors
    of those whose quotes stand elsewhere."""
    ordered = sorted(named, key=lambda s: (*alphabet.place(s.label), s.anchor))
    for letter, group in groupby(ordered, lambda s: alphabet.letter(s.label)):
        for number, packed in enumerate(_packed(group, apart)):
            yield Leaf(letter, addresses.speakers(letter, number), packed)


def _packed(group: Iterable[Speaker], apart: Collection[str]) -> Iterator[tuple[Speaker, ...]]:
    held: list[Speaker] = []
    room = MOST
    for speaker in group:
        rows = 1 if speaker.anchor in apart else len(speaker.sayings)
        if held and rows > room:
            yield tuple(held)
            held, room = [], MOST
        held.append(speaker)
        room -= rows
    yield tuple(held)


def letters(every: Iterable[Leaf]) -> tuple[tuple[str, str], ...]:
    """Each letter and its first page."""
    return tuple(
        (letter.upper(), next(group).path) for letter, group in groupby(every, lambda x: x.letter)
    )
