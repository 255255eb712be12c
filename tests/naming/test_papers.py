"""Names of papers, in full and for short."""

import pytest

from builder.naming.papers import paper_names, papers


def test_a_large_the_in_a_sentence_makes_a_title():
    """Not where a noun follows, nor where a sentence begins."""
    assert papers("He read The Australian, then slept.") == {"Australian"}
    assert papers("He met The Australian minister.") == frozenset()
    assert papers("It ended. The Australian, who won, slept.") == frozenset()


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Lake Tribune came out. The Tribune said so.", ["Tribune"]),
        ("The Tribune said so. The Lake Tribune came out.", []),
        ("The Lake Tribune came out. The Tribune Tower fell.", []),
        ("The Lake Tribune came out. At the tribune he spoke.", []),
        ("The Lake Tribune came out. The Gazette said so.", []),
        ("The Times of the Lake came out. The Times said so.", []),
        ("She told The Hindu that it rained.", ["The Hindu"]),
    ],
)
def test_a_paper_goes_by_its_last_word_once_it_was_named(text, names):
    """With an article, and with no other name behind it."""
    assert [span.of(text) for span in paper_names(text)] == names
