"""From "the senator" to whoever bears that title in the article, before the name, behind it, or in
the register's description of the person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from builder.coreference.appositions import is_plural
from builder.coreference.bodies import NAMED_BODIES
from builder.coreference.cast import Appearance, Cast, Who, one_of
from builder.coreference.in_full import in_full
from builder.coreference.office_holders import ONCE, find_named_holders, holds_title
from builder.coreference.prominence import PROMINENT
from builder.coreference.seats import seats, state_in
from builder.coreference.unnamed import BODIES, is_introduced
from builder.gazetteer import HEADS, OFFICES, TITLES
from builder.model import Span
from builder.spans import text_before
from builder.speech import ANNOUNCED, SAID, TOLD

_FAR = 30
"""How many names back a description may refer to."""
_REACH = 90  # code points before a name
_REACH_BEHIND = 80
_SHORT = {
    "senator": "Sen", "governor": "Gov", "representative": "Rep", "congressman": "Rep",
    "congresswoman": "Rep", "general": "Gen", "professor": "Prof", "doctor": "Dr",
    "lieutenant": "Lt", "colonel": "Col", "reverend": "Rev", "president": "Pres",
    "executive": "CEO",
}  # fmt: skip
_LARGE = frozenset(map(str.casefold, OFFICES)) | HEADS
"""Offices that may be written with a capital, and with what they are for."""
_OF_A_FIELD = (
    rf"(?: of (?:the )?(?!(?:{'|'.join(sorted(TITLES | OFFICES))})\b)[\w-]+(?: and [\w-]+)?)?"
)
"""What a title is of, between it and the name: "Minister of Health Ann Lee"."""
_FIELD = r"(?!(?:the|an?|his|her|its|their|who|whose|which|that)\b)[\w’'-]+"
_OF_FIELDS = rf"(?: (?:of|for) (?:the )?(?:{_FIELD},? ){{0,7}}{_FIELD})?"
"""The same where commas set the name off: "the minister of trade, work and health, Ann Lee,"."""
_NO_VERB = rf"(?!(?:being|himself|herself|was|is|has|had|{SAID}|{TOLD}|met|saw)\b)"
_SAYS = rf"\s(?:{SAID}|{TOLD}|{ANNOUNCED})\b"
"""Behind a noun that is no apposition: "Ann Lee left, the spokesman said"."""
_OF_WHAT = re.compile(r"\s(?:of|at|for|in|from|to|with)\s")
_FIELDS = frozenset(
    "agriculture business culture defence defense deputy development economic economy education"
    " employment energy environment europe finance foreign health home housing immigration industry"
    " information interior justice labor labour planning prime science security social sports"
    " technology tourism trade transport transportation treasury vice water".split()
)
"""What an office is for, or how high it is: the trade minister is not the health minister."""
_FIELD_REACH = 60
_FIELD_BOUND = re.compile(r"[.;:!?\n\"“”]")


def find_titled(cast: Cast, mention: Span) -> Who | None:
    """The person who bears the mention's words, as far as they go ("the secretary" of state), or
    the last of them, unless it is a "former" one's: of several the one spoken of; where the mention
    says more ("the Texas senator"), only if no other person bears it."""
    words = mention.of(cast.text).split()
    if not _may_be_title(words):
        return None
    full = in_full(cast.text, mention).split()[1:]
    bearers = _bearers(cast, " ".join(full), mention)
    known = bearers or is_introduced(cast.text, " ".join(words[1:]), mention.start)
    if not known and (holders := find_named_holders(cast, full)):
        return one_of(cast, mention, holders, "held this office")
    for title in _shortened(words):
        bearers = bearers or [
            who
            for who in _bearers(cast, title, mention)
            if not is_of_another_field(cast, mention, who)
        ]
    narrowed = any(word[:1].isupper() for word in words[1:])
    if narrowed and len({who.key for who in bearers}) > 1:
        names = " and ".join(sorted({who.label for who in bearers}))
        return Who(label=mention.of(cast.text), reason=f"{names} bear this title")
    return _spoken_of(cast, bearers, mention) if bearers else None


def is_of_another_field(cast: Cast, mention: Span, who: Who) -> bool:
    """Whether a description says what an office is for ("the trade minister"), and the article
    names this person with an office for something else ("the health minister, Ann Lee")."""
    *before, _ = mention.of(cast.text).casefold().split()
    field = before[-1] if before else ""
    if field not in _FIELDS:
        return False
    told = [_fields_beside(cast, p) for p in cast.people if p.who.key == who.key and not p.quoted]
    return any(told) and not any(field in fields for fields in told)


def _fields_beside(cast: Cast, person: Appearance) -> frozenset[str]:
    """What the office is for with which a person is named, before the name or right behind it."""
    before = _FIELD_BOUND.split(text_before(cast.text, person.span.start, _FIELD_REACH))[-1]
    end = person.span.end
    aside = cast.text.startswith((", the ", ", its ", ", "), end)
    behind = _FIELD_BOUND.split(cast.text[end : end + _FIELD_REACH])[0] if aside else ""
    return _FIELDS.intersection(re.findall(r"[a-z]+", f"{before} {behind}".casefold()))


def _spoken_of(cast: Cast, bearers: Sequence[Who], mention: Span) -> Who:
    """Who of them spoke last, unless a sentence was about another since; else the nearest."""
    spoke = cast.last_speech(mention.start)
    keys = {who.key for who in bearers}
    if spoke is None or spoke.who.key not in keys:
        return bearers[0]
    since = cast.people_within(Span(spoke.place, mention.start))
    others = (p for p in since if p.who.key in keys and p.who.key != spoke.who.key)
    is_overtaken = any(p.weight >= PROMINENT and not p.quoted for p in others)
    return bearers[0] if is_overtaken else spoke.who


def _may_be_title(words: Sequence[str]) -> bool:
    """Whether "the senator" may be a single person by a title; behind capitals, "the Minister",
    only an office may."""
    noun = words[-1]
    if noun in BODIES | NAMED_BODIES or is_plural(noun):
        return False
    return not noun[0].isupper() or is_office(words[1:])


def is_office(words: Sequence[str]) -> bool:
    """Whether words are an office's: "Minister", "Secretary of Labor"."""
    until = words.index("of") if "of" in words else len(words)
    return until > 0 and words[until - 1].casefold() in _LARGE


def _shortened(words: Sequence[str]) -> Iterator[str]:
    """The title as the mention has it, and its last word, which "the former secretary" is not
    told by."""
    yield " ".join(words[1:])
    if not ONCE.search(" ".join(words)):
        yield words[-1]


def _bearers(cast: Cast, title: str, mention: Span) -> list[Who]:
    """Who of those named before bears a title, the nearest first; of a state that the mention
    names, if anybody is said to be of it, and nobody of another."""
    bearers = [
        person
        for person in islice(cast.people_before(mention.start), _FAR)
        if _stands_before(cast, person, title)
        or _stands_behind(cast, person, title, mention.start)
        or _is_described_by(cast, person, title, mention)
    ]
    state = state_in(cast, mention)
    told = seats(cast, mention.start) if state else {}
    own = [person.who for person in bearers if told.get(person.who.key) == state]
    return own or [person.who for person in bearers if person.who.key not in told]


def _stands_before(cast: Cast, person: Appearance, title: str) -> bool:
    """Whether a person is "Senator Ann Lee", "Sen. Ann Lee" or "the senator, Ann Lee,"."""
    start, end = person.span.start, person.span.end
    short = _SHORT.get(title.casefold())
    before = text_before(cast.text, start, _REACH)
    if not any(word and word.casefold() in before.casefold() for word in (title, short)):
        return False
    titles = rf"{re.escape(title)}|{short}\.?" if short else re.escape(title)
    set_off = before.endswith(", ") and cast.text.startswith((",", ")"), end)
    fields = _OF_FIELDS if set_off else _OF_A_FIELD
    of = fields if title.casefold() in _LARGE else ""
    return bool(re.search(rf"\b(?:{titles}){of}{',' * set_off}\s+$", before, re.IGNORECASE))


def _stands_behind(cast: Cast, person: Appearance, title: str, until: int) -> bool:
    """Whether a person is "Ann Lee, the envoy," or "Ann Lee (envoy)"."""
    end = person.span.end
    behind = cast.text[end : min(end + _REACH_BEHIND, until)]
    if person.quoted or title.casefold() not in behind.casefold():
        return False
    named = rf"(?i:{re.escape(title)})\b(?!{_SAYS})"
    apposed = rf",\s+(?:an?|the|his|her)?\s*(?:{_NO_VERB}[\w’'-]+\s+){{0,4}}{named}"
    aside = rf"\s\((?:the\s)?(?:[\w’'-]+\s){{0,2}}{named}\)"
    return bool(re.match(apposed, behind) or re.match(aside, behind))


def _is_described_by(cast: Cast, person: Appearance, title: str, mention: Span) -> bool:
    """Whether the register has a person for one of that title: by an office of the article's day,
    unless the text says of what it is, or else by the description."""
    entity = cast.knowledge.entities.get(person.who.entity) if person.who.entity else None
    if entity is None:
        return False
    of_what = " of " not in title and _OF_WHAT.match(cast.text, mention.end)
    held = None if of_what else holds_title(cast, entity, title)
    return title.casefold() in _roles_of(entity.description) if held is None else held


@lru_cache(maxsize=4096)
def _roles_of(description: str) -> frozenset[str]:
    """The words of a description that say what somebody is, not of what: of "Dutch politician,
    President of the Commission" the first three."""
    parts = (_OF_WHAT.split(part, maxsplit=1)[0] for part in re.split("[,;]", description))
    return frozenset(word for part in parts for word in re.findall(r"[\w-]+", part.casefold()))
