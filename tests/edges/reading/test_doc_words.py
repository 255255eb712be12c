"""The words of a `Doc`, white space left out."""

import spacy
from spacy.tokens import Doc

from builder.edges.reading.doc_words import words_of


def test_white_space_is_no_word_and_governors_are_renumbered():
    """What hangs on white space hangs on nothing."""
    forms = ["  ", "Ann", "  ", "said", "so"]
    doc = Doc(spacy.blank("en").vocab, words=forms, heads=[3, 3, 3, 3, 2], deps=["dep"] * 5)
    words, heads = words_of(doc)
    assert [word.text for word in words] == ["Ann", "said", "so"]
    assert heads == [1, 1, 2]
