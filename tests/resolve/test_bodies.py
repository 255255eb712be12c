"""Which body "the agency" or "the company" means."""

import pytest
from casting import cast_of

from builder.model import Span
from builder.resolve.bodies import find_body, is_introduced


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


def test_whoever_was_spoken_of_without_a_name_is_meant_by_the_noun():
    """From there on."""
    text = "Ann came. A woman in the crowd sang."
    assert is_introduced(text, "woman", len(text))
    assert not is_introduced(text, "woman", 5)
    assert not is_introduced(text, "man", len(text))
