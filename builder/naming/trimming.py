"""A name with what the models took for a part of it in, the bare name out.

Titles, letters behind a name, origins, scores, prefixes for the nonce and marks of dialects of
Markdown are no part of it, nor is the verb between two people.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from builder import latin
from builder.gazetteer import (
    CONNECTORS,
    OFFICES,
    PARTICIPLES,
    POST_NOMINALS,
    RANKS_AND_NAMES,
    ROLES,
    TITLES,
)
from builder.model import Span
from builder.naming.words import Listed, is_listed
from builder.spans import text_before, without_last

_LOWER = re.compile(r"(?: [a-z]+)+ ")
_FIRST_WORD = re.compile(r"([^\W\d_]+)(\.?)\s+(?=\w)")
_PREFIX = latin.regex(
    r"(?:pro|anti|non|ex|intra|inter|trans|pan|post|pre|mid|[RDI](?=-(?!Day)[A-Z](?:[a-z]|\.[A-Z]\.)))-(?=[A-Z])"
)
"""What is tied to a name for the nonce: "pro-Israel", "(R-Ohio)", "(D-N.Y.)"."""
_SCORE = re.compile(r"\s\d{1,3}[-–]\d{1,3}$")
_ONLY = latin.regex(
    r"(?:Only|Even|Both|Neither|Not|Alongside|Amid|Around|Behind|Beside|Despite|Opposite|Outside"
    r"|Throughout|Unlike) (?=[A-Z])"
)
"""What begins a sentence before a name, and is none of it."""
_HEARER = latin.regex(
    r"[A-Z].*? (?!(?:and|at|by|for|from|in|of|on|or|over|to|under|with|against|behind|into|who) )"
    r"[a-z]+(?= the [A-Z])"
)
"""Whom somebody told something, before its subject: "told Gazette radio the Government would"."""
_ATTORNEY = re.compile(r" Attorney\b")
"""Behind "Harlem District", whose second word is a part of the office."""
_POSSESSIVE = re.compile(r"(?<=\w)[‘`´′ʼ]s$")
"""An "'s" whose apostrophe is mistyped."""
_MARKED_UP = re.compile(r"(?:~~|==|\*\*|\[\[)?(?P<name>\w.*?)(?:~~|==|\*\*|\]\])?")
"""Between marks of dialects of Markdown that are not read here, and stand in the text."""
_CUT = latin.regex(r"-[a-z]+ (?=[A-Z])")
"""What is left of "co-author" before a name."""
_ENDED = latin.regex(r"[A-Z].*?\s(?:Corp|Inc|Ltd|LLC|PLC)\.(?=\s(?!Corp|Inc|Ltd|LLC|PLC)[A-Z])")
"""A company's name up to its ending, behind which a sentence begins."""
_NUMBER = re.compile(r"\s\d[\d.,]*$")
_TIE = (
    r"(?:-(?:an?|al|am|au|aux|da|de|del|der|di|do|du|el|en|la|le|les|na|on|sous|sur|the|ul|under"
    r"|upon))+-"
)
_TIED_BEFORE = latin.regex(rf"(?<![\w-])[A-Z]\w+{_TIE}$")
_TIED_BEHIND = latin.regex(rf"{_TIE}[A-Z]\w+")
_HALF = latin.regex(r"(?<![\w-])([A-Z][^\W\d_]+)-$")
_CALLING = latin.regex(
    r"[A-Z][a-z]+(?:ologist|ician|keeper|maker|grapher|metrist|monger|wright|worker|writer)$"
    r"|[A-Z][a-z]{3,}ist$"
)
"""What somebody is or does, by its ending."""
_COUNTED = re.compile(
    r"%| per ?cent\b| (?:more |extra |new )?(?:billion|delegates|euros|games|goals|hours|jobs|lives"
    r"|MPs|medals|million|months|points|runs|seats|times|trillion|votes|weeks|wickets|years)\b"
)
"""What a number behind a name counts, so that it is no part of it: "cost Labour 31 seats"."""
_GENERATION = re.compile(r",? (?:Jr|Sr)\b\.?")
_DOMAIN = re.compile(r"\.(?:com|org|net|gov|edu|info|io|co\.[a-z]{2})\b(?![\w/@])")
_PARTICLES = latin.regex(
    r"(?:(?P<given>[A-Z][\w’'-]+) )?(?<![\w-])"
    r"(?P<tie>(?:van|von) (?:de|den|der|dem) |von (?:und zu )?|(?P<alone>van ))$"
)
_VEHICLE = re.compile(
    r"(?:^|\W)(?:an?|the|his|her|their|its|our|my|black|blue|camper|cream|delivery|grey|gr[ae]y|mail"
    r"|panel|police|prison|red|removal|rental|silver|transit|white) $",
    re.IGNORECASE,
)
"""What stands before a van on wheels."""
_OF_SAINTS = frozenset(["St", "St.", "Saint"])
_GIVEN_NAMES = frozenset(["Amir", "Shah"])
"""Titles that as the first word of a name are part of it, nearly always: "Shah Rukh Khan"."""


def persons(text: str, span: Span, people: Collection[str]) -> Iterator[Span]:
    """The persons in a span, bare of what stands round their names."""
    number = _NUMBER.search(span.of(text))
    for part in _parted(text, Span(span.start, span.start + number.start()) if number else span):
        yield _without_origin(text, _without_titles(text, part), people)


def with_given_name(text: str, span: Span) -> Span:
    """What looks like a rank is a given name if an office stands right before it ("Defense
    Minister Gen Nakatani"), and a title if it stands alone ("Gen Prayut") or has a full stop."""
    words = text_before(text, span.start, 20).split(" ")
    if " " in span.of(text) or len(words) < 2 or words[-1] or words[-2] not in RANKS_AND_NAMES:
        return span
    start = span.start - len(words[-2]) - 1
    return Span(start, span.end) if _office_before(text, start) else span


def without_affixes(text: str, span: Span) -> Span:
    """A name without what is tied to it for the nonce: "pro-Israel", "Oslo-based", "Leeds 1-0",
    "Labour 31" before "seats", "Lee`s", "~~Ann Lee~~"."""
    number = _NUMBER.search(span.of(text)) if _COUNTED.match(text, span.end) else None
    if score := number or _SCORE.search(span.of(text)):
        span = Span(span.start, span.start + score.start())
    if first := _ONLY.match(text, span.start, span.end):
        span = Span(first.end(), span.end)
    if hearer := _HEARER.match(text, span.start, span.end):
        span = Span(span.start, hearer.end())
    if _ATTORNEY.match(text, span.end):
        span = Span(span.start, span.start + len(span.of(text).removesuffix(" District")))
    if owner := _POSSESSIVE.search(text, span.start, span.end):
        span = Span(span.start, owner.start())
    if bare := _MARKED_UP.fullmatch(text, span.start, span.end):
        span = Span(*bare.span("name"))
    if cut := _CUT.match(text, span.start, span.end):
        span = Span(cut.end(), span.end)
    if company := _ENDED.match(text, span.start, span.end):
        span = Span(span.start, company.end())
    prefix = _PREFIX.match(text, span.start, span.end)
    start = prefix.end() if prefix else span.start
    suffix = text.rfind("-", start + 1, span.end)
    ends = suffix > 0 and text[suffix + 1 : span.end] in PARTICIPLES
    return Span(start, suffix if ends else span.end)


def with_compound(text: str, span: Span) -> Span:
    """A name with what particles between hyphens tie to it: "Rostov-on-Don", "Biak-na-Bato"."""
    before = _TIED_BEFORE.search(text, max(0, span.start - 30), span.start)
    behind = _TIED_BEHIND.match(text, span.end)
    return Span(before.start() if before else span.start, behind.end() if behind else span.end)


def with_particles(text: str, span: Span) -> Span:
    """A surname with the "van" or "von" before it, and the given name before that."""
    before = _PARTICLES.search(text, max(0, span.start - 50), span.start)
    if before is None or (before["alone"] and _VEHICLE.search(text[: before.start("alone")][-20:])):
        return span
    within = re.search(r"[a-z,] $", text_before(text, before.start(), 2))
    given = before["given"] and (is_listed(before["given"], Listed.GIVEN_NAME) or within)
    return Span(before.start("given" if given else "tie"), span.end)


def with_double_name(text: str, span: Span) -> Span:
    """Somebody's name in full with the first half of a double given name: "Jan-Hendrik Lee"."""
    half = _HALF.search(text, max(0, span.start - 30), span.start)
    given = half and is_listed(half[1], Listed.GIVEN_NAME) and " " in span.of(text)
    return Span(half.start(), span.end) if half and given else span


def with_generation(text: str, span: Span) -> Span:
    """Somebody's name with the "Jr." behind its comma: "Martin Luther King, Jr."."""
    younger = _GENERATION.match(text, span.end)
    return Span(span.start, younger.end()) if younger else span


def with_domain(text: str, span: Span) -> Span:
    """The name of a site in full: "OpenSecrets.org"."""
    domain = _DOMAIN.match(text, span.end)
    return Span(span.start, domain.end()) if domain else span


def _parted(text: str, span: Span) -> Iterator[Span]:
    """The names in a span that a lower-case word of the sentence glues together."""
    start = span.start
    for words in _LOWER.finditer(text, span.start, span.end):
        if start < words.start() and not CONNECTORS.issuperset(words[0].split()):
            yield Span(start, words.start())
            start = words.end()
    if start < span.end:
        yield Span(start, span.end)


def _without_titles(text: str, span: Span) -> Span:
    """A person's name without the titles it begins with and the letters behind it ("KC"), unless
    nothing would be left of it, or what looks like a title is a given name."""
    start = span.start
    while title := _FIRST_WORD.match(text, start, span.end):
        in_full = " " in text[title.end() : span.end]
        if title[1] not in TITLES and not (in_full and is_calling(title[1])):
            break
        given = title[1] in RANKS_AND_NAMES and title[2] == ""
        if title[1] in _GIVEN_NAMES or (given and _office_before(text, start)):
            break
        start = title.end()
    return without_last(text, Span(start, span.end), POST_NOMINALS)


def is_calling(word: str) -> bool:
    """Whether this is what somebody is or does, at the beginning of a sentence: "Glaciologist"."""
    if word.lower() in ROLES:
        return True
    is_name = is_listed(word, Listed.GIVEN_NAME, Listed.SURNAME)
    return bool(_CALLING.match(word)) and not is_name


def _without_origin(text: str, span: Span, people: Collection[str]) -> Span:
    """A person's name without where they belong ("Ann Lee of Leeds"), if there is more of it than a
    given name: "Joan of Arc" has no other."""
    name, of, _ = span.of(text).partition(" of ")
    words = name.split()
    if not of or words[0] in _OF_SAINTS or words[-1] in TITLES:
        return span
    in_full = len(words) > 1 or words[-1] in people
    return Span(span.start, span.start + len(name)) if in_full else span


def _office_before(text: str, at: int) -> bool:
    words = text_before(text, at, 30).split(" ")
    return len(words) > 1 and not words[-1] and words[-2] in OFFICES
