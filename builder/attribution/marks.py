"""From a line of text to the quotation marks in it, each with its family and the way it turns.

By the shape of a mark and its two neighbours; apostrophes are left out where they can be told.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from builder import latin
from builder.model import Span
from builder.speech import SAID, TOLD


class Way(Enum):
    """Which way a mark turns, as far as its shape or its neighbours tell."""

    OPENS = "opens"
    CLOSES = "closes"
    EITHER = "either"


class Family(Enum):
    """Marks of one family pair with each other."""

    DOUBLE = "double"
    ANGLE = "angle"
    SINGLE = "single"


@dataclass(frozen=True, slots=True)
class QuoteMark:
    span: Span
    family: Family
    way: Way
    shaped: bool
    """Whether the glyph itself has a way (`“`), so that reading it otherwise is a repair."""


_MARK = re.compile(r"''|``|\"\"|[\"“”„‟＂«»‹›‘’‚‛'`]")
_SHAPES = {
    **dict.fromkeys(["“", "„", "``"], (Family.DOUBLE, Way.OPENS)),
    **dict.fromkeys(["”", "‟"], (Family.DOUBLE, Way.CLOSES)),
    **dict.fromkeys(['"', "＂", "''", '""'], (Family.DOUBLE, Way.EITHER)),
    "«": (Family.ANGLE, Way.OPENS),
    "‹": (Family.ANGLE, Way.OPENS),
    "»": (Family.ANGLE, Way.CLOSES),
    "›": (Family.ANGLE, Way.CLOSES),
    **dict.fromkeys(["‘", "‚", "‛", "`"], (Family.SINGLE, Way.OPENS)),
    "’": (Family.SINGLE, Way.CLOSES),
    "'": (Family.SINGLE, Way.EITHER),
}
_BEFORE_OPENING = frozenset("([{—–-/‘'“«…")
_AFTER_CLOSING = frozenset(".,;:!?)]}—–-/’'”»…")
_SINGLE_FIRST = re.compile(r"\s*(?=['‘`]\w)")
_SPEECH_BEFORE = re.compile(r"[:,.!?][\"”’']?\s*$")
_NEAR = 4  # code points before a mark that tell whether speech begins there
_ENDS_SENTENCE = (".", "!", "?", "…")
_SAID = re.compile(rf"\b(?:{SAID}|{TOLD})\b")
_FEET_AND_INCHES = re.compile(r"\d['’]\d{1,2}\"$")
_INCHES = re.compile(r"(?<![\w.,])\d{1,3}(?:\.\d{1,2})?[¼½¾]?\"$")
_LONGEST = 8  # code points of a length in inches, with its mark
_ELIDED = re.compile(
    r"['’‘](?:\d0s\b|(?:em|til|till|cause|bout|tis|twas|round|n|cos|cuz|nuff)\b)", re.IGNORECASE
)
_YEAR = re.compile(r"['’‘]\d\d\b(?!%)")
_BEFORE_YEAR = latin.regex(
    r"(?:\b(?:of|in|since|from|by|until|before|after|during|the|early|late|mid|and|to|or|an?|his|her|my|class"
    r"|summer|winter)[\s-]|\d[–-]|(?-i:\b[A-Z])\w*\s)\Z",
    re.IGNORECASE,
)
_LONGEST_BEFORE_YEAR = 8


def begins_single(text: str, line: Span) -> bool:
    """Whether a line may go on with what the one before left open between single marks."""
    first = _SINGLE_FIRST.match(text, line.start, line.end)
    return first is not None and not (
        _ELIDED.match(text, first.end()) or _YEAR.match(text, first.end())
    )


def _left_open(
    text: str, found: list[tuple[int, int]], closers: set[tuple[int, int]], paragraph: Span
) -> int:
    """Where the single mark stands that begins speech which this paragraph does not close; -1 for
    none. After a plural a mark closes nothing, unless somebody "said" so behind it."""
    if text[paragraph.start : paragraph.end].rstrip()[-1:] not in _ENDS_SENTENCE:
        return -1
    said = max(
        (m.start() for m in _SAID.finditer(text, paragraph.start, paragraph.end)), default=-1
    )
    for place in reversed(found):
        if place in closers:
            if not _follows_plural(text, place, paragraph) or place[1] <= said:
                return -1
        elif _begins_speech(text, place, paragraph):
            return place[0]
    return -1


def _begins_speech(text: str, place: tuple[int, int], paragraph: Span) -> bool:
    """Whether this is a single mark before a capital where somebody may begin to speak."""
    start, end = place
    _, after = neighbours(text, Span(*place), paragraph)
    if _SHAPES[text[start:end]][0] is not Family.SINGLE or not after.isupper():
        return False
    before = text[max(paragraph.start, start - _NEAR) : start]
    return start == paragraph.start or bool(_SPEECH_BEFORE.search(before))


def _follows_plural(text: str, place: tuple[int, int], paragraph: Span) -> bool:
    """Whether a mark stands behind an s within the sentence ("the farmers' fault")."""
    before, after = neighbours(text, Span(*place), paragraph)
    return before in "sS" and after.isspace() and place[1] < paragraph.end


def find_marks(text: str, paragraph: Span, *, goes_on: bool) -> Iterator[QuoteMark]:
    """The quotation marks of a paragraph; apostrophes are left out where they can be told. A single
    one that begins speech may be left open where it `goes_on`."""
    found = [m.span() for m in _MARK.finditer(text, paragraph.start, paragraph.end)]
    closers = {s for s in found if _may_close_single(text, s, paragraph)}
    opened = _left_open(text, found, closers, paragraph) if goes_on else -1
    closers -= set(_possessives(text, found, closers, paragraph, left_open=opened >= 0))
    last_closer = max((s[0] for s in closers), default=-1)
    is_open = False
    for start, end in found:
        span = Span(start, end)
        family, way = _SHAPES[text[start:end]]
        if _quotes_nothing(text, span, paragraph):
            continue
        if text[start:end] == '"':
            if _is_inches(text, span, paragraph, is_open=is_open):
                continue
            is_open = not is_open
        if family is not Family.SINGLE:
            yield QuoteMark(span, family, _turn(text, span, paragraph, way), way is not Way.EITHER)
        elif (start, end) in closers:
            yield QuoteMark(span, family, Way.CLOSES, way is not Way.EITHER)
        elif (start < last_closer or start == opened) and _may_open_single(text, span, paragraph):
            yield QuoteMark(span, family, Way.OPENS, way is not Way.EITHER)


def _quotes_nothing(text: str, span: Span, paragraph: Span) -> bool:
    """Two marks with nothing between or beside them."""
    before, after = neighbours(text, span, paragraph)
    empty = text[span.start : span.end] == '""'
    return empty and before.isspace() and not after.isalnum()


def _is_inches(text: str, span: Span, paragraph: Span, *, is_open: bool) -> bool:
    """Whether a mark stands behind feet (5'10"), or right behind a short number (12") where nothing
    is open that it might close."""
    within = text, max(paragraph.start, span.end - _LONGEST), span.end
    return bool(_FEET_AND_INCHES.search(*within) or (not is_open and _INCHES.search(*within)))


def _turn(text: str, span: Span, paragraph: Span, way: Way) -> Way:
    """The way of a double mark: by its shape, or if it has none by its neighbours."""
    if way is not Way.EITHER:
        return way
    before, after = neighbours(text, span, paragraph)
    opens = before.isspace() or before in _BEFORE_OPENING
    closes = after.isspace() or after in _AFTER_CLOSING
    if opens == closes:
        return Way.EITHER
    return Way.OPENS if opens else Way.CLOSES


def _may_close_single(text: str, place: tuple[int, int], paragraph: Span) -> bool:
    span = Span(*place)
    if text[span.start : span.end] not in ("'", "’"):
        return False
    before, after = neighbours(text, span, paragraph)
    return not before.isspace() and before not in "([{—–" and not after.isalnum()


def _possessives(
    text: str,
    found: list[tuple[int, int]],
    closers: set[tuple[int, int]],
    paragraph: Span,
    *,
    left_open: bool,
) -> Iterator[tuple[int, int]]:
    """Those after a plural, if a plainer closing mark comes before anything opens again, or what is
    open is not closed here."""
    plain = left_open
    for place in reversed(found):
        before, after = neighbours(text, Span(*place), paragraph)
        if place in closers:
            if plain and _follows_plural(text, place, paragraph):
                yield place
            else:
                plain = before in ".,!?…" or after in _AFTER_CLOSING
        elif _SHAPES[text[place[0] : place[1]]][0] is Family.SINGLE and not before.isalnum():
            plain = False


def _may_open_single(text: str, span: Span, paragraph: Span) -> bool:
    before, after = neighbours(text, span, paragraph)
    if before.isalnum() or before in ".,!?" or after.isspace():
        return False
    within = text, span.start, min(span.end + 8, paragraph.end)
    return not (_ELIDED.match(*within) or (_YEAR.match(*within) and _dates(text, span)))


def _dates(text: str, span: Span) -> bool:
    """Whether a mark before two figures stands for a century: by its shape ("’98"), or by the word
    before it ("in '98")."""
    first = max(0, span.start - _LONGEST_BEFORE_YEAR)
    return span.of(text) == "’" or bool(_BEFORE_YEAR.search(text, first, span.start))


def neighbours(text: str, span: Span, paragraph: Span) -> tuple[str, str]:
    before = text[span.start - 1] if span.start > paragraph.start else " "
    after = text[span.end] if span.end < paragraph.end else " "
    return (" " if _invisible(before) else before), (" " if _invisible(after) else after)


def _invisible(character: str) -> bool:
    """Directional and zero-width characters (Unicode category Cf) count as blanks here."""
    return (
        character
        in "\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
    )


def following_ways(marks: list[QuoteMark]) -> list[Way | None]:
    """For each mark the way of the next one that is not a single mark."""
    ways: list[Way | None] = []
    way: Way | None = None
    for mark in reversed(marks):
        ways.append(way)
        if mark.family is not Family.SINGLE:
            way = mark.way
    return ways[::-1]


def ends_here(after: str) -> bool:
    return after.isspace() or after in _AFTER_CLOSING


def balanced(marks: list[QuoteMark]) -> bool:
    """Whether the double marks pair up as they are turned, so that an opening mark within a
    quotation begins a quotation within it rather than betrays a lost closing one."""
    depth = 0
    for mark in marks:
        if mark.family is Family.SINGLE:
            continue
        if mark.way is Way.EITHER:
            return False
        depth += 1 if mark.way is Way.OPENS else -1
        if depth < 0:
            return False
    return depth == 0
