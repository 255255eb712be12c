"""Quotations and the dates around them in, the day on which the quoted words were spoken out.

"Tomorrow" within a quotation counts from the day on which it was said, which the sentence may tell
("she said on Sunday", "in an interview on 12 October, she said"), or the one before ("She spoke on
Sunday."), or the one that announces a paragraph ("On Sunday, she declared:"); else from the
article's own. Of what was said "in 1996" nobody knows the day.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from builder.model import Attribution, Dating, Granularity, Quoting, Span
from builder.resolve.tales import OWNS
from builder.sentences import ends_between, sentences

_BEHIND, _BEFORE = 60, 90  # code points between a verb of saying and the day
_PARTS = re.compile(r"[;\"“”]")
_DAY_BEHIND = re.compile(
    r"(?:\s(?!(?:who|which|that|when|after|before|until|by|since|for|about|of|from)\b)[\w.’'-]+){0,8}\s"
)
_TALK = re.compile(
    r"\b(?:interview|speech|statement|briefing|(?:news|press) conference|hearing|[Ss]peaking|spoke"
    r"|told (?:the )?(?:\w+ )?(?:reporters|journalists)|addressed|met|testified)\b"
)
_HANDLE = re.compile(r"[^\n]*\(@\w{1,15}\) ")
_SIGNING = 160  # code points between a post and its day
_MARK_AND_CAPITAL = 2  # code points with which a quoted sentence begins
_TALK_REACH = 150  # code points of a sentence before the day that it tells
_TELLING = frozenset([Granularity.DAY, Granularity.MONTH, Granularity.SEASON, Granularity.YEAR])
_ANNOUNCED = re.compile(r"[^.!?\n:]{1,80}:\s+")
_OCCASION = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Dd]uring) (?:an?|the|his|her|their) [\w ,'’-]*$|\b[Oo]n $"
)


def spoken_days(
    text: str, datings: Sequence[Dating], said: Iterable[Attribution]
) -> Iterator[tuple[Span, date | None]]:
    """The stretches of quoted words of which is told when they were said, with that day, or None
    for a time that is no day; `datings` are in order."""
    starts = [dating.span.start for dating in datings]
    for attribution in said:
        if attribution.kind is not Quoting.DIRECT:
            continue
        behind = attribution.cue or _announcing(text, attribution) or attribution.content[-1]
        near = slice(
            bisect_left(starts, behind.start - 2 * _BEFORE),
            bisect_right(starts, behind.end + _SIGNING),
        )
        told = [dating for dating in datings[near] if _may_be_of(text, dating, attribution)]
        told = told or [d for d in datings[near] if _is_of_talk_before(text, d, attribution)]
        told = [d for d in datings[near] if _is_signed(text, d, attribution)] or told
        if len(told) == 1:
            is_day = told[0].granularity is Granularity.DAY
            day = date.fromisoformat(told[0].value) if is_day else None
            yield from ((part, day) for part in attribution.content)


def _may_be_of(text: str, dating: Dating, attribution: Attribution) -> bool:
    """Whether a time stands behind the verb of saying, or tells before it on which occasion."""
    cue = attribution.cue or _announcing(text, attribution)
    outside = not any(part.meets(dating.span) for part in attribution.content)
    if cue is None or dating.granularity not in _TELLING or not outside:
        return False
    if cue.end <= dating.span.start <= cue.end + _BEHIND:
        told = _DAY_BEHIND.fullmatch(text, cue.end, dating.span.start)
        return told is not None and not OWNS.match(text, dating.span.end)
    if not cue.start - _BEFORE <= dating.span.end <= cue.start:
        return False
    first = max(0, dating.span.start - _BEFORE)
    on_occasion = _OCCASION.search(text[first : dating.span.start])
    is_parted = _PARTS.search(text, dating.span.end, cue.start) is not None
    return bool(on_occasion) and not (is_parted or ends_between(text, dating.span.end, cue.start))


def _announcing(text: str, attribution: Attribution) -> Span | None:
    """The source, if it announces the words in the paragraph before: "Lee declared:"."""
    source, start = attribution.source, attribution.content[0].start
    if source is None or not source.end < start:
        return None
    return source if _ANNOUNCED.fullmatch(text, source.end, start) else None


def _is_signed(text: str, dating: Dating, attribution: Attribution) -> bool:
    """Whether this is the day of a post that its author signs: "— Ann Lee (@lee) May 4, 2025"."""
    end = attribution.content[-1].end
    day = dating.granularity is Granularity.DAY and end < dating.span.start <= end + _SIGNING
    return day and _HANDLE.fullmatch(text, end, dating.span.start) is not None


def _is_of_talk_before(text: str, dating: Dating, attribution: Attribution) -> bool:
    """Whether the sentence right before the quoted one tells of a talk on that day."""
    start = attribution.content[0].start
    if dating.granularity is not Granularity.DAY or dating.span.end > start:
        return False
    if "\n" in text[dating.span.end : start]:
        return False
    near = Span(max(0, dating.span.start - _TALK_REACH), start + _MARK_AND_CAPITAL)
    before = [sentence for sentence in sentences(text, near) if sentence.end <= start][-1:]
    return any(s.holds(dating.span) and _TALK.search(s.of(text)) for s in before)
