"""Borders and kinds together."""

from builder.model import Name, ParagraphReading, Span
from builder.naming.kinds import PER
from builder.naming.tagger import tag_names
from builder.naming.words import lines_of


def lines(text, *names):
    found = [
        Name(Span(text.index(words), text.index(words) + len(words)), kind) for words, kind in names
    ]
    return lines_of(text, [ParagraphReading(span=Span(0, len(text)), names=tuple(found))])


def test_names_are_found_with_a_table_of_weights():
    """Two weights make a tagger: capitals begin a name, the next capital goes on."""
    borders = {
        "f=Xx": (3.0, 0.0, 0.0),
        "f=x": (0.0, 0.0, 3.0),
        "f=Xx^": (3.0, 0.0, 0.0),
        "B>I": (9.0,),
        "O>I": (-99.0,),
    }
    kinds = {"first=anna": (2.0, 0.0, 0.0, 0.0)}
    text = "when Anna Larsson left"
    (name,) = tag_names(lines(text), borders, kinds)
    assert (name.span.of(text), name.coarse) == ("Anna Larsson", PER)
