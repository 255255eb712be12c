"""The files of the register become its entities.

Whatever is wrong in them is said with line, column and remedy, and all of it at once, but for what
may only follow from another fault.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from builder.compose.kinds import KIND_OF_WORD
from builder.edges.yaml.strict import Rows, Table, entries, or_stop
from builder.errors import BriefingError
from builder.model import (
    ArticleId,
    Coordinates,
    Entity,
    EntityId,
    Kind,
    Office,
    Place,
    Problem,
    Register,
)
from builder.register import circles, merge
from builder.web import page_address
from builder.wording import did_you_mean

_NO_NAME = "none"  # what an editor writes for the kind of words that are no name
_ENTRY_KINDS = {**KIND_OF_WORD, _NO_NAME: Kind.ORG}  # such an entry is read apart
_ADD = "add it, or correct the id"


def load_register(texts: Mapping[str, str]) -> Register:
    """The register in these files (`texts`: path -> content), merged entries merged.

    Raises `BriefingError` with every fault found: a key or a name claimed twice, an unknown kind,
    an entity without label, offices that end before they begin, a `country` that nobody defines.
    A merge into nobody or in a circle leaves open who is called what, an entry with a fault what it
    is called, and a file that is no YAML what else there is: then names that are claimed twice are
    looked for when that is mended.
    """
    report: list[Problem] = []
    read = _Entries()
    unread: list[Problem] = []
    for path, text in texts.items():
        try:
            for key, table in entries(path, text, report):
                read.add(key, table)
        except BriefingError as fault:
            unread += fault.problems
    if unread:
        raise BriefingError(*unread, *report)
    report += _not_mergeable(read)
    if not read.can_be_merged:
        raise BriefingError(*report)
    register = merge(read.entities.values(), read.merged_into, read.refused)
    doubtful = {register.moved.get(id, id) for id in read.faulty}
    sound = [entity for entity in register.entities if entity.id not in doubtful]
    report += _claimed_twice(sound)
    report += _refused_and_claimed(sound, read.refused)
    report += _undefined(register, read)
    return or_stop(register, report)


@dataclass(frozen=True, slots=True)
class _Pointer:
    """Where an entry names another one, and under which key."""

    place: Place
    id: EntityId
    key: str
    wanted: EntityId


@dataclass(slots=True)
class _Entries:
    """The register while its files are read; `refused` leads from words to where that is said,
    `faulty` are the ids of entries that are not all right, read or not, `pointers` says where
    entries name others."""

    entities: dict[EntityId, Entity] = field(default_factory=dict)
    merged_into: dict[EntityId, EntityId] = field(default_factory=dict)
    refused: dict[str, Place] = field(default_factory=dict)
    faulty: set[EntityId] = field(default_factory=set)
    pointers: list[_Pointer] = field(default_factory=list)

    def add(self, key: str, table: Table | None) -> None:
        faults = len(table.report) if table else -1
        if table:
            self._read(key, table)
        if not table or len(table.report) > faults:
            self.faulty.add(EntityId(key))

    @property
    def can_be_merged(self) -> bool:
        """Whether every merge leads to an entry."""
        known = all(target in self.entities for target in self.merged_into.values())
        return known and not any(circles(self.merged_into))

    def _read(self, key: str, table: Table) -> None:
        if table.text("kind") == _NO_NAME:
            words = (table.text("label", needed=True), *table.texts("aliases"))
            self.refused |= dict.fromkeys(words, table.place)
            table.no_more()
            return
        target = table.text("merged_into")
        entity = _entity(key, table, merged=bool(target))
        if held := self.entities.get(entity.id):
            table.fault(
                f"{key!r} is already defined at {held.place}", "rename or merge one of the two"
            )
        self.entities[entity.id] = entity
        self.pointers += _pointers(entity, table)
        if target:
            self.merged_into[entity.id] = EntityId(target)


def _entity(key: str, table: Table, *, merged: bool) -> Entity:
    """An entry; one that is merged into another may go without label and kind."""
    made = Entity(
        id=EntityId(key),
        label=table.text("label", needed=not merged),
        kind=table.choice("kind", _ENTRY_KINDS, needed=not merged) or Kind.ORG,
        kind_word=table.text("kind"),
        aliases=table.texts("aliases"),
        weak_aliases=table.texts("weak_aliases"),
        demonyms=table.texts("demonyms"),
        description=table.text("description"),
        same_as=_addresses(table),
        offices=tuple(_office(row) for row in table.tables("offices")),
        country=EntityId(country) if (country := table.text("country")) else None,
        coordinates=_coordinates(table),
        never=table.texts("never"),
        only_in=tuple(map(ArticleId, table.texts("only_in"))),
        not_in=tuple(map(ArticleId, table.texts("not_in"))),
        place=table.place,
    )
    table.no_more()
    return made


def _pointers(entity: Entity, table: Table) -> Iterator[_Pointer]:
    if entity.country:
        yield _Pointer(table.place_of("country"), entity.id, "country", entity.country)
    if target := table.text("merged_into"):
        place = table.place_of("merged_into")
        yield _Pointer(place, entity.id, "merged_into", EntityId(target))
    held = table.values.get("offices")
    rows = [row for row in held.rows if isinstance(row, Table)] if isinstance(held, Rows) else []
    for office, row in zip(entity.offices, rows, strict=True):
        if office.of:
            yield _Pointer(row.place_of("of"), entity.id, "of", office.of)


def _addresses(table: Table) -> tuple[str, ...]:
    """Pages of others about the entity: on the web, for they are published as links."""
    given = table.texts("same_as")
    for address in given:
        if address.split() != [address] or page_address(address) is None:
            remedy = "write it as https://..."
            what = f"same_as: {address!r} is no address on the web"
            table.fault(what, remedy, table.place_of("same_as", address))
    return given


def _coordinates(table: Table) -> Coordinates | None:
    given = table.all_texts("coordinates")
    if not given:
        return None
    try:
        latitude, longitude = map(float, given)
    except ValueError:
        latitude = longitude = math.nan
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # neither is true of what is no number
        table.fault(
            f"coordinates: [{', '.join(given)}] is no latitude and longitude",
            "write degrees, north and east positive, such as [35.69, 139.69]",
            table.place_of("coordinates"),
        )
        return None
    return Coordinates(latitude, longitude)


def _office(table: Table) -> Office:
    made = Office(
        title=table.text("title", needed=True),
        of=EntityId(of) if (of := table.text("of")) else None,
        start=table.partial_date("from"),
        end=table.partial_date("to"),
        names=table.texts("names"),
    )
    shared = min(len(made.start), len(made.end))
    if made.end and made.end[:shared] < made.start[:shared]:
        table.fault(
            f"the office ends ({made.end}) before it begins ({made.start})",
            "correct from or to",
            table.place_of("to"),
        )
    table.no_more()
    return made


def _claimed_twice(entities: Iterable[Entity]) -> Iterator[Problem]:
    """Names of two entities, neither of which is kept for some articles."""
    owners: dict[str, Entity] = {}
    for entity in entities:
        if entity.only_in:
            continue
        for name in dict.fromkeys(entity.names):
            owner = owners.setdefault(name, entity)
            if owner is not entity:
                what = f"{name!r} is claimed by {entity.id!r} and by {owner.id!r} ({owner.place})"
                yield Problem(
                    entity.place,
                    what,
                    "make it a weak_alias of both, leave it to one, or say merged_into or only_in",
                )


def _refused_and_claimed(
    entities: Iterable[Entity], refused: Mapping[str, Place]
) -> Iterator[Problem]:
    for entity in entities:
        for name in entity.names:
            if name in refused:
                what = f"{name!r} is no name here, but one of {entity.id!r} ({entity.place})"
                yield Problem(refused[name], what, "delete one of the two")


def _not_mergeable(read: _Entries) -> Iterator[Problem]:
    places = {told.id: told.place for told in read.pointers if told.key == "merged_into"}
    for id, target in read.merged_into.items():
        if target not in read.entities and target not in read.faulty:
            what = f"{id}: merged_into: {target!r} is not in the register"
            yield Problem(places[id], what, did_you_mean(target, read.entities, otherwise=_ADD))
    for id in circles(read.merged_into):
        what = f"{id}: merged_into leads round in a circle"
        yield Problem(places[id], what, "let one of them stand by itself")


def _undefined(register: Register, read: _Entries) -> Iterator[Problem]:
    """The countries, and bodies of offices, that are no entries; an entry that was merged into
    another may name what that one says otherwise."""
    countries = {entity.id: entity.country for entity in register.entities}
    known = {*countries, *register.moved, *read.faulty}
    for told in read.pointers:
        id = register.moved.get(told.id, told.id)
        counts = told.key != "country" or countries[id] == told.wanted
        if counts and told.wanted not in known:
            what = f"{told.id}: {told.key}: {told.wanted!r} is not in the register"
            yield Problem(told.place, what, did_you_mean(told.wanted, known, otherwise=_ADD))
