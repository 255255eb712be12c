"""From a bare surname to the one of an article's people whom it means.

Papers give a full name first and the surname from then on. Where several people share it, the
surname alone is kept for the one whom the article is about; the others are called in full.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from operator import itemgetter

from builder import latin
from builder.gazetteer import SURNAMES_FIRST
from builder.model import EntityId, Kind, Mention, Span
from builder.naming.genders import by_first_name, by_kinship, by_title
from builder.spans import text_before


@dataclass(frozen=True, slots=True)
class Bearer:
    """Somebody with the surname: `key` is the register's identifier, or else the full name."""

    key: str
    entity: EntityId | None = None


_Call = tuple[int, str, Bearer]
"""A place where somebody is called in full, the pronoun that goes with them if it is known, and who
it is."""


class Bearers:
    """The people of an article who share a surname, by where they are called in full."""

    def __init__(
        self,
        calls: Iterable[_Call],
        alone: Sequence[int] = (),
        ranked: Mapping[str, AbstractSet[Bearer]] | None = None,
    ) -> None:
        """`alone` is where the text has the surname by itself, in order, after its first line;
        `ranked` holds for each rank who is called in full with it."""
        self._ranked = ranked or {}
        self._calls = sorted(calls, key=itemgetter(0))
        self._alone = alone
        self._ways: dict[str, _Way] = {}
        self.entities = frozenset(person.entity for _, _, person in self._calls if person.entity)

    @property
    def are_late(self) -> bool:
        """Whether the surname stands alone before anybody is called in full with it: then it may be
        somebody's whom all readers know."""
        return self.first_alone is not None

    @property
    def first_alone(self) -> int | None:
        """Where it does so first."""
        late = self._alone and self._alone[0] < self._calls[0][0]
        return self._alone[0] if late else None

    def meant(self, text: str, name: Span) -> Bearer | None:
        """Whom the bare surname `name` means: of those whom its title allows the only one so far,
        or else the main one, unless another was called in full in the same paragraph before. With
        a rank ("Sgt Lee") it means the only one called in full with it, and in "Lee said of Ann
        Lee" another than her."""
        holders = self._ranked.get(rank_before(text, name.start), ())
        if len(holders) == 1:
            return next(iter(holders))
        others = self._others_than_spoken_of(text, name)
        if len(others) == 1:
            return next(iter(others))
        way = self._way(by_title(text, name))
        last = way.last_before(name.start)
        if last and name.start < way.second:
            return last[2]
        if last is None or last[2] == way.main or text.find("\n", last[0], name.start) >= 0:
            return way.main
        return None

    def _way(self, gender: str) -> _Way:
        """What a title of that gender leaves."""
        if gender not in self._ways:
            self._ways[gender] = _Way(self._calls, self._alone, gender)
        return self._ways[gender]

    def _others_than_spoken_of(self, text: str, name: Span) -> AbstractSet[Bearer]:
        """The bearers but for the one whom the person named here speaks of in full; none where
        nobody is."""
        of = _SAID_OF.match(text, name.end)
        about = {person for place, _, person in self._calls if of and place == of.end()}
        return {person for _, _, person in self._calls} - about if about else frozenset()


_SAID_OF = latin.regex(r"\s\w+\s(?:of|about)\s(?:(?:Mr|Ms|Mrs|Dr)\.?\s)?(?=[A-Z])")


class _Way:
    """The bearers whom a title allows: all where it says nothing, else those whom it fits for sure,
    or whom it may fit where there are none."""

    def __init__(self, calls: Sequence[_Call], alone: Sequence[int], gender: str) -> None:
        fitting = [call for call in calls if call[1] == gender]
        possible = fitting or [call for call in calls if not call[1]]
        self._calls = possible if gender else calls
        first = self._calls[0] if self._calls else None
        others = (place for place, _, person in self._calls if first and person != first[2])
        self.second = next(others, sys.maxsize)
        """Where a second bearer is called in full."""
        self.main = self._main(first, alone) if first else None
        """Who is called first, and as often as anybody else, the bare surname counted for the only
        one so far."""

    def _main(self, first: _Call, alone: Sequence[int]) -> Bearer | None:
        counts = Counter(person for _, _, person in self._calls)
        counts[first[2]] += sum(first[0] < place < self.second for place in alone)
        return first[2] if counts[first[2]] == max(counts.values()) else None

    def last_before(self, place: int) -> _Call | None:
        at = bisect_left(self._calls, place, key=itemgetter(0))
        return self._calls[at - 1] if at else None


def rank_before(text: str, place: int) -> str:
    """The rank (of the police, an army, a court or a profession) before a name, by its short form;
    empty where none stands."""
    found = _RANK.search(text_before(text, place, _RANK_REACH))
    return _SHORT.get(found[1], found[1]) if found else ""


_RANK_REACH = 16
_SHORT = {
    "Sergeant": "Sgt", "Inspector": "Insp", "Constable": "Const", "PC": "Const",
    "Superintendent": "Supt", "Corporal": "Cpl", "Lieutenant": "Lt", "Captain": "Capt",
    "Major": "Maj", "Colonel": "Col", "General": "Gen", "Admiral": "Adm", "Professor": "Prof",
}  # fmt: skip
_RANKS = {*_SHORT, *_SHORT.values(), "Officer", "Judge", "Justice", "Dr"}
_RANK = re.compile(rf"\b({'|'.join(sorted(_RANKS))})\.?\s$")


def allows(gender: str, name: str) -> bool:
    """Whether a title of that gender ("" for none) may stand before a full name."""
    return not gender or by_first_name(name) in ("", gender)


@dataclass(slots=True)
class _Family:
    """What an article says of a surname: who is called in full with it and where, with which rank,
    and where it stands alone behind the first line."""

    calls: list[tuple[int, Bearer]] = field(default_factory=list)
    people: set[Bearer] = field(default_factory=set)
    ranked: dict[str, set[Bearer]] = field(default_factory=lambda: defaultdict(set))
    alone: list[int] = field(default_factory=list)

    def add(self, place: int, person: Bearer, rank: str) -> None:
        self.calls.append((place, person))
        self.people.add(person)
        if rank:
            self.ranked[rank].add(person)


def find_bearers(
    text: str, mentions: Iterable[Mention], claims: Iterable[Mapping[EntityId, float]]
) -> dict[str, Bearers]:
    """For each surname the people whose full names end with it, or begin with it as Chinese ones
    do; `claims` holds for each mention the entities that answer to it."""
    families: dict[str, _Family] = defaultdict(_Family)
    genders: dict[Bearer, str] = {}
    title, mentions = text.find("\n"), tuple(mentions)
    names = {mention.span.of(text) for mention in mentions}
    for mention, claimed in zip(mentions, claims, strict=True):
        name, place = mention.span.of(text), mention.span.start
        *others, surname = without_generation(name).split() or [""]
        if mention.kind is Kind.PERSON and others:
            bearer = _bearer(name, names, next(iter(claimed), None))
            genders[bearer] = genders.get(bearer) or _gender_of(text, mention.span)
            rank = rank_before(text, place)
            for family_name in _family_names(others[0], surname):
                families[family_name].add(place, bearer, rank)
        elif gender := by_title(text, mention.span):
            if len(families[surname].people) == 1:  # whom a title names must be that one
                [only] = families[surname].people
                genders[only] = genders[only] or gender
        elif place > title:
            families[surname].alone.append(place)
    return {
        name: Bearers(
            [(place, genders[bearer], bearer) for place, bearer in family.calls],
            sorted(family.alone),
            family.ranked,
        )
        for name, family in families.items()
        if family.calls
    }


def _bearer(name: str, names: AbstractSet[str], entity: EntityId | None) -> Bearer:
    """Who is called so in full: without a middle name the same, if that is one of the `names`."""
    short = without_middle(name)
    return Bearer(entity or (short if short in names else name), entity)


def _family_names(first: str, last: str) -> tuple[str, ...]:
    """The words of a full name by one of which papers may call somebody."""
    return (first, last) if first in SURNAMES_FIRST and first != last else (last,)


def without_generation(name: str) -> str:
    """A name without the "Jr." or "III" behind it."""
    return re.sub(r",? (?:Jr\.?|Sr\.?|II|III|IV)$", "", name)


def without_middle(name: str) -> str:
    """A name by its first and its last word: "Joseph Kiprono Langat" is "Joseph Langat", too."""
    words = name.split()
    return f"{words[0]} {words[-1]}" if len(words) > 2 else name


def _gender_of(text: str, span: Span) -> str:
    return by_title(text, span) or by_first_name(span.of(text)) or by_kinship(text, span)
