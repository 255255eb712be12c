"""White space, lines, plain letters and slugs."""

import re
from pathlib import Path

import pytest

from builder.model import Span
from builder.text import _LETTERS, collapse, in_plain_letters, joined, shortened, slug

TEMPLATES = Path(__file__).parent.parent / "site_templates"


def test_joined_stretches_say_what_is_left_out():
    """Nothing is left out where only white space stands between."""
    text = "“We came.\n\n“And saw,” she said, “and\nstayed.”"
    spans = [Span(0, 9), Span(11, 21), Span(32, len(text))]
    assert [span.of(text)[:4] for span in spans] == ["“We ", "“And", "“and"]
    assert joined(text, spans) == "“We came. “And saw,” … “and stayed.”"


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("A point\n\nanother", "A point / another"),
        ("A “point”\n \n\nanother", "A “point” / another"),
        ("“A point,”\n\nanother", "“A point,” another"),
        ("A point\nanother", "A point another"),
    ],
)
def test_paragraphs_without_an_end_are_kept_apart(text, line):
    """Such as items of a list, whether one stretch holds them or each its own."""
    assert joined(text, [Span(0, len(text))]) == line
    if "\n\n" in text:
        at = text.index("another")
        assert joined(text, [Span(0, len(text[:at].rstrip())), Span(at, len(text))]) == line


@pytest.mark.parametrize(
    ("longest", "shown"),
    [(13, "We stay here."), (12, "We stay…"), (8, "We…"), (3, "We…"), (2, "W…")],
)
def test_what_is_too_long_is_cut_where_a_word_ends(longest, shown):
    """Unless its first word is too long already; never longer than asked for."""
    assert shortened("We stay here.", longest) == shown


def test_only_html_white_space_collapses():
    """A no-break space is a character like any other."""
    assert collapse(" a \n\t b\u00a0 c\u3000") == "a b\u00a0 c\u3000"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("NATO Chief’s Visit", "nato-chiefs-visit"),
        ("Zoë & Łukasz", None),
        ("Émile Zola", "emile-zola"),
        ("con", None),
        ("日本", None),
        ("x" * 100, None),
    ],
)
def test_slugs_are_plain_and_what_is_lost_is_made_up_for(text, expected):
    """An accent may go; a letter may not, without a hash in its place."""
    made = slug(text)
    assert 1 <= len(made) <= 80
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    if expected:
        assert made == expected
    else:
        assert made[-8:].isalnum()
        assert made != slug(text + "a")


@pytest.mark.parametrize(
    "script", ["assets/notes.js", "theme/assets/javascripts/lunr/min/lunr.glossator.min.js"]
)
def test_lists_and_search_know_the_same_plain_letters(script):
    """A reader's browser folds what is typed as the builder folds names."""
    table = re.search("{(æ: .*?)}", (TEMPLATES / script).read_text(encoding="utf-8"))[1]
    letters = dict(re.findall("(.): '(.*?)'", table))
    assert set(letters) == {chr(letter) for letter in _LETTERS} | {"ß"}
    assert {letter: in_plain_letters(letter) for letter in letters} == letters
