"""The kinds of OntoNotes, where the models tell four."""

import pytest

from builder.model import Kind, Span
from builder.naming.fine_kinds import fine_kind, kind_by_words
from builder.naming.kinds import LOC, MISC, ORG, PER
from builder.naming.tagger import Tagged


def test_a_word_tied_to_a_number_is_no_person():
    """It makes a thing of a name."""
    person = Tagged(Span(0, 7), PER, 1.0, {}, ())
    assert fine_kind("Halle-2", person) is Kind.PRODUCT
    assert fine_kind("Halle Obi", person) is Kind.PERSON


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("Obicare", Kind.LAW),
        ("Medicaid", Kind.LAW),
        ("Healthcare", Kind.PERSON),
        ("Okare", Kind.PERSON),
        ("Ramadan", Kind.EVENT),
    ],
)
def test_programmes_and_feasts_are_no_people(name, kind):
    """By their ending, and by a list."""
    assert fine_kind(name, Tagged(Span(0, 7), PER, 1.0, {}, ())) is kind


@pytest.mark.parametrize(
    ("name", "coarse", "kind"),
    [
        ("Halle Bridge", LOC, Kind.FAC),
        ("Halle River", LOC, Kind.LOC),
        ("Halle", LOC, Kind.GPE),
        ("Halle Treaty", MISC, Kind.LAW),
        ("Halle Olympics", MISC, Kind.EVENT),
        ("Hallians", MISC, Kind.NORP),
        ("HALLE", MISC, Kind.PRODUCT),
    ],
)
def test_the_words_of_a_name_tell_its_kind(name, coarse, kind):
    """Where the language model says nothing that agrees."""
    assert kind_by_words(name.split(), coarse) is kind


def test_those_of_a_party_are_a_group():
    """Whatever the language model says."""
    assert (
        fine_kind("Free Democrats", Tagged(Span(0, 7), MISC, 1.0, {"PRODUCT": 2}, ())) is Kind.NORP
    )
    assert fine_kind("Democrats", Tagged(Span(0, 7), MISC, 1.0, {"PRODUCT": 2}, ())) is Kind.PRODUCT


def test_the_language_model_tells_the_kind_where_it_agrees():
    """By most of its labels; one of another coarse kind does not count."""
    place = Tagged(Span(0, 7), LOC, 1.0, {"LOC": 2, "GPE": 1, "PERSON": 5, "O": 9}, ())
    assert fine_kind("Halle", place) is Kind.LOC


def test_a_capitol_is_a_building():
    """Whatever the language model says."""
    assert fine_kind("State Capitol", Tagged(Span(0, 7), LOC, 1.0, {"GPE": 2}, ())) is Kind.FAC
    assert fine_kind("Capitol Hill", Tagged(Span(0, 7), LOC, 1.0, {"GPE": 2}, ())) is Kind.GPE


@pytest.mark.parametrize(
    ("name", "coarse", "kind"),
    [
        ("Halle Cup", ORG, Kind.EVENT),
        ("Lake Summit", LOC, Kind.EVENT),
        ("Halle-Lake Charter", ORG, Kind.LAW),
        ("Summit", LOC, Kind.GPE),
        ("Cup Lake", ORG, Kind.ORG),
        ("Ann Summit", PER, Kind.PERSON),
    ],
)
def test_the_last_word_tells_an_occasion_or_an_agreement(name, coarse, kind):
    """Whatever the models take them for, unless it is a person."""
    assert fine_kind(name, Tagged(Span(0, 7), coarse, 1.0, {}, ())) is kind
