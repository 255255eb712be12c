"""Spans of a text in, out whether they cut words, what holds them and stands before them, and which
of several things are theirs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Protocol, TypeVar

from builder.model import Span


class _Spanning(Protocol):
    @property
    def span(self) -> Span: ...


S = TypeVar("S", bound=_Spanning)


def is_whole(text: str, span: Span) -> bool:
    """Whether no word of the text is cut by the borders of the span."""
    before, after = text[span.start - 1 : span.start], text[span.end : span.end + 1]
    return not (
        (before.isalnum() and text[span.start].isalnum())
        or (after.isalnum() and text[span.end - 1].isalnum())
    )


def text_before(text: str, place: int, reach: int) -> str:
    """The text right before a place, as many code points of it as `reach`, if there are so many."""
    return text[max(0, place - reach) : place]


def is_within(text: str, span: Span, phrases: Iterable[str]) -> bool:
    """Whether the words at `span` are, or are part of, one of these phrases."""
    for phrase in phrases:
        start = max(0, span.start - len(phrase))
        around = text[start : span.end + len(phrase)]
        at = around.find(phrase)
        while at >= 0:
            if start + at <= span.start and span.end <= start + at + len(phrase):
                return True
            at = around.find(phrase, at + 1)
    return False


def shared_out(spans: Iterable[Span], things: Sequence[S]) -> Iterator[list[S]]:
    """For each of these spans, which are in order and apart, those of the things that meet it;
    the things are in the order of their starts. Costs the time of what is found."""
    at = 0
    held: list[S] = []
    for span in spans:
        while at < len(things) and things[at].span.start < span.end:
            held.append(things[at])
            at += 1
        held = [thing for thing in held if thing.span.end > span.start]
        yield list(held)


def without_last(text: str, span: Span, words: Collection[str]) -> Span:
    """The span without those of its last words that are among these; two words stay."""
    end = span.end
    while text.count(" ", span.start, end) > 1:
        blank = text.rfind(" ", span.start, end)
        if text[blank + 1 : end] not in words:
            break
        end = blank
    return Span(span.start, end)
