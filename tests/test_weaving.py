"""Stretches of a text, as tags that nest."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as some

from builder.model import Emphasis, Span
from builder.weaving import Rank, Stretch, Tags, in_order, woven

TEXT = "one two  three"


def written(*stretches, text=TEXT, within=None, between=()):
    """The text with its tags."""
    within = within or Span(0, len(text))
    out, at = "", within.start
    for place, tag in woven(text, within, in_order(stretches), dict(between)):
        out += text[at:place] + tag
        at = place
    return out + text[at : within.end]


def marked(start, end, name="q", rank=Rank.NAME):
    """A mark whose first part is told from the rest."""
    return Stretch(Span(start, end), rank, Tags.element(name, once=" 1"))


def linked(start, end, plain=None, rank=Rank.LINK):
    return Stretch(Span(start, end), rank, plain, Tags.element("a"), marks=False)


@pytest.mark.parametrize(
    ("stretches", "made"),
    [
        ((marked(0, 3), marked(4, 7)), "<q 1>one</q> <q 1>two</q>  three"),
        ((marked(0, 7), marked(4, 7, "b")), "<q 1>one <b 1>two</b></q>  three"),
        ((marked(0, 7), marked(4, 14, "b")), "<q 1>one <b 1>two</b></q><b>  three</b>"),
        ((marked(0, 3, "b"), marked(0, 3, rank=Rank.QUOTE)), "<q 1><b 1>one</b></q> two  three"),
        ((marked(3, 8),), "one <q 1>two</q>  three"),
        ((marked(7, 9),), TEXT),
        ((linked(0, 7), linked(4, 7)), "<a>one two</a>  three"),
        ((linked(0, 7), linked(4, 14)), "<a>one two</a>  three"),
        ((linked(0, 7), linked(4, 7, Tags.element("i"))), "<a>one <i>two</i></a>  three"),
        ((linked(0, 3), linked(4, 7)), "<a>one</a> <a>two</a>  three"),
        ((Stretch(Span(7, 9), Rank.BREAK, Tags("<br>", "", "")),), "one two<br>  three"),
        ((Stretch(Span(1, 2), Rank.BREAK, Tags("<br>", "", "")),), TEXT),
    ],
)
def test_what_crosses_is_split_and_no_link_stands_in_a_link(stretches, made):
    """Blanks at the ends stay outside, no break parts a word."""
    assert written(*stretches) == made


def test_what_began_in_another_block_goes_on():
    """Its first part stands there."""
    assert written(marked(0, 14), within=Span(4, 14)) == "<q>two  three</q>"


@pytest.mark.parametrize(
    ("stretches", "made"),
    [
        ((marked(0, 14),), "<q 1>one two!  three</q>"),
        ((linked(0, 14),), "<a>one two</a>!<a>  three</a>"),
        ((marked(0, 7),), "<q 1>one two</q>!  three"),
        ((linked(0, 14), marked(4, 14)), "<a>one <q 1>two</q></a>!<a><q>  three</q></a>"),
        ((marked(0, 14), linked(4, 14)), "<q 1>one <a>two</a>!<a>  three</a></q>"),
    ],
)
def test_what_stands_between_stands_in_no_link(stretches, made):
    """For it may be one; behind what ends there."""
    assert written(*stretches, between={7: "!"}) == made


def test_marks_stand_three_deep_but_quotes_deeper():
    """A quotation can be led to wherever it is."""
    quotes = [marked(0, 14, f"q{n}", Rank.QUOTE) for n in range(4)]
    made = written(*quotes, marked(0, 14, "b"))
    assert made == f"<q0 1><q1 1><q2 1><q3 1>{TEXT}</q3></q2></q1></q0>"
    styles = [Stretch(Span(0, 14), Rank.EM, Tags.element("i"), marks=False)] * 99
    assert written(*styles).count("<i>") == 12


def test_every_emphasis_has_a_rank():
    """Of one span the author's link is outside, code and breaks are within all else."""
    ranks = sorted(map(Rank.of, Emphasis))
    assert ranks == [Rank.LINK, Rank.STRONG, Rank.EM, Rank.CODE, Rank.BREAK]


SPANS = some.tuples(some.integers(0, 13), some.integers(1, 14)).filter(
    lambda ends: ends[0] < ends[1]
)
STRETCHES = some.builds(
    lambda ends, name, link: linked(*ends) if link else marked(*ends, name),
    SPANS,
    some.sampled_from("bqi"),
    some.booleans(),
)


@given(some.lists(STRETCHES, max_size=8), some.sets(some.integers(0, 14), max_size=3))
def test_whatever_crosses_tags_nest_and_the_text_stays(stretches, places):
    """No text is lost, each tag closes the last that is open, no link or note stands in a link."""
    made = written(*stretches, between=dict.fromkeys(places, "!"))
    assert re.sub(r"<[^>]*>|!", "", made) == TEXT
    held = []
    for tag in re.findall(r"<[^>]*>|!", made):
        if tag.startswith("</"):
            assert held.pop() == tag[2:-1]
        else:
            assert "a" not in held or tag not in ("<a>", "!")
            held += [tag[1:2]] if tag != "!" else []
    assert held == []
