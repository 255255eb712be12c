"""How counts, lists and remedies are worded."""

import pytest

from builder.wording import did_you_mean, in_a_row, plural, size_of


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
    assert did_you_mean("ann-lindqvist", ["rawalpindi"], otherwise="add it") == "add it"
