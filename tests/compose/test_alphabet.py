"""The order of labels in an index."""

import pytest

from builder.compose import alphabet

LABELS = [("Ada", "a"), ("Émile", "e"), ("“Zed”", "z"), ("3M", "other"), ("Ōe", "o"), ("", "other")]
STROKES = [("Łódź", "l"), ("Øystein", "o"), ("Đilas", "d"), ("Ħamrun", "h"), ("Þórr", "t")]


@pytest.mark.parametrize(("label", "letter"), LABELS + STROKES)
def test_a_label_stands_under_its_first_letter(label, letter):
    """Accents and marks aside; figures and other scripts stand together."""
    assert alphabet.letter(label) == letter


def test_accents_do_not_change_the_order():
    """A reader looks for Éa between Eb and Da, and for Łódź before Lublin."""
    assert sorted(["Eb", "Da", "Éa"], key=alphabet.place) == ["Da", "Éa", "Eb"]
    assert sorted(["Lublin", "Łódź", "Paris"], key=alphabet.place) == ["Łódź", "Lublin", "Paris"]


def test_what_has_no_letter_stands_last():
    """Not between O and P, where "other" would."""
    assert sorted(["5%", "Pa", "Oa", "Za"], key=alphabet.place) == ["Oa", "Pa", "Za", "5%"]
