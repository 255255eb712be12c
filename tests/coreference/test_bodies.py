"""Which body "the agency" or "the company" means."""

import pytest
from casting import cast_of

from builder.coreference.bodies import find_body
from builder.model import Span


@pytest.mark.parametrize(
    ("text", "mention", "body"),
    [
        ("Harbour Board met. The agency objected.", "The agency", "Harbour Board"),
        ("Harbour Board met. The bakery objected.", "The bakery", None),
        ("Harbour Board met. The newspaper objected.", "The newspaper", None),
        ("Lake Union met. Harbour Board met. The union objected.", "The union", "Lake Union"),
        ("Lake Union met. Harbour Board met. The agency objected.", "The agency", None),
        ("An agency met. Harbour Board met. The agency objected.", "The agency", None),
        ('Lake Union met. "Harbour Board sells," the agency said.', "the agency", "Harbour Board"),
        ('Lake Union met. "We left Harbour Board," the agency said.', "the agency", "Lake Union"),
        ("If it met Harbour Board, the agency objected.", "the agency", "Harbour Board"),
        ("It met Harbour Board. So the agency objected.", "the agency", None),
        ("Harbour Board met. This agency", "agency", "Harbour Board"),
    ],
)
def test_a_body_that_was_just_named_and_is_such_a_one(text, mention, body):
    """And the only one, unless the noun is in its name."""
    at = text.rindex(mention)
    found = find_body(cast_of(text), Span(at, at + len(mention)))
    assert (found and found.label) == body
