"""What editors say, in the words of a reader."""

import pytest

from builder.compose.edit_words import field_in_words, override_in_words
from builder.model import Field

OF_THE_LEAGUE = Field("a", "of", ("the-league",))
UNTIL_MAY = Field("a", "to", ("2021-05",))


@pytest.mark.parametrize(
    ("key", "values", "words"),
    [
        ("refuse", ("org",), "not an organisation"),
        ("accept", ("quote",), "checked: a quotation"),
        ("entity", ("norland",), "means Norland"),
        ("entity", ("long-gone",), "means long-gone"),
        ("speaker", ("ada-holm",), "said by Ada Holm"),
        ("speaker", ("ada-holm", "Tom Ray, Jr."), "said by Ada Holm and Tom Ray, Jr."),
        ("speaker", ("none",), "said by nobody who is named"),
        ("type", ("city",), "kind of name: city"),
        ("date", ("2024-SP",), "means Spring 2024"),
        ("date", ("PAST_REF",), "means PAST_REF"),
        ("term", ("truce",), "explained as truce"),
        ("note", ("A remark.",), "note: A remark."),
        ("refuse", ("nonsense",), "not nonsense"),
        ("count", ("2",), ""),
        ("every", ("Georgia",), ""),
    ],
)
def test_an_override_is_said_in_words(library, key, values, words):
    """Ids give way to what they are called, where that is known; a comma in a name parts nobody."""
    assert override_in_words(Field("a", key, values), library) == words


@pytest.mark.parametrize(
    ("field", "words"),
    [
        (Field("a", "weak_aliases", ("Ada", "Holm")), "short forms: Ada, Holm"),
        (Field("a", "merged_into", ("ada-holm",)), "is the same as: Ada Holm"),
        (Field("a", "kind", ("none",)), "kind: no name"),
        (Field("a", "only_in", ("newer", "gone")), "meant only in: “A visit”, “gone”"),
        (
            Field("a", "offices", ("Chair",), (OF_THE_LEAGUE, UNTIL_MAY)),
            "office: Chair, of The League, to May 2021",
        ),
        (Field("a", "anything", ("else",)), "anything: else"),
    ],
)
def test_an_entry_is_said_in_words(library, field, words):
    """Field by field."""
    assert field_in_words(field, library) == words
