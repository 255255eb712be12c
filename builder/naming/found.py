"""A name that was found in a text, by what and how surely; and which places such names take."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from builder.model import Kind, Span

SURELY = 4.0  # a margin of kinds at which lists and other witnesses give way
GOOD = 0.7  # how sure a name must be for others to be told by it


class Means(Enum):
    """What finds a name."""

    MODELS = auto()
    RULE = auto()
    """Where the models passed over it."""
    FORM = auto()
    """A rule for names whose form alone tells them, and their kind."""


@dataclass(frozen=True, slots=True)
class Found:
    """A name, and how sure it is to be one (`score`) and to be of its kind rather than of the next
    likely one (`kind_margin`, in log-odds; 0 where nothing was weighed)."""

    span: Span
    kind: Kind
    score: float
    kind_margin: float = 0.0
    how: str = ""
    means: Means = Means.MODELS


class Taken:
    """Places of a text that are taken, by disjoint spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def free(self, span: Span) -> bool:
        at = bisect_left(self._spans, span.end, key=lambda taken: taken.start) - 1
        return at < 0 or not self._spans[at].meets(span)
