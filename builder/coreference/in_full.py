"""An unnamed source with what its words alone do not say, whose, where or with what: of "the head"
"the head of the union", of "a man" "a man from Oslo"."""

from __future__ import annotations

import re

from builder import latin
from builder.gazetteer import CALENDAR, TITLES
from builder.model import Span
from builder.spans import text_before
from builder.speech import ANNOUNCED, CLAIMED, SAID, TOLD, is_finding, is_reporting

_MOST_WORDS = 8
"""How many words may tell more of an unnamed source."""
_BELONGS = re.compile(
    r" (?:for|of|at|from|in|with|on|near|close to|familiar with|briefed on)(?= [\w’'&-]|$)"
)
_HEARS = re.compile(
    r"\b(?:addressed|addressing|assured|informed|reminded|tells?|telling|told|warned)\s"
    r"(?:(?!by\b)[\w’'-]+\s)?$"
)
"""Before those to whom something is said, and behind whom stands where: "told reporters in"."""
_HEARS_REACH = 40
_PLACE = re.compile(r" (?:at|in|on|near) ")
_ABBREVIATED = [title for title in TITLES if len(title) < 5]
_NEXT_WORD = latin.regex(
    rf" ((?:[A-Z]\.)+|(?:{'|'.join(sorted(_ABBREVIATED))})\.|\d+(?:,\d{{3}})+|[\w&’'-]+)"
)
_ENDS = re.compile(r"[,.;:]|$", re.MULTILINE)
"""What may follow an unnamed source that is told in full, beside a verb of saying."""
_SAID_THEN = re.compile(
    r" (?:later|then|again|first|once|earlier|(?:angri|bitter|blunt|brief|calm|eventual|final|firm"
    r"|flat|immediate|initial|open|previous|private|public|quick|quiet|recent|repeated|separate"
    r"|sharp|simp|strong|subsequent)ly)"
    rf" (?:{SAID}|{TOLD}|{ANNOUNCED}|{CLAIMED})\b"
)
"""An adverb between an unnamed source and its verb: "The head of the union later said"."""
_BEFORE_VERB = frozenset(
    "had has have was were is are do does did no will would can could may might must should today"
    " tonight yesterday tomorrow now then still soon often never always already again long"
    " once".split()
)
"""What the verb of a source may begin with, or have before it."""
_STOPS = _BEFORE_VERB | frozenset(
    "who whose which whom that as after when while because before if than but not also to".split()
)
"""These, and what begins another clause."""
_DETERMINERS = frozenset("a an the his her their its our my".split())


def in_full(text: str, mention: Span) -> str:
    """The words of an unnamed source and those behind them that tell more of it, as far as the next
    verb or mark, if that is near; without the place where it is spoken to."""
    belongs = None if _is_told_there(text, mention) else _BELONGS.match(text, mention.end)
    end, before = (belongs.end(), belongs[0].strip()) if belongs else (0, "")
    words = 0
    word = _NEXT_WORD.match(text, end) if belongs else None
    while word and not (_ends_source(word[1], before) or _SAID_THEN.match(text, end)):
        end, words, before = word.end(), words + 1, word[1]
        word = _NEXT_WORD.match(text, end)
    goes_on = word and (_tells(word[1]) or word[1] in _BEFORE_VERB)
    ends = _ENDS.match(text, end) or _SAID_THEN.match(text, end) or goes_on
    return text[mention.start : end if ends and 0 < words <= _MOST_WORDS else mention.end]


def _is_told_there(text: str, mention: Span) -> bool:
    before = text_before(text, mention.start, _HEARS_REACH)
    return _HEARS.search(before) is not None and _PLACE.match(text, mention.end) is not None


def _tells(word: str) -> bool:
    """Whether a word is what people, papers or studies do in telling something."""
    return is_reporting(word) or is_finding(word) or word in ("indicate", "indicates")


def _ends_source(word: str, before: str) -> bool:
    """Whether a word is a verb, or begins another clause; behind an article it is a noun, as it is
    in "her state" and "secretary of state"."""
    if before in _DETERMINERS:
        return False
    acts = word.islower() and (word.endswith("ed") or _tells(word))
    return (acts and before != "of") or word in _STOPS or word in CALENDAR
