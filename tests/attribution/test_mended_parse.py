"""A parse without the faults that hide who speaks."""

import pytest
from parsed import parsed

from builder.attribution.syntax import Tree

OLD = """We|PRP|nsubj|1 stay|VBP|ccomp|10 ,|,|punct|10 the|DT|det|10 61|CD|nummod|6 -|HYPH|punct|6
year|NN|npadvmod|8 -|HYPH|punct|8 old|JJ|amod|10 told|VBD|amod|10 reporters|NNS|ROOT|10"""
LAWYER = """He|PRP|nsubj|1 left|VBD|ccomp|10 for|IN|prep|1 Oslo|NNP|pobj|2 ,|,|punct|3
his|PRP$|poss|6 lawyer|NN|appos|3 ,|,|punct|6 Ray|NNP|appos|6 ,|,|punct|1 said|VBD|ROOT|10"""
PLACE = """In|IN|prep|5 Bern|NNP|pobj|0 ,|,|punct|1 Ann|NNP|compound|4 Lee|NNP|appos|1
said|VBD|ROOT|5 no|UH|dobj|5"""
BOARD = """It|PRP|nsubj|1 rained|VBD|ccomp|8 near|IN|prep|1 Bern|NNP|pobj|2 ,|,|punct|3 the|DT|det|7
trade|NN|compound|7 board|NN|conj|3 said|VBD|ROOT|8 .|.|punct|8"""
FORWARD = (
    """the|DT|det|2 Lake|NNP|compound|2 Town|NNP|nsubj|4 forward|RB|advmod|4 said|VBD|ROOT|4"""
)
CHIEF = """They|PRP|nsubj|1 left|VBD|ROOT|1 ,|,|punct|1 their|PRP$|poss|4 chief|NN|nsubj|5
told|VBD|conj|1 us|PRP|dobj|5"""
TURNS = """Lee|NNP|nsubj|1 called|VBD|ccomp|5 it|PRP|dobj|1 over|RB|advmod|1 ,|,|punct|5
said|VBD|ROOT|5 Ray|NNP|nsubj|5 it|PRP|nsubj|8 was|VBD|ccomp|5"""


@pytest.mark.parametrize(
    ("paragraph", "subject", "verb"),
    [
        (OLD, "old", "told"),
        (OLD.replace("ROOT|10", "dobj|1"), "old", "told"),
        (FORWARD, "forward", "said"),
        (PLACE, "lee", "said"),
        (BOARD, "board", "said"),
        (LAWYER, "lawyer", "said"),
        (LAWYER.replace("said|VBD", "says|VBZ"), "lawyer", "says"),
    ],
)
def test_who_speaks_is_the_subject(paragraph, subject, verb):
    """Of the verb of saying, not part of what stands beside it."""
    article, reading = parsed(paragraph)
    tree = Tree(article.text, reading.paragraphs[0])
    at = tree.lower.index(subject)
    assert (tree.deps[at], tree.lower[tree.heads[at]]) == ("nsubj", verb)


@pytest.mark.parametrize(
    ("paragraph", "clause", "relation"),
    [(CHIEF, "left", "ccomp"), (TURNS, "called", "parataxis")],
)
def test_what_is_said_is_told_from_what_is_not(paragraph, clause, relation):
    """A clause that a comma parts from "their chief told us" is what he told; what one calls a
    thing is not what the next one says."""
    article, reading = parsed(paragraph)
    tree = Tree(article.text, reading.paragraphs[0])
    assert tree.deps[tree.lower.index(clause)] == relation


@pytest.mark.parametrize(
    "paragraph",
    [
        OLD.replace("old|JJ", "odd|JJ"),
        FORWARD.replace("forward", "today"),
        FORWARD.replace("Town|NNP", "they|PRP"),
        LAWYER.replace("appos|3", "pobj|2"),
        LAWYER.replace("He|PRP|nsubj|1", "He|PRP|nsubj|10"),
        LAWYER.replace("said|VBD", "sang|VBD"),
        PLACE.replace("said|VBD", "sang|VBD"),
        PLACE.replace(",|,|punct|1", "near|IN|prep|1"),
        PLACE.replace("no|UH|dobj", "Ray|NNP|nsubj"),
        BOARD.replace("trade|NN|compound|7", "trade|NN|appos|3"),
        BOARD.replace("board|NN", "now|RB"),
        CHIEF.replace(",|,|punct|1", "and|CC|cc|1"),
        CHIEF.replace(",|,|punct|1", ";|:|punct|1"),
        CHIEF.replace("us|PRP|dobj|5", "it|PRP|ccomp|5"),
        CHIEF.replace("told|VBD", "hit|VBD"),
        TURNS.replace("called|VBD", "hit|VBD"),
        TURNS.replace("was|VBD|ccomp|5", "was|VBD|dep|5"),
    ],
)
def test_other_parses_stay_as_they_are(paragraph):
    """Where nothing shows that they are wrong."""
    article, reading = parsed(paragraph)
    words = reading.paragraphs[0].words
    tree = Tree(article.text, reading.paragraphs[0])
    assert tree.deps == [word.dep for word in words]
    assert tree.heads == [word.head for word in words]
