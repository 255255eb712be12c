"""“Today” that means our own time and no day: "the village is today a ghost town"."""

from __future__ import annotations

import re

from builder.annotate.date_rules.rule import rule
from builder.model import Span
from builder.sentences import sentences

_THOSE_OF = "children|kids|people|women|men|students|teenagers|farmers|parents|workers|families"
_DO = r"(?:are|have|do|spend|live|face|can|eat|work|use|want|need|know|tend|grow)\b"
_IT_OF = "world|society|life|economy"
_IS = r"(?:is|does|faces|needs|looks|has (?:an?|more|no|fewer|less))\b"
_STATE = (
    r"(?:accounts?|belongs?|boasts?|comprises?|contains?|employs?|exports?|houses|makes? up|numbers"
    r"|operates?|owns?|produces?|remains?|represents?|resembles?)\b"
)
"""What goes on for long: "the firm today employs 12,000 people"."""
_KIND = (
    r"(?:an?|among|considered|home|known|less|more|one|regarded|typically|worth"
    r"|the (?:most|only|world['’]s|\w+est))\b"
)
"""What something has become: "is today the largest port"."""
_OLD_TIME = re.compile(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|of|from)\s(?:1[5-9]|20)\d\d\b|\d0s\b|\bcentury\b"
    r"|\b(?:years|decades|centuries|generations?) ago\b|\b[Oo]nce\b|\bused to\b"
)
_BEGINS = re.compile(r"(?:^|[.!?;–—][\"”’]?\s|\b(?:and|but|while|whereas|yet),?\s)$")
_ENDS = re.compile(r"\b(?:are|do|does|is)\s$")
_IN_STATE = re.compile(
    r",?\s(?!is\b)[^.!?;]{0,60}?\b(?:are|costs?|do|does|employs?|has|have|is|lives?|makes? up"
    r"|stands?)\b"
)
_HAPPENS = re.compile(
    r"[^.!?;]{0,120}?\b(?:was|were|had|did|said|says|will|would|can|may"
    r"|(?:is|are)\s(?:\w+\s)?(?:\w+ing|due|expected|set|to)"
    r"|(?:has|have)\s(?:\w+\s)?\w+(?:ed|en))\b"
)
_REACH = 250  # code points


def _nowadays(found: re.Match[str]) -> str:
    """What is so today, set against what was once."""
    text, place = found.string, found.start()
    start = max(0, place - _REACH, text.rfind("\n", 0, place) + 1)
    told, *_ = [*sentences(text, Span(start, found.end()))][-2:]  # the sentence before, and its own
    if not _OLD_TIME.search(text, told.start, place):
        return ""
    before = text[start:place]
    if _ENDS.search(before) and _CLOSE.match(text, found.end()):
        return "PRESENT_REF"
    is_so = _IN_STATE.match(text, found.end()) and not _HAPPENS.match(text, found.end())
    return "PRESENT_REF" if is_so and _BEGINS.search(before) else ""


_CLOSE = re.compile(r"[.,;]")

NOWADAYS = (
    rule(
        "today",
        r"(?i)\btoday['’]s (?:(?:young|western|modern|digital|global) )?(?:world|society|standards"
        r"|children|youth|generation|climate|economy|politics|politicians|technology|culture"
        r"|football|consumers|students|voters|readers)\b"
        r"|(?<=\bin\s)today['’]s (?:Africa|America|Asia|Australia|Brazil|Britain|Canada|China"
        r"|Europe|France|Germany|India|Iran|Iraq|Israel|Italy|Japan|Mexico|Nigeria|Russia|Spain|Turkey"
        r"|Ukraine)\b",
        "PRESENT_REF",
    ),
    rule("today", rf"\btoday(?= {_DO})", "PRESENT_REF", after=_THOSE_OF),
    rule("today", rf"\btoday(?= {_IS})", "PRESENT_REF", after=_IT_OF),
    rule("today", rf"\btoday(?= {_STATE})", "PRESENT_REF"),
    rule("today", rf"\btoday(?= {_KIND})", "PRESENT_REF", after="is|are"),
    rule("today", r"\btoday\b(?!['’])", "PRESENT_REF", after="even"),
    rule("today", r"\b[Tt]oday\b(?!['’])", _nowadays),
)
