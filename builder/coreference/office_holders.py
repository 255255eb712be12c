"""From a description that names an office to those who hold it on the article's day: "the NATO
chief", "the prime minister of Japan"; or who held it once: "the former US president".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from builder import latin
from builder.coreference.cast import Cast, Who
from builder.model import Entity, EntityId, Office, Span

ONCE = re.compile(r"\b(?:former|ex|previous|one-?time|erstwhile|late)\b", re.IGNORECASE)
"""Words that put an office behind its holder."""
_NOT_ITS_HOLDER = re.compile(
    r"\b(?:then|deputy|vice|shadow|assistant|associate|interim|incoming|future|next|last|other"
    r"|aspiring|would-be)\b",
    re.IGNORECASE,
)
"""What makes of an office's holder somebody beside or behind them."""
_OF_WHAT = re.compile(r"\s(?:of|for|to|at)\s[^,.;:()\n“”\"]{2,70}")
_GOES_ON = latin.regex(r"['’]|-\w|\s[A-Z]")
"""What makes of "the president of France" that of "France's oldest bank"."""


def find_holders(cast: Cast, mention: Span) -> list[EntityId]:
    """Those who hold the office that the mention names, on the article's day; where there are
    several, those whom the article names, or whose country or body it names. Of those who held it
    once, whom the article names."""
    named = _office_in(cast, mention)
    if named is None:
        return []
    office, ids = named
    before = cast.text[mention.start : office.start]
    if _NOT_ITS_HOLDER.search(before):
        return []
    words = " ".join(office.of(cast.text).casefold().split())
    entities = cast.knowledge.entities
    met = {p.who.entity for p in cast.people}
    if ONCE.search(before):
        return [id for id in ids if id in met and _holds(cast, entities[id], words, once=True)]
    found = [id for id in ids if _holds(cast, entities[id], words)]
    if len(found) < 2:
        return found
    told = [id for id in found if _modified(cast, entities[id], mention, words)]
    found = told or found
    return [id for id in found if id in met] or found


def find_named_holders(cast: Cast, title: Sequence[str]) -> list[EntityId]:
    """Those whom the article names who have an office that ends with these words, "secretary of
    state", or had it if they are "former secretary of state". One word is too little."""
    if len(title) < 2:
        return []
    once = bool(ONCE.fullmatch(title[0]))
    words = re.escape(" ".join(title[once:]).casefold())
    ending = re.compile(rf"(?<!\bvice)(?<!\bdeputy)(?<!\bfor) {words}$")
    named = dict.fromkeys(p.who.entity for p in cast.people if p.who.entity)
    people = (cast.knowledge.entities.get(id) for id in named)
    return [
        person.id
        for person in people
        if person and any(map(ending.search, _names_in(cast, person, once=once)))
    ]


def find_speaking_holder(cast: Cast, mention: Span) -> Who | None:
    """Whoever spoke last in this paragraph, if "the president" is the title of their office: "Vos
    wrote that ...; ..., the president added"."""
    article, _, title = mention.of(cast.text).casefold().partition(" ")
    spoke = cast.last_speech(mention.start)
    if article != "the" or spoke is None or not spoke.who.entity:
        return None
    if cast.paragraph(spoke.place) != cast.paragraph(mention.start):
        return None
    entity = cast.knowledge.entities.get(spoke.who.entity)
    held = (office.title.casefold() for office in _offices(cast, entity)) if entity else ()
    return spoke.who if any(f"{office} ".startswith(f"{title} ") for office in held) else None


def holds_title(cast: Cast, entity: Entity, title: str) -> bool | None:
    """Whether somebody is "the chancellor" on the article's day by an office "Chancellor of
    Germany"; None where none of all their offices is called so."""
    begins = f"{title.casefold()} "
    if not any(f"{office.title.casefold()} ".startswith(begins) for office in entity.offices):
        return None
    held = _offices(cast, entity)
    return any(f"{office.title.casefold()} ".startswith(begins) for office in held)


def _office_in(cast: Cast, mention: Span) -> tuple[Span, tuple[EntityId, ...]] | None:
    """The office with which the mention ends, or that goes on behind it: "the secretary general"
    of "the secretary general of NATO"."""
    beyond = _OF_WHAT.match(cast.text, mention.end)
    whole = Span(mention.start, beyond.end() if beyond else mention.end)
    found = cast.knowledge.offices.find(cast.text, whole)
    reaching = ((s, ids) for s, ids in found if s.start < mention.end <= s.end)
    office, ids = next(reaching, (mention, ()))
    is_part = office.end > mention.end and _GOES_ON.match(cast.text, office.end)
    return (office, ids) if ids and not is_part else None


def _holds(cast: Cast, entity: Entity, words: str, *, once: bool = False) -> bool:
    """Whether somebody has an office on the article's day, or had it `once` before."""
    return words in _names_in(cast, entity, once=once)


def _names_in(cast: Cast, entity: Entity, *, once: bool) -> frozenset[str]:
    """What somebody is called for the offices of the article's day, or for those before it."""
    return frozenset(n for office in _offices(cast, entity, once=once) for n in _names_of(office))


def _offices(cast: Cast, entity: Entity, *, once: bool = False) -> Iterator[Office]:
    """The offices that somebody has on the article's day, or had `once` before; if it has no day,
    all of them, or all that have ended."""
    if entity.is_ruled_out(cast.article.id):
        return
    day = cast.article.date
    for office in entity.offices:
        if day is None:
            is_meant = bool(office.end) or not once
        else:
            is_meant = office.ended_before(day) if once else office.held_on(day)
        if is_meant:
            yield office


def _modified(cast: Cast, entity: Entity, mention: Span, words: str) -> bool:
    """Whether the mention itself says of what: "the Japanese prime minister"."""
    tables = (cast.knowledge.demonyms, cast.knowledge.names)
    said = {id for table in tables for _, ids in table.find(cast.text, mention) for id in ids}
    return any(
        office.of in said or entity.country in said
        for office in entity.offices
        if words in _names_of(office)
    )


def _names_of(office: Office) -> frozenset[str]:
    return frozenset(
        " ".join(name.casefold().split()) for name in (office.title, *office.names) if name
    )
