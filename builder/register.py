"""The entries of the register's files in, a register out in which merged entries are one entity."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from builder.model import Entity, EntityId, Office, Register

T = TypeVar("T")


def merge(
    entries: Iterable[Entity], merged_into: Mapping[EntityId, EntityId], refused: Iterable[str] = ()
) -> Register:
    """The register of these entries. One that was merged into another gives it its names and
    offices and is no more; whatever speaks of it means the other.

    `merged_into` holds no circle, and each chain in it ends at an entry (`circles` finds those
    that do not).
    """
    moved = {id: _end_of(id, merged_into) for id in merged_into}
    entities = {entry.id: entry for entry in entries}
    for old, new in moved.items():
        if old in entities:
            entities[new] = _with_all_of(entities[new], entities.pop(old))
    return Register(
        entities=tuple(_told(entity, moved) for entity in entities.values()),
        moved=moved,
        refused=frozenset(refused),
    )


def circles(merged_into: Mapping[EntityId, EntityId]) -> Iterable[EntityId]:
    """The entries from which merging leads round and round."""
    return (id for id in merged_into if _end_of(id, merged_into) in merged_into)


def _end_of(id: EntityId, merged_into: Mapping[EntityId, EntityId]) -> EntityId:
    for _ in merged_into:
        if id not in merged_into:
            break
        id = merged_into[id]
    return id


def _with_all_of(entity: Entity, other: Entity) -> Entity:
    """The entity with what the other one was called and did; what it is, and in which articles it
    is meant, is its own to say."""
    names = (entity.label, *entity.aliases, other.label, *other.aliases)
    aliases = tuple(name for name in dict.fromkeys(names) if name and name != entity.label)
    weak = dict.fromkeys((*entity.weak_aliases, *other.weak_aliases))
    return replace(
        entity,
        aliases=aliases,
        weak_aliases=tuple(name for name in weak if name not in {entity.label, *aliases}),
        demonyms=_both(entity.demonyms, other.demonyms),
        never=_both(entity.never, other.never),
        same_as=_both(entity.same_as, other.same_as),
        offices=_both(entity.offices, other.offices),
        description=entity.description or other.description,
        country=entity.country or other.country,
        coordinates=entity.coordinates or other.coordinates,
    )


def _both(some: tuple[T, ...], more: tuple[T, ...]) -> tuple[T, ...]:
    return tuple(dict.fromkeys((*some, *more)))


def _told(entity: Entity, moved: Mapping[EntityId, EntityId]) -> Entity:
    """The entity, speaking of others by the ids they have now."""
    if entity.country not in moved and all(o.of not in moved for o in entity.offices):
        return entity
    country = moved.get(entity.country, entity.country) if entity.country else None
    offices = tuple(_office(office, moved) for office in entity.offices)
    return replace(entity, country=country, offices=offices)


def _office(office: Office, moved: Mapping[EntityId, EntityId]) -> Office:
    return replace(office, of=moved.get(office.of, office.of)) if office.of else office
