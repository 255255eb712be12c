"""Where a small neural network looks for the source of what is quoted.

It learnt from many more attributions than those between marks, and knows words by their vectors, so
that it makes something of a verb it never met. What it says is a hint to the linear models of
`builder.attribution`, beside what the grammar tells. The vectors are those of one spaCy model; with
any other nothing is said. Fitted by `tools/fit_source_finder.py`, which writes into the file on
what, when and how.
"""

from __future__ import annotations

import hashlib
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from builder.edges.reading.doc_words import words_of
from builder.edges.reading.eight_bits import pack, unpack
from builder.edges.reading.source_columns import COLUMNS, StretchView, Words, columns
from builder.edges.reading.source_network import Maths, Network, Step, Views, Weights

Doc = Any
Vocab = Any
"""spaCy's, which this room only asks."""
SHIPPED = Path(__file__).with_name("source_finder.npz")
_TOGETHER = 64  # stretches that are read at once
_PROPER = frozenset(["NNP", "NNPS"])
"""Names have no vector, so that nothing is learnt about somebody in particular."""
_LEAST = 0.005
"""Smaller shares are not told."""
_DIGEST, _ABOUT = "digest", "about"
_LABELS = ("tags", "deps", "kinds")
_STEPS, _SIZES = ".steps", ".sizes"

Stretches = Sequence[tuple[int, int]]
"""Quoted stretches of a paragraph, in code points from its start."""


@dataclass(frozen=True, slots=True)
class Guess:
    """What the network says of one stretch: the share of each word (its index among the paragraph's
    words) in being the source, the share of its being elsewhere, and the log-odds of its being
    somebody's words at all."""

    here: tuple[tuple[int, float], ...]
    elsewhere: float
    attributed: float


@dataclass(frozen=True, slots=True)
class Labels:
    """The labels that have numbers, from 1 on; 0 is one that is not known."""

    tags: dict[str, int]
    deps: dict[str, int]
    kinds: dict[str, int]

    @classmethod
    def of(cls, tags: Iterable[str], deps: Iterable[str], kinds: Iterable[str]) -> Labels:
        return cls(*({v: i for i, v in enumerate(some, 1)} for some in (tags, deps, kinds)))

    def words(self, doc: Doc) -> Words:
        """The words of a paragraph as the network sees them."""
        tokens, heads = words_of(doc)
        row_of = doc.vocab.vectors.key2row
        return Words(
            [
                -1 if t.tag_ in _PROPER else row_of.get(t.orth, row_of.get(t.lower, -1))
                for t in tokens
            ],
            [self.tags.get(t.tag_, 0) for t in tokens],
            [self.deps.get(t.dep_, 0) for t in tokens],
            [self.kinds.get(t.ent_type_, 0) for t in tokens],
            [t.text[:1].isupper() for t in tokens],
            heads,
            [t.dep_ == "punct" for t in tokens],
        )


class SourceFinder:
    """The network with its weights, for the model whose vectors it knows."""

    def __init__(self, path: Path = SHIPPED) -> None:
        import numpy as np  # noqa: PLC0415 - a build from a full cache must not pay for it

        self._np = np
        with np.load(path, allow_pickle=False) as kept:
            self._digest = kept[_DIGEST].item()
            self._labels = Labels.of(*(kept[name].tolist() for name in _LABELS))
            names = [name.removesuffix(_STEPS) for name in kept.files if name.endswith(_STEPS)]
            weights = {name: unpack(kept[name + _STEPS], kept[name + _SIZES]) for name in names}
        self._network = Network(Maths(np, over_time, lambda values: values), weights)

    def if_it_knows(self, vocab: Vocab) -> SourceFinder | None:
        """Itself, if the vectors are those it has learnt with."""
        return self if digest(vocab) == self._digest else None

    def __call__(self, asked: Iterable[tuple[Doc, Stretches]]) -> list[list[Guess | None]]:
        """For each paragraph a guess for each of its stretches; None for one without a word."""
        found: list[list[Guess | None]] = []
        views: list[tuple[int, int, StretchView]] = []
        vectors = None
        for doc, stretches in asked:
            vectors = doc.vocab.vectors.data
            seen = views_of(self._labels, doc, stretches)
            views += [(len(found), i, view) for i, view in enumerate(seen) if view]
            found.append([None] * len(stretches))
        views.sort(key=lambda one: len(one[2].rows))  # so that little is read for nothing
        for start in range(0, len(views), _TOGETHER):
            some = views[start : start + _TOGETHER]
            guesses = self._guesses([view for _, _, view in some], vectors)
            for (paragraph, stretch, _), guess in zip(some, guesses, strict=True):
                found[paragraph][stretch] = guess
        return found

    def _guesses(self, views: Sequence[StretchView], vectors: Any) -> Iterator[Guess]:
        rows, seen = stacked(views)
        some = Views(rows, seen, vectors_of(vectors, rows))
        logs, attributed = self._network.sources(some, *self._network.read(some))
        for view, shares, odds in zip(views, self._np.exp(logs), attributed, strict=True):
            pairs = zip(view.words, shares[1:].tolist(), strict=False)
            here = tuple((word, round(share, 3)) for word, share in pairs if share >= _LEAST)
            yield Guess(here, round(float(shares[0]), 3), round(float(odds), 2))


@cache
def version(path: Path = SHIPPED) -> str:
    """Tells one network from another."""
    return hashlib.sha256(path.read_bytes()).hexdigest()[:12]


def digest(vocab: Vocab) -> str:
    """Tells vectors by their values; those of a model without any are told, too."""
    return hashlib.sha256(vocab.vectors.data.tobytes()).hexdigest()


def views_of(labels: Labels, doc: Doc, stretches: Stretches) -> list[StretchView | None]:
    """What is seen of a parsed paragraph for each of its stretches."""
    starts = [token.idx for token in words_of(doc)[0]]
    stretch_of = [-1] * len(starts)
    for number, (start, end) in enumerate(stretches):
        first, last = bisect_left(starts, start), bisect_left(starts, end)
        stretch_of[first:last] = [number] * (last - first)
    return columns(labels.words(doc), stretch_of, len(stretches))


def stacked(views: Sequence[StretchView]) -> tuple[Any, Any]:
    """The rows of these views in one array (stretches, words, columns), and which of them there
    are (stretches, words)."""
    import numpy as np  # noqa: PLC0415 - as above

    longest = max(len(view.rows) for view in views)
    rows = np.zeros((len(views), longest, len(COLUMNS)), "int32")
    seen = np.zeros((len(views), longest), bool)
    for i, view in enumerate(views):
        rows[i, : len(view.rows)] = view.rows
        seen[i, : len(view.rows)] = True
    return rows, seen


def vectors_of(table: Any, rows: Any) -> Any:
    """The vector of each word, zeros for one that has none: (stretches, words, size)."""
    import numpy as np  # noqa: PLC0415 - as above

    of_word = rows[..., 0]
    return np.where((of_word >= 0)[..., None], table[of_word], np.float32(0))


def keep(weights: Weights, labels: Labels, vocab: Vocab, path: Path, about: str) -> None:
    """Write the weights of a network, and what is to be said about it."""
    import numpy as np  # noqa: PLC0415 - as above

    rows: dict[str, Any] = {_DIGEST: np.array(digest(vocab)), _ABOUT: np.array(about)}
    rows |= {name: np.array(list(getattr(labels, name))) for name in _LABELS}
    for name, values in weights.items():
        rows[name + _STEPS], rows[name + _SIZES] = pack(np.asarray(values))
    np.savez_compressed(path, **rows)


def over_time(step: Step, entries: Any, held: Any) -> Any:
    """What a step says at each word, one after the other."""
    import numpy as np  # noqa: PLC0415 - as above

    nothing = np.zeros((*entries.shape[1:-1], entries.shape[-1] // 4), entries.dtype)
    state = (nothing, nothing)
    said = []
    for entry in zip(entries, held, strict=True):
        state = step(state, entry)
        said.append(state[0])
    return np.stack(said)
