"""The forms of date expressions: a table of regular expressions and of what their matches mean.

Meanings are expressions of `builder.timex`; one that ends in `OPEN` still lacks its direction.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from builder.model import Span
from builder.timex import MONTHS, WEEKDAYS

OPEN = "?"


@dataclass(frozen=True, slots=True)
class Candidate:
    """A date expression as a rule saw it, and its meaning (perhaps without direction)."""

    span: Span
    expression: str


Meaning = Callable[[re.Match[str]], str]


@dataclass(frozen=True, slots=True)
class Rule:
    """A form of date expression. One of `words` must stand in the paragraph; `after` must match
    what stands before the form, if it is given; `money` rules are for reports of business. An empty
    meaning says that it is no date after all."""

    form: re.Pattern[str]
    meaning: str | Meaning
    words: frozenset[str]
    after: re.Pattern[str] | None = None
    money: bool = False

    def find(self, text: str, within: Span) -> Iterator[Candidate]:
        for found in self.form.finditer(text, within.start, within.end):
            before = text[max(within.start, found.start() - LOOK_BACK) : found.start()]
            if self.after and not self.after.search(before):
                continue
            meaning = self.meaning if isinstance(self.meaning, str) else self.meaning(found)
            if meaning:
                yield Candidate(Span(*found.span()), meaning)


LOOK_BACK = 24

# -- the words of the forms -----------------------------------------------------------------------

SPACE = r"\s{1,8}"
_COUNT_WORDS = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
).split()
_COUNTS = {word: n for n, word in enumerate(_COUNT_WORDS, 1)}
_COUNTS |= {"a": 1, "an": 1, "thirty": 30, "forty": 40, "fifty": 50}
_DECADE_WORDS = "twenties thirties forties fifties sixties seventies eighties nineties".split()
_DECADES = {word: f"19{n}" for n, word in enumerate(_DECADE_WORDS, 2)}
_CENTURY_WORDS = (
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first".split()
)
_CENTURIES = {word: n for n, word in enumerate(_CENTURY_WORDS, 15)}
_MONTH_NUMBERS = {name[:3].lower(): f"{n:02}" for n, name in enumerate(MONTHS, 1)}
_WEEKDAY_NUMBERS = {name[:3].lower(): n for n, name in enumerate(WEEKDAYS, 1)}
_SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
_QUARTERS = {"fir": "Q1", "sec": "Q2", "thi": "Q3", "fou": "Q4"}
_QUARTERS |= {"1st": "Q1", "2nd": "Q2", "3rd": "Q3", "4th": "Q4"}
_OFFSETS = {"last": "-1", "this": "+0", "next": "+1"}
_DIRECTIONS = {"last": "<<", "this": "=", "next": ">>"}
_BESIDE = {"following": "+1", "next": "+1", "previous": "-1", "preceding": "-1", "before": "-1"}

ANY_WEEKDAY = "|".join(WEEKDAYS)
_SHORT_WEEKDAY = r"(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\.?"
_FULL_MONTH = "|".join((*MONTHS, *(name.upper() for name in MONTHS)))
_SHORT_MONTH = r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)(?:\.|\b)"
MONTH = rf"(?P<month>{_FULL_MONTH}|{_SHORT_MONTH})"
_BARE_MONTH = rf"(?P<month>{'|'.join(MONTHS)}|Sept\.)"
_WEEKDAY = rf"(?P<weekday>{ANY_WEEKDAY})"
_LEAD = rf"(?:(?:{ANY_WEEKDAY}|{_SHORT_WEEKDAY}),?{SPACE})?"
DAY = r"(?P<day>3[01]|[12]\d|0?[1-9])(?:st|nd|rd|th)?"
YEAR = r"(?P<year>1\d{3}|20\d\d)"
ENDS = r"(?![\w%]|[.,:]\d)"  # here the number is over
STARTS = r"(?<![\w$£€.,/-])"
_UNIT = r"(?P<unit>day|week|month|quarter|year|decade)"
_UNITS = r"(?:days|weeks|months|quarters|years|decades)"
_WHICH = r"(?P<which>last|this|next)"
_WHICH_YEAR = rf"(?:,?{SPACE}of)?{SPACE}{_WHICH}{SPACE}year\b"
_COUNT = rf"(?P<count>\d{{1,3}}|{'|'.join(_COUNTS)})"
_ABOUT = rf"(?:(?:about|nearly|almost|some|around|exactly|roughly|just){SPACE})?"
_FEW = r"(?:few|several|couple\sof)"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter)"
_QUARTER = r"(?P<quarter>first|second|third|fourth|1st|2nd|3rd|4th)"
_TENS = {
    word: n
    for n, word in enumerate(
        ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], 1
    )
}
_SAID_YEAR = (
    rf"(?P<hundreds>nineteen|eighteen){SPACE}(?P<tens>{'|'.join(_TENS)})\b"
    rf"(?:[\s-](?P<ones>{'|'.join(_COUNT_WORDS[:9])})\b)?"
)
_FEAST_DAY = (
    r"(?P<feast>Christmas\s(?:Day|Eve)|Thanksgiving\sDay|New\sYear['’]s\s(?:Day|Eve)"
    r"|Easter\sSunday)"
)
_FEAST = r"(?P<feast>Christmas(?:\s(?:Day|Eve))?|Thanksgiving(?:\sDay)?|Easter(?:\sSunday)?)"
_FEAST_DATES = {
    "christmas eve": "12-24",
    "christmas": "12-25",
    "new year's eve": "12-31",
    "new year's": "01-01",
    "thanksgiving": "THANKSGIVING",
    "easter": "EASTER",
}
# -- from a match to its meaning -------------------------------------------------------------------


def month_of(found: re.Match[str]) -> str:
    return _MONTH_NUMBERS[found["month"][:3].lower()]


def _month_day(found: re.Match[str]) -> str:
    return f"{month_of(found)}-{int(found['day']):02}"


def _calendar_day(found: re.Match[str]) -> str:
    return f"{found['year'] or 'XXXX'}-{_month_day(found)}{'' if found['year'] else OPEN}"


def _numeric_day(found: re.Match[str]) -> str:
    """Day and month in either order, as long as only one order makes sense."""
    first, second = int(found["first"]), int(found["second"])
    if first != second and max(first, second) <= 12:
        return ""
    month, day = (second, first) if first > 12 else (first, second)
    return f"{found['year']}-{month:02}-{day:02}" if month <= 12 else ""


def _in_which_year(part: Meaning) -> Meaning:
    return lambda found: f"year{_OFFSETS[found['which'].lower()]}/{part(found)}"


def _in_year(part: Meaning) -> Meaning:
    return lambda found: f"{found['year']}-{part(found)}"


def _open(part: Meaning) -> Meaning:
    return lambda found: f"XXXX-{part(found)}{OPEN}"


def _pointed(part: Meaning) -> Meaning:
    """One that is pointed at: "last May", "next Tuesday", "this spring"."""
    return lambda found: f"XXXX-{part(found)}{_DIRECTIONS[found['which'].lower()]}"


def _weekday(found: re.Match[str]) -> str:
    return f"WXX-{_WEEKDAY_NUMBERS[found['weekday'][:3].lower()]}"


def _weekday_of_week(found: re.Match[str]) -> str:
    return f"{_which_week(found)}/{_weekday(found)[-1]}"


def _which_week(found: re.Match[str]) -> str:
    return f"week{_OFFSETS[found['which'].lower()]}"


def _season(found: re.Match[str]) -> str:
    return _SEASONS[found["season"].lower()]


def _quarter(found: re.Match[str]) -> str:
    return _QUARTERS[found["quarter"][:3].lower()]


def _feast(found: re.Match[str]) -> str:
    name = " ".join(found["feast"].lower().replace("’", "'").split())
    return next(day for start, day in _FEAST_DATES.items() if name.startswith(start))


def _which_unit(found: re.Match[str]) -> str:
    return f"{_unit(found)}{_OFFSETS[found['which'].lower()]}"


def _this_unit(found: re.Match[str]) -> str:
    return f"{_unit(found)}+0"


def _unit(found: re.Match[str]) -> str:
    return found["unit"].lower()


def _number(found: re.Match[str]) -> int:
    word = found["count"].lower()
    return int(word) if word.isdigit() else _COUNTS[word]


def _ago(found: re.Match[str]) -> str:
    return f"{_unit(found)}-{_number(found)}"


def _hence(found: re.Match[str]) -> str:
    return f"{_unit(found)}+{_number(found)}"


def _spoken(meaning: Meaning) -> Meaning:
    """Counted from the date last spoken of."""
    return lambda found: f"{meaning(found)}@"


def _beside(found: re.Match[str]) -> str:
    return f"{_unit(found)}{_BESIDE.get(found['beside'].lower(), '+0')}"


def _decade(found: re.Match[str]) -> str:
    digits = found["digits"]
    return digits[:3] if len(digits) == 4 else f"19{digits[0]}"


def _decade_word(found: re.Match[str]) -> str:
    return _DECADES[found["word"].lower()]


def _century(found: re.Match[str]) -> str:
    number = found["number"].lower()
    return f"{(int(number) if number.isdigit() else _CENTURIES[number]) - 1}"


def _written(found: re.Match[str]) -> str:
    return found["value"]


def _numbered_quarter(found: re.Match[str]) -> str:
    return f"{found['year']}-Q{found['number']}"


def _said_year(found: re.Match[str]) -> str:
    """A year as transcripts have it: "nineteen ninety-seven"."""
    ones = _COUNTS[found["ones"].lower()] if found["ones"] else 0
    return f"{_COUNTS[found['hundreds'].lower()]}{_TENS[found['tens'].lower()]}{ones}"


def _plain_year(found: re.Match[str]) -> str:
    return found["year"]


# -- the table -------------------------------------------------------------------------------------


_MONTH_WORDS = "jan feb mar apr jun jul aug sep sept oct nov dec " + " ".join(MONTHS).lower()
_WEEKDAY_WORDS = " ".join(WEEKDAYS).lower()
_SEASON_WORDS = " ".join(_SEASONS)
_FEAST_WORDS = "christmas thanksgiving easter year"
_WHICH_WORDS = " ".join(_OFFSETS)
_FEW_WORDS = "few several couple"


def _rule(
    words: str, form: str, meaning: str | Meaning, *, after: str = "", money: bool = False
) -> Rule:
    """The rule is tried where one of the words stands ("0000" for any four digits). Capitals
    matter, save where the form begins with `(?i)`."""
    before = re.compile(rf"(?i:\b(?:{after})\s{{1,8}}$)") if after else None
    return Rule(re.compile(form), meaning, frozenset(words.split()), before, money)


# The leftmost and then the longest match wins; of equally long ones that of the first rule.
RULES: tuple[Rule, ...] = (
    # days by the calendar
    _rule(
        _MONTH_WORDS,
        rf"\b{_LEAD}{MONTH}{SPACE}{DAY}{ENDS}(?:,?{SPACE}{YEAR}{ENDS})?",
        _calendar_day,
    ),
    _rule(
        _MONTH_WORDS,
        rf"{STARTS}{_LEAD}(?:the{SPACE})?{DAY}{SPACE}(?:of{SPACE})?{MONTH}(?:,?{SPACE}{YEAR}{ENDS})?(?!\w|\sbe\b)",
        _calendar_day,
    ),
    _rule("year", rf"\b{_LEAD}{MONTH}{SPACE}{DAY}{_WHICH_YEAR}", _in_which_year(_month_day)),
    _rule("year", rf"{STARTS}{_LEAD}{DAY}{SPACE}{MONTH}{_WHICH_YEAR}", _in_which_year(_month_day)),
    _rule(
        "0000",
        r"(?<![\w-])(?P<value>(?:1\d{3}|20\d\d)-[01]\d-[0-3]\d)(?=T\d\d:|(?![\w-]))",
        _written,
    ),
    _rule(
        "0000",
        rf"(?<![\w/.-])(?P<first>\d\d?)(?P<by>[/.])(?P<second>\d\d?)(?P=by){YEAR}(?![\w/-]|\.\d)",
        _numeric_day,
    ),
    _rule("yesterday", rf"(?i)\b(?:the{SPACE})?day{SPACE}before{SPACE}yesterday\b", "day-2"),
    _rule("tomorrow", rf"(?i)\b(?:the{SPACE})?day{SPACE}after{SPACE}tomorrow\b", "day+2"),
    _rule("yesterday", r"(?i)\byesterday\b", "day-1"),
    _rule("today", r"(?i)\btoday\b", "day+0"),
    _rule("tomorrow", r"(?i)\btomorrow\b", "day+1"),
    _rule(_FEAST_WORDS, rf"\b{_FEAST_DAY},?{SPACE}{YEAR}{ENDS}", _in_year(_feast)),
    _rule(_FEAST_WORDS, rf"\b{_FEAST_DAY}", _open(_feast)),
    _rule(_FEAST_WORDS, rf"\b(?i:{_WHICH}){SPACE}{_FEAST}\b", _pointed(_feast)),
    _rule(
        _FEAST_WORDS,
        rf"\b{_FEAST}\b(?!\s?[\w’'-])",
        _open(_feast),
        after="on|by|at|since|until|before|after",
    ),
    # days of the week
    _rule(_WEEKDAY_WORDS, rf"\b{_WEEKDAY}\b", _open(_weekday)),
    _rule(_WEEKDAY_WORDS, rf"\b(?i:{_WHICH}){SPACE}{_WEEKDAY}\b", _pointed(_weekday)),
    _rule("week", rf"\b{_WEEKDAY}(?:{SPACE}of)?{SPACE}{_WHICH}{SPACE}week\b", _weekday_of_week),
    # months
    _rule("0000", rf"\b{MONTH}(?:,|{SPACE}of)?{SPACE}{YEAR}{ENDS}", _in_year(month_of)),
    _rule("year", rf"\b{MONTH}{_WHICH_YEAR}", _in_which_year(month_of)),
    _rule(
        _MONTH_WORDS,
        rf"\b(?i:{_WHICH}){SPACE}(?:past{SPACE}|coming{SPACE})?{MONTH}(?!\w)",
        _pointed(month_of),
    ),
    _rule(
        _MONTH_WORDS,
        rf"\b(?i:{_WHICH}){SPACE}{MONTH}{SPACE}{DAY}{ENDS}(?!,?{SPACE}\d{{4}})",
        _pointed(_month_day),
    ),
    _rule(_MONTH_WORDS, rf"\b{_BARE_MONTH}(?!\w)", _open(month_of)),
    # quarters
    _rule(
        "quarter",
        rf"(?i)\b(?:the{SPACE})?(?:fiscal{SPACE})?{_QUARTER}[\s-](?:fiscal\s)?quarter{SPACE}(?:of{SPACE})?(?:fiscal{SPACE})?"
        rf"{YEAR}{ENDS}",
        _in_year(_quarter),
    ),
    _rule(
        "quarter",
        rf"(?i)\b(?:the{SPACE})?{_QUARTER}[\s-]quarter{_WHICH_YEAR}",
        _in_which_year(_quarter),
    ),
    _rule(
        "quarter",
        rf"(?i)\b(?:(?:the|its"
        rf"|their){SPACE})?(?:fiscal{SPACE})?{_QUARTER}[\s-](?:fiscal\s)?quarter\b(?!\sof\s[a-z])",
        _open(_quarter),
        money=True,
    ),
    _rule(
        "quarter",
        rf"(?i)\b(?:the{SPACE})?year-(?:ago|earlier){SPACE}{_QUARTER}{SPACE}quarter\b",
        lambda found: f"year-1/{_quarter(found)}",
        money=True,
    ),
    _rule(
        "quarter",
        rf"(?i)\b(?:the{SPACE})?{YEAR}{SPACE}(?:fiscal{SPACE})?{_QUARTER}[\s-]quarter\b",
        _in_year(_quarter),
    ),
    _rule("q", r"\bQ(?P<number>[1-4])[\s-](?P<year>20\d\d|19\d\d)\b", _numbered_quarter),
    _rule("q", r"\b(?P<year>20\d\d|19\d\d)[\s-]?Q(?P<number>[1-4])\b", _numbered_quarter),
    # seasons
    _rule(
        _SEASON_WORDS,
        rf"\b(?:[Tt]he{SPACE})?(?i:{_SEASON})(?:,|{SPACE}of)?{SPACE}{YEAR}{ENDS}",
        _in_year(_season),
    ),
    _rule(_SEASON_WORDS, rf"\b{_SEASON}{_WHICH_YEAR}", _in_which_year(_season)),
    _rule(
        _SEASON_WORDS,
        rf"\b(?i:{_WHICH}){SPACE}(?:past{SPACE}"
        rf"|coming{SPACE})?{_SEASON}\b(?<![Tt]his\sfall(?=\s(?:of|was|in\sthe)\b))",
        _pointed(_season),
    ),
    _rule(
        _SEASON_WORDS,
        rf"\bthe{SPACE}{_SEASON}\b(?!\sof\b)",
        _open(_season),
        after="in|during|into|until|by",
    ),
    # counted from the article's day
    _rule(
        _WHICH_WORDS,
        rf"(?i)\b(?:(?:earlier|later|early|late){SPACE})?{_WHICH}{SPACE}{_UNIT}\b(?!-|\sof\b)",
        _which_unit,
    ),
    _rule("weekend", rf"(?i)\b{_WHICH}{SPACE}weekend\b(?!-)", _which_week),
    _rule("current", rf"(?i)\bthe{SPACE}current{SPACE}{_UNIT}\b", _this_unit),
    _rule("ago earlier", rf"(?i)\ba{SPACE}year{SPACE}(?:ago|earlier)\b", "year-1@~", money=True),
    _rule(
        "ago",
        rf"(?i){STARTS}{_ABOUT}{_COUNT}{SPACE}{_UNIT}s?(?:{SPACE}or{SPACE}so)?{SPACE}ago\b",
        _ago,
    ),
    _rule(
        "now today hence",
        rf"(?i){STARTS}{_COUNT}{SPACE}{_UNIT}s?{SPACE}(?:from{SPACE}(?:now|today)|hence)\b",
        _hence,
    ),
    _rule("time", rf"(?i)\bin{SPACE}{_COUNT}{SPACE}{_UNIT}s?['’]s?{SPACE}time\b", _hence),
    _rule(
        "year",
        rf"\bthe{SPACE}(?:full{SPACE}|fiscal{SPACE})?{_UNIT}\b(?<=year)(?!-|\s(?:before|after"
        rf"|in)\b)",
        _this_unit,
        after="for|months of|half of",
    ),
    _rule(
        "end start beginning rest remainder middle",
        rf"(?i)\b(?:the{SPACE})?(?:end|start|beginning|rest|remainder"
        rf"|middle){SPACE}of{SPACE}the{SPACE}{_UNIT}\b(?<!day)(?!-)",
        _this_unit,
    ),
    _rule(
        "earlier later",
        rf"(?i)\b(?:earlier|later){SPACE}in{SPACE}the{SPACE}{_UNIT}\b(?<!day)(?!-)",
        _this_unit,
    ),
    _rule(
        "end",
        rf"(?i)\b(?:the{SPACE})?year(?:['’]s\s|[\s-])end\b",
        "year+0",
        after="by|at|until|before|around",
    ),
    # counted from the date last spoken of
    _rule(
        "earlier before",
        rf"(?i){STARTS}{_COUNT}{SPACE}{_UNIT}s?{SPACE}(?:earlier\b|before(?=\s?[.,;)]))",
        _spoken(_ago),
    ),
    _rule(
        "later after",
        rf"(?i){STARTS}{_COUNT}{SPACE}{_UNIT}s?{SPACE}(?:later\b|after(?=\s?[.,;)]))",
        _spoken(_hence),
    ),
    _rule(
        "following previous preceding same",
        rf"(?i)\bthe{SPACE}(?P<beside>following|previous|preceding|same){SPACE}{_UNIT}\b(?!-"
        rf"|\sof\b)",
        _spoken(_beside),
    ),
    _rule("next", rf"(?i)\bthe{SPACE}(?P<beside>next){SPACE}(?P<unit>day)\b", _spoken(_beside)),
    _rule(
        "that",
        rf"(?i)\b(?P<beside>that){SPACE}(?P<unit>day|week|month|quarter|year)\b(?!-)",
        _spoken(_beside),
    ),
    _rule(
        "before",
        rf"(?i)\bthe{SPACE}{_UNIT}{SPACE}(?P<beside>before)(?=\s?[.,;)])",
        _spoken(_beside),
    ),
    _rule(
        "quarter",
        rf"(?i)\b(?:the{SPACE}(?:comparable{SPACE})?)?year-(?:ago|earlier){SPACE}quarter\b",
        "quarter-4@",
    ),
    _rule(
        "ago earlier",
        rf"(?i)\b(?:the{SPACE}(?:comparable{SPACE})?)?year-(?:ago|earlier)\b(?:{SPACE}period\b)?",
        "year-1@~",
        money=True,
    ),
    _rule(
        "quarter",
        rf"(?i)\bthe{SPACE}quarter\b(?!-|{SPACE}(?:of|century|final))",
        "quarter+0@",
        money=True,
    ),
    _rule(
        "quarter period",
        rf"(?i)\bthe{SPACE}{YEAR}{SPACE}(?:quarter|period)\b",
        lambda found: f"{found['year']}-Q@",
        money=True,
    ),
    _rule(
        "quarter period",
        rf"(?i)\bthe{SPACE}latest{SPACE}(?:quarter|period)\b",
        "quarter-1",
        money=True,
    ),
    # years, decades, centuries
    _rule(
        "fiscal financial",
        rf"\b(?i:fiscal|financial){SPACE}(?:year{SPACE})?{YEAR}{ENDS}",
        _plain_year,
    ),
    _rule("fy", rf"\bFY\s?{YEAR}{ENDS}", _plain_year),
    _rule("0000", r"\b(?P<digits>1[5-9]\d0|20\d0)['’]?s\b", _decade),
    _rule("s", r"['’‘](?P<digits>[2-9]0)s\b", _decade, after="the|early|mid|late|and"),
    _rule("s", r"['’‘](?P<digits>[2-9]0)s\b(?<=\bmid-....)", _decade),
    _rule(
        " ".join(_DECADE_WORDS),
        rf"(?i)\b(?P<word>{'|'.join(_DECADES)})\b",
        _decade_word,
        after="the|the early|the late",
    ),
    _rule(
        "century",
        rf"(?i)\b(?P<number>1[5-9]|2[0-2]|{'|'.join(_CENTURIES)})(?:th|st|nd)?[\s-]century\b",
        _century,
    ),
    _rule("nineteen eighteen", rf"(?i)\b{_SAID_YEAR}", _said_year),
    _rule(
        "nineteen eighteen",
        rf"\b{MONTH}{SPACE}(?i:{_SAID_YEAR})",
        lambda found: f"{_said_year(found)}-{month_of(found)}",
    ),
    # what must not become a day
    _rule(
        "recent",
        rf"(?i)\b(?:in{SPACE}(?:the{SPACE}|more{SPACE})?)?recent{SPACE}(?:{_UNITS}|times|memory"
        rf"|history)(?:{SPACE}and{SPACE}{_UNITS})?\b",
        "PAST_REF",
    ),
    _rule(
        "past last",
        rf"(?i)\b(?:(?:over|in|during|for){SPACE})?the{SPACE}(?:past"
        rf"|last){SPACE}{_FEW}{SPACE}{_UNITS}\b",
        "PAST_REF",
    ),
    _rule(
        _FEW_WORDS, rf"(?i)\b(?:a{SPACE})?{_FEW}{SPACE}{_UNITS}{SPACE}(?:ago|earlier)\b", "PAST_REF"
    ),
    _rule("ago", rf"(?i)\b(?:(?:many|some){SPACE})?(?:{_UNITS}|centuries){SPACE}ago\b", "PAST_REF"),
    _rule(
        "ago recently lately",
        rf"(?i)\b(?:long|some{SPACE}time){SPACE}ago\b|\b(?:more{SPACE})?recently\b|\blately\b",
        "PAST_REF",
    ),
    _rule(
        "past",
        rf"(?i)\bin{SPACE}the{SPACE}(?:distant{SPACE}|recent{SPACE})?past\b(?!{SPACE}\w)",
        "PAST_REF",
    ),
    _rule("past", rf"(?i)\bin{SPACE}{_UNITS}{SPACE}past\b", "PAST_REF"),
    _rule(
        "coming next",
        rf"(?i)\b(?:(?:over|in|during|for|within){SPACE})?the{SPACE}(?:coming"
        rf"|next{SPACE}{_FEW}){SPACE}{_UNITS}\b",
        "FUTURE_REF",
    ),
    _rule(
        "coming come",
        rf"(?i)\b(?:in{SPACE})?coming{SPACE}{_UNITS}\b|\b{_UNITS}{SPACE}to{SPACE}come\b",
        "FUTURE_REF",
    ),
    _rule(
        "future term possible",
        rf"(?i)\bin{SPACE}(?:the{SPACE})?(?:(?:near|distant|foreseeable"
        rf"|not-too-distant){SPACE})?future\b(?!{SPACE}\w+s\b)"
        rf"|\bin{SPACE}the{SPACE}near{SPACE}term\b|\bas{SPACE}soon{SPACE}as{SPACE}possible\b",
        "FUTURE_REF",
    ),
    _rule(
        "soon",
        rf"(?i)(?<!as\s)(?<!too\s)(?<!how\s)\bsoon\b(?!{SPACE}(?:after|enough|as))",
        "FUTURE_REF",
    ),
    _rule(
        "now currently nowadays days present moment",
        rf"(?i)\b(?:right{SPACE})?now\b|\bcurrently\b|\bnowadays\b|\bthese{SPACE}days\b"
        rf"|\bat{SPACE}(?:present|the{SPACE}moment)\b",
        "PRESENT_REF",
    ),
)
