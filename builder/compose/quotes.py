"""From a library to the index of quotes: by speaker, then by date, each with its address."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder import addresses
from builder.compose.calendar import month_in_words
from builder.compose.concordance import Saying, concordance
from builder.compose.page import Page
from builder.compose.shelves import MOST, WITH_THE_ENTITY, shelve
from builder.model import Entity, EntityId, Library, Quoting

_CHARTED = 10


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it and what, newest first; `entity` is None for all whom the register lacks."""

    entity: Entity | None
    sayings: tuple[Saying, ...]

    @property
    def label(self) -> str:
        return self.entity.label if self.entity else "Not in the register"

    def place(self, met: Mapping[EntityId, int], *, together: bool) -> str:
        """Where the quotes stand: on the page of all, with the entity if they are few, or on
        pages of their own."""
        if together:
            return f"{addresses.QUOTES}#by-{self.id}" if self.id else addresses.QUOTES
        if self.id and self.id in met and len(self.sayings) <= WITH_THE_ENTITY:
            return f"{addresses.entity(self.id)}#said-by"
        return addresses.quotes_of(self.id)

    @property
    def id(self) -> EntityId | None:
        return self.entity.id if self.entity else None


def quotes_pages(library: Library) -> Iterator[Page]:
    """The index, and a page a speaker where not all quotes fit one page."""
    shared = concordance(library)
    sayings = shared.sayings
    speakers = _speakers(sayings, library)
    together = len(sayings) <= MOST
    charted = tuple(s for s in speakers if s.entity)[:_CHARTED]
    reports = sum(1 for s in sayings if s.statement.kind is Quoting.INDIRECT)
    yield Page(
        path=addresses.QUOTES,
        title="Quotes",
        template="quotes",
        description="Who said what, in the words of the briefings, by speaker and date.",
        data={
            "speakers": speakers,
            "met": shared.counts,
            "together": together,
            "count": len(sayings),
            "reports": reports,
            "newest": () if together else sayings[:20],
            "most": max((len(s.sayings) for s in charted), default=0),
            "charted": charted,
        },
    )
    if not together:
        for speaker in speakers:
            if "#" not in speaker.place(shared.counts, together=together):
                yield from _speaker_pages(speaker, shared.counts)


def _speakers(sayings: Iterable[Saying], library: Library) -> tuple[Speaker, ...]:
    """Most quoted first; those without an entity last, together."""
    by_speaker: dict[EntityId | None, list[Saying]] = {}
    for saying in sayings:
        known = saying.statement.speaker in library.entities
        by_speaker.setdefault(saying.statement.speaker if known else None, []).append(saying)
    found = [
        Speaker(library.entities[id] if id else None, tuple(s)) for id, s in by_speaker.items()
    ]
    return tuple(
        sorted(found, key=lambda s: (s.entity is None, -len(s.sayings), s.label.casefold()))
    )


def _speaker_pages(speaker: Speaker, met: Mapping[EntityId, int]) -> Iterator[Page]:
    shelved = shelve(speaker.sayings)
    shelves = tuple(
        (_months(shelf.rows), addresses.quotes_of(speaker.id, shelf.number))
        for shelf in shelved.shelves
    )
    pages = [("", addresses.quotes_of(speaker.id), shelved.first)]
    pages += [(*shelf, held.rows) for shelf, held in zip(shelves, shelved.shelves, strict=True)]
    for months, path, sayings in pages:
        yield Page(
            path=path,
            title=f"Quotes: {speaker.label}" + (f", {months}" if months else ""),
            template="speaker",
            description=f"What the briefings quote: {speaker.label}.",
            data={
                "speaker": speaker,
                "months": months,
                "sayings": sayings,
                "shelves": shelves,
                "met": met,
            },
        )


def _months(sayings: Sequence[Saying]) -> str:
    """From when to when: `March 2024 to April 2025`."""
    first, last = (month_in_words(sayings[end].month) for end in (-1, 0))
    return first if first == last else f"{first} to {last}"
