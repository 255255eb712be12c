"""From a library to the index of the register: whom and what the articles name, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose import alphabet
from builder.compose.concordance import Concordance, concordance
from builder.compose.kinds import LAYERS, NAMES
from builder.compose.page import Page
from builder.compose.shelves import MOST
from builder.model import Entity, Layer, Library


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """An entity with how often and in how many articles it is named."""

    entity: Entity
    mentions: int
    briefings: int


@dataclass(frozen=True, slots=True)
class Section:
    """The entries of one layer, in the alphabet's order."""

    heading: str
    layer: Layer
    entries: tuple[RegisterEntry, ...]


def register_pages(library: Library) -> Iterator[Page]:
    """One page with everything, or the most named and a page a letter."""
    entries = _entries(library, concordance(library))
    if len(entries) <= MOST:
        yield _page(entries, len(entries))
        return
    grouped = groupby(sorted(entries, key=_alphabet), _letter)
    by_letter = {letter: tuple(group) for letter, group in grouped}
    letters = tuple((letter.upper(), addresses.letter(letter)) for letter in by_letter)
    most_named = sorted(entries, key=lambda entry: -entry.mentions)[: MOST // 2]
    yield _page(most_named, len(entries), letters)
    for letter, group in by_letter.items():
        yield _page(group, len(group), letters, letter)


def _page(
    shown: Iterable[RegisterEntry],
    count: int,
    letters: Sequence[tuple[str, str]] = (),
    letter: str = "",
) -> Page:
    """Entries of so many, those of a letter or the first ones, beside the `letters` that lead to
    others."""
    which = f": {letter.upper()}" if letter else ""
    named = "People, organisations and places that the briefings name"
    return Page(
        path=addresses.letter(letter) if letter else addresses.REGISTER,
        title=f"Register{which}",
        template="register",
        description=f"{named}{which}.",
        data={
            "count": count,
            "sections": _sections(shown),
            "letter": letter.upper(),
            "letters": letters,
        },
    )


def _entries(library: Library, shared: Concordance) -> list[RegisterEntry]:
    return [
        RegisterEntry(entity, shared.counts[entity.id], shared.briefings[entity.id])
        for entity in library.entities.values()
        if shared.counts.get(entity.id)
    ]


def _sections(entries: Iterable[RegisterEntry]) -> tuple[Section, ...]:
    ordered = sorted(entries, key=_alphabet)
    sections = (
        Section(LAYERS[layer], layer, tuple(e for e in ordered if e.entity.layer is layer))
        for layer in NAMES
    )
    return tuple(section for section in sections if section.entries)


def _alphabet(entry: RegisterEntry) -> tuple[bool, str, str, str]:
    return *alphabet.place(entry.entity.label), entry.entity.id


def _letter(entry: RegisterEntry) -> str:
    return alphabet.letter(entry.entity.label)
