"""The source finder's network: from what is seen for a quoted stretch to where its source stands.

A word is its vector, tag, relation, kind of name, place and tie to the stretch. Two layers read
the words in both directions (bidirectional LSTM, Hochreiter and Schmidhuber 1997); between them
each word is told of its governor. What is asked is what the words of the stretch have most of.
The same code learns (`tools/fit_source_finder.py`) and runs, with another `Maths`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from builder.edges.reading.source_columns import ASKED, COLUMNS

Array = Any
Weights = Mapping[str, Array]
Step = Callable[[Any, Any], Any]

_EMBEDDED = COLUMNS[1:-1]
_STATE, _HEAD = COLUMNS.index("state"), COLUMNS.index("head")
_FAR = -1e9


@dataclass(frozen=True, slots=True)
class Maths:
    """An array library; how a step goes over the words, from nothing, with what it says at each;
    and what is left out of values while it learns."""

    xp: Any
    over_time: Callable[[Step, Array, Array], Array]
    drop: Callable[[Array], Array]


@dataclass(frozen=True, slots=True)
class Views:
    """What is seen for some stretches: rows of `COLUMNS` (stretches, words, columns), which of the
    words there are (stretches, words), and their vectors (stretches, words, size)."""

    rows: Array
    seen: Array
    vectors: Array

    @property
    def asked(self) -> Array:
        """The words of the stretch itself."""
        return (self.rows[..., _STATE] == ASKED) & self.seen

    @property
    def others(self) -> Array:
        """Those that may be its source."""
        return (self.rows[..., _STATE] != ASKED) & self.seen


class Network:
    """The network with these weights. Its words are (stretches, words, size), what is asked is
    (stretches, size)."""

    def __init__(self, maths: Maths, weights: Weights) -> None:
        self._maths, self._xp, self._weights = maths, maths.xp, weights

    def read(self, views: Views) -> tuple[Array, Array]:
        """What it makes of each word, and what is asked."""
        weights, xp = self._weights, self._xp
        word = xp.tanh(views.vectors @ weights["word"] + weights["word_bias"])
        labels = [weights[name][views.rows[..., i]] for i, name in enumerate(_EMBEDDED, 1)]
        first = self._both_ways("first", xp.concatenate([word, *labels], -1), views.seen)
        governor = xp.take_along_axis(first, views.rows[..., _HEAD][..., None], 1)
        both = xp.concatenate([first, governor], -1)
        words = self._maths.drop(self._both_ways("second", both, views.seen))
        return words, xp.where(views.asked[..., None], words, -1.0).max(1)

    def sources(self, views: Views, words: Array, asked: Array) -> tuple[Array, Array]:
        """The logarithm of the probability of each place, elsewhere first (stretches, 1 + words);
        and the log-odds of the stretch being somebody's words at all (stretches)."""
        weights, xp = self._weights, self._xp
        told = xp.tanh(asked @ weights["told"] + weights["told_bias"]) @ weights["told_out"]
        here = xp.where(views.others, self.point("source", words, asked), _FAR)
        scores = xp.concatenate([told[:, :1], here], 1)
        scores = scores - scores.max(1, keepdims=True)
        return scores - xp.log(xp.exp(scores).sum(1, keepdims=True)), told[:, 1]

    def point(self, what: str, words: Array, asked: Array) -> Array:
        """How much speaks for each word being that of the stretch (stretches, words)."""
        weights, xp = self._weights, self._xp
        hidden = words @ weights[f"{what}_word"] + (asked @ weights[f"{what}_asked"])[:, None]
        return (xp.tanh(hidden + weights[f"{what}_bias"]) @ weights[f"{what}_out"])[..., 0]

    def _both_ways(self, layer: str, words: Array, seen: Array) -> Array:
        """What both directions say at each word. They go over the words side by side: (words,
        directions, stretches, size)."""
        xp, weights, ways = self._xp, self._weights, (f"{layer}_on", f"{layer}_back")
        given = self._maths.drop(words)
        entries = [given @ weights[f"{way}_in"] + weights[f"{way}_bias"] for way in ways]
        step = _step(xp, xp.stack([weights[f"{way}_again"] for way in ways]))
        held = seen[..., None]
        said = self._maths.over_time(
            step, _there_and_back(xp, *entries), _there_and_back(xp, held, held)
        )
        return xp.swapaxes(xp.concatenate([said[:, 0], said[::-1, 1]], -1), 0, 1)


def _there_and_back(xp: Any, on: Array, back: Array) -> Array:
    """What each direction is given, in the order in which it goes over the words."""
    return xp.stack([xp.swapaxes(on, 0, 1), xp.swapaxes(back, 0, 1)[::-1]], 1)


def _step(xp: Any, again: Array) -> Step:
    """One word of a long short-term memory, which a place without a word leaves empty: such places
    stand behind the words of a stretch only."""
    size = again.shape[-2]
    kept_at_first = xp.repeat(xp.asarray([0.0, 1.0, 0.0], again.dtype), size)

    def step(before: tuple[Array, Array], entry: tuple[Array, Array]) -> tuple[Array, Array]:
        said, kept = before
        given, held = entry
        values = given + said @ again
        gates = _gate(xp, values[..., : 3 * size] + kept_at_first)
        let_in, keep, let_out = xp.split(gates, 3, -1)
        remembered = (keep * kept + let_in * xp.tanh(values[..., 3 * size :])) * held
        return let_out * xp.tanh(remembered), remembered

    return step


def _gate(xp: Any, value: Array) -> Array:
    """How far a gate is open: the logistic function, safe for any value."""
    return 0.5 * xp.tanh(0.5 * value) + 0.5
