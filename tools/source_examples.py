"""From articles to the examples that the source finder learns from: what is seen of the paragraph
for each question, and which of its words are the source and the cue, or what teachers say of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from builder.edges.reading.doc_words import words_of
from builder.edges.reading.language import one_line
from builder.edges.reading.source_columns import ASKED, COLUMNS, Paragraph, StretchView
from builder.edges.reading.source_finder import Labels, stacked
from builder.model import Article, Span
from builder.parse.plain import parse_plain
from tools.quote_gold import Gold
from tools.source_questions import Question, answered, questions_in

_STATE = COLUMNS.index("state")
_Telling = tuple[Gold, frozenset[int]]
"""What a teacher told of a stretch, and the folds it had not learnt from."""


@dataclass(frozen=True, slots=True)
class Told:
    """What a teacher says of a stretch: the share of each word in being its source, the probability
    of its being somebody's words, and the folds of the gold that the teacher has not learnt from."""

    shares: Mapping[int, float]
    attributed: float
    without: frozenset[int]


@dataclass(frozen=True, slots=True)
class Example:
    """What is seen for a stretch, and which of the words that are seen are its source and its cue;
    whether it stands between marks, and whether it is somebody's words. What teachers told stands
    for all that, if they did."""

    id: str
    view: StretchView
    source: frozenset[int]
    cue: frozenset[int]
    quoted: bool
    attributed: bool
    told: tuple[Told, ...] = ()


def examples(
    nlp: Language, gold: Iterable[Gold], attributions: Mapping[str, list[Gold]]
) -> tuple[list[Example], Labels]:
    """The questions of the gold's articles; and the labels that the articles have."""
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
        seen = _Seen(article, dict(enumerate(docs)), labels)
        questions = answered(article, row, attributions[row["id"]])
        found += filter(None, map(seen.example, questions))
    return found, labels


def taught(nlp: Language, rows: Iterable[Gold], labels: Labels) -> Iterator[Example]:
    """The stretches of further articles of which `tools.fit_source_teacher` told something; what
    several teachers told of one is together. An article stands on one line for each teacher."""
    for article, told in _gathered(rows):
        questions = [question for question in questions_in(article) if question.asked[0] in told]
        numbers = sorted({question.paragraph for question in questions})
        paragraphs = tuple(article.paragraphs)
        docs = nlp.pipe(one_line(paragraphs[n].of(article.text)) for n in numbers)
        seen = _Seen(article, dict(zip(numbers, docs, strict=True)), labels)
        for question in questions:
            if example := seen.example(question, told[question.asked[0]]):
                yield example


def _gathered(rows: Iterable[Gold]) -> Iterator[tuple[Article, dict[Span, list[_Telling]]]]:
    """Each article, with all that was told of each of its stretches."""
    texts: dict[str, str] = {}
    told: defaultdict[str, dict[Span, list[_Telling]]] = defaultdict(dict)
    for row in rows:
        texts[row["id"]] = row["text"]
        for one in row["told"]:
            stretch = Span(one["start"], one["end"])
            told[row["id"]].setdefault(stretch, []).append((one, frozenset(row["without"])))
    for id, stretches in told.items():
        yield parse_plain(texts[id], id=id), stretches


class _Seen:
    """One article as far as it is parsed, by the numbers of its paragraphs."""

    def __init__(self, article: Article, docs: Mapping[int, Doc], labels: Labels) -> None:
        self.id = article.id
        paragraphs = tuple(article.paragraphs)
        self.words = {n: labels.words(doc) for n, doc in docs.items()}
        self.starts = {
            n: [paragraphs[n].start + token.idx for token in words_of(doc)[0]]
            for n, doc in docs.items()
        }

    def example(self, question: Question, told: Iterable[_Telling] = ()) -> Example | None:
        """The question as the network sees it; None if what is asked about has no word."""
        number = question.paragraph
        own = len(question.stretches)
        stretch_of = [-1] * len(self.starts[number])
        for i, span in [*enumerate(question.stretches), *((own, s) for s in question.asked)]:
            for word in self._words(number, [span]):
                stretch_of[word] = i
        if own not in stretch_of:
            return None
        return Example(
            self.id,
            Paragraph(self.words[number], stretch_of).view(own),
            self._words(number, question.source),
            self._words(number, question.cue),
            question.quoted,
            question.attributed,
            tuple(Told(self._shares(number, one), one["attributed"], s) for one, s in told),
        )

    def _words(self, number: int, spans: Iterable[Span]) -> frozenset[int]:
        """The words of a paragraph that begin in these spans."""
        starts = self.starts[number]
        return frozenset(
            i for span in spans for i, start in enumerate(starts) if span.start <= start < span.end
        )

    def _shares(self, number: int, told: Gold) -> dict[int, float]:
        """The shares of a paragraph's words; teachers have words of their own."""
        shares: dict[int, float] = {}
        for start, _, share in told["source"]:
            word = bisect_right(self.starts[number], start) - 1
            shares[word] = shares.get(word, 0.0) + share
        return shares


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples as arrays. `source` and `shares` have a place for elsewhere first; where something
    is `taught`, `shares` says of each place what `source` says of the gold's."""

    rows: Any
    seen: Any
    source: Any
    cue: Any
    quoted: Any
    attributed: Any
    shares: Any
    taught: Any

    @classmethod
    def of(cls, some: Sequence[Example]) -> Batch:
        rows, seen = stacked([e.view for e in some])
        wide = -rows.shape[1] % 16  # few shapes, as each is compiled
        rows, seen = (
            np.pad(a, [(0, 0), (0, wide)] + [(0, 0)] * (a.ndim - 2)) for a in (rows, seen)
        )
        source, cue = np.zeros((len(some), 1 + rows.shape[1]), bool), np.zeros(rows.shape[:2], bool)
        shares = np.zeros(source.shape, np.float32)
        for i, example in enumerate(some):
            for place, word in enumerate(example.view.words):
                source[i, 1 + place] = word in example.source
                cue[i, place] = word in example.cue
                for one in example.told:
                    shares[i, 1 + place] += one.shares.get(word, 0.0) / len(example.told)
        may_be = rows[..., _STATE] != ASKED
        source[:, 1:] &= may_be
        source[:, 0] = ~source.any(1)
        shares[:, 1:] *= may_be
        shares[:, 0] = np.maximum(0.0, 1 - shares[:, 1:].sum(1))
        return cls(
            rows,
            seen,
            source,
            cue,
            np.array([example.quoted for example in some]),
            np.array([_attributed(example) for example in some], np.float32),
            shares,
            np.array([bool(example.told) for example in some]),
        )


def _attributed(example: Example) -> float:
    """How likely a stretch is somebody's words."""
    if not example.told:
        return float(example.attributed)
    return sum(one.attributed for one in example.told) / len(example.told)
