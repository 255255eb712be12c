"""What stands behind reported words and is none of them."""

import pytest
from parsed import parsed

from builder.attribution.besides import (
    does_more,
    is_answered,
    is_done_besides,
    names_occasion,
    says_more,
    tells_where,
)
from builder.attribution.clause_borders import end_of_speech
from builder.attribution.sources import Scene

INTERVIEW = """He|PRP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 rained|VBD|ccomp|1 in|IN|prep|3
an|DT|det|6 interview|NN|pobj|4 with|IN|prep|6 us|PRP|pobj|7 .|.|punct|1"""
BUT = """It|PRP|nsubj|1 said|VBD|ROOT|1 that|IN|mark|4 sales|NNS|nsubj|4 fell|VBD|ccomp|1 ,|,|punct|1
but|CC|cc|1 it|PRP|nsubj|10 did|VBD|aux|10 not|RB|neg|10 elaborate|VB|conj|1 .|.|punct|10"""
URGED = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 was|VBD|ccomp|1 safe|JJ|acomp|3 and|CC|cc|3
urged|VBD|conj|3 drivers|NNS|dobj|6 to|TO|aux|9 stay|VB|xcomp|6 .|.|punct|1"""
URGING = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 was|VBD|ccomp|1 safe|JJ|acomp|3 ,|,|punct|3
urging|VBG|advcl|3 drivers|NNS|dobj|6 to|TO|aux|9 stay|VB|xcomp|6 .|.|punct|1"""
ANOTHER = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 rained|VBD|ccomp|1 ,|,|punct|3 and|CC|cc|3
two|CD|nummod|7 aides|NNS|nsubj|8 warned|VBD|conj|3 that|IN|mark|11 dams|NNS|nsubj|11
leak|VBP|ccomp|8 .|.|punct|1"""


def _scene(paragraph):
    article, reading = parsed(paragraph)
    return Scene(article.text, reading.paragraphs[0], [])


@pytest.mark.parametrize(
    ("where", "is_told"),
    [("an interview", True), ("a letter", True), ("an orchard", False), ("the bus", False)],
)
def test_where_it_was_said_is_no_part_of_it(where, is_told):
    """A town may be."""
    article, noun = where.split()
    scene = _scene(INTERVIEW.replace("an|", f"{article}|").replace("interview", noun))
    assert tells_where(scene, 2, 4, 9) is is_told
    assert end_of_speech(scene, 1, 2, 9) == (4 if is_told else 9)


def test_where_something_was_admitted_is_part_of_what_is_said():
    """He said that it admitted that in a letter."""
    assert not tells_where(_scene(INTERVIEW.replace("rained", "admitted")), 2, 4, 9)


def test_what_is_left_unsaid_is_no_part_of_what_is_said():
    """But it did not elaborate; that it did not rain is said."""
    assert says_more(_scene(BUT), 6)
    assert end_of_speech(_scene(BUT), 1, 2, 11) == 6
    assert not says_more(_scene(BUT.replace("elaborate", "rain")), 6)


@pytest.mark.parametrize(
    ("form", "other", "ends"),
    [
        ("", "", 5),
        ("warned|", "feared|", 12),
        ("that|IN", "them|PRP", 12),
        (",|,|punct|3", "now|RB|advmod|3", 12),
        ("two|CD", "if|IN", 12),
    ],
)
def test_what_another_says_is_no_part_of_what_is_said(form, other, ends):
    """Behind a comma and by a verb of saying with its "that"."""
    assert end_of_speech(_scene(ANOTHER.replace(form, other, 1)), 1, 2, 12) == ends


def test_an_appeal_is_no_part_of_what_is_said():
    """After "and" or a comma."""
    assert end_of_speech(_scene(URGED), 1, 2, 10) == 5
    assert says_more(_scene(URGED), 5)
    assert not says_more(_scene(URGED.replace("urged", "drove")), 5)
    assert end_of_speech(_scene(URGING), 1, 2, 10) == 5
    assert is_done_besides(_scene(URGING), 6)
    assert is_done_besides(_scene(URGING.replace("urging", "mentioning")), 6)


@pytest.mark.parametrize(
    ("was", "accused", "ends"),
    [
        ("is|VBZ", "accused|VBD", 5),
        ("will|MD", "accused|VBD", 5),
        ("was|VBD", "accused|VBD", 10),
        ("is|VBZ", "drove|VBD", 10),
        ("is|VBZ", "accused|VBN", 10),
    ],
)
def test_a_deed_in_another_tense_is_the_speakers(was, accused, ends):
    """She said it is safe and accused them; in one tense it may be theirs of whom that is told."""
    scene = _scene(URGED.replace("was|VBD", was).replace("urged|VBD", accused))
    assert does_more(scene, 2, 5) is (ends == 5)
    assert end_of_speech(scene, 1, 2, 10) == ends


def test_a_deed_behind_a_comma_is_the_speakers():
    """Whatever its tense."""
    scene = _scene(
        BUT.replace("but", "and").replace("it|PRP|nsubj|10 did|VBD", "praised|VBD|conj|4 it|PRP")
    )
    assert does_more(scene, 2, 6)


VERDICT = """It|PRP|nsubj|1 fell|VBD|ccomp|4 ,|,|punct|4 polls|NNS|nsubj|4 showed|VBD|ROOT|4
,|,|punct|4 in|IN|prep|4 a|DT|det|9 heavy|JJ|amod|9 blow|NN|pobj|6 .|.|punct|4"""


@pytest.mark.parametrize(
    ("noun", "tells"), [("blow", True), ("letter", True), ("week", False), ("valley", False)]
)
def test_the_writers_verdict_is_no_part_of_what_is_said(noun, tells):
    """Nor is where it was said; when and where it happens is."""
    assert names_occasion(_scene(VERDICT.replace("blow", noun)), 6) is tells


DENIED = """Lee|NNP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 fell|VBD|ccomp|1 ,|,|punct|3 a|DT|det|6
charge|NN|npadvmod|3 they|PRP|nsubj|8 denied|VBD|relcl|6 .|.|punct|1"""


def test_what_others_hold_of_it_is_no_part_of_what_is_said():
    """It is the writer's; how far it fell is the speaker's."""
    assert is_answered(_scene(DENIED), 5)
    assert end_of_speech(_scene(DENIED), 1, 2, 9) == 4
    assert not is_answered(_scene(DENIED.replace("charge", "mile")), 5)
