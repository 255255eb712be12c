"""Laws of quotation marks, for whatever text comes in."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from builder.attribution.quotation import segment
from builder.model import Span

_TEXT = st.text(alphabet="ab .,!?\n“”\"'’‘«»`„-1A", max_size=120)


def _paragraphs(text: str) -> list[Span]:
    made, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            made.append(Span(at, at + len(line)))
        at += len(line) + 1
    return made


@given(_TEXT)
def test_quotations_stand_in_order_and_apart(text: str) -> None:
    """No two quotations overlap, and they come in reading order."""
    quoted, _ = segment(text, _paragraphs(text))
    spans = [span for quote in quoted for span in quote.content]
    assert all(a.end <= b.start for a, b in pairwise(spans))


@given(_TEXT)
def test_every_span_stands_in_one_paragraph(text: str) -> None:
    """A quotation over paragraphs has a span for each; none crosses a border."""
    paragraphs = _paragraphs(text)
    quoted, _ = segment(text, paragraphs)
    for quote in quoted:
        assert all(any(p.holds(span) for p in paragraphs) for span in quote.content)
        assert all(any(c.isalnum() for c in span.of(text)) for span in quote.content)


@given(_TEXT)
def test_inner_quotations_stand_within(text: str) -> None:
    """What is within a quotation is within one of its spans."""
    quoted, _ = segment(text, _paragraphs(text))
    for quote in quoted:
        assert all(any(c.holds(inner) for c in quote.content) for inner in quote.inner)


@given(_TEXT, _TEXT)
def test_a_paragraph_without_marks_parts_what_is_around_it(left: str, right: str) -> None:
    """Quotations before a paragraph without marks do not depend on what follows it."""
    middle = "\nNothing here.\n"
    alone, _ = segment(left + middle, _paragraphs(left + middle))
    both, _ = segment(left + middle + right, _paragraphs(left + middle + right))
    assert both[: len(alone)] == alone


@given(_TEXT)
def test_repairs_point_at_marks(text: str) -> None:
    """Every repair names a place where a mark stands."""
    _, repairs = segment(text, _paragraphs(text))
    assert all(set(repair.span.of(text)) <= set("“”\"'’‘«»`„") for repair in repairs)
