"""A date of a past year and a day without a year go in, the day of that year comes out: "In the
summer of 1914, ... on 28 June".

News means its own year by a day that has none. A tale of old means the year that it has just told
of: within the sentence, and from one to the next where the article knows no day of its own.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import islice

from builder.model import Article, Dating, Granularity, Span, Timex
from builder.sentences import sentences
from builder.spans import text_before
from builder.timex.expressions import held, value_of, without_holder
from builder.timex.values import interval

_YEARLESS = re.compile(
    r"XXXX-(?P<part>(?:\d\d|SP|SU|FA|WI|EASTER)(?:[+-](?:\d+|W\d-\d|WL-\d))?)(?:<[~!]|[<~>])"
)
_DAY_OF_MONTH = re.compile(r"XXXX-XX-(?P<day>\d\d)(?:<~|<|~)")
_OWN_DAY = re.compile(r"XXXX-(?:WXX-\d|WE)[<>~=+].*|(?:day|week)[+-][01]")
"""What is told of the days around the article's own: "on Tuesday", "yesterday", "this week"."""
_LEAD = 3  # paragraphs, the title among them
_OLD = 2
"""How many years before the article's own those are of which the next sentence may go on."""
_YEAR = re.compile(r"\d{4}(?!\d)")
_MAINLY = 5
"""How many years of old a history tells of for each day of the article's own."""
_SENTENCE = 90  # code points before a date in which its sentence sets it in its time
_ASIDE = re.compile(r",\s(?:an?|who|which|whose|where|when|since|founded|born)\b[^,.;]*$|\([^)]*$")
"""What tells of another time in passing: "the bridge, which opened in May 2014, closed on"."""
_BACKGROUND = re.compile(
    r"\b(?:(?:was|were|been)\s(?:\w+\s)?(?:born|built|created|established|formed|founded|opened"
    r"|widened)|founded|dates?\s(?:from|back to))\b[^.;]*$"
)
"""What is told of the past of a thing that the news is about: "the museum was founded in 1946"."""
_FORETOLD = re.compile(r"[^.;!?\n]*\bwould\b(?!\s(?:have|like)\b)[^.;!?\n]*")
"""What was to come then: "in March 2024 the firm said it would close in October"."""
_AFTER = re.compile(r"\b(?:after|following)\b[^.,;!?\n]*$")
"""Before what had come first: "on 24 May 1961, after he had seized power on 1 February"."""
_QUOTE = re.compile(r"[\"“‘«]|''|(?<=\s)'")
_ENDS = re.compile(r"[.!?;]")
_SETS_THE_YEAR = re.compile(r"(?:^|[.!?]['\"”’]?\s|\n)(?:In|The (?:\w+ ){1,2}of) $")
"""A year alone sets the time of a sentence where it begins it: "In 1986, the plant exploded", "The
strike of 1926 began"."""
OWNS = re.compile(r"['’]s\b")
"""Behind a year that is told of, too: "last year's festival began on"."""


def own_days(article: Article, timexes: Iterable[Timex]) -> tuple[Span, ...]:
    """The parts of an article that tell of the days around its own, as news does: all of it where
    its first paragraphs do and it is no history, else the paragraphs that do."""
    paragraphs = tuple(article.paragraphs)
    starts = [paragraph.start for paragraph in paragraphs]
    timexes = tuple(timexes)
    found = [timex for timex in timexes if _OWN_DAY.fullmatch(timex.expression)]
    numbers = sorted({bisect_right(starts, timex.span.start) - 1 for timex in found})
    if numbers and numbers[0] < _LEAD and not _is_history(article, timexes, len(found)):
        return (Span(0, len(article.text)),)
    return tuple(paragraphs[number] for number in numbers)


def _is_history(article: Article, timexes: Sequence[Timex], own: int) -> bool:
    """Whether an article tells of years long past far more often than of its own days, as a lesson
    does ("homework, due next Monday"), or an obituary ("died on Sunday")."""
    if article.date is None:
        return False
    years = (int(told[0]) for told in (_YEAR.match(timex.expression) for timex in timexes) if told)
    return sum(year <= article.date.year - _OLD for year in years) >= _MAINLY * own


def value_in_tale(
    article: Article, timex: Timex, told: Dating | None, news: Sequence[Span] = ()
) -> str | None:
    """The value of a day, month or feast without a year in the year of `told`, the date told of
    right before: the first such day after it ("the 24th" in its month), or, if it was foretold, the
    next, be it in the year after, or the last before it, if it came first. None where it may be of
    another year. What is `news` (see `own_days`) goes on from one sentence to the next about its
    own."""
    expression = without_holder(timex.expression)
    numbered = _DAY_OF_MONTH.fullmatch(expression)
    yearless = _YEARLESS.fullmatch(expression)
    if told is None or not (yearless or numbered) or not _goes_on(article, told, timex, news):
        return None
    ahead = ">" in expression
    foretold = ahead and _FORETOLD.fullmatch(article.text, told.span.end, timex.span.start)
    if ahead and not foretold and not OWNS.match(article.text, told.span.end):
        return None
    if numbered:
        of_month = told.granularity in (Granularity.MONTH, Granularity.DAY)
        return value_of(f"{told.value[:7]}-{numbered['day']}", None) if of_month else None
    part = yearless["part"] if yearless else ""
    value = _next_after(told, part) if foretold else _in_year_of(told, part)
    if not foretold and _AFTER.search(article.text, told.span.end, timex.span.start):
        value = _last_before(told, part, value)
    return value and held(timex.expression, value)


def _in_year_of(told: Dating, part: str) -> str | None:
    """What comes round once a year, in the year told of: not before a day or month of it."""
    if told.granularity is Granularity.YEAR:
        return value_of(f"{told.value}-{part}", None)
    days = interval(told.value)
    value = value_of(f"XXXX-{part}>", days[0]) if days else None
    return value if value and value[:4] == told.value[:4] else None


def _last_before(told: Dating, part: str, in_year: str | None) -> str | None:
    """What came round the last time before the date told of, unless it did so within that."""
    days, found = interval(told.value), interval(in_year or "")
    if days is None or (found and found[0] <= days[1]):
        return in_year
    return value_of(f"XXXX-{part}<", days[0])


def _next_after(told: Dating, part: str) -> str | None:
    """What comes round once a year, the next time after the day or month told of."""
    if told.granularity is Granularity.YEAR:
        return value_of(f"{told.value}-{part}", None)
    days = interval(told.value)
    return value_of(f"XXXX-{part}>>", days[0]) if days else None


def is_of_other_days(article: Article, timex: Timex, told: Dating | None) -> bool:
    """Whether a day such as "Thursday" was spoken out in a tale, at a time that nobody can count
    from: "In October 2019 he told me, 'Come back on Thursday.'"."""
    if told is None or not _OWN_DAY.fullmatch(timex.expression):
        return False
    spoken = _QUOTE.search(article.text, told.span.end, timex.span.start)
    return spoken is not None and _goes_on(article, told, timex, article.paragraphs)


def _goes_on(article: Article, told: Dating, timex: Timex, news: Iterable[Span]) -> bool:
    """Whether the tale of that date goes on with this expression."""
    text, year = article.text, int(told.value[:4])
    between = Span(told.span.start, timex.span.start)
    if "\n" in between.of(text):
        return False
    before = text_before(text, between.start, _SENTENCE)
    alone = len(list(islice(sentences(text, between), 2))) == 1
    if alone and OWNS.match(text, told.span.end):
        return True
    if article.date and year >= article.date.year:
        return False
    sets = told.granularity is not Granularity.YEAR or _SETS_THE_YEAR.search(before)
    if alone:
        return bool(sets) and not _ASIDE.search(before)
    if not sets and (not _ENDS.match(text, told.span.end) or _BACKGROUND.search(before)):
        return False
    past, own_year = "<" in timex.expression, article.date.year if article.date else 0
    is_news = any(part.holds(timex.span) for part in news)
    return past and not is_news and year <= own_year - _OLD
