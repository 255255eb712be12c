"""White space and slugs."""

from datetime import date

import pytest

from builder.model import Block, Span
from builder.text import (
    collapse,
    day_of,
    did_you_mean,
    in_a_row,
    is_whole,
    is_within,
    joined,
    plural,
    shared_out,
    shortened,
    size_of,
    slug,
    without_last,
)


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


def test_counts_agree_with_their_noun():
    """One mention, two mentions, thousands with a comma."""
    assert [plural(n, "entry", "entries") for n in (0, 1, 2, 1200)] == [
        "0 entries",
        "1 entry",
        "2 entries",
        "1,200 entries",
    ]
    assert [plural(n, "mention") for n in (1, 2)] == ["1 mention", "2 mentions"]


def test_a_file_of_any_size_has_one_that_says_something():
    """No book of 0.0 MB."""
    sizes = [size_of(n) for n in (0, 47_200, 999_499, 999_500, 1_240_000)]
    assert sizes == ["1 KB", "47 KB", "999 KB", "1.0 MB", "1.2 MB"]


@pytest.mark.parametrize(
    ("longest", "shown"),
    [(13, "We stay here."), (12, "We stay…"), (8, "We…"), (3, "We…"), (2, "W…")],
)
def test_what_is_too_long_is_cut_where_a_word_ends(longest, shown):
    """Unless its first word is too long already; never longer than asked for."""
    assert shortened("We stay here.", longest) == shown


@pytest.mark.parametrize(
    ("names", "row"), [("", ""), ("A", "A"), ("AB", "A and B"), ("ABC", "A, B and C")]
)
def test_names_in_a_row(names, row):
    """As one lists them."""
    assert in_a_row(list(names)) == row


def test_a_word_that_may_be_meant_is_the_most_like():
    """Or none: a bad guess helps nobody."""
    known = ["annotators", "articles", "2025-harbour-vote", "2025-harbour"]
    assert did_you_mean("articels", known, otherwise="") == "did you mean articles?"
    assert did_you_mean("2025/harbour-vote", known, otherwise="") == (
        "did you mean 2025-harbour-vote?"
    )
    assert did_you_mean("zork", known, otherwise="add it") == "add it"


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
    ("words", "whole"),
    [("Lee", True), ("Leeds", True), ("Leed", False), ("eeds", False), ("'s", True)],
)
def test_whole_words_are_not_cut_at_their_ends(words, whole):
    """A letter beside a letter is the same word."""
    text = "Leeds met Lee, not Leeds's"
    at = text.index(f"{words}," if words == "Lee" else words)
    assert is_whole(text, Span(at, at + len(words))) is whole


@pytest.mark.parametrize(
    ("word", "phrases", "within"),
    [
        ("Rutte", ("Rutte Street",), True),
        ("Rutte", ("Rutte",), True),
        ("Rutte", ("Old Rutte",), False),
        ("Street", ("Rutte Street", "Lane"), True),
        ("Rutte", (), False),
    ],
)
def test_words_may_be_part_of_a_phrase(word, phrases, within):
    """Where the phrase stands round them, or is the words themselves."""
    text = "They met in Rutte Street."
    at = text.index(word)
    assert is_within(text, Span(at, at + len(word)), phrases) is within


def test_a_day_is_written_in_one_way():
    """Not as the other forms of ISO 8601, nor in other digits."""
    assert day_of("2025-04-08") == date(2025, 4, 8)
    for words in ("20250408", "2025-W15-2", "8 April", "٢٠٢٥-٠٤-٠٨", "2025-04-08\n"):
        with pytest.raises(ValueError, match="is not written YYYY-MM-DD"):
            day_of(words)
    with pytest.raises(ValueError, match=r"^there is no day 2025-02-30: [^()]*$"):
        day_of("2025-02-30")


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Ann Lee KC MP", "Ann Lee"),
        ("KC", "KC"),
        ("Ann KC Lee", "Ann KC Lee"),
        ("Ann KC", "Ann KC"),
    ],
)
def test_last_words_may_be_left_out(text, left):
    """As long as two are left."""
    assert without_last(text, Span(0, len(text)), {"KC", "MP"}).of(text) == left


def test_things_are_shared_out_to_the_spans_that_they_meet():
    """One that reaches over several is each one's; what lies between is nobody's."""
    things = [Block(span=Span(*ends), line=1) for ends in ((0, 9), (1, 2), (3, 4), (6, 7))]
    shared = shared_out([Span(0, 3), Span(4, 6), Span(6, 8)], things)
    assert [[things.index(thing) for thing in some] for some in shared] == [[0, 1], [0], [0, 3]]
