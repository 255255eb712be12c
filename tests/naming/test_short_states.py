"""The short forms of states, behind cities and the letters of parties."""

import pytest

from builder.naming.short_states import short_states


@pytest.mark.parametrize(
    ("text", "states"),
    [
        ("It rained in Leeds, Fla., and in St. Lee, Mo.", ["Fla.", "Mo."]),
        ("LEEDS, N.Y. (Wire) — It rained.", ["N.Y."]),
        ("Sen. Ann Lee, D-N.J., met Rep. Tom Ray (R-Ga.).", ["N.J.", "Ga."]),
        ("Sens. Ann Lee (S.C.) and Tom Ray (Ky.) met.", ["S.C.", "Ky."]),
        ("It rained in Leeds, Miss., and in York.", ["Miss."]),
    ],
)
def test_states_stand_behind_cities_and_parties(text, states):
    """With their full stops."""
    assert [span.of(text) for span in short_states(text)] == states


@pytest.mark.parametrize(
    "text",
    [
        "He was ill. Ill. Then he wept.",
        "He was ill (Ill. and worse).",
        "She met Tom Ray, Miss. Ann Lee and others.",
        "It rained in Leeds, Indeed.",
        "The Leeds, N.C.-based Lee Works grew.",
        "He took vitamin B-B.C. and wept.",
    ],
)
def test_other_words_are_no_states(text):
    """Nor where a word of another name is tied to it."""
    assert list(short_states(text)) == []
