"""Where what is reported begins and ends."""

import pytest
from parsed import ACCORDING, SPLIT, THAT, parsed

from builder.attribution.clause_borders import (
    begin_of_clause,
    behind_hearer,
    behind_time,
    end_of_aside,
    end_of_said,
    end_of_speech,
    extent,
    is_word,
    sentence,
    trimmed,
)
from builder.attribution.mentions import mention_of
from builder.attribution.quotation import segment
from builder.attribution.sources import Scene

PASSED_ON = """Ann|NNP|compound|1 Lee|NNP|nsubj|2 said|VBD|ROOT|2 it|PRP|nsubj|4 held|VBD|ccomp|8
,|,|punct|8 local|JJ|amod|7 media|NNS|nsubj|8 reported|VBD|ccomp|2 on|IN|prep|8 late|JJ|amod|11
Friday|NNP|pobj|9 .|.|punct|2"""
ON_TUESDAY = """He|PRP|nsubj|1 said|VBD|ROOT|1 on|IN|prep|6 Tuesday|NNP|pobj|2 it|PRP|nsubj|6
would|MD|aux|6 close|VB|ccomp|1 .|.|punct|1"""
COLON = """It|PRP|nsubj|1 grew|VBD|ccomp|5 :|:|punct|5 it|PRP|nsubj|5 is|VBZ|aux|5 full|JJ|ROOT|5
,|,|punct|5 she|PRP|nsubj|8 said|VBD|parataxis|5 .|.|punct|5"""


def _scene(paragraph):
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


@pytest.mark.parametrize(("verb", "end"), [("reported", 5), ("announced", 5), ("slept", 12)])
def test_words_end_before_whoever_passes_them_on(verb, end):
    """With the time at which they did; another verb passes nothing on."""
    assert end_of_said(_scene(PASSED_ON.replace("reported", verb)), 2, 12) == end


DISMISSING = """He|PRP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|4 would|MD|aux|4 go|VB|ccomp|1
on|RP|prt|4 ,|,|punct|4 dismissing|VBG|advcl|4 a|DT|det|9 plea|NN|dobj|7 .|.|punct|1"""
AND_PUPILS = """It|PRP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 had|VBD|ccomp|1 staff|NNS|dobj|3
and|CC|cc|4 pupils|NNS|conj|4 could|MD|aux|8 go|VB|conj|3 .|.|punct|1"""
AND_THAT = """He|PRP|nsubj|1 said|VBD|ROOT|1 it|PRP|nsubj|3 froze|VBD|ccomp|1 ,|,|punct|1
but|CC|cc|1 that|IN|mark|8 all|DT|nsubj|8 held|VBD|conj|1 .|.|punct|1"""


def test_what_is_done_in_saying_it_is_no_part_of_it():
    """Another participle may be."""
    assert end_of_speech(_scene(DISMISSING), 1, 2, 10) == 6
    assert end_of_speech(_scene(DISMISSING.replace("dismissing", "losing")), 1, 2, 10) == 10


def test_a_subject_whose_verb_follows_begins_another_clause():
    """Behind the last "and"; where a verb stands behind that, all is one."""
    assert end_of_speech(_scene(AND_PUPILS), 1, 2, 7) == 5
    and_ran = AND_PUPILS.replace("pupils|NNS", "ran|VBD").replace("could|MD", "left|VBD")
    assert end_of_speech(_scene(and_ran), 1, 2, 7) == 7


THREE_DEEDS = """He|PRP|nsubj|1 said|VBD|ROOT|1 he|PRP|nsubj|3 slept|VBD|ccomp|1 ,|,|punct|3 ate|VBD|advcl|1
soup|NN|dobj|5 ,|,|punct|5 and|CC|cc|5 left|VBD|conj|5 .|.|punct|1"""


def test_a_list_of_deeds_goes_on_to_its_end():
    """With a comma before "and" or without, and whether the first comma is its or not."""
    for paragraph in (THREE_DEEDS, THREE_DEEDS.replace(",|,|punct|5 and", "and")):
        for end in (4, 5):
            scene = _scene(paragraph)
            assert end_of_speech(scene, 1, 2, end) == len(scene.tree) - 1
    assert end_of_speech(_scene(THREE_DEEDS.replace("left|VBD", "bread|NN")), 1, 2, 4) == 4


def test_all_clauses_with_that_are_part_of_it():
    """To the end of the sentence."""
    assert end_of_speech(_scene(AND_THAT), 1, 2, 4) == 9
    assert end_of_speech(_scene(AND_THAT.replace("that|IN", "so|RB")), 1, 2, 4) == 4


@pytest.mark.parametrize(
    ("words", "end"),
    [
        ("would|MD|aux|8 not|RB|neg|8 hold|VB|conj|1", 9),
        ("it|PRP|nsubj|8 then|RB|advmod|8 held|VBD|conj|1", 9),
        ("did|VBD|aux|8 not|RB|neg|8 hold|VB|conj|1", 4),
    ],
)
def test_the_same_speech_goes_on(words, end):
    """With what would be, and with its own subject; what the speaker did is another thing."""
    scene = _scene(f"{' '.join(AND_THAT.split()[:6])} {words} .|.|punct|1")
    assert end_of_speech(scene, 1, 2, 4) == end


def test_words_begin_behind_the_day_on_which_they_were_said():
    """Not where a comma makes the day part of them."""
    assert behind_time(_scene(ON_TUESDAY), 2) == 4
    assert behind_time(_scene(ON_TUESDAY.replace("it|PRP|nsubj|6", ",|,|punct|6")), 2) == 2


def test_a_clause_begins_behind_a_colon():
    """And at its own beginning where there is none."""
    scene = _scene(COLON)
    assert begin_of_clause(scene, 0, 6) == 3
    assert begin_of_clause(scene, 0, 2) == 0


def test_according_to_somebody_ends_behind_its_comma():
    """There the words of the source go on."""
    scene = _scene(ACCORDING)
    [hart] = [c for c in scene.candidates if mention_of(scene, c).of(scene.text) == "Bob Hart"]
    assert end_of_aside(scene, hart, 11) == 5


def test_a_parenthesis_is_closed():
    """Where it was opened within the words."""
    scene = _scene("It|PRP|nsubj|1 froze|VBD|ROOT|1 (|(|punct|3 twice|RB|advmod|1 )|)|punct|1")
    assert trimmed(scene, 0, 5) == (0, 5)
    assert trimmed(scene, 3, 5) == (3, 4)


ASIDE = """It|PRP|nsubj|1 grew|VBD|ROOT|1 (|-LRB-|punct|1 much|RB|advmod|1 )|-RRB-|punct|1
fast|RB|advmod|1 (|-LRB-|punct|1 by|IN|prep|1 May|NNP|pobj|7"""


def test_a_parenthesis_that_is_not_closed_is_left_out():
    """One that is stays."""
    scene = _scene(ASIDE)
    assert trimmed(scene, 0, 9) == (0, 6)
    assert trimmed(scene, 0, 6) == (0, 6)


PRICE = """He|PRP|nsubj|1 said|VBD|ROOT|1 $|$|quantmod|3 9|CD|nsubjpass|5 was|VBD|auxpass|5
lost|VBN|ccomp|1 .|.|punct|1"""


def test_a_price_begins_with_its_sign():
    """Which is none of the punctuation around a clause."""
    assert trimmed(_scene(PRICE), 2, 7) == (2, 6)


HIRED = """She|PRP|nsubj|1 said|VBD|ROOT|1 men|NNS|nsubj|3 hired|VBD|ccomp|1 there|RB|advmod|3 had|VBD|aux|6
left|VBN|dep|1 home|RB|advmod|6 .|.|punct|1"""


def test_a_clause_ends_behind_the_verb_of_its_subject():
    """Where the sentence has no other subject for it; "voters who said it rained had left" has."""
    assert end_of_speech(_scene(HIRED), 1, 2, 5) == 8
    assert end_of_speech(_scene(HIRED.replace("had|VBD", "may|MD")), 1, 2, 5) == 8
    assert end_of_speech(_scene(HIRED.replace("had|VBD", "sang|VBD")), 1, 2, 5) == 5
    assert end_of_speech(_scene(HIRED.replace("ROOT|1", "relcl|0")), 1, 2, 5) == 5


BBC_TOWN = """He|PRP|nsubj|1 told|VBD|ROOT|1 the|DT|det|4 BBC|NNP|compound|4 Oslo|NNP|nsubj|5
was|VBD|ccomp|1 cold|JJ|acomp|5 .|.|punct|1"""


def test_a_clause_begins_behind_the_one_spoken_to():
    """Where the parse has the two for one name; somebody else may have been told so."""
    assert behind_hearer(_scene(BBC_TOWN), 1, 2) == 4
    assert behind_hearer(_scene(BBC_TOWN.replace("told", "said")), 1, 2) == 2
    assert behind_hearer(_scene(BBC_TOWN.replace("BBC|NNP|compound", "old|JJ|amod")), 1, 2) == 2
    assert behind_hearer(_scene(BBC_TOWN.replace("cold|JJ|acomp|5", "us|PRP|dobj|1")), 1, 2) == 2


def test_ends_are_trimmed_of_punctuation_and_conjunctions():
    """Until words stand there, or nothing is left."""
    scene = _scene(COLON)
    assert trimmed(scene, 2, 7) == (3, 6)
    assert trimmed(scene, 2, 3) is None
    assert [is_word(scene, i) for i in (1, 2)] == [True, False]


def test_a_clause_is_what_hangs_on_its_head():
    """A sentence ends with its full stop, and at marked words."""
    scene = _scene(THAT)
    assert extent(scene, 7) == (3, 8)
    assert sentence(scene, 2) == (0, 9)
    assert sentence(_scene(SPLIT), 7) == (6, 9)


EXPLAINED = """According|VBG|prep|10 to|IN|prep|0 Leesite|NNP|pobj|1 ,|,|punct|2 a|DT|det|5
site|NN|appos|2 ,|,|punct|2 the|DT|det|8 price|NN|nsubj|10 has|VBZ|aux|10 risen|VBN|ROOT|10"""


def test_what_explains_a_source_is_no_part_of_its_words():
    """Where these go on behind it."""
    [site, *_] = (scene := _scene(EXPLAINED)).candidates
    assert end_of_aside(scene, site, 11) == 7
    scene = _scene(EXPLAINED.replace("appos|2", "nsubj|10"))
    assert end_of_aside(scene, scene.candidates[0], 11) == 4
    scene = _scene(EXPLAINED.replace("a|DT|det|5", "seen|VBN|advcl|10"))
    assert end_of_aside(scene, scene.candidates[0], 11) == 7


DASHES = """Lee|NNP|nsubj|8 —|:|punct|8 he|PRP|nsubj|3 said|VBD|parataxis|8 it|PRP|nsubj|5
froze|VBD|ccomp|3 —|:|punct|8 then|RB|advmod|8 left|VBD|ROOT|8 .|.|punct|8"""


def test_what_is_told_between_dashes_ends_there():
    """A dash in what was said does not end it."""
    assert end_of_speech(_scene(DASHES), 3, 4, 9) == 6
    assert (
        end_of_speech(_scene(DASHES.replace("Lee|NNP|nsubj|8 —", "Lee|NNP|nsubj|8 ,")), 3, 4, 9)
        == 9
    )


LISTED = """He|PRP|nsubj|1 argued|VBD|ROOT|1 that|IN|mark|4 he|PRP|nsubj|4 had|VBD|ccomp|1 no|DT|det|6
boat|NN|dobj|4 ,|,|punct|4 had|VBD|aux|9 sold|VBN|ccomp|1 it|PRP|dobj|9 {}|CC|cc|9 {}|VBD|conj|9
ill|JJ|acomp|12 .|.|punct|1"""


def test_all_that_is_listed_of_one_subject_is_said():
    """With "and" before the last; of a single further clause nobody knows whose it is."""
    scene = _scene(LISTED.format("and", "was"))
    assert end_of_speech(scene, 1, 2, 7) == 14
