"""What the rules make of a phrase."""

import pytest

from builder.annotate.date_candidates import words_in
from builder.annotate.date_rules import RULES
from builder.model import Span


@pytest.fixture
def meanings():
    """Every meaning that any rule gives to the whole of a text in which one of its words stands."""

    def find(text):
        whole = Span(0, len(text))
        tried = RULES.tried(words_in(text, whole))
        return {c.expression for rule in tried for c in rule.find(text, whole) if c.span == whole}

    return find
