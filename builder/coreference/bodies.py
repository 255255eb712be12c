"""From "the agency" or "the company" to the body that is meant, or to none.

A body must be such a one, by its name, its description in the register or the words beside it.
"""

from __future__ import annotations

import re

from builder.coreference.cast import Appearance, Cast, Who
from builder.coreference.prominence import PROMINENT
from builder.coreference.unnamed import is_introduced
from builder.model import Entity, Span
from builder.sentences import ends_between
from builder.spans import text_before

NAMED_BODIES = frozenset(
    "agency company union newspaper paper outlet magazine network organization organisation group"
    " bank firm department ministry association federation university institute airline".split()
)
"""Nouns that papers use for a body they have just named."""
_MAY_BE_TRADED = frozenset(["the company", "the firm", "the group"])
_TRADED_IN = re.compile(
    r"\b(?:[Ss]hares|[Ss]tock|[Bb]onds|[Pp]rofits?|[Ss]ales|[Rr]evenues?) (?:of|in|at) $"
)
_MARK = 2  # code points before the first word of a quotation
_BESIDE = 40  # code points
_ANY_BODY = frozenset("agency organization organisation group association".split())
_FIRMS = frozenset(["company", "firm"])
_COMPANIES = frozenset(
    "company companies maker manufacturer bank airline firm retailer brewer carrier corporation"
    " conglomerate developer operator producer supplier chain platform network service".split()
)
_ALIKE = {
    noun: frozenset(f"{noun} {others}".split())
    for noun, others in (
        ("newspaper", "paper daily weekly newspapers times post herald gazette"),
        ("paper", "newspaper daily weekly times post herald gazette journal"),
        ("outlet", "newspaper website agency broadcaster news magazine"),
        ("magazine", "weekly"),
        ("network", "broadcaster television tv channel news"),
        ("department", "ministry"),
        ("ministry", "department"),
        ("bank", "banking"),
    )
}
"""Words of which one must be in the name or description of a body that goes by a noun."""
_TOLD_APART = re.compile(r"\s(?:of|in|at|behind|that|which|who|representing|for|from)\b")
_OWNED_REACH = 1_500  # code points


def find_body(cast: Cast, mention: Span) -> Who | None:
    """The body that has just said or done something, for "the agency" and the like; one that has
    the noun in its name comes first."""
    words = mention.of(cast.text).casefold()
    noun = words.split()[-1]
    if noun not in NAMED_BODIES or is_introduced(cast.text, noun, mention.start):
        return None
    if _TOLD_APART.match(cast.text, mention.end):
        return None
    if own := _in_its_own_words(cast, mention):
        return own.who
    near = [body for body in cast.bodies_before(mention.start) if _fits(cast, body, mention)]
    if words in _MAY_BE_TRADED and (traded := _traded(cast, near, mention)):
        return traded.who
    called = [body for body in near if noun in body.who.label.casefold().split()]
    if not called and _is_owned(cast.text, noun, mention.start):
        return None
    near = (
        called
        or [body for body in near if body.weight >= PROMINENT]
        or _beside(cast, near, mention)
    )
    near = [body for body in near if body.says] or near
    return near[-1].who if len({body.who.key for body in near}) == 1 else None


def _in_its_own_words(cast: Cast, mention: Span) -> Appearance | None:
    """The body with whose name the quoted words begin that stand right before: "'Lee has decided to
    sell,' the company said"."""
    quoted = cast.quotation_before(mention.start)
    named = cast.bodies_within(quoted) if quoted else []
    begins = named and quoted and named[0].span.start - quoted.start <= _MARK
    return named[0] if begins and _fits(cast, named[0], mention) else None


def _fits(cast: Cast, body: Appearance, mention: Span) -> bool:
    """Whether a body may be called by the noun and what stands before it: its name or description,
    or of one that the register has not, the words beside it, say that it is such a one, if that is
    not something that any body is."""
    *before, noun = mention.of(cast.text).casefold().split()
    label = set(body.who.label.casefold().split())
    entity = cast.knowledge.entities.get(body.who.entity) if body.who.entity else None
    beside = min(body.span.end + _BESIDE, mention.start)
    around = cast.text[max(0, body.span.start - _BESIDE) : beside]
    said = entity.description if entity else around
    told = label | set(re.findall(r"[\w-]+", said.casefold()))
    if not label.issuperset(before[1:]) and not (entity and _is_from(cast, entity, mention)):
        return False
    if noun in _FIRMS:
        return entity is None or not told.isdisjoint(_COMPANIES)
    return noun in _ANY_BODY or not told.isdisjoint(_ALIKE.get(noun, (noun,)))


def _beside(cast: Cast, bodies: list[Appearance], mention: Span) -> list[Appearance]:
    """The bodies of the mention's own sentence: "if Lee Steel is sold, the company said"."""
    return [body for body in bodies if not ends_between(cast.text, body.span.end, mention.start)]


def _is_from(cast: Cast, entity: Entity, mention: Span) -> bool:
    """Whether a description says no more than where the entity is from: "the Finnish company"."""
    peoples = cast.knowledge.demonyms.find(cast.text, mention)
    return any(
        entity.country in ids and len(cast.text[span.end : mention.end].split()) == 1
        for span, ids in peoples
    )


def _is_owned(text: str, noun: str, until: int) -> bool:
    """Whether somebody's has been spoken of by this noun: "Iran's foreign ministry"."""
    owned = re.compile(rf"['’]s?\s(?:[\w-]+\s){{0,3}}{re.escape(noun)}\b", re.IGNORECASE)
    return owned.search(text, max(0, until - _OWNED_REACH), until) is not None


def _traded(cast: Cast, bodies: list[Appearance], mention: Span) -> Appearance | None:
    """The company of whose shares or profit the sentence has spoken: "shares of Lee rose after the
    company said"."""
    for body in reversed(bodies):
        if ends_between(cast.text, body.span.end, mention.start):
            return None
        if _TRADED_IN.search(text_before(cast.text, body.span.start, 20)):
            return body
    return None
