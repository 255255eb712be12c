"""Acts, bills and the like, and what only looks like one."""

import pytest

from builder.naming.laws import law_names


@pytest.mark.parametrize(
    ("text", "laws"),
    [
        (
            "It broke the Equal Lakes Act 2010 and the Safe Water Act.",
            ["Equal Lakes Act 2010", "Safe Water Act"],
        ),
        ("He was tried under the Lake Misuse Act 1990.", ["Lake Misuse Act 1990"]),
        ("The Lee-Ray Act remains.", ["Lee-Ray Act"]),
        ("The Reform, Rescue and Relief Act of 1989 remains.", ["Reform, Rescue and Relief Act"]),
        ("Norway’s Safe Water Bill fell.", ["Safe Water Bill"]),
        ("Women’s Health Act 1990 cases rose.", ["Women’s Health Act 1990"]),
        ("The US Clean Lakes Act remains.", ["Clean Lakes Act"]),
        ("Under the General Water Directive, it may.", ["General Water Directive"]),
        ("Held under IPC sections 420 and 120-B; the IPC is old.", ["IPC", "IPC"]),
        ("Held under Section 66 (C) of the CrPC.", ["CrPC"]),
        ("Held under section 5 of the LFA charter and section 5 of the EU treaty.", []),
    ],
)
def test_laws_are_told_by_an_article_an_owner_a_year_or_sections(text, laws):
    """Without their owner and their country; the title may name whom they are for."""
    assert [span.of(text) for span in law_names(text)] == laws


@pytest.mark.parametrize(
    "text",
    [
        "Act Now said so.",
        "The Act remains.",
        "Former President Bill Lee and the Mayor Bill de Ray wept.",
        "Sister Act was shown, and the Balancing Act was hard.",
        "She asked Leaders To Act.",
        "The Office of Water Regulation wept.",
        "It broke s. 7 of the P.C Act 1988.",
    ],
)
def test_other_acts_and_anybody_called_bill_are_no_laws(text):
    """Nor is the act by itself."""
    assert list(law_names(text)) == []
