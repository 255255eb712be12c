"""From a `Doc` to a row that is kept, and back."""

import json

import spacy
from spacy.tokens import Doc
from spacy.tokens import Span as Entity

from builder.edges.reading.rows import paragraph_of, row_of
from builder.model import Kind, Name, SourceHint, Span, Word

FORMS = ["Ann", "Lee", "said", "so"]


def kept(doc, **more):
    """The row as the cache gives it back."""
    return json.loads(json.dumps(row_of(doc) | more))


def with_names(doc):
    doc.ents = [Entity(doc, 0, 2, "PERSON"), Entity(doc, 3, 4, "CARDINAL")]
    return doc


def test_names_of_our_kinds_stand_where_the_paragraph_does():
    """Numbers and the like are none; what was not parsed has no words."""
    doc = with_names(Doc(spacy.blank("en").vocab, words=FORMS))
    paragraph = paragraph_of(Span(10, 24), kept(doc), ())
    assert paragraph.names == (Name(Span(10, 17), Kind.PERSON),)
    assert (paragraph.words, paragraph.hints) == ((), ())


def test_words_know_their_governors():
    """As the parse has them."""
    doc = Doc(
        spacy.blank("en").vocab,
        words=FORMS,
        tags=["NNP", "NNP", "VBD", "RB"],
        heads=[1, 2, 2, 2],
        deps=["compound", "nsubj", "ROOT", "advmod"],
    )
    words = paragraph_of(Span(10, 24), kept(doc), ()).words
    assert words[1] == Word(Span(14, 17), "NNP", "nsubj", 2)
    assert [word.head for word in words] == [1, 2, 2, 2]


def test_a_hint_is_of_its_quoted_stretch():
    """Of some nothing is guessed."""
    doc = Doc(spacy.blank("en").vocab, words=FORMS)
    row = kept(doc, hints=[None, (((0, 0.9),), 0.1, 2.5)])
    paragraph = paragraph_of(Span(10, 24), row, ((0, 3), (4, 7)))
    assert paragraph.hints == (SourceHint(Span(14, 17), ((0, 0.9),), 0.1, 2.5),)
