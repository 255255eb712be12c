"""The body of an article: blocks in their lists, notes beside them, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

import markdown
import pytest

from builder.fidelity import differences
from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Block,
    Box,
    Container,
    EntityId,
    Form,
    Kind,
    Layer,
    Mark,
    Provenance,
    Quoting,
    Reference,
    Span,
    Statement,
)
from builder.render.body import Margin, body
from builder.render.inline import Manner
from builder.render.markdown import Markdown

Laid = tuple[str, Form, tuple[Container, ...]]
SURE = Provenance("register")


def article(*laid: Laid) -> Article:
    blocks, at = [], 0
    for line, (text, form, inside) in enumerate(laid, 1):
        level = 2 if form is Form.HEADING else 0
        blocks.append(
            Block(span=Span(at, at + len(text)), line=line, form=form, level=level, inside=inside)
        )
        at += len(text) + 1
    text = "\n".join(text for text, _, _ in laid)
    return Article(
        id=ArticleId("a"),
        date=date(2025, 4, 8),
        title="T",
        byline="",
        text=text,
        blocks=tuple(blocks),
    )


def paragraph(text: str, *inside: Container) -> Laid:
    return text, Form.PARAGRAPH, inside


def written(made: Article, marks: Sequence[Mark] = ()) -> str:
    return body(AnnotatedArticle(made, tuple(marks)), "articles/a.md")


def shown(source: str) -> str:
    return markdown.markdown(source, extensions=["attr_list", "md_in_html", "toc"])


def name(start: int, end: int) -> Reference:
    return Reference(
        span=Span(start, end),
        kind=Kind.ORG,
        entity=EntityId("nato"),
        label="NATO",
        provenance=SURE,
        layer=Layer.ORG,
    )


def test_a_paragraph_is_a_line() -> None:
    """Between blank lines, in the one element that shows the article."""
    made = written(article(paragraph("One."), paragraph("Two,\nhe said.")))
    assert made == (
        '<div class="gl-body" data-briefing="a" markdown="1">\n\nOne.\n\nTwo, he said.\n\n</div>\n'
    )


def test_headings_are_below_the_title_and_have_ids_of_their_own() -> None:
    """No text of an article can take the id of something else on the page."""
    made = article(("Why #1 {#x} #", Form.HEADING, ()), ("Why #1 {#x} #", Form.HEADING, ()))
    html = shown(written(made))
    assert '<h2 id="s-why-1-x">' in html
    assert '<h2 id="s-why-1-x--2">' in html
    assert not differences(html, made)


def test_lists_keep_their_nesting_and_numbers() -> None:
    """However they follow upon each other, as Markdown's own would not."""
    bullets = [Container(Box.BULLETS, 1, item) for item in range(2)]
    numbers = [Container(Box.NUMBERS, 2, item, 3) for item in range(2)]
    made = article(
        paragraph("first", bullets[0]),
        paragraph("its second paragraph", bullets[0]),
        paragraph("third of three", bullets[0], numbers[0]),
        paragraph("fourth", bullets[0], numbers[1]),
        paragraph("second", bullets[1]),
        paragraph("another list", Container(Box.BULLETS, 3)),
        paragraph("quoted", Container(Box.BLOCKQUOTE, 4)),
        paragraph("after"),
    )
    html = shown(written(made)).replace("\n", "")
    assert html == (
        '<div class="gl-body" data-briefing="a"><ul><li><p>first</p><p>its second paragraph</p>'
        '<ol start="3"><li>third of three</li><li>fourth</li></ol></li><li>second</li></ul>'
        "<ul><li>another list</li></ul><blockquote><p>quoted</p></blockquote><p>after</p></div>"
    )
    assert not differences(shown(written(made)), made)


def test_code_keeps_its_lines() -> None:
    """Blank lines, tabs and syntax included."""
    made = article(("if x:\n\n\treturn *y* <b> &amp;\n    ", Form.CODE, ()))
    assert not differences(shown(written(made)), made)


def test_a_table_keeps_its_cells() -> None:
    """A column of figures stands to the right; an empty cell is one."""
    text = "Place\tRain\tNote\nOslo\tUS$1.2bn\t*a* | b\nBergen\tn/a\n\t3 %"
    made = article((text, Form.TABLE, ()))
    html = shown(written(made)).replace("\n", "")
    assert not differences(html, made)
    assert '<th>Place</th><th class="gl-num">Rain</th><th>Note</th>' in html
    assert '<td>Bergen</td><td class="gl-num">n/a</td></tr>' in html
    assert '<tr><td></td><td class="gl-num">3 %</td></tr>' in html


def test_prose_in_a_table_stays_where_prose_stands() -> None:
    """Beside a single figure, and in a column of figures."""
    text = "Share\tGoal\n5 %\t5 %\n3 %, as was agreed\tas was agreed\n2 %\tas is usual"
    html = shown(written(article((text, Form.TABLE, ())))).replace("\n", "")
    assert '<th class="gl-num">Share</th><th>Goal</th>' in html
    assert '<td class="gl-num">5 %</td><td>5 %</td>' in html
    assert "<td>3 %, as was agreed</td>" in html


def test_a_long_cell_of_a_table_is_given_width() -> None:
    """Others need none."""
    html = shown(written(article((f"Goal\tBy\n{'as was agreed ' * 4}\t2030", Form.TABLE, ()))))
    assert html.count("gl-prose") == 1
    assert '<td class="gl-prose">as' in html


def test_a_table_with_nothing_but_a_heading_is_one() -> None:
    """However little it tells."""
    made = article(("Place\tRain", Form.TABLE, ()))
    assert not differences(shown(written(made)), made)


def test_a_note_follows_its_paragraph() -> None:
    """In an element with it, so that it can stand beside."""
    made = article(paragraph("One."), paragraph("Two."))
    margin = Margin({1: Markdown("<aside data-added>A note.</aside>")})
    html = shown(body(AnnotatedArticle(made, ()), "articles/a.md", margin=margin))
    assert (
        html.index("One.")
        < html.index('<div class="gl-par">')
        < html.index("Two.")
        < html.index("A note.")
    )
    assert not differences(html, made)


def statement(*spans: Span) -> Statement:
    return Statement(
        id=f"q-{spans[0].start}",
        content=spans,
        kind=Quoting.DIRECT,
        provenance=SURE,
    )


def test_a_paragraph_that_is_all_quotation_says_so() -> None:
    """It is set apart, the others are not."""
    made = article(paragraph('"All."'), paragraph('"Not" all.'))
    marks = [statement(Span(0, 6)), statement(Span(7, 12))]
    assert written(made, marks).count("gl-par gl-bq") == 1


def test_a_block_quote_that_is_all_quotation_says_so() -> None:
    """As a whole, lists and the line that signs it included; others do not."""
    said, excerpt = Container(Box.BLOCKQUOTE, 1), Container(Box.BLOCKQUOTE, 3)
    made = article(
        paragraph("We go.", said, Container(Box.BULLETS, 2)),
        paragraph("Ann Lee", said),
        paragraph("It says:", excerpt),
        paragraph("Go!", excerpt),
    )
    html = shown(written(made, [statement(Span(0, 6)), statement(Span(24, 27))]))
    assert html.count("<blockquote") == 2
    assert html.index('<blockquote class="gl-bq">') < html.index("We go.")
    assert html.index("Ann Lee") < html.index("<blockquote>") < html.index("It says:")
    assert not differences(html, made)


@pytest.mark.parametrize("text", ["* " * 2500, "NATO " * 2500])
def test_a_paragraph_with_very_much_in_it_is_raw(text: str) -> None:
    """Python-Markdown's time would grow with the square."""
    made = article(paragraph(text.strip()), paragraph("The end."))
    marks = [name(at, at + 4) for at in range(0, len(text), 5)] if text.startswith("N") else []
    source = written(made, marks)
    assert "<p>" in source
    assert not differences(shown(source), made)


@pytest.mark.parametrize(
    ("manner", "there"),
    [
        (Manner(), "../entities/nato.html"),
        (Manner(folders=True), "../../entities/nato/"),
    ],
)
def test_raw_paragraphs_lead_to_where_pages_are_shown(manner: Manner, there: str) -> None:
    """As MkDocs sees to in all others."""
    made = article(paragraph("NATO " * 2500))
    marks = tuple(name(at, at + 4) for at in range(0, 12500, 5))
    source = body(AnnotatedArticle(made, marks), "articles/a.md", manner=manner)
    assert set(re.findall('href="([^"]*)"', source)) == {there}


def test_all_punctuation_can_be_escaped() -> None:
    """For a site whose extensions rewrite quotation marks."""
    made = article(paragraph('"So," he said... -- and left.'))
    source = body(AnnotatedArticle(made, ()), "articles/a.md", manner=Manner(fully=True))
    smart = markdown.markdown(source, extensions=["attr_list", "md_in_html", "smarty"])
    assert not differences(smart, made)
    assert differences(markdown.markdown(written(made), extensions=["md_in_html", "smarty"]), made)


def test_a_mark_may_run_over_paragraphs() -> None:
    """Each has its part of it."""
    made = article(paragraph("One NA"), paragraph("TO two"))
    source = written(made, [name(4, 9)])
    assert "One [NA](" in source
    assert "[TO](" in source
