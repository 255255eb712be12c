"""Places that may be titles of films and books."""

import pytest

from builder.model import Span
from builder.resolve.work_titles import may_be_title


@pytest.mark.parametrize(
    ("text", "is_title"),
    [
        ("He directed Night Train to Leeds.", True),
        ("The prize went to A Boat to Leeds, by Ann Lee.", True),
        ("She starred in Leeds and sang.", True),
        ("The film Leeds by the Sea won.", True),
        ("His novel “Leeds” won.", True),
        ("She wrote Leeds Fields.", False),
        ("She wrote Leeds in Ruins.", True),
        ("She wrote The Road to Leeds.", True),
        ("He directed Leeds to pay.", False),
        ("He directed police to Leeds.", False),
        ("“No,” wrote Ann Lee in Leeds.", False),
        ("A film shot in Leeds won.", False),
        ("The series Leeds won.", False),
        ("That is a novel Leeds plan.", False),
        ("The TV series Leeds won.", True),
        ("The film Leeds-based Ann Lee made won.", False),
    ],
)
def test_a_row_of_capitals_behind_a_word_for_a_work_may_be_a_title(text, is_title):
    """A place in a sentence of its own is none."""
    at = text.index("Leeds")
    assert may_be_title(text, Span(at, at + 5)) is is_title
