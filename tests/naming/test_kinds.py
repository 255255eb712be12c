"""One kind a name, from all that speaks for it."""

from builder.model import Name, ParagraphReading, Span
from builder.naming.borders import Piece
from builder.naming.kinds import ORG, PER, decided_kinds, group
from builder.naming.words import lines_of


def lines(text, *names):
    found = [
        Name(Span(text.index(words), text.index(words) + len(words)), kind) for words, kind in names
    ]
    return lines_of(text, [ParagraphReading(span=Span(0, len(text)), names=tuple(found))])


def test_a_surname_shares_what_speaks_for_its_full_name():
    """Evidence for a person flows from the longer name to the shorter."""
    (line,) = lines("Anna Larsson and Larsson")
    pieces = [Piece(0, 0, 2), Piece(0, 3, 4)]
    groups = group([line], pieces)
    decided = decided_kinds(groups, [line], {"first=anna": (8.0, 0.0, 0.0, 0.0)})
    assert decided["Larsson"][0] == PER


def test_a_legal_form_tells_a_company():
    """Whatever its own words look like; the form alone is no name."""
    (line,) = lines("Anna Larsson Ltd. and Inc and Anna NV")
    groups = group([line], [Piece(0, 0, 3), Piece(0, 4, 5), Piece(0, 6, 8)])
    decided = decided_kinds(groups, [line], {"first=anna": (4.0, 0.0, 0.0, 0.0)})
    assert decided["Anna Larsson Ltd."][0] == ORG
    assert decided["Inc"][1] == 0.0
    assert decided["Anna NV"][0] == PER
