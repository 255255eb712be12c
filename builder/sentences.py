"""Where sentences end, by punctuation alone."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.model import Span

_STOP = latin.regex(r"(?<![.!?…])[.!?…]+[\"'”’»)\]]*(?!(?<=\bNo\.)\s\d)(?=\s+[\"'“‘«(\[]*[A-Z0-9])")
_ABBREVIATED = latin.regex(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Maj|Adm|Sen|Rep|Rev|Gov|St|Jr|Sr|vs|Inc|Ltd|Co|Corp"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|\b[A-Z]|\b[A-Za-z]\.[A-Za-z])\.$"
)
_FARTHEST_BACK = 8  # no abbreviation is longer


def sentences(text: str, within: Span) -> Iterator[Span]:
    """The sentences of a paragraph, by punctuation alone; together they cover it but for blanks."""
    start = _first_word(text, within.start, within.end)
    for stop in _STOP.finditer(text, within.start, within.end):
        end = stop.end()
        if end <= start or _is_abbreviated(text, start, end):
            continue
        yield Span(start, end)
        start = _first_word(text, end, within.end)
    if start < within.end:
        yield Span(start, within.end)


def ends_between(text: str, start: int, end: int) -> bool:
    """Whether a sentence or a line ends between two places, at the second of which words begin."""
    return "\n" in text[start:end] or any(
        not _is_abbreviated(text, 0, stop.end())
        for stop in _STOP.finditer(text, start, min(end + 1, len(text)))
        if stop.end() < end
    )


def _is_abbreviated(text: str, start: int, end: int) -> bool:
    """Whether the full stop that ends here is that of "Mr." or the like."""
    return _ABBREVIATED.search(text, max(start, end - _FARTHEST_BACK), end) is not None


_BLANKS = re.compile(r"\s*")


def _first_word(text: str, start: int, end: int) -> int:
    blanks = _BLANKS.match(text, start, end)
    return blanks.end() if blanks else start
