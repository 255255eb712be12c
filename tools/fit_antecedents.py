"""From labels made by hand to the weights in `builder/coreference/antecedent_weights.py`.

    python -m tools.fit_antecedents GOLD.jsonl --cache readings.sqlite --write

GOLD holds articles as {"id", "text"}; `tools/speaker_labels.tsv` says whom some of their pronouns
mean (see `tools/score_speakers.py`). The figures are out of fold, the folds made by article; the
weights are then fitted on all. Only weights are written.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import numpy as np

from builder import linear
from builder.annotate import annotate, wants_syntax
from builder.coreference.antecedents import HE_FORMS, SHE_FORMS, is_clear, options, ranked
from builder.coreference.cast import Cast, Who
from builder.edges.cache import Cache
from builder.edges.project import Project
from builder.edges.reading.language import Reader
from builder.edges.settings import Settings
from builder.knowledge import Knowledge
from builder.model import Article, Reading, Reference, Span, Statement
from builder.parse.plain import parse_plain
from builder.resolve import resolve
from tools.fit_quotes import conditional_logit, index_of, matrix_of
from tools.folds import PRONOUN_FOLDS, fold_of_pronouns
from tools.json_rows import Row, rows_in
from tools.score_speakers import labels, words_of

ROOT = Path(__file__).parent.parent
TABLE = ROOT / "builder" / "coreference" / "antecedent_weights.py"
L2 = 4.0

Weights = dict[str, float]
Case = tuple[str, list[tuple[str, ...]], list[bool]]
"""An article, and the features of each option for a pronoun in it with whether it is right."""


def cast_of(article: Article, reading: Reading, knowledge: Knowledge) -> Cast:
    """The cast as it is when all speakers of the article are known."""
    annotated = resolve(article, annotate(article, reading, knowledge), reading, knowledge)
    statements = [mark for mark in annotated.marks if isinstance(mark, Statement)]
    references = [mark for mark in annotated.marks if isinstance(mark, Reference)]
    cast = Cast(article, references, reading, knowledge, statements)
    for statement in statements:
        if statement.source:
            who = Who(statement.speaker, statement.speaker_label, statement.reason)
            cast.heard(statement.source.start, who)
    return cast


def cases(gold: dict[str, str], cache: str | None) -> Iterator[Case]:
    wanted: dict[str, list[Row]] = {}
    for label in labels():
        word = gold[label["article"]][label["source_start"] : label["source_end"]].casefold()
        if word in HE_FORMS | SHE_FORMS and label["name_start"] >= 0:
            wanted.setdefault(label["article"], []).append({**label, "word": word})
    articles = [parse_plain(gold[id], id=id) for id in wanted]
    store = Cache(Path(cache) if cache else None)
    reader = Reader(Settings().model, store, wants_syntax=wants_syntax)
    knowledge = Project(ROOT, Settings()).inputs.knowledge()
    readings = reader(articles)
    for article, reading, rows in zip(articles, readings, wanted.values(), strict=True):
        cast = cast_of(article, reading, knowledge)
        for row in rows:
            mention = Span(row["source_start"], row["source_end"])
            name = words_of(article.text[row["name_start"] : row["name_end"]])
            people = options(cast, mention, "he" if row["word"] in HE_FORMS else "she")
            right = [words_of(who.label)[-1:] == name[-1:] for who, _ in people]
            yield str(article.id), [features for _, features in people], right


def fit(learnt: list[Case]) -> Weights:
    usable = [case for case in learnt if any(case[2])]
    rows = [features for _, people, _ in usable for features in people]
    groups = [number for number, (_, people, _) in enumerate(usable) for _ in people]
    right = [is_right for _, _, marks in usable for is_right in marks]
    index = index_of(rows, 1)
    found = conditional_logit(matrix_of(rows, index), np.array(groups), np.array(right), L2)
    return {f: round(w, 2) for f, w in zip(index, found, strict=True) if abs(w) >= 0.01}


def judged(weights: Weights, case: Case) -> tuple[bool, bool]:
    """Whether one of the options is chosen, and whether it is the right one."""
    _, people, right = case
    if not people:
        return False, False
    shares = linear.shares([linear.score(weights, features) for features in people])
    return is_clear(shares), right[ranked(shares)[0]]


def figures(every: list[Case]) -> str:
    verdicts = []
    for fold in range(PRONOUN_FOLDS):
        weights = fit([case for case in every if fold_of_pronouns(case[0]) != fold])
        verdicts += [judged(weights, case) for case in every if fold_of_pronouns(case[0]) == fold]
    answered = [is_right for is_chosen, is_right in verdicts if is_chosen]
    return (
        f"{len(verdicts)} pronouns, out of fold: right {sum(answered) / len(verdicts):.3f}, "
        f"answered {len(answered) / len(verdicts):.3f}, "
        f"right of those {sum(answered) / len(answered):.3f}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("gold", type=Path)
    parser.add_argument("--cache", help="where readings are kept between runs")
    parser.add_argument("--write", action="store_true", help=f"rewrite {TABLE.name}")
    given = parser.parse_args()
    every = list(cases({row["id"]: row["text"] for row in rows_in(given.gold)}, given.cache))
    measured = figures(every)
    print(measured)
    if given.write:
        rows = "".join(f'    "{f}": {w},\n' for f, w in sorted(fit(every).items()))
        TABLE.write_text(
            '"""Weights of what speaks for the antecedent of a pronoun; written by'
            ' tools/fit_antecedents.py."""\n\n'
            f'FITTED = "{datetime.now(UTC).date()}, {measured}"\n\n'
            f"ANTECEDENT: dict[str, float] = {{\n{rows}}}\n",
            "utf-8",
        )


if __name__ == "__main__":
    main()
