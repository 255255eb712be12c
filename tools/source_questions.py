"""From articles to the questions for sources that are learnt from: who says this?

Every stretch between marks is one, and so is every attribution without marks.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from builder.attribution.options import Quotations, wants_syntax
from builder.attribution.quotation import Quoted
from builder.model import Article, Reading, Span
from tools.quote_gold import Gold, answers_for

WITHIN = 0.8
"""From this share of an attribution on that stands between marks it is a quotation."""


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked about, and the paragraph where it begins, by its number, with all that stands
    between marks there; where its source and its cue are, if that is known; whether it stands
    between marks itself, and whether it is somebody's words."""

    paragraph: int
    stretches: tuple[Span, ...]
    asked: tuple[Span, ...]
    source: tuple[Span, ...] = ()
    cue: tuple[Span, ...] = ()
    quoted: bool = True
    attributed: bool = True


def questions_in(article: Article) -> Iterator[Question]:
    """The stretches between marks, as far as the program asks for their sources."""
    return _between_marks(article, Quotations(article, Reading()))


def _between_marks(article: Article, quotations: Quotations) -> Iterator[Question]:
    single = {span for quoted in quotations.quoted if quoted.single for span in quoted.content}
    for number, stretches in wants_syntax(article).items():
        for span in stretches:
            if span not in single:
                yield Question(number, stretches, (span,))


def answered(article: Article, gold: Gold, attributions: list[Gold]) -> Iterator[Question]:
    """The same with the answers of the gold, and then what is reported without marks."""
    quotations = Quotations(article, Reading())
    for question in _between_marks(article, quotations):
        answers = answers_for(gold, Quoted(question.asked))
        near = max(attributions, key=lambda a: _shared(a, question.asked), default=None)
        cue = near["cue"] if near and _shared(near, question.asked) else []
        source = [span for answer in answers for span in answer["speaker_spans"]]
        yield replace(question, source=_spans(source), cue=_spans(cue), attributed=bool(answers))
    yield from _reported(quotations, attributions)


def _reported(quotations: Quotations, attributions: list[Gold]) -> Iterator[Question]:
    """What is not, or not for the most part, between marks."""
    starts = [paragraph.start for paragraph in quotations.paragraphs]
    quoted = quotations.quotes_by_paragraph
    marked = tuple(span for stretches in quoted.values() for span in stretches)
    for one in attributions:
        content, source, cue = (_spans(one[part]) for part in ("content", "source", "cue"))
        number = bisect_right(starts, min(content).start) - 1
        if number >= 0 and _shared(one, marked) <= WITHIN * sum(map(len, content)):
            stretches = tuple(quoted.get(number, ()))
            yield Question(number, stretches, content, source, cue, quoted=False)


def _spans(pairs: list[list[int]]) -> tuple[Span, ...]:
    return tuple(Span(start, end) for start, end in pairs)


def _shared(attribution: Gold, spans: tuple[Span, ...]) -> int:
    """How much of what an attribution says stands in these spans, in code points."""
    return sum(
        max(0, min(b, span.end) - max(a, span.start))
        for span in spans
        for a, b in attribution["content"]
    )
