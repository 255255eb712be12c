"""From gold JSON lines to what spaCy's name finder learns of them: `builder/edges/reading/name_finder.npz`.

    python -m tools.fit_name_finder GOLD.jsonl... --taught FILE... --folds FOLDER --write

The gold is that of `tools.fit_names`, and so are the folds: FOLDER gets a pipeline for each, learnt
from the articles of the others, so that the models on top are fitted on what the finder says of
articles it has not seen. The finder goes on from the weights it comes with, and first learns from
articles of the same form that `tools.fit_name_teacher` has labelled. What it says itself of a text
before it learns from it tells what the labels do not: dates and numbers, and of a place or another
name which kind it is. With 1.8 million labelled words it takes 17 minutes a fold; two are learnt at
a time.
"""

from __future__ import annotations

import argparse
import copy
import random
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.training import Example
from thinc.api import fix_random_seed, use_ops
from threadpoolctl import threadpool_limits

from builder.edges.reading.language import one_line
from builder.edges.reading.name_finder import SHIPPED, keep_learnt
from builder.edges.reading.rows import KIND_OF_LABEL
from builder.model import Kind
from builder.naming.fine_kinds import kind_by_words
from builder.naming.kinds import ORG, PER, coarse
from builder.parse.plain import parse_plain
from tools.fit_names import MODEL, TYPES
from tools.folds import FOLDS, fold_of_names
from tools.json_rows import Row, rows_in

EPOCHS, TAUGHT_EPOCHS, BATCH, RATE, DROPPED = 8, 3, 24, 0.0006, 0.3
_SPACYS = {kind: name for name, kind in KIND_OF_LABEL.items()}
_OF_COARSE = {PER: Kind.PERSON, ORG: Kind.ORG}
ABOUT = """\
Differences to the weights of the name finder of {model}, fitted {day} on {articles} articles of news
with {names} names: the development halves of CoNLL++ 2020 (Liu and Ritter, ACL 2023) and of Worldwide
English Newswire (Shan et al. 2023). Before, {taught_epochs} epochs on {taught} articles labelled by a larger
network that has learnt from the former. No text is kept here. {epochs} epochs, a learning rate that
falls from {rate} to 0, {dropped} of all values dropped. Figures: docs/benchmarks.md."""


def examples(nlp: Language, rows: Iterable[Row]) -> Iterator[Example]:
    """The paragraphs of the articles, each with the names it should have."""
    for row in rows:
        article = parse_plain(row["text"], id=row["id"])
        spans = list(article.paragraphs)
        read = nlp.pipe(one_line(span.of(article.text)) for span in spans)
        for span, doc in zip(spans, read, strict=True):
            gold = [e for e in row["entities"] if span.start <= e["start"] < span.end]
            wanted = nlp.make_doc(doc.text)
            wanted.set_ents(list(_names(wanted, doc, gold, span.start)))
            yield Example(nlp.make_doc(doc.text), wanted)


def _names(wanted: Doc, read: Doc, gold: Iterable[Row], start: int) -> Iterator[Span]:
    """The gold's names, and what the finder says by itself of dates and numbers between them."""
    free = [True] * len(wanted)
    for entity in gold:
        ends = (entity["start"] - start, min(entity["end"] - start, len(wanted.text)))
        span = wanted.char_span(*ends, alignment_mode="expand")
        if span is not None and all(free[span.start : span.end]):
            free[span.start : span.end] = [False] * len(span)
            yield Span(
                wanted, span.start, span.end, _label(span, read, TYPES.index(entity["type"]))
            )
    for other in read.ents:
        if other.label_ not in KIND_OF_LABEL and all(free[other.start : other.end]):
            yield Span(wanted, other.start, other.end, other.label_)


def _label(span: Span, read: Doc, kind: int) -> str:
    """What the finder itself calls the name, if it agrees on the coarse kind; else by its words."""
    for said in read.ents:
        known = KIND_OF_LABEL.get(said.label_)
        if known and said.start < span.end and span.start < said.end and coarse(known) == kind:
            return said.label_
    return _SPACYS[_OF_COARSE.get(kind) or kind_by_words(span.text.split(), kind)]


def fitted(rows: Sequence[Row], taught: Sequence[Row], what: str) -> tuple[Any, Language]:
    """The finder as it comes, and the pipeline in which it has learnt from the taught articles and
    then from these."""
    with use_ops("numpy", use_blis=False):  # as it is run
        nlp = spacy.load(MODEL)
    finder: Any = nlp.get_pipe("ner")
    before = copy.deepcopy(finder.model)
    fix_random_seed(0)
    shuffled = random.Random(0)
    with threadpool_limits(limits=1, user_api="blas"), nlp.select_pipes(enable=["ner"]):
        optimizer = nlp.resume_training()
        lessons = list(examples(nlp, taught))
        for epoch in range(TAUGHT_EPOCHS if lessons else 0):
            loss = _learn(finder, lessons, optimizer, shuffled, lambda _: RATE)
            print(
                f"{what}: taught, epoch {epoch + 1} of {TAUGHT_EPOCHS}, loss {loss:.0f}", flush=True
            )
        lessons = list(examples(nlp, rows))
        for epoch in range(EPOCHS):
            loss = _learn(finder, lessons, optimizer, shuffled, _falling(epoch))
            print(f"{what}: epoch {epoch + 1} of {EPOCHS}, loss {loss:.0f}", flush=True)
    return before, nlp


def _falling(epoch: int) -> Callable[[float], float]:
    """The learning rate in the course of an epoch, with its share done."""
    return lambda done: RATE * (1 - (epoch + done) / EPOCHS)


def _learn(
    finder: Any,
    lessons: list[Example],
    optimizer: Any,
    shuffled: random.Random,
    rate: Callable[[float], float],
) -> float:
    """Go through the examples once; the loss."""
    shuffled.shuffle(lessons)
    losses: dict[str, float] = {}
    for start in range(0, len(lessons), BATCH):
        optimizer.learn_rate = rate(start / len(lessons))
        batch = lessons[start : start + BATCH]
        finder.update(batch, sgd=optimizer, losses=losses, drop=DROPPED)
    return losses["ner"]


def fit_fold(rows: Iterable[Row], taught: Sequence[Row], fold: int, folder: Path) -> str:
    """Keep the pipeline that has learnt from the articles of the other folds."""
    known = [row for row in rows if fold_of_names(row["id"]) != fold]
    _, nlp = fitted(known, taught, f"fold {fold}")
    nlp.to_disk(folder / str(fold))
    return str(folder / str(fold))


def fit_all(rows: Sequence[Row], taught: Sequence[Row]) -> str:
    """Ship what was learnt from all articles."""
    before, nlp = fitted(rows, taught, "all")
    about = ABOUT.format(
        model=MODEL,
        day=datetime.now(UTC).date(),
        articles=len(rows),
        names=sum(len(row["entities"]) for row in rows),
        taught=len(taught),
        taught_epochs=TAUGHT_EPOCHS,
        epochs=EPOCHS,
        rate=RATE,
        dropped=DROPPED,
    )
    after: Any = nlp.get_pipe("ner")
    keep_learnt(before, after.model, SHIPPED, about)
    return str(SHIPPED)


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("gold", nargs="+", type=Path)
    options.add_argument(
        "--folds", type=Path, required=True, help="folder of the finder of each fold"
    )
    options.add_argument("--taught", nargs="*", type=Path, default=[], help="labelled by a teacher")
    options.add_argument("--only", nargs="*", type=int, default=range(FOLDS), help="these folds")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    rows, taught = rows_in(*chosen.gold), rows_in(*chosen.taught)
    chosen.folds.mkdir(parents=True, exist_ok=True)
    with ProcessPoolExecutor(2) as pool:
        jobs = [pool.submit(fit_fold, rows, taught, fold, chosen.folds) for fold in chosen.only]
        jobs += [pool.submit(fit_all, rows, taught)] if chosen.write else []
        for job in jobs:
            print("written:", job.result(), flush=True)


if __name__ == "__main__":
    main()
