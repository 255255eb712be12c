"""Names that their form alone tells."""

import pytest

from builder.model import Kind
from builder.naming.fixed_forms import fixed_forms


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The carrier HMS Prince of Wales met the USS Ronald Reagan.", "HMS Prince of Wales"),
        ("It met the USS Ronald Reagan there.", "USS Ronald Reagan"),
        ("The USS Ann R. Lee and USS T.R. Ray left.", "USS Ann R. Lee"),
        ("The USS T.R. Ray left.", "USS T.R. Ray"),
        ("The BRP Ann Lee left.", "BRP Ann Lee"),
        ("The MV Halcyon sank.", "MV Halcyon"),
        ("The advocate MV Rao spoke.", ""),
        ("He quoted Doe v. Board of Works. To win is hard.", "Doe v. Board of Works"),
        ("In Roe Stores Inc. v. Lee, No. 14, it won.", "Roe Stores Inc. v. Lee"),
        ("The Court\u2019s Citizens v. O\u2019Neill ruling stands.", "Citizens v. O\u2019Neill"),
        ("Leeds v Derby ended 2-1.", ""),
        ("He met Asian-American writers.", "Asian-American"),
        ("Japanese-American trade grew.", ""),
        ("Anti-American songs were sung.", ""),
        ("It ended. Marks and Sons has a shop.", "Marks and Sons"),
        ("It ended. Marks and Sons have shops.", ""),
        ("The road from Leeds and York is shut.", ""),
        ("The Princess of Wales met the Duke of Lee-on-Sea.", "Princess of Wales"),
        ("It met the Duke of Lee, as planned.", "Duke of Lee"),
        ("The Crown Prince of Norway left the Duke of Lee Theatre.", ""),
        ("She told The Hindu that it rained.", "The Hindu"),
        ("She told The Guardian that it rained.", ""),
        ("The Italian smiled at The Hague.", ""),
        ("She told Police Scotland that it rained.", "Police Scotland"),
        ("It rained on Police in Wales.", ""),
        ("The Convention of Leeds was signed.", "Convention of Leeds"),
        ("They met at the Siege of Stoke-on-Lee.", "Siege of Stoke-on-Lee"),
        ("The Battle of Goose Lee ended.", "Battle of Goose Lee"),
        ("The Treaty of Lee Tribunal met.", "Treaty of Lee Tribunal"),
        ("The Treaty of Friendship was signed.", ""),
        ("The Treaty of Amity and Trade was signed.", ""),
        ("The Council of Leeds met.", ""),
        ("It rained in Leeds, Fla., today.", "Fla."),
        ("It broke the Safe Lakes Act.", "Safe Lakes Act"),
    ],
)
def test_ships_cases_and_papers_are_told_by_their_form(text, names):
    """The first of them; initials, matches and people are none."""
    found = sorted(fixed_forms(text))
    assert (found[0][0].of(text) if found else "") == names


def test_each_has_its_kind():
    """A ship is a thing, a case law, a paper a body, a siege an event."""
    text = "HMS Halcyon, said The Hindu, is like Roe v. Lee at the Siege of York."
    kinds = [kind for _, kind in sorted(fixed_forms(text))]
    assert kinds == [Kind.PRODUCT, Kind.ORG, Kind.LAW, Kind.EVENT]


def test_what_is_called_after_a_treaty_is_a_body():
    """Or after a battle."""
    text = "The Treaty of Lee Tribunal and the Battle of York Memorial Flight; the Treaty of Lee."
    assert [kind for _, kind in sorted(fixed_forms(text))] == [Kind.ORG, Kind.ORG, Kind.LAW]
