"""Who is mentioned where, in which sentence."""

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import partial

from timing import costs_linear_time

from builder.compose.concordance import PassagePiece, Places, _spelt_alike, concordance
from builder.model import Granularity, Span


def test_mentions_of_one_sentence_are_one_passage(library):
    """Three mentions in three sentences of the newer article, one in the older."""
    found = concordance(library).passages["norland"]
    assert [(p.article.id, p.paragraph, len(p.marked)) for p in found] == [
        ("newer", 1, 1),
        ("newer", 1, 1),
        ("newer", 2, 1),
        ("older", 1, 1),
    ]
    assert concordance(library).counts["norland"] == 4
    assert concordance(library).briefings["norland"] == 2
    assert concordance(library).months["norland"] == {"2025-05": 3, "2024-12": 1}


def test_a_passage_is_its_sentence_and_no_other(library):
    """The sentence before and after stay out, and what is mentioned is set apart."""
    passage = concordance(library).passages["the-league"][0]
    assert passage.pieces == (
        PassagePiece("Norland joined "),
        PassagePiece("The League", marked=True),
        PassagePiece(" in 2019."),
    )


def test_a_sentence_out_of_a_quotation_is_read_with_its_marks(marked, shelf):
    """Its own words stay what they are in the article."""
    made = marked('"We wait. Norland waits," he said.').names("Norland", "norland").done()
    [passage] = concordance(shelf(made)).passages["norland"]
    assert passage.paired == (PassagePiece('"'), *passage.pieces)
    assert passage.pieces[0] == PassagePiece("Norland", marked=True)


def test_a_long_sentence_is_cut_around_the_mention(marked, shelf):
    """A sentence of thousands of characters shows some hundred, the mention among them."""
    text = "word " * 500 + "Norland " + "word " * 500
    found = concordance(shelf(marked(text).names("Norland", "norland").done()))
    pieces = found.passages["norland"][0].pieces
    assert PassagePiece("Norland", marked=True) in pieces
    assert pieces[0].text.startswith("… ")
    assert pieces[-1].text.endswith("…")
    assert sum(len(piece.text) for piece in pieces) < 400


def test_said_by_and_said_about(library):
    """A statement is about whom it names, but a speaker is not said to speak about himself."""
    found = concordance(library)
    assert [s.number for s in found.said_by["ada-holm"]] == [1]
    assert found.said_about["norland"] == found.said_by["ada-holm"]
    assert "ada-holm" not in found.said_about


def test_what_several_say_is_said_by_each(marked, shelf):
    """And about none of them."""
    made = marked('Ada Holm and Norland: "Norland wins."').names("Norland", "norland", nth=1)
    made.says('"Norland wins."', "ada-holm").together_with(("norland", "Norland"))
    found = concordance(shelf(made.done()))
    assert found.said_by["norland"] == found.said_by["ada-holm"]
    assert "norland" not in found.said_about


def test_entities_of_one_paragraph_are_seen_together(library):
    """A paragraph counts once, however often the two are named in it."""
    assert concordance(library).beside["ada-holm"] == {"norland": 2}


def test_suggestions_and_vague_dates_are_left_out(marked, shelf):
    """A name without an entity has no passages; "recently" is no date of the calendar."""
    made = marked("Officials met recently.").names("Officials", None)
    found = concordance(shelf(made.dates("recently", "PAST_REF", Granularity.VAGUE).done()))
    assert not found.passages
    assert not found.dates


def test_asked_again_it_is_not_computed_again(library):
    """All composers share one concordance."""
    assert concordance(library) is concordance(library)


def test_time_is_linear(article, marked, shelf):
    """No mention is compared with each of the others."""

    def made_of(many):
        sentence = "Norland met. "
        made = marked(sentence * many, day=date(2025, 1, 1)).names("Norland", "norland")
        starts = range(0, many * len(sentence), len(sentence))
        made.made = [replace(made.made[0], span=Span(at, at + 7)) for at in starts]
        return partial(concordance, shelf(made.done()))

    assert costs_linear_time(made_of, 500)


def test_mentions_are_counted_by_their_words(library):
    """What an entity was called, most frequent first."""
    forms = concordance(library).forms
    assert forms["ada-holm"] == {"Ada Holm": 1, "Holm": 1}
    assert list(forms["norland"].items()) == [("Norland", 4)]


def test_capitals_make_no_other_form():
    """A dateline's are counted with the form that is met most."""
    forms = Counter({"Lake": 2, "OSLO": 1, "Oslo": 2, "oslo": 1})
    assert list(_spelt_alike(forms).items()) == [("Oslo", 4), ("Lake", 2)]


def test_the_paragraph_of_a_span_counts_from_one(library):
    """A span before the first block belongs to it."""
    article = library.articles[0].article
    spans = [Span(0, 1), *(block.span for block in article.blocks)]
    assert [article.block_at(span.start) for span in spans] == [0, 0, 1]
    assert [Places(article).passage(span).paragraph for span in spans] == [1, 1, 2]
