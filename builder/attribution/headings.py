"""A short line between marks, without a full stop, is a heading that takes up somebody's words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from builder.attribution.quotation import Quoted, is_line
from builder.attribution.sources import MARKS
from builder.model import Span

_MOST = 12
"""Words of a heading at most."""
_STOPS = (".", ",", "!", "?", "…", ":", ";", "-", "–", "—")


def is_heading(text: str, quoted: Quoted, paragraphs: Sequence[Span]) -> bool:
    """Whether the quoted words are all there is in their line, few, and no sentence."""
    paragraph = paragraphs[bisect_right(paragraphs, quoted.span.start, key=_start) - 1]
    if not is_line(text, quoted.span, paragraph):
        return False
    inside = quoted.span.of(text).strip(MARKS)
    return len(inside.split()) <= _MOST and not inside.endswith(_STOPS)


def _start(span: Span) -> int:
    return span.start
