"""Which notes an article has, and in which order."""

from builder.compose.notes import Credit, notes
from builder.model import (
    AnnotatedArticle,
    Gloss,
    Note,
    Provenance,
    Quoting,
    Span,
    Statement,
    Term,
)

RULE = Provenance("rule")
TRUCE = Term(id="truce", label="truce")


def said(*content, speaker="Ada Holm"):
    return Statement(
        id="q",
        content=content,
        kind=Quoting.DIRECT,
        speaker_label=speaker,
        provenance=RULE,
    )


def notes_of(article, *marks):
    return notes(AnnotatedArticle(article, marks), {"truce": TRUCE})


def test_notes_are_numbered_as_the_text_refers_to_them(article):
    """A term within a quotation comes before its speaker, whom the text names at the end."""
    quote, gloss = said(Span(0, 10)), Gloss(Span(3, 8), "truce", RULE)
    remark = Note(Span(12, 17), "Which?", RULE)
    found = notes_of(article('"A truce,"\n\nThere, she said.'), quote, gloss, remark)
    assert [(n.block, n.content) for n in found] == [
        (0, TRUCE),
        (0, Credit("Ada Holm", "", ((1, quote),))),
        (1, remark),
    ]


def test_a_row_of_quotations_by_one_speaker_is_one_note(article):
    """All of them refer to it; another speaker ends the row."""
    marks = said(Span(0, 3)), said(Span(4, 7)), said(Span(8, 11), speaker="B"), said(Span(12, 15))
    found = notes_of(article('"a" "b" "c" "d"'), *marks)
    assert [[span for _, span in n.references] for n in found] == [
        [Span(0, 3), Span(4, 7)],
        [Span(8, 11)],
        [Span(12, 15)],
    ]


def test_the_last_part_of_a_quotation_refers_to_its_note(article):
    """Of those in the paragraph beside which the note stands."""
    (note,) = notes_of(article('"a" and "b"\n\n"c"'), said(Span(0, 3), Span(8, 11), Span(13, 16)))
    assert note.block == 0
    assert note.references == ((Statement, Span(8, 11)),)


def test_a_term_the_glossary_lacks_has_no_note(article):
    """And one it has, only at its first use."""
    glosses = [
        Gloss(span, id, RULE)
        for span, id in ((Span(0, 1), "war"), (Span(2, 7), "truce"), (Span(8, 13), "truce"))
    ]
    (note,) = notes_of(article("a truce truce"), *glosses)
    assert note.references == ((Gloss, Span(2, 7)),)
