"""Several names that were taken for one."""

import re

import pytest

from builder.model import Kind, Span
from builder.naming.parts import (
    body_and_head,
    owner_and_body,
    people_of_minister,
    place_and_person,
    place_and_state,
)


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("North Carolina Republican Ann Lee", ["North Carolina", "Ann Lee"]),
        ("Idaho Republican Sens", ["Idaho"]),
        ("San Francisco Democrats", ["San Francisco"]),
        ("Black Democrats", []),
        ("House Republicans", None),
        ("Ann Lee", None),
    ],
)
def test_a_party_parts_a_place_from_a_person(name, parts):
    """A house of parliament's members are called by it."""
    found = place_and_person(name, Span(0, len(name)), Kind.GPE)
    assert (found and [part.of(name) for part, _ in found]) == parts


@pytest.mark.parametrize(
    ("text", "kind", "parts"),
    [
        ("Mayor of London Ann Lee", Kind.PERSON, ["London", "Ann Lee"]),
        ("Mayor of New York Ann Lee", Kind.PERSON, ["New York", "Ann Lee"]),
        ("Mayor of London Lee", Kind.PERSON, None),
        ("Mayor of Eva Ann Lee", Kind.PERSON, None),
        ("Mayor, London Ann Lee", Kind.PERSON, None),
        ("Bank of London Ann Lee", Kind.ORG, None),
        ("Friend of Ohio Democrat Ann Lee", Kind.ORG, ["Ohio", "Ann Lee"]),
        ("Friend of Reform Democrats", Kind.ORG, None),
    ],
)
def test_an_office_parts_a_place_from_a_person(text, kind, parts):
    """If lists have the place; what may be a body falls apart only then."""
    start = re.search(r"of |, ", text).end()
    found = place_and_person(text, Span(start, len(text)), kind)
    assert (found and [part.of(text) for part, _ in found]) == parts


@pytest.mark.parametrize(
    ("text", "name", "parts"),
    [
        ("Hartford, Conn., and", "Hartford, Conn", ["Hartford", "Conn."]),
        ("Albany, N.Y. is", "Albany, N.Y.", ["Albany", "N.Y."]),
        ("Hartford, Gweru", "Hartford, Gweru", None),
        ("Valmora, Switzerland. It", "Valmora, Switzerland", ["Valmora", "Switzerland"]),
        ("Lee, Switzerland & Sons", "Lee, Switzerland & Sons", None),
    ],
)
def test_a_city_and_its_state_are_two_places(text, name, parts):
    """By the state's short form, its full stop included, or by its name."""
    found = place_and_state(text, Span(0, len(name)))
    assert (found and [part.of(text) for part, _ in found]) == parts


@pytest.mark.parametrize(
    ("text", "name", "people"),
    [
        ("French Economy and Finance Minister", "French Economy and Finance", ["French"]),
        ("British Business, Energy and Trade Secretary", "British Business, Energy and Trade", ["British"]),
        ("French Economy and Finance Minister", "French Economy", ["French"]),
        ("French Economy and Finance Ministry", "French Economy and Finance", None),
        ("Home and Trade Minister", "Home and Trade", None),
        ("French Minister", "French", None),
    ],
)  # fmt: skip
def test_a_portfolio_is_no_name(text, name, people):
    """The people before it is one; a ministry would be."""
    found = people_of_minister(text, Span(0, len(name)))
    assert (found and [part.of(text) for part, _ in found]) == people


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Lake National Committee Chair Anna Lee", ["Lake National Committee", "Anna Lee"]),
        ("Bank of the Lake President Anna Lee", ["Bank of the Lake", "Anna Lee"]),
        ("Lake Committee Chair Zork Lee", None),
        ("Lake Committee", None),
    ],
)
def test_an_office_parts_a_body_from_whoever_heads_it(name, parts):
    """If a given name follows."""
    found = body_and_head(name, Span(0, len(name)))
    assert (found and [part.of(name) for part, _ in found]) == parts


@pytest.mark.parametrize(
    ("name", "kind", "parts"),
    [
        ("Ann Lee's Lake Party", Kind.ORG, [("Ann Lee", Kind.PERSON), ("Lake Party", Kind.ORG)]),
        ("Ann Lee's Lake Party", Kind.WORK, None),
        ("Women's Lake Party", Kind.ORG, None),
    ],
)
def test_a_body_is_told_from_whose_it_is(name, kind, parts):
    """Somebody who is named in full."""
    found = owner_and_body(name, Span(0, len(name)), kind)
    assert (found and [(span.of(name), kind) for span, kind in found]) == parts
