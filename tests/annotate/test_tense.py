"""Whether what happens at a place in a sentence is past or to come."""

import pytest

from builder.annotate.tense import Time, may_be_future, time_at
from builder.model import Span, Word


def parsed(rows):
    """A text and its words, from rows of word, tag, dep and head."""
    words, at = [], 0
    for word, tag, dep, head in rows:
        words.append(Word(Span(at, at + len(word)), tag, dep, head))
        at += len(word) + 1
    return " ".join(row[0] for row in rows), tuple(words)


DUE = [
    ("He", "PRP", "nsubj", 1),
    ("was", "VBD", "ROOT", 1),
    ("due", "JJ", "acomp", 1),
    ("to", "TO", "aux", 4),
    ("meet", "VB", "xcomp", 2),
    ("on", "IN", "prep", 4),
    ("Wednesday", "NNP", "pobj", 5),
]
ARRIVED = [
    ("He", "PRP", "nsubj", 1),
    ("arrived", "VBD", "ROOT", 1),
    ("on", "IN", "prep", 1),
    ("Wednesday", "NNP", "pobj", 2),
    ("and", "CC", "cc", 1),
    ("will", "MD", "aux", 6),
    ("stay", "VB", "conj", 1),
]
REFUSED = [
    ("They", "PRP", "nsubj", 1),
    ("refused", "VBD", "ROOT", 1),
    ("to", "TO", "aux", 3),
    ("vote", "VB", "xcomp", 1),
    ("Wednesday", "NNP", "npadvmod", 3),
]
SCHEDULED = [
    ("A", "DT", "det", 1),
    ("vote", "NN", "nsubjpass", 5),
    ("scheduled", "VBN", "acl", 1),
    ("for", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 3),
    ("split", "VBD", "ROOT", 5),
    ("them", "PRP", "dobj", 5),
]
RULING = [
    ("They", "PRP", "nsubj", 2),
    ("will", "MD", "aux", 2),
    ("fight", "VB", "ROOT", 2),
    ("Wednesday", "NNP", "poss", 5),
    ("'s", "POS", "case", 3),
    ("ruling", "NN", "dobj", 2),
]
COULD = [
    ("He", "PRP", "nsubjpass", 4),
    ("could", "MD", "aux", 4),
    ("not", "RB", "neg", 4),
    ("be", "VB", "auxpass", 4),
    ("reached", "VBN", "ROOT", 4),
    ("Wednesday", "NNP", "npadvmod", 4),
]
IS = [
    ("The", "DT", "det", 1),
    ("end", "NN", "nsubj", 2),
    ("is", "VBZ", "ROOT", 2),
    ("Wednesday", "NNP", "attr", 2),
]


@pytest.mark.parametrize(
    ("rows", "time"),
    [
        (DUE, Time.FUTURE),
        (ARRIVED, Time.PAST),
        (REFUSED, Time.PAST),
        (SCHEDULED, Time.FUTURE),
        (RULING, Time.PAST),
        (COULD, Time.PAST),
        (IS, Time.PRESENT),
    ],
)
def test_syntax_tells_the_time(rows, time):
    """The nearest verb above the day decides, not the nearest word."""
    text, words = parsed(rows)
    start = text.index("Wednesday")
    assert time_at(text, Span(start, start + 9), Span(0, len(text)), words) is time


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("He was due to meet the king on Wednesday", Time.FUTURE),
        ("He will be here on Wednesday", Time.FUTURE),
        ("He arrived here on Wednesday", Time.PAST),
        ("On Wednesday he was here", Time.PAST),
        ("On Wednesday he'll be here", Time.FUTURE),
        ("Fog on Wednesday", Time.UNKNOWN),
    ],
)
def test_without_syntax_the_words_around_tell(text, time):
    """Something sensible comes out where no paragraph was parsed."""
    start = text.index("Wednesday")
    assert time_at(text, Span(start, start + 9), Span(0, len(text)), ()) is time


def test_plain_past_sentences_need_no_parse():
    """Only a sentence that may look ahead is worth parsing."""
    past, future = "He arrived on Wednesday.", "He was due to meet her on Wednesday."
    assert not may_be_future(past, Span(0, len(past)))
    assert may_be_future(future, Span(0, len(future)))
