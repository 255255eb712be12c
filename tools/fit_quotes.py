"""From gold JSON lines to the tables of weights in `builder/annotate/quote_weights*.py`.

    python -m tools.fit_quotes GOLD.jsonl --folds FOLDER --cache readings.sqlite --write

The gold's form is told in `tools/quote_gold.py`. The figures are out of fold, the folds made by
article; the tables are then fitted on everything. Only weights are written, no text of the gold.
FOLDER holds the source finders of `tools.fit_source_finder`, none of which has learnt from the
articles that it reads here. There are tables for readings with their hints and for those without.

Many papers give each quotation a paragraph of its own, which the gold's seldom do. The articles are
therefore learnt from a second time with their closing quotations set apart (`set_apart`).
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from builder.annotate.quotes import Tables
from builder.attribution.options import Option, Previous, Quotations
from tools.folds import FOLDS, fold_of_quotes
from tools.json_rows import rows_in
from tools.quote_gold import (
    Case,
    Corpus,
    Gold,
    Weights,
    answers_for,
    answers_to,
    decode,
    figures,
    parser_of,
    prediction_lines,
    read,
    reader_of,
    set_apart,
    without_hints,
)

SOURCE_LEAST, SOURCE_L2 = 12, 4.0
WORDS_LEAST, WORDS_C = 5, 0.1
SMALL = 0.1
"""Weights smaller than this are left out."""
TABLES = Path(__file__).parent.parent / "builder" / "annotate"
HINTED, UNHINTED = "quote_weights.py", "quote_weights_unhinted.py"

Rows = list[tuple[list[Option], list[bool | None]]]
"""The options of quotations, and of each whether it is right."""


def load(path: str, cache: str | None, model: str, folds: Path) -> tuple[Corpus, Corpus]:
    """The gold as it is, and with its closing quotations set apart, read with source finders that
    have not learnt from the article."""
    gold = rows_in(Path(path))
    readers = [reader_of(model, cache, folds / f"{fold}.npz") for fold in range(FOLDS)]
    return read(gold, readers), read([set_apart(row) for row in gold], readers, apart=True)


def training_rows(corpora: Iterable[Corpus], keep: Callable[[str], bool]) -> Rows:
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
            if options[0].is_credited:
                continue
            marks = labels((quotations, options, gold, answers))
            if any(marks):
                if corpus.counts(quotations, quoted):
                    yield options, marks
                best = options[marks.index(True)]
                previous = quotations.previous(quoted, best) or previous


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


def fit_source(rows: Rows) -> Weights:
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


def fit_judges(cases: list[Case], cases_apart: list[Case]) -> tuple[Weights, Weights]:
    """Whether words are attributed at all, and whether the source is right if they are. What is
    set apart tells nothing of the first: only quotations of the gold are."""
    told = _weighed(cases)
    said = [case for case in told + _weighed(cases_apart) if case.answers]
    return (
        fit_binary([case.features for case in told], [bool(case.answers) for case in told]),
        fit_binary([case.choice for case in said], [case.is_right for case in said]),
    )


def _weighed(cases: list[Case]) -> list[Case]:
    """Those that the models decide."""
    return [case for case in cases if not (case.quoted.single or case.best.is_credited)]


def fit_binary(rows: Sequence[set[str]], right: Sequence[bool]) -> Weights:
    """A logistic regression on features that are there or not."""
    index = index_of(rows, WORDS_LEAST)
    model = LogisticRegression(C=WORDS_C, solver="liblinear", max_iter=500, fit_intercept=False)
    model.fit(matrix_of(rows, index), right)
    return _pruned(zip(index, model.coef_[0], strict=True))


def index_of(rows: Iterable[Iterable[str]], least: int) -> dict[str, int]:
    counts = Counter(f for row in rows for f in set(row))
    return {f: i for i, f in enumerate(sorted(f for f, n in counts.items() if n >= least))}


def matrix_of(rows: Sequence[Iterable[str]], index: dict[str, int]) -> csr_matrix:
    ends, columns = [0], []
    for row in rows:
        columns += sorted({index[f] for f in row if f in index})
        ends.append(len(columns))
    return csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), len(index)))


def _pruned(weights: Iterable[tuple[str, Any]]) -> Weights:
    """Weights as they are written: rounded, and without those that hardly count."""
    return {f: round(float(w), 2) for f, w in weights if abs(w) >= SMALL}


def cross_validate(
    corpus: Corpus, apart: Corpus
) -> tuple[list[Case], list[Case], dict[int, Tables]]:
    """Every quotation with what models said that had not seen its article, and their weights by
    fold."""
    cases: list[Case] = []
    cases_apart: list[Case] = []
    sources, tables = {}, {}
    for fold in range(FOLDS):
        others, own = _folds_but(fold), _fold(fold)
        sources[fold] = fit_source(training_rows((corpus, apart), others))
        cases += decode(corpus, sources[fold], own)
        cases_apart += decode(apart, sources[fold], own)
    for fold in range(FOLDS):
        others, own = _folds_but(fold), _fold(fold)
        attributed, right = fit_judges(
            [case for case in cases if others(case.gold["id"])],
            [case for case in cases_apart if others(case.gold["id"])],
        )
        for case in (case for case in cases if own(case.gold["id"])):
            case.judge(attributed, right)
        tables[fold] = Tables(sources[fold], attributed, right)
    return cases, cases_apart, tables


def _fold(fold: int) -> Callable[[str], bool]:
    """Whether an article is in that fifth of them."""
    return lambda id: fold_of_quotes(id) == fold


def _folds_but(fold: int) -> Callable[[str], bool]:
    own = _fold(fold)
    return lambda id: not own(id)


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


def fit(corpus: Corpus, apart: Corpus, model: str) -> tuple[dict[int, Tables], str]:
    """The weights of each fold, which have not seen its articles, and the text of the tables."""
    cases, cases_apart, tables = cross_validate(corpus, apart)
    measured = ", ".join(f"{name} {value:.3f}" for name, value in figures(corpus, cases).items())
    print(measured, flush=True)
    source = fit_source(training_rows((corpus, apart), lambda _: True))
    attributed, right = fit_judges(cases, cases_apart)
    provenance = (
        f"on {len(corpus.gold)} articles of the development half of PolNeAR, "
        f"{datetime.now(UTC).date()}, model {model}; out of fold: {measured}"
    )
    return tables, table_text(
        {"SOURCE": source, "ATTRIBUTED": attributed, "RIGHT": right}, provenance
    )


def main() -> None:
    parser = parser_of(__doc__)
    parser.add_argument(
        "--folds", type=Path, required=True, help="folder of the source finder of each fold"
    )
    parser.add_argument("--predictions", help="write the out-of-fold predictions as JSON lines")
    parser.add_argument("--write", action="store_true", help=f"rewrite {HINTED} and {UNHINTED}")
    given = parser.parse_args()
    corpus, apart = load(given.gold, given.cache, given.model, given.folds)
    tables, hinted = fit(corpus, apart, given.model)
    if given.predictions:
        lines = prediction_lines(corpus, lambda id: tables[fold_of_quotes(id)])
        Path(given.predictions).write_text("\n".join(lines) + "\n", "utf8")
    if given.write:
        print("without hints: ", end="")
        _, unhinted = fit(without_hints(corpus), without_hints(apart), given.model)
        (TABLES / HINTED).write_text(hinted, "utf8")
        (TABLES / UNHINTED).write_text(unhinted, "utf8")


if __name__ == "__main__":
    main()
