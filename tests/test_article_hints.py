"""What may be a slip in an article."""

from dataclasses import replace
from datetime import date

import pytest

from builder.article_hints import article_hints
from builder.model import Source
from builder.parse import parse

TODAY = date(2025, 4, 8)


def hints(*articles):
    made = list(article_hints(articles, TODAY))
    assert all(hint.hint for hint in made)
    return [f"{hint.place}: {hint.what}" for hint in made]


@pytest.mark.parametrize(
    "markup", ["<p>", "</p>", "<br/>", '<a href="x">', "&amp;", "&quot;", "&#8217;", "&#x2019;"]
)
def test_markup_in_a_text_is_worth_a_look(article, markup):
    """A reader would see it; one hint an article, with its line."""
    made = article(f"All was well.\n\nBread {markup} butter {markup}.")
    assert hints(replace(made, path="a.txt")) == [
        f"a.txt:3: {markup!r} is HTML, which is shown as it stands"
    ]


@pytest.mark.parametrize("text", ["AT&T; and R&D", "a < b > c", "<Unnamed> spoke", "x <-> y"])
def test_what_only_looks_like_markup_is_none(article, text):
    """Nor is what a writer marked as code."""
    assert hints(article(text)) == []
    source = "---\ntitle: T\ndate: 2025-04-08\n---\n\nUse `<p>` here.\n\n    <div>\n"
    assert hints(parse(Source("a.md", source))) == []


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "\u2060", "\ufeff"])
def test_a_word_that_is_parted_invisibly_is_worth_a_look(article, sign):
    """One hint an article; between words such a character does no harm."""
    made = article(f"All was well.\n\nThe Euro{sign}pean Com{sign}mis{sign}sion met.")
    (hint,) = hints(replace(made, path="a.txt"))
    assert hint.startswith("a.txt:3: invisible characters part 'European', the first of 2 such")
    assert hints(article(f"It is {sign}so{sign} here.")) == []


def test_a_day_to_come_is_worth_a_look(article):
    """Today is not to come yet."""
    later = replace(article("Text.", day=date(2026, 1, 1)), path="a.txt")
    assert hints(later) == ["a.txt:1: its day, 2026-01-01, is still to come"]
    assert hints(article("Text.", day=TODAY)) == []


def test_a_very_long_article_is_worth_a_look(article):
    """Its page would be heavy."""
    long = replace(article("word " * 20_001), path="a.txt")
    assert hints(long) == ["a.txt:1: 20,001 words make a page that is slow to load"]


def test_a_byline_is_missed_where_most_have_one(article):
    """A site that has none anywhere misses none."""
    bare = replace(article("Text.", title="C"), path="c.txt")
    signed = [replace(article("Text.", title=title), byline="By Staff") for title in "AB"]
    assert hints(*signed, bare) == ["c.txt:1: it has no byline"]
    assert hints(signed[0], bare, replace(bare, title="D")) == []


def test_two_of_one_title_are_worth_a_look(article):
    """The later one names the earlier one."""
    one, two = (replace(article("Text.", title=t), path=f"{t}.txt") for t in ("A b", "a  B"))
    assert hints(one, two) == ["a  B.txt:1: its title is that of A b.txt, too"]
