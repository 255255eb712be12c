"""Which clause follows the occasion on which it was said."""

import pytest
from parsed import THAT, parsed

from builder.attribution.occasions import behind_occasion, that_behind_deed
from builder.attribution.reported_clauses import clause_behind
from builder.attribution.sources import Scene

OUTSIDE = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 outside|IN|prep|2 the|DT|det|5 court|NN|pobj|3
that|WDT|dobj|10 her|PRP$|poss|8 guests|NNS|nsubj|10 had|VBD|aux|10 waited|VBN|relcl|5
.|.|punct|2"""
AT_THE_END = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 told|VBD|ROOT|2 us|PRP|dobj|2 at|IN|prep|2 the|DT|det|6
end|NN|pobj|4 of|IN|prep|6 the|DT|det|9 feast|NN|pobj|7 that|WDT|dobj|14 her|PRP$|poss|12
guests|NNS|nsubj|14 had|VBD|aux|14 waited|VBN|relcl|9 .|.|punct|2"""
AFTER_MEETING = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 after|IN|prep|2 meeting|VBG|pcomp|3
us|PRP|dobj|4 that|IN|mark|9 her|PRP$|poss|8 guests|NNS|nsubj|9 left|VBD|ccomp|4 .|.|punct|2"""
AFTER_WINNING = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 after|IN|prep|2 winning|VBG|pcomp|3
the|DT|det|6 race|NN|dobj|4 that|WDT|dobj|10 she|PRP|nsubj|10 would|MD|aux|10 leave|VB|relcl|6
.|.|punct|2"""
AS_SHE_LEFT = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 as|IN|mark|5 she|PRP|nsubj|5
left|VBD|advcl|2 town|NN|dobj|5 that|IN|mark|10 her|PRP$|poss|9 guests|NNS|nsubj|10
had|VBD|ccomp|5 waited|VBN|advcl|10 .|.|punct|2"""
AS_SHE_SAT = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 as|IN|mark|5 she|PRP|nsubj|5
sat|VBD|advcl|9 down|RB|advmod|5 that|IN|mark|9 it|PRP|nsubj|9 rained|VBD|ccomp|2 .|.|punct|2"""


def _scene(paragraph):
    article, reading = parsed(paragraph)
    return Scene(article.text, reading.paragraphs[0], [])


def _words(scene, content):
    return " … ".join(scene.tree.stretch(*part).of(scene.text) for part in content)


@pytest.mark.parametrize(
    ("paragraph", "words"),
    [
        (OUTSIDE, "that her guests had waited"),
        (AT_THE_END, "that her guests had waited"),
        (AFTER_MEETING, "that her guests left"),
        (AFTER_WINNING, "that she would leave"),
        (AS_SHE_LEFT, "that her guests had waited"),
        (AS_SHE_SAT, "that it rained"),
        (OUTSIDE.replace("court|", "claim|"), ""),
        (AFTER_MEETING.replace("meeting|", "telling|"), ""),
        (AFTER_MEETING.replace("meeting|", "convincing|"), ""),
        (OUTSIDE.replace("outside|", "of|"), ""),
        (OUTSIDE.replace("guests|NNS|nsubj", "guests|NNS|dobj"), ""),
    ],
)
def test_a_clause_may_hang_on_what_was_done_meanwhile(paragraph, words):
    """Or on the place, as parses have it; not one that tells what a claim is, explains the place,
    or is told to others."""
    scene = _scene(paragraph)
    assert _words(scene, clause_behind(scene, 2)) == words


def test_a_clause_with_that_begins_behind_no_occasion():
    """It has the verb of saying for its own."""
    assert behind_occasion(_scene(THAT), 2) is None
    assert that_behind_deed(_scene(THAT), 7, 3) == 3
