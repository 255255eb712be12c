"""A text in, the short forms of states in it out: "Gainesville, Fla.", "Rep. Ann Lee (D-N.J.)",
"Sen. Tom Ray (Ky.)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.gazetteer import SHORT_STATE
from builder.model import Span

_OF_A_CITY = latin.regex(rf"\b[A-Z][\w.’'-]*, (?P<state>{SHORT_STATE})(?!-)")
_OF_A_PARTY = re.compile(rf"(?<![\w-])(?:R|D|DFL|I)-(?P<state>{SHORT_STATE})")
_IN_BRACKETS = re.compile(rf"\((?P<state>{SHORT_STATE})(?=\))")


def short_states(text: str) -> Iterator[Span]:
    """Where they stand, behind a city or a party's letter or in brackets, in no order."""
    for form in (_OF_A_CITY, _OF_A_PARTY, _IN_BRACKETS):
        yield from (Span(*found.span("state")) for found in form.finditer(text))
