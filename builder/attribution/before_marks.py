"""What the words right before the marks tell of the marked ones: that they are the title of a work,
the name of a so-called thing, or what somebody spoke of.
"""

from __future__ import annotations

import re

from builder import latin
from builder.attribution.sources import EDGES
from builder.gazetteer import CRAFT, WEEKDAYS, WORK_WORDS
from builder.model import Span
from builder.spans import text_before
from builder.speech import SAID, TOLD

WORKS = frozenset(
    "titled entitled book books memoir memoirs novel novels film films movie movies"
    " documentary song songs anthem album albums single hit hits series show shows sitcom"
    " drama comedy thriller play musical opera poem poems essay episode segment podcast"
    " magazine painting game trilogy sequel autobiography biography ballad track video"
    " program programme column".split()
)
"""What a title in marks is the title of."""
_TITLED = "|".join(sorted(WORKS | set(WORK_WORDS)))
_TITLE_FOLLOWS = re.compile(
    rf"\b(?:(?:en)?titled|(?:{_TITLED}|script|exhibition|report|study|paper|article|lecture)"
    r"(?: called| named| for| of)?) ?$"
)
_APPOSED = re.compile(rf"\b(?:{_TITLED}), ?$")
"""What a title follows between commas: `on his programme, "The Long Night," he`, `she wrote in her
memoir, "Night Bus."`."""
_OWNED = re.compile(rf"\b[Ii]n (?:his|her|their)(?: \d{{4}}| [a-z-]+)? (?:{_TITLED}), ?$")
"""What a title follows there that may be one word long: `in her 2001 memoir, "Rain," she`."""
_SPEAKS_BEFORE = re.compile(
    rf"\b(?:{TOLD}|tell|{SAID}|say)\b(?! in (?:his|her|their|its)\b)"
    r"(?!(?: [\w’'-]+){0,3} that\b)[^.;]*$"
)
"""Before the marks, where somebody may speak in them: `she told the author of the film, "`."""
_NAMED_CRAFT = re.compile(rf"\b(?:{CRAFT})s?(?:, (?:the|a)|,? (?:called|named))? $")
"""What the name of a ship or the like follows: `the ferry "Night Star"`."""
_CALLED = re.compile(
    r"\b(?:an?|the|new|his|her|their) (?:\w+ )?(?:class|course|workshop|seminar|exhibit|film|movie"
    r"|play|poem|song|show|blog|band|book|novel|album|lecture|sculpture|painting|podcast|conference"
    r"|event|festival|panel|rally|campaign) (?:called|named) ?$"
)
_MADE = re.compile(
    r"\b(?:directed|produced|starred in|stars in|starring in|sang|sings|recorded|composed|painted"
    rf"|novel|song|musical|poem|drama|{'|'.join(WORK_WORDS)}) ?$"
)
"""What a title follows that may be one word long."""
_WRITTEN = re.compile(r"\b(?:(?:co-?)?(?:wrote|written|writing|authored)|(?:self-)?published) ?$")
_SO_CALLED = re.compile(
    r"\b(?:[Ss]o-called|[Nn]icknamed|[Cc]ode-?named|[Aa]lso known as"
    r"|(?:app|approach|concept|condition|dish|doctrine|effect|game|initiative|method|phenomenon|policy"
    r"|practice|principle|process|programme?|project|scheme|service|strategy|syndrome|system|technique"
    r"|term|theory|tool|tradition) (?:called|known as|dubbed|named|termed)"
    r"|(?:[Oo]n|[Uu]nder|[Ww]ith) the (?:banner|heading|motto|slogan|theme|title)(?: of)?[:,]?) ?$"
)
_SPOKE_OF = re.compile(
    r"\b(?:spoke|speaks|speaking|talk(?:ed|s|ing)|warn(?:ed|s|ing)|complain(?:ed|s|ing)"
    r"|accus(?:ed|es|ing) [^.;:“”\"]{2,40})"
    r" of (?:what (?:he|she|it|they) (?:called|described as) )?(?:an? |the )?$"
)
_SAID_IN_IT = re.compile(rf"\b(?:{SAID}|{TOLD}) (?:\w+ )?(?:of|in|on|about|to) (?:\w+ ){{0,3}}$")
"""What is said in a programme or of a film is no title of it."""
_HEARD_IN_IT = latin.regex(
    r"\btold(?: (?:[A-Z][\w’'-]* ){1,3}(?<=['’]s ))? ?$"
    r"|\b(?:said|says|told|claimed|appear\w*|interviewed|spoke|speaking|guest)\b[^.;“”\"]{0,30}"
    r"\bon(?: (?:[A-Z\d][\w’'-]* ){1,4}(?<=['’]s ))? ?$"
)
_HEARD_WHAT = re.compile(
    r" (?:that|he|she|it|they|there|on|last|this|in|earlier|yesterday"
    rf"|{'|'.join(WEEKDAYS)})\b|\.|,| (?=[“\"])"
)
"""A programme that something was said to or on: `told "Good Morning" that`, `on "The Hour."`."""
_SMALL = frozenset("a an and as at but by for from in into of on or over the to with".split())
"""The words that are written small in a title."""
_NAME_BEGINS = latin.regex(r"\b[A-Z](?:[a-z]+|\.) $")
_NAME_GOES_ON = latin.regex(r" ([A-Z][\w'’-]+)")
"""What stands on both sides of a nickname."""
_MOST_NICKNAME = 2  # words
_REACH = 64  # code points before the marks in which the kind of work may stand


def is_named(text: str, marked: Span) -> bool:
    """Whether the marks hold a title or the name of a so-called thing, and nothing said."""
    return is_title(text, marked) or is_so_called(text, marked) or is_nickname(text, marked)


def is_title(text: str, marked: Span) -> bool:
    """Whether the marks hold the title of a work, or the name of a ship, whose kind is named right
    before them, or whose maker is: `the book "Night Bus"`, `she directed "Rain"`."""
    words = EDGES.sub("", marked.of(text)).split()
    large = all(word[:1].isupper() or word in _SMALL for word in words)
    before = _before(text, marked)
    if not large or not words[:1]:
        return False
    if _HEARD_IN_IT.search(before) and _HEARD_WHAT.match(text, marked.end):
        return True
    if _SAID_IN_IT.search(before):
        return False
    if _NAMED_CRAFT.search(before):
        return True
    apposed = _APPOSED.search(before) and not _SPEAKS_BEFORE.search(before)
    if apposed and (len(words) > 1 or _OWNED.search(before)):
        return True
    forms = (_MADE, _CALLED) if len(words) == 1 else (_MADE, _CALLED, _WRITTEN, _TITLE_FOLLOWS)
    return any(form.search(before) for form in forms)


def is_so_called(text: str, marked: Span) -> bool:
    """Whether the words before the marks say that this is what somebody or something is called."""
    return _SO_CALLED.search(_before(text, marked)) is not None


def is_nickname(text: str, marked: Span) -> bool:
    """Whether the marks hold part of a name: `Ann "Blue" Lee`."""
    words = EDGES.sub("", marked.of(text)).split()
    behind = _NAME_GOES_ON.match(text, marked.end)
    if behind is None or behind[1].casefold() in _SMALL or not 0 < len(words) <= _MOST_NICKNAME:
        return False
    return words[0][0].isupper() and _NAME_BEGINS.search(_before(text, marked)) is not None


def is_spoken_of(text: str, marked: Span) -> bool:
    """Whether the words before the marks say that somebody used these: `spoke of "a dark day"`,
    `accused him of "greed"`."""
    return _SPOKE_OF.search(_before(text, marked)) is not None


def _before(text: str, marked: Span) -> str:
    return text_before(text, marked.start, _REACH)
