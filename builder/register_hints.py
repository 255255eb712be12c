"""Entities and articles in, what may mislead in the register out: worth a look, no more."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from builder.gazetteer import COMMON_WORDS, MONTH_NAMES
from builder.model import Article, Entity, Kind, Office, Problem
from builder.text import is_all_small

_COMMON = COMMON_WORDS | MONTH_NAMES
_IN_MARKS = re.compile(r"[“‘\"«„].*[”’\"»“]")


def register_hints(entities: Iterable[Entity], articles: Iterable[Article]) -> Iterator[Problem]:
    """A hint for each name that cannot link, or is a common word in the articles, for each two who
    hold one office at once, and for each that is labelled as another of its kind."""
    known = tuple(entities)
    yield from _small(known)
    yield from _in_quotation_marks(known)
    yield from _common_words(known, [article.text for article in articles])
    yield from _held_twice(known)
    yield from _namesakes(known)


def _small(entities: Iterable[Entity]) -> Iterator[Problem]:
    for entity in entities:
        for name in (*entity.names, *entity.weak_aliases):
            if is_all_small(name):
                what = f"{entity.id}: {name!r} has no capital letter, so it never links"
                yield Problem(entity.place, what, "write it as a name, or delete it", hint=True)


def _in_quotation_marks(entities: Iterable[Entity]) -> Iterator[Problem]:
    for entity in entities:
        for name in (*entity.names, *entity.weak_aliases):
            if _IN_MARKS.fullmatch(name):
                what = f"{entity.id}: the quotation marks are part of the name {name}"
                remedy = "write it without them, or in straight ones, which YAML takes off"
                yield Problem(entity.place, what, remedy, hint=True)


def _common_words(entities: Iterable[Entity], texts: Sequence[str]) -> Iterator[Problem]:
    for entity in entities:
        for name in entity.names:
            if name in _COMMON and _stands_in(texts, name):
                what = f"{entity.id}: {name!r} is a common word, too"
                remedy = (
                    "it is linked where capitals or the model tell that it is a name; to be"
                    " strict, make it a weak_alias"
                )
                yield Problem(entity.place, what, remedy, hint=True)


def _stands_in(texts: Iterable[str], name: str) -> bool:
    whole = re.compile(rf"\b{re.escape(name)}\b")
    return any(whole.search(text) for text in texts)


def _held_twice(entities: Iterable[Entity]) -> Iterator[Problem]:
    holders: dict[tuple[str, str], list[tuple[Entity, Office]]] = defaultdict(list)
    for entity in entities:
        for office in entity.offices:
            holders[office.title.casefold(), office.of or ""].append((entity, office))
    for rows in holders.values():
        for (one, first), (other, second) in combinations(rows, 2):
            if one is not other and _overlap(first, second):
                what = f"{first.title!r} is held by {one.id!r} and by {other.id!r} at one time"
                remedy = "correct from or to; as it stands, the title links to neither by itself"
                yield Problem(other.place, what, remedy, hint=True)


def _namesakes(entities: Iterable[Entity]) -> Iterator[Problem]:
    by_label: dict[tuple[str, Kind], list[Entity]] = defaultdict(list)
    for entity in entities:
        by_label[entity.label.casefold(), entity.kind].append(entity)
    for first, *others in by_label.values():
        for other in others:
            what = f"{other.id!r} has the label of {first.id!r} ({first.place}): {other.label!r}"
            remedy = "lists cannot tell them apart: do so in the label, with the name as an alias"
            yield Problem(other.place, what, remedy, hint=True)


def _overlap(one: Office, other: Office) -> bool:
    return _begins_before_end(one, other) and _begins_before_end(other, one)


def _begins_before_end(one: Office, other: Office) -> bool:
    """Whether it begins before the other ends; where a date is cut to a year or a month, a change
    within it is no overlap."""
    shared = min(len(one.start), len(other.end))
    return not shared or one.start[:shared] < other.end[:shared]
