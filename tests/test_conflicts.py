"""Merge conflicts that were left in a file."""

import pytest

from builder.conflicts import conflict_in

LEFT = "<<<<<<< HEAD\nOne.\n=======\nTwo.\n>>>>>>> other\n"


@pytest.mark.parametrize(("before", "line"), [("", 1), ("date 2025-04-08 T\n\n", 3)])
def test_a_conflict_is_told_with_its_first_line(before, line):
    """Whatever stands around it."""
    found = conflict_in("a.txt", before + LEFT)
    assert str(found.place) == f"a.txt:{line}"
    assert found.what == "two versions of one passage: a merge conflict"


@pytest.mark.parametrize(
    "text", ["Title\n=======\n", "a <<<<<<< b", "<<<<<<<<< c", ">>>>>>> d", ""]
)
def test_what_only_looks_like_one_is_none(text):
    """Markdown has such lines."""
    assert conflict_in("a.md", text) is None
