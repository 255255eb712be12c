"""Quotations and the dates around them in, the day on which the quoted words were spoken out.

"Tomorrow" within a quotation counts from the day on which it was said, which the sentence may tell
("she said on Sunday", "in an interview on 12 October, she said"); else from the article's own.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from builder.model import Attribution, Dating, Granularity, Quoting, Span

_BEHIND, _BEFORE = 60, 90  # code points between a verb of saying and the day
_SENTENCE_ENDS = re.compile(r"(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)[.!?;]\s|\n|[\"“”]")
_DAY_BEHIND = re.compile(
    r"(?:\s(?!(?:who|which|that|when|after|before|until|by|since|for|about|of|from)\b)[\w.’'-]+){0,8}\s"
)
_OWNS = re.compile(r"['’]s\b")
_OCCASION = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Dd]uring) (?:an?|the|his|her|their) [\w ,'’-]*$|\b[Oo]n $"
)


def spoken_days(
    text: str, datings: Sequence[Dating], said: Iterable[Attribution]
) -> Iterator[tuple[Span, date]]:
    """The stretches of quoted words of which the sentence tells the day, with that day; `datings`
    are in order."""
    starts = [dating.span.start for dating in datings]
    for attribution in said:
        cue = attribution.cue
        if attribution.kind is not Quoting.DIRECT or cue is None:
            continue
        near = slice(
            bisect_left(starts, cue.start - 2 * _BEFORE), bisect_right(starts, cue.end + _BEHIND)
        )
        days = [dating for dating in datings[near] if _may_be_of(text, dating, attribution)]
        if len(days) == 1:
            yield from ((part, date.fromisoformat(days[0].value)) for part in attribution.content)


def _may_be_of(text: str, dating: Dating, attribution: Attribution) -> bool:
    """Whether a day stands behind the verb of saying, or tells before it on which occasion."""
    cue = attribution.cue
    outside = not any(part.meets(dating.span) for part in attribution.content)
    if cue is None or dating.granularity is not Granularity.DAY or not outside:
        return False
    if cue.end <= dating.span.start <= cue.end + _BEHIND:
        told = _DAY_BEHIND.fullmatch(text, cue.end, dating.span.start)
        return told is not None and not _OWNS.match(text, dating.span.end)
    if not cue.start - _BEFORE <= dating.span.end <= cue.start:
        return False
    first = max(0, dating.span.start - _BEFORE)
    on_occasion = _OCCASION.search(text[first : dating.span.start])
    return bool(on_occasion) and not _SENTENCE_ENDS.search(text, dating.span.end, cue.start)
