"""From a library to a page for each entity that some article names, and its earlier mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, islice

from builder import addresses
from builder.compose.calendar import UNDATED, from_to, month_in_words
from builder.compose.concordance import Concordance, Passage, concordance
from builder.compose.kinds import kind_name
from builder.compose.page import Page
from builder.compose.shelves import WITH_THE_ENTITY, shelve
from builder.model import Article, ArticleId, Entity, Library

_NEAREST = 8
_MOST_BARS = 36
_MOST_FORMS = 6
_WORTH_A_CHART = 5  # mentions


@dataclass(frozen=True, slots=True)
class Appearance:
    """An article that names the entity, how often it does, and those of the sentences that the
    page shows."""

    article: Article
    mentions: int
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """A month (or a year, where months are too many) and how many mentions it has."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Neighbour:
    """Another entity and in how many paragraphs the two stand together."""

    entity: Entity
    paragraphs: int


def entity_pages(library: Library) -> Iterator[Page]:
    """One page an entity met; the entries of the register that nobody named have none."""
    shared = concordance(library)
    for entity in library.entities.values():
        if shared.passages.get(entity.id):
            yield from _pages(entity, library, shared)


def _pages(entity: Entity, library: Library, shared: Concordance) -> Iterator[Page]:
    passages = shared.passages[entity.id]
    shelved, mentions = shelve(passages), _mentions(passages)
    shelves = tuple(
        (_months(shelf.rows), addresses.mentions(entity.id, shelf.number))
        for shelf in shelved.shelves
    )
    yield Page(
        path=addresses.entity(entity.id),
        title=entity.label,
        template="entity",
        description=entity.description or f"Where the briefings name {entity.label}.",
        data={
            **_facts(entity, library, shared),
            **_sayings(entity, shared),
            "appearances": _appearances(shelved.first, mentions),
            "shelves": shelves,
        },
    )
    for shelf, (months, path) in zip(shelved.shelves, shelves, strict=True):
        yield Page(
            path=path,
            title=f"{entity.label}, {months}",
            template="mentions",
            description=f"Where the briefings name {entity.label}: {months}.",
            data={
                "entity": entity,
                "months": months,
                "appearances": _appearances(shelf.rows, mentions),
            },
        )


def _facts(entity: Entity, library: Library, shared: Concordance) -> dict[str, object]:
    """What the register says of the entity, and when, how often and beside whom it is named."""
    passages, mentions = shared.passages[entity.id], shared.counts[entity.id]
    return {
        "entity": entity,
        "kind": kind_name(entity),
        "country": library.entities.get(entity.country) if entity.country else None,
        "entities": {
            of: library.entities[of]
            for office in entity.offices
            if (of := office.of) and of in library.entities
        },
        "met": shared.met,
        "forms": tuple(islice(shared.forms[entity.id].items(), _MOST_FORMS)),
        "first": passages[-1].article,
        "last": passages[0].article,
        "mentions": mentions,
        "briefings": shared.briefings[entity.id],
        "bars": _bars(shared.months[entity.id]) if mentions >= _WORTH_A_CHART else (),
        "seen_with": _neighbours(entity, library, shared),
    }


def _sayings(entity: Entity, shared: Concordance) -> dict[str, object]:
    """What it says and what is said about it, the newest, and where the rest stands."""
    said_by = shared.said_by.get(entity.id, ())
    about = shared.said_about.get(entity.id, ())
    together = f"{addresses.QUOTES}#by-{entity.id}"
    return {
        "said_by": said_by[:WITH_THE_ENTITY],
        "said_by_count": len(said_by),
        "all_quotes": addresses.quotes_of(entity.id) if shared.quotes_apart else together,
        "said_about": about[:WITH_THE_ENTITY],
        "said_about_count": len(about),
    }


def _months(passages: Sequence[Passage]) -> str:
    return from_to(passages, lambda passage: month_in_words(passage.month))


def _mentions(passages: Iterable[Passage]) -> Mapping[ArticleId, int]:
    """How often each article names the entity."""
    counts: Counter[ArticleId] = Counter()
    for passage in passages:
        counts[passage.article.id] += len(passage.marked)
    return counts


def _appearances(
    passages: Iterable[Passage], mentions: Mapping[ArticleId, int]
) -> tuple[Appearance, ...]:
    return tuple(
        Appearance(rows[0].article, mentions[id], rows)
        for id, group in groupby(passages, lambda passage: passage.article.id)
        if (rows := tuple(group))
    )


def _bars(months: Mapping[str, int]) -> tuple[Bar, ...]:
    """Mentions month by month without gaps; year by year where the months would be too many."""
    dated = {month: count for month, count in months.items() if month != UNDATED}
    if len(dated) < 2:
        return ()
    first, last = (int(m[:4]) * 12 + int(m[5:7]) - 1 for m in (min(dated), max(dated)))
    if last - first < _MOST_BARS:
        keys = [f"{m // 12:04}-{m % 12 + 1:02}" for m in range(first, last + 1)]
        return tuple(Bar(month_in_words(key), dated.get(key, 0)) for key in keys)
    years = range(first // 12, last // 12 + 1)
    counts = {y: sum(c for month, c in dated.items() if int(month[:4]) == y) for y in years}
    return tuple(Bar(str(year), count) for year, count in counts.items())


def _neighbours(entity: Entity, library: Library, shared: Concordance) -> tuple[Neighbour, ...]:
    near = shared.beside.get(entity.id, {})
    ranked = sorted(near.items(), key=lambda item: (-item[1], library.entities[item[0]].label))
    return tuple(Neighbour(library.entities[id], count) for id, count in ranked[:_NEAREST])
