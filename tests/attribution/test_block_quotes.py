"""Block quotes that are somebody's words."""

import pytest

from builder.attribution.block_quotes import with_block_quotes
from builder.attribution.options import Quotations, wants_syntax
from builder.attribution.quotation import segment
from builder.model import Reading, Source
from builder.parse import parse

HEAD = "---\ntitle: T\ndate: 2025-04-08\n---\n\n"
SAID = "Ann Lee said on Monday:\n\n"


def _article(body):
    return parse(Source("a.md", HEAD + body, "a.md"))


def _quoted(body):
    article = _article(body)
    marked, _ = segment(article.text, article.paragraphs)
    found = with_block_quotes(article, marked)
    return [[part.of(article.text) for part in one.content] for one in found]


@pytest.mark.parametrize(
    ("body", "quoted"),
    [
        (SAID + "> It rains.\n>\n> It snows.", [["It rains.", "It snows."]]),
        ("> It rains.\n>\n> — Ann Lee, a baker", [["It rains."]]),
        ("> It rains.  \n> — Ann Lee, a baker", [["It rains."]]),
        ("> It rains.\n>\n> It snows.\n> — Ann Lee", [["It rains.", "It snows."]]),
        ("> It rains — Ann Lee", []),
        (SAID + "It rained.\n\n> It rains.", []),
        ("The main points are these:\n\n> It rains.", []),
        ("From the diary of Ann Lee, a baker:\n\n> It rains.", [["It rains."]]),
        ("Article 3 of the charter reads:\n\n> It rains.", [["It rains."]]),
        ("She closed with a plea:\n\n> It rains.", [["It rains."]]),
        ("In the kitchen there are:\n\n> It rains.", []),
        ("> It rains.", []),
        ("> — Ann Lee, a baker", []),
        (SAID + "- It rains.", []),
        ("It rains in Oslo. — Ann Lee (@lee) May 4, 2025", [["It rains in Oslo."]]),
        ("It rains in Oslo. https://t.co/x — Ann (@a) May 4, 2025", [["It rains in Oslo."]]),
        ("It rains in Oslo. — Ann Lee, May 4, 2025", []),
    ],
)
def test_a_block_is_somebody_s_words_where_it_is_announced_or_signed(body, quoted):
    """Else it may be an excerpt of anything."""
    assert _quoted(body) == quoted


def test_marks_within_a_block_are_quoted_within_it():
    """Those that stand round it are its own; what stands elsewhere is as it was."""
    assert _quoted(SAID + '> It is "wet" here.') == [['It is "wet" here.']]
    assert _quoted(SAID + '> "It rains."') == [['"It rains."']]
    assert _quoted(SAID + '> It rains.\n\n"So it does," said Tom Ray.') == [
        ["It rains."],
        ['"So it does,"'],
    ]


def test_a_line_without_a_full_stop_is_no_heading():
    """Verse has none, and marks would not be missed."""
    article = _article(SAID + "> The sea is wide, the sea is deep")
    [quoted] = Quotations(article, Reading()).quoted
    assert quoted.span.of(article.text) == "The sea is wide, the sea is deep"


def test_the_paragraph_before_is_read():
    """It names who speaks."""
    assert list(wants_syntax(_article(SAID + "> It rains here."))) == [0]
