"""From a name in its sentence to whether somebody of that name speaks, and to how prominent it is:
as the subject of a clause, at the beginning of a sentence or beside a verb of saying.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from builder import latin
from builder.gazetteer import HEADS, PAST, ROLES
from builder.model import Reading, Span, Word
from builder.sentences import sentences
from builder.spans import text_before
from builder.speech import SAID, is_reporting

_VERB_AFTER = latin.regex(
    r"(?:\s\([^()\n]{1,20}\))?"
    r"(?:,(?:[^.;:\n\"“”]|\.(?!\s[A-Z])){1,100},"
    r"|(?: (?:of|from|at) [^,.;:\n\"“”]{2,60})?,(?P<who> who))?"
    r"\s(?:(?:\w+ly|also|later|then|has|had)\s)*(?P<verb>[a-z]+)\b"
)
_APPOSED_BEFORE = re.compile(r"\b(?:its|his|her|their|the|['’]s) (?:[\w’'-]+ ){0,3}[a-z]\w+, $")
_APPOSED_AFTER = latin.regex(
    r",\s(?:(?:\w+ly|also|later|then|has|had)\s)*(?P<verb>[a-z]+)\b(?!\s[A-Z])"
)
"""Round a name that says who its chief is: "its chief, Ann Lee, has warned"."""
_VERB_BEFORE = re.compile(
    rf"(?:[\"”’']\s(?P<verb>(?!tells?\b|told\b|\w+ing\b)[a-z]+)|,\s(?:{SAID}))\s"
    r"(?:(?!(?:to|of|for|from|with|by|in|at|about|that)\s)[\w.’'-]+\s){0,4}$"
)
_AND = latin.regex(r"\band (?:[A-Z][\w.’'-]* )*$")
"""Before the last of several: "led by Tom Ray and Ann Lee, who said"."""
_TO_ANOTHER = re.compile(r"\s(?:him|her|them)\b")
"""Behind what is said to whom the tale is about: "she rang Tom Ray, who told her"."""
_HEAD_OF = re.compile(
    rf"\b(?i:{'|'.join(sorted(HEADS))}) of (?:(?!(?:{'|'.join(sorted(ROLES))}) )[a-z-]+ ){{1,3}}$"
)
"""Before the name of whoever has an office: "the director of music Ann Lee"."""
ACCORDING = re.compile(r"\b[Aa]ccording to (?:the )?$")
_OPENING = latin.regex(
    r"(?:^|\n|:[\"”’']?\s)(?:(?:And|But|Yet|So|Still|Meanwhile|Now),?\s)?"
    r"(?:(?:On|In|At|For|After|During|Speaking|When|While|As|Before|By)\b[^.,\n]{1,75},\s)?"
    r"(?:[A-Z][\w.’'-]*\s){0,4}$"
)
"""What may stand before a name that opens a sentence: "But on Monday, Mr. Lee"."""
_ACTS = (
    r"(?:to|of|for|from|with|by|in|at|about|that|and|or|but|than|who|whose|his|her|their"
    rf"|is|has|saw|shot|hit|beat|{PAST})\s"
)
"""Words that show that more than a role stands before a name: "Oslo sacked manager Ann Lee"."""
_INTRODUCED = latin.regex(
    r"(?:^|\n)(?:[A-Z]\w+(?:\s\w+)?,\s)?"
    rf"(?:[\w’'-]+\s(?:(?!{_ACTS})[\w’'-]+\s){{0,3}})?(?i:{'|'.join(sorted(ROLES))})\s$"
)
"""Who somebody is, at the beginning of a sentence before the name: "Shop owner Ann Lee"."""
_NEAR = 100  # code points of a sentence before a name
_MAIN, PROMINENT, _CLAUSE, _OWNER = 3.0, 2.5, 1.0, -1.0
"""What the part that a name plays says for its being meant next."""


class Prominence:
    """The parts that the names of an article play, by its text, and by a parse if there is one."""

    def __init__(self, text: str, reading: Reading) -> None:
        self._text = text
        self._subjects, self._objects = _subjects(text, reading), _objects(reading)

    def is_subject(self, place: int) -> bool:
        """Whether a subject's word begins at a place, as a parse has it."""
        return place in self._subjects

    def says(self, span: Span) -> bool:
        """Whether a verb of saying stands beside a name, or "according to"."""
        after = _VERB_AFTER.match(self._text, span.end, span.end + 140)
        near = text_before(self._text, span.start, 60)
        after = after or (
            _APPOSED_AFTER.match(self._text, span.end) if _APPOSED_BEFORE.search(near) else None
        )
        if after and is_reporting(after["verb"]):
            if after.groupdict().get("who"):
                told = _TO_ANOTHER.match(self._text, after.end())
                return told is None and _AND.search(near) is None
            is_subject = self._objects.isdisjoint(range(span.start, span.end))
            return is_subject or _HEAD_OF.search(near) is not None
        before = _VERB_BEFORE.search(near)
        return bool(ACCORDING.search(near) or (before and is_reporting(before["verb"] or "say")))

    def weight(self, span: Span, *, says: bool) -> float:
        """How much its part in the sentence says for a name; most if it `says` something."""
        part = max(self._subjects.get(place, 0.0) for place in range(span.start, span.end))
        if says:
            return _MAIN
        if self._text[span.end : span.end + 2] in ("'s", "’s"):
            return _OWNER
        before = self._sentence_before(span)
        begins = _OPENING.search(before) or _INTRODUCED.search(before)
        return max(part, PROMINENT if begins else 0.0)

    def _sentence_before(self, span: Span) -> str:
        """The words of its sentence before a name, as far as they are near."""
        near = Span(max(0, span.start - _NEAR), span.start + 1)
        *_, sentence = sentences(self._text, near)
        return self._text[sentence.start : span.start]


def _subjects(text: str, reading: Reading) -> dict[int, float]:
    """Where the words begin that are subjects, or in apposition to one ("her pupil, Ann Lee, was")
    -> how much that says for being meant next: more for the subject of a main clause."""
    found: dict[int, float] = {}
    for paragraph in reading.paragraphs:
        words = paragraph.words
        for word in words:
            subject = words[word.head] if word.dep == "appos" else word
            if subject.dep in ("nsubj", "nsubjpass"):
                main = _is_main(text, words, subject.head)
                found[word.span.start] = _MAIN if main else _CLAUSE
    return found


def _is_main(text: str, words: Sequence[Word], verb: int) -> bool:
    """Whether this is a main clause's verb, which may be the first of two: "Lee left; it is"."""
    last = words[verb].head
    between = text[words[verb].span.end : words[last].span.start]
    return words[verb].dep == "ROOT" or (words[last].dep == "ROOT" and ";" in between)


def _objects(reading: Reading) -> frozenset[int]:
    """Where the words begin that a preposition governs: "an aide to Ann Lee has written"."""
    found = set()
    for paragraph in reading.paragraphs:
        words = paragraph.words
        joining = {word.head for word in words if word.dep == "cc"}
        for word in words:
            is_last = word.dep == "conj" and word.head in joining
            if (_first_of_row(words, word) if is_last else word).dep == "pobj":
                found.add(word.span.start)
    return frozenset(found)


_MOST_IN_ROW = 8


def _first_of_row(words: Sequence[Word], word: Word) -> Word:
    """The one to which this and others are joined: "by Ann Lee, Jan Vos and Tom Ray"."""
    for _ in range(_MOST_IN_ROW):
        if word.dep != "conj":
            break
        word = words[word.head]
    return word
