"""How prominent a name is, and whether somebody of that name speaks."""

import pytest
from casting import cast_of
from parsed import parsed

from builder.coreference.cast import Cast
from builder.coreference.prominence import PROMINENT, Prominence
from builder.knowledge import Knowledge
from builder.model import Kind, Provenance, Reference, Span


@pytest.mark.parametrize(
    "text",
    [
        "Tom Ray said no.",
        "Tom Ray (42) said no.",
        "Tom Ray, who bakes bread, later said no.",
        "Tom Ray, speaking on Jan. 6, said no.",
        '"No," said baker Tom Ray.',
        "According to Tom Ray, it rained.",
        "There was none, said Tom Ray.",
        "It rained; its chief, Tom Ray, has warned of more.",
        "They were led by Tom Ray of the Lake Union, who told us so.",
    ],
)
def test_a_verb_of_saying_beside_the_name_tells_who_speaks(text):
    """After the name, or before it where quoted words come first."""
    [person] = cast_of(text).people
    assert person.says


@pytest.mark.parametrize(
    "text",
    [
        "They told Tom Ray.",
        '"No," telling Tom Ray so.',
        "He was ill, called Tom Ray.",
        "Tom Ray baked.",
        "They saw her son, Tom Ray, said Eva.",
        "She rang Tom Ray, who told her so.",
        "It was led by friends and Tom Ray, who told us so.",
        "They met Tom Ray, the baker. Lee, who was ill, said no.",
        '"Tom Ray said no."',
    ],
)
def test_who_does_not_speak(text):
    """Whoever is spoken to or of, or speaks only in somebody's words."""
    [person] = cast_of(text).people
    assert not person.says


def test_a_clause_may_stand_before_the_one_who_opens_a_sentence():
    """As "When it rained, Tom Ray sang" does with Tom Ray."""
    [person] = cast_of("When it rained on all the boats in the harbour, Tom Ray sang.").people
    assert person.weight >= PROMINENT


def test_a_clause_before_a_semicolon_is_a_main_one():
    """Whose subject is as prominent as that of the other."""
    paragraph = """his|PRP$|poss|1 Tom|NNP|nsubj|2 left|VBD|ccomp|5 ;|:|punct|5 it|PRP|nsubj|5
rained|VBD|ROOT|5"""
    for sign, weight in ((";", 3.0), (",", 1.0)):
        article, reading = parsed(paragraph.replace(";", sign))
        found = Prominence(article.text, reading)
        assert found.weight(Span(4, 7), says=False) == weight


def test_names_that_open_a_sentence_are_prominent():
    """Where nobody has parsed the text; owners are less so than others."""
    opening, other, owner = cast_of("On Monday, Tom Ray saw Ann Lee in Jan Vos's boat.").people
    assert opening.weight == PROMINENT
    assert other.weight == 0
    assert owner.weight < 0


def test_a_name_in_apposition_plays_the_part_of_its_noun():
    """The subject is as much a name that explains it."""
    paragraph = """Today|NN|npadvmod|6 her|PRP$|poss|2 pupil|NN|nsubj|6 ,|,|punct|2 Tom|NNP|compound|5
Lee|NNP|appos|2 was|VBD|ROOT|6 late|JJ|acomp|6 .|.|punct|6"""
    article, reading = parsed(paragraph)
    at = article.text.index("Tom Lee")
    name = Reference(
        span=Span(at, at + 7), kind=Kind.PERSON, entity=None, label="Tom Lee",
        provenance=Provenance("model"), layer=Kind.PERSON.layer,
    )  # fmt: skip
    [person] = Cast(article, [name], reading, Knowledge(), ()).people
    assert person.weight > PROMINENT


@pytest.mark.parametrize(
    ("text", "introduced"),
    [
        ("It rained. Shop owner Tom Ray sang.", True),
        ("Outside, retired teacher Tom Ray sang.", True),
        ("Friends of shop owner Tom Ray sang.", False),
        ("His brother and manager Tom Ray sang.", False),
        ("The boat hit Tom Ray.", False),
        ("It rained. Oslo sacked manager Tom Ray.", False),
    ],
)
def test_who_somebody_is_may_stand_before_the_name(text, introduced):
    """At the beginning of a sentence."""
    [person] = cast_of(text).people
    assert (person.weight >= PROMINENT) == introduced


@pytest.mark.parametrize(
    ("text", "opens"),
    [
        ("It rained. Mr. Tom Ray sang.", True),
        ("Oslo: But Tom Ray sang.", True),
        ("It rained on U.S. President Tom Ray.", False),
        ("It rained at 9 p.m. EST on Adm. Tom Ray.", False),
    ],
)
def test_no_sentence_begins_behind_an_abbreviation(text, opens):
    """Nor is whoever follows it prominent."""
    [person] = cast_of(text).people
    assert (person.weight >= PROMINENT) is opens


JOINED_BY = """Tom|NNP|nsubj|9 ,|,|punct|0 led|VBN|acl|0 by|IN|agent|2 Ann|NNP|pobj|3 ,|,|punct|4
Eva|NNP|conj|4 and|CC|cc|6 Jan|NNP|conj|6 said|VBD|ROOT|9 so|RB|advmod|9 .|.|punct|9"""


@pytest.mark.parametrize(
    ("paragraph", "says"), [(JOINED_BY, False), (JOINED_BY.replace("and|CC|cc", ",|,|punct"), True)]
)
def test_the_last_of_a_row_that_a_preposition_governs_does_not_speak(paragraph, says):
    """Though the verb of another stands beside it; without an "and" that is no row."""
    article, reading = parsed(paragraph)
    at = article.text.index("Jan")
    name = Reference(
        span=Span(at, at + 3), kind=Kind.PERSON, entity=None, label="Jan",
        provenance=Provenance("model"), layer=Kind.PERSON.layer,
    )  # fmt: skip
    [person] = Cast(article, [name], reading, Knowledge(), ()).people
    assert person.says is says
