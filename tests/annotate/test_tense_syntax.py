"""Whether what happens is past or to come, by the verb."""

import pytest

from builder.annotate.tense_syntax import by_syntax
from builder.annotate.tense_words import Time
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
PLAY = [
    ("Rangers", "NNPS", "nsubj", 2),
    ("who", "WP", "nsubj", 2),
    ("play", "VBP", "ROOT", 2),
    ("on", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 3),
]
REFUSED = [
    ("They", "PRP", "nsubj", 1),
    ("refused", "VBD", "ROOT", 1),
    ("to", "TO", "aux", 3),
    ("vote", "VB", "xcomp", 1),
    ("Wednesday", "NNP", "npadvmod", 3),
]
FIRST_TO = [
    ("It", "PRP", "nsubj", 1),
    ("became", "VBD", "ROOT", 1),
    ("the", "DT", "det", 4),
    ("first", "JJ", "amod", 4),
    ("state", "NN", "attr", 1),
    ("to", "TO", "aux", 6),
    ("leave", "VB", "relcl", 4),
    ("Wednesday", "NNP", "npadvmod", 6),
]
UNDERSTOOD = [
    ("He", "PRP", "nsubjpass", 2),
    ("is", "VBZ", "auxpass", 2),
    ("understood", "VBN", "ROOT", 2),
    ("to", "TO", "aux", 5),
    ("have", "VB", "aux", 5),
    ("left", "VBN", "xcomp", 2),
    ("Wednesday", "NNP", "npadvmod", 5),
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
CANCELLED = [
    ("The", "DT", "det", 1),
    ("talks", "NNS", "nsubjpass", 6),
    ("planned", "VBN", "acl", 1),
    ("for", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 3),
    ("were", "VBD", "auxpass", 6),
    ("cancelled", "VBN", "ROOT", 6),
]
TAKES_OVER = [
    ("He", "PRP", "nsubj", 1),
    ("left", "VBD", "ROOT", 1),
    ("who", "WP", "nsubj", 3),
    ("ends", "VBZ", "relcl", 0),
    ("on", "IN", "prep", 3),
    ("Wednesday", "NNP", "pobj", 4),
]
HAD_TO = [
    ("He", "PRP", "nsubj", 1),
    ("had", "VBD", "ROOT", 1),
    ("to", "TO", "aux", 3),
    ("go", "VB", "xcomp", 1),
    ("Wednesday", "NNP", "npadvmod", 3),
]

DID_NOT = [
    ("The", "DT", "det", 1),
    ("report", "NN", "nsubj", 7),
    ("expected", "VBN", "acl", 1),
    ("on", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 3),
    ("did", "VBD", "aux", 7),
    ("not", "RB", "neg", 7),
    ("appear", "VB", "ROOT", 7),
]
POLLS_CLOSE = [
    ("Polls", "NNS", "ROOT", 0),
    ("close", "JJ", "amod", 0),
    ("on", "IN", "prep", 1),
    ("Wednesday", "NNP", "pobj", 2),
]
DENIED = [
    ("He", "PRP", "nsubj", 3),
    ("did", "VBD", "aux", 3),
    ("not", "RB", "neg", 3),
    ("confirm", "VB", "ROOT", 3),
    ("a", "DT", "det", 5),
    ("visit", "NN", "dobj", 3),
    ("planned", "VBN", "acl", 5),
    ("for", "IN", "prep", 6),
    ("Wednesday", "NNP", "pobj", 7),
]
SET = [
    ("The", "DT", "det", 1),
    ("runner", "NN", "nsubj", 2),
    ("set", "VBD", "ROOT", 2),
    ("a", "DT", "det", 4),
    ("record", "NN", "dobj", 2),
    ("on", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 5),
]
QUIT = [
    ("The", "DT", "det", 1),
    ("miners", "NNS", "nsubj", 2),
    ("quit", "VBP", "ROOT", 2),
    ("on", "IN", "prep", 2),
    ("Wednesday", "NNP", "pobj", 3),
]
AND_SENTENCED = [
    ("He", "PRP", "nsubj", 2),
    ("will", "MD", "aux", 2),
    ("stand", "VB", "ROOT", 2),
    ("and", "CC", "cc", 2),
    ("be", "VB", "auxpass", 5),
    ("sentenced", "VBN", "conj", 2),
    ("Wednesday", "NNP", "npadvmod", 5),
]
MISSED = [
    ("They", "PRP", "nsubj", 1),
    ("missed", "VBD", "ROOT", 1),
    ("a", "DT", "det", 4),
    ("Wednesday", "NNP", "compound", 4),
    ("deadline", "NN", "dobj", 1),
]
TO_MEET = [
    ("They", "PRP", "nsubj", 1),
    ("failed", "VBD", "ROOT", 1),
    ("to", "TO", "aux", 3),
    ("meet", "VB", "xcomp", 1),
    ("a", "DT", "det", 6),
    ("Wednesday", "NNP", "compound", 6),
    ("deadline", "NN", "dobj", 3),
]
MUST_MEET = [(("must", "MD", "aux", 3) if row[0] == "failed" else row) for row in TO_MEET]
WAS_SET = [
    ("A", "DT", "det", 1),
    ("record", "NN", "nsubjpass", 3),
    ("was", "VBD", "auxpass", 3),
    ("set", "VBN", "ROOT", 3),
    ("on", "IN", "prep", 3),
    ("Wednesday", "NNP", "pobj", 4),
]
IS_SET = [(("is", "VBZ", "auxpass", 3) if row[0] == "was" else row) for row in WAS_SET]
WITH_TALKS = [
    ("They", "PRP", "nsubj", 1),
    ("left", "VBD", "ROOT", 1),
    ("with", "IN", "prep", 1),
    ("talks", "NNS", "nsubj", 4),
    ("set", "VBN", "pcomp", 2),
    ("for", "IN", "prep", 4),
    ("Wednesday", "NNP", "pobj", 5),
]
WILL_NOT = [(("will", "MD", "aux", 7) if row[0] == "did" else row) for row in DID_NOT]


@pytest.mark.parametrize(
    ("rows", "time"),
    [
        (DUE, Time.FUTURE),
        (ARRIVED, Time.PAST),
        (PLAY, Time.FUTURE),
        (REFUSED, Time.PAST),
        (FIRST_TO, Time.RATHER_PAST),
        (UNDERSTOOD, Time.PAST),
        (SCHEDULED, Time.FUTURE),
        (RULING, Time.PAST),
        (COULD, Time.PAST),
        (IS, Time.PRESENT),
        (CANCELLED, Time.EITHER),
        (DID_NOT, Time.EITHER),
        (DENIED, Time.FUTURE),
        (POLLS_CLOSE, Time.FUTURE),
        (WILL_NOT, Time.FUTURE),
        (TAKES_OVER, Time.FUTURE),
        (HAD_TO, Time.PAST),
        (SET, Time.PAST),
        (QUIT, Time.PAST),
        (WAS_SET, Time.PAST),
        (IS_SET, Time.FUTURE),
        (MISSED, Time.PAST),
        (TO_MEET, Time.PAST),
        (MUST_MEET, Time.FUTURE),
        (AND_SENTENCED, Time.FUTURE),
        (WITH_TALKS, Time.FUTURE),
    ],
)
def test_syntax_tells_the_time(rows, time):
    """The nearest verb above the day decides, not the nearest word."""
    text, words = parsed(rows)
    start = text.index("Wednesday")
    at = next(n for n, word in enumerate(words) if word.span.start == start)
    assert by_syntax(text, words, at, Span(start, start + 9)) is time


@pytest.mark.parametrize(
    ("verb", "time"),
    [
        ("planned", Time.FUTURE),
        ("prepared", Time.PAST),
        ("delayed", Time.PAST),
        ("planted", Time.PAST),
        ("slated", Time.FUTURE),
        ("slaked", Time.PAST),
    ],
)
def test_plans_are_told_by_whole_words(verb, time):
    """What was planted is no plan."""
    text, words = parsed(
        [
            ("It", "PRP", "nsubj", 1),
            (verb, "VBD", "ROOT", 1),
            ("on", "IN", "prep", 1),
            ("Wednesday", "NNP", "pobj", 2),
        ]
    )
    assert by_syntax(text, words, 3, words[3].span) is time
