"""Verbs of reporting and stems."""

import pytest

from builder.speech import is_finding, is_reporting, is_saying, may_be_withheld, stem


@pytest.mark.parametrize(
    "forms",
    [
        "say said says saying",
        "argue argued argues arguing",
        "deny denied denies",
        "quip quipped quips",
    ],
)
def test_all_forms_of_a_verb_share_a_stem(forms: str) -> None:
    """Cues are counted by verb, not by form."""
    assert len({stem(form) for form in forms.split()}) == 1


def test_verbs_of_saying_and_others() -> None:
    """Saying counts, walking does not."""
    assert all(is_reporting(word) for word in ("said", "tells", "argued", "tweeting"))
    assert not any(is_reporting(word) for word in ("walked", "is", "", "the"))


@pytest.mark.parametrize("word", ["not", "his", "stats", "hops", "us"])
def test_words_that_only_look_like_its_forms_are_none(word: str) -> None:
    """Though they have the stem of one."""
    assert not is_reporting(word)


@pytest.mark.parametrize("word", ["referred", "cries", "labelled", "sworn", "wrote", "urging"])
def test_irregular_and_doubled_forms_are_known(word: str) -> None:
    """In British and in American spelling."""
    assert is_reporting(word)


@pytest.mark.parametrize(
    ("asks", "word", "others"),
    [
        (is_saying, "confided", "called hailed"),
        (is_finding, "showed", "said reported"),
        (may_be_withheld, "identified", "warned argued"),
    ],
)
def test_every_use_has_its_verbs(asks, word, others):
    """Speech in marks is told with many more verbs than speech without."""
    assert asks(word)
    assert not any(map(asks, others.split()))
