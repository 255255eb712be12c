"""What a model's hint says of a mention, of others and of the words, as features."""

from builder.attribution.hints import (
    describe_certainty,
    describe_mention,
    describe_others,
    describe_words,
)
from builder.model import SourceHint, Span

HINT = SourceHint(Span(0, 9), ((3, 0.6), (4, 0.3), (8, 0.05)), 0.05, 2.4)


def test_a_mention_has_the_shares_of_its_words():
    """Here two of them, nine tenths; none of those that are not in question."""
    assert list(describe_mention(HINT, 3, 5)) == ["hint=2", "hint top=True", "hint less=0"]
    assert list(describe_mention(HINT, 0, 2)) == ["hint=-6", "hint top=False", "hint less=9"]


def test_somebody_elsewhere_has_the_rest():
    """Whoever it is."""
    assert list(describe_others(HINT, "nobody")) == ["hint nobody=-3"]


def test_words_and_certainty_have_levels():
    """Of the log-odds, within bounds."""
    assert list(describe_words(HINT)) == ["hint said=2"]
    assert list(describe_certainty(HINT)) == ["hint sure=0"]
    sure = SourceHint(Span(0, 9), ((3, 1.0),), 0.0, -40.0)
    assert list(describe_words(sure)) == ["hint said=-6"]
    assert list(describe_certainty(sure)) == ["hint sure=6"]
