"""Passages are found by their words, or are lost."""

from itertools import combinations

import pytest

from builder import anchors
from builder.anchors import find_passages, most_alike, selector_for
from builder.model import Span, TextQuoteSelector
from builder.parse import parse_plain

TEXT = "Article 5 states this.\n\nArticle 4 states that.\n\nTokyo agreed, and\nTokyo signed."


@pytest.fixture
def article():
    return parse_plain(TEXT, id="a")


def found(article, *selector):
    return [
        (span.start, span.of(TEXT)) for span in find_passages(article, TextQuoteSelector(*selector))
    ]


def test_a_passage_is_found_by_its_words(article):
    """The exact words, wherever they stand."""
    assert found(article, "Article 5 states") == [(0, "Article 5 states")]
    assert [words for _, words in found(article, "Tokyo")] == ["Tokyo", "Tokyo"]


def test_prefix_and_suffix_narrow(article):
    """Context must touch the passage; white space in it is as good as any other."""
    assert found(article, "Tokyo", "agreed, and ") == [(TEXT.rindex("Tokyo"), "Tokyo")]
    assert found(article, "Tokyo", "", " agreed") == [(TEXT.index("Tokyo"), "Tokyo")]
    assert found(article, "and Tokyo") == [(TEXT.index("and\nTokyo"), "and\nTokyo")]


@pytest.mark.parametrize(
    "words", ["article 5 states", "Article 6 states", "Article 5  state,", "Tokio", "Article 5."]
)
def test_likeness_is_not_enough(article, words):
    """A letter, a capital or a dot apart is lost, never moved."""
    assert found(article, words) == []


def test_repetitions_that_overlap_all_count():
    """Expected counts must not depend on how matches are consumed."""
    article = parse_plain("aaa", id="a")
    assert [s.start for s in find_passages(article, TextQuoteSelector("aa"))] == [0, 1]


def test_a_selector_made_for_a_span_finds_that_span(article):
    """As much context as it takes."""
    for start in (TEXT.index("Tokyo"), TEXT.rindex("Tokyo")):
        span = Span(start, start + 5)
        assert find_passages(article, selector_for(article, span)) == (span,)


@pytest.mark.parametrize(
    "text",
    ["aa a  a\na aa", "b\u00a0a b a\u00a0 b a", "x a.*a (a.*a) x\u2003a.*a", "aaaa aaaa aaa"],
)
def test_a_selector_is_alone_where_it_is_found_once(text):
    """Of every stretch, with every context, whatever white space there is."""
    held = parse_plain(text, id="a")
    body = Span(0, len(text))
    for start, end in combinations(range(len(text) + 1), 2):
        for size in range(4):
            parts = text[start:end], text[max(0, start - size) : start], text[end : end + size]
            passage = TextQuoteSelector(*parts)
            alone = len(find_passages(held, passage)) == 1
            assert anchors._stands_once(text, body, passage) is alone, passage


def test_the_likeliest_passage_is_shown_but_only_shown(article):
    """An editor may be helped with what stands there now."""
    span = most_alike(article, TextQuoteSelector("Article 6 states this."))
    assert span is not None
    assert span.of(TEXT) == "Article 5 states this."
    assert most_alike(article, TextQuoteSelector("nothing of the kind whatsoever")) is None


def test_a_word_must_be_very_like_another():
    """A name that is lost is not every word with the same letters."""
    article = parse_plain("They work in Tokyo.", id="a")
    assert most_alike(article, TextQuoteSelector("Zork")) is None
    span = most_alike(article, TextQuoteSelector("Tokio"))
    assert span is not None
    assert span.of(article.text).startswith("Tokyo")


def test_patterns_are_no_patterns(article):
    """What an editor types is taken literally."""
    assert found(article, ".*") == []


@pytest.mark.parametrize(
    ("selector", "words"),
    [(("Tokio",), "Tokyo"), (("signd",), "signed"), (("signd.",), "signed.")],
)
def test_what_is_shown_has_no_marks_that_the_passage_lacked(article, selector, words):
    """Pasted, it would take them into the name."""
    span = most_alike(article, TextQuoteSelector(*selector))
    assert span is not None
    assert span.of(TEXT) == words


def test_of_several_the_one_in_like_surroundings_is_shown(article):
    """A prefix with another capital points at the same place."""
    span = most_alike(article, TextQuoteSelector("Tokyo", "Agreed, and "))
    assert span == Span(TEXT.rindex("Tokyo"), TEXT.rindex("Tokyo") + 5)
