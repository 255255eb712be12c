"""Markdown with front matter."""

import pytest

from builder.errors import UnreadableArticle
from builder.model import Box, Emphasis, Form, Source
from builder.parse import parse

HEAD = "---\ntitle: T\ndate: 2025-04-08\nbyline: By Staff\n---\n"


def read(body, head=HEAD):
    return parse(Source("a.md", head + body))


def shown(article):
    return [block.span.of(article.text) for block in article.blocks]


def test_front_matter_gives_title_date_and_byline():
    """Plain and quoted fields; what we do not ask for is passed over."""
    head = "---\ntitle: 'It''s \"on\"'\ndate: \"2025-04-08\"\ntags:\n  - a\n# note\n---\n"
    article = read("Text.", head)
    assert article.title == 'It\'s "on"'
    assert article.date.isoformat() == "2025-04-08"


def test_text_is_what_a_reader_sees():
    """Markup is taken off, entities are resolved, line breaks stay white space."""
    article = read("One *em* **strong** `code` [link](https://x.org) &amp; more\nnext")
    assert shown(article) == ["One em strong code link & more\nnext"]


def test_styles_stand_where_the_author_put_them():
    """Emphasis and links are kept as spans of the text, outer before inner."""
    article = read("a *b **c*** `d` [e](https://x.org)")
    kept = [(s.emphasis, s.span.of(article.text), s.target) for s in article.styles]
    assert kept == [
        (Emphasis.EM, "b c", ""),
        (Emphasis.STRONG, "c", ""),
        (Emphasis.CODE, "d", ""),
        (Emphasis.LINK, "e", "https://x.org"),
    ]


def test_a_hard_break_stays_one():
    """Two blanks or a backslash at the end of a line, as in verse."""
    article = read("Roses,  \nviolets,\\\nsugar\nand sweet.")
    assert shown(article) == ["Roses,\nviolets,\nsugar\nand sweet."]
    assert [(s.emphasis, s.span.start) for s in article.styles] == [
        (Emphasis.BREAK, 6),
        (Emphasis.BREAK, 15),
    ]


def test_blocks_know_their_form_their_lists_and_their_line():
    """Headings, nested lists, block quotes and code, each with its line in the file."""
    article = read("## H\n\n- one\n  1. two\n\n> three\n\n```\nfour  \n```\n")
    forms = [(b.line, b.form, b.level, tuple(c.box for c in b.inside)) for b in article.blocks]
    assert forms == [
        (6, Form.HEADING, 2, ()),
        (8, Form.PARAGRAPH, 0, (Box.BULLETS,)),
        (9, Form.PARAGRAPH, 0, (Box.BULLETS, Box.NUMBERS)),
        (11, Form.PARAGRAPH, 0, (Box.BLOCKQUOTE,)),
        (13, Form.CODE, 0, ()),
    ]
    assert [b.runs for b in article.blocks] == [True, True, True, True, False]


def test_a_first_heading_may_be_the_title():
    """Without a title in the front matter the first heading of level 1 is it, and is no block."""
    article = read("# The title\n\nText.", "---\ndate: 2025-04-08\n---\n")
    assert article.title == "The title"
    assert shown(article) == ["Text."]


def test_a_first_heading_that_is_not_the_title_stays():
    """It is part of the text; one that says the title again is not."""
    article = read("# Part one\n\nText.")
    assert (shown(article), article.blocks[0].form) == (["Part one", "Text."], Form.HEADING)
    assert shown(read("# T\n\nText.")) == ["Text."]


@pytest.mark.parametrize(
    ("field", "title"),
    [
        ('"A \\"visit\\"" # really', 'A "visit"'),
        ("'It''s on'  # really", "It's on"),
        ('"caf\\u00e9"', "café"),
        ('"a\\d"', "a\\d"),
        ("Team #1 wins", "Team #1 wins"),
        ("'Yes' and \"no\"", "'Yes' and \"no\""),
    ],
)
def test_titles_are_read_as_they_are_written(field, title):
    """In quotation marks or without, perhaps with a remark behind them."""
    assert read("Text.", f"---\ntitle: {field}\ndate: 2025-04-08\n---\n").title == title


@pytest.mark.parametrize(
    ("written", "byline"),
    [
        ("[Ann Lee, Bob Hart]", "Ann Lee, Bob Hart"),
        ("['Lee, Ann', \"Bob\" , O'Neil]  # both", "Lee, Ann, Bob, O'Neil"),
        ("[]", ""),
        ("'[A, B]'", "[A, B]"),
    ],
)
def test_a_byline_may_be_a_list_on_one_line(written, byline):
    """In brackets; what is quoted as a whole is a text."""
    assert (
        read("Text.", f"---\ntitle: T\ndate: 2025-04-08\nbyline: {written}\n---\n").byline == byline
    )


def test_lines_that_were_meant_to_be_read_are_hinted_at():
    """Those that are indented, and an author, who is called byline."""
    head = "---\ntitle: T\ndate: 2025-04-08\n{}\n---\n"
    for line, said in (("author: Ann", "'author' is not read"), (" byline: Ann", "indented")):
        [hint] = read("Text.", head.format(line)).problems
        assert (hint.place.line, hint.hint, said in hint.what) == (4, True, True)
    assert read("Text.", head.format("author: Ann\nbyline: Ann")).problems == ()


def test_a_byline_may_be_a_list():
    """Of those who wrote the text."""
    head = (
        "---\ntitle: T\ndate: 2025-04-08\nbyline:\n  - Ann Lee\n  - 'Bob Hart'\ntags:\n  - x\n---\n"
    )
    assert read("Text.", head).byline == "Ann Lee, Bob Hart"


@pytest.mark.parametrize("body", ["![A chart](c.png)", "![](c.png)", "See ![x](c.png) here."])
def test_an_image_is_named(body):
    """Nobody is to miss it without a word."""
    [problem] = read(f"Text.\n\n{body}").problems
    assert problem.what.startswith("an image is not shown")
    assert problem.place.line == 8


def test_raw_html_is_text():
    """Nothing an author pastes can become active."""
    article = read("<script>alert(1)</script>\n\n<b>x</b> y")
    assert shown(article) == ["<script>alert(1)</script>", "<b>x</b> y"]


def test_a_table_keeps_its_cells():
    """A row a line, a tab between cells; what is empty, emphasised or linked stays so."""
    table = "| a | *b* |\n|---|:-:|\n| 1 | [two](https://x.org) |\n| | `3\t`\\|4 |\n| 5 | |"
    article = read(f"One.\n\n{table}\n\nTwo.")
    assert shown(article) == ["One.", "a\tb\n1\ttwo\n\t3 |4\n5\t", "Two."]
    held = article.blocks[1]
    assert (held.form, held.line, held.runs) == (Form.TABLE, 8, False)
    cells = [[span and span.of(article.text) for span in row] for row in held.rows(article.text)]
    assert cells == [["a", "b"], ["1", "two"], [None, "3 |4"], ["5", None]]
    assert [s.span.of(article.text) for s in article.styles] == ["b", "two", "3 "]


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ("One.\n\n| a | b | c |\n|---|:-:|\n| 1 | 2 |", "a table"),
        ("One.\n\n| a |\n|---|\n| [^1] |", "a footnote"),
        ("One.\n\nTwo.[^1]\n\n[^1]: A book.", "a footnote"),
        ("One.\n\nTwo.[^1]\n\n[^1]: Books", "a footnote"),
    ],
)
def test_what_this_dialect_lacks_is_named(body, what):
    """A table of another form and a footnote come out as text; the author hears of it, with the
    line."""
    problems = read(body).problems
    assert {what in problem.what for problem in problems} == {True}
    assert problems[0].place.line in (8, 10)


def test_a_footnote_of_one_word_is_seen():
    """Were it the definition of a link, its word would be an address."""
    article = read("Two.[^1]\n\n[^1]: Books\n\n[a]: b.md")
    assert [b.span.of(article.text) for b in article.blocks] == ["Two.[^1]", "[^1]: Books"]


def test_plain_lines_are_no_table():
    """A rule, a heading's underline and a pipe in prose."""
    assert read("Title\n---\n\nOne | two.\n\n---\n\nText.").problems == ()


@pytest.mark.parametrize(("name", "remedy"), [("a.md", "---, title: "), ("a.txt", "date 2025")])
def test_how_to_begin_is_said_in_the_form_of_the_file(name, remedy):
    """Front matter for Markdown, the first line for plain text."""
    with pytest.raises(UnreadableArticle) as caught:
        parse(Source(name, "# A title\n\nText."))
    assert remedy in caught.value.problems[0].remedy


@pytest.mark.parametrize(
    ("head", "what"),
    [
        ("---\ntitle: T\n---\n", "a.md:1: the front matter has no date"),
        ("---\ndate: 2025-04-08\n title: T\n---\n", "a.md:3: the line of 'title' is indented"),
        ("---\n  date: 2025-04-08\ntitle: T\n---\n", "a.md:2: the line of 'date' is indented"),
        ("---\ntitle: T\nbyline: [A,\n  B]\n---\n", "a.md:3: 'byline' is a list without an end"),
        ("---\ntitle: T\ndateline: Oslo\n---\n", "a.md:1: the front matter has no date"),
        (
            "---\ntitle: T\ndateline: Oslo\ndate: soon\n---\n",
            "a.md:4: 'soon' is not written YYYY-MM-DD",
        ),
        ("---\ntitle: T\ndate: 2025-02-30\n---\n", "no day"),
        ("---\ndate: 2025-04-08\n---\n", "no title"),
        ("---\ntitle: T\ntitle: U\ndate: 2025-04-08\n---\n", "twice"),
        ("---\ntitle: >\n  T\ndate: 2025-04-08\n---\n", "over lines"),
        ("---\ntitle: T\ndate: 2025-04-08\n\n", "no end"),
    ],
)
def test_faulty_front_matter_is_named(head, what):
    """Each fault says what is wrong."""
    with pytest.raises(UnreadableArticle, match=what):
        read("Text.", head)


@pytest.mark.parametrize("body", ["", "\n \n", "# T\n", "[a]: https://a.example\n"])
def test_an_article_without_a_text_is_named(body):
    """Nothing, white space, the title once more, or what nobody sees: no page is made of that."""
    with pytest.raises(UnreadableArticle, match="there is no text below the front matter"):
        read(body)


def test_text_without_front_matter_is_not_ours():
    """A Markdown file with the house form's first line is read as that."""
    article = parse(Source("a.md", "date 2025-04-08 T\n\n- no list here"))
    assert shown(article) == ["- no list here"]


def test_a_list_may_count_from_nothing():
    """As its source does."""
    article = read("0. zero\n1. one\n")
    assert [block.inside[-1].start for block in article.blocks] == [0, 0]
