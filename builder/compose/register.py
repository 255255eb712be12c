"""From a library to the index of the register: whom and what the articles name, by kind."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
    fits = len(entries) <= MOST
    letters = (
        [] if fits else [(k, tuple(g)) for k, g in groupby(sorted(entries, key=_alphabet), _letter)]
    )
    shown = entries if fits else sorted(entries, key=lambda e: -e.mentions)[: MOST // 2]
    yield Page(
        path=addresses.REGISTER,
        title="Register",
        template="register",
        description="People, organisations and places that the briefings name.",
        data={
            "count": len(entries),
            "sections": _sections(shown),
            "letter": "",
            "letters": tuple((key.upper(), addresses.letter(key)) for key, _ in letters),
        },
    )
    for key, group in letters:
        yield Page(
            path=addresses.letter(key),
            title=f"Register: {key.upper()}",
            template="register",
            description=f"People, organisations and places that the briefings name: {key.upper()}.",
            data={
                "count": len(group),
                "sections": _sections(group),
                "letter": key.upper(),
                "letters": tuple((k.upper(), addresses.letter(k)) for k, _ in letters),
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
