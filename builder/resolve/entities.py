"""Mentions in, references out: each mention with the entity of the register it refers to, if any.

Candidates come from the register's names; what else the article says chooses between them. Two
that come out close together are both listed and neither is chosen. A mention that nobody in the
register answers to is called by the fullest form of its name in the article.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from builder import latin
from builder.gazetteer import COMPANY_ENDINGS, NATIONAL_BODIES, TRADED
from builder.knowledge import Knowledge, one_spelling
from builder.model import Article, Entity, EntityId, Kind, Layer, Maker, Mention, Reference, Span
from builder.naming.genders import by_title
from builder.resolve.doubts import Doubt, craft_of_this_name, doubt
from builder.resolve.exclusions import meant_here
from builder.resolve.fullest_forms import both_ways, fullest_forms
from builder.resolve.short_forms import not_meant
from builder.resolve.sport import Sport, sport_in
from builder.resolve.surnames import Bearers, allows, find_bearers
from builder.spans import is_within, text_before

_MARGIN = 1.0  # what the best candidate must be ahead of the second
_BEFORE = 60  # code points before a mention in which an office of its bearer counts
_TRADED = re.compile(TRADED)
_INITIAL = latin.regex(r" [A-Z]\.? ")
_TITLE = latin.regex(r"\b([A-Z][a-z]+) $")
_OF_COUNTRIES = frozenset([Layer.PERSON, Layer.PLACE])
"""Layers whose entities are a country or mostly one's."""
_TIED = latin.regex(r"[A-Z].*? ((?:[a-z]+ )+\S+|[a-z]+-\S+)")
"""Somebody's name that ends in a surname with particles before it."""
_NOT_FOUND = "not in the register"
_ONLY_WEAK = "a weak name, and no stronger one in the article"


def link(
    article: Article, mentions: tuple[Mention, ...], knowledge: Knowledge
) -> tuple[Reference, ...]:
    """One reference a mention, in the order of the mentions."""
    others = not_meant(article.text, knowledge)
    labels = fullest_forms(article.text, mentions)
    claims = [
        meant_here(_claims(mention, article, others, labels, knowledge), article.id, knowledge)
        for mention in mentions
    ]
    scene = _scene(article, mentions, claims, knowledge)
    return tuple(
        _reference(mention, *_decide(mention, claimed, scene), scene, labels)
        for mention, claimed in zip(mentions, claims, strict=True)
    )


def _reference(
    mention: Mention,
    ids: tuple[EntityId, ...],
    reason: str,
    scene: _Scene,
    labels: Mapping[str, str],
) -> Reference:
    entity = scene.knowledge.entities[ids[0]] if len(ids) == 1 and not reason else None
    name = mention.span.of(scene.article.text)
    return Reference(
        span=mention.span,
        kind=entity.kind if entity and mention.kind is not Kind.NORP else mention.kind,
        entity=entity.id if entity else None,
        label=entity.label if entity else _label(mention, name, scene, labels),
        provenance=mention.provenance,
        layer=entity.layer if entity else mention.kind.layer,
        candidates=() if entity else ids,
        reason=reason,
    )


def _label(mention: Mention, name: str, scene: _Scene, labels: Mapping[str, str]) -> str:
    """What somebody is called in full whom the register does not have: of several who share a
    surname, whom the article means by it; never a name that a title before it rules out where
    another has that title: "Mr. Obi" beside "Mrs. Obi", who is Ada Obi."""
    bearers = scene.bearers.get(name) if mention.kind is Kind.PERSON else None
    meant = bearers.meant(scene.article.text, mention.span) if bearers else None
    known = meant.key if meant and meant.entity is None else name
    full = labels.get(known, known)
    return name if _is_ruled_out(scene.article.text, mention.span, full) else full


def _is_ruled_out(text: str, span: Span, full: str) -> bool:
    gender = by_title(text, span)
    if allows(gender, full):
        return False
    return (
        re.search(rf"\b{_OTHER_TITLES[gender]}\.?\s{re.escape(span.of(text))}\b", text) is not None
    )


_OTHER_TITLES = {"he": "(?:Mrs|Ms|Miss)", "she": "Mr"}


# -- who answers to a name ----------------------------------------------------------------------

_LABEL, _ALIAS, _DEMONYM, _WEAK = 2.0, 1.0, 0.9, 0.0
_FEWEST_CAPITALS = 4


def _claims(
    mention: Mention,
    article: Article,
    others: Mapping[str, frozenset[EntityId]],
    labels: Mapping[str, str],
    knowledge: Knowledge,
) -> dict[EntityId, float]:
    """The entities that a mention's words may stand for, and how strongly, a weak name with the
    office of its bearer ("President Clinton" in 1997) or before a company's shares as much as an
    alias; a body's also by its fullest form in `labels`; none of those that the article explains
    the words to be `others` than."""
    text, name = article.text, mention.span.of(article.text)
    claims = {
        id: _ALIAS if _is_introduced(knowledge.entities[id], mention.span, article) else _WEAK
        for id in knowledge.weak_names.get(name)
    }
    claims |= dict.fromkeys(knowledge.demonyms.get(name), _DEMONYM)
    for id in knowledge.names.get(name):
        claims[id] = _LABEL if knowledge.entities[id].label == name else _ALIAS
    claims = claims or dict.fromkeys(_near_forms(name, mention.kind, knowledge), _ALIAS)
    if mention.kind is Kind.ORG and not any(s > _WEAK for s in claims.values()):
        claims |= dict.fromkeys(knowledge.names.get(labels.get(name, "")), _ALIAS)
    if mention.kind is Kind.PERSON and not any(s > _WEAK for s in claims.values()):
        meant = _with_title(mention.span, text, knowledge)
        meant = meant or _with_second_surname(name, labels, knowledge)
        claims |= dict.fromkeys(meant, _ALIAS)
    claims = {id: s for id, s in claims.items() if id not in others.get(name, ())}
    return {id: s for id, s in claims.items() if _fits(mention, text, knowledge.entities[id])}


def _is_introduced(entity: Entity, span: Span, article: Article) -> bool:
    """Whether a weak name stands with an office of its bearer, or as a company's on the market."""
    traded = entity.kind is Kind.ORG and _TRADED.match(article.text, span.end)
    return bool(traded) or _office_before(entity, span, article)


def _near_forms(name: str, kind: Kind, knowledge: Knowledge) -> tuple[EntityId, ...]:
    """Whose name this is in capitals, in short for a state, or written a little otherwise."""
    if kind is not Kind.PERSON and name in knowledge.states:
        return knowledge.states[name]
    if name.isupper() and len(name) >= _FEWEST_CAPITALS:
        return knowledge.names_in_capitals.get(name)
    forms_of = _people_near if kind is Kind.PERSON else _bodies_near
    return forms_of(name, knowledge)


def _bodies_near(name: str, knowledge: Knowledge) -> tuple[EntityId, ...]:
    """Whose name this is with its country before it, or with a company's ending."""
    head, _, last = name.rpartition(" ")
    if last in COMPANY_ENDINGS:
        return tuple(id for id in knowledge.names.get(head) if _is_body(id, knowledge))
    first, _, rest = name.partition(" ")
    countries = {*knowledge.names.get(first), *knowledge.demonyms.get(first)} if rest else set()
    return tuple(
        id
        for id in (knowledge.names.get(rest) if countries else ())
        if _is_body(id, knowledge) and knowledge.entities[id].country in countries
    )


def _people_near(name: str, knowledge: Knowledge) -> tuple[EntityId, ...]:
    """Whose name in full this is with other small or capital particles or hyphens ("Ana Al Lee" for
    "Ana al-Lee"), or with a middle initial, if they have no other initial."""
    if ids := knowledge.spellings.get(one_spelling(name)):
        return ids
    plain = _INITIAL.sub(" ", name, count=1)
    ids = knowledge.names.get(plain) if plain != name and " " in plain else ()
    named = ((id, knowledge.entities[id].names) for id in ids)
    return tuple(id for id, names in named if not any(map(_INITIAL.search, names)))


def _with_title(span: Span, text: str, knowledge: Knowledge) -> tuple[EntityId, ...]:
    """Whose name this is together with the title before it ("Queen Elizabeth")."""
    title = _TITLE.search(text_before(text, span.start, 20))
    return knowledge.names.get(f"{title[1]} {span.of(text)}") if title else ()


def _with_second_surname(
    name: str, labels: Mapping[str, str], knowledge: Knowledge
) -> tuple[EntityId, ...]:
    """Whose name this is with a second surname behind it, if the article goes on with the first:
    "Claudia Ayala Pardo", and then "Ayala"."""
    known = name.rpartition(" ")[0]
    first, _, surname = known.rpartition(" ")
    return knowledge.names.get(known) if first and labels.get(surname) == name else ()


def _is_body(id: EntityId, knowledge: Knowledge) -> bool:
    return knowledge.entities[id].kind is Kind.ORG


def _fits(mention: Mention, text: str, entity: Entity) -> bool:
    """A person is never a place, nor is what has its kind by its form; the other kinds are told
    apart too badly to insist on them."""
    if entity.kind is Kind.PERSON and not allows(by_title(text, mention.span), entity.label):
        return False
    suggested = mention.provenance.by != Maker.REGISTER
    if suggested and (mention.kind is Kind.PERSON) is not (entity.kind is Kind.PERSON):
        return False
    if mention.by_form and mention.kind.layer is not entity.layer:
        return False
    if suggested and mention.kind is Kind.ORG and mention.span.of(text) in entity.demonyms:
        return False
    return not is_within(text, mention.span, entity.never)


# -- what the article says about them -----------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Scene:
    """An article's cast: who is certainly in it (`named`: not only by a demonym), whose surname is
    whose, which countries (`homes`: of its people and places), what its `things` are called."""

    article: Article
    knowledge: Knowledge
    met: frozenset[EntityId]
    named: frozenset[EntityId]
    countries: frozenset[EntityId]
    homes: frozenset[EntityId]
    surnames: Mapping[str, tuple[EntityId, ...]]
    bearers: Mapping[str, Bearers]
    things: frozenset[str]
    sport: Sport


def _scene(
    article: Article,
    mentions: tuple[Mention, ...],
    claims: list[dict[EntityId, float]],
    knowledge: Knowledge,
) -> _Scene:
    strong = [[id for id, strength in claimed.items() if strength > _WEAK] for claimed in claims]
    met = frozenset(ids[0] for ids in strong if len(ids) == 1)
    present = [knowledge.entities[id] for id in sorted(met)]
    countries = {entity.country for entity in present} | met
    return _Scene(
        article=article,
        knowledge=knowledge,
        met=met,
        named=frozenset(id for claimed in claims for id, s in claimed.items() if s >= _ALIAS) & met,
        countries=frozenset(id for id in countries if id is not None),
        homes=frozenset(e.country or e.id for e in present if e.layer in _OF_COUNTRIES),
        surnames=_owners_of_surnames(present),
        bearers=find_bearers(article.text, mentions, claims),
        things=frozenset(m.span.of(article.text) for m in mentions if _is_craft(m)),
        sport=sport_in(article, mentions),
    )


def _owners_of_surnames(present: Iterable[Entity]) -> dict[str, tuple[EntityId, ...]]:
    """For each surname the people among these whose it is."""
    found: dict[str, tuple[EntityId, ...]] = defaultdict(tuple)
    for entity in present:
        if entity.kind is Kind.PERSON and " " in entity.label:
            for surname in dict.fromkeys(_surnames(entity)):
                found[surname] += (entity.id,)
    return found


def _surnames(entity: Entity) -> Iterator[str]:
    """How somebody's surname may stand alone: "Lee", "al-Lee", "Bin Lee"."""
    tied = (found[1] for name in entity.names if (found := _TIED.fullmatch(name)))
    for surname in (entity.label.split()[-1], *tied):
        yield from both_ways(surname)


def _is_craft(mention: Mention) -> bool:
    return mention.kind is Kind.PRODUCT and mention.by_form


def _decide(
    mention: Mention, claimed: dict[EntityId, float], scene: _Scene
) -> tuple[tuple[EntityId, ...], str]:
    """The entity; or none, or several between which nothing decides, and the reason."""
    name = mention.span.of(scene.article.text)
    weak = tuple(sorted(id for id, s in claimed.items() if s == _WEAK))
    claimed = {id: s for id, s in claimed.items() if s > _WEAK or id in scene.named}
    if not claimed and mention.kind is Kind.PERSON:
        claimed = dict.fromkeys(scene.surnames.get(name, ()), _ALIAS)
    if not claimed and (not weak or _is_another(mention, weak, scene)):
        return (), _NOT_FOUND
    if not claimed:
        return weak, _ONLY_WEAK
    scores = {id: _score(id, strength, mention, scene) for id, strength in claimed.items()}
    best = max(scores.values())
    close = tuple(sorted(id for id, score in scores.items() if best - score < _MARGIN))
    ids, reason = _by_surname(close, mention, scene)
    return (ids, reason) if reason else _unless_doubtful(ids[0], mention, scene)


def _of_an_unnamed_country(name: str, entity: Entity, scene: _Scene) -> str:
    """Why "the Democrats" may be another country's: the article names other countries, and nobody
    and nothing else of this one."""
    elsewhere = scene.homes and entity.country not in scene.homes
    named_alike = name in NATIONAL_BODIES and entity.country is not None
    return "its country is not named" if elsewhere and named_alike else ""


def _is_another(mention: Mention, ids: tuple[EntityId, ...], scene: _Scene) -> bool:
    """Whether this surname means somebody whom the article calls in full, none of these."""
    bearers = scene.bearers.get(mention.span.of(scene.article.text))
    meant = bearers.meant(scene.article.text, mention.span) if bearers else None
    return meant is not None and meant.entity not in ids


def _unless_doubtful(
    id: EntityId, mention: Mention, scene: _Scene
) -> tuple[tuple[EntityId, ...], str]:
    """The entity, unless what stands around its name leaves open whether it is meant."""
    entity = scene.knowledge.entities[id]
    text = scene.article.text
    doubted = doubt(mention, entity, scene.article, scene.knowledge, scene.sport)
    doubted = doubted or craft_of_this_name(mention, entity, text, scene.things)
    reason = doubted or _of_an_unnamed_country(mention.span.of(text), entity, scene)
    by_state = doubted is Doubt.GOVERNMENT and entity.country in scene.knowledge.entities
    return (id, entity.country) if by_state and entity.country else (id,), str(reason)


def _by_surname(
    ids: tuple[EntityId, ...], mention: Mention, scene: _Scene
) -> tuple[tuple[EntityId, ...], str]:
    """Of several the one whom the article calls by the bare surname; where that is someone else,
    or nobody can be told, nothing is decided."""
    bearers = scene.bearers.get(mention.span.of(scene.article.text))
    if not bearers or scene.knowledge.entities[ids[0]].kind is not Kind.PERSON:
        return ids, "several entities answer to this name" if len(ids) > 1 else ""
    if len(ids) > 1 and bearers.are_late:
        return ids, "several entities answer to this name"
    if _is_introduced_by_office(scene.knowledge.entities[ids[0]], mention, bearers, scene):
        return ids, ""
    meant = bearers.meant(scene.article.text, mention.span)
    if meant and meant.entity in ids:
        return (meant.entity,), ""
    return tuple(
        id for id in ids if id in bearers.entities
    ), "someone else in the article bears this name"


def _is_introduced_by_office(
    entity: Entity, mention: Mention, bearers: Bearers, scene: _Scene
) -> bool:
    """Whether the surname stands alone first with an office that the entity holds, before a
    relative is called in full: "President Macron and Brigitte Macron"."""
    first = bearers.first_alone
    if first is None:
        return False
    return _office_before(entity, Span(first, first + len(mention.span)), scene.article)


def _score(id: EntityId, strength: float, mention: Mention, scene: _Scene) -> float:
    entity = scene.knowledge.entities[id]
    score = strength
    score += 1.0 if entity.kind is mention.kind else 0.0
    score += 2.0 if id in scene.met else 0.0
    score += 1.0 if entity.country in scene.countries else 0.0
    score += 1.5 * _office_before(entity, mention.span, scene.article)
    return score


def _office_before(entity: Entity, span: Span, article: Article) -> bool:
    """Whether an office stands before the name that the entity held on the article's day."""
    before = text_before(article.text, span.start, _BEFORE).casefold()
    day, word = article.date, _last_word(before)
    for office in entity.offices:
        named = any(n.casefold() in before for n in (office.title, *office.names) if n)
        named = named or office.title.casefold().split()[:1] == [word]
        if named and (day is None or office.held_on(day)):
            return True
    return False


def _last_word(before: str) -> str:
    """The word right before a name: the "president" of "President Clinton"; empty for none."""
    word = before[:-1].rpartition(" ")[2] if before.endswith(" ") else ""
    return word if word.isalpha() else ""
