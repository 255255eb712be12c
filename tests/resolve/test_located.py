"""Where the overrides of an article point."""

from dataclasses import replace

import pytest

from builder.model import Form, Override, Place, Span, TextQuoteSelector
from builder.resolve.located import all_stand, locate

TEXT = "Ann Lee met Lee.\n\nLee left Leeds."


def override(words, **asked):
    place = Place("o.yml", 1)
    return Override(article="a", passage=TextQuoteSelector(words), place=place, note="N", **asked)


@pytest.mark.parametrize(
    ("words", "asked", "starts", "lost"),
    [
        ("Ann Lee", {}, [0], False),
        ("Ann Moss", {}, [], True),
        ("Lee", {}, [4, 12, 18, 27], True),
        ("Lee", {"count": 4}, [4, 12, 18, 27], False),
        ("Lee", {"every": True}, [4, 12, 18], False),
        ("Leed", {"every": True}, [], True),
    ],
)
def test_a_passage_stands_as_often_as_expected_or_is_lost(article, words, asked, starts, lost):
    """A name of which every mention is meant stands as whole words, however often."""
    [one] = locate(article(TEXT), [override(words, **asked)])
    assert ([span.start for span in one.found], one.is_lost) == (starts, lost)
    assert one.shown == (() if lost else one.found)
    assert all_stand(article(TEXT), [override("left"), override(words, **asked)]) is not lost


def test_what_is_found_in_code_is_not_shown(article):
    """Though its passage is not lost."""
    made = article(TEXT)
    made = replace(made, blocks=(made.blocks[0], replace(made.blocks[1], form=Form.CODE)))
    inside, both = locate(made, [override("left"), override("Lee", every=True)])
    assert (inside.found, inside.shown, inside.is_lost) == ((Span(22, 26),), (), False)
    assert both.shown == (Span(4, 7), Span(12, 15))


def test_a_passage_is_told_of_in_quotation_marks(article):
    """With the words that an editor wrote."""
    [one] = locate(article(TEXT), [override("Ann Moss")])
    assert one.words == "“Ann Moss”"
