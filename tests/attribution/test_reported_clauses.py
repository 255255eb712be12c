"""Which clause a verb of saying reports."""

import pytest
from parsed import THAT, parsed

from builder.attribution.quotation import segment
from builder.attribution.reported_clauses import clause_around, clause_before, clause_behind
from builder.attribution.sources import Scene

MENDED = """The|DT|det|1 road|NN|nsubjpass|3 was|VBD|auxpass|3 closed|VBN|ccomp|8 in|IN|prep|3
May|NNP|pobj|4 ,|,|punct|8 she|PRP|nsubj|8 told|VBD|ROOT|8 the|DT|det|10 Post|NNP|dobj|8 ,|,|punct|8
and|CC|cc|8 had|VBD|aux|15 been|VBN|auxpass|15 mended|VBN|conj|8 .|.|punct|8"""
ANEW = """She|PRP|nsubj|1 took|VBD|ccomp|6 a|DT|det|3 job|NN|dobj|1 ,|,|punct|6 she|PRP|nsubj|6
tells|VBZ|ROOT|6 me|PRP|dobj|6 ,|,|punct|6 from|IN|prep|6 the|DT|det|12 new|JJ|amod|12
year|NN|pobj|9 .|.|punct|6"""
IN_A_LETTER = """She|PRP|nsubj|1 took|VBD|ccomp|6 a|DT|det|3 job|NN|dobj|1 ,|,|punct|6 she|PRP|nsubj|6
says|VBZ|ROOT|6 ,|,|punct|6 in|IN|prep|6 a|DT|det|10 letter|NN|pobj|8 .|.|punct|6"""
NO_MASK = """There|EX|expl|2 will|MD|aux|2 be|VB|ccomp|5 ,|,|punct|5 she|PRP|nsubj|5
promises|VBZ|ROOT|5 ,|,|punct|5 no|DT|det|8 mask|NN|dobj|5 .|.|punct|5"""
OTHERS = """She|PRP|nsubj|1 slept|VBD|ccomp|4 ,|,|punct|4 she|PRP|nsubj|4 said|VBD|ROOT|4 ,|,|punct|4
and|CC|cc|4 the|DT|det|8 dog|NN|nsubj|9 barked|VBD|conj|4 .|.|punct|4"""
MARKED = """She|PRP|nsubj|1 slept|VBD|ccomp|4 ,|,|punct|4 she|PRP|nsubj|4 said|VBD|ROOT|4 ,|,|punct|4
from|IN|prep|4 "|``|punct|8 ten|CD|pobj|6 "|''|punct|8 .|.|punct|4"""
WINTER = """Last|JJ|amod|1 winter|NN|npadvmod|4 ,|,|punct|4 he|PRP|nsubj|4 points|VBZ|ccomp|8
out|RP|prt|4 ,|,|punct|8 they|PRP|nsubj|8 had|VBD|ROOT|8 three|CD|nummod|10 guests|NNS|dobj|8
.|.|punct|8"""
SHORT = """She|PRP|nsubj|1 slept|VBD|ccomp|9 well|RB|advmod|1 ,|,|punct|9 but|CC|cc|9 he|PRP|nsubj|6
woke|VBD|dep|9 ,|,|punct|9 Lee|NNP|nsubj|9 said|VBD|ROOT|9 .|.|punct|9"""
GERUND = """She|PRP|nsubj|1 {}|VBD|ROOT|1 closing|VBG|xcomp|1 roads|NNS|nsubj|4 was|VBD|ccomp|2
wrong|JJ|acomp|4 .|.|punct|1"""
TRUTH = """The|DT|det|1 truth|NN|nsubj|8 ,|,|punct|5 the|DT|det|4 mayor|NN|nsubj|5
said|VBD|parataxis|8 then|RB|advmod|5 ,|,|punct|5 was|VBD|ROOT|8 that|IN|mark|11 she|PRP|nsubj|11
left|VBD|ccomp|8 .|.|punct|8"""
SEMICOLON = """She|PRP|nsubj|2 would|MD|aux|2 appeal|VB|ccomp|10 ;|:|punct|10 the|DT|det|5 deadline|NN|nsubj|10
,|,|punct|8 she|PRP|nsubj|8 noted|VBD|parataxis|10 ,|,|punct|8 was|VBD|ROOT|10 Monday|NNP|attr|10
.|.|punct|10"""
STATEMENT = """The|DT|det|1 case|NN|nsubj|2 was|VBD|ROOT|2 closed|VBN|acomp|2 ,|,|punct|6
she|PRP|nsubj|6 said|VBD|parataxis|2 ,|,|punct|6 in|IN|prep|2 a|DT|det|10 statement|NN|pobj|8
.|.|punct|2"""
CLEAR = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 made|VBD|ROOT|2 clear|JJ|ccomp|2 that|IN|mark|7
he|PRP|nsubj|7 would|MD|aux|7 leave|VB|advcl|3 .|.|punct|2"""


def _scene(paragraph):
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


def _words(scene, content):
    return " … ".join(scene.tree.stretch(*part).of(scene.text) for part in content)


def _source_of(scene, verb):
    of_verb = (c for c in scene.candidates if scene.tree.lower[c.verb] == verb)
    return next(c for c in of_verb if c.subject)


@pytest.mark.parametrize(
    ("paragraph", "verb", "words"),
    [
        (MENDED, "told", "The road was closed in May … had been mended"),
        (ANEW, "tells", "She took a job … from the new year"),
        (NO_MASK, "promises", "There will be … no mask"),
        (IN_A_LETTER, "says", "She took a job"),
        (OTHERS, "said", "She slept"),
        (MARKED, "said", "She slept"),
        (SHORT, "said", "She slept well, but he woke"),
    ],
)
def test_what_goes_on_behind_the_speaker_is_said_too(paragraph, verb, words):
    """Unless it tells where it was said, has another subject or is marked; what stands before the
    speaker, and is taken for no part of the clause, is."""
    scene = _scene(paragraph)
    assert _words(scene, clause_before(scene, _source_of(scene, verb))) == words


@pytest.mark.parametrize(
    ("paragraph", "verb", "words"),
    [
        (WINTER, "points", "Last winter … they had three guests"),
        (TRUTH, "said", "The truth … was that she left"),
        (STATEMENT, "said", "The case was closed"),
        (SEMICOLON, "noted", "the deadline … was Monday"),
    ],
)
def test_a_clause_may_stand_on_both_sides(paragraph, verb, words):
    """With a particle or a word for the time behind the verb."""
    scene = _scene(paragraph)
    assert _words(scene, clause_around(scene, _source_of(scene, verb))) == words


@pytest.mark.parametrize(("verb", "words"), [("said", "closing roads was wrong"), ("enjoyed", "")])
def test_a_clause_may_begin_with_a_gerund(verb, words) -> None:
    """Which a parse takes for what she said she did."""
    scene = _scene(GERUND.format(verb))
    assert _words(scene, clause_behind(scene, 1)) == words


def test_a_clause_with_that_stands_behind() -> None:
    """Also where the parse takes it for an adverb's."""
    said, clear = _scene(THAT), _scene(CLEAR)
    assert _words(said, clause_behind(said, 2)) == "that the talks would go on"
    assert _words(clear, clause_behind(clear, 3)) == "that he would leave"
