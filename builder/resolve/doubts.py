"""A mention and the one entity that answers to it in, a reason to doubt that it means that one out.

A capital's name may stand for its government, a city's or state's for its team, a ship or a film
may have it, and a word after a place may make another place of it. Where the words around a name do
not tell, the program abstains.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from enum import StrEnum
from functools import lru_cache

from builder import latin
from builder.gazetteer import COMPANY_ENDINGS, CRAFT, SHORT_STATE, SHORT_STATES
from builder.knowledge import Knowledge
from builder.model import Article, Entity, Kind, Layer, Mention, Span
from builder.naming.genders import is_kin
from builder.resolve.sport import Sport, is_transfer
from builder.resolve.work_titles import may_be_title
from builder.spans import text_before

_BEFORE = 80  # code points before a name in which a word of place counts
_WHERE = latin.regex(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|to|for|of|via|within|in(?:to|side)|out(?:side)?|off|beyond"
    r"|around|across|through(?:out)?|towards?|leaving|left|visit(?:ed|ing|s)?|reach(?:ed|es|ing)?"
    r"|downtown|central|greater|capital,?|city|cities"
    r"|(?:north|south)?(?:east|west)(?:ern)?|(?:north|south)(?:ern)?)"
    r" (?:the |both )?(?:(?:[A-Z][\w'’-]*(?:\.[A-Z])*(?:\.(?=,| and| or))?|(?:Ft|Mt|St)\.)"
    r"(?:,| and| or)? )*$"
)
"""Words of place right before a name, other names joined to it between them, no full stop."""

_SAYS_WHERE = latin.regex(
    r"(?:, [A-Z]|/|-(?:based|born|bound)\b"
    r"|['’]s (?:[a-z]+ ){0,2}(?:[A-Z]|mayor|airport|suburb|street)"
    r"| (?:Gov\.|Governor|City (?:Council|Hall)|[Mm]ayor|[Pp]olice|residents?)(?!\w)"
    r"| (?:apartment|airport|cathedral|church|cinema|court|hospital|hotel|jail|metro|museum"
    r"|neighbou?rhood|park|prison|restaurant|stadium|street|studio|suburb|subway|theat(?:re|er))s?\b)"
)
_DETERMINED = re.compile(
    r"(?:\b(?:an?|the|its|his|her|our|their|this)|['’]s)(?: [a-z\d][\w-]*){0,2} $"
)
_HELD_THERE = re.compile(
    r" (?:[a-z]+ )?(?:attack|bombing|branch|bureau|conference|convention|embassy|event|fundraiser"
    r"|governor|headquarters|lawyer|meeting|mosque|office|protest|rally|school|summit|talks?)s?\b"
)
"""What is at a place or happens there: "the Leeds summit", "its Leeds office"."""
_DATELINED = latin.regex(
    r" ?(?:\([A-Z]\w+\)|/[A-Z]+/\.?|[:–—]|-(?= ))(?: [–—-])? [A-Z“\"].*[.!?”\"]$", re.MULTILINE
)
"""Behind the place of a dateline, in a paragraph that is more than a heading."""
_ROUTE = latin.regex(
    r"\b(?:[Ff]lights?|[Ff]erry|[Ff]erries|[Tt]rains?|[Bb]us(?:es)?|[Rr]oads?|[Rr]ailways?|[Ll]ines?"
    r"|[Ss]ervices?|[Rr]outes?|[Tt]rips?|[Mm]otorway|[Ff]ly|[Tt]ravel(?:led|ling)?) between "
    r"(?:[A-Z][\w’'-]+ and )?$"
)
"""Before one of two places that a road, a train or the like joins."""
_SAINT = latin.regex(r"\b(?:St\.?|Saint) [A-Z]\w+ (?:of|de|da|di) $")
_WITHIN = latin.regex(r", ([A-Z]\w*(?: [A-Z]\w*){0,3})(?:[,.;:)]| [(—–-]|$)", re.MULTILINE)
_BETWEEN_WORDS = re.compile(r"\W")
_BEHIND_A_COMMA = re.compile(rf", (?P<state>{SHORT_STATE})")
_DISTRICT = latin.regex(
    r"(?: (?:County|Prefecture|Governorate|District|State|Province)"
    r"|(?:(?:,| and| or) [A-Z]\w+(?: [A-Z]\w+)?)*"
    r" (?:county|counties|prefecture|governorate|districts?|state|province))\b"
)
_OF_A_STATE = re.compile(
    r" (?:Attorney General|Democratic|Gov\.|Governor|Lt\. Gov|Rep(?:ublican|s?\.)|Sens?\.|Senator)"
    r"(?!\w)"
)
"""What states have, and cities only where they are as large."""
_PART_OF_A_STATE = re.compile(
    r"\b(?:[Uu]pstate|[Cc]entral|(?:[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est)(?:east|west)?ern) $"
)
"""Before a state of which the city is a corner: "western New York"."""
_ONE_OF_MANY = re.compile(r" (?:nation|country|state|city|capital|club|bloc|neighbou?r)\b")
_CITY = re.compile(r"\b(?:city|capital)\b", re.IGNORECASE)
_CAPITAL = re.compile(r"\bcapital of\b", re.IGNORECASE)
_AS_A_CITY = re.compile(r"\bD\.?C\.?$|\bCity$")
_FAMILY = re.compile(r" (?:family|families|brothers|sisters|siblings|children)\b")
_SPONSOR = re.compile(r"\b(?:company|maker|bank|airline|brewer)|maker\b", re.IGNORECASE)
_CRAFT_BEFORE = re.compile(rf"\b(?:{CRAFT}) $")
_CRAFT_BEHIND = re.compile(rf" (?:nuclear |passenger |car )?(?:{CRAFT})\b")


_TRADES = (
    "Airlines Airways Bancorp Brands Energy Financial Foods Homes Industries Mining Motors Partners"
    " Pharma Pharmaceuticals Resources Semiconductor Software Steel Stores Systems Technologies"
)
_COMPANY_NOUNS = "|".join(map(re.escape, sorted(COMPANY_ENDINGS.union(_TRADES.split()))))
_ACTS_AS_COMPANY = re.compile(
    r"(?: (?:has|had|also))?"
    r" (?:said|says|announced|reported|plans|expects?|expected|posted|bought|sold|shares|stock)\b"
    r"|['’]s? (?:shares|stock|board|chief|profits?|revenues?|sales)\b"
)
"""Behind what is more likely a company: "Leeds announced", "Leeds's shares"."""


class Doubt(StrEnum):
    """What a name may mean instead, in words for the reader."""

    BEARER = "one of many that this may be said of"
    FAMILY = "a family of this name"
    RELATIVE = "somebody's relative of this name"
    NAMESAKE = "another place of this name"
    AROUND = "the place around it has this name, too"
    SAINT = "part of a saint's name"
    GOVERNMENT = "the city or its government"
    TEAM = "the place or its team"
    COMPANY_TEAM = "the company or its team"
    SPORTS_BODY = "a body of sport has this name, too"
    CRAFT = "the place or a ship of its name"
    COMPANY = "the place or a company that is called after it"
    WORK = "the place or the title of a work"


def doubt(
    mention: Mention, entity: Entity, article: Article, knowledge: Knowledge, sport: Sport
) -> Doubt | None:
    """Why the mention may mean something other than the entity; None where nothing says so."""
    text, span = article.text, mention.span
    if mention.kind is Kind.NORP:
        wide = entity.kind is Kind.LOC and _ONE_OF_MANY.match(text, span.end)
        return Doubt.BEARER if wide else None
    if entity.kind is Kind.PERSON and _FAMILY.match(text, span.end):
        return Doubt.FAMILY
    if entity.kind is Kind.ORG:
        return _body_or_team(span.of(text), entity, knowledge) if sport.throughout else None
    if entity.kind is Kind.GPE and _is_in_another_state(text, span.of(text), entity, knowledge):
        return Doubt.NAMESAKE
    if entity.kind is Kind.GPE and is_kin(text, span.of(text)):
        return Doubt.RELATIVE
    if entity.layer is Layer.PLACE and may_be_title(text, span):
        return Doubt.WORK
    if entity.kind is not Kind.GPE or entity.country is None:
        return None
    return _about_a_place_in_a_country(span, entity, text, knowledge, sport)


def _body_or_team(name: str, body: Entity, knowledge: Knowledge) -> Doubt | None:
    """Why a body of this name may be a team in a report on sport."""
    if _SPONSOR.search(body.description):
        return Doubt.COMPANY_TEAM
    others = set(knowledge.weak_names.get(name)) - {body.id}
    return Doubt.SPORTS_BODY if others else None


def _about_a_place_in_a_country(
    span: Span, entity: Entity, text: str, knowledge: Knowledge, sport: Sport
) -> Doubt | None:
    """Why the name of a city or state may mean another place, a team or a government."""
    if is_transfer(text, span, sport):
        return Doubt.TEAM
    if _SAINT.search(text_before(text, span.start, _BEFORE)):
        return Doubt.SAINT
    if _is_city(entity) and _is_around(text, span, knowledge):
        return Doubt.AROUND
    if _is_city(entity) and _is_elsewhere(text, span, entity, knowledge):
        return Doubt.NAMESAKE
    if _says_where(text, span):
        return None
    if _is_city(entity) and _is_company(text, span):
        return Doubt.COMPANY
    if _CAPITAL.search(entity.description) and not _AS_A_CITY.search(span.of(text)):
        return Doubt.GOVERNMENT
    return Doubt.TEAM if sport.has(span.of(text)) else None


def craft_of_this_name(
    mention: Mention, entity: Entity, text: str, things: Collection[str]
) -> Doubt | None:
    """Why a place's name may be a ship's: one of the article's `things` has it, and no word for a
    place stands before it, or a word for a ship stands beside it ("the Kursk submarine", "the tug
    Leeds bought")."""
    if entity.layer is not Layer.PLACE or mention.kind is Kind.NORP:
        return None
    span = mention.span
    named = span.of(text) in things and not _says_where(text, span)
    before = text_before(text, span.start, _BEFORE)
    behind = before.lower().endswith("the ") and _CRAFT_BEHIND.match(text, span.end)
    may_be = named or behind or _CRAFT_BEFORE.search(before)
    return Doubt.CRAFT if may_be else None


def _is_city(entity: Entity) -> bool:
    return bool(_CITY.search(entity.description))


def _is_company(text: str, span: Span) -> bool:
    """Whether the article has a company that is called so in full, and this says or does something
    as companies do."""
    acts = _ACTS_AS_COMPANY.match(text, span.end) is not None
    return acts and _has_company(text, span.of(text))


@lru_cache(maxsize=1_000)  # of an article's names, each once
def _has_company(text: str, name: str) -> bool:
    """Whether one is called by a name and more: "Leeds Foods"."""
    full = rf"\b{re.escape(name)} (?:[A-Z][\w&]+ )?(?:{_COMPANY_NOUNS})(?!\w)"
    return latin.regex(full).search(text) is not None


def _is_around(text: str, span: Span, knowledge: Knowledge) -> bool:
    """Whether a county or state of a city's name is meant: "Lagos State", "New York Gov. Lee",
    "upstate New York"."""
    if _DISTRICT.match(text, span.end):
        return True
    state = f"{span.of(text)} State"
    if not (knowledge.names.get(state) or knowledge.weak_names.get(state)):
        return False
    before = text_before(text, span.start, _BEFORE)
    return bool(_OF_A_STATE.match(text, span.end) or _PART_OF_A_STATE.search(before))


def _is_in_another_state(text: str, name: str, place: Entity, knowledge: Knowledge) -> bool:
    """Whether the name stands anywhere in the article before the short form of a state that is not
    of the place's country: "Rome, Ga."."""
    own = place.country or (None if _is_city(place) else place.id)
    countries = map(knowledge.names.get, _countries_behind(text, name))
    return own is not None and any(own not in ids for ids in countries)


@lru_cache(maxsize=1_000)  # of an article's names, each once
def _countries_behind(text: str, name: str) -> frozenset[str]:
    """The countries of the states whose short forms follow a name, or it in capitals."""
    return frozenset(
        country
        for form in (name, name.upper())
        for start, country in _short_states(text).get(_last_word(form), ())
        if _ends_at(text, form, start)
    )


def _ends_at(text: str, name: str, end: int) -> bool:
    """Whether a name stands before a place, and not as the end of a word."""
    before = text_before(text, end, len(name) + 1)
    return before.endswith(name) and not before.removesuffix(name).isalnum()


@lru_cache(maxsize=1)  # the names of an article are asked for in a row
def _short_states(text: str) -> Mapping[str, Sequence[tuple[int, str]]]:
    """By the word before it, where the short form of a state stands behind a comma, and which
    country it is of."""
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for state in _BEHIND_A_COMMA.finditer(text):
        _, country = SHORT_STATES[state["state"]]
        before = text_before(text, state.start(), _BEFORE)
        found[_last_word(before)].append((state.start(), country))
    return found


def _last_word(words: str) -> str:
    """The one they end with; empty where that is none."""
    return _BETWEEN_WORDS.split(words)[-1]


def _is_elsewhere(text: str, span: Span, city: Entity, knowledge: Knowledge) -> bool:
    """Whether a country or region follows that is not the city's: "Paris, Texas,"."""
    follows = _WITHIN.match(text, span.end)
    ids = knowledge.names.get(follows[1]) if follows else ()
    around = [knowledge.entities[id] for id in ids]
    return bool(around) and not any(
        place.kind is not Kind.GPE
        or (place.country is not None and _is_city(place))
        or city.country in (place.id, place.country)
        for place in around
    )


def _says_where(text: str, span: Span) -> bool:
    """Whether the words around a place's name speak of it as one: datelines, "in", "capital"."""
    name = span.of(text)
    before = text_before(text, span.start, _BEFORE)
    return bool(
        name in SHORT_STATES
        or (name.isupper() and len(name) > 1)
        or before.endswith("/")
        or _SAYS_WHERE.match(text, span.end)
        or _WHERE.search(before)
        or _ROUTE.search(before)
        or (_HELD_THERE.match(text, span.end) and _DETERMINED.search(before))
        or (before[-1:] in ("", "\n") and _DATELINED.match(text, span.end))
    )
