"""Offers as an editor reads them."""

import json

import click
import pytest

from builder.compose.concordance import Places
from builder.compose.offer import Answer, Offer, Task
from builder.edges.commands.offer_text import as_json, as_text, as_yaml
from builder.edges.desk import Desk
from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.model import Override, Place, Span, TextQuoteSelector


@pytest.fixture
def desk(folder):
    return Desk(Project(folder.root, Settings(model="none")))


def offer(article, text, words, **more):
    at = text.index(words)
    passage = Places(article(text)).passage(Span(at, at + len(words)))
    return Offer(
        id="x",
        task=Task.NAME,
        label=words,
        about="person",
        briefings=("a",),
        passages=(passage,),
        accept=(Answer(words="new", line="x: {label: X}"),),
        refuse=Answer(words="no", line="x: {label: X, kind: none}"),
        **more,
    )


def plain(text):
    return [row for row in text.splitlines() if row.startswith("    ") and ":" not in row]


def test_the_words_are_shown_in_their_sentence_cut_around_them(article, desk):
    """Long sentences at whole words, on lines that fit a terminal."""
    text = "one " * 60 + "Quill" + " two" * 60
    shown = "\n".join(plain(as_text(offer(article, text, "Quill"), desk)))
    assert "Quill" in shown
    assert shown.strip().startswith("…\N{NO-BREAK SPACE}one")
    assert shown.strip().endswith("two\N{NO-BREAK SPACE}…")
    assert all(len(row) <= 110 for row in shown.splitlines())


def test_no_marker_is_left_on_the_page(article, desk):
    """Also where the words stand at an end, or break over two lines."""
    text = "Carla " + "and then some more of the same " * 2 + "Quill of the North of Everything"
    shown = as_text(offer(article, text, "Quill of the North of Everything"), desk)
    assert not {"\x01", "\x02"} & set(shown)


def test_an_offer_names_the_line_of_what_it_asks_about(article, desk):
    """Not that on which the paragraph begins."""
    shown = as_text(offer(article, "Ann left.\n\nTom met\nCarla Quill.", "Carla Quill"), desk)
    assert ":4\n" in click.unstyle(shown)


def test_lost_passages_are_not_for_pasting(article, desk):
    """Their answers stand in the place of other lines."""
    lost = Override(article="a", passage=TextQuoteSelector("x"), place=Place("o.yml"))
    made = offer(article, "Quill left.", "Quill")
    answer = Answer(words="", line="at: {exact: y}", article="a", replaces=lost)
    orphan = Offer(
        id="o.yml",
        task=Task.LOST,
        label="x",
        about="",
        briefings=("a",),
        passages=(),
        accept=(answer,),
        refuse=answer,
    )
    assert as_yaml([orphan], desk) == ""
    assert as_yaml([orphan, made], desk).endswith("\nx: {label: X}")


OTHER = Answer(words="new: place", line="- at: x\n  speaker: y")


def test_what_else_it_may_be_is_numbered_on(article, desk):
    """By its words alone: its lines are like the first."""
    made = offer(article, "Quill left.", "Quill", instead=(OTHER,))
    shown = click.unstyle(as_text(made, desk))
    assert shown.splitlines()[-4:-2] == ["     x: {label: X}", "  2  new: place"]


def test_what_else_it_may_be_is_a_comment_to_paste_from(article, desk):
    """Only the likeliest stands as it is."""
    made = offer(article, "Quill left.", "Quill", instead=(OTHER,))
    assert as_yaml([made], desk).splitlines()[-4:] == [
        "x: {label: X}",
        "# or, new: place:",
        "# - at: x",
        "#   speaker: y",
    ]


def test_programs_get_what_else_it_may_be_with_its_lines(article, desk):
    """Apart from what is right if the suggestion is."""
    [row] = json.loads(as_json([offer(article, "Quill left.", "Quill", instead=(OTHER,))], desk))
    assert [answer["says"] for answer in row["accept"]] == ["new"]
    assert [answer["yaml"] for answer in row["instead"]] == [OTHER.line]
