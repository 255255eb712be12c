"""Chains of labels."""

import pytest

from builder.model import ParagraphReading, Span
from builder.naming.borders import (
    BEGIN,
    INSIDE,
    OUTSIDE,
    Piece,
    _before_verb,
    _decoded,
    _joined,
    _with_partner,
)
from builder.naming.words import lines_of


def named(text, pieces):
    line = lines_of(text, [ParagraphReading(Span(0, len(text)))])[0]
    joined = [_with_partner(_before_verb(piece, line), line) for piece in _joined(line, pieces)]
    return [" ".join(line.words[piece.first : piece.last]) for piece in joined]


@pytest.mark.parametrize(
    ("text", "pieces", "names"),
    [
        ("Rio Grande do Sul", [Piece(0, 0, 2), Piece(0, 3, 4)], ["Rio Grande do Sul"]),
        ("Belen de los Sur", [Piece(0, 0, 1), Piece(0, 3, 4)], ["Belen de los Sur"]),
        ("Rio do Sul do Norte", [Piece(0, i, i + 1) for i in (0, 2, 4)], ["Rio do Sul do Norte"]),
        ("Rio and Sul", [Piece(0, 0, 1), Piece(0, 2, 3)], ["Rio", "Sul"]),
        ("Rio Sul", [Piece(0, 0, 1), Piece(0, 1, 2)], ["Rio", "Sul"]),
    ],
)
def test_particles_of_other_languages_part_no_names(text, pieces, names):
    """What no English sentence has between two names belongs to one."""
    assert named(text, pieces) == names


@pytest.mark.parametrize(
    ("text", "piece", "name"),
    [
        ("Marks & Spencer", Piece(0, 2, 3), "Marks & Spencer"),
        ("food & Spencer", Piece(0, 2, 3), "Spencer"),
        ("Marks and Spencer", Piece(0, 2, 3), "Spencer"),
    ],
)
def test_an_ampersand_ties_partners(text, piece, name):
    """The name before one belongs to the name behind it."""
    assert named(text, [piece]) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ann Lee Tells Party", "Ann Lee"),
        ("Ann Lee Is A Judge", "Ann Lee"),
        ("Just Party", "Just Party"),
        ("Ann Tell", "Ann Tell"),
    ],
)
def test_the_verb_of_a_heading_is_none_of_a_name(text, name):
    """Where all its words are large."""
    assert named(text, [Piece(0, 0, len(text.split()))]) == [name]


def test_a_name_never_goes_on_before_it_began():
    """Whatever the scores say, the chain starts with a beginning or outside."""
    steps = (0.0,) * 9
    assert _decoded([(0.0, 9.0, 1.0)], steps) == [OUTSIDE]


def test_the_chain_weighs_steps_as_well():
    """A step that costs more than the word gains is not taken."""
    scores = [(1.0, 0.0, 0.0), (0.6, 0.5, 0.0)]
    assert _decoded(scores, (0.0,) * 9) == [BEGIN, BEGIN]
    assert _decoded(scores, (-1.0, 0.0, 0, 0, 0, 0, 0, 0, 0)) == [
        BEGIN,
        INSIDE,
    ]
