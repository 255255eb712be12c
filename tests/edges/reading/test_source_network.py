"""The network reads words in both directions and points to one of them, or elsewhere."""

import numpy as np
import pytest

from builder.edges.reading.source_columns import ASKED, COLUMNS, OUTSIDE, TIES
from builder.edges.reading.source_finder import over_time
from builder.edges.reading.source_network import Maths, Network, Views

SIZE, VECTOR = 3, 2
MATHS = Maths(np, over_time, lambda values: values)


def weights():
    """Some, the same each time."""
    chance = np.random.default_rng(7)
    shapes = {"word": (VECTOR, 4), "word_bias": (4,), "told": (2 * SIZE, 5), "told_bias": (5,)}
    shapes |= {"told_out": (5, 2), "source_word": (2 * SIZE, 5), "source_asked": (2 * SIZE, 5)}
    shapes |= {"source_bias": (5,), "source_out": (5, 1), "tie": (TIES, 1), "state": (4, 1)}
    shapes |= dict.fromkeys(("tag", "dep", "kind", "capital"), (3, 1))
    for layer, given in (("first", 10), ("second", 4 * SIZE)):
        for way in ("on", "back"):
            shapes[f"{layer}_{way}_in"] = (given, 4 * SIZE)
            shapes[f"{layer}_{way}_again"] = (SIZE, 4 * SIZE)
            shapes[f"{layer}_{way}_bias"] = (4 * SIZE,)
    return {name: chance.normal(size=shape) for name, shape in shapes.items()}


def views(*stretches):
    """What is seen for each: one code point a word, "q" for a word of the stretch."""
    longest = max(map(len, stretches))
    rows = np.zeros((len(stretches), longest, len(COLUMNS)), int)
    seen = np.zeros((len(stretches), longest), bool)
    vectors = np.zeros((len(stretches), longest, VECTOR))
    for i, words in enumerate(stretches):
        for j, word in enumerate(words):
            rows[i, j, COLUMNS.index("state")] = ASKED if word == "q" else OUTSIDE
            seen[i, j], vectors[i, j, ord(word) % VECTOR] = True, 1.0
    return Views(rows, seen, vectors)


def said(*stretches):
    """The probabilities of each place, elsewhere first, and the odds of being somebody's words."""
    seen = views(*stretches)
    network = Network(MATHS, weights())
    logs, odds = network.sources(seen, *network.read(seen))
    return np.exp(logs), odds


def test_the_shares_of_all_places_are_one_together():
    """None is a word's of the stretch itself."""
    shares, odds = said("abqqa", "qab")
    assert shares.shape == (2, 6)
    assert odds.shape == (2,)
    assert shares.sum(1) == pytest.approx([1.0, 1.0])
    assert shares[0, 3:5].tolist() == [0.0, 0.0]
    assert (shares[0, [0, 1, 2, 5]] > 0).all()


def test_what_stands_beside_in_the_array_changes_nothing():
    """A stretch is read by itself, however long the others are."""
    alone, odds = said("abq")
    beside, both = said("abq", "abaqqbabab")
    assert beside[0, :4] == pytest.approx(alone[0])
    assert both[0] == pytest.approx(odds[0])


def test_words_are_read_in_both_directions():
    """What stands first and what stands last counts for every word."""
    shares, _ = said("abqab")
    for other in ("bbqab", "abqaa"):
        assert said(other)[0][0, 4] != pytest.approx(shares[0, 4])
