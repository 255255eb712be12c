"""Which pronoun goes with a person."""

import pytest

from builder.model import Span
from builder.naming.genders import by_first_name, by_kinship, by_possessive, by_title


@pytest.mark.parametrize(
    ("text", "name", "pronoun"),
    [
        ("Yesterday Mrs. Lee came.", "Lee", "she"),
        ("Yesterday Sir Tom Lee came.", "Tom Lee", "he"),
        ("Ms. Lee came.", "Ms. Lee", "she"),
        ("Mr Lee came.", "Mr Lee", "he"),
        ("Sheikh Lee came.", "Lee", "he"),
        ("Baroness Lee came.", "Lee", "she"),
        ("Dr. Lee came.", "Lee", ""),
        ("His sister Rukaya came.", "Rukaya", ""),
    ],
)
def test_a_title_tells(text, name, pronoun):
    """Before the name or as a part of it."""
    at = text.index(name)
    assert by_title(text, Span(at, at + len(name))) == pronoun


@pytest.mark.parametrize(
    ("text", "name", "pronoun"),
    [
        ("His sister Rukaya came.", "Rukaya", "she"),
        ("Her grandfather Kim came.", "Kim", "he"),
        ("A policewoman Lee knew came.", "Lee", "she"),
        ("Its spokesman Hope Lee came.", "Hope Lee", ""),
        ("Sister Lee came.", "Lee", ""),
    ],
)
def test_kinship_tells(text, name, pronoun):
    """Whose sister she is; a spokesman may be a woman."""
    at = text.index(name)
    assert by_kinship(text, Span(at, at + len(name))) == pronoun


@pytest.mark.parametrize(
    ("name", "pronoun"),
    [("Hillary Clinton", "she"), ("Donald Trump", "he"), ("Jordan", ""), ("Xq Lee", ""), ("", "")],
)
def test_a_first_name_tells(name, pronoun):
    """Unless it stands alone and is a surname as well, or no list has it."""
    assert by_first_name(name) == pronoun


@pytest.mark.parametrize(
    ("behind", "pronoun"),
    [
        (", who took over from her father, left.", "she"),
        (", 62, took over from his late father.", "he"),
        (" met the children.", ""),
        (" left. Her father stayed.", ""),
        (" wrote her book.", ""),
    ],
)
def test_whose_kin_a_clause_speaks_of_tells(behind, pronoun):
    """Her own, in the clause whose subject she is."""
    assert by_possessive(f"Lee{behind}", Span(0, 3)) == pronoun
