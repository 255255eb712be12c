"""From an article's marks to the people and bodies that are named or speak near a quotation."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from builder.model import Layer, Mark, Reference, Span, Statement

_MOST = 4  # shown for one quotation
_FARTHEST = 40  # mentions looked at on either side
_SURE = 0.5
"""The score of a name that the register does not have from which on somebody may be called so."""
_Place = tuple[Span, str]


class Bystanders:
    """Who else may have said the quotations of one article, by their ids, or by their names if the
    register does not have them."""

    def __init__(self, marks: Iterable[Mark]) -> None:
        self._places = sorted(_places(marks))

    def of(self, statement: Statement) -> tuple[str, ...]:
        """A handful of people and bodies, the nearest first: neither whoever says it alone, nor
        who is named only in what is said."""
        at = bisect_left(self._places, statement.span.start, key=lambda place: place[0].start)
        around = self._places[max(0, at - _FARTHEST) : at + _FARTHEST]
        outside = [
            place for place in around if not any(place[0].meets(c) for c in statement.content)
        ]
        outside.sort(key=lambda place: _gap(place[0], statement))
        alone = None if statement.joint else statement.speaker or statement.speaker_label
        found = dict.fromkeys(entity for _, entity in outside if entity != alone)
        return tuple(found)[:_MOST]


def _places(marks: Iterable[Mark]) -> Iterator[_Place]:
    """Where somebody is named, or speaks without being named."""
    for mark in marks:
        if isinstance(mark, Reference) and mark.layer in (Layer.PERSON, Layer.ORG):
            if mark.entity or mark.provenance.score >= _SURE:
                yield mark.span, mark.entity or mark.label
        elif isinstance(mark, Statement) and mark.speaker and mark.source:
            yield mark.source, mark.speaker


def _gap(span: Span, statement: Statement) -> int:
    """The code points between a mention and the nearest part of a quotation."""
    return min(max(c.start - span.end, span.start - c.end) for c in statement.content)
