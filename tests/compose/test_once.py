"""Computed once a library."""

from builder.compose.once import once
from builder.model import Library


def test_the_same_library_is_not_computed_again():
    """Another one is, even if it is equal: identity is what can be told at once."""
    asked = []
    count = once(lambda library: asked.append(library) or len(asked))
    one, other = Library(), Library()
    assert [count(one), count(one), count(other), count(other)] == [1, 1, 2, 2]
