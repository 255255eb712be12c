"""Candidate sources: which words of a paragraph may be the source of a quotation."""

import re
from dataclasses import replace

import pytest
from parsed import ON_MONDAY, ONE_OF, SPLIT, TOLD, parsed

from builder.attribution.quotation import segment
from builder.attribution.sources import Scene
from builder.model import Kind, Name, ParagraphReading, Span, Word


def _scene(paragraph: str) -> Scene:
    article, reading = parsed(paragraph)
    quoted, _ = segment(article.text, article.paragraphs)
    return Scene(article.text, reading.paragraphs[0], [q.span for q in quoted])


def _words(scene: Scene) -> list[str]:
    return [scene.tree.stretch(c.first, c.end).of(scene.text) for c in scene.candidates]


def test_candidates_stand_outside_the_quotations() -> None:
    """Names and nouns outside count, "We" within does not."""
    assert _words(_scene(SPLIT)) == ["Ann Lee"]
    assert _words(_scene(TOLD)) == ["Ann Lee", "the Daily News"]


def test_the_subject_of_a_reporting_verb_is_a_cue_s() -> None:
    """The speaker is told from the one spoken to."""
    assert [c.cue for c in _scene(TOLD).candidates] == [True, False]


@pytest.mark.parametrize(("before", "first"), [("Late", 1), ("Late" * 12, 0)])
def test_a_heading_on_the_line_before_is_no_part_of_a_source(before: str, first: int) -> None:
    """Though the parse takes it for one phrase; a long line is no heading."""
    article, reading = parsed(
        f"{before}|JJ|amod|1 trains|NNS|nsubj|2 said|VBD|ROOT|2 so|RB|advmod|2"
    )
    scene = Scene(article.text.replace(" trains", "\ntrains"), reading.paragraphs[0], [])
    assert [c.first for c in scene.candidates] == [first]


def test_a_candidate_is_found_by_its_head() -> None:
    """Each by its own, and none by another word, within the paragraph or without."""
    scene = _scene(TOLD)
    for candidate in scene.candidates:
        assert list(scene.with_heads([candidate.head])) == [candidate]
    others = set(range(-1, len(scene.tree) + 1)) - {c.head for c in scene.candidates}
    assert list(scene.with_heads(others)) == []


IN_TOWN = """Valmora|NNP|nsubj|5 :|:|punct|0 Mayor|NNP|compound|4 Ann|NNP|compound|4
Lee|NNP|nsubj|5 said|VBD|ROOT|5 so|RB|advmod|5 .|.|punct|5"""


@pytest.mark.parametrize(("kind", "sources"), [(Kind.GPE, 1), (Kind.PERSON, 2)])
def test_a_place_and_a_colon_are_a_dateline(kind: Kind, sources: int) -> None:
    """A name before a colon may be somebody who speaks, a place's is not."""
    article, reading = parsed(IN_TOWN)
    [paragraph] = reading.paragraphs
    named = replace(paragraph, names=(Name(Span(0, 7), kind), *paragraph.names))
    assert len(Scene(article.text, named, []).candidates) == sources


def test_a_quotation_without_neighbours() -> None:
    """Nothing outside, no candidates, no crash."""
    article, reading = parsed("\"|``|punct|1 Yes|UH|ROOT|1 \"|''|punct|1")
    scene = Scene(article.text, reading.paragraphs[0], [Span(0, 5)])
    assert scene.near(0) == []
    assert scene.governor(0) == (-1, "root")


SHARE = """9|CD|nummod|1 %|NN|nsubj|4 of|IN|prep|1 aides|NNS|pobj|2 said|VBD|ROOT|4 no|UH|dobj|4"""


def test_one_of_several_is_told_by_the_others() -> None:
    """Alone, "one" would tell a reader nothing."""
    assert _words(_scene(ONE_OF))[0] == "One of his aides"
    assert _words(_scene(SHARE))[0] == "9 % of aides"


def test_a_day_says_nothing() -> None:
    """Though the day stands next to the marks, "Lee on Monday: ..." has one candidate."""
    assert _words(_scene(ON_MONDAY)) == ["Ann Lee"]


COMMENTING = """Commenting|VBG|csubj|10 on|IN|prep|0 the|DT|det|3 toll|NN|pobj|1 ,|,|punct|3
the|DT|det|6 mayor|NN|appos|3 ,|,|punct|6 Ann|NNP|compound|9 Lee|NNP|appos|6 wrote|VBD|ROOT|10
:|:|punct|10 "|``|punct|14 We|PRP|nsubj|14 stay|VBP|ccomp|10 .|.|punct|10 "|''|punct|10"""


def test_a_participle_says_nothing() -> None:
    """A parser may take it for the subject, and its object for the one whom the mayor explains."""
    assert _words(_scene(COMMENTING)) == ["the toll", "the mayor", "Ann Lee"]


BOARD = """The|DT|det|1 Board|NNP|poss|4 of|IN|prep|1 Trade|NNP|pobj|2 Agency|NNP|nsubj|5 said|VBD|ROOT|5
no|UH|dobj|5"""


def test_a_name_has_its_article() -> None:
    """Whichever of its words a parse gives that to."""
    article, reading = parsed(BOARD)
    paragraph = reading.paragraphs[0]
    name = Name(Span(4, 25), Kind.ORG)
    scene = Scene(article.text, ParagraphReading(paragraph.span, (name,), paragraph.words), [])
    assert "The Board of Trade Agency" in _words(scene)


FROM_TOWN = """VALMORA|NNP|nsubj|9 ,|,|punct|0 March|NNP|npadvmod|0 3|CD|nummod|2 (|-LRB-|punct|2
WNA|NNP|appos|2 )|-RRB-|punct|2 -|:|punct|0 Ann|NNP|nsubj|9 said|VBD|ROOT|9 ,|,|punct|9
"|``|punct|13 We|PRP|nsubj|13 stay|VBP|ccomp|9 .|.|punct|9 "|''|punct|9"""


def test_a_dateline_says_nothing() -> None:
    """Though a parser may take the town for the subject."""
    assert _words(_scene(FROM_TOWN)) == ["Ann"]


IN_CAPITALS = """VALMORA|NNP|nsubj|4 :|:|punct|4 Ann|NNP|compound|3 Lee|NNP|nsubj|4 said|VBD|ROOT|4
,|,|punct|4 "|``|punct|8 We|PRP|nsubj|8 stay|VBP|ccomp|4 .|.|punct|4 "|''|punct|4"""


def test_a_place_in_capitals_and_a_colon_are_a_dateline() -> None:
    """As papers in India print it."""
    assert _words(_scene(IN_CAPITALS)) == ["Ann Lee"]


AT_NIGHT = """20:12|CD|nummod|2 Minister|NNP|compound|2 Lee|NNP|nsubj|3 said|VBD|ROOT|3 ,|,|punct|3
"|``|punct|7 We|PRP|nsubj|7 stay|VBP|ccomp|3 .|.|punct|3 "|''|punct|3"""


def test_the_time_before_an_entry_says_nothing() -> None:
    """As in a live blog."""
    assert _words(_scene(AT_NIGHT)) == ["Minister Lee"]


ON_A_DAY = """Valmora|NNP|nsubj|7 ,|,|punct|0 3|CD|nummod|3 March|NNP|npadvmod|0 -|:|punct|0
Ann|NNP|compound|6 Lee|NNP|nsubj|7 said|VBD|ROOT|7 ,|,|punct|7
"|``|punct|11 We|PRP|nsubj|11 stay|VBP|ccomp|7 .|.|punct|7 "|''|punct|7"""


def test_a_place_and_a_day_before_a_dash_are_a_dateline() -> None:
    """As a press release has it, in small letters."""
    assert _words(_scene(ON_A_DAY)) == ["Ann Lee"]
    assert "Valmora" in _words(_scene(ON_A_DAY.replace(",|,", "on|IN", 1)))


@pytest.mark.parametrize(
    ("line", "begins"),
    [
        ("Valmora, 3 March 2025 – It rains.", "It"),
        ("New Valmora, March 3 -- It rains.", "It"),
        ("Valmora (Osten) (WNA) – It rains.", "It"),
        ("WNA News, 3 March - It rains.", "It"),
        ("Valmora (WNA) – it rains.", "Valmora"),
        ("The talks (in May) – Ann Lee came – failed.", "The"),
        ("The talks of 3 March – Ann Lee came – failed.", "The"),
    ],
)
def test_what_is_told_begins_behind_a_dateline(line: str, begins: str) -> None:
    """That is told by a day or an agency, and a dash before a capital."""
    words = [Word(Span(*w.span()), "NN", "dep", 0) for w in re.finditer(r"\w+|\S", line)]
    scene = Scene(line, ParagraphReading(Span(0, len(line)), words=tuple(words)), ())
    assert scene.tree.forms[scene.begin] == begins


TOLD_THAT = """MP|NNP|compound|2 Ann|NNP|compound|2 Lee|NNP|nsubj|3 told|VBD|ROOT|3 us|PRP|dobj|3
:|:|punct|3 Boats|NNS|nsubj|7 sink|VBP|ccomp|3 .|.|punct|3"""


def test_what_stands_before_a_colon_is_no_dateline() -> None:
    """Unless it is all in capitals, with a day and an agency at most."""
    assert _words(_scene(TOLD_THAT))[0] == "MP Ann Lee"


def _hyphened(first: str, second: str, tag: str) -> Scene:
    """Two words and a hyphen for a subject, as a parser may have them."""
    text = f"{first}-{second} agreed"
    at = len(first)
    places = [(0, at), (at, at + 1), (at + 1, len(text) - 7), (len(text) - 6, len(text))]
    tags = [("NN", "nsubj"), ("HYPH", "nsubj"), (tag, "nsubj"), ("VBD", "ROOT")]
    words = tuple(Word(Span(*p), t, dep, 3) for p, (t, dep) in zip(places, tags, strict=True))
    return Scene(text, ParagraphReading(Span(0, len(text)), words=words), [])


def test_a_word_with_a_hyphen_is_one_source() -> None:
    """Nobody is "Cross" in "Cross-examined" or "vice" in "vice-president"."""
    assert _words(_hyphened("Cross", "examined", "VBN")) == []
    assert _words(_hyphened("vice", "president", "NN")) == ["vice-president"]
    assert _words(_hyphened("brother", "in", "IN")) == ["brother"]


def test_quoted_words_are_no_part_of_a_source() -> None:
    """Though a hyphen ties them to it."""
    text = '"low"-cost rose'
    rows = [
        (0, 1, "``"),
        (1, 4, "JJ"),
        (4, 5, "''"),
        (5, 6, "HYPH"),
        (6, 10, "NN"),
        (11, 15, "VBD"),
    ]
    words = tuple(Word(Span(start, end), tag, "nsubj", 5) for start, end, tag in rows)
    reading = ParagraphReading(Span(0, len(text)), words=words)
    assert _words(Scene(text, reading, [Span(0, 5)])) == ["cost"]
