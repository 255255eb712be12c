"""Date expressions and the article's own date go in, the days they mean come out.

Without a date on the article, what is relative stays unresolved; nothing is guessed from today's.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import takewhile
from operator import itemgetter

from builder.gazetteer import MONTHS
from builder.model import Article, Attribution, Dating, Granularity, Place, Problem, Span, Timex
from builder.resolve.spoken_days import spoken_days
from builder.resolve.tales import OWNS, is_of_other_days, own_days, value_in_tale
from builder.sentences import sentences
from builder.timex.expressions import is_impossible, value_of
from builder.timex.values import granularity, interval

_SENTENCES = 3  # how many, its own included, "a year ago" looks through for a quarter
_REACH = 400  # code points: how far back any expression looks for the date it counts from
_FISCAL = re.compile(rf"\b(?:ended|ending|months to)\s(?:{'|'.join(name[:3] for name in MONTHS)})")
_ENDED = re.compile(r",?\s(?:that |which )?(?:ended|ending)\s(?:on\s)?")
_FROM_TODAY = re.compile(
    r"(?:today|tomorrow|yesterday|tonight|last night|this (?:morning|afternoon|evening)"
    r"|tomorrow (?:morning|afternoon|evening|night))",
    re.IGNORECASE,
)
_YEAR_BESIDE = re.compile(r"year[+-]1")
_BESIDE_OWN = re.compile(r"(?:day|week|month)[+-]\d|XXXX-(?:WXX|WE)")
"""What is counted from the day of the words, or of the article: "tomorrow", "next week"."""
_HAS_YEAR = re.compile(r"\d{4}(?!\d)")
_A_WEEK = timedelta(days=7)
_WEEKDAY = re.compile(r"XXXX-(?:WXX-\d|WE)")
_RANGE = re.compile(r"\s(?:to|through|until|till)\s|\s?[-–—]\s?")
_BESIDE = re.compile(r",?\s(?:on\s|\()?")
_AFTER = re.compile(r"\b(?:after|following|since)\b")
_AND = re.compile(r"\sand(?:\son)?\s")
_COMPARED = re.compile(
    r"\b(?:from|than|compare[ds]?|comparison|versus|against|up|down|rose|fell|grew)\b"
    r"|%|\bper\s?cent\b",
)
_OTHER_PERIOD = re.compile(r"\b(?:months|half|year)\b")


def date_timexes(
    article: Article, timexes: tuple[Timex, ...], said: tuple[Attribution, ...] = ()
) -> tuple[Dating, ...]:
    """A dating for each expression that has a value; in the order of the text. What is quoted
    counts from the day on which it was `said`, if that is told."""
    found = tuple(_datings(article, sorted(timexes, key=lambda timex: timex.span)))
    days = sorted(spoken_days(article.text, found, said), key=itemgetter(0))
    starts = [part.start for part, _ in days]
    expressions = {timex.span: timex.expression for timex in timexes}

    def as_spoken(dating: Dating) -> Dating | None:
        """The dating as the speaker meant it: "tomorrow" is the day after the one of the words;
        none where that is not known."""
        at = bisect_right(starts, dating.span.start) - 1
        expression = expressions[dating.span]
        if at < 0 or not days[at][0].holds(dating.span) or not _BESIDE_OWN.match(expression):
            return dating
        day = days[at][1]
        if day is None:
            return None
        far = article.date is None or abs(day - article.date) > _A_WEEK
        if not far and not _FROM_TODAY.fullmatch(dating.span.of(article.text)):
            return dating
        return replace(dating, value=value_of(expression, day) or dating.value)

    return tuple(filter(None, map(as_spoken, found)))


def _datings(article: Article, timexes: list[Timex]) -> Iterator[Dating]:
    so_far, news = _SoFar(article), own_days(article, timexes)
    for timex in filter(None, (_told_apart(article.text, timex) for timex in timexes)):
        if is_of_other_days(article, timex, so_far.told):
            continue
        in_tale = value_in_tale(article, timex, so_far.told, news)
        value = in_tale or so_far.value(timex)
        size = granularity(value) if value else None
        if value and size:
            dating = Dating(timex.span, value, size, timex.provenance)
            if not _compares(timex):
                so_far.add(dating, timex, in_tale=bool(in_tale))
            yield dating


@dataclass(slots=True)
class _SoFar:
    """The dates that an article has spoken of so far, from which those behind them may count."""

    article: Article
    spoken: list[Dating] = field(default_factory=list)
    quarter: Dating | None = None
    """The last quarter: a report of business stays with one for long."""
    told: Dating | None = None
    """The date of whose year the tale goes on, if it has told one."""

    def value(self, timex: Timex) -> str | None:
        """What an expression means behind these dates, but for one of a tale."""
        text, last = self.article.text, self.spoken[-1] if self.spoken else None
        if last and _names_weekday(text, last, timex):
            return last.value
        if last and _ends_range(self.article, last, timex):
            return value_of(f"{_bare(timex)}>", date.fromisoformat(last.value))
        base = _spoken_of(text, timex, self.spoken, self.quarter)
        return value_of(timex.expression, self._anchor(timex, last), base)

    def _anchor(self, timex: Timex, last: Dating | None) -> date | None:
        """The day that what names no other counts from: the article's, but not for the day on which
        a quarter of a year before ended."""
        day, text = self.article.date, self.article.text
        if self.quarter and _is_unclear(text, timex):
            return None
        if day and last and _ends(text, last, timex):
            return min(day, date(int(last.value[:4]), 12, 31))
        return day

    def add(self, dating: Dating, timex: Timex, *, in_tale: bool) -> None:
        """Remember the date that an expression means, perhaps `in_tale` of the year told of."""
        text, told = self.article.text, self.told
        if not (in_tale and told and OWNS.match(text, told.span.end)):
            goes_on = in_tale or (told and timex.expression.endswith("@"))
            self.told = dating if goes_on or _tells_year(text, timex) else None
        self.spoken.append(dating)
        if dating.granularity is Granularity.QUARTER:
            self.quarter = dating


def _tells_year(text: str, timex: Timex) -> bool:
    """Whether a year is told: "in 1998", "last year's"."""
    if _YEAR_BESIDE.fullmatch(timex.expression):
        return OWNS.match(text, timex.span.end) is not None
    return _HAS_YEAR.match(timex.expression) is not None


def _ends(text: str, quarter: Dating, timex: Timex) -> bool:
    """Whether this is the day on which that quarter ended."""
    if quarter.granularity is not Granularity.QUARTER:
        return False
    return _ENDED.fullmatch(text, quarter.span.end, timex.span.start) is not None


def _names_weekday(text: str, day: Dating, timex: Timex) -> bool:
    """Whether this says which day of the week that day is: "two days later, on Wednesday"."""
    if day.granularity is not Granularity.DAY:
        return False
    beside = _BESIDE.fullmatch(text, day.span.end, timex.span.start)
    weekday = f"XXXX-WXX-{date.fromisoformat(day.value).isoweekday()}"
    return beside is not None and _bare(timex) == weekday


def _ends_range(article: Article, first: Dating, timex: Timex) -> bool:
    """Whether this is the weekday that ends a range of days round the article's own ("from Thursday
    through Sunday"), or goes on from that day ("today and on Wednesday")."""
    if article.date is None or first.granularity is not Granularity.DAY:
        return False
    away = abs(date.fromisoformat(first.value) - article.date)
    between = first.span.end, timex.span.start
    joined = _RANGE.fullmatch(article.text, *between) and away <= _A_WEEK
    joined = joined or (_AND.fullmatch(article.text, *between) and not away)
    return bool(joined) and _WEEKDAY.fullmatch(_bare(timex)) is not None


def _bare(timex: Timex) -> str:
    """The expression without its direction."""
    return timex.expression.rstrip("<>~")


def _compares(timex: Timex) -> bool:
    """Whether the expression only glances at a time: "up from 4 pence a year earlier"."""
    return timex.expression.endswith(("@~", "-Q@")) or timex.expression == "quarter-4@"


def _told_apart(text: str, timex: Timex) -> Timex | None:
    """A comparison as it is meant. One with a period of the company's own ("the quarter ended
    Aug. 26") has no value; "a year earlier" in a tale counts from the date last spoken of."""
    if not timex.expression.endswith("@~"):
        return timex
    if _FISCAL.search(text, _back(text, timex.span.start, 2), timex.span.start):
        return None
    sentence = _back(text, timex.span.start, 1)
    tale = text.endswith("a year earlier", timex.span.start, timex.span.end)
    if not tale or _COMPARED.search(text, sentence, timex.span.start):
        return timex
    return replace(timex, expression=timex.expression.removesuffix("~"))


def _is_unclear(text: str, timex: Timex) -> bool:
    """Whether "a year earlier" may mean a quarter spoken of long ago, or else a whole year."""
    if not timex.expression.endswith("@~"):
        return False
    sentence = _back(text, timex.span.start, 1)
    return not _OTHER_PERIOD.search(text, sentence, timex.span.start)


def _spoken_of(text: str, timex: Timex, spoken: list[Dating], quarter: Dating | None) -> str | None:
    """The value of the date last spoken of that the expression can count from; none where it does
    not count from one."""
    if "@" not in timex.expression:
        return None
    if timex.expression.startswith("quarter"):
        return quarter.value if quarter else None
    near = takewhile(lambda dating: timex.span.start - dating.span.end <= _REACH, reversed(spoken))
    if _compares(timex):
        return _compared_with(text, timex, near, quarter)
    told = list(near)
    before = (*told[1:], None)
    tale = (d for i, d in enumerate(told) if not _looks_back(text, before[i], d, timex))
    return _told_before(timex, tale)


def _looks_back(text: str, before: Dating | None, dating: Dating, timex: Timex) -> bool:
    """Whether a date only tells since when or after what something was that was told `before`: "she
    left on Friday after a fall on 7 June"; in a sentence of its own only for what begins another
    paragraph."""
    if before is None or not before.value > dating.value:
        return False
    start = _back(text, dating.span.start, 1)
    near = before.span.start >= start or "\n" in text[dating.span.end : timex.span.start]
    return near and _AFTER.search(text, max(start, before.span.end), dating.span.start) is not None


def _told_before(timex: Timex, near: Iterable[Dating]) -> str | None:
    """The value of the first of these, the nearest before all others, that the expression can
    count from. What is too coarse for it, such as a year for "the next day", is passed over as
    background, unless it is of a later time: then the tale has gone on."""
    background = date.min
    for dating in near:
        days = interval(dating.value)
        if days and value_of(timex.expression, None, dating.value):
            return dating.value if days[0] >= background else None
        background = max(background, days[0]) if days else background
    return None


def _compared_with(
    text: str, timex: Timex, near: Iterable[Dating], quarter: Dating | None
) -> str | None:
    """The value of the year or month of its own sentence that a comparison glances back from, else
    of the quarter told of shortly before."""
    sentence = _back(text, timex.span.start, 1)
    periods = (dating for dating in near if dating.granularity in _PERIODS)
    period = next(periods, None) if timex.expression.endswith("@~") else None
    if period and period.span.start >= sentence:
        return period.value
    if not quarter or quarter.span.start < _back(text, timex.span.start, _SENTENCES):
        return None
    other = _OTHER_PERIOD.search(text, sentence, timex.span.start)
    return None if other else quarter.value


_PERIODS = (Granularity.YEAR, Granularity.MONTH)


def _back(text: str, place: int, count: int) -> int:
    """Where the sentence begins that lies `count` sentences back; the place's own counts as one."""
    first = max(place - _REACH, 0)
    starts = [sentence.start for sentence in sentences(text, Span(first, place + 1))]
    return starts[-min(count, len(starts))]


def impossible_dates(article: Article, timexes: tuple[Timex, ...]) -> tuple[Problem, ...]:
    """A problem for each date that is in no calendar, such as 30 February."""
    return tuple(
        Problem(
            Place(article.path, article.line_at(timex.span.start)),
            f"{timex.span.of(article.text)!r} is no date in the calendar",
            "correct it, if the mistake is not the source's own",
            hint=True,
        )
        for timex in timexes
        if is_impossible(timex.expression)
    )
