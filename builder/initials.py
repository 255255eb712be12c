"""From the end of a name to the short form in brackets behind it, and whether that has the initials
of a longer one: "European Handball Federation (EHF)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.model import Span

_BRACKETED = re.compile(r"\s*\((?P<short>\w[\w&.-]{1,11})\)")
_WORD = re.compile(r"[^\W_]+")


def short_form_behind(text: str, end: int) -> Span | None:
    """The one word in brackets behind that place, without them."""
    found = _BRACKETED.match(text, end)
    return Span(*found.span("short")) if found else None


def short_forms(text: str) -> Iterator[Span]:
    """All that stands so in brackets, in order."""
    return (Span(*found.span("short")) for found in _BRACKETED.finditer(text))


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of a short form are the initials of all words written large."""
    letters = "".join(_WORD.findall(short)).upper()
    return len(letters) > 1 and letters == "".join(
        word[0] for word in _WORD.findall(long) if word[0].isupper()
    )
