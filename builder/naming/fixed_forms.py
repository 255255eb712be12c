"""A text in, the names out that their form alone tells: craft, cases of courts, peoples, papers.

No model is needed for them, and none has the last word on them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.model import Kind, Span
from builder.naming.clubs import club_names
from builder.naming.craft import craft_names
from builder.naming.laws import law_names
from builder.naming.nation_bodies import nation_bodies
from builder.naming.papers import paper_names
from builder.naming.short_states import short_states
from builder.naming.storms import storm_names
from builder.naming.words import Listed, is_listed
from builder.naming.works import work_names

_WORD = r"(?:[A-Z]['’])?[A-Z][\w-]*"
_WITH_INITIALS = rf"(?:[A-Z]\.\s?){{0,3}}{_WORD}"
_NAVIES = tuple(
    "BRP HDMS HMAS HMCS HMNZS HMS HNLMS HNoMS HSwMS HTMS KRI ORP PNS RFA ROCS ROKS USCGC USNS"
    " USS".split()
)
_SHIP = latin.regex(
    rf"(?:\b(?:{'|'.join(_NAVIES)})|(?<=\b[Tt]he )(?:MV|RV|INS))\s"
    rf"{_WITH_INITIALS}(?:\s(?:of\s(?:the\s)?)?{_WITH_INITIALS}){{0,2}}"
)
"""By its navy, or by letters that are anybody's initials without an article."""
_PARTY = rf"{_WORD}(?:,?\s(?:of\s(?:the\s)?|&\s)?(?!No\b){_WORD}){{0,4}}"
_CASE = latin.regex(
    rf"\b(?!(?:In|The|Under|Since|Both|After|Before|When|As)\b){_PARTY}\.? v\. {_PARTY}"
)
_OF_TWO = latin.regex(
    r"\b(?!(?:Anti|Pro|Non|Pan|Inter|Un|All|Post|Pre)-)[A-Z][a-z]+-(?:American|Canadian)s?\b"
    r"(?! (?i:trade|relations|border|wars?|alliance|talks|ties|treaty|agreement|summit|pact)\b)"
)
"""People of two countries, who are a group of their own: "Asian-American"."""
_FIRM = latin.regex(
    r"(?:^|(?<=[.!?]\s)|(?<=\n))[A-Z][a-z]+ and [A-Z][a-z]+(?= (?:has|is|was|says|plans)\b)"
)
"""Two names that a verb takes for one: "Marks and Spencer has"."""
_PEERS = ("Prince", "Princess", "Duke", "Duchess", "Earl", "Countess", "Marquess", "Viscount")
_PEER = latin.regex(
    r"\b(?<!HMS )(?:(?:Prince|Princess) of (?:Asturias|Orange|Wales)"
    rf"|(?:{'|'.join(_PEERS[2:])}) of {_WORD})\b(?!,? [A-Z])"
)
"""Who is called after a place and not its ruler, as a Crown Prince of a country is."""
_AT_A_PLACE = latin.regex(
    r"\b(?:(?P<law>Treaty|Convention|Peace|Pact|Accords?|Edict|Armistice|Truce|Declaration|Statute"
    r"|Concordat)|Battle|Siege|Sack|Fall|Massacre|Congress(?= of (?:Vienna|Berlin|Verona|Laibach))"
    r"|Council(?= of (?:Trent|Nica?ea|Constance|Chalcedon|Ephesus|Clermont)))"
    rf" of (?P<place>{_WORD}(?:-[a-z]+-{_WORD})?(?: {_WORD}){{0,3}})"
)
"""What was signed, fought or held at a place, and is called after it."""
_GOES_ON = latin.regex(r",? and [A-Z]")
_AFTER_AN_EVENT = re.compile(
    r".* (?:Act|Association|Foundation|Memorial|Museum|Park|Society|Tribunal|Trust|\w+ \w+)$"
)
"""A body or place that is called after such an event: "Treaty of Waitangi Tribunal"."""
_FORMS = (
    ((*_NAVIES, "he MV", "he RV", "he INS"), _SHIP, Kind.PRODUCT),
    ((" v. ",), _CASE, Kind.LAW),
    (("-American", "-Canadian"), _OF_TWO, Kind.NORP),
    ((" and ",), _FIRM, Kind.ORG),
    (tuple(f"{peer} of" for peer in _PEERS), _PEER, Kind.PERSON),
)
"""Each with what stands in every text that has one."""


def fixed_forms(text: str) -> Iterator[tuple[Span, Kind]]:
    """Ships ("HMS Prince of Wales"), cases ("Roe v. Wade"), people of two countries, firms of two
    names, peers ("the Duke of York"), treaties and battles, bodies of a nation, papers ("The
    Hindu"), states ("D-N.J."), laws and storms, in no order."""
    for hints, form, kind in _FORMS:
        if any(hint in text for hint in hints):
            yield from ((Span(*found.span()), kind) for found in form.finditer(text))
    yield from _named_after_places(text)
    yield from ((span, Kind.PRODUCT) for span in craft_names(text))
    yield from ((span, Kind.WORK) for span in work_names(text))
    yield from ((span, Kind.ORG) for span in club_names(text))
    yield from ((span, Kind.ORG) for span in nation_bodies(text))
    yield from ((span, Kind.ORG) for span in paper_names(text))
    yield from ((span, Kind.GPE) for span in short_states(text))
    yield from ((span, Kind.LAW) for span in law_names(text))
    yield from ((span, Kind.EVENT) for span in storm_names(text))


def _named_after_places(text: str) -> Iterator[tuple[Span, Kind]]:
    """Treaties, battles and the like; "of Friendship" and "of Amity and Trade" say no place."""
    for found in _AT_A_PLACE.finditer(text):
        place = found["place"]
        known = is_listed(place, Listed.CITY, Listed.COUNTRY)
        goes_on = not known and _GOES_ON.match(text, found.end())
        if not is_listed(place, Listed.COMMON) and not goes_on:
            kind = Kind.LAW if found["law"] else Kind.EVENT
            yield Span(*found.span()), Kind.ORG if _AFTER_AN_EVENT.match(place) else kind
