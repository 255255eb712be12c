"""Names that the models passed over."""

from named import ORG, PERSON, found

from builder.knowledge import Knowledge
from builder.model import Kind, ParagraphReading, Span
from builder.naming.found import Found
from builder.naming.passed_over import repeats
from builder.naming.words import lines_of


def test_a_courtesy_title_makes_a_name_of_a_month(article):
    """Unless a day or a name follows."""
    text = article(
        "In April Mrs May met Mr. March, then Ms Young; Ms May 2 is a boat, Mr Justice Lee."
    )
    assert {n for n, k in found(text) if k is PERSON} == {"May", "March", "Young"}


def test_the_short_form_of_a_name_is_a_name(article):
    """Long Form (LF): what the models passed over is found by its letters."""
    text = article("The World Trade Organization (WTO) met.")
    names = found(text, ("World Trade Organization", ORG), knowledge=Knowledge())
    assert ("WTO", ORG) in names


def test_repeats_that_the_models_passed_over_are_names():
    """A name found for good in one place is one in another, if nothing else was found there."""
    text = "Ada Obi spoke of Ada Obi and Ada Obison and Mr Ada Obi Ba."
    lines = lines_of(text, [ParagraphReading(span=Span(0, len(text)))])
    found = [Found(Span(0, 7), PERSON, 0.9), Found(Span(47, 57), PERSON, 0.9)]
    assert [f.span for f in repeats(text, lines, found)] == [Span(17, 24)]
    assert list(repeats(text, lines, [Found(Span(0, 7), PERSON, 0.4)])) == []


def test_a_title_of_one_word_is_a_word_elsewhere():
    """One of several is the title again."""
    text = "The album Tourist and the film Big Boat sold. Tourist boats sank; Big Boat won."
    lines = lines_of(text, [ParagraphReading(span=Span(0, len(text)))])
    found = [Found(Span(10, 17), Kind.WORK, 0.9), Found(Span(31, 39), Kind.WORK, 0.9)]
    assert [f.span.of(text) for f in repeats(text, lines, found)] == ["Big Boat"]


def test_the_surname_of_somebody_named_in_full_is_a_name():
    """Also where it is a word like any other; but not another name's part, nor a common word."""
    text = "Ann Band spoke. Then Band left the Band Hall, and Tom May, in May."
    lines = lines_of(text, [ParagraphReading(Span(0, len(text)))])
    found = [Found(Span(0, 8), PERSON, 0.9), Found(Span(35, 44), ORG, 0.9)]
    found.append(Found(Span(50, 57), PERSON, 0.9))
    assert [f.span.of(text) for f in repeats(text, lines, found)] == ["Band"]


def test_the_place_somebody_is_called_after_is_no_surname():
    """The Duke of Lee is no Mr. Lee."""
    text = "The Duke of Lee spoke in Lee."
    lines = lines_of(text, [ParagraphReading(Span(0, len(text)))])
    assert list(repeats(text, lines, [Found(Span(4, 15), PERSON, 0.9)])) == []
