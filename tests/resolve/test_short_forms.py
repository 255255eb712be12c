"""Whom a short form that the article explains cannot mean."""

import pytest

from builder.knowledge import Knowledge
from builder.model import Entity, EntityId, Kind
from builder.resolve.short_forms import not_meant


def body(label, *aliases):
    return Entity(id=EntityId(label), label=label, kind=Kind.ORG, aliases=aliases)


KNOWLEDGE = Knowledge(
    [body("Press Trust of India", "PTI"), body("World Health Organization", "WHO"), body("TSMC")]
)


@pytest.mark.parametrize(
    ("text", "short", "ids"),
    [
        ("The Pakistan Tehreek-e-Insaf (PTI) won.", "PTI", {"Press Trust of India"}),
        ("The Press Trust of India (PTI) wrote.", "PTI", set()),
        ("The World Health Organisation (WHO) met.", "WHO", set()),
        ("A doctor (WHO) came.", "WHO", set()),
        ("Taiwan Semiconductor Manufacturing Co. (TSMC) rose.", "TSMC", set()),
        ("Play Time Inc (PTX) rose.", "PTX", set()),
    ],
)
def test_another_long_form_rules_out(text, short, ids):
    """One whose initials it is, and that has no word of the entity's names in any spelling."""
    assert not_meant(text, KNOWLEDGE).get(short, frozenset()) == ids
