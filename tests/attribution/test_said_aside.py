"""What somebody said by the commas around "X said"."""

import pytest
from parsed import parsed

from builder.attribution.said_aside import said_aside
from builder.attribution.sources import Scene

AT_END = """They|PRP|nsubj|1 left|VBD|ROOT|1 home|RB|advmod|1 early|RB|advmod|1 ,|,|punct|1
she|PRP|nsubj|6 said|VBD|ccomp|1 on|IN|prep|6 Monday|NNP|pobj|7 .|.|punct|1"""
INVERTED = """They|PRP|nsubj|1 left|VBD|advcl|6 home|RB|advmod|1 ,|,|punct|6 said|VBD|ROOT|4
Bob|NNP|compound|6 Hart|NNP|nsubj|4 .|.|punct|4"""
FAMILIAR = """They|PRP|nsubj|1 left|VBD|ROOT|1 home|RB|advmod|1 ,|,|punct|1 people|NNS|nsubj|9 near|IN|prep|4
Oslo|NNP|pobj|5 ,|,|punct|4 then|RB|advmod|9 said|VBD|conj|1 .|.|punct|9"""
WITHIN = """The|DT|det|1 pay|NN|nsubj|7 there|RB|advmod|1 ,|,|punct|1 she|PRP|nsubj|5
said|VBD|relcl|1 ,|,|punct|1 was|VBD|ROOT|7 too|RB|advmod|9 low|JJ|acomp|7 .|.|punct|7"""
BESIDES = """They|PRP|nsubj|1 left|VBD|ROOT|1 home|RB|advmod|1 ,|,|punct|1 she|PRP|nsubj|5
said|VBD|dep|1 ,|,|punct|1 dismissing|VBG|advcl|5 a|DT|det|9 plea|NN|dobj|7 .|.|punct|1"""


def _told(paragraph):
    article, reading = parsed(paragraph)
    scene = Scene(article.text, reading.paragraphs[0], [])
    source = next(c for c in scene.candidates if scene.tree.lower[c.verb] in ("said", "asked"))
    return [scene.tree.stretch(*part).of(article.text) for part in said_aside(scene, source)]


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (AT_END, ["They left home early"]),
        (INVERTED, ["They left home"]),
        (FAMILIAR, ["They left home"]),
        (WITHIN, ["The pay there", "was too low"]),
        (BESIDES, ["They left home"]),
    ],
)
def test_a_sentence_before_the_comma_is_said(paragraph, words):
    """And what is none goes on behind the next comma, but for what the speaker does besides."""
    assert _told(paragraph) == words


@pytest.mark.parametrize(
    "paragraph",
    [
        AT_END.replace("They|PRP", "When|WRB"),
        AT_END.replace("left|VBD", "left|JJ"),
        AT_END.replace(",|,|", "and|CC|"),
        AT_END.replace("said|VBD", "asked|VBD"),
        AT_END.replace("on|IN|prep", "nothing|NN|dobj"),
        AT_END.replace("on|IN|prep", "went|VBD|conj"),
        FAMILIAR.replace("prep|4", "prep|1").replace(",|,|punct|4", ",|,|punct|1"),
        WITHIN.replace("was|VBD", "by|IN"),
        BESIDES.replace("left|VBD", "left|JJ"),
    ],
)
def test_what_is_no_such_sentence(paragraph):
    """A clause that leads on to what was done, a phrase, a question, a verb that says other words."""
    assert _told(paragraph) == []
