"""An article in, which of its places may be teams out: by the words of sport in it, its matches,
its transfers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from builder import latin
from builder.gazetteer import COMPETITIONS, SPORT_WORDS
from builder.model import Article, Kind, Mention, Span
from builder.spans import text_before

_BEFORE = 80  # code points before a name in which words on a match or a transfer count
_WINS = r"(?:beats?|thrash(?:ed|es)|edge[sd]?|defeat(?:ed|s)|trounce[sd]|dr[ae]ws? with|v|vs\.?)"
_STANDS = r"(?:trail(?:s|ed)?|leads?|led|w[io]ns?|lost|fell|were|was|went)"
_PLAYS = latin.regex(
    rf" (?:{_WINS} [A-Z]|(?:{_STANDS} )?\d{{1,3}}[-–]\d{{1,3}}\b|in (?:the )?(?:{COMPETITIONS})\b)"
)
_PLAYED = latin.regex(rf"\b[A-Z][\w'’-]+ (?:{_WINS} (?:[A-Z][\w'’-]+ )?|\d{{1,2}}[-–]\d{{1,2}} )$")
_SCORERS = r"(?: \([^)\n]{1,60}\))?"
_GOALS = re.compile(rf",? \d{{1,2}}{_SCORERS}(?=[.,;\n]|$)")
_HOME = latin.regex(
    rf" \d{{1,2}}{_SCORERS},? [A-Z][\w'’-]*(?: [A-Z][\w'’-]*){{0,2}}{_GOALS.pattern}"
)
_AWAY = latin.regex(rf"\b[A-Z][\w'’-]+ \d{{1,2}}{_SCORERS},? $")
_MOVED = re.compile(
    r"\b(?:[Ss]ign(?:ed|s|ing)|[Jj]oin(?:ed|s|ing)|[Ll]oan(?:ed)?|[Mm]ove[sd]?|[Aa]rriv(?:ed|al|es)|bought"
    r"|[Rr]ecruited|sold|[Ss]witch(?:ed)?|[Tt]ransfer(?:red)?|[Ll]eft|[Rr]eturn(?:ed)?)"
    r" (?:(?:[\w’'-]+ ){0,5}?(?:from|to) )?$"
)
_SIGNED = re.compile(
    r"\b(?:[Ss]ign(?:ed|s|ing)|[Jj]oin(?:ed|s|ing)|[Ll]oan(?:ed)?|[Rr]ecruited|[Tt]ransfer(?:red)?)"
    r" (?:[\w’'-]+ ){0,3}?from $"
)
_FOR_A_FEE = re.compile(
    r"(?: (?:last|this|in) \w+| again| as \w+)?"
    r"(?: for (?:(?:a|an|some|about|around|over|up to|more than|reported|initial|club-record) )*"
    r"(?:[£€$]\d|undisclosed|fee\b|nominal)"
    r"| on (?:(?:a|an|season-long|initial|short-term) )*(?:loan|free|\w+-year (?:contract|deal))\b"
    r"| in a [£€$]\d)"
)
"""How papers tell of a player's transfer."""
_OPENS = re.compile(r"(?:^|[.!?]\s|\n)$")
_SEVERAL = re.compile(r" (?:are|were|have|want|need|trail)\b(?!-)")
"""Behind what opens a sentence: a city is one, a team may be many ("Leeds were")."""
_OF_SPORT = re.compile(rf"\b(?:{'|'.join(sorted(SPORT_WORDS))}|{COMPETITIONS})\b")
_FEWEST_WORDS = 4  # different ones, in an article on sport
_LEAST_SHARE = 0.015  # of them among its words


@dataclass(frozen=True, slots=True)
class Sport:
    """Which places of an article may be teams: all where it is one on sport (`throughout`), else
    those that a match is told of somewhere in it (`sides`, by name)."""

    throughout: bool
    sides: frozenset[str] = frozenset()

    def has(self, name: str) -> bool:
        return self.throughout or name in self.sides


def sport_in(article: Article, mentions: Iterable[Mention]) -> Sport:
    """What an article says of matches and players."""
    places = (mention.span for mention in mentions if mention.kind is Kind.GPE)
    sides = (span.of(article.text) for span in places if _plays(article.text, span))
    return Sport(_is_on_sport(article.text), frozenset(sides))


def _is_on_sport(text: str) -> bool:
    words = _OF_SPORT.findall(text)
    return len(set(words)) >= _FEWEST_WORDS and len(words) >= _LEAST_SHARE * len(text.split())


def _plays(text: str, span: Span) -> bool:
    """Whether a place's name stands by a verb of winning and another name, by a score, before a
    competition, or for several."""
    before = text_before(text, span.start, _BEFORE)
    if _SEVERAL.match(text, span.end) and _OPENS.search(before):
        return True
    if _PLAYS.match(text, span.end) or _PLAYED.search(before) or _HOME.match(text, span.end):
        return True
    return bool(_AWAY.search(before) and _GOALS.match(text, span.end))


def is_transfer(text: str, span: Span, sport: Sport) -> bool:
    """Whether somebody is signed from or lent to what is called so: for a fee, or in sport."""
    before = text_before(text, span.start, _BEFORE)
    if sport.throughout and _SIGNED.search(before):
        return True
    return bool(_MOVED.search(before) and _FOR_A_FEE.match(text, span.end))
