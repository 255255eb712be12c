"""Whatever was found: what is kept nests, settling twice changes nothing, order does not matter."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from builder.model import (
    Attribution,
    Finding,
    Gloss,
    Kind,
    Mention,
    Provenance,
    Quoting,
    Span,
    State,
    TermId,
    Timex,
)
from builder.resolve.overlaps import settle

spans = st.tuples(st.integers(0, 40), st.integers(1, 12)).map(lambda t: Span(t[0], t[0] + t[1]))
provenances = st.builds(
    Provenance,
    st.sampled_from(["register", "rule"]),
    st.sampled_from(State),
    st.sampled_from([0.5, 1.0]),
)


def _parts(ends: set[int]) -> tuple[Span, ...]:
    cut = sorted(ends)
    return tuple(Span(a, b) for a, b in zip(cut[::2], cut[1::2], strict=False))


contents = st.sets(st.integers(0, 50), min_size=2, max_size=7).map(_parts)
findings = st.lists(
    st.one_of(
        st.builds(Mention, spans, st.sampled_from([Kind.GPE, Kind.PERSON]), provenances),
        st.builds(Gloss, spans, st.just(TermId("t")), provenances),
        st.builds(Timex, spans, st.just("day"), provenances),
        st.builds(
            Attribution,
            content=contents,
            kind=st.sampled_from(Quoting),
            source=st.none() | spans,
            cue=st.none() | spans,
            joint=st.lists(spans, max_size=2).map(tuple),
            provenance=provenances,
        ),
    ),
    max_size=14,
)


def _borders(finding: Finding) -> tuple[Span, ...]:
    return finding.content if isinstance(finding, Attribution) else (finding.span,)


@given(findings)
def test_what_is_kept_nests(found: list[Finding]) -> None:
    """No two findings that stay cross each other, and flat ones stand apart."""
    kept = settle(found)
    spans = [span for finding in kept for span in _borders(finding)]
    assert not [(a, b) for a in spans for b in spans if a.crosses(b)]
    flat = [f for f in kept if not isinstance(f, Attribution)]
    for a in flat:
        for b in flat:
            if a is not b and a.span.meets(b.span):
                assert a.span == b.span
                assert {type(a), type(b)} == {Gloss, Mention}


@given(findings)
def test_settling_twice_changes_nothing(found: list[Finding]) -> None:
    """What has been settled is settled."""
    once = settle(found)
    assert settle(once) == once


@given(findings, st.integers())
def test_the_order_of_findings_does_not_matter(found: list[Finding], seed: int) -> None:
    """Any shuffle of the findings, with repeats, settles to the same."""
    shuffled = [*found, *found[:3]]
    random.Random(seed).shuffle(shuffled)
    assert settle(found) == settle(shuffled)


@given(findings)
def test_nothing_goes_without_a_reason(found: list[Finding]) -> None:
    """Whatever was dropped meets something that stayed, or is an attribution."""
    kept = settle(found)
    for lost in set(found) - set(kept):
        if not isinstance(lost, Attribution):
            assert any(lost.span.meets(part) for other in kept for part in _borders(other))
