"""What a template may call."""

from dataclasses import replace
from datetime import date

import pytest

from builder.compose.almanac import CalendarEntry
from builder.compose.concordance import Passage, Saying
from builder.compose.errata import Correction
from builder.compose.page import Page
from builder.model import (
    Entity,
    EntityId,
    Granularity,
    Kind,
    Part,
    Provenance,
    Quoting,
    Span,
    Statement,
)
from builder.render import vocabulary

SAID = Statement(
    id="q-1",
    content=(Span(0, 1),),
    kind=Quoting.DIRECT,
    speaker="lee",
    speaker_label="Lee",
    provenance=Provenance("rule"),
)


def saying(article, words, kind=Quoting.DIRECT):
    """What is said in an article that begins with these words."""
    return Saying(article, 1, 1, replace(SAID, content=(Span(0, len(words)),), kind=kind))


def test_a_passage_is_one_line_with_its_mention_in_strong_type(article):
    """Blanks around the mention stay, line breaks become blanks, syntax is escaped."""
    made = article("The *old*\nleague met.")
    passage = Passage(made, 1, Span(0, len(made.text)), (Span(10, 16),))
    assert vocabulary.passage(passage) == "The &#x2a;old&#x2a; **league** met."


def test_a_passage_out_of_a_quotation_has_both_marks(article):
    """That which it lacks is none of its words."""
    passage = Passage(article('The league met."'), 1, Span(0, 16), (Span(4, 10),), ('"', ""))
    assert vocabulary.passage(passage) == '"The **league** met."'


@pytest.fixture
def page():
    """A page in a folder."""
    return Page(path="quotes/a.md", title="", template="", data={})


def test_links_stand_in_a_row(page):
    """But for the one that the reader is on; what they say is no markup."""
    links = [("*May*", "quotes/a/2.md"), ("April", "quotes/a.md")]
    shown = "[&#x2a;May&#x2a;](a/2.md)&nbsp;· **April**"
    assert vocabulary.row(page, links, "April") == shown
    assert vocabulary.row(page, []) == ""


def test_names_stand_in_a_row(page):
    """Each leads to its page."""
    lee = Entity(id=EntityId("lee"), label="Ann Lee", kind=Kind.PERSON)
    assert vocabulary.names(page, [lee]) == "[Ann Lee](../entities/lee.md)"


@pytest.mark.parametrize(("length", "wanted"), [(110, ""), (111, " { .gl-long }")])
def test_a_long_title_stands_in_smaller_type(length, wanted):
    """So that it leaves room for the text."""
    assert vocabulary.title_class("x" * length) == wanted


def test_lists_tell_two_kinds_of_rows_apart(article):
    """So that a reader can choose one of them."""
    day = CalendarEntry("2025-04-08", "8 April 2025", Granularity.DAY, (0, 1), (), 1)
    correction = Correction(day=date(2025, 4, 8), part=Part.ARTICLE)
    rows = [
        (saying(article("No."), "No."), saying(article("No."), "No.", Quoting.INDIRECT)),
        (day, replace(day, granularity=Granularity.WEEK)),
        (correction, replace(correction, part=Part.REGISTER)),
    ]
    for main, other in rows:
        assert (vocabulary.kind_class(main), vocabulary.kind_class(other)) == ("", " .other")


def test_names_for_css_are_plain():
    """Whatever a key of the register is made of."""
    assert vocabulary.css('#a" onclick=') == "#a-onclick-"


def test_links_out_of_the_site_are_named_for_where_they_lead():
    """Wikidata's by its number, others by their host; no other scheme becomes a link."""
    assert vocabulary.outside("https://www.wikidata.org/wiki/Q1").startswith("[Wikidata Q1](")
    assert vocabulary.outside("https://example.org/x").startswith("[example.org/x](https:")
    assert "javascript:" not in vocabulary.outside("javascript:alert(1)").partition("](")[2]


def test_lines_keep_their_indentation():
    """In a raw `<pre>`."""
    assert vocabulary.lines("a {\n  b\n}") == "a &#x7b;\n&#x20;&#x20;b\n&#x7d;"
