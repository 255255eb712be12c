"""Short forms in brackets and the names that they are short for."""

import pytest

from builder.initials import abbreviates, short_for_words, short_form_behind, short_forms


@pytest.mark.parametrize(
    ("behind", "short"),
    [
        (" (RF) met.", "RF"),
        ("(R.F.)", "R.F."),
        (" (Rowing)", "Rowing"),
        (" (the RF) met.", ""),
        (" (R)", ""),
        (" met (RF)", ""),
    ],
)
def test_one_word_in_brackets_is_a_short_form(behind, short):
    """Right behind the name."""
    found = short_form_behind(f"Rowing Federation{behind}", 17)
    assert (found.of(f"Rowing Federation{behind}") if found else "") == short


def test_all_of_a_text_are_found():
    """In order."""
    text = "The RF (RF), the ERF (ERF) and two more (of them)."
    assert [span.of(text) for span in short_forms(text)] == ["RF", "ERF"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It is a rowing emergency of the lakes (REL).", {"REL"}),
        ("The soft water (SW) and the Soft Water (SW).", {"SW"}),
        ("The Rowing federation (RF) met.", set()),
        ("They went to row (LR).", set()),
        ("A lake rowing team (LRT) left.", set()),
        ("They row fast (rf).", set()),
    ],
)
def test_words_in_lower_case_are_no_name(text, found):
    """So what is short for them is none."""
    assert short_for_words(text) == found


@pytest.mark.parametrize(
    ("short", "long", "is_short"),
    [
        ("RF", "Rowing Federation", True),
        ("R.F.", "Rowing Federation", True),
        ("R&F", "Rowing and Federation", True),
        ("rf", "Rowing Federation", True),
        ("FRL", "Friends of the Rowing Lake", True),
        ("RF", "European Rowing Federation", False),
        ("Rowing", "Rowing Federation", False),
        ("R", "Rowing", False),
    ],
)
def test_its_letters_are_the_initials(short, long, is_short):
    """Of every word that is written large, and of no other."""
    assert abbreviates(short, long) is is_short
