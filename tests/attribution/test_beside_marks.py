"""Where a report meets marked words."""

import pytest
from parsed import TOLD, parsed

from builder.attribution.beside_marks import (
    completes_quotation,
    continues_quotation,
    is_behind_programme,
    runs_into_quotation,
)
from builder.attribution.quotation import segment
from builder.attribution.sources import Scene

IN_HIS_BOOK = """In|IN|prep|10 his|PRP$|poss|2 book|NN|pobj|0 "|``|punct|2 My|PRP$|poss|5 Life|NN|appos|2
,|,|punct|10 "|''|punct|10 Bob|NNP|compound|9 Hart|NNP|nsubj|10 wrote|VBD|ROOT|10 that|IN|mark|13
it|PRP|nsubj|13 rained|VBD|ccomp|10 .|.|punct|10"""
A_CROWD = """"|``|punct|7 We|PRP|nsubj|2 stay|VBP|ccomp|7 ,|,|punct|7 "|''|punct|7 Ann|NNP|compound|6
Lee|NNP|nsubj|7 told|VBD|ROOT|7 a|DT|det|9 crowd|NN|dobj|7 she|PRP|nsubj|11 drew|VBD|relcl|9
.|.|punct|7"""
ON_FOX = """John|NNP|compound|1 Hart|NNP|nsubj|2 told|VBD|ROOT|2 "|``|punct|2 Fox|NNP|compound|5
News|NNP|dobj|2 Sunday|NNP|npadvmod|2 "|''|punct|2 that|WDT|mark|10 it|PRP|nsubj|10
rained|VBD|ccomp|2 .|.|punct|2"""


def _scene(paragraph):
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


@pytest.mark.parametrize(
    ("paragraph", "word", "continues", "completes"),
    [
        (IN_HIS_BOOK, "bob", True, False),
        (A_CROWD, "ann", True, True),
        (A_CROWD, "she", False, False),
    ],
)
def test_a_speaker_completes_what_is_said_not_a_title(paragraph, word, continues, completes):
    """Both stand right behind marked words."""
    scene = _scene(paragraph)
    first = scene.tree.lower.index(word)
    assert continues_quotation(scene, first) is continues
    assert completes_quotation(scene, first) is completes


def test_a_programme_is_written_large():
    """And a clause with "that" follows it."""
    scene = _scene(ON_FOX)
    that = scene.tree.lower.index("that")
    assert is_behind_programme(scene, that)
    assert not is_behind_programme(scene, that + 1)
    assert not is_behind_programme(_scene(ON_FOX.replace("Fox|", "olden|")), that)


def test_a_clause_may_end_in_marked_words():
    """If it is not whole before them."""
    scene = _scene(TOLD)
    marked = scene.tree.forms.index('"')
    assert runs_into_quotation(scene, marked)
    assert not runs_into_quotation(scene, 2)
