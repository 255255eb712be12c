"""Spans of a text."""

import pytest

from builder.model import Block, Span
from builder.spans import is_whole, is_within, shared_out, text_before, without_last


@pytest.mark.parametrize(
    ("words", "whole"),
    [("Lee", True), ("Leeds", True), ("Leed", False), ("eeds", False), ("'s", True)],
)
def test_whole_words_are_not_cut_at_their_ends(words, whole):
    """A letter beside a letter is the same word."""
    text = "Leeds met Lee, not Leeds's"
    at = text.index(f"{words}," if words == "Lee" else words)
    assert is_whole(text, Span(at, at + len(words))) is whole


@pytest.mark.parametrize(
    ("place", "reach", "before"), [(8, 4, "Ann "), (8, 7, "Ms Ann "), (2, 9, "Mr"), (0, 9, "")]
)
def test_before_the_first_words_stands_less(place, reach, before):
    """As much as there is, and nothing from the end."""
    text = "Mr Ann Lee" if place == 2 else "\nMs Ann Lee"
    assert text_before(text, place, reach) == before


@pytest.mark.parametrize(
    ("word", "phrases", "within"),
    [
        ("Rutte", ("Rutte Street",), True),
        ("Rutte", ("Rutte",), True),
        ("Rutte", ("Old Rutte",), False),
        ("Street", ("Rutte Street", "Lane"), True),
        ("Rutte", (), False),
    ],
)
def test_words_may_be_part_of_a_phrase(word, phrases, within):
    """Where the phrase stands round them, or is the words themselves."""
    text = "They met in Rutte Street."
    at = text.index(word)
    assert is_within(text, Span(at, at + len(word)), phrases) is within


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ann Lee KC MP", "Ann Lee"),
        ("KC", "KC"),
        ("Ann KC Lee", "Ann KC Lee"),
        ("Ann KC", "Ann KC"),
    ],
)
def test_last_words_may_be_left_out(text, left):
    """As long as two are left."""
    assert without_last(text, Span(0, len(text)), {"KC", "MP"}).of(text) == left


def test_things_are_shared_out_to_the_spans_that_they_meet():
    """One that reaches over several is each one's; what lies between is nobody's."""
    things = [Block(span=Span(*ends), line=1) for ends in ((0, 9), (1, 2), (3, 4), (6, 7))]
    shared = shared_out([Span(0, 3), Span(4, 6), Span(6, 8)], things)
    assert [[things.index(thing) for thing in some] for some in shared] == [[0, 1], [0], [0, 3]]
