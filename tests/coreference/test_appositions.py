"""Who is named right beside a description."""

import pytest
from casting import cast_of, statement_of

from builder.coreference.appositions import find_apposed, find_explained, find_several_apposed
from builder.model import Span


def _mention(text, words):
    start = text.index(words)
    return cast_of(text), Span(start, start + len(words))


@pytest.mark.parametrize(
    ("text", "words", "label"),
    [
        ("The envoy, Tom Ray, left.", "The envoy", "Tom Ray"),
        ("The envoy, the young Tom Ray, left.", "The envoy", "Tom Ray"),
        ("The envoy, the Portuguese Tom Ray, left.", "The envoy", "Tom Ray"),
        ("The witness, the club’s former chief editor Tom Ray, left.", "The witness", "Tom Ray"),
        ("The union, the Lake Union, left.", "The union", "Lake Union"),
        ("An envoy called Tom Ray left.", "An envoy", "Tom Ray"),
        ("The envoys, Tom Ray and Ann Lee, left.", "The envoys", "Tom Ray"),
        ("According to the envoy, Tom Ray left.", "the envoy", ""),
        ("The envoys, Tom Ray left.", "The envoys", ""),
        ("Its founder and chief editor Tom Ray said.", "Its founder", "Tom Ray"),
        ("The founder and chief editor Tom Ray said.", "The founder", ""),
        ("The head of music Tom Ray said.", "The head", "Tom Ray"),
        ("Its director of the lake, Tom Ray, said.", "Its director", "Tom Ray"),
        ("The head of the Tom Ray said.", "The head", ""),
        ("The friend of music Tom Ray said.", "The friend", ""),
        ("The head of singer Tom Ray said.", "The head", ""),
    ],
)
def test_a_name_follows(text, words, label):
    """In apposition, and not as the subject of what follows."""
    who = find_apposed(*_mention(text, words))
    assert (who.label if who else "") == label


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("Two envoys, Tom Ray and Ann Lee, left.", ["Tom Ray", "Ann Lee"]),
        ("Two envoys, Tom Ray, Jan Vos and Ann Lee, left.", ["Tom Ray", "Jan Vos", "Ann Lee"]),
        ("Two envoys, Tom Ray, a baker, and Ann Lee, left.", ["Tom Ray", "Ann Lee"]),
        ("Two envoys, Tom Ray and Ann Lee said.", ["Tom Ray", "Ann Lee"]),
        ("Two envoys, Tom Ray and Harbour Board, left.", []),
        ("Two envoys, Tom Ray and others, left.", []),
        ("According to two envoys, Tom Ray and Ann Lee left.", []),
        ("Two envoys met Tom Ray and Ann Lee.", []),
        ("One envoy, Tom Ray and Ann Lee, left.", []),
    ],
)
def test_several_are_named(text, labels):
    """All of them in full, and nobody else among them."""
    words = (
        text.split(",", maxsplit=1)[0].split(" met", maxsplit=1)[0].removeprefix("According to ")
    )
    found = find_several_apposed(*_mention(text, words))
    assert [reference.label for reference in found] == labels


def test_all_who_are_named_say_it():
    """One is the speaker, the others are joint to them."""
    statement = statement_of('Two envoys, Tom Ray and Ann Lee, said "No."', "Two envoys")
    assert statement.labels == ("Tom Ray", "Ann Lee")


def test_a_name_before_is_explained():
    """By a clause that goes on with what it said."""
    text = "It was Tom Ray, an envoy who left."
    assert find_explained(*_mention(text, "an envoy")).label == "Tom Ray"
    assert find_explained(*_mention(text.replace("who ", "and "), "an envoy")) is None
