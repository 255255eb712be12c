"""Many phrases at once."""

import pytest

from builder.model import Span
from builder.phrases import PhraseTable


def found(table, text):
    return [(span.of(text), values) for span, values in table.find(text, Span(0, len(text)))]


def test_the_longest_phrase_wins_and_words_are_whole():
    """The Japan Times is not Japan, and Japanese is not either."""
    table = PhraseTable([("Japan", 1), ("Japan Times", 2), ("Times", 3)])
    assert found(table, "Japan read the Japan Times, Japanese times; Times.") == [
        ("Japan", (1,)),
        ("Japan Times", (2,)),
        ("Times", (3,)),
    ]


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("Read The Herald.", "The Herald"),
        ("Read The Herald Today.", "The Herald"),
        ("Read The Herald 225.", "Herald 225"),
    ],
)
def test_an_article_hides_no_longer_phrase(text, phrase):
    """The paper is The Herald, the Herald 225 is an index."""
    table = PhraseTable([("The Herald", 1), ("Herald 225", 2)])
    assert [words for words, _ in found(table, text)] == [phrase]


def test_punctuation_belongs_to_a_phrase():
    """Initials, hyphens and apostrophes of either kind; a line break is a blank."""
    table = PhraseTable([("U.S.", 1), ("Asia-Pacific", 2), ("People's Army", 3)])
    text = "U.S. and Asia-Pacific; People’s\nArmy. U.S"
    assert [words for words, _ in found(table, text)] == ["U.S.", "Asia-Pacific", "People’s\nArmy"]


def test_marks_that_papers_leave_out_do_not_matter():
    """The full stop of an initial and the comma before "Jr."."""
    table = PhraseTable([("Ann B. Lee", 1), ("Tom Ray, Jr.", 2)])
    text = "Ann B Lee and Ann B. Lee met Tom Ray Jr. and Tom Ray, Jr."
    assert [words for words, _ in found(table, text)] == [
        "Ann B Lee", "Ann B. Lee", "Tom Ray Jr.", "Tom Ray, Jr."
    ]  # fmt: skip
    assert not found(table, "Plan B. Lee left.")
    assert not found(table, "Tom, Ray Jr.")


def test_a_phrase_may_stand_for_several_things():
    """Who looks it up hears of all of them, once each."""
    table = PhraseTable([("Georgia", "state"), ("Georgia", "country"), ("Georgia", "state")])
    assert table.get("Georgia") == ("state", "country")
    assert table.get("georgia") == ()


def test_folding_keeps_offsets():
    """Capitals do not matter, and letters that fold to two do not shift what follows."""
    table = PhraseTable([("soft power", 1)], fold=True)
    assert found(table, "İ ẞ Soft POWER") == [("Soft POWER", (1,))]


def test_a_stretch_is_searched_and_no_more():
    """Spans count in the whole text."""
    table = PhraseTable([("b", 1)])
    text = "b a b a b"
    assert [s for s, _ in table.find(text, Span(2, 7))] == [Span(4, 5)]


def test_a_phrase_in_any_case_is_itself():
    """Also where a letter has no other case of its own length."""
    table = PhraseTable([("Große Straße", 1)], fold=True)
    assert table.get("GROßE straße") == (1,)
    assert found(table, "Die große Straße.") == [("große Straße", (1,))]


def test_every_phrase_of_a_text_may_be_asked_for():
    """Those in one another, and those that overlap."""
    table = PhraseTable([("Japan", 1), ("Japan Times", 2), ("Times Square", 3), ("Times", 4)])
    assert list(table.all_in("The Japan Times Square")) == [
        (1, 1, (1,)), (1, 2, (2,)), (2, 1, (4,)), (2, 2, (3,))
    ]  # fmt: skip
