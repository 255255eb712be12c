"""Which word says that something was said, and to whom."""

import pytest
from parsed import SPLIT, TOLD, parsed

from builder.attribution.hearers import addressee_of, cue_and_addressee, nearer_cue
from builder.attribution.options import Quotations

INTERVIEW = """She|PRP|nsubj|1 said|VBD|ROOT|1 in|IN|prep|1 an|DT|det|4 interview|NN|pobj|2
with|IN|prep|4 the|DT|det|7 Post|NNP|pobj|5 that|IN|mark|10 it|PRP|nsubj|10 rained|VBD|ccomp|1
.|.|punct|1"""
NO_MASK = """There|EX|expl|2 will|MD|aux|2 be|VB|ccomp|5 ,|,|punct|5 she|PRP|nsubj|5
promises|VBZ|ROOT|5 ,|,|punct|5 no|DT|det|8 mask|NN|dobj|5 .|.|punct|5"""
SAID_TO = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 to|IN|prep|2 Bob|NNP|compound|5
Hart|NNP|pobj|3 that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|2 .|.|punct|2"""
SPEAKING = """Speaking|VBG|advcl|5 to|IN|prep|0 reporters|NNS|pobj|1 ,|,|punct|5 Lee|NNP|nsubj|5
said|VBD|ROOT|5 that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|5"""
ADDRESSING = """Addressing|VBG|advcl|5 the|DT|det|2 council|NN|dobj|0 ,|,|punct|5 Lee|NNP|nsubj|5
said|VBD|ROOT|5 that|IN|mark|8 it|PRP|nsubj|8 rained|VBD|ccomp|5 .|.|punct|5"""
HOPED = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 others|NNS|nsubj|4
hoped|VBD|ccomp|2 that|IN|mark|10 "|``|punct|10 the|DT|det|8 plan|NN|nsubj|10 had|VBD|aux|10
failed|VBN|ccomp|4 .|.|punct|2 "|''|punct|2"""
FREE_BEER = """They|PRP|nsubj|1 promised|VBD|ROOT|1 "|``|punct|3 free|JJ|amod|5 "|''|punct|5
beer|NN|dobj|1 .|.|punct|1"""
GONE_ON = HOPED.replace("others|NNS|nsubj|4", "gladly|RB|advmod|4")


def _scene(paragraph):
    return Quotations(*parsed(paragraph)).scene(0)


@pytest.mark.parametrize(
    ("paragraph", "verb", "hearer"),
    [
        (TOLD, "told", "the Daily News"),
        (INTERVIEW, "said", "the Post"),
        (SAID_TO, "said", "Bob Hart"),
        (SAID_TO.replace("Hart", "cheer"), "said", None),
        (SAID_TO.replace("Hart", "gasps"), "said", None),
        (SPEAKING, "said", "reporters"),
        (SPEAKING.replace("Speaking", "Running"), "said", None),
        (SAID_TO.replace("said", "added"), "added", None),
        (ADDRESSING, "said", "the council"),
        (NO_MASK, "promises", None),
        (FREE_BEER, "promised", None),
        (SPLIT, "said", None),
    ],
)
def test_whom_a_verb_speaks_to(paragraph, verb, hearer):
    """Its object, whom it says something to, or who leads the interview; what a comma sets off is
    promised to nobody."""
    quotations = Quotations(*parsed(paragraph))
    scene = quotations.scene(0)
    found = addressee_of(scene, scene.tree.lower.index(verb), -1)
    assert (found and found.of(quotations.text)) == hearer


@pytest.mark.parametrize(("paragraph", "cue"), [(HOPED, "said"), (GONE_ON, "hoped")])
def test_the_cue_is_the_verb_nearest_to_the_words(paragraph, cue):
    """Unless it has a subject of its own."""
    scene = _scene(paragraph)
    assert scene.tree.lower[nearer_cue(scene, 0, 2)] == cue


def test_nobody_has_neither_cue_nor_hearer() -> None:
    """As no candidate of the paragraph does."""
    quotations = Quotations(*parsed(TOLD))
    [quoted] = quotations.quoted
    *_, nobody = quotations.options(quoted, None)
    assert cue_and_addressee(quotations, quoted, nobody) == (None, None)
