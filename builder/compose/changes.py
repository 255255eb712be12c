"""Which mentions stand for another entity than they did: a library and a record of links in."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from builder.model import AnnotatedArticle, ArticleId, EntityId, Library, Place, Reference
from builder.text import collapse


@dataclass(frozen=True, slots=True)
class Linked:
    """The linked mentions of an article: `rows` leads from where one starts to its words and its
    entity. `digest` tells whether the text is still the same."""

    digest: str
    rows: Mapping[int, tuple[str, EntityId]]


Links = Mapping[ArticleId, Linked]


@dataclass(frozen=True, slots=True)
class Change:
    """A name that stood for one entity and now stands for another (None: for nobody), and where."""

    words: str
    before: EntityId | None
    after: EntityId | None
    places: tuple[Place, ...]


def links(library: Library) -> Links:
    """What the mentions of a library stand for, to be compared with later."""
    return {annotated.article.id: _linked(annotated) for annotated in library.articles}


def changes(before: Links, library: Library) -> tuple[Change, ...]:
    """What has changed since, the most mentions first; articles that are new are no change.

    Where an article's text is the same, mention is compared with mention; where it was edited,
    name with name, as far as the name stands for one entity in it.
    """
    found: dict[tuple[str, EntityId | None, EntityId | None], list[Place]] = defaultdict(list)
    for annotated in library.articles:
        held = before.get(annotated.article.id)
        if held is not None:
            for start, words, old, new in _changed(held, _linked(annotated)):
                place = _place(annotated, start)
                found[words, old, new].append(place)
    made = (Change(*key, tuple(places)) for key, places in found.items())
    return tuple(sorted(made, key=lambda change: (-len(change.places), change.words)))


def _linked(annotated: AnnotatedArticle) -> Linked:
    article = annotated.article
    rows = {
        mark.span.start: (collapse(mark.span.of(article.text)), mark.entity)
        for mark in annotated.marks
        if isinstance(mark, Reference) and mark.entity is not None
    }
    return Linked(article.digest, rows)


def _changed(
    before: Linked, after: Linked
) -> Iterator[tuple[int, str, EntityId | None, EntityId | None]]:
    """Where, which words, what they stood for and what they stand for."""
    if before.digest == after.digest:
        for start in sorted({*before.rows, *after.rows}):
            words, old = before.rows.get(start, ("", None))
            now, new = after.rows.get(start, (words, None))
            if old != new:
                yield start, now or words, old, new
        return
    stood_for = {words: ids.pop() for words, ids in _by_words(before).items() if len(ids) == 1}
    stand_for = _by_words(after)
    for start, (words, new) in sorted(after.rows.items()):
        old = stood_for.get(words)
        if old is not None and stand_for[words] == {new} and old != new:
            yield start, words, old, new


def _by_words(linked: Linked) -> dict[str, set[EntityId]]:
    made: dict[str, set[EntityId]] = defaultdict(set)
    for words, entity in linked.rows.values():
        made[words].add(entity)
    return made


def _place(annotated: AnnotatedArticle, start: int) -> Place:
    return Place(annotated.article.path, annotated.article.line_at(start))
