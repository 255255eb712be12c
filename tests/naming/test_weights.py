"""The tables of weights can be read and are what the models expect."""

from builder.model import ParagraphReading, Span
from builder.naming import weights
from builder.naming.tagger import tag_names
from builder.naming.words import lines_of


def test_border_weights_have_three_numbers():
    """Begin, inside, outside; and the nine steps between labels are no longer ones."""
    assert {len(row) for row in weights.borders().values()} == {3}
    assert "B>I" in weights.borders()


def test_kind_weights_have_four_numbers():
    """Person, organisation, place, other."""
    assert {len(row) for row in weights.kinds().values()} == {4}


def test_sureness_weighs_all_evidence():
    """As many weights as the tagger gives evidence."""
    lines = lines_of("Ann Lee", [ParagraphReading(Span(0, 7))])
    [name] = tag_names(lines, weights.borders(), weights.kinds())
    assert len(weights.SURENESS) == len(name.evidence)


def test_tables_stay_small():
    """Weights, not a copy of a corpus."""
    assert len(weights.borders()) + len(weights.kinds()) < 15_000
