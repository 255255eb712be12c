"""Findings in, those of them that can stand together out: of two that collide the stronger stays.

Names, terms and dates are flat: none stands inside another, save that a term and a name may share
one span. Attributions may hold anything and each other, but nothing crosses their borders.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from builder.model import Attribution, Finding, Gloss, Mention, Quoting, Span, State, Timex

_STATES = {State.EDITED: 0, State.ACCEPTED: 1, State.SUGGESTED: 2}
_QUOTINGS = {Quoting.DIRECT: 0, Quoting.MIXED: 1, Quoting.INDIRECT: 2}
_CLASSES = {Attribution: 0, Gloss: 1, Mention: 2, Timex: 3}


def settle(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """What can stand together, in reading order, outer before inner.

    The result does not depend on the order of the findings, and settling it again changes
    nothing. Costs n log n, but for the moves of `list.insert`.
    """
    given = set(findings)
    attributions = _nesting(f for f in given if isinstance(f, Attribution))
    flat = _apart((f for f in given if not isinstance(f, Attribution)), attributions)
    return tuple(sorted((*attributions, *flat), key=_reading_order))


def _nesting(attributions: Iterable[Attribution]) -> list[Attribution]:
    """The attributions whose contents nest; one that crosses a stronger one goes.

    Each goes by its rank, the strongest by 0, so that thousands of parts cost no more for being
    one attribution's."""
    ranked = sorted(attributions, key=_weakness)
    alone = {a.content: rank for rank, a in reversed(list(enumerate(ranked)))}
    parts = sorted(
        ((part, rank) for content, rank in alone.items() for part in content),
        key=lambda pair: (pair[0].start, -pair[0].end, pair[1]),
    )
    lost: set[int] = set()
    open_parts: list[tuple[Span, int]] = []
    for part, rank in parts:
        while open_parts and open_parts[-1][0].end <= part.start:
            open_parts.pop()
        crossed = _crossed(open_parts, part)
        rivals = {other for _, other in crossed if other not in lost}
        if rank in lost or rank in rivals:
            lost.add(rank)
        elif all(rank < rival for rival in rivals):
            lost |= rivals
            del open_parts[len(open_parts) - len(crossed) :]
            open_parts.append((part, rank))
        else:
            lost.add(rank)
    return [ranked[rank] for rank in alone.values() if rank not in lost]


def _crossed(open_parts: list[tuple[Span, int]], part: Span) -> list[tuple[Span, int]]:
    """The innermost open parts that end within `part`; the outer ones of a nest end later."""
    first = len(open_parts)
    while first and open_parts[first - 1][0].end < part.end:
        first -= 1
    return open_parts[first:]


def _apart(findings: Iterable[Finding], around: list[Attribution]) -> list[Finding]:
    """The flat findings that neither meet a stronger one nor hold a border of an attribution."""
    borders = sorted({at for a in around for part in a.content for at in (part.start, part.end)})
    kept: list[Finding] = []
    starts: list[int] = []
    spans: list[Span] = []
    held: dict[Span, set[type[Finding]]] = {}
    for finding in sorted(findings, key=_strongest_first):
        span = finding.span
        if _has_between(borders, span):
            continue
        if span in held:
            if _may_share(held[span], finding):
                held[span].add(type(finding))
                kept.append(finding)
            continue
        at = bisect_left(starts, span.start)
        if any(other.meets(span) for other in spans[max(0, at - 1) : at + 1]):
            continue
        starts.insert(at, span.start)
        spans.insert(at, span)
        held[span] = {type(finding)}
        kept.append(finding)
    return kept


def _has_between(borders: list[int], span: Span) -> bool:
    at = bisect_right(borders, span.start)
    return at < len(borders) and borders[at] < span.end


def _may_share(there: set[type[Finding]], finding: Finding) -> bool:
    return type(finding) not in there and there | {type(finding)} == {Gloss, Mention}


def _weakness(attribution: Attribution) -> tuple[object, ...]:
    provenance = attribution.provenance
    return (
        _STATES[provenance.state],
        _QUOTINGS[attribution.kind],
        -sum(map(len, attribution.content)),
        -provenance.score,
        attribution.content,
        *_plainly(attribution),
    )


def _strongest_first(finding: Finding) -> tuple[object, ...]:
    """Longer before shorter; of equals a term, then a known name, a date, a suggested name."""
    suggested = finding.provenance.state is State.SUGGESTED
    rank = 2 if isinstance(finding, Timex) else 3 if suggested else _CLASSES[type(finding)] - 1
    return (
        -len(finding.span),
        0 if isinstance(finding, Gloss) else rank,
        _STATES[finding.provenance.state],
        -finding.provenance.score,
        finding.span,
        *_plainly(finding),
    )


def _plainly(finding: Finding) -> tuple[str, ...]:
    """Tells any two findings apart, so that the order is total."""
    made = (finding.provenance.by, finding.provenance.how)
    match finding:
        case Mention():
            return (finding.kind, str(finding.by_form), *made)
        case Gloss():
            return (finding.term, *made)
        case Timex():
            return (finding.expression, *made)
        case Attribution():
            spans = (finding.source, finding.cue, finding.addressee)
            return (finding.reason, *map(str, (*spans, *finding.joint)), *made)


def _reading_order(finding: Finding) -> tuple[object, ...]:
    parts = finding.content if isinstance(finding, Attribution) else ()
    span, kind = finding.span, _CLASSES[type(finding)]
    return (span.start, -span.end, kind, parts, *_plainly(finding))
