"""Bare years: four digits that are a year by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.annotate.date_rules.rule import LOOK_BACK, Candidate, Finder, word_groups
from builder.annotate.date_rules.words import YEAR
from builder.model import Span

_BARE_YEAR = latin.regex(
    rf"(?:(?<![\w$£€#.,:/-])|(?<=\b[Mm]id-)|(?<=\d-)){YEAR}"
    r"(?:[-–/](?P<to>\d\d)(?![\w/-]))?(?![\w%°/]|[.,:]\d|-\w*[A-Za-z])"
)
_YEAR_BEFORE = re.compile(
    r"(?:\b(?i:in|since|from|until|till|by|before|after|of|over|through|throughout|into"
    r"|enter(?:ed|s|ing)?|during|for|between|late|early|mid|circa"
    r"|the|a|an|its|his|her|their|our|whose|both|years?|than|dated|(?:recently|early|late|back) as"
    r"|(?:fast-forward|compared|back|dat(?:ed|ing)|prior) (?:to|with)"
    r"|(?:deferred|delayed|extended|postponed|slipped) to"
    r"|pushed (?:back|out) to|put (?:back|off) to|(?:until|till|since|from) at least)\s{1,8}"
    r"|\b[Mm]id-|['’]s\s{1,8}|s['’]\s{1,8}|\()$"
)
_DESCRIBED_BEFORE = latin.regex(
    r"(?:\b(?i:an?|another|her|his|its|one|our|the|their|this|whose)|['’]s)\s"
    r"(?!(?:additional|estimated|extra|first|further|last|mere|next|only|other|past|remaining|total)\b)"
    r"[a-z-]+\s{1,8}$"
)
_ONE_AFTER = latin.regex(
    r"\s(?!(?:[\w-]+\s)?[\w-]+s(?<!\bas)(?<!\bis)(?<!\bits)(?<!\bhas)(?<!\bwas)\b)[A-Za-z]"
)
"""Round a year that tells one thing from others: "its ambitious 2019 plan"."""
_RANGE_AFTER = re.compile(r"[-–](?P<last>1[89]\d\d|20\d\d)(?![\w/-]|[.,:]\d)")
"""Behind a year from which on something was so: "the survey 2015-2016"."""
_YEAR_AFTER = latin.regex(
    r"\s(?:(?:presidential|general|midterm|election|campaign|season|budget|summit|Olympic|World\sCup)"
    r"|(?:[A-Z][\w-]+\s)?(?:bid|candidate|census|coup|crash|crisis|cup|deal|disaster|documentary"
    r"|earthquake|film|final|flood|invasion|memoir|murder|novel|nominee|quake|race|referendum|report"
    r"|ruling|speech|storm|strike|study|survey|tournament|treaty|trial|uprising|vote|war)\b)"
    r"|['’]s\s(?!\d)|\sas\sa\s(?:\w+\s)?year\b"
)
"""Behind a year: a count would have the noun behind it in the plural."""
_SUBJECT_BEFORE = re.compile(
    r"(?:^|[.!?:;,]['\"”’]?\s|[\n“\"]|(?:^|[\s,])(?:and|as|because|but|if|so|that|when|whether|while)\s)$"
)
_VERB_AFTER = re.compile(
    r"\s(?:also\s|already\s|may\swell\s)?(?:is|was|has|had|will|would|may|might|could|began|begins"
    r"|brought|brings|ended|ends|looks|marked|marks|promises|proved|saw|sees|started|starts)\b"
)
"""Round a year of which something is told: "2024 was wet"; a count has its verb in the plural."""
_PUBLISHED = latin.regex(r"\([A-Z][\w .&-]{1,20}, $")
"""Before the year of a book: "(Faber, 2011)"."""
_COUNT_BEFORE = re.compile(
    r"\b(?i:(?:more|less|fewer) than|(?<!run-)(?<!lead )(?<!leading )up to|as many as"
    r"|(?<!until )(?<!till )(?<!since )(?<!from )at (?:least|most)"
    r"|(?:number|total|price|cost)s? of|no\.?|resolution|agenda|vision|room|flight|page|section"
    r"|number|route|highway)\s{1,8}(?:the )?$"
)
_COUNT_AFTER = re.compile(
    r"\s(?:people|men|women|troops|soldiers|police|tonn?es|tons|miles|metres|meters|feet"
    r"|kilomet\w+|km|kg"
    r"|dollars|euros|points|votes|hours|hrs|GMT|UTC|local|hectares|acres|per\s?cent|million"
    r"|billion|years|days"
    r"|square|MW|megawatts|of the)\b"
    r"|(?:(?:\s(?:and|or|to)\s|\s?[-–]\s?)\d{1,4})?\s?B(?:CE?\b|\.C\.)"
)
_PLURAL = re.compile(r"\s[a-z]+s\b")
_LIST = re.compile(r"(?:\s?(?:,|-|–|—)|,?\s(?:and|or|to|through|until))\s{0,8}")
_OLDEST = "1500"  # older ones are more often counts than years
_OLD_BEFORE = re.compile(r"\b(?:[Ii]n|[Cc]irca|[Ss]ince|[Uu]ntil|[Tt]ill)\s$")
_OLD_AFTER = latin.regex(
    r"\s?(?:[;)]|[.,](?!\d)|$)|\s(?:the|that|which|when|until|and\s(?!\d)|by|at|as|he|she|it|they"
    r"|under|with|[A-Z]\w+)\b"
)
"""Round one that is a year all the same: "in 1066 the"."""
_OLD_RANGE = re.compile(r"(?<=\b[Ff]rom\s....)\s(?:to|until)\s1[5-9]\d\d\b")
"""Behind one that is joined to one of a later age: "from 1370 to 1507"."""


def find_years(text: str, within: Span) -> Iterator[Candidate]:
    """Four digits that are a year by what stands around them, or beside another year."""
    last = within.start
    for found in _BARE_YEAR.finditer(text, within.start, within.end):
        before = text[max(within.start, found.start() - LOOK_BACK) : found.start()]
        listed = last > within.start and _LIST.fullmatch(text, last, found.start())
        if (listed or _is_told(text, before, found)) and not _is_count(text, before, found):
            last = found.end()
            yield Candidate(Span(*found.span("year")), found["year"])
            if _is_later(found):
                yield Candidate(Span(*found.span("to")), found["year"][:2] + found["to"])


def _is_told(text: str, before: str, found: re.Match[str]) -> bool:
    """Whether the words around say that it is a year."""
    if _YEAR_BEFORE.search(before) or _YEAR_AFTER.match(text, found.end()):
        return True
    if _DESCRIBED_BEFORE.search(before) and _ONE_AFTER.match(text, found.end()):
        return True
    if (later := _RANGE_AFTER.match(text, found.end())) and found["year"] < later["last"]:
        return True
    if _SUBJECT_BEFORE.search(before) and _VERB_AFTER.match(text, found.end()):
        return True
    return text.startswith(")", found.end()) and _PUBLISHED.search(before) is not None


def _is_told_of_old(text: str, before: str, found: re.Match[str]) -> bool:
    """Whether the words around say so even of what is more often a count."""
    later = _OLD_RANGE.match(text, found.end())
    joined = later or _OLD_BEFORE.search(before)
    return bool(joined and _OLD_AFTER.match(text, (later or found).end()))


def _is_later(found: re.Match[str]) -> bool:
    """Whether a second year is written short: "1914-18", "2024/25", but not the month "2004-08"."""
    after = int(found["to"] or 0) - int(found["year"][2:])
    return after == 1 or (after > 1 and int(found["to"]) > 12)


def _is_count(text: str, before: str, found: re.Match[str]) -> bool:
    if found["year"] < _OLDEST and not _is_told_of_old(text, before, found):
        return True
    if _COUNT_BEFORE.search(before):
        return True
    if _COUNT_AFTER.match(text, found.end()):
        return True
    return found["year"].endswith("00") and bool(_PLURAL.match(text, found.end()))


BARE_YEARS = (Finder(word_groups("0000"), find_years),)
