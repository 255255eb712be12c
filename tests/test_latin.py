"""Patterns know the letters of every name."""

import pytest

from builder import latin
from builder.bylines import author

_WORD = latin.regex(r"\b[A-Z][a-z]+\b")


@pytest.mark.parametrize(
    "name", ["Lee", "Émile", "Šefčovič", "Łukasz", "İnönü", "Øst", "Þór", "Żuk"]
)
def test_knows_capitals_and_small_letters_of_every_name(name):
    """A name is found whole, with whatever letters it is written."""
    assert _WORD.findall(f"then {name} came") == [name]


@pytest.mark.parametrize(
    "word", ["lee", "émile", "šefčovič", "łukasz", "ıslak", "ßen", "2nd", "日本"]
)
def test_takes_nothing_else_for_a_capital(word):
    """Small letters, digits and letters without case begin no name."""
    assert _WORD.findall(f"then {word} came") == []


def test_keeps_what_else_a_pattern_says():
    """Flags and other classes are those of `re`."""
    found = latin.regex(r"(?P<name>[A-Z]+)-\d[A-Za-z.]").search("ŠK-1ñ")
    assert found is not None
    assert found["name"] == "ŠK"


def test_a_byline_from_a_town_with_an_accent():
    """The place of a byline is not part of the author's name."""
    assert author("By Ann Lee in Évian") == author("By Ann Lee in London")
