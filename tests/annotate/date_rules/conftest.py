"""What the rules make of a phrase."""

import pytest

from builder.annotate.date_rules import RULES
from builder.model import Span


@pytest.fixture
def meanings():
    """Every meaning that any rule gives to the whole of a text."""

    def find(text):
        whole = Span(0, len(text))
        return {c.expression for rule in RULES for c in rule.find(text, whole) if c.span == whole}

    return find
