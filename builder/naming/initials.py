"""From a name and the brackets behind it to its short form, and to all the words that this counts:
"European Handball Federation (EHF)".
"""

from __future__ import annotations

from builder import latin
from builder.initials import abbreviates, short_form_behind
from builder.model import Span

_WORDS_BEFORE = latin.regex(
    r"(?:(?<!\w)[A-Z][\w’'-]*,? (?:(?:of|for|and|in|on|the|to|at) ){0,2}){1,5}$"
)
_REACH = 150  # code points in which those words stand


def short_form(text: str, name: Span) -> Span | None:
    """Where the short form of a name stands behind it, if its letters are the name's initials."""
    short = short_form_behind(text, name.end)
    return short if short and abbreviates(short.of(text), name.of(text)) else None


def with_initials(text: str, name: Span) -> Span:
    """A name with the words before it that are written large and that its short form counts."""
    short = short_form_behind(text, name.end)
    if short is None or abbreviates(short.of(text), name.of(text)):
        return name
    before = _WORDS_BEFORE.search(text, max(0, name.start - _REACH), name.start)
    starts = [name.start]
    for word in reversed(before[0].split()) if before else ():
        starts.append(text.rindex(word, 0, starts[-1]))
    longer = (Span(start, name.end) for start in starts)
    return next((long for long in longer if abbreviates(short.of(text), long.of(text))), name)
