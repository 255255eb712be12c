"""The closed lists hold words, each fit for how it is looked up."""

import pytest

from builder import gazetteer


@pytest.mark.parametrize(
    "words",
    [
        gazetteer.COMMON_TITLES,
        gazetteer.OFFICES,
        gazetteer.COMMON_WORDS,
        gazetteer.MONTH_NAMES,
        gazetteer.PEOPLES,
    ],
)
def test_words_that_are_compared_as_written_have_capitals(words):
    """A title in lower case would never be met."""
    assert all(word[0].isupper() for word in words)


@pytest.mark.parametrize(
    "words",
    [
        gazetteer.FACILITY_WORDS,
        gazetteer.WATERS_AND_LANDS,
        gazetteer.LAW_WORDS,
        gazetteer.EVENT_WORDS,
        gazetteer.GENERIC_WORDS,
    ],
)
def test_words_that_are_compared_folded_are_lower_case(words):
    """They are looked up in lower case."""
    assert all(word == word.lower() for word in words)


def test_months_that_are_names_are_common_words():
    """The one list is part of the other."""
    assert gazetteer.MONTH_NAMES <= gazetteer.COMMON_WORDS
    assert len(gazetteer.OFFICES - gazetteer.COMMON_TITLES) == 1
