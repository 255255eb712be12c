"""The lists of first names."""

from builder.naming.first_names import ALSO_SURNAMES, EITHER, GIVEN_ONLY, HE, SHE


def test_names_are_lower_case_words() -> None:
    """They are looked up case-folded and whole."""
    assert all(name == name.casefold() and " " not in name for name in HE | SHE)


def test_no_name_is_in_both() -> None:
    """A name in both lists would decide nothing; those that both bear are listed apart."""
    assert not HE & SHE
    assert not EITHER & (HE | SHE)
    assert {"lindsey", "alex"} <= EITHER


def test_some_are_surnames_too() -> None:
    """And the others stand for a person alone."""
    assert {"lee", "may", "carter"} <= ALSO_SURNAMES
    assert {"hillary", "donald"} <= GIVEN_ONLY
    assert GIVEN_ONLY == (HE | SHE | EITHER) - ALSO_SURNAMES
