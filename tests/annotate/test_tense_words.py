"""Whether what happens is past or to come, by the words around."""

import pytest

from builder.annotate.tense_words import Time, by_words, may_be_future
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("He was due to meet the king on Wednesday", Time.FUTURE),
        ("He will be here on Wednesday", Time.FUTURE),
        ("He arrived here on Wednesday", Time.PAST),
        ("On Wednesday he was here", Time.PAST),
        ("On Wednesday he'll be here", Time.FUTURE),
        ("It starts on Wednesday, he said", Time.FUTURE),
        ("It will be mended on Wednesday", Time.FUTURE),
        ("Fog on Wednesday", Time.UNKNOWN),
        ("He left in May, on Wednesday", Time.PAST),
        ("He may leave on Wednesday", Time.FUTURE),
    ],
)
def test_without_syntax_the_words_around_tell(text, time):
    """Something sensible comes out where no paragraph was parsed."""
    start = text.index("Wednesday")
    assert by_words(text, Span(start, start + 9), Span(0, len(text))) is time


def test_plain_past_sentences_need_no_parse():
    """Only a sentence that may look ahead is worth parsing."""
    past, future = "He arrived on Wednesday.", "He was due to meet her on Wednesday."
    assert not may_be_future(past, Span(0, len(past)))
    assert may_be_future(future, Span(0, len(future)))
