"""What the source finder sees of a paragraph for one of its quoted stretches."""

import pytest

from builder.edges.reading.source_columns import (
    ASKED,
    BEFORE,
    COLUMNS,
    MOST,
    OUTSIDE,
    QUOTED,
    Words,
    columns,
)


def words(heads, punct=()):
    """Words with these governors; the vector of each is its own index."""
    count = len(heads)
    return Words(
        range(count),
        [1] * count,
        [2] * count,
        [0] * count,
        [False] * count,
        heads,
        [i in punct for i in range(count)],
    )


def column(view, name):
    at = COLUMNS.index(name)
    return [row[at] for row in view.rows]


def test_a_stretch_is_told_from_others_and_from_what_is_outside():
    """By the state of each word."""
    numbers = [-1, 0, 0, -1, 1, 1]
    first, second = columns(words([0] * 6), numbers, 2)
    assert column(first, "state") == [OUTSIDE, ASKED, ASKED, OUTSIDE, QUOTED, QUOTED]
    assert column(second, "state") == [OUTSIDE, QUOTED, QUOTED, OUTSIDE, ASKED, ASKED]


def test_a_stretch_without_a_word_is_not_seen():
    """Marks with nothing between them are no word of the paragraph."""
    assert columns(words([0, 0]), [-1, 1], 2)[0] is None


def test_of_a_long_quotation_only_the_ends_are_seen():
    """Eight words at each; governors are places among what is seen."""
    numbers = [-1] + [0] * 20 + [-1]
    heads = [0] + [21] * 20 + [0]
    [view] = columns(words(heads), numbers, 1)
    assert list(view.words) == [*range(9), *range(13, 22)]
    assert column(view, "vector") == list(view.words)
    assert column(view, "head") == [0, *[17] * 16, 0]


def test_of_a_long_paragraph_what_stands_near_is_seen():
    """No more of it than is of use; a governor out of sight is the word itself."""
    numbers = [-1] * 300
    numbers[200] = 0
    [view] = columns(words([0] * 300), numbers, 1)
    assert list(view.words) == list(range(200 - BEFORE, 200 - BEFORE + MOST))
    assert column(view, "head") == list(range(MOST))


@pytest.mark.parametrize(
    ("heads", "numbers", "ties"),
    [
        # she said , "we stay": the quotation hangs on "said", whose subject is "she"
        ([1, 1, 4, 4, 1], [-1, -1, -1, 0, 0], [5, 1, 7, 7, 5]),
        # Ann , who hopes to say "no" , smiled: governors up the chain, each a step farther
        ([4, 2, 0, 2, 4, 3], [-1, -1, -1, -1, -1, 0], [3, 6, 2, 1, 4, 5]),
    ],
)
def test_ties_tell_what_governs_the_stretch(heads, numbers, ties):
    """And what hangs on its governor or on the stretch, whose own words do so, too."""
    [view] = columns(words(heads), numbers, 1)
    assert column(view, "tie") == ties


def test_a_mark_of_punctuation_leads_to_no_governor():
    """Its governor is often some word of the sentence around."""
    numbers = [-1, -1, 0, 0]
    [view] = columns(words([0, 0, 0, 1], punct={2}), numbers, 1)
    assert column(view, "tie")[:2] == [2, 1]


def test_many_stretches_take_linear_time():
    """Each looks at its own neighbourhood."""
    count = 6_000
    numbers = [i // 2 if i % 2 else -1 for i in range(count)]
    views = columns(words([max(0, i - 1) for i in range(count)]), numbers, count // 2)
    assert all(len(view.rows) <= MOST for view in views)
