"""From a description to whoever is named right beside it: "her pupil Ann Lee", "the two senators,
Ann Lee and Tom Ray,", "Ann Lee, a baker who said".
"""

from __future__ import annotations

import re

from builder import latin
from builder.coreference.bodies import NAMED_BODIES
from builder.coreference.cast import Cast, Who, is_person, reason_of
from builder.coreference.prominence import ACCORDING
from builder.coreference.unnamed import BODIES
from builder.gazetteer import HEADS, ROLES, TITLES
from builder.model import Kind, Reference, Span
from builder.spans import text_before
from builder.speech import SAID, TOLD

_NAME_FOLLOWS = latin.regex(
    r"(?:(?: (?:for|of|at|from|with|in|on|to|and(?! (?:the|an?|his|her|its|their)\b))"
    r" [^,.;:()\n\"“”‘’]{1,80})?,\s"
    r"(?:the (?:(?!and |or )[a-z’'-]+ ){0,3}(?:[A-Z][a-z]+(?:an|ese|ish|ch) (?=[A-Z]))?)?"
    r"|\s(?=[A-Z])"
    r"|\s(?P<named>named|called|identified as|known as)\s(?=[A-Z]))"
    rf"(?:former (?:[a-z-]+\s){{1,3}}(?=[A-Z])|(?:[a-z-]+\s)?(?:{'|'.join(sorted(ROLES))})\s)?"
    rf"(?:(?:{'|'.join(sorted(TITLES))})\.?\s)*"
)
_OF_ITS_FIELD = latin.regex(
    rf"\sof\s(?:(?!(?:the|an?|{'|'.join(sorted(ROLES))})\s)[a-z-]+\s){{1,3}}(?=[A-Z])"
)
"""Between an office and a name, what the office is for: "the director of music Ann Lee"."""
_OWNED = re.compile(r"['’]s\s|^(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s")
_AND_ROLE = latin.regex(rf"\sand\s(?:[a-z-]+\s){{0,2}}(?:{'|'.join(sorted(ROLES))})\s(?=[A-Z])")
"""A second role of somebody who is one of those that somebody has: "its founder and chief Lee"."""
_AND = latin.regex(r"(?:, (?:an?|the) [^,.;:\n]{1,40})?(?:,? and |, )(?=[A-Z])")
"""Between two of several people who are named in a row, with what is told of the first."""
_ASIDE_GOES_ON = re.compile(r" (?:that|which|who|whose)\b|,(?! (?:and|or)\b)")
_SET_OFF_ENDS = latin.regex(
    r"(?: of (?:the (?:[a-z]+ ){0,3})?[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)*)?(?:[,.;:)]|$)", re.MULTILINE
)
_IN_PHRASE = re.compile(r"\b(?:to|with|in|by|from|of|for|at|than|under|after|before) (?:\w+ )?$")
"""What governs a source that the subject may follow: "according to police, Ann Lee"."""
_BEFORE_ASIDE = 24
_ASIDE_ENDS = latin.regex(
    r"(?: (?:of|from|at) (?:the )?(?:[a-z]+ ){0,3}[A-Z][\w.&'’ -]*(?:\([A-Z][\w.-]*\))?)?[,.;:)!?]"
    r"|$|\s[(—–]"
    rf"|\s(?:{SAID}|{TOLD}|who)\b",
    re.MULTILINE,
)


def find_apposed(cast: Cast, mention: Span) -> Who | None:
    """The person whose name follows: "the spokesman, Ann Lee,", "her pupil Ann Lee", "a spokeswoman
    for the union, Ann Lee,"."""
    between = _between(cast, mention)
    named = cast.reference_at(between.end()) if between else None
    if named is None or not (_is_persons(cast, mention, named) or _is_body(cast, mention, named)):
        return None
    if between and between.groupdict().get("named"):
        return _meant(named)
    set_off = between is not None and "," in between.group()
    if set_off and is_plural(mention.of(cast.text)):
        several = find_several_apposed(cast, mention)
        return _meant(several[0]) if several else None
    return _meant(named) if _ends(cast, mention, named, set_off=set_off) else None


def _between(cast: Cast, mention: Span) -> re.Match[str] | None:
    """What stands between a description and a name that follows it."""
    text, words = cast.text, mention.of(cast.text)
    field = _OF_ITS_FIELD.match(text, mention.end)
    if field and words.split()[-1].casefold() in HEADS:
        named = cast.reference_at(field.end())
        if named and is_person(named, cast.knowledge):
            return field
    role = _AND_ROLE.match(text, mention.end) if _OWNED.search(words) else None
    return role or _NAME_FOLLOWS.match(text, mention.end)


def find_several_apposed(cast: Cast, mention: Span) -> tuple[Reference, ...]:
    """The people whose names follow a description of several: "the two senators, Ann Lee and Tom
    Ray,". Empty where it is not two of them at least."""
    if not is_plural(mention.of(cast.text)) or not cast.text.startswith(", ", mention.end):
        return ()
    found: list[Reference] = []
    place: int | None = mention.end + 2
    while place is not None and (named := cast.reference_at(place)):
        in_full = named.span.start == place and " " in named.span.of(cast.text)
        if not in_full or not is_person(named, cast.knowledge):
            return ()
        found.append(named)
        goes_on = _AND.match(cast.text, named.span.end)
        place = goes_on.end() if goes_on else None
    ends = len(found) > 1 and _ends(cast, mention, found[-1], set_off=True)
    return tuple(found) if ends else ()


def _ends(cast: Cast, mention: Span, named: Reference, *, set_off: bool) -> bool:
    """Whether the apposition is over behind this name, so that it is no subject."""
    before = text_before(cast.text, mention.start, _BEFORE_ASIDE)
    ends = _SET_OFF_ENDS if set_off and _IN_PHRASE.search(before) else _ASIDE_ENDS
    return ends.match(cast.text, named.span.end) is not None


def _meant(named: Reference) -> Who:
    return Who(named.entity, named.label, reason_of(named))


def is_plural(words: str) -> bool:
    """Whether no single person can be meant by them."""
    noun = words.casefold().split()[-1]
    one = words.casefold().startswith(("one ", "another "))
    return not one and (noun == "police" or (noun.endswith("s") and not noun.endswith("ss")))


def _is_persons(cast: Cast, mention: Span, named: Reference) -> bool:
    """Whether the name is a person's, whom a description of a body does not describe: "addressing
    the council, Ann Lee"."""
    noun = mention.of(cast.text).split()[-1].casefold()
    return is_person(named, cast.knowledge) and noun not in BODIES


def _is_body(cast: Cast, mention: Span, named: Reference) -> bool:
    """Whether "the company, Lee AB," names the body between commas."""
    noun = mention.of(cast.text).split()[-1].casefold()
    between = cast.text[mention.end : named.span.start]
    set_off = between in (", ", ", the ") and named.kind is Kind.ORG
    return noun in NAMED_BODIES and set_off and cast.text.startswith(",", named.span.end)


def find_explained(cast: Cast, mention: Span) -> Who | None:
    """The person or body whose name stands right before: "the Gazette, a weekly that wrote"."""
    comma = mention.start - 2
    named = cast.reference_at(comma - 1)
    if named is None or named.span.end != comma or named.kind not in (Kind.PERSON, Kind.ORG):
        return None
    if cast.text[comma : mention.start] != ", " or not _ASIDE_GOES_ON.match(cast.text, mention.end):
        return None
    before = text_before(cast.text, named.span.start, 20)
    return None if ACCORDING.search(before) else _meant(named)
