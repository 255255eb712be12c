"""A briefing as a chapter: its text exactly, and notes after it."""

import re
from dataclasses import replace
from functools import partial

import pytest
from timing import costs_linear_time

from builder import fidelity
from builder.export.chapter import address, chapter, plain
from builder.model import (
    AnnotatedArticle,
    Article,
    Block,
    Box,
    Container,
    Emphasis,
    Form,
    Note,
    Provenance,
    Quoting,
    Span,
    Style,
)
from builder.parse import parse_plain


def whole(text):
    """A chapter as a document of its own."""
    return f'<body xmlns:epub="http://www.idpf.org/2007/ops">{text}</body>'


def seen(markup):
    """The markup for the proof, which knows no names with a colon."""
    return re.sub(r' epub:type="\w+"', "", markup)


def test_the_text_is_exact_and_notes_stand_after_it(library, terms, parsed):
    """The proof that pages pass holds for chapters too."""
    [annotated, _] = library.articles
    made = chapter(annotated, terms, {"ada-holm", "norland"})
    parsed(whole(made))
    assert fidelity.differences(seen(made), annotated.article) == ()
    notes = re.findall(r'<li id="n(\d)" epub:type="endnote">(.*?) <a href="#r\1"', made)
    assert notes == [
        ("1", "<b>truce</b> A pause in fighting."),
        ("2", "Ada Holm, to reporters."),
    ]
    assert re.findall(r'href="#n(\d)" epub:type="noteref"', made) == ["1", "2"]
    assert made.count("register.xhtml#e-norland") == 1
    assert made.count('id="q-1"') == 1


def test_notes_are_those_of_the_page(marks):
    """By number: quotations in a row by one speaker share one, in the next paragraph it is
    another."""
    text = '"A one." "A two."\n\n"A three." It was said that all is well.'
    said = marks(text).says('"A one."').says('"A two."', id="q-2").says('"A three."', id="q-3")
    said.says("that all is well", who="", kind=Quoting.INDIRECT, id="q-4")
    made = chapter(said.on(parse_plain(text, id="a")), {}, ())
    assert re.findall(r'href="#n(\d)" epub', made) == ["1", "1", "2", "3"]
    assert made.count('id="r1"') == 1
    assert ">Speaker not identified, reported. <a" in made


@pytest.mark.parametrize("form", [Form.CODE, Form.TABLE])
def test_every_note_leads_back(marks, form):
    """Also to code and tables, and where an editor's passage goes on behind them."""
    text = "a\tb\n\nc"
    blocks = Block(span=Span(0, 3), line=1, form=form), Block(span=Span(5, 6), line=3)
    made = chapter(marks(text).remark("b\n\n", "Which?").on(article(text, *blocks)), {}, ())
    assert 'b<sup data-added=""><a id="r1" href="#n1"' in made


def test_a_cited_briefing_is_another_chapter(marks):
    """At the place that was meant."""
    style = Style(Span(0, 5), Emphasis.LINK, "articles/2025-b.md#q-1")
    article = replace(parse_plain("There it stands.", id="a"), styles=(style,))
    assert '<a href="b-2025-b.xhtml#q-1">There</a>' in chapter(marks("").on(article), {}, ())


def test_headings_can_be_led_to(marks):
    """By the address that they have on the site."""
    held = replace(
        parse_plain("What now\n\nIt rained.", id="a"),
        blocks=(
            Block(span=Span(0, 8), line=1, form=Form.HEADING, level=2),
            Block(span=Span(10, 20), line=3),
        ),
    )
    assert '<h2 id="s-what-now">What now</h2>' in chapter(marks("").on(held), {}, ())
    assert "<h2>What now</h2>" in plain(held, address)


def test_a_quotation_over_paragraphs_has_one_id(marks, parsed):
    """And is split where a paragraph ends."""
    text = '"One.\n\nTwo."'
    said = marks(text).says(Span(0, len(text))).on(parse_plain(text, id="a"))
    made = chapter(said, {}, ())
    parsed(whole(made))
    assert made.count('id="q-1"') == 1
    assert made.count('class="quote"') == 2
    assert fidelity.differences(seen(made), said.article) == ()


def article(text, *blocks, styles=()):
    return Article(
        id="a", date=None, title="T", byline="", text=text, blocks=blocks, styles=tuple(styles)
    )


def test_no_link_stands_in_a_link(marks, parsed):
    """Nor does the number of a note: the author's link is split around it."""
    text = "See Ada Holm now."
    styled = article(
        text,
        Block(span=Span(0, len(text)), line=1),
        styles=[Style(Span(0, len(text)), Emphasis.LINK, "https://example.org/")],
    )
    made = chapter(
        marks(text).names("Ada Holm", "ada-holm").remark("Ada", "Who?").on(styled), {}, {"ada-holm"}
    )
    root = parsed(whole(made))
    assert [a for a in root.iter("a") if list(a.iter("a")) != [a]] == []
    assert fidelity.differences(seen(made), styled) == ()


@pytest.mark.parametrize("emphasis", list(Emphasis))
def test_the_authors_own_emphasis_is_kept(emphasis, marks, parsed):
    """Even where a mark crosses it."""
    text = "one two three"
    span = Span(3, 4) if emphasis is Emphasis.BREAK else Span(0, 7)
    styled = article(
        text,
        Block(span=Span(0, len(text)), line=1),
        styles=[Style(span, emphasis, "https://example.org")],
    )
    said = marks(text).says("two three").on(styled)
    made = chapter(said, {}, ())
    parsed(whole(made))
    tag = {"link": '<a href="https://example.org">', "break": "<br/>"}.get(
        emphasis, f"<{emphasis.value}>"
    )
    assert tag in made
    assert fidelity.differences(seen(made), styled) == ()


def test_lists_quotes_headings_code_and_tables_keep_their_form(marks, parsed):
    """As on the page."""
    text = "Head\nfirst\nsecond\ndeep\nsaid\n  code <b>\na\t<b>\n"
    spans, at = [], 0
    for line in text.splitlines():
        spans.append(Span(at, at + len(line)))
        at += len(line) + 1
    numbers = [Container(Box.NUMBERS, 1, item, 3) for item in (0, 1)]
    held = article(
        text,
        Block(span=spans[0], line=1, form=Form.HEADING, level=2),
        Block(span=spans[1], line=2, inside=(numbers[0],)),
        Block(span=spans[2], line=3, inside=(numbers[1],)),
        Block(span=spans[3], line=4, inside=(numbers[1], Container(Box.BULLETS, 2))),
        Block(span=spans[4], line=5, inside=(Container(Box.BLOCKQUOTE, 3),)),
        Block(span=spans[5], line=6, form=Form.CODE),
        Block(span=spans[6], line=7, form=Form.TABLE),
    )
    made = chapter(marks(text).on(held), {}, ())
    parsed(whole(made))
    flat = made.replace("\n", "")
    assert (
        '<ol start="3"><li><p>first</p></li><li><p>second</p><ul><li><p>deep</p></li></ul></li></ol>'
        in flat
    )
    assert '<h2 id="s-head">Head</h2>' in flat
    assert "<blockquote><p>said</p></blockquote>" in flat
    assert "<pre><code>  code &lt;b&gt;</code></pre>" in flat
    assert "<table><tr><th>a</th><th>&lt;b&gt;</th></tr></table>" in flat
    assert fidelity.differences(seen(made), held) == ()


def test_thousands_of_notes_take_linear_time():
    """One in each paragraph."""

    def many(notes):
        held = parse_plain("\n\n".join(["It rained."] * notes), id="a")
        remarks = tuple(
            Note(span, f"No. {number}", Provenance("editor"))
            for number, span in enumerate(held.paragraphs)
        )
        return partial(chapter, AnnotatedArticle(held, remarks), {}, ())

    assert many(1000)().count('epub:type="noteref"') == 1000
    assert costs_linear_time(many, 4000)


def test_feeds_get_the_text_alone(library):
    """Without marks and notes."""
    assert plain(library.articles[1].article, address) == "<p>Norland slept.</p>"
