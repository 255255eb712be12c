"""The margin: who speaks, what terms mean, what editors note."""

from dataclasses import replace
from html import unescape

from builder.model import (
    AnnotatedArticle,
    Dating,
    Gloss,
    Granularity,
    Note,
    Provenance,
    Quoting,
    Span,
    Statement,
    Term,
)
from builder.render.margin import text_with_margin

TERMS = {"truce": Term(id="truce", label="truce", definition="A <pause>.")}
DAYS = {"2025-05-03": "timeline.md#t-2025-05-03"}
RULE = Provenance("rule")


def written(article, *marks):
    return text_with_margin(AnnotatedArticle(article, marks), TERMS, DAYS, "articles/a.md")


def statement(id, start, end, speaker="Ada Holm"):
    return Statement(
        id=id,
        content=(Span(start, end),),
        kind=Quoting.DIRECT,
        speaker_label=speaker,
        provenance=RULE,
    )


def test_a_term_is_explained_once(article):
    """Beside the paragraph of its first use."""
    text = written(
        article("A truce.\n\nThe truce."),
        Gloss(Span(2, 7), "truce", RULE),
        Gloss(Span(14, 19), "truce", RULE),
    )
    assert text.count("<aside") == 1
    assert '<p class="gl-gl" data-n="1"><b>truce</b> A &#x3c;pause&#x3e;.</p>' in text


def test_quotes_in_a_row_by_one_speaker_share_a_credit(article):
    """Each keeps its own address."""
    text = written(
        article('"One." "Two." "Three."'),
        statement("q-a", 0, 6),
        statement("q-b", 7, 13),
        statement("q-c", 14, 22, "B"),
    )
    assert text.partition("gl-paper")[0].count('class="gl-cr"') == 2
    assert '<a href="#q-a" data-q="q-a" aria-label="Quote q1, Ada Holm">q1</a>' in unescape(text)
    assert 'href="#q-c"' in text


def test_a_date_of_no_calendar_leads_nowhere(article):
    """The timeline has no entry for it."""
    text = written(article("Lately."), Dating(Span(0, 6), "PAST_REF", Granularity.VAGUE, RULE))
    assert "timeline" not in text


def test_an_editors_note_stands_in_the_margin(article):
    """As text."""
    text = written(article("Lately."), Note(Span(0, 6), "<b>which</b> year?", RULE))
    assert '<p class="gl-no" data-n="1"><b>Note</b> &#x3c;b&#x3e;which' in text


def test_a_text_without_marks_has_no_margin(article):
    """Nothing is added."""
    assert "aside" not in written(article("Plain."))


def test_notes_stand_once_more_in_a_row_for_paper(article):
    """Hidden and in order, without what leads to a place on the screen."""
    text = written(
        article('A truce.\n\n"One."'),
        Gloss(Span(2, 7), "truce", RULE),
        statement("q-a", 10, 16),
    )
    row = text.partition('<div class="gl-paper" hidden data-search-exclude>')[2]
    assert row.index('data-n="1"') < row.index('<p class="gl-cr" data-n="2"><b>Ada Holm</b></p>')
    assert "<a" not in row


def test_a_quotation_knows_how_its_speaker_was_found(article):
    """For its card; of a quotation that is nobody's there is nothing to say."""
    found = replace(statement("q-a", 0, 6), provenance=Provenance("rule", how="with “said”"))
    nobody = replace(found, id="q-b", content=(Span(7, 13),), speaker_label="")
    text = unescape(written(article('"One." "Two."'), found, nobody))
    assert 'data-q="q-a" data-how="with “said”"' in text
    assert text.count("data-how") == 1
