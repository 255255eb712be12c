"""From "the Ohio senator" to those whose party and state an article tells: "Ann Lee (D-Ohio)"."""

from __future__ import annotations

import re

from builder.coreference.cast import Cast
from builder.gazetteer import SHORT_STATES
from builder.model import Span

_NEVER_SHORT = ("Alaska", "Hawaii", "Idaho", "Iowa", "Maine", "Ohio", "Utah")
_IN_FULL = {short: name.removesuffix(" State") for short, (name, _) in SHORT_STATES.items()}
_STATES = "|".join((*_IN_FULL.values(), *_NEVER_SHORT))
_SHORT = "|".join(map(re.escape, SHORT_STATES))
_STATE = re.compile(rf"\b(?:{_STATES})\b")
_SEAT = re.compile(rf",?\s(?:\(?(?:R|D|I|DFL)-|\((?={_SHORT}))(?P<state>{_SHORT}|{_STATES})(?!\w)")
"""Behind a name: "(D-Ohio)", "(Ky.)"."""


def seats(cast: Cast, until: int) -> dict[str, str]:
    """Person -> state, of those named before a place."""
    found: dict[str, str] = {}
    for person in cast.people_before(until):
        if seat := _SEAT.match(cast.text, person.span.end):
            found[person.who.key] = _IN_FULL.get(seat["state"], seat["state"])
    return found


def state_in(cast: Cast, mention: Span) -> str:
    """The state that a description names; empty if it names none."""
    found = _STATE.search(mention.of(cast.text))
    return found[0] if found else ""
