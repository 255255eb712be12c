"""When something happens by the words around it, where no paragraph was parsed."""

from __future__ import annotations

import re
from enum import StrEnum

from builder.gazetteer import PAST
from builder.model import Span


class Time(StrEnum):
    """When something happens, seen from the article's day."""

    PAST = "past"
    RATHER_PAST = "rather past"  # a noun stands between: "announced cuts in September"
    PRESENT = "present"
    FUTURE = "future"
    EITHER = "either"  # a plan that came to nothing, whether its day is over or not
    UNKNOWN = "unknown"


_TO_COME = re.compile(
    r"\b(?:will|would|won['’]t|shall|(?-i:may)|might|could|should|must|to be|is to|are to"
    r"|due|set to|set for|(?:re)?scheduled|(?:fixed|listed|booked) for|planned|plans?|expect\w*"
    r"|slated|upcoming|forthcoming|going to|deadline|hopes?"
    r"|payable|effective|ahead of)\b"
    r"|['’]ll\b"
    r"|\b(?:begins|starts|ends|opens|closes|expires|leaves|resumes|returns|arrives|retires|flies"
    r"|(?:takes|comes|steps|goes|hands|runs) (?:over|office|effect|place|up|down|into|off|out)"
    r"|runs (?:through|till|until))\b",
    re.IGNORECASE,
)
GONE_BY = re.compile(rf"(?<!\bbe )\b(?:has|{PAST})\b", re.IGNORECASE)
# Words that may speak of the future: without one of them in its sentence no parse is needed.
_HINT = re.compile(
    rf"{_TO_COME.pattern}|\b(?:told|warned|informed|notified)\s(?:\w+\s){{1,4}}(?:of|about)\b"
    rf"|\b(?:to|can|is|are|be|has|have|invit\w+|propos\w+|postpon\w+|prepar\w+"
    rf"|intend\w*)\b",
    re.IGNORECASE,
)


def may_be_future(text: str, sentence: Span) -> bool:
    """Whether a sentence holds any word that could put something into the future."""
    hint = _HINT.search(text, sentence.start, sentence.end)
    return bool(hint) or not GONE_BY.search(text, sentence.start, sentence.end)


def by_words(text: str, place: Span, sentence: Span) -> Time:
    """By the nearest telling word before the place, or else after it."""
    before = [
        (found.end(), time)
        for form, time in ((_TO_COME, Time.FUTURE), (GONE_BY, Time.PAST))
        for found in form.finditer(text, sentence.start, place.start)
    ]
    if before:
        future = [end for end, time in before if time is Time.FUTURE]
        past = [end for end, time in before if time is Time.PAST and end not in future]
        return Time.FUTURE if future and max(future) > max(past, default=-1) else Time.PAST
    come = _TO_COME.search(text, place.end, sentence.end)
    gone = GONE_BY.search(text, place.end, sentence.end)
    if come and (not gone or come.start() <= gone.start()):
        return Time.FUTURE
    return Time.PAST if gone else Time.UNKNOWN
