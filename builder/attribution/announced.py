"""From quoted paragraphs to whoever gave the speech that the paragraph before announces: "Mayor Ann
Lee spoke on Monday. These are excerpts." has no verb beside the marks.
"""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from builder.model import Span

_SPEECH = (
    r"(?:address|eulogy|excerpts?|extracts?|keynote|lecture|letter|message|remarks|sermon|speech"
    r"|statement|testimony|text|toast|transcript)"
)
_WORD = r"[A-ZÀ-Þ][\w-]*(?:\.|['’](?!s\b)[\w-]+)?"
_NAME = rf"{_WORD}(?: (?:(?:de|del|der|la|van|von|bin|al) )?{_WORD}){{0,5}}"
_GIVEN_BY = re.compile(
    rf"\b(?i:{_SPEECH})\b[^.!?\n]{{0,60}}?\b(?:by|from|of|that) (?:the )?(?P<who>{_NAME})"
)
_GIVES = re.compile(
    rf"(?P<who>{_NAME})(?:, [^,.!?\n]{{2,60}},)? (?:(?:had|has|later) )?"
    r"(?:addressed|closed|delivered|gave|issued|made|opened|published|read|released|spoke)\b"
)
_OF_SPEECH = re.compile(rf"\b(?i:{_SPEECH}|spoke|addressed)\b")
_MARKS = re.compile(r"[\"“”„«»]")
_REACH = 400
"""Code points that such a paragraph has at most."""


def find_announced(text: str, quoted: Span, known: AbstractSet[str]) -> Span | None:
    """Who gave the speech, where the quoted words are whole paragraphs; `known` are the words of
    the article's names, one of which the name must have."""
    before = _paragraph_before(text, quoted)
    if before is None or not _OF_SPEECH.search(text, before.start, before.end):
        return None
    for form in (_GIVEN_BY, _GIVES):
        for found in form.finditer(text, before.start, before.end):
            if not known.isdisjoint(found["who"].split()):
                return Span(*found.span("who"))
    return None


def _paragraph_before(text: str, quoted: Span) -> Span | None:
    """The one before the quoted words, if they are whole paragraphs and it quotes nothing."""
    end = len(text[: quoted.start].rstrip())
    whole = "\n" in text[end : quoted.start] and text[quoted.end : quoted.end + 1] in ("", "\n")
    start = text.rfind("\n", 0, end) + 1
    if not whole or not 0 < end - start <= _REACH or _MARKS.search(text, start, end):
        return None
    return Span(start, end)
