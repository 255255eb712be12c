"""What models take in beside a name, and what only looks like it."""

import pytest

from builder.model import Kind, Name, Span
from builder.naming.bare import bare_name


@pytest.mark.parametrize(
    ("text", "marked", "name", "kind"),
    [
        ("He left the Bank of Japan", "the Bank of Japan", "Bank of Japan", Kind.ORG),
        ("The Bank’s head", "The Bank’s", "Bank", Kind.ORG),
        ("He met The", "The", "The", Kind.PERSON),
        ("It is ’s", "’s", "’s", Kind.ORG),
        ("In April Lee spoke", "April Lee", "Lee", Kind.PERSON),
        ("by mid-May Ann Lee spoke", "May Ann Lee", "Ann Lee", Kind.PERSON),
        ("Then April Lee spoke", "April Lee", "April Lee", Kind.PERSON),
        ("Written by April Lee", "April Lee", "April Lee", Kind.PERSON),
        ("Pain April Lee felt", "April Lee", "April Lee", Kind.PERSON),
        ("in April", "April", "April", Kind.PERSON),
        ("On Friday Club night", "Friday Club", "Friday Club", Kind.ORG),
        ('Said Ann Lee, a nurse: "No."', "Said Ann Lee", "Ann Lee", Kind.PERSON),
        ("Said Ann Lee spoke.", "Said Ann Lee", "Said Ann Lee", Kind.PERSON),
        ('Said Lee: "No."', "Said Lee", "Said Lee", Kind.PERSON),
    ],
)
def test_a_name_stands_alone(text, marked, name, kind):
    """An article, a possessor's ending, a date and a verb are no part of it."""
    start = text.index(marked)
    found = bare_name(text, Name(Span(start, start + len(marked)), kind))
    assert (found.span.of(text), found.kind) == (name, kind)
