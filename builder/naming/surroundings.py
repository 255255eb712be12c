"""Found names in, the same ones out with the kinds that the words around them tell: bodies by their
shares, people by their titles. What one place of an article tells of a name counts at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from builder import latin
from builder.gazetteer import COMMON_TITLES, COMPANY_WORDS, TRADED
from builder.model import Kind, Span
from builder.naming.found import GOOD, SURELY, Found
from builder.spans import text_before

_TITLED = re.compile(
    r"\b(?:Mr|Mrs|Ms|Mx|Dr|Prof|Lt|Sgt|Capt|Col|Maj|Det|Insp|Rev|Councillor|Cllr|Detective"
    r"|Inspector|Sergeant)\.? $"
)
"""What stands before people and before no place."""
_AT_A_PLACE = latin.regex(
    r"\b(?:in|to|from|of|at|across|throughout|around|near|outside|for|against|with|between|and"
    r"|[Tt]he|[A-Z][a-z]+) $"
)
"""What stands before a place rather than before somebody's bare surname, who is in the article."""
_NAMESAKES = frozenset([Kind.PERSON, Kind.GPE, Kind.LOC, Kind.NORP])
_BODY_BEFORE = re.compile(
    r"\b(?:think tank|firm|company|airline|chipmaker|start-?up|newspaper|charity|carmaker|automaker"
    r"|consultancy|conglomerate|supermarket|app|band|militia|cartel"
    r"|[Tt]he (?:insurer|auditors?|retailer|lender|publisher|brewer|manufacturer))\s$"
)
_WROTE_IN = re.compile(
    r"\b(?:[Ww]rit(?:ing|es) in|[Ww]rote in|[Ii]nterview (?:with|in)|[Cc]olumn in|[Ee]ditorial in"
    r"|[Aa]rticle in|[Oo]p-ed in|[Pp]ublished in|[Tt]old|[Nn]ewspapers?|[Dd]aily|[Ww]eekly)\s$"
)
_PAPER = latin.regex(r"(?:Il|Lo|La|Le|Les|El|Der|Die|Das|De|Het|O)\s[A-Z]|[A-Z]\w+ Zeitung")
"""A paper's name in another tongue; a town that begins so is in the register."""
_TRADED = re.compile(TRADED)


def as_companies(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The names, as bodies those that stand with a company's ending, too ("Lee Inc."), behind a
    word for one ("the think tank Lee"), before their shares or as a foreign paper ("writing in Il
    Lee"), unless they have a title or are somebody's surname as well: a firm's until its founder is
    named."""
    names = [(name, name.span.of(text).rpartition(" ")) for name in found]
    firms = _first(
        (head, n) for n, (head, _, end) in names if n.kind is Kind.ORG and end in COMPANY_WORDS
    )
    people = _first((last, n) for n, (first, _, last) in names if n.kind is Kind.PERSON and first)
    companies = set(firms)
    companies |= {n.span.of(text) for n, _ in names if _is_introduced(text, n.span)}
    companies |= {n.span.of(text) for n, _ in names if _is_paper(text, n.span)}
    companies |= {n.span.of(text) for n, _ in names if _is_traded(text, n)}
    companies -= people.keys()
    for name in found:
        words, place = name.span.of(text), name.span.start
        is_firm = words in firms and firms[words] < place < people.get(words, place)
        alike = name.kind is not Kind.ORG and (words in companies or is_firm)
        is_company = alike and not _has_title(text, name.span.start)
        yield replace(name, kind=Kind.ORG) if is_company else name


def _first(names: Iterable[tuple[str, Found]]) -> dict[str, int]:
    """Where each of these stands first."""
    return {words: name.span.start for words, name in sorted(names, key=_place, reverse=True)}


def _place(named: tuple[str, Found]) -> int:
    return named[1].span.start


def _is_introduced(text: str, span: Span) -> bool:
    return _BODY_BEFORE.search(text_before(text, span.start, 20)) is not None


def _is_traded(text: str, name: Found) -> bool:
    """Whether shares or a chief executive follow what is taken for a surname or a thing."""
    may_be = name.kind in (Kind.PERSON, Kind.PRODUCT) and name.span.of(text).isalpha()
    return may_be and _TRADED.match(text, name.span.end) is not None


def _is_paper(text: str, span: Span) -> bool:
    before = text_before(text, span.start, 20)
    return bool(_PAPER.match(text, span.start, span.end) and _WROTE_IN.search(before))


def _has_title(text: str, start: int) -> bool:
    """Whether a title stands before a name."""
    words = text_before(text, start, 20).split(" ")
    return len(words) > 1 and not words[-1] and words[-2].rstrip(".") in COMMON_TITLES


def as_people(text: str, found: Sequence[Found]) -> Iterator[Found]:
    """The names, as people those of places and peoples that have a title ("Mr Houston"), or that
    the article has for the surname of somebody first ("Ireland told", of Kathy Ireland)."""
    first: dict[str, Found] = {}
    for name in sorted(found, key=lambda name: name.span):
        first.setdefault(name.span.of(text).split()[-1], name)
    for name in found:
        words = name.span.of(text)
        before = text_before(text, name.span.start, 20)
        full = first.get(words, name)
        called = full.kind is Kind.PERSON and full.score >= GOOD and " " in full.span.of(text)
        named = _TITLED.search(before) or (called and not _AT_A_PLACE.search(before))
        is_person = named and " " not in words and name.kind in _NAMESAKES
        yield replace(name, kind=Kind.PERSON, kind_margin=SURELY) if is_person else name
