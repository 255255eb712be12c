"""Quotation marks: where they stand, of which family they are and which way they turn."""

from functools import partial

import pytest
from timing import costs_linear_time

from builder.attribution.marks import Family, Way, begins_single, find_marks
from builder.model import Span


def found(text, *, goes_on=False):
    marks = find_marks(text, Span(0, len(text)), goes_on=goes_on)
    return [(mark.span.start, mark.way) for mark in marks]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ('A "b" c', [(2, Way.OPENS), (4, Way.CLOSES)]),
        ("A 'b' c", [(2, Way.OPENS), (4, Way.CLOSES)]),
        ("A b's c", []),
        ("The '90s", []),
        ("in '98 'late'", [(7, Way.OPENS), (12, Way.CLOSES)]),
        ("was '10 days late'", [(4, Way.OPENS), (17, Way.CLOSES)]),
        ("in '40% of' it", [(3, Way.OPENS), (10, Way.CLOSES)]),
        ("was ’98 ‘late’", [(8, Way.OPENS), (13, Way.CLOSES)]),
        ("5'10\" tall", []),
        ('6" wide and 12.5" high', []),
        ('3½" nails, "he" said', [(11, Way.OPENS), (14, Way.CLOSES)]),
        ('"Room 12" he said', [(0, Way.OPENS), (8, Way.CLOSES)]),
        ('since 2016" he said', [(10, Way.CLOSES)]),
        ('“a 6" gap”', [(0, Way.OPENS), (9, Way.CLOSES)]),
    ],
)
def test_marks_turn_as_their_neighbours_say(text, marks):
    """What is an apostrophe, or stands for inches, is none."""
    assert found(text) == marks


def test_each_mark_has_its_family():
    """By its shape."""
    marks = find_marks("«“‘a’”»", Span(0, 7), goes_on=False)
    families = [Family.ANGLE, Family.DOUBLE, Family.SINGLE]
    assert [mark.family for mark in marks] == [*families, *reversed(families)]


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        ("He said: 'Go.", [(9, Way.OPENS)]),
        ("'The dogs' home.", [(0, Way.OPENS)]),
        ("'The dogs' of it, he said.", [(0, Way.OPENS), (9, Way.CLOSES)]),
        ("He saw 'Big Boys' there.", [(7, Way.OPENS), (16, Way.CLOSES)]),
        ("He said: 'go.", []),
        ("He said: 'Go", []),
    ],
)
def test_speech_may_be_left_open_where_it_goes_on(text, marks):
    """Only speech, and only at the end of a sentence."""
    assert found(text, goes_on=True) == marks


@pytest.mark.parametrize(("text", "begins"), [("'We", True), ("'Tis", False), ("We", False)])
def test_what_goes_on_begins_with_a_mark(text, begins):
    """And not with an apostrophe."""
    assert begins_single(text, Span(0, len(text))) == begins


def test_many_plurals_cost_linear_time():
    """Each might be closed by what is said far behind it."""

    def many(plurals):
        text = "'We own " + "the dogs' homes and " * plurals + "go."
        return partial(found, text, goes_on=True)

    assert many(1_000)() == [(0, Way.OPENS)]
    assert costs_linear_time(many, 4_000)
