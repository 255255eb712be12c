"""The yardstick of quotations: what counts as found, as right, and how articles are learnt twice."""

from __future__ import annotations

import json

import pytest
from parsed import SPLIT, parsed

from builder.annotate.quotes import Tables
from builder.attribution.options import Quotations
from builder.model import Span
from tools.quote_gold import (
    Case,
    Corpus,
    answers_for,
    answers_to,
    figures,
    prediction_lines,
    set_apart,
)

TEXT = "The mayor, Ann Lee, spoke. “We will stay,” she said. “We like it.”"


def _gold(text: str, *quotes: tuple[str, str]) -> dict:
    """An article of the gold: quoted words, and the mention of their source ("" for none)."""

    def span(words: str) -> list[int]:
        return [text.index(words), text.index(words) + len(words)]

    made = [
        {
            "start": span(words)[0],
            "end": span(words)[1],
            "kind": "direct",
            "speaker_spans": [span(source)] if source else [],
        }
        for words, source in quotes
    ]
    return {"id": "a", "text": text, "quotes": made}


GOLD = _gold(TEXT, ("We will stay,", "she"), ("We like it.", "she"))


@pytest.mark.parametrize(("source", "right"), [("she", True), ("Ann Lee", False), ("", False)])
def test_a_source_is_right_if_it_shares_a_word_with_the_golds(source, right):
    """A pronoun counts where the gold has nothing more; nobody is right only where gold has none."""
    span = Span(TEXT.index(source), TEXT.index(source) + len(source)) if source else None
    assert answers_to(TEXT, span, GOLD["quotes"]) is right
    nobody = _gold(TEXT, ("We like it.", ""))
    assert answers_to(TEXT, span, nobody["quotes"]) is (span is None)


def test_a_shared_article_is_not_enough():
    """What the two share must say something."""
    gold = _gold("The mayor of the council said: “No.”", ("No.", "The mayor of the council"))
    text = gold["text"]
    assert not answers_to(text, Span(10, 16), gold["quotes"])
    assert answers_to(text, Span(0, 9), gold["quotes"])


def test_a_quotation_is_found_at_four_fifths():
    """Marks in or out make no difference, half the words do."""
    quoted = Quotations(*parsed(*TEXT.split("\n"))).quoted
    assert [len(answers_for(GOLD, q)) for q in quoted] == [1, 1]
    half = _gold(TEXT, ("We", "she"))
    assert [len(answers_for(half, q)) for q in quoted] == [0, 0]


def test_closing_quotations_are_set_apart():
    """They get a paragraph of their own, and every offset still points at the same words."""
    made = set_apart(GOLD)
    text = made["text"]
    assert text == "The mayor, Ann Lee, spoke. “We will stay,” she said.\n\n“We like it.”"
    assert [text[q["start"] : q["end"]] for q in made["quotes"]] == ["We will stay,", "We like it."]
    assert [text[a:b] for q in made["quotes"] for a, b in q["speaker_spans"]] == ["she", "she"]


def test_figures_count_what_is_missed_and_what_is_too_much():
    """One of two found and right, one given that is none."""
    article, reading = parsed(SPLIT, "He has read “War and Peace” twice.")
    gold = _gold(article.text, ("We will stay,", "Ann Lee"), ("We like it.", "Ann Lee"))
    corpus = Corpus([gold], [article], [reading])
    [quotations] = corpus.quotations
    options = [quotations.options(q, None) for q in quotations.quoted]
    source = next(o for o in options[0] if o.span and o.span.of(article.text) == "Ann Lee")
    cases = [
        Case(gold, quotations, q, answers_for(gold, q), source, set(), set(), a, 1.0)
        for q, a in zip(quotations.quoted, (0.9, 0.1, 0.9), strict=True)
    ]
    measured = figures(corpus, cases)
    assert measured["found F1"] == pytest.approx(2 / 4)
    assert measured["joint F1"] == pytest.approx(2 / 4)


def test_predictions_are_what_the_program_says():
    """With the tables of each article, what is reported without marks left out."""
    article, reading = parsed(SPLIT)
    corpus = Corpus([_gold(article.text)], [article], [reading])
    asked: list[str] = []
    nobody = Tables({}, {"bias": 9.0}, {"bias": 9.0})
    [line] = prediction_lines(corpus, lambda id: asked.append(id) or nobody)
    quotes = json.loads(line)["quotes"]
    assert [article.text[q["start"] : q["end"]] for q in quotes] == [
        '"We will stay,"',
        '"We like it."',
    ]
    assert all(q["score"] > 0.9 for q in quotes)
    assert asked == [article.id]
