"""From gold JSON lines to the network that hints at sources: `builder/edges/reading/source_finder.npz`.

    python -m tools.fit_source_finder GOLD.jsonl ATTRIBUTIONS.jsonl --taught T.jsonl... \\
        --folds FOLDER --write

GOLD is that of `tools.fit_quotes`, and so are the folds: FOLDER gets a network for each, learnt from
the articles of the others, so that the models on top are fitted on what it says of articles it has
not seen. ATTRIBUTIONS holds all that is said, thought or reported in the same articles, marks or
none: {"id", "attributions": [{"source", "cue", "content": [[start, end]...]}]}, offsets in code
points. T is what `tools.fit_source_teacher` told of further articles, of which a fold learns only
what teachers told that have not seen it either. Needs the libraries jax and optax; takes 5 minutes a
fold, 8 with 8,000 taught stretches, and two are learnt at a time.
"""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import astuple, dataclass, replace
from datetime import UTC, datetime
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import optax

from builder.edges.reading.language import load_pipeline
from builder.edges.reading.source_columns import QUOTED, TIES
from builder.edges.reading.source_finder import SHIPPED, Labels, keep, vectors_of
from builder.edges.reading.source_network import Maths, Network, Step, Views
from tools.folds import FOLDS, fold_of_quotes
from tools.json_rows import rows_in
from tools.quote_gold import MODEL
from tools.source_examples import Batch, Example, examples, taught

EPOCHS, BATCH, RATE, DECAY, STEEPEST = 8, 64, 0.002, 0.01, 1.0
DROPPED, UNKNOWN = 0.4, 0.1
"""Of all values, and of all words' vectors, so many are left out while it learns."""
SIZE, HIDDEN = 80, 64
EMBEDDED = {"tag": 16, "dep": 24, "kind": 8, "state": 8, "tie": 8, "capital": 2}
WORD = 64
ATTRIBUTED_COUNTS, CUE_COUNTS = 0.5, 0.4
"""How much the two other questions count beside that for the source."""
FARTHEST = 30
"""Logarithms of shares end here, as a teacher may see something where nothing is seen."""
ABOUT = """\
A network that points to the sources of quotations, fitted {day} on {articles} articles of the
development half of PolNeAR (Newell, Margolin and Ruths, LREC 2018): {quoted} stretches between marks
and {reported} attributions without; and on what larger networks say of {taught} stretches of further
articles. No text of theirs is kept here. {epochs} epochs, a learning rate that falls from {rate} to
0, {dropped} of all values dropped. Figures: docs/benchmarks.md."""

Weights = dict[str, Any]
Key = Any


@dataclass(frozen=True, slots=True)
class Lesson:
    """All that is to be learnt from, with the vectors of the words."""

    examples: list[Example]
    labels: Labels
    vectors: Any

    def but(self, fold: int) -> Lesson:
        """Without the articles of that fold, and what those say who have learnt from them."""
        return Lesson(list(_without(fold, self.examples)), self.labels, self.vectors)


def _without(fold: int, some: Iterable[Example]) -> Iterator[Example]:
    for example in some:
        if told := tuple(one for one in example.told if fold in one.without):
            yield replace(example, told=told)
        elif not example.told and fold_of_quotes(example.id) != fold:
            yield example


# -- learning ---------------------------------------------------------------------------------------


def fitted(lesson: Lesson, what: str) -> Weights:
    """The weights that were learnt."""
    chance = np.random.default_rng(0)
    key = jax.random.PRNGKey(0)
    weights = untaught(lesson.labels, lesson.vectors.shape[1], key)
    steps = EPOCHS * -(-len(lesson.examples) // BATCH)
    falling = optax.cosine_decay_schedule(RATE, steps)
    rule = optax.chain(
        optax.clip_by_global_norm(STEEPEST), optax.adamw(falling, weight_decay=DECAY)
    )
    state = rule.init(weights)

    def step(weights: Weights, state: Any, arrays: Any, key: Key) -> tuple[Weights, Any, Any]:
        lost, slope = jax.value_and_grad(loss)(weights, arrays, key)
        update, state = rule.update(slope, state, weights)
        return optax.apply_updates(weights, update), state, lost

    learn = jax.jit(step)
    for epoch in range(EPOCHS):
        lost = []
        for batch in batches(lesson.examples, chance):
            key, own = jax.random.split(key)
            arrays = (vectors_of(lesson.vectors, forgetful(batch.rows, chance)), astuple(batch))
            weights, state, one = learn(weights, state, arrays, own)
            lost.append(one)
        print(f"{what}: epoch {epoch + 1} of {EPOCHS}, loss {np.mean(lost):.3f}", flush=True)
    return weights


def batches(some: Sequence[Example], chance: np.random.Generator) -> Iterator[Batch]:
    """The examples in any order, those of like length together."""
    roughly = [len(e.view.rows) + chance.uniform(0, 12) for e in some]
    order = np.argsort(roughly)
    parts = [order[start : start + BATCH] for start in range(0, len(order), BATCH)]
    for part in chance.permutation(len(parts)):
        yield Batch.of([some[i] for i in parts[part]])


def forgetful(rows: Any, chance: np.random.Generator) -> Any:
    """The same with some words' vectors unknown."""
    rows = rows.copy()
    rows[..., 0][chance.random(rows.shape[:2]) < UNKNOWN] = -1
    return rows


def untaught(labels: Labels, vector: int, key: Key) -> Weights:
    """Weights to begin with."""
    seen = WORD + sum(EMBEDDED.values())
    known = {"tag": labels.tags, "dep": labels.deps, "kind": labels.kinds}
    counts = {name: 1 + len(values) for name, values in known.items()}
    counts |= {"state": 1 + QUOTED, "tie": TIES, "capital": 2}
    shapes: dict[str, tuple[int, ...]] = {
        "word": (vector, WORD),
        "word_bias": (WORD,),
        "told": (2 * SIZE, HIDDEN),
        "told_bias": (HIDDEN,),
        "told_out": (HIDDEN, 2),
    }
    shapes |= {name: (counts[name], size) for name, size in EMBEDDED.items()}
    for name, given in (("first", seen), ("second", 4 * SIZE)):
        for way in ("on", "back"):
            shapes[f"{name}_{way}_in"] = (given, 4 * SIZE)
            shapes[f"{name}_{way}_again"] = (SIZE, 4 * SIZE)
            shapes[f"{name}_{way}_bias"] = (4 * SIZE,)
    for name in ("source", "cue"):
        shapes[f"{name}_word"] = shapes[f"{name}_asked"] = (2 * SIZE, HIDDEN)
        shapes[f"{name}_bias"] = (HIDDEN,)
        shapes[f"{name}_out"] = (HIDDEN, 1)
    keys = jax.random.split(key, len(shapes))
    return {
        name: jnp.zeros(shape)
        if name.endswith("_bias")
        else jax.random.normal(one, shape) * (0.1 if name in EMBEDDED else shape[0] ** -0.5)
        for one, (name, shape) in zip(keys, shapes.items(), strict=True)
    }


def loss(weights: Weights, arrays: Any, key: Key) -> Any:
    """How far the answers to the three questions are from the gold's and the teachers'."""
    vectors, (rows, seen, source, cue, quoted, attributed, shares, is_taught) = arrays
    network = Network(Maths(jnp, _over_time, _dropping(key)), weights)
    views = Views(rows, seen, vectors)
    words, asked = network.read(views)
    logs, odds = network.sources(views, words, asked)
    cues = jnp.where(seen, network.point("cue", words, asked), -1e9)
    missed = -(shares * jnp.maximum(logs, -FARTHEST)).sum(1)
    surprise = jax.nn.softplus(odds) - attributed * odds
    return (
        _mean(jnp.where(is_taught, missed, _surprise(logs, source)), attributed)
        + ATTRIBUTED_COUNTS * _mean(surprise, quoted)
        + CUE_COUNTS * _mean(_surprise(jax.nn.log_softmax(cues), cue), cue.any(1))
    )


def _surprise(logs: Any, right: Any) -> Any:
    """The logarithm of the share that is not on any of the right places."""
    return -jax.scipy.special.logsumexp(jnp.where(right, logs, -1e9), axis=1)


def _mean(values: Any, counts: Any) -> Any:
    """The mean of values that count fully, in part or not at all."""
    return jnp.where(counts > 0, counts * values, 0.0).sum() / jnp.maximum(counts.sum(), 1)


def _over_time(step: Step, entries: Any, held: Any) -> Any:
    nothing = jnp.zeros((*entries.shape[1:-1], entries.shape[-1] // 4))

    def one(state: Any, entry: Any) -> tuple[Any, Any]:
        state = step(state, entry)
        return state, state[0]

    return jax.lax.scan(one, (nothing, nothing), (entries, held))[1]


def _dropping(key: Key) -> Callable[[Any], Any]:
    """Leaves out the same values of every word of an example, others each time."""
    keys = iter(jax.random.split(key, 8))

    def drop(values: Any) -> Any:
        kept = jax.random.bernoulli(next(keys), 1 - DROPPED, (len(values), 1, values.shape[-1]))
        return values * kept / (1 - DROPPED)

    return drop


# -- from the command line --------------------------------------------------------------------------


def fit(lesson: Lesson, what: str) -> Weights:
    """What is kept of a network; how cues were found is not."""
    weights = fitted(lesson, what)
    return {n: np.asarray(w) for n, w in weights.items() if not n.startswith("cue")}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("gold", type=Path)
    options.add_argument("attributions", type=Path)
    options.add_argument(
        "--folds", type=Path, required=True, help="folder of the network of each fold"
    )
    options.add_argument("--taught", nargs="+", type=Path, default=[], help="what teachers told")
    options.add_argument("--only", type=int, nargs="*", default=range(FOLDS), help="these folds")
    options.add_argument("--write", action="store_true")
    chosen = options.parse_args()
    chosen.folds.mkdir(parents=True, exist_ok=True)
    nlp = load_pipeline(MODEL)
    known = {row["id"]: row["attributions"] for row in rows_in(chosen.attributions)}
    found, labels = examples(nlp, rows_in(chosen.gold), known)
    rows = rows_in(*chosen.taught)
    further = list(taught(nlp, rows, labels))
    about = ABOUT.format(
        day=datetime.now(UTC).date(),
        articles=len(known),
        quoted=sum(example.quoted for example in found),
        reported=sum(not example.quoted for example in found),
        taught=len(further),
        epochs=EPOCHS,
        rate=RATE,
        dropped=DROPPED,
    )
    lesson = Lesson(found + further, labels, nlp.vocab.vectors.data)
    os.environ["XLA_FLAGS"] = "--xla_cpu_multi_thread_eigen=false"
    lessons = {chosen.folds / f"{fold}.npz": lesson.but(fold) for fold in chosen.only}
    if chosen.write:
        lessons[SHIPPED] = lesson
    with ProcessPoolExecutor(2, get_context("spawn")) as pool:
        jobs = {path: pool.submit(fit, one, path.stem) for path, one in lessons.items()}
        for path, job in jobs.items():
            keep(job.result(), labels, nlp.vocab, path, about)
            print("written:", path, flush=True)


if __name__ == "__main__":
    main()
