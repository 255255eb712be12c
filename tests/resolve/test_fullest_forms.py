"""What a name is called in full elsewhere in the article."""

import pytest

from builder.model import Kind, Maker, Mention, Provenance, Span, State
from builder.resolve.fullest_forms import both_ways, fullest_forms

PERSON, ORG, GPE = Kind.PERSON, Kind.ORG, Kind.GPE


def _forms(text, *names):
    """The fullest forms of these names, which stand in the text in that order."""
    mentions, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        by = Provenance(Maker.RULE, State.SUGGESTED)
        mentions.append(Mention(span=Span(start, at), kind=kind, provenance=by))
    return fullest_forms(text, tuple(mentions))


@pytest.mark.parametrize(
    ("text", "names", "forms"),
    [
        ("Ann Lee met Lee.", [("Ann Lee", PERSON), ("Lee", PERSON)], {"Lee": "Ann Lee"}),
        ("Ann Lee met Ann.", [("Ann Lee", PERSON), ("Ann", PERSON)], {"Ann": "Ann Lee"}),
        ("Ann B. Lee; Ann Lee.", [("Ann B. Lee", PERSON), ("Ann Lee", PERSON)], {"Ann Lee": "Ann B. Lee"}),
        ("Ann Lee, Tom Lee, Lee.", [("Ann Lee", PERSON), ("Tom Lee", PERSON), ("Lee", PERSON)], {}),
        ("Ray Works Ltd left Ray Works.", [("Ray Works Ltd", ORG), ("Ray Works", ORG)], {"Ray Works": "Ray Works Ltd"}),
        ("The Ray Post left the Post.", [("Ray Post", ORG), ("Post", ORG)], {"Post": "Ray Post"}),
        ("The Rowing Body (RB) met.", [("Rowing Body", ORG)], {"RB": "Rowing Body"}),
        ("The Rowing Body (Robo) met.", [("Rowing Body", ORG)], {"Robo": "Rowing Body"}),
        ("The Rowing Body (wet) met.", [("Rowing Body", ORG)], {}),
        ("Lake Ray (MILR) rose.", [("Lake Ray", GPE)], {}),
        ("Ann Lee (AL) left.", [("Ann Lee", PERSON)], {}),
    ],
)  # fmt: skip
def test_a_shorter_name_stands_for_the_longer_one(text, names, forms):
    """If only one fits."""
    assert _forms(text, *names) == forms


def test_a_name_has_several_spellings():
    """By apostrophe, at the beginning of a sentence, and in a transcript."""
    assert set(both_ways("o’Lee")) == {"o’Lee", "o'Lee", "O’Lee", "O’LEE"}
