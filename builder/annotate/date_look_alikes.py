"""What only looks like a date: "every Friday", "April Smith", "USA Today", "next day"."""

from __future__ import annotations

import re

from builder import latin
from builder.annotate.date_rules import OPEN, Candidate
from builder.annotate.date_rules.rule import LOOK_BACK
from builder.annotate.date_rules.words import ANY_WEEKDAY
from builder.gazetteer import MONTHS, PAST, WEEKDAYS
from builder.model import Span

_REPEATED = re.compile(
    r"\b(?i:every|each|most|alternate|any|other|on an?|one|one of|some"
    r"|the (?:last|next|same))\s{1,8}$"
)
_EVERY = re.compile(r"\b(?i:every|each|alternate)\s$")
_POINTED_AT = re.compile(r"(?i:this|last|next|today|tomorrow|tonight|yesterday)\b")
"""How a day or time begins that is none of many, as in "they found one this summer"."""
_COUNTED_OFF = re.compile(r"\b(?i:first|second|third|fourth|final)\s{1,8}$")
"""Before one weekday or month of many: "the second Friday"; what is second last week is a rank."""
_HABIT = re.compile(
    rf"\b(?:(?i:every|each)\s(?:{ANY_WEEKDAY})|(?:{ANY_WEEKDAY})s)"
    rf"(?:,\s(?:{ANY_WEEKDAY})s?)*,?\s(?:(?:and|or)\s)?$"
)
"""A row of days of which the first says that they come again: "every Tuesday and Friday"."""
_EACH_YEAR = re.compile(r"(?:,?\s[\w’'-]+){0,5}\s(?:each|every) year\b")
_SOON = re.compile(r"(?i:soon)$")
_PAST_BEHIND = re.compile(
    r"(?:\s(?!will\b|would\b|be\b|to\b)[\w’'-]+){0,3}?\s"
    rf"(?:{PAST})\b"
)
_PAST_BEFORE = re.compile(r"\b(?:was|were|had)\s$")
"""Beside a "soon" of what is told as over: "soon they all joined in", "were soon joined"."""
_MODAL_BEFORE = re.compile(r"\b(?:will|would|to|may|might|could|should|can|be)\s$")
_LAST_OF = re.compile(rf"last (?:{ANY_WEEKDAY})$")
_OF_WHAT = re.compile(r"\s(?:before|after|of|in)\b")
"""Round a day that is the last of some: "the last Sunday before the vote"."""
_AGES = re.compile(r"\b(?:thousand|million|billion)\s$")
_DAY_NAMES_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Palm|Super|Cyber|Giving|Shrove|Man|Girl)\s{1,8}$"
)
_TITLES_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Review|Magazine|Independent|Star"
    r"|Tribune|Gazette|Today|Tonight"
    r"|Nights?\s(?:Live|Lights|Football|Fever)|Revolution|Movement)\b"
)
_MONTH_BEFORE = re.compile(
    r"\b(?i:in|since|until|till|by|from|through|during|before|after|of|early|late|around|for"
    r"|between|mid|(?:months?|quarter|half|year) to)[\s-]{1,8}$"
)
_NAMELIKE_BEFORE = latin.regex(
    r"(?<![\w.])(?!(?:The|On|A|Last|This|Next|In|Its|Their|His|Her|And)\b)[A-Z][\w.]*\s$"
)
_WORD_BEFORE = re.compile(r"[\w’']\s$")
"""What stands before "Today" where it does not begin a sentence, and is a programme."""
_CAMPAIGN_BEFORE = latin.regex(
    r"(?<![\w.])(?!(?:And|But|For|From|I|It|So|That|This|Until|What|Yet)\b)[A-Z]\w*\s$"
)
_NAMELIKE_AFTER = latin.regex(r"\s[A-Z]")
_VERB_AFTER = re.compile(
    r"\s(?:be|have|not|also|on|to|for|in|through|with|out|into|up|said|says|told|and his|and her)\b"
)
_NOUN_AFTER = re.compile(
    r"\s(?!(?:be|have|not|also|on|to|for|of|in|at|by|through|with|out|into|up|from|and|or|said"
    r"|says|told|was|is)\b)[a-z]{3}"
)
_OWNED = re.compile(r"\b(?i:the|its|his|her|their|my|our|your|a)\s{1,8}$")
_HOMONYMS = ("May", "March", "MAY", "MARCH")


def is_look_alike(text: str, candidate: Candidate, within: Span) -> bool:
    """Whether the words only look like a date: "every Friday", "April Smith", "USA Today"."""
    span, words = candidate.span, candidate.span.of(text)
    if _EACH_YEAR.match(text, span.end, within.end):
        return True
    before = text[max(within.start, span.start - LOOK_BACK) : span.start]
    repeated = _REPEATED.search(before)
    pointed_at = _POINTED_AT.match(words) and not _EVERY.search(before)
    if (repeated and not pointed_at) or _HABIT.search(before):
        return True
    if words[0].isupper() and _COUNTED_OFF.search(before):
        return True
    if _SOON.match(words) and _is_told_as_past(text, span, before):
        return True
    if _LAST_OF.match(words) and before.endswith("the ") and _OF_WHAT.match(text, span.end):
        return True
    if words.casefold().startswith("years") and _AGES.search(before):
        return True
    if words in WEEKDAYS:
        return _is_other_weekday(text, span, before)
    if words.rstrip(".") in _MONTH_WORDS:
        return _is_other_month(text, span, words, before)
    if _TITLE_CASE.search(words):
        return True
    if candidate.expression in _BYWORDS:
        return bool(_BYWORD_AFTER.match(text, span.end))
    if _YEAR.fullmatch(words):
        return bool(_AUTHOR_BEFORE.search(before) and _TITLE_BEHIND.match(text, span.end))
    if words in ("Now", "Today", "Tonight"):
        return _ends_name(text, span, before)
    return bool(_DURATION.match(words) and _OWNED.search(before))


def _ends_name(text: str, span: Span, before: str) -> bool:
    """Whether a day or time written large is the last word of a programme's or a campaign's name:
    "the Today programme", "Dignity Now"."""
    if span.of(text) != "Now":
        return bool(_WORD_BEFORE.search(before))
    return bool(_CAMPAIGN_BEFORE.search(before)) and not _NAMELIKE_AFTER.match(text, span.end)


def _is_told_as_past(text: str, span: Span, before: str) -> bool:
    if _PAST_BEFORE.search(before):
        return True
    return not _MODAL_BEFORE.search(before) and _PAST_BEHIND.match(text, span.end) is not None


_YEAR = re.compile(r"\d{4}")
_AUTHOR_BEFORE = latin.regex(r"\b[A-Z][\w-]+['’]s\s$")
_TITLE_BEHIND = re.compile(r"[.,;:)]|\s(?:at|by|in|is|to|a)\b|$", re.MULTILINE)
"""Round four digits that are the title of somebody's work: "Orwell's 1984"."""
_UNLUCKY = re.compile(r"Friday,? the 13th\b")
_IN_TITLE = latin.regex(r"[“\"‘](?:[A-Z]\w+\s){1,3}$")
_TITLE_ENDS = re.compile(r"[.,]?[”\"’]")
"""Round the last word of a programme's name in marks: "Fox News Sunday"."""
_MARK_BEFORE = re.compile(r"[“\"‘]$")
_TITLE_GOES_ON = latin.regex(r"(?:\s[A-Z]\w+){1,4}[.,]?[”\"’]")
"""Round the first: "Sunday Morning Talk"."""
_WEEKLY = re.compile(r"Sunday (?:supper|dinner|lunch|roast|school|papers|best|driver)\b")
_ON_BEFORE = re.compile(r"\b[Oo]n $")
_ANY_DAY_BEFORE = re.compile(r"\b(?:was|is|be|like|it['’]s) an?\s$")
"""A day of no particular date: "it was a Tuesday like any other"."""
_THE_BEFORE, _RELATIVE_AFTER = re.compile(r"\b[Tt]he\s$"), re.compile(r"\s(?:before|after)\b")
"""A day that counts from another: "the Wednesday before the vote"."""
_ON_THE_BEFORE = re.compile(r"\b[Oo]n the\s$")
_ALONE_AFTER = re.compile(
    r"(?:\s(?:morning|afternoon|evening|night))?"
    r"(?:[.,;]|\s(?:and|but|he|in question|it|she|they|when)\b)"
)
"""A day of the week that is told of: "he had gone home on the Tuesday and slept"."""
_OPENING_HOURS = re.compile(rf"\s?(?:-|–|—|to|thru|through)\s?(?:{ANY_WEEKDAY})")
_OPENING_BEFORE = re.compile(rf"\b(?:{ANY_WEEKDAY})\s?(?:-|–|—|to|thru|through)\s?$")
_REAL_RANGE = re.compile(r"(?<!open\s)(?<!opens\s)\b(?:from|between|on|both)\s$")
_A_BEFORE, _ASIDE_ENDS = re.compile(r",\san?\s$"), re.compile(r"[,;)]")
"""Round the weekday of a day just named: "on 28 April, a Monday, the lights went out"."""


def _is_other_weekday(text: str, span: Span, before: str) -> bool:
    """Whether a weekday is in a name or a habit: "Black Friday", "open Monday to Friday"."""
    if _DAY_NAMES_BEFORE.search(before) or _TITLES_AFTER.match(text, span.end):
        return True
    if _UNLUCKY.match(text, span.start):
        return True
    if _IN_TITLE.search(before) and _TITLE_ENDS.match(text, span.end):
        return True
    if _MARK_BEFORE.search(before) and _TITLE_GOES_ON.match(text, span.end):
        return True
    if _THE_BEFORE.search(before) and _RELATIVE_AFTER.match(text, span.end):
        return True
    if _ON_THE_BEFORE.search(before) and _ALONE_AFTER.match(text, span.end):
        return True
    if _A_BEFORE.search(before) and _ASIDE_ENDS.match(text, span.end):
        return True
    weekly = _WEEKLY.match(text, span.start) and not _ON_BEFORE.search(before)
    if weekly or _ANY_DAY_BEFORE.search(before):
        return True
    if pair := _OPENING_BEFORE.search(before):
        first = span.start - len(pair.group())
        return not _REAL_RANGE.search(text, max(0, first - LOOK_BACK), first)
    return bool(_OPENING_HOURS.match(text, span.end)) and not _REAL_RANGE.search(before)


# Days that have become names, of whichever year they were.
_BYWORDS = (f"XXXX-01-06{OPEN}", f"XXXX-09-11{OPEN}", f"XXXX-10-07{OPEN}")
_BYWORD_AFTER = re.compile(
    r"\s(?i:terror\w*|attacks?|assault|massacre|hijack\w*|riots?|insurrection|committee)\b"
)
_TITLE_CASE = re.compile(
    r"\b(?:This|Last|Next|That)\s+(?:Morning|Week|Month|Quarter|Year|Decade)$"
)  # "This Week", a programme
_MONTH_WORDS = frozenset((*MONTHS, "Sept"))
_DURATION = re.compile(r"(?i:last|next)\s{1,8}(?:day|week|month|quarter|year|decade)$")


def _is_other_month(text: str, span: Span, words: str, before: str) -> bool:
    """A bare month stands after a preposition, or at least not where names and verbs do."""
    if _TITLES_AFTER.match(text, span.end) or _SURPRISE.match(text, span.end):
        return True
    if _MONTH_BEFORE.search(before) or _PUT_OFF.search(text, max(0, span.start - _FAR), span.start):
        return words in _HOMONYMS and bool(_NAMELIKE_AFTER.match(text, span.end))
    if words in _HOMONYMS or _VERB_AFTER.match(text, span.end):
        attribute = _NOUN_AFTER.match(text, span.end) and _OWNED.search(before)
        ranged = _RANGE_AFTER.match(text, span.end) or (
            _RANGE_BEFORE.search(before) and not _NAMELIKE_AFTER.match(text, span.end)
        )
        return not (attribute or ranged)
    is_of_an_event = words not in _GIVEN_NAMES and _ONE_BEFORE.search(before)
    before_name = _NAMELIKE_AFTER.match(text, span.end) and not is_of_an_event
    return bool(_NAMELIKE_BEFORE.search(before) or before_name)


_ONE_BEFORE = re.compile(r"\ban?\s$")
_GIVEN_NAMES = ("April", "June", "August")
"""Months that somebody may be called; "a July NATO summit" was in July."""
_FAR = 60  # code points
_PUT_OFF = re.compile(
    r"\b(?:adjourn|bring|brought|defer|delay|extend|mov|postpon|push|put|reschedul|shift)\w*"
    r"(?:\s[\w’'-]+){0,5}\sto\s$"
)
"""Before a month: "delays the launch to March"."""
_SURPRISE = re.compile(r"\s[Ss]urprises?\b")
_RANGE_AFTER = re.compile(rf"\s?(?:to|and|through|until|-|–)\s?(?:{'|'.join(MONTHS)})\b")
_RANGE_BEFORE = re.compile(
    rf"\b(?:{'|'.join(MONTHS)})(?:\s{{1,8}}\d{{4}})?\s{{0,8}}(?:to|and|through|until|-|–)\s{{0,8}}$"
)
