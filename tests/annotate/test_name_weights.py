"""The tables of weights can be read and are what the models expect."""

from builder.annotate import name_weights
from builder.annotate.name_tagger import tag_names
from builder.annotate.name_words import lines_of
from builder.model import ParagraphReading, Span


def test_border_weights_have_three_numbers():
    """Begin, inside, outside; and the nine steps between labels are no longer ones."""
    assert {len(row) for row in name_weights.borders().values()} == {3}
    assert "B>I" in name_weights.borders()


def test_kind_weights_have_four_numbers():
    """Person, organisation, place, other."""
    assert {len(row) for row in name_weights.kinds().values()} == {4}


def test_sureness_weighs_all_evidence():
    """As many weights as the tagger gives evidence."""
    lines = lines_of("Ann Lee", [ParagraphReading(Span(0, 7))])
    [name] = tag_names(lines, name_weights.borders(), name_weights.kinds())
    assert len(name_weights.SURENESS) == len(name.evidence)


def test_tables_stay_small():
    """Weights, not a copy of a corpus."""
    assert len(name_weights.borders()) + len(name_weights.kinds()) < 15_000
