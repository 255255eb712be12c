"""What a name is called in full elsewhere in the article."""

import pytest

from builder.model import Kind, Maker, Mention, Provenance, Span, State
from builder.resolve.fullest_forms import both_ways, fullest_forms

PERSON, ORG, GPE = Kind.PERSON, Kind.ORG, Kind.GPE


def _forms(text, *names, score=1.0):
    """The fullest forms of these names, which stand in the text in that order."""
    mentions, at = [], 0
    for name, kind in names:
        start = text.index(name, at)
        at = start + len(name)
        by = Provenance(Maker.RULE, State.SUGGESTED, score)
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
        ("Ray Foods left Ray.", [("Ray Foods", ORG), ("Ray", ORG)], {}),
        ("Ray Foods left Ray. Ann Ray sang.", [("Ray Foods", ORG), ("Ray", ORG), ("Ann Ray", PERSON)], {"Ray": "Ray Foods"}),
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


@pytest.mark.parametrize(
    ("text", "names", "forms"),
    [
        ("Ana Ruiz Soto: Ana Ruiz.", ["Ana Ruiz Soto", "Ana Ruiz"], {"Ana Ruiz": "Ana Ruiz Soto"}),
        ("Ana Ruiz Soto: Ana Ruiz, Ruiz.", ["Ana Ruiz Soto", "Ana Ruiz", "Ruiz"], {"Ana Ruiz": "Ana Ruiz Soto", "Ruiz": "Ana Ruiz Soto"}),
        ("Ana Ruiz Soto, Ana Ruiz Gil, Ana Ruiz.", ["Ana Ruiz Soto", "Ana Ruiz Gil", "Ana Ruiz"], {}),
        ("Tom Ana Ruiz: Ana Ruiz Inn, Ana Ruiz.", ["Tom Ana Ruiz", "Ana Ruiz Inn", "Ana Ruiz"], {"Ana Ruiz": "Tom Ana Ruiz"}),
        ("Tom Ray Jr. met Tom Ray.", ["Tom Ray Jr.", "Tom Ray"], {}),
        ("Ana Ruiz y Tom Ray; Ana Ruiz.", ["Ana Ruiz y Tom Ray", "Ana Ruiz"], {}),
    ],
)  # fmt: skip
def test_a_second_surname_may_be_left_out(text, names, forms):
    """Where one name only begins so, and none ends so; a son is not his father."""
    assert _forms(text, *((name, PERSON) for name in names)) == forms


def test_a_piece_of_a_headline_is_no_fuller_name():
    """What may have been taken for a surname there."""
    assert (
        _forms(
            "Ana Ruiz Wins: Ana Ruiz.",
            *[("Ana Ruiz Wins", PERSON), ("Ana Ruiz", PERSON)],
            score=0.7,
        )
        == {}
    )


def test_a_name_has_several_spellings():
    """By apostrophe, at the beginning of a sentence, and in a transcript."""
    assert set(both_ways("o’Lee")) == {"o’Lee", "o'Lee", "O’Lee", "O’LEE"}
