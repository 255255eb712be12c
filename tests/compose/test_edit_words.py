"""What editors say, in the words of a reader."""

import pytest

from builder.compose.edit_words import field_in_words, override_in_words
from builder.model import Field


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("refuse", "org", "not an organisation"),
        ("accept", "quote", "checked: a quotation"),
        ("entity", "norland", "means Norland"),
        ("entity", "long-gone", "means long-gone"),
        ("speaker", "ada-holm", "said by Ada Holm"),
        ("speaker", "ada-holm, norland", "said by Ada Holm and Norland"),
        ("speaker", "none", "said by nobody who is named"),
        ("type", "city", "kind of name: city"),
        ("date", "2024-SP", "means Spring 2024"),
        ("date", "PAST_REF", "means PAST_REF"),
        ("term", "truce", "explained as truce"),
        ("note", "A remark.", "note: A remark."),
        ("refuse", "nonsense", "not nonsense"),
        ("count", "2", ""),
        ("every", "Georgia", ""),
    ],
)
def test_an_override_is_said_in_words(library, key, value, words):
    """Ids give way to what they are called, where that is known."""
    assert override_in_words(Field("a", key, value), library) == words


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field("a", "weak_aliases", "Ada, Holm"), "short forms: Ada, Holm"),
        (Field("a", "merged_into", "ada-holm"), "is the same as: Ada Holm"),
        (Field("a", "kind", "none"), "kind: no name"),
        (Field("a", "only_in", "newer, gone"), "meant only in: “A visit”, “gone”"),
        (
            Field("a", "offices", "Chair", (("of", "the-league"), ("to", "2021-05"))),
            "office: Chair, of The League, to May 2021",
        ),
        (Field("a", "anything", "else"), "anything: else"),
    ],
)
def test_an_entry_is_said_in_words(library, field, words):
    """Field by field."""
    assert field_in_words(field, library) == words
