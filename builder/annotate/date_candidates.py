"""Running text goes in, what looks like a date comes out: rules applied, look-alikes weeded out.

A candidate whose meaning ends in `OPEN` still lacks its direction.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice, pairwise

from builder.annotate.date_rules import OPEN, RULES, Candidate
from builder.annotate.date_rules.rule import LOOK_BACK, SPACE
from builder.annotate.date_rules.words import (
    ANY_WEEKDAY,
    DAY,
    ENDS,
    MONTH,
    STARTS,
    YEAR,
    month_of,
)
from builder.model import Span
from builder.timex.values import MONTHS, WEEKDAYS


@lru_cache(maxsize=1 << 15)  # asked for twice: before the text is read, and after
def find_candidates(text: str, within: Span, *, money: bool = False) -> tuple[Candidate, ...]:
    """What looks like a date in a paragraph, in order, none overlapping. `money` says whether the
    article is about business (`is_about_money`), where "the third quarter" is one of a year."""
    words = _words(text, within)
    rules = [rule for rule in RULES if money or not rule.money]
    finders = (_day_ranges, *(r.find for r in rules if not r.words.isdisjoint(words)), _years)
    found = [(c, rank) for rank, find in enumerate(finders) for c in find(text, within)]
    found.sort(key=lambda f: (f[0].span.start, -f[0].span.end, f[1]))
    kept: list[Candidate] = []
    end = within.start
    for candidate, _ in found:
        if candidate.span.start >= end:
            end = candidate.span.end  # what is weeded out is not looked through for less
            if not _is_other_word(text, candidate, within):
                kept.append(candidate)
    ends = [within.start, *(candidate.span.end for candidate in kept)]
    return tuple(
        _widened(text, c, e) for c, e in zip(_sharing_years(text, kept), ends, strict=False)
    )


_WORD = re.compile(r"[a-z]+|\d{4}")


def _words(text: str, within: Span) -> frozenset[str]:
    """The words of a paragraph, to see at a glance which rules may match; "0000" for a year."""
    found = _WORD.findall(within.of(text).lower())
    return frozenset("0000" if word.isdigit() else word for word in found)


_BUSINESS = re.compile(
    r"\b(?:profits?|revenues?|earnings|earned|sales|net|GDP|percent|per cent"
    r"|econom\w{1,5}|income|loss(?:es)?|fiscal|billion|million|company|inflation|output|market"
    r"|shares|investors?|bank)\b|%",
    re.IGNORECASE,
)
_PLAY = re.compile(
    r"\b(?:touchdown|quarterback|rebounds?|halftime|half-time|coach|playoffs?|goalkeeper)\b",
    re.IGNORECASE,
)
_ENOUGH = 3


def is_about_money(text: str) -> bool:
    """Whether a "quarter" in this article is one of a year, and not one of a match."""
    words = islice(_BUSINESS.finditer(text), _ENOUGH)
    return len(list(words)) == _ENOUGH and not _PLAY.search(text)


# -- ranges of days --------------------------------------------------------------------------------

_AND = r"\s?(?:-|–|—|\b(?:and|to|through|or)\b)\s?"
_TO_DAY = r"(?P<to>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
_MONTH_FIRST = re.compile(
    rf"\b(?P<one>{MONTH}{SPACE}{DAY}){_AND}(?P<two>{_TO_DAY}{ENDS}(?:,?{SPACE}{YEAR}{ENDS})?)"
)
_DAY_FIRST = re.compile(
    rf"{STARTS}(?P<one>{DAY}){_AND}(?P<two>{_TO_DAY}{SPACE}(?:of{SPACE})?{MONTH}(?:,?{SPACE}{YEAR}{ENDS})?)(?!\w)"
)


def _day_ranges(text: str, within: Span) -> Iterator[Candidate]:
    """Two days, of which each has the month and the year: "March 3-5, 2021"."""
    for form in (_MONTH_FIRST, _DAY_FIRST):
        for found in form.finditer(text, within.start, within.end):
            year, ending = (found["year"], "") if found["year"] else ("XXXX", OPEN)
            if int(found["day"]) < int(found["to"]):
                for part, day in (("one", found["day"]), ("two", found["to"])):
                    meaning = f"{year}-{month_of(found)}-{int(day):02}{ending}"
                    yield Candidate(Span(*found.span(part)), meaning)


# -- bare years ------------------------------------------------------------------------------------

_BARE_YEAR = re.compile(
    rf"(?:(?<![\w$£€#.,:/-])|(?<=\b[Mm]id-)|(?<=\d-)){YEAR}"
    r"(?:[-–/](?P<to>\d\d)(?![\w/-]))?(?![\w%°/]|[.,:]\d|-\w*[A-Za-z])"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?i:in|since|from|until|till|by|before|after|of|through|during|for|between|late|early"
    r"|mid|circa"
    r"|the|a|an|its|his|her|their|our|year|than|dated|(?:compared|back|dating) (?:to|with))\s{1,8}"
    r"|\b[Mm]id-|['’]s\s{1,8}|\()$"
)
_YEAR_AFTER = re.compile(
    r"\s(?:presidential|general|midterm|election|campaign|season|budget|summit|Olympic|World\sCup)"
)
_COUNT_BEFORE = re.compile(
    r"\b(?i:(?:more|less|fewer) than|at (?:least|most)|up to|as many as"
    r"|(?:number|total|price|cost)s? of|no\.?|resolution|agenda|vision|room|flight|page|section"
    r"|number|route|highway)\s{1,8}(?:the )?$"
)
_COUNT_AFTER = re.compile(
    r"\s(?:people|men|women|troops|soldiers|police|tonn?es|tons|miles|metres|meters|feet"
    r"|kilomet\w+|km|kg"
    r"|dollars|euros|points?|votes?|hours|hrs|GMT|UTC|local|hectares|acres|per\s?cent|million"
    r"|billion|years|days"
    r"|square|MW|megawatts|of the)\b"
)
_PLURAL = re.compile(r"\s[a-z]+s\b")
_LIST = re.compile(r"(?:\s?(?:,|-|–|—)|,?\s(?:and|or|to|through|until))\s{0,8}")
_OLDEST = "1500"  # older ones are more often counts than years


def _years(text: str, within: Span) -> Iterator[Candidate]:
    """Four digits that are a year by what stands around them, or beside another year."""
    last = within.start
    for found in _BARE_YEAR.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - LOOK_BACK) : found.start()]
        listed = last > within.start and _LIST.fullmatch(text, last, found.start())
        known = listed or _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(text, found.end())
        if known and not _is_count(text, before, found):
            last = found.end()
            yield Candidate(Span(*found.span("year")), found["year"])
            if _is_later(found):
                yield Candidate(Span(*found.span("to")), found["year"][:2] + found["to"])


def _is_later(found: re.Match[str]) -> bool:
    """Whether a second year is written short: "1914-18", "2024/25", but not the month "2004-08"."""
    after = int(found["to"] or 0) - int(found["year"][2:])
    return after == 1 or (after > 1 and int(found["to"]) > 12)


def _is_count(text: str, before: str, found: re.Match[str]) -> bool:
    if found["year"] < _OLDEST or _COUNT_BEFORE.search(before):
        return True
    if _COUNT_AFTER.match(text, found.end()):
        return True
    return found["year"].endswith("00") and bool(_PLURAL.match(text, found.end()))


# -- other words -----------------------------------------------------------------------------------

_REPEATED = re.compile(
    r"\b(?i:every|each|most|alternate|any|other|first|second|third|fourth|final|on an?"
    r"|one|some|the (?:last|next|same))\s{1,8}$"
)
_DAY_NAMES_BEFORE = re.compile(
    r"\b(?:Black|Good|Bloody|Ash|Palm|Super|Cyber|Giving|Shrove|Man|Girl)\s{1,8}$"
)
_TITLES_AFTER = re.compile(
    r"\s(?:Times|Telegraph|Mail|Mirror|Express|Herald|Post|Review|Magazine|Independent|Star"
    r"|Tribune|Gazette"
    r"|Nights?\s(?:Live|Lights|Football|Fever)|Revolution|Movement)\b"
)
_MONTH_BEFORE = re.compile(
    r"\b(?i:in|since|until|till|by|from|through|during|before|after|of|early|late|around|for"
    r"|between|mid|(?:months?|quarter|half|year) to)[\s-]{1,8}$"
)
_NAMELIKE_BEFORE = re.compile(
    r"(?<![\w.])(?!(?:The|On|A|Last|This|Next|In|Its|Their|His|Her|And)\b)[A-Z][\w.]*\s$"
)
_NAMELIKE_AFTER = re.compile(r"\s[A-Z]")
_VERB_AFTER = re.compile(
    r"\s(?:be|have|not|also|on|to|for|in|through|with|out|into|up|said|says|told|and his|and her)\b"
)
_NOUN_AFTER = re.compile(
    r"\s(?!(?:be|have|not|also|on|to|for|of|in|at|by|through|with|out|into|up|from|and|or|said"
    r"|says|told|was|is)\b)[a-z]{3}"
)
_OWNED = re.compile(r"\b(?i:the|its|his|her|their|my|our|your|a)\s{1,8}$")
_HOMONYMS = ("May", "March", "MAY", "MARCH")


def _is_other_word(text: str, candidate: Candidate, within: Span) -> bool:
    """Whether the words only look like a date: "every Friday", "April Smith", "USA Today"."""
    span, words = candidate.span, candidate.span.of(text)
    before = text[max(within.start, span.start - LOOK_BACK) : span.start]
    if _REPEATED.search(before):
        return True
    if words in WEEKDAYS:
        return _is_other_weekday(text, span, before)
    if words.rstrip(".") in _MONTH_WORDS:
        return _is_other_month(text, span, words, before)
    if _TITLE_CASE.search(words):
        return True
    if candidate.expression in _BYWORDS:
        return bool(_BYWORD_AFTER.match(text, span.end))
    if words == "Today":
        return bool(_NAMELIKE_BEFORE.search(before))
    return bool(_DURATION.match(words) and _OWNED.search(before))


_OPENING_HOURS = re.compile(rf"\s?(?:-|–|—|to|thru|through)\s?(?:{ANY_WEEKDAY})")
_OPENING_BEFORE = re.compile(rf"\b(?:{ANY_WEEKDAY})\s?(?:-|–|—|to|thru|through)\s?$")
_REAL_RANGE = re.compile(r"\b(?:from|between|on|both)\s$")


def _is_other_weekday(text: str, span: Span, before: str) -> bool:
    """Whether a weekday is in a name or a habit: "Black Friday", "open Monday to Friday"."""
    if _DAY_NAMES_BEFORE.search(before) or _TITLES_AFTER.match(text, span.end):
        return True
    if pair := _OPENING_BEFORE.search(before):
        return not _REAL_RANGE.search(before[: pair.start()])
    return bool(_OPENING_HOURS.match(text, span.end)) and not _REAL_RANGE.search(before)


# Days that have become names, of whichever year they were.
_BYWORDS = (f"XXXX-01-06{OPEN}", f"XXXX-09-11{OPEN}", f"XXXX-10-07{OPEN}")
_BYWORD_AFTER = re.compile(
    r"\s(?i:terror\w*|attacks?|assault|massacre|hijack\w*|riots?|insurrection|committee)\b"
)
_TITLE_CASE = re.compile(
    r"\b(?:This|Last|Next|That)\s+(?:Week|Month|Quarter|Year|Decade)$"
)  # "This Week", a programme
_MONTH_WORDS = frozenset((*MONTHS, "Sept"))
_DURATION = re.compile(r"(?i:last|next)\s{1,8}(?:day|week|month|quarter|year|decade)$")


def _is_other_month(text: str, span: Span, words: str, before: str) -> bool:
    """A bare month stands after a preposition, or at least not where names and verbs do."""
    if _TITLES_AFTER.match(text, span.end) or _SURPRISE.match(text, span.end):
        return True
    if _MONTH_BEFORE.search(before):
        return words in _HOMONYMS and bool(_NAMELIKE_AFTER.match(text, span.end))
    if words in _HOMONYMS or _VERB_AFTER.match(text, span.end):
        attribute = _NOUN_AFTER.match(text, span.end) and _OWNED.search(before)
        ranged = _RANGE_AFTER.match(text, span.end) or (
            _RANGE_BEFORE.search(before) and not _NAMELIKE_AFTER.match(text, span.end)
        )
        return not (attribute or ranged)
    return bool(_NAMELIKE_BEFORE.search(before) or _NAMELIKE_AFTER.match(text, span.end))


_SURPRISE = re.compile(r"\s[Ss]urprises?\b")
_RANGE_AFTER = re.compile(rf"\s?(?:to|and|through|until|-|–)\s?(?:{'|'.join(MONTHS)})\b")
_RANGE_BEFORE = re.compile(
    rf"\b(?:{'|'.join(MONTHS)})(?:\s{{1,8}}\d{{4}})?\s{{0,8}}(?:to|and|through|until|-|–)\s{{0,8}}$"
)

# -- neighbours ------------------------------------------------------------------------------------

_LINK = re.compile(r"\s{0,8}(?:to|and|through|until|till|or|-|–|—|, and)\s{0,8}")
_OPEN_PART = re.compile(r"XXXX-(\d\d(?:-\d\d)?)(?:-WXX-\d)?\?")
_YEAR_PART = re.compile(r"(\d{4})-(\d\d(?:-\d\d)?)")


def _sharing_years(text: str, candidates: list[Candidate]) -> list[Candidate]:
    """One year said, two meant: "from March to May 2020", "October 2019 to March"."""
    made = list(candidates)
    for at, (one, two) in enumerate(pairwise(candidates)):
        if not _LINK.fullmatch(text, one.span.end, two.span.start):
            continue
        first, second = made[at].expression, two.expression
        if (bare := _OPEN_PART.fullmatch(first)) and (full := _YEAR_PART.fullmatch(second)):
            year = int(full[1]) - (bare[1] > full[2])
            made[at] = Candidate(one.span, f"{year:04}-{bare[1]}")
        elif (full := _YEAR_PART.fullmatch(first)) and (bare := _OPEN_PART.fullmatch(second)):
            year = int(full[1]) + (bare[1] < full[2])
            made[at + 1] = Candidate(two.span, f"{year:04}-{bare[1]}")
    return made


_PART_BEFORE = re.compile(
    r"\b(?:(?i:(?:the\s{1,8})?(?:beginning|start|end|middle)\s{1,8}of\s{1,8}"
    r"|(?:early|late|earlier|later)\s{1,8}(?:in\s{1,8})?)|[Mm]id[\s-])$"
)
_THE_BEFORE = re.compile(r"\b[Tt]he\s{1,8}$")
_DECADE = re.compile(r"\d{3}")


def _widened(text: str, candidate: Candidate, since: int) -> Candidate:
    """With the words that say which part of it is meant: "early", "the end of", "mid-"."""
    start = _start_with(_PART_BEFORE, text, candidate.span.start, since)
    if _DECADE.fullmatch(candidate.expression):
        start = _start_with(_THE_BEFORE, text, start, since)
    return Candidate(Span(start, candidate.span.end), candidate.expression)


def _start_with(form: re.Pattern[str], text: str, start: int, since: int) -> int:
    part = form.search(text[max(since, start - LOOK_BACK) : start])
    return start - len(part.group()) if part else start
