"""Stretches of a text that may cross in, the tags around them out, each closed before what holds
it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import takewhile
from typing import TypeVar

from builder.model import Emphasis, Span
from builder.text import WHITE

_DEPTH = 3  # of marks in marks; only quotes, which have addresses, may stand deeper
_DEEPEST = 12  # of anything


class Rank(IntEnum):
    """What stands outside, of stretches with one span."""

    QUOTE = 0
    LINK = 1
    STRONG = 2
    EM = 3
    NAME = 4
    TERM = 5
    DATE = 6
    NOTE = 7
    CODE = 8
    BREAK = 9

    @classmethod
    def of(cls, emphasis: Emphasis) -> Rank:
        return cls[emphasis.name]


@dataclass(frozen=True, slots=True)
class Tags:
    """What stands before and after a stretch of text; `again` before the rest of one that was
    split."""

    before: str
    after: str
    again: str

    @classmethod
    def element(cls, name: str, attributes: str = "", once: str = "") -> Tags:
        """A raw HTML element; `once` holds attributes only its first part has, such as an id."""
        return cls(f"<{name}{once}{attributes}>", f"</{name}>", f"<{name}{attributes}>")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span to be marked up: as `linked` (a link) where no link is open, else as `plain`, if
    there is such a form. `marks` says whether it is a mark, or the author's own."""

    span: Span
    rank: Rank
    plain: Tags | None
    linked: Tags | None = None
    marks: bool = True


@dataclass(slots=True, eq=False)
class _Open:
    """A stretch that holds what comes next: where it ends, how it is written, and whether a part
    of it stands already."""

    end: int
    tags: Tags
    link: bool
    mark: bool
    begun: bool

    def tag(self) -> str:
        begun, self.begun = self.begun, True
        return self.tags.again if begun else self.tags.before


S = TypeVar("S", bound=Stretch)
_NOTHING: Mapping[int, str] = {}


def in_order(stretches: Iterable[S]) -> list[S]:
    """By start, outer before inner."""
    return sorted(stretches, key=lambda s: (s.span.start, -s.span.end, s.rank))


def woven(
    text: str,
    within: Span,
    stretches: Iterable[Stretch],
    between: Mapping[int, str] = _NOTHING,
) -> Iterator[tuple[int, str]]:
    """The markup to put into a block, each with its place, in order: the tags of its stretches
    (each meets the block, and may reach beyond it), and what stands `between`, by its place,
    outside of every link. Stretches that cross are split at the border."""
    begin: defaultdict[int, list[tuple[Stretch, Span]]] = defaultdict(list)
    for stretch, span in _clipped(text, within, stretches):
        begin[span.start].append((stretch, span))
    ends = {span.end for rows in begin.values() for _, span in rows}
    held: list[_Open] = []
    written: list[_Open] = []
    for at in sorted({*begin, *ends, *between}):
        held = [one for one in held if one.end > at]
        if at in between:
            outside = list(takewhile(lambda one: not one.link, held))
            yield from ((at, tag) for tag in _turned(written, outside))
            yield at, between[at]
        for stretch, span in begin.get(at, ()):
            if opened := _opened(stretch, span, held, begun=stretch.span.start < within.start):
                held.append(opened)
        yield from ((at, tag) for tag in _turned(written, held))


def _clipped(text: str, within: Span, stretches: Iterable[Stretch]) -> list[tuple[Stretch, Span]]:
    """The stretches with the part of them that lies in the block, blanks at its ends left out."""
    kept = []
    for stretch in stretches:
        start, end = max(stretch.span.start, within.start), min(stretch.span.end, within.end)
        if stretch.rank is Rank.BREAK:
            end = end if text[start:end].strip(WHITE) == "" else start  # no break within a word
        else:
            while start < end and text[start] in WHITE:
                start += 1
            while start < end and text[end - 1] in WHITE:
                end -= 1
        if start < end:
            kept.append((stretch, Span(start, end)))
    return sorted(kept, key=lambda pair: (pair[1].start, -pair[1].end, pair[0].rank))


def _opened(stretch: Stretch, span: Span, held: Sequence[_Open], *, begun: bool) -> _Open | None:
    """How a stretch is written that begins inside of these; None where it would stand too deep, or
    as a link in a link."""
    limited = stretch.marks and stretch.rank is not Rank.QUOTE
    if len(held) >= _DEEPEST or (limited and sum(one.mark for one in held) >= _DEPTH):
        return None
    link = stretch.linked is not None and not any(one.link for one in held)
    tags = stretch.linked if link else stretch.plain
    return _Open(span.end, tags, link, stretch.marks, begun) if tags else None


def _turned(written: list[_Open], wanted: Sequence[_Open]) -> Iterator[str]:
    """The tags that close what is written and not wanted, and open what is wanted, outer first;
    `written` is then the same as `wanted`."""
    pairs = zip(written, wanted, strict=False)
    shared = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))
    while len(written) > shared:
        yield written.pop().tags.after
    for one in wanted[shared:]:
        yield one.tag()
        written.append(one)
