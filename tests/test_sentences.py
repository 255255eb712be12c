"""Where sentences end."""

import pytest

from builder.model import Span
from builder.sentences import ends_between, sentences


def cut(text):
    return [s.of(text) for s in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        (
            "Mr. Smith met Gen. J. Doe of the U.S. Navy. They spoke.",
            ["Mr. Smith met Gen. J. Doe of the U.S. Navy.", "They spoke."],
        ),
        ('He said: "No." Then he left.', ['He said: "No."', "Then he left."]),
        ("It cost $3.50 at 9 a.m. on Monday.", ["It cost $3.50 at 9 a.m. on Monday."]),
        ("We must move beyond... joint words.", ["We must move beyond... joint words."]),
        ("No. The Rev. Lee is No. 5.", ["No.", "The Rev. Lee is No. 5."]),
        ("no stop", ["no stop"]),
        ("  ", []),
    ],
)
def test_sentences(text, expected):
    """Abbreviations, initials and numbers end nothing."""
    assert cut(text) == expected


def test_sentences_of_a_long_paragraph_take_linear_time():
    """A megabyte of full stops is no trap."""
    text = "A. " * 100_000 + "." * 300_000
    assert sum(len(s) for s in cut(text)) > 300_000


@pytest.mark.parametrize(
    ("between", "ends"),
    [
        ("Ann Lee left. ", True),
        ("Ann Lee left\n", True),
        ('Ann Lee said "no." ', True),
        ("Ann Lee met Mr. ", False),
        ("Ann Lee met the U.S. ", False),
        ("Ann Lee left, ", False),
    ],
)
def test_a_sentence_may_end_between_two_names(between, ends):
    """No title and no initial ends one."""
    text = f"{between}Tom Ray slept. Nobody knew."
    assert ends_between(text, 3, len(between)) is ends
