"""From gold articles to the examples that the source finder learns from.

Every stretch between marks is one, and so is every attribution without marks: what is seen of the
paragraph, and which of its words are the source and the cue.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from builder.attribution.options import Quotations, wants_syntax
from builder.attribution.quotation import Quoted
from builder.edges.doc_words import words_of
from builder.edges.language import one_line
from builder.edges.source_columns import ASKED, COLUMNS, Paragraph, View
from builder.edges.source_finder import Labels, stacked
from builder.model import Article, Reading, Span
from builder.parse.plain import parse_plain
from tools.quote_gold import Gold, answers_for

WITHIN = 0.8
"""From this share of an attribution on that stands between marks it is a quotation."""
_STATE = COLUMNS.index("state")


@dataclass(frozen=True, slots=True)
class Example:
    """What is seen for a stretch, and which of the words that are seen are its source and its cue;
    whether it stands between marks, and whether it is somebody's words."""

    id: str
    view: View
    source: frozenset[int]
    cue: frozenset[int]
    quoted: bool
    attributed: bool


def examples(
    nlp: Language, gold: Iterable[Gold], attributions: Mapping[str, list[Gold]]
) -> tuple[list[Example], Labels]:
    """Of every article the stretches between marks, and what is reported without; and the labels
    that the articles have."""
    articles = [(row, parse_plain(row["text"], id=row["id"])) for row in gold]
    read = [list(nlp.pipe(one_line(p.of(a.text)) for p in a.paragraphs)) for _, a in articles]
    labels = Labels.of(
        *(
            sorted({getattr(t, name) for docs in read for doc in docs for t in doc} - {""})
            for name in ("tag_", "dep_", "ent_type_")
        )
    )
    found: list[Example] = []
    for (row, article), docs in zip(articles, read, strict=True):
        found += _Gold(row, article, docs, attributions[row["id"]], labels).examples()
    return found, labels


class _Gold:
    """One article with what is known of it."""

    def __init__(
        self,
        row: Gold,
        article: Article,
        docs: Sequence[Doc],
        attributions: list[Gold],
        labels: Labels,
    ) -> None:
        self.row, self.attributions = row, attributions
        self.paragraphs = tuple(article.paragraphs)
        self.words = [labels.words(doc) for doc in docs]
        self.tokens = [words_of(doc)[0] for doc in docs]
        quotations = Quotations(article, Reading())
        self.single = {span for q in quotations.quoted if q.single for span in q.content}
        self.wanted = wants_syntax(article)
        self.stretches = quotations.quotes_by_paragraph

    def examples(self) -> Iterator[Example]:
        for number, stretches in self.wanted.items():
            for asked, span in enumerate(stretches):
                if span not in self.single:
                    yield from self._of_stretch(number, asked, span)
        for attribution in self.attributions:
            yield from self._reported(attribution)

    def _of_stretch(self, number: int, asked: int, span: Span) -> Iterator[Example]:
        answers = answers_for(self.row, Quoted((span,)))
        near = max(self.attributions, key=lambda a: _shared(a, [span]), default=None)
        cue = near["cue"] if near and _shared(near, [span]) else []
        source = [s for answer in answers for s in answer["speaker_spans"]]
        stretch_of = self._numbers(number, self.wanted[number])
        if view := self._view(number, stretch_of, asked):
            sources, cues = self._words(number, source), self._words(number, cue)
            yield Example(
                self.row["id"], view, sources, cues, quoted=True, attributed=bool(answers)
            )

    def _reported(self, attribution: Gold) -> Iterator[Example]:
        """What is not, or not for the most part, between marks, in the paragraph where it begins."""
        content = [Span(a, b) for a, b in attribution["content"]]
        marked = [span for spans in self.stretches.values() for span in spans]
        number = bisect_right([p.start for p in self.paragraphs], min(content).start) - 1
        if number < 0 or _shared(attribution, marked) > WITHIN * sum(map(len, content)):
            return
        stretches = [*self.stretches.get(number, ()), *content]
        stretch_of = self._numbers(number, stretches)
        asked = len(stretches) - len(content)
        stretch_of = [min(n, asked) for n in stretch_of]
        if view := self._view(number, stretch_of, asked):
            sources, cues = (self._words(number, attribution[of]) for of in ("source", "cue"))
            yield Example(self.row["id"], view, sources, cues, quoted=False, attributed=True)

    def _numbers(self, number: int, stretches: Iterable[Span]) -> list[int]:
        """The stretch that each word of a paragraph belongs to, the later one where two meet."""
        stretch_of = [-1] * len(self.tokens[number])
        for i, span in enumerate(stretches):
            for word in self._words(number, [(span.start, span.end)]):
                stretch_of[word] = i
        return stretch_of

    def _words(self, number: int, spans: Iterable[Sequence[int]]) -> frozenset[int]:
        """The words of a paragraph that begin in these spans."""
        start = self.paragraphs[number].start
        return frozenset(
            i
            for a, b in spans
            for i, token in enumerate(self.tokens[number])
            if a <= start + token.idx < b
        )

    def _view(self, number: int, stretch_of: list[int], asked: int) -> View | None:
        """What is seen for a stretch; None if it has no word."""
        if asked not in stretch_of:
            return None
        return Paragraph(self.words[number], stretch_of).view(asked)


def _shared(attribution: Gold, spans: Iterable[Span]) -> int:
    """How much of what an attribution says stands in these spans, in code points."""
    return sum(
        max(0, min(b, span.end) - max(a, span.start))
        for span in spans
        for a, b in attribution["content"]
    )


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples as arrays: `source` has a place for elsewhere first."""

    rows: Any
    seen: Any
    source: Any
    cue: Any
    quoted: Any
    attributed: Any

    @classmethod
    def of(cls, some: Sequence[Example]) -> Batch:
        rows, seen = stacked([e.view for e in some])
        wide = -rows.shape[1] % 16  # few shapes, as each is compiled
        rows, seen = (
            np.pad(a, [(0, 0), (0, wide)] + [(0, 0)] * (a.ndim - 2)) for a in (rows, seen)
        )
        source, cue = np.zeros((len(some), 1 + rows.shape[1]), bool), np.zeros(rows.shape[:2], bool)
        for i, example in enumerate(some):
            for place, word in enumerate(example.view.words):
                source[i, 1 + place] = word in example.source
                cue[i, place] = word in example.cue
        may_be = rows[..., _STATE] != ASKED
        source[:, 1:] &= may_be
        source[:, 0] = ~source.any(1)
        quoted, attributed = (
            np.array([getattr(e, n) for e in some]) for n in ("quoted", "attributed")
        )
        return cls(rows, seen, source, cue, quoted, attributed)
