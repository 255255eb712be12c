"""From a library to the index of quotes: by speaker, then by date, each with its address."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from builder import addresses
from builder.compose import alphabet
from builder.compose.calendar import day_in_words, from_to, month_in_words, month_of
from builder.compose.concordance import Concordance, Saying, concordance
from builder.compose.page import Page
from builder.compose.shelves import MOST, WITH_THE_ENTITY, shelve
from builder.compose.speakers import Speaker, speakers
from builder.model import EntityId, Library, Quoting

_CHARTED = 10


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


def quotes_pages(library: Library) -> Iterator[Page]:
    """The index; where not all quotes fit one page, the speakers by letter, a page for each with
    many quotes, and one for each month."""
    shared = concordance(library)
    quoted = speakers(library)
    if len(shared.sayings) <= MOST:
        places = {s.anchor: f"{addresses.QUOTES}#{s.anchor}" for s in quoted}
        yield _index(shared, quoted, places, leaves=())
        return
    own = {s.anchor: path for s in quoted if (path := _own_place(s, shared))}
    leaves = tuple(_leaves([s for s in quoted if s.slug], own))
    places = own | {
        s.anchor: f"{leaf.path}#{s.anchor}"
        for leaf in leaves
        for s in leaf.speakers
        if s.anchor not in own
    }
    yield _index(shared, quoted, places, leaves)
    for leaf in leaves:
        yield _leaf_page(leaf, leaves, own)
    for speaker in quoted:
        if (path := own.get(speaker.anchor)) and "#" not in path:
            yield from _speaker_pages(speaker, shared.counts)
    for month, sayings in _months(shared.sayings).items():
        yield from _month_pages(month, sayings)


def _index(
    shared: Concordance,
    quoted: Sequence[Speaker],
    places: Mapping[str, str],
    leaves: Sequence[Leaf],
) -> Page:
    named = [s for s in quoted if s.slug]
    reports = sum(1 for s in shared.sayings if s.statement.kind is Quoting.INDIRECT)
    return Page(
        path=addresses.QUOTES,
        title="Quotes",
        template="quotes",
        description="Who said what, in the words of the briefings, by speaker and date.",
        data={
            "speakers": quoted if not leaves else (*named[: MOST // 2], *quoted[len(named) :]),
            "places": places,
            "met": shared.counts,
            "count": len(shared.sayings),
            "reports": reports,
            "people": len(named),
            "letters": _letters(leaves),
            "months": tuple(
                (month_in_words(month), addresses.said_in(month), len(sayings))
                for month, sayings in (_months(shared.sayings) if leaves else {}).items()
            ),
            "newest": shared.sayings[:20] if leaves else (),
            "charted": named[:_CHARTED],
            "most": max((len(s.sayings) for s in named), default=0),
        },
    )


# -- where not all quotes fit one page ----------------------------------------------------------


def _own_place(speaker: Speaker, shared: Concordance) -> str | None:
    """Where the quotes stand if that is not beside other speakers'."""
    if not speaker.slug or len(speaker.sayings) > WITH_THE_ENTITY:
        return _page_of(speaker)
    if speaker.entity and speaker.entity.id in shared.counts:
        return f"{addresses.entity(speaker.entity.id)}#said-by"
    return None


def _page_of(speaker: Speaker, shelf: int = 0) -> str:
    if speaker.entity:
        return addresses.quotes_of(speaker.entity.id, shelf)
    return addresses.quotes_of_name(speaker.slug, shelf)


def _leaves(named: Iterable[Speaker], own: Mapping[str, str]) -> Iterator[Leaf]:
    """By letter, and each letter in as many pages as it needs."""
    ordered = sorted(named, key=lambda s: (*alphabet.place(s.label), s.anchor))
    for letter, group in groupby(ordered, lambda s: alphabet.letter(s.label)):
        for number, packed in enumerate(_packed(group, own)):
            yield Leaf(letter, addresses.speakers(letter, number), packed)


def _packed(group: Iterable[Speaker], own: Mapping[str, str]) -> Iterator[tuple[Speaker, ...]]:
    held: list[Speaker] = []
    room = MOST
    for speaker in group:
        rows = 1 if speaker.anchor in own else len(speaker.sayings)
        if held and rows > room:
            yield tuple(held)
            held, room = [], MOST
        held.append(speaker)
        room -= rows
    yield tuple(held)


def _letters(leaves: Iterable[Leaf]) -> tuple[tuple[str, str], ...]:
    """Each letter and its first page."""
    return tuple(
        (letter.upper(), next(group).path) for letter, group in groupby(leaves, lambda x: x.letter)
    )


def _leaf_page(leaf: Leaf, leaves: Sequence[Leaf], own: Mapping[str, str]) -> Page:
    siblings = tuple((x.words, x.path) for x in leaves if x.letter == leaf.letter)
    return Page(
        path=leaf.path,
        title=f"Quotes: {leaf.words}",
        template="speakers",
        description=f"What the briefings quote, by speaker: {leaf.words}.",
        data={
            "leaf": leaf,
            "own": own,
            "letters": _letters(leaves),
            "siblings": siblings if len(siblings) > 1 else (),
            "count": sum(len(s.sayings) for s in leaf.speakers if s.anchor not in own),
        },
    )


def _speaker_pages(speaker: Speaker, met: Mapping[EntityId, int]) -> Iterator[Page]:
    yield from _pages_of(
        speaker.label,
        speaker.sayings,
        place=lambda shelf: _page_of(speaker, shelf),
        words=lambda day: month_in_words(month_of(day)),
        more={"speaker": speaker, "met": met},
    )


def _months(sayings: Iterable[Saying]) -> dict[str, tuple[Saying, ...]]:
    return {month: tuple(group) for month, group in groupby(sayings, lambda s: s.month)}


def _month_pages(month: str, sayings: Sequence[Saying]) -> Iterator[Page]:
    yield from _pages_of(
        month_in_words(month),
        sayings,
        place=lambda shelf: addresses.said_in(month, shelf),
        words=day_in_words,
        more={"speaker": None},
    )


def _pages_of(
    label: str,
    sayings: Sequence[Saying],
    *,
    place: Callable[[int], str],
    words: Callable[[date | None], str],
    more: Mapping[str, object],
) -> Iterator[Page]:
    """What somebody said, or what was said in a month, on as many pages as that needs. `place` is
    the address of a shelf, 0 for none; `words` say from and until when a shelf goes."""
    shelved = shelve(sayings)
    shelves = tuple(
        (from_to(*(words(shelf.rows[end].article.date) for end in (-1, 0))), place(shelf.number))
        for shelf in shelved.shelves
    )
    pages = [("", place(0), shelved.first)]
    pages += [(*shelf, held.rows) for shelf, held in zip(shelves, shelved.shelves, strict=True)]
    for when, path, rows in pages:
        yield Page(
            path=path,
            title=f"Quotes: {label}" + (f", {when}" if when else ""),
            template="statements",
            description=f"What the briefings quote: {label}.",
            data={
                "label": label,
                "when": when,
                "count": len(sayings),
                "sayings": rows,
                "shelves": shelves,
                **more,
            },
        )
