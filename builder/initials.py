"""From the end of a name to the short form in brackets behind it, and whether that has the initials
of a longer one: "European Handball Federation (EHF)".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.model import Span

_BRACKETED = re.compile(r"\s*\((?P<short>\w[\w&.-]{1,11})\)")
_REACH = 120  # code points before a short form in which what it stands for begins
_SMALL = frozenset("a an and at by for from in of on or the to with".split())
_BODIES = frozenset(
    "agency alliance association authority bank board body bureau center centre coalition"
    " commission committee company council department directorate division federation force forum"
    " foundation fund group institute league ministry movement network office organisation"
    " organization party society squad team union unit university".split()
)
"""What the last of the words is that a body is called by: "the special investigation team"."""
_WORD = re.compile(r"[^\W_]+")


def short_form_behind(text: str, end: int) -> Span | None:
    """The one word in brackets behind that place, without them."""
    found = _BRACKETED.match(text, end)
    return Span(*found.span("short")) if found else None


def short_forms(text: str) -> Iterator[Span]:
    """All that stands so in brackets, in order."""
    return (Span(*found.span("short")) for found in _BRACKETED.finditer(text))


def short_for_words(text: str) -> frozenset[str]:
    """What stands in brackets for words that are no name: "PHEIC" behind "public health emergency
    of international concern"."""
    return frozenset(span.of(text) for span in short_forms(text) if _is_for_words(text, span))


def _is_for_words(text: str, short: Span) -> bool:
    letters = short.of(text)
    before = _WORD.findall(text, max(0, short.start - _REACH), short.start)[-2 * len(letters) :]
    words = [word for word in before if word not in _SMALL][-len(letters) :]
    if not words or words[-1] in _BODIES or not all(word.islower() for word in words):
        return False
    return letters.isupper() and letters == "".join(word[0] for word in words).upper()


def abbreviates(short: str, long: str) -> bool:
    """Whether the letters of a short form are the initials of all words written large."""
    letters = "".join(_WORD.findall(short)).upper()
    return len(letters) > 1 and letters == "".join(
        word[0] for word in _WORD.findall(long) if word[0].isupper()
    )
