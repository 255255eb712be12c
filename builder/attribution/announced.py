"""From quoted paragraphs to whoever gave the speech that the paragraph before announces: "Mayor Ann
Lee spoke on Monday. These are excerpts." has no verb beside the marks.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from builder import latin
from builder.model import Span

_SPEECH = (
    r"(?:address|eulogy|excerpts?|extracts?|keynote|lecture|letter|message|remarks|sermon|speech"
    r"|statement|testimony|text|toast|transcript)"
)
_WORD = r"[A-Z][\w-]*(?:\.|['’](?!s\b)[\w-]+)?"
_NAME = rf"{_WORD}(?: (?:(?:de|del|der|la|van|von|bin|al) )?{_WORD}){{0,5}}"
_GIVEN_BY = latin.regex(
    rf"\b(?i:{_SPEECH})\b[^.!?\n]{{0,60}}?\b(?:by|from|of|that) (?:the )?(?P<who>{_NAME})"
)
_GIVES = latin.regex(
    rf"(?P<who>{_NAME})(?:, [^,.!?\n]{{2,60}},)? (?:(?:had|has|later) )?"
    r"(?:(?:addressed|spoke)\b|(?:closed|delivered|gave|issued|made|opened|published|read|released)"
    rf"\b[^.!?\n]{{0,120}}?\b{_SPEECH}\b)"
)
_MARKS = re.compile(r"[\"“”„«»]")
_GAP = re.compile(r"\s*\n\s*$")
_LONGEST_GAP, _REACH = 20, 400
"""Code points that the blank lines behind such a paragraph, and it itself, have at most."""


def find_announced(text: str, quoted: Span, known: AbstractSet[str]) -> Span | None:
    """Who gave the speech, where the quoted words are whole paragraphs; `known` are the words of
    the article's names, one of which the name must have."""
    before = _paragraph_before(text, quoted)
    if before is None or _MARKS.search(text, before.start, before.end):
        return None
    for form in (_GIVEN_BY, _GIVES):
        for found in form.finditer(text, before.start, before.end):
            if not known.isdisjoint(found["who"].split()):
                return Span(*found.span("who"))
    return None


def _paragraph_before(text: str, quoted: Span) -> Span | None:
    """The one before the quoted words, if they are whole paragraphs and it is no long one."""
    first = max(0, quoted.start - _LONGEST_GAP)
    gap = _GAP.search(text[first : quoted.start])
    if gap is None or text[quoted.end : quoted.end + 1] not in ("", "\n"):
        return None
    end = first + gap.start()
    start = text.rfind("\n", max(0, end - _REACH), end) + 1
    return Span(start, end) if 0 < end - start <= _REACH else None
