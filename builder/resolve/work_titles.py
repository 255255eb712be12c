"""A place's name in, whether it may be the title of a work or a part of one out.

Behind "directed", "starred in" or "the film" a row of words with capitals is a title, up to where
the sentence goes on: "the film Night Train to Leeds", "the novel Leeds".
"""

from __future__ import annotations

import re

from builder import latin
from builder.gazetteer import WORK_WORDS
from builder.model import Span

_REACH = 100  # code points before a name in which a title may begin
_WORK = (
    rf"(?:(?:{'|'.join(WORK_WORDS)}|mini-?series|(?<!\ba )(?:musical|novel)"
    r"|drama|best-?seller|video game|podcast)"
    r"|[Tt]he (?:book|play|song)"
    r"|(?:[Hh]is|[Hh]er|[Tt]heir|hit|TV|radio|debut) (?:book|play|series|show|single|song))"
)
_ALONE = r"(?:[Cc]o-?)?(?:[Dd]irect(?:ed|s|ing)|[Ss]tarr?(?:ed|s|ing) in|[Rr]emake of|[Ss]equel to)"
_MADE = (
    r"[Ww]rote|[Ss]oundtrack (?:of|to)|[Pp]remi[eè]re of|[Aa]daptation of|[Ss]creening of"
    r"|(?:prize|award) went to|Oscar for|B(?:afta|AFTA) for|[Aa]uthor of|[Ss]tar of"
)
_SMALL = r"(?:a|an|and|at|by|for|from|in|of|on|the|to|with)"
_BEFORE = latin.regex(
    rf"\b(?:(?P<alone>{_WORK}|{_ALONE})|(?:{_MADE})),? [“\"‘']?"
    rf"(?P<begun>(?:(?:The |A |An )?[A-Z][\w’'-]*(?: {_SMALL}| [A-Z][\w’'-]*)* )?)$"
)
_WHERE = re.compile(r" (?:at|from|in) $")
_BEHIND = latin.regex(r" (?:at|in|of|on|to) [A-Z]")
_GOES_ON = re.compile(r"['’]s|,? (?:not )?to [a-z]|-")


def may_be_title(text: str, span: Span) -> bool:
    """Whether a title may begin before this name and end with it or behind it; "wrote Paris" and
    "wrote Ann Lee in Paris" are none."""
    found = _BEFORE.search(text, max(0, span.start - _REACH), span.start)
    if not found or _GOES_ON.match(text, span.end):
        return False
    begun = found["begun"] and not _WHERE.search(found["begun"])
    return bool(found["alone"] or begun or _BEHIND.match(text, span.end))
