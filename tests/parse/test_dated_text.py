"""The house form."""

from datetime import date

import pytest

from builder.errors import UnreadableArticle
from builder.model import Source
from builder.parse import parse


def read(text, path="seeds/articles/a.txt", name="a.txt"):
    return parse(Source(path, text, name))


def shown(article):
    return [block.span.of(article.text) for block in article.blocks]


def test_header_byline_and_paragraphs_are_told_apart():
    """The first line gives day and title, a byline is kept apart, the rest is the text."""
    article = read(" date 2025-04-08 A Title’\n\nBy Staff, Agencies\n\nOne.\n\nTwo,\nstill two.")
    assert (article.date, article.title) == (date(2025, 4, 8), "A Title’")
    assert article.byline == "By Staff, Agencies"
    assert shown(article) == ["One.", "Two,\nstill two."]


def test_spans_count_in_the_source_itself():
    """The article's text is the source's, untouched, and lines are those of the file."""
    text = "\n\n date 2025-04-08 T\n\n\nOne.\n \t\n  Two.  \n"
    article = read(text)
    assert article.text == text
    assert [(block.line, block.span.of(text)) for block in article.blocks] == [
        (6, "One."),
        (8, "Two."),
    ]


def test_a_reporter_without_a_name_signs_too():
    """And is no paragraph."""
    article = read("date 2025-04-08 T\n\nBy a Court Reporter\n\nText.")
    assert article.byline == "By a Court Reporter"
    assert shown(article) == ["Text."]


@pytest.mark.parametrize(
    "first", ["By Monday, troops had left.", "By the time he spoke it was late"]
)
def test_a_paragraph_that_begins_with_by_is_text(first):
    """Only what signs the article is kept apart."""
    article = read(f"date 2025-04-08 T\n\n{first}\n\nMore.")
    assert article.byline == ""
    assert shown(article) == [first, "More."]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("", 1, "empty"),
        (" \n\n", 1, "empty"),
        ("Just text.\n\nMore.", 1, "no date"),
        ("date 2025-02-30 T\n\nText.", 1, "no day"),
        ("\n\ndate 2025-13-01 T\n\nText.", 3, "no day"),
        ("date 8.4.2025 T\n\nText.", 1, "'8.4.2025' is not written YYYY-MM-DD"),
        ("date 12 May 2025 A Visit\n\nText.", 1, "'12 May 2025' is not written YYYY-MM-DD"),
        ("date Monday, 12th May, 2025 T\n\nText.", 1, "is not written YYYY-MM-DD"),
        ("date Sept. 12, 2025 T\n\nText.", 1, "'Sept. 12, 2025' is not written YYYY-MM-DD"),
        ("date 20250512 T\n\nText.", 1, "'20250512' is not written YYYY-MM-DD"),
        ("date palms bear fruit.\n\nText.", 1, "no date"),
        ("date 2025-04-08\n\nText.", 1, "no title"),
        ("date 2025-04-08 T\n", 1, "no text"),
        ("date 2025-04-08 T\n\nBy Staff\n", 1, "no text"),
    ],
)
def test_what_cannot_be_read_is_named_with_line_and_remedy(text, line, what):
    """Each fault says where it is, what it is, and what to do."""
    with pytest.raises(UnreadableArticle) as fault:
        read(text)
    [problem] = fault.value.problems
    assert problem.place.path == "seeds/articles/a.txt"
    assert problem.place.line == line
    assert what in problem.what
    assert problem.remedy


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("2025-04-08-nato.txt", "2025-04-08-nato"),
        ("2025/04/NATO chief.txt", "2025-04-nato-chief"),
        ("con.txt", "con-"),
        ("日本.txt", ""),
        ("a" * 200 + ".txt", "aaa"),
    ],
)
def test_addresses_come_from_the_file_and_fit_everywhere(name, expected):
    """An article's address is its path as a slug; what had to be dropped is made up for by a hash."""
    made = read("date 2025-04-08 T\n\nText.", name=name).id
    assert made.startswith(expected)
    assert 1 <= len(made) <= 80
    assert set(made) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


def test_different_names_that_look_alike_get_different_addresses():
    """Letters that cannot be kept still count."""
    one, other = (read("date 2025-04-08 T\n\nText.", name=n).id for n in ("日本.txt", "中国.txt"))
    assert one != other
