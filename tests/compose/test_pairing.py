"""Sentences out of longer quotations."""

import pytest

from builder.compose.pairing import Pairing
from builder.model import Span


def read(made, words):
    """The words as they are read by themselves."""
    at = made.text.index(words)
    before, behind = Pairing(made).around(Span(at, at + len(words)))
    return before + words + behind


@pytest.mark.parametrize(
    ("text", "shown", "alone"),
    [
        ('"She flies. It has to be today."', "She flies.", '"She flies."'),
        ('"She flies. It has to be today."', '"She flies.', '"She flies."'),
        ('"She flies. It has to be today."', 'It has to be today."', '"It has to be today."'),
        ("“We go. We stay,” she said.", "We stay,” she said.", "“We stay,” she said."),
        ("He said: “We go. We stay.”", "He said: “We go.", "He said: “We go.”"),
        ("“One. Two. Three.”", "Two.", "“Two.”"),
        ("‘We go. We stay,’ she said.", "We stay,’ she said.", "‘We stay,’ she said."),
        ("“We go.\n\n“We stay. We win.”", "“We go.", "“We go.”"),
        ("“We go.\n\n“We stay. We win.”", "We win.”", "“We win.”"),
        ("“We go. We run.\n\n“We stay.”", "We run.", "“We run.”"),
    ],
)
def test_a_sentence_out_of_a_quotation_has_both_marks(article, text, shown, alone):
    """Those of the quotation, wherever it goes on."""
    assert read(article(text), shown) == alone


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('"We go," she said. They left.', "They left."),
        ('"We go," she said. They left.', '"We go," she said.'),
        ('They left. "We go," she said.', "They left."),
        ('They "left." They "came."', 'They "left."'),
        ('"We go. They left. They came.', "They left."),
        ("The farmers' fault. It is theirs.", "It is theirs."),
    ],
)
def test_what_lacks_no_mark_stays_as_it_is(article, text, shown):
    """Nor is anything put around what stands behind a mark without a partner."""
    assert read(article(text), shown) == shown
