"""What the editors know, made ready for looking up: the register and the glossary."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from enum import Enum, auto

from builder.gazetteer import SHORT_STATES
from builder.model import Entity, EntityId, Kind, Term, TermId
from builder.phrases import PhraseTable


def one_spelling(name: str) -> str:
    """A person's name with what papers spell in several ways in one: "Ana El-Lee", "Ana el Lee"."""
    return name.replace("-", " ").replace("’", "'").casefold()


class Naming(Enum):
    """How an entity is named by a phrase of the register."""

    STRONG = auto()
    """By its label or an alias."""
    DEMONYM = auto()
    WEAK = auto()
    """By a weak alias."""


class Knowledge:
    """Register and glossary with their look-up tables; built once a build, never changed.

    `names` holds labels and aliases, `names_in_capitals` the same as datelines and headlines write
    them, `spellings` people's names in full as `one_spelling` has them, `weak_names` what never
    links alone, `demonyms` the adjectives of countries, `offices` what office-holders are called,
    `states` the short forms of states ("Fla."); each leads to every entity that claims the phrase.
    `phrases` holds names of all strengths together, so that a text is gone through once.
    `terms_as_written` and `terms_in_any_case` lead to terms; `refused` words are no names, and
    `moved` leads from merged entries to what they were merged into.
    """

    def __init__(
        self,
        entities: Iterable[Entity] = (),
        terms: Iterable[Term] = (),
        *,
        refused: Iterable[str] = (),
        moved: Mapping[EntityId, EntityId] | None = None,
    ) -> None:
        self.refused = frozenset(refused)
        self.moved: Mapping[EntityId, EntityId] = moved or {}
        self.entities: Mapping[EntityId, Entity] = {entity.id: entity for entity in entities}
        self.terms: Mapping[TermId, Term] = {term.id: term for term in terms}
        known = self.entities.values()
        self.names = PhraseTable((n, e.id) for e in known for n in e.names)
        self.names_in_capitals = PhraseTable(
            (n.upper(), e.id) for e in known for n in e.names if not n.isupper()
        )
        self.spellings = PhraseTable(
            (one_spelling(n), e.id)
            for e in known
            if e.kind is Kind.PERSON
            for n in e.names
            if " " in n
        )
        self.weak_names = PhraseTable((n, e.id) for e in known for n in e.weak_aliases)
        self.demonyms = PhraseTable((n, e.id) for e in known for n in e.demonyms)
        self.states = {short: self._states(*named) for short, named in SHORT_STATES.items()}
        self.phrases = PhraseTable(
            (n, (naming, e.id)) for e in known for naming, names in _namings(e) for n in names
        )
        self.offices = PhraseTable(
            ((n, e.id) for e in known for o in e.offices for n in (*_of(o.title), *o.names)),
            fold=True,
        )
        glossary = self.terms.values()
        self.terms_as_written = PhraseTable(
            (f, t.id) for t in glossary if t.exact_case for f in (t.label, *t.forms)
        )
        self.terms_in_any_case = PhraseTable(
            ((f, t.id) for t in glossary if not t.exact_case for f in (t.label, *t.forms)),
            fold=True,
        )

    def _states(self, name: str, country: str) -> tuple[EntityId, ...]:
        """The places that are called so in the country of that name."""
        countries = self.names.get(country)
        called = (*self.names.get(name), *self.weak_names.get(name))
        places = ((id, self.entities[id]) for id in called)
        return tuple(id for id, e in places if e.kind is Kind.GPE and e.country in countries)


def _namings(entity: Entity) -> Iterator[tuple[Naming, tuple[str, ...]]]:
    yield Naming.STRONG, entity.names
    yield Naming.DEMONYM, entity.demonyms
    yield Naming.WEAK, entity.weak_aliases


def _of(title: str) -> tuple[str, ...]:
    return (title,) if title else ()
