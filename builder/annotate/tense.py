"""A place in a sentence goes in, whether what happens there is past or to come goes out.

By what stands beside it, else by syntax where the paragraph was parsed, else by the words around.
"Is due to meet on Wednesday" is to come, "arrived on Wednesday" past, "was due to meet on
Wednesday" either, whatever the article's own tense.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right

from builder import latin
from builder.annotate.tense_syntax import by_syntax
from builder.annotate.tense_words import Time, by_words
from builder.gazetteer import WEEKDAYS
from builder.model import Span, Word
from builder.speech import ANNOUNCED, SAID, TOLD


def time_at(text: str, place: Span, sentence: Span, words: tuple[Word, ...]) -> Time:
    """When that happens which the words at this place belong to."""
    place = _with_clock(text, place, sentence)
    return (
        _by_neighbours(text, place, sentence)
        or _by_verb(text, place, sentence, words)
        or _by_other_half(text, place, sentence)
        or _by_words_around(text, place, sentence)
    )


def _near(text: str, place: Span, sentence: Span) -> str:
    """The words of the sentence right before the place."""
    return text[max(sentence.start, place.start - _NEAR) : place.start]


def _by_neighbours(text: str, place: Span, sentence: Span) -> Time | None:
    """By what stands beside the place; None where that says nothing."""
    before = _near(text, place, sentence)
    if _looks_ahead(text, before, place):
        return Time.FUTURE
    if any(form.search(before) for form in _LOOKING_BACK):
        return Time.PAST
    if plan := _PLANNED_ONCE.search(text[sentence.start : place.start]):
        is_retold = _TOLD_OF.search(text, sentence.start, sentence.start + plan.start())
        return Time.FUTURE if is_retold and not plan["over"] else Time.EITHER
    if _is_of_telling(text, before, place):
        return Time.PAST
    limit = _LIMIT.search(before)
    return _by_limit(text, limit, place, sentence) if limit else None


def _looks_ahead(text: str, before: str, place: Span) -> bool:
    if any(form.search(before) for form in _LOOKING_AHEAD) or _AHEAD.match(text, place.end):
        return True
    return bool(_SOME.search(before) and _COMING.match(text, place.end))


def _is_of_telling(text: str, before: str, place: Span) -> bool:
    """Whether the place says when something was told, and not when it happens."""
    said = _SAID_THEN.search(before)
    if said and (said["where"] or not _IS_SPOKEN_OF.match(text, place.end)):
        return True
    return bool(_ON.search(before) and _SAID.match(text, place.end))


def _by_limit(text: str, limit: re.Match[str], place: Span, sentence: Span) -> Time | None:
    """By what happens until that limit; None where that is not told."""
    if _HAD_BY_THEN.match(text, place.end):
        return Time.PAST
    return Time.FUTURE if _is_to_come(text, limit, place, sentence) else None


def _by_verb(text: str, place: Span, sentence: Span, words: tuple[Word, ...]) -> Time | None:
    """By the verb above the place; None where nothing was parsed, or the verb says nothing."""
    at = _head_of(words, place)
    if at is None:
        return None
    found, before = by_syntax(text, words, at, place), _near(text, place, sentence)
    if found is Time.PAST and _LIMIT.search(before):
        return Time.RATHER_PAST
    over = _AT_AN_EVENT.search(before) and _EVENT.match(text, place.end)
    if found is Time.RATHER_PAST and over:
        return Time.PAST
    return None if found is Time.UNKNOWN else found


def _by_other_half(text: str, place: Span, sentence: Span) -> Time | None:
    """By the words of one's own quotation alone, where the verb of saying parts it: "'We go,' she
    said, 'in June'"; None where none does."""
    halves = _PARTED.search(text, sentence.start, place.start)
    if halves is None:
        return None
    found = by_words(text, place, Span(halves.start("here"), sentence.end))
    first = Span(*halves.span("first"))
    return by_words(text, Span(first.end - 1, first.end), first) if found is Time.UNKNOWN else found


def _by_words_around(text: str, place: Span, sentence: Span) -> Time:
    found = by_words(text, place, _before_marks(text, place, sentence))
    is_listed = found is Time.UNKNOWN and _FIXTURE.search(text, sentence.start, place.start)
    return Time.FUTURE if is_listed else found


def _is_to_come(text: str, limit: re.Match[str], place: Span, sentence: Span) -> bool:
    """Whether something is asked for, or goes on, until that limit."""
    since = sentence.start, place.start
    if limit["had"] or _DEMAND.search(text, *since) or _HAS_DONE.search(text, *since):
        return True
    if not limit["by"] and _MEASURE.search(text, *since):
        return True
    return bool(limit["by"] and (_SUPPOSED.search(text, *since) or _THREAT.search(text, *since)))


def _before_marks(text: str, place: Span, sentence: Span) -> Span:
    """The sentence up to the words that are quoted behind the place."""
    mark = _OPENING_MARK.search(text, place.end, sentence.end)
    return Span(sentence.start, mark.start()) if mark else sentence


def _with_clock(text: str, place: Span, sentence: Span) -> Span:
    """The place with the time of day before it: "until noon on Saturday" sets a limit."""
    clock = _CLOCK.search(_near(text, place, sentence))
    return Span(place.start - len(clock.group()), place.end) if clock else place


def _head_of(words: tuple[Word, ...], place: Span) -> int | None:
    """The word of a place that the others of it hang on; None where nothing was parsed."""
    start = bisect_right(words, place.start, key=lambda word: word.span.end)
    end = bisect_left(words, place.end, start, key=lambda word: word.span.start)
    here = range(start, end)
    return next((at for at in here if words[at].head not in here), start if here else None)


_NEAR = 50
_FIXTURE = re.compile(r"\b(?:decide|face|host|meet|play|travel|visit|vote)s?\b")
"""What is in the diary where nothing in the sentence is past: "the house votes on Monday"."""
_OPENING_MARK = re.compile(r"[:,]\s[“\"]\w")
_PARTED = re.compile(r"[“\"](?P<first>[^“”\"]+),[”\"]\s[^“”\"]+,\s[“\"](?P<here>[^“”\"]*)$")
_CLOCK = latin.regex(
    r"(?<![\w.])(?:noon|midday|midnight|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m\.?|\d{1,2}:\d\d"
    r"|\d{4}\s[A-Z]{3})\s(?:on\s)?$"
)
_LIMIT = re.compile(r"\b(?i:(?P<had>had )?(?:until|till|(?P<by>by)))\s(?:early|late|mid)?[\s-]?$")
_HAD_BY_THEN = re.compile(r"(?:\s(?!(?:and|but|if|or|that|when|which|who)\b)[\w’'-]+){1,6}?\shad\s")
"""Behind a limit that is over: "by late Sunday the speech had been changed"."""
_HAS_DONE = re.compile(
    r"\b(?<!could\s)(?<!might\s)(?<!should\s)(?<!would\s)(?:has|have)\s(?:\w+\s)?"
    r"\w+(?:ed|en|un|ut|ld|pt)\b|\bto\sstay\b|\bon\sloan\b"
)
"""What goes on until then, as things are: "has cancelled all flights until", "on loan until"."""
_MEASURE = re.compile(
    r"\b(?:adjourned|banned|called for|cancell?ed|closed|declared|extended|halted|imposed"
    r"|introduced|postponed|shut|suspended)\b(?!\s(?:from|since)\b)"
)
"""What was decided to hold until then: "closed the schools until Friday"."""
_AHEAD = re.compile(
    r"\s(?:delivery|settlement|futures|contracts?)\b|(?:\s\w+){0,2},?\sat the latest\b"
)
_COMING = re.compile(r"\s(?:that|which)\s(?:will|would)\b")
_SOME = re.compile(r"\b(?<!the )an?\s(?:[\w-]+\s){1,2}on\s$")
"""What is still ahead: "a vote on Friday that would"."""
_AT_AN_EVENT = re.compile(r"\b(?:at|during|after)\s(?:an?|the|its|their|his|her)\s$")
_EVENT = re.compile(
    r"\s(?:meeting|congress|summit|conference|rally|hearing|vote|election|interview|debate|speech)\b"
)
"""An event that is over where the verb is past: "voted at a June meeting"."""
_SUPPOSED = re.compile(
    r"(?:\bwould|['’]d) be (?:\w+ )?"
    r"(?:surprised|amazed|astonished|shocked|disappointed|glad|happy) if\b"
)
"""What is thought of as to come: "I would be surprised if rates are higher by December"."""
_THREAT = re.compile(
    r"(?:\b(?:will|would|could|may|might)|['’](?:d|ll))\s[^.;]{3,80}"
    r"\b(?:if|unless)\s(?:(?!had\b)[^.;,]){3,80}$"
)
"""What hangs on a condition: "would strike unless a deal was reached by Friday"."""
_SET_FOR = re.compile(
    r"\b(?:(?:has|have)\s(?:\w+\s)?been\s(?:\w+\s)?(?:scheduled|set|planned|slated|arranged)"
    r"|(?:is|are|was|were|been)\s(?:\w+\s)?(?:rescheduled|fixed|listed|booked))\sfor\s(?:the\s)?$"
)
_PLANNED_ONCE = re.compile(
    r"\b(?:(?P<over>had (?:not |never )?been|originally|initially)|was|were)\s"
    r"(?:\w+ly\s|also\s|not\s)?"
    r"(?:due\s(?:back|in|at|before|home|on)"
    r"|(?:due\s)?to\s(?:appear|arrive|attend|be|begin|close|decide|end|face|fly|go|have|hold"
    r"|launch|leave|meet|open|play|resume|return|rule|speak|stand|start|take|testify|visit|vote)"
    r"|(?:expected|intended|meant|planned|scheduled|set|slated|supposed)\s(?:to\s\w+|for)"
    r"|(?:expected|scheduled|slated)(?=\s(?:before|by|in|on|until)\s))"
    r"(?:\s(?!(?:and|because|but|or|said|that|until|when|which|who)\b"
    r"|(?:after|before)\s(?:he|it|she|they|\w+ing)\b)[\w’'-]+){0,7}?"
    r"\s(?:(?:before|by|early|from|in|late|on|over|until)\s)*(?:the\s)?$"
)
"""What was still to come when it was told, and may be over: "was due in court on"."""
_TOLD_OF = re.compile(rf"\b(?:{SAID}|say|{TOLD}|tell|{ANNOUNCED}|warns?)\b")
"""Before it: as somebody said, who meant what is still to come by it."""
_ANNOUNCED_FOR = re.compile(
    r"\b(?:(?:announc\w+|call(?:ed|s|ing)?)(?:\s[\w’'-]+){1,7}"
    r"|(?:declar\w+|forecast\w*|plan\w*|promised?|guaranteed?)(?:\s[\w’'-]+){1,4})\sfor\s"
    rf"(?:(?:{'|'.join(WEEKDAYS)})\s(?:and|or)\s)?$"
    r"|\bwarn(?:ed|s|ing)\s(?:of|about)\s(?:[\w’'-]+\s){1,4}(?:from|through|until|till|for)\s$"
    r"|\b(?:agreed?|announced?|approved?|offer(?:ed|s)?|promised?|proposed?)\s(?:[\w.%’'-]+\s){1,4}from\s$"
    r"|\b(?:cancell?ed|called off|scrapped)\s(?:[\w.%’'-]+\s){1,4}for\s$"
    r"|\b(?:adjourn|defer|delay|extend|mov|postpon|push|remand|reschedul)(?:e[sd]?|s|r?ed)\s"
    r"(?:[\w.%’'-]+\s){0,4}(?:to|until|till)\s$"
    r"|\b(?:brought forward|put (?:off|back))\s(?:[\w.%’'-]+\s){0,4}(?:to|until|till)\s$"
    r"|\b(?:arranged|set)\s(?:[\w’'-]+\s){0,5}for\s$"
    r"|\b(?:hint(?:ed|ing|s)? at|signal(?:l?ed|l?ing|s)?|fores(?:aw|ees?)|priced? in"
    r"|bet(?:ting)? on)\s(?:[\w.%’'-]+\s){0,3}"
    r"(?:cuts?|deals?|elections?|hikes?|increases?|launch|recession|recovery|returns?|rises?)"
    r"\s(?:in|for)\s$"
    r"|\bforecasts?\s(?:calls?|called)\sfor\s(?:[\w-]+\s){1,3}(?:on\s)?$"
)
"""What is foretold for a day: "announced strikes for", "warned of snow from"."""
_UNLIKELY = re.compile(
    r"\b(?:unlikely|not (?:likely|expected)|no (?:chance|hope))"
    r"(?:\s(?:to|of|that)(?:\s[\w’'-]+){1,6})?\sbefore\s(?:the\s)?$"
)
"""What is still to come if ever: "a deal is unlikely before Christmas"."""
_FOR_DELIVERY = re.compile(r"\bfor (?:delivery|settlement) in\s$")
"""What is bought and sold before its month: "oil for August delivery rose"."""
_SINCE = re.compile(r"\b(?i:since)\s(?:early|late|mid)?[\s-]?$")
_BACK_IN = re.compile(
    r"(?<!come )(?<!comes )(?<!coming )(?<!be )(?<!go )(?<!going )(?<!get )\bback in\s$"
    r"|\b(?:after|following|despite|from)\s(?:an?|the|its|their)\s(?:[\w-]+\s){0,2}"
    r"(?:fall|drop|rise|decline|increase|gain|loss|slump|surge|dip|peak|attack|crash|raid)\sin\s$"
    r"|\b(?:up|down) from\s(?:(?!(?:and|but|or|to)\b)[\w.%$£€’'-]+\s){1,6}in\s$"
    r"|['’]s?\s(?:[\w-]+\s){0,2}(?:defeat|loss|triumph|victory|win)s?\s(?:at|in|on)\s$"
)
"""What is over when it is told, whatever comes of it: "will grow after a fall in"."""
_HAD_ASKED = re.compile(
    r"\bhad\s(?:\w+\s)?(?:asked|begged|hoped|intended|meant|tried|urged|wanted)\s"
    r"(?:[\w’'-]+\s){0,4}to\s(?:[\w’'-]+\s){1,5}(?:on|in)\s(?:the\s)?$"
)
"""What was wanted once, before what the tale tells: "she had begged them to leave on"."""
_ISSUED = re.compile(
    r"\b(?:forecast|estimate|outlook|prediction)s?\s(?:of|from)\s$"
    r"|\b(?:report|letter|memo|statement|study|survey|photograph|photo|post|tweet)s?\s(?:from|dated)\s$"
    r"|\b(?:report|letter|memo|statement|study|survey|photograph|photo|post|tweet)s?\s"
    r"(?:issued|published|released|posted|written|taken|dated)\s(?:on|in)\s$"
)
"""When something was made that is spoken of: "its forecast of", "a report issued on"."""
_EVER_SINCE = re.compile(
    r"\b[Ss]ince\s(?:(?!will\b|would\b|may\b|is\b|are\b)[\w’'-]+\s){2,6}(?:on|in)\s(?:the\s)?$"
)
"""What began something that goes on: "has doubled since the works shut on"."""
_INTO = re.compile(
    r"(?<!had\s)(?<!have\s)(?<!has\s)\bcome\s$"
    r"|\b(?:going|heading|heads?|goes|looking ahead) (?:in)?to\s(?:the\s)?$"
)
"""What is on its way: "going into Monday", "come January"."""
_TOLD = (
    r"(?<!\bbe )(?<!\bbeing )(?<!\bto )"
    r"\b(?:said|announced|warned|confirmed|reported"
    r"|told(?:(?:\s(?!to\b|that\b)\w+){1,3}|(?:\s(?:[A-Z][\w’'-]*|the)){1,5}))"
    r"(?P<where>\sin\san?(?:\s\w+)?\s\w+)?"
)
_SAID_ON = latin.regex(rf"{_TOLD}\s(?:on|in)\s(?:early|late)?\s?$")
"""What stands so between a verb of saying and its clause tells when it was said, whatever a parse
makes of it: "said on Tuesday it would"."""
_SAID_THEN = latin.regex(rf"{_TOLD}\s(?:(?:early|late)\s)?$")
"""The same as agencies put it: "said Tuesday it would"."""
_ACCORDING = re.compile(r"\b[Aa]ccording to [^.;:,]{3,40}\s(?:on|in)\s$")
"""When somebody told of it: "according to a report on"."""
_IN_A_TALK = re.compile(
    r"(?:\b(?:adds|argues|claims|denies|says|tells|warns|writes)(?:\s[\w’'-]+){0,4}|[”\"])\s"
    r"in an?\s(?:[\w-]+\s){0,2}"
    r"(?:article|essay|interview|letter|note|post|speech|statement|tweet)\s"
    r"(?:(?:for|in|on|to|with)\s(?:[\w’'&.-]+\s){1,4})?(?:on\s)?$"
)
"""When somebody spoke, though the news tells it in the present tense: "says in an interview on"."""
_LOOKING_AHEAD = (_INTO, _SET_FOR, _ANNOUNCED_FOR, _FOR_DELIVERY, _UNLIKELY)
_LOOKING_BACK = (
    _SINCE,
    _SAID_ON,
    _BACK_IN,
    _ACCORDING,
    _HAD_ASKED,
    _ISSUED,
    _EVER_SINCE,
    _IN_A_TALK,
)
_IS_SPOKEN_OF = re.compile(
    r"['’]s\b|[,.;]|\s(?:will|would|is|was|are|were|may|might|could|should|had|has|and|or|to|in"
    r"|night|morning|evening|afternoon|there)\b"
    r"|\s\w+\s(?:will|would|is|was|are|were|may|might|could|should)\b"
)
"""What makes the day part of what was said: "said Monday would be hard", "said Monday's talks"."""
_ON = latin.regex(r"(?:\b(?i:on)|[A-Z]\w+,?)\s$")
_SAID = re.compile(r"\s(?:said|says|saying|told|\w{2,12}ed)\b")  # "on Monday warned that"
_DEMAND = re.compile(
    r"\b(?:ask|demand|order|urg|request|requir|pledg|promis|vow|threaten|hop)(?:e?[sd]?|ing)?\b"
    r"|\b(?:g[ai]ves?|giv(?:en|ing)|wants?)\b",
    re.IGNORECASE,
)
