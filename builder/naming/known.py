"""Words and the register in, the register's names that stand in them out.

A phrase of the register counts wherever it stands as a name and not as a common word; what the
models found where it stands is a second witness.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from builder.gazetteer import COMMON_TITLES, COMMON_WORDS, MONTH_NAMES, POST_NOMINALS
from builder.knowledge import Knowledge, Naming
from builder.model import (
    EntityId,
    Kind,
    Layer,
    Maker,
    Mention,
    Name,
    Provenance,
    Reading,
    Span,
    State,
)
from builder.naming.found import SURELY, Found, Means
from builder.naming.papers import papers
from builder.naming.words import Line
from builder.spans import is_within, text_before
from builder.text import is_all_small

_BEFORE_SENTENCE = re.compile(r"(?:^|[.!?:…•*\n]|\s[-–—])[\"'“‘”’«(\[\s]*$")

_OF_THAT_NAME = re.compile(r"(?:,? [JS]r\b| (?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{0,3}|I{2,3})\b)")
"""Behind a name, from the second of that name on ("I" is more often the pronoun), or a "Jr."."""
_SCORES = {(True, True): 0.95, (True, False): 0.75, (False, True): 0.55, (False, False): 0.4}
_UNREAD = 0.9
"""How often names of the register are right on news that was kept aside: by whether the models see
a name with the same borders, and of the same layer; and where nothing was read."""


_SEEN_BY_MODELS = frozenset({Layer.PERSON, Layer.ORG, Layer.PLACE})
"""Layers whose names the models see nearly always: a name of the register where they see none is
more often a part of another name ("Houston Dynamo", "US $"), and only suggested."""


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is needed to tell a name from a common word."""

    text: str
    knowledge: Knowledge
    starts: tuple[int, ...]
    suggested: tuple[Found, ...]
    names: tuple[Name, ...]
    read: bool

    def said(self, span: Span) -> Found | None:
        """What the models found where this span is, if anything."""
        at = bisect_left(self.starts, span.end) - 1
        found = self.suggested[at] if at >= 0 else None
        return found if found and found.span.meets(span) else None

    def said_just(self, span: Span) -> Found | None:
        """What they found with these very borders."""
        found = self.said(span)
        return found if found and found.span == span else None

    def labelled(self, span: Span) -> Kind | None:
        """What the language model takes this span for, if for anything."""
        at = bisect_left(self.names, span.end, key=lambda name: name.span.start) - 1
        return self.names[at].kind if at >= 0 and self.names[at].span.meets(span) else None

    def mention(self, span: Span, kind: Kind, how: str = "") -> Mention:
        """The register's name, as sure as it is where the models say what they say."""
        if not self.read:
            return Mention(span, kind, Provenance(Maker.REGISTER, score=_UNREAD, how=how))
        said = self.said(span)
        same = said is not None and said.span == span
        agreed = said is not None and said.kind.layer is kind.layer
        alone = said is None and kind.layer in _SEEN_BY_MODELS
        state = State.SUGGESTED if alone else State.ACCEPTED
        return Mention(span, kind, Provenance(Maker.REGISTER, state, _SCORES[same, agreed], how))


def known_names(
    text: str,
    lines: Sequence[Line],
    suggested: list[Found],
    reading: Reading,
    knowledge: Knowledge,
) -> Iterator[Mention]:
    """The register's names, the demonyms, and, of entities that a stronger name in the article
    stands for, the weak aliases and surnames."""
    ordered = tuple(sorted(suggested, key=lambda found: found.span))
    scene = _Scene(
        text=text,
        knowledge=knowledge,
        starts=tuple(found.span.start for found in ordered),
        suggested=ordered,
        names=tuple(sorted(reading.names, key=lambda name: name.span)),
        read=bool(reading.paragraphs),
    )
    matches = list(_matches(scene, lines))
    met = {id for _, claims in matches for naming, id in claims if naming is Naming.STRONG}
    for span, claims in matches:
        if mention := _mention(span, claims, met, scene):
            yield mention
    yield from _surnames(scene, lines, met, {span.end for span, _ in matches})
    yield from _in_capitals(scene, lines, {span.start for span, _ in matches})
    yield from _short_states(scene)


_Claims = tuple[tuple[Naming, EntityId], ...]


def _matches(scene: _Scene, lines: Sequence[Line]) -> Iterator[tuple[Span, _Claims]]:
    """The register's phrases that stand as names, with the entities that claim them."""
    table = scene.knowledge.phrases
    for line in lines:
        if not line.words:
            continue
        for span, claims in table.find(scene.text, line.span):
            kept = tuple(claim for claim in claims if _stands(span, claim[1], scene))
            if kept:
                yield span, kept


def _mention(span: Span, claims: _Claims, met: set[EntityId], scene: _Scene) -> Mention | None:
    """What a phrase of the register mentions by the strongest of its claims, if anything here."""
    entities = scene.knowledge.entities
    namings = {naming for naming, _ in claims}
    if Naming.STRONG in namings:
        return _strong_name(span, claims, scene)
    if Naming.DEMONYM in namings:
        return _demonym(span, scene)
    weak = next((entities[id] for _, id in claims if id in met), None)
    return scene.mention(span, weak.kind, "weak alias") if weak else None


def _strong_name(span: Span, claims: _Claims, scene: _Scene) -> Mention | None:
    """A label or alias, unless the models find something else where it stands."""
    entities, said, same = scene.knowledge.entities, scene.said(span), scene.said_just(span)
    kinds = [entities[id].kind for naming, id in claims if naming is Naming.STRONG]
    if same and (_is_someone_else(same, kinds) or _is_a_place(same, kinds, scene.text)):
        return None
    kind = said.kind if said and said.kind in kinds else kinds[0]
    if said and kind is Kind.PERSON and not _is_label(span, claims, scene):
        span = _without_titles(span, said, scene.text)
    return scene.mention(span, kind)


def _demonym(span: Span, scene: _Scene) -> Mention | None:
    """A people, unless the models find somebody, or rather a body, of that name."""
    said = scene.said_just(span)
    if _is_paper(span, scene.text) or (said and _is_someone_else(said, ())):
        return None
    if said and said.kind is Kind.ORG and said.kind_margin >= _RATHER:
        return None
    return scene.mention(span, Kind.NORP, "demonym")


def _is_paper(span: Span, text: str) -> bool:
    """Whether this is "Australian" in "told The Australian"."""
    return text_before(text, span.start, 4) == "The " and span.of(text) in papers(text)


def _is_label(span: Span, claims: _Claims, scene: _Scene) -> bool:
    name = span.of(scene.text)
    return any(scene.knowledge.entities[id].label == name for _, id in claims)


def _without_titles(span: Span, said: Found, text: str) -> Span:
    """The name in an alias such as "Queen Elizabeth", if the models see it there, too."""
    if said.span.end != span.end:
        return span
    before = text[span.start : said.span.start].split()
    return (
        said.span if before and all(word.strip(".") in COMMON_TITLES for word in before) else span
    )


_TOLD_BY_FORM = frozenset([Kind.PRODUCT, Kind.ORG, Kind.WORK, Kind.EVENT, Kind.LAW])
_RATHER = 1.0  # a margin of kinds at which a demonym gives way to a body's name


def _is_someone_else(said: Found, kinds: Sequence[Kind]) -> bool:
    """Whether what the register has for a place or a body is surely a person's name here, or by
    its form a ship's, a club's, a film's, a storm's or a law's."""
    if said.kind in _TOLD_BY_FORM and said.means is Means.FORM:
        return said.kind not in kinds
    return said.kind is Kind.PERSON and said.kind_margin >= SURELY and Kind.PERSON not in kinds


def _is_a_place(said: Found, kinds: Sequence[Kind], text: str) -> bool:
    """Whether what is somebody's surname in the register is a place here: "in Annan"."""
    is_surname = Kind.PERSON in kinds and said.kind.layer is Layer.PLACE
    alone = " " not in said.span.of(text)
    return (
        is_surname
        and alone
        and bool(_AT.search(text, max(0, said.span.start - 9), said.span.start))
    )


_AT = re.compile(r"\b(?:in|near|outside|around|across)\s$")


def _surnames(
    scene: _Scene, lines: Sequence[Line], met: set[EntityId], ends: set[int]
) -> Iterator[Mention]:
    """The bare surnames of people of the register whose fuller names the article has."""
    entities = scene.knowledge.entities
    owners = {
        words[-1]: id
        for id in sorted(met)
        if entities[id].kind is Kind.PERSON
        and len(words := entities[id].label.split()) > 1
        and words[-1] not in POST_NOMINALS
    }
    if not owners:
        return
    for line in lines:
        for word, start, end in zip(line.words, line.starts, line.ends, strict=True):
            if word in owners and end not in ends:
                span = Span(start, end)
                said = scene.said(span)
                alone = said is None or said.span == span
                if alone and _stands(span, owners[word], scene):
                    yield scene.mention(span, Kind.PERSON, "surname")


def _in_capitals(scene: _Scene, lines: Iterable[Line], starts: set[int]) -> Iterator[Mention]:
    """Names that the register has in lower case and the text in capitals: those of places and
    bodies that begin a dateline ("LONDON"), and others where the models see one."""
    datelines = filter(None, (line.dateline for line in lines))
    layers = {place: _DATELINED for dateline in datelines for place in dateline.places}
    layers |= {f.span: frozenset({f.kind.layer}) for f in scene.suggested if f.span not in layers}
    for span, possible in layers.items():
        name = span.of(scene.text)
        if span.start in starts or not name.isupper() or len(name) < _FEWEST_CAPITALS:
            continue
        ids = scene.knowledge.names_in_capitals.get(name)
        named = (scene.knowledge.entities[id] for id in ids)
        kinds = [entity.kind for entity in named if entity.layer in possible]
        if kinds:
            yield scene.mention(span, kinds[0], "in capitals")


def _short_states(scene: _Scene) -> Iterator[Mention]:
    """The states of the register in their short forms: "Gainesville, Fla."."""
    for found in scene.suggested:
        short = found.span.of(scene.text)
        if found.means is Means.FORM and scene.knowledge.states.get(short):
            yield scene.mention(found.span, Kind.GPE, "short form of a state")


_FEWEST_CAPITALS = 4
_DATELINED = frozenset({Layer.PLACE, Layer.ORG})
"""What a report is sent from: "LONDON", "UNITED NATIONS"."""


def _stands(span: Span, id: EntityId, scene: _Scene) -> bool:
    """Whether a phrase of the register is a name where it stands, not a common word."""
    name, text, entity = span.of(scene.text), scene.text, scene.knowledge.entities[id]
    if is_all_small(name) or _inside_a_word(text, span):
        return False
    if entity.never and is_within(text, span, entity.never):
        return False
    if entity.kind is Kind.PERSON and _is_another_of_the_name(text, span, entity.names):
        return False
    if name not in COMMON_WORDS:
        return True
    if name not in MONTH_NAMES and not _begins_a_sentence(text, span.start):
        return True
    if not scene.read:
        return name not in MONTH_NAMES and _stands_within_a_sentence(text, name)
    label, said = scene.labelled(span), scene.said(span)
    witnesses = {label.layer, said.kind.layer} if label and said else {label and label.layer}
    return entity.layer in witnesses


@lru_cache(maxsize=64)
def _stands_within_a_sentence(text: str, name: str) -> bool:
    """Whether the name also stands where no sentence begins; asked once a text, however often it
    is named there."""
    return f" {name}" in text.replace(". ", ".")


def _inside_a_word(text: str, span: Span) -> bool:
    """A part of an address, a handle or a word with an underscore is no name."""
    before, after = text_before(text, span.start, 1), text[span.end : span.end + 1]
    return before in {"@", "#", "_", "/"} or after in {"_", "@"}


def _is_another_of_the_name(text: str, span: Span, names: Iterable[str]) -> bool:
    """Whether a numeral or "Jr." follows that none of the entity's names has: a register that knows
    Leo XIV as "Pope Leo" says nothing of "Pope Leo XIII"."""
    follows = _OF_THAT_NAME.match(text, span.end)
    if follows is None:
        return False
    which = follows[0].lstrip(",")
    return not any(name.rstrip(".").endswith(which) for name in names)


def _begins_a_sentence(text: str, at: int) -> bool:
    return at == 0 or bool(_BEFORE_SENTENCE.search(text_before(text, at, 8)))
