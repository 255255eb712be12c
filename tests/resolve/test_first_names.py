"""The lists of first names."""

from builder.resolve.first_names import HE, SHE


def test_names_are_lower_case_words() -> None:
    """They are looked up case-folded and whole."""
    assert all(name == name.casefold() and " " not in name for name in HE | SHE)


def test_few_names_are_in_both() -> None:
    """A name in both lists decides nothing, so there should be few."""
    assert len(HE & SHE) < 10
