"""From a library to the index of quotes: by speaker, then by date, each with its address."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import groupby

from builder import addresses
from builder.compose.calendar import day_in_words, from_to, month_in_words, month_of
from builder.compose.concordance import Concordance, Saying, concordance
from builder.compose.leaves import Leaf, leaves, letters
from builder.compose.page import Page
from builder.compose.shelves import MOST, WITH_THE_ENTITY, shelve
from builder.compose.speakers import Speaker, speakers
from builder.model import EntityId, Library, Quoting

_CHARTED = 10


def quotes_pages(library: Library) -> Iterator[Page]:
    """The index; where not all quotes fit one page, the speakers by letter, a page for each with
    many quotes, and one for each month."""
    shared = concordance(library)
    quoted = speakers(library)
    if not shared.quotes_apart:
        places = {s.anchor: f"{addresses.QUOTES}#{s.anchor}" for s in quoted}
        yield _index(shared, quoted, places, by_letter=(), months={})
        return
    own = {s.anchor: path for s in quoted if (path := _own_place(s, shared))}
    by_letter = tuple(leaves((s for s in quoted if s.slug), own))
    months = {month: tuple(g) for month, g in groupby(shared.sayings, lambda s: s.month)}
    beside = {s.anchor: f"{leaf.path}#{s.anchor}" for leaf in by_letter for s in leaf.speakers}
    yield _index(shared, quoted, beside | own, by_letter, months)
    for leaf in by_letter:
        yield _leaf_page(leaf, by_letter, own)
    for speaker in quoted:
        if (path := own.get(speaker.anchor)) and "#" not in path:
            yield from _speaker_pages(speaker, shared.met)
    for month, sayings in months.items():
        yield from _month_pages(month, sayings)


def _index(
    shared: Concordance,
    quoted: Sequence[Speaker],
    places: Mapping[str, str],
    by_letter: Sequence[Leaf],
    months: Mapping[str, Sequence[Saying]],
) -> Page:
    """With all quotes, or with what leads to them: the most quoted, the letters, the months."""
    named = [s for s in quoted if s.slug]
    reports = sum(1 for s in shared.sayings if s.statement.kind is Quoting.INDIRECT)
    return Page(
        path=addresses.QUOTES,
        title="Quotes",
        template="quotes",
        description="Who said what, in the words of the briefings, by speaker and date.",
        data={
            "speakers": (*named[: MOST // 2], *quoted[len(named) :]) if months else quoted,
            "places": places,
            "met": shared.met,
            "count": len(shared.sayings),
            "reports": reports,
            "people": len(named),
            "letters": letters(by_letter),
            "months": tuple(
                (month_in_words(month), addresses.said_in(month), len(sayings))
                for month, sayings in months.items()
            ),
            "newest": shared.sayings[:20] if months else (),
            "charted": named[:_CHARTED],
            "most": max((len(s.sayings) for s in named), default=0),
        },
    )


# -- where not all quotes fit one page ----------------------------------------------------------


def _own_place(speaker: Speaker, shared: Concordance) -> str | None:
    """Where the quotes stand if that is not beside other speakers'."""
    if not speaker.slug or len(speaker.sayings) > WITH_THE_ENTITY:
        return _page_of(speaker)
    if speaker.entity and speaker.entity.id in shared.met:
        return f"{addresses.entity(speaker.entity.id)}#said-by"
    return None


def _page_of(speaker: Speaker, shelf: int = 0) -> str:
    if speaker.entity:
        return addresses.quotes_of(speaker.entity.id, shelf)
    return addresses.quotes_of_name(speaker.slug, shelf)


def _leaf_page(leaf: Leaf, by_letter: Sequence[Leaf], own: Mapping[str, str]) -> Page:
    siblings = tuple((x.words, x.path) for x in by_letter if x.letter == leaf.letter)
    return Page(
        path=leaf.path,
        title=f"Quotes: {leaf.words}",
        template="speakers",
        description=f"What the briefings quote, by speaker: {leaf.words}.",
        data={
            "leaf": leaf,
            "own": own,
            "letters": letters(by_letter),
            "siblings": siblings if len(siblings) > 1 else (),
            "count": sum(len(s.sayings) for s in leaf.speakers if s.anchor not in own),
        },
    )


def _speaker_pages(speaker: Speaker, met: AbstractSet[EntityId]) -> Iterator[Page]:
    yield from _pages_of(
        speaker.label,
        speaker.sayings,
        place=lambda shelf: _page_of(speaker, shelf),
        words=lambda day: month_in_words(month_of(day)),
        more={"speaker": speaker, "met": met},
    )


def _month_pages(month: str, sayings: Sequence[Saying]) -> Iterator[Page]:
    yield from _pages_of(
        month_in_words(month),
        sayings,
        place=lambda shelf: addresses.said_in(month, shelf),
        words=day_in_words,
        more={"speaker": None, "met": frozenset()},
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

    def when(rows: Sequence[Saying]) -> str:
        return from_to(rows, lambda saying: words(saying.article.date))

    shelves = tuple((when(shelf.rows), place(shelf.number)) for shelf in shelved.shelves)
    for page in shelved.pages:
        part = when(page.rows) if page.number else ""
        yield Page(
            path=place(page.number),
            title=f"Quotes: {label}" + (f", {part}" if part else ""),
            template="statements",
            description=f"What the briefings quote: {label}.",
            data={
                "label": label,
                "when": part,
                "count": len(sayings),
                "sayings": page.rows,
                "shelves": shelves,
                **more,
            },
        )
