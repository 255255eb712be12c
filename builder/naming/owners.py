"""A stretch of a text in, the person out whose it begins with: "Ann Lee's Lake Party"."""

from __future__ import annotations

from builder import latin
from builder.model import Span
from builder.naming.words import Listed, is_listed

_OWNED = latin.regex(
    r"(?P<who>(?P<given>[A-Z][\w-]*)(?: (?:de |van |von |[a-z]{2}-)?[A-Z][\w.-]*){1,3})"
    r"['’]s (?=[A-Z])"
)
_MANY = frozenset("Children Men People Women".split())


def owner(text: str, span: Span) -> Span | None:
    """Where somebody in full, by a given name, stands before what is theirs; None where the stretch
    begins otherwise ("St John's"), or it is for many ("Ann Lee Children's")."""
    found = _OWNED.match(text, span.start, span.end)
    if found is None or found["who"].split()[-1] in _MANY:
        return None
    return Span(*found.span("who")) if is_listed(found["given"], Listed.GIVEN_NAME) else None
