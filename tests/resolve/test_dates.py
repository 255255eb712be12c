"""Date expressions in sentences, found and resolved without a language model."""

from __future__ import annotations

from datetime import date

import pytest

from builder.annotate.dates import find_dates
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    ArticleId,
    Block,
    Dating,
    Granularity,
    Provenance,
    Reading,
    Span,
    Timex,
)
from builder.resolve.dates import date_timexes, impossible_dates
from builder.timex import interval

TUESDAY = date(2025, 4, 8)

# Sentence, expression, value; the article is of Tuesday 8 April 2025.
DATED = [
    ("The treaty was signed on 3 March 2021 in Geneva.", "3 March 2021", "2021-03-03"),
    ("The treaty was signed on March 3, 2021, in Geneva.", "March 3, 2021", "2021-03-03"),
    ("The vote took place on Monday, Oct. 26, 1998.", "Monday, Oct. 26, 1998", "1998-10-26"),
    ("The office opened on the 3rd of May 2022.", "the 3rd of May 2022", "2022-05-03"),
    ("The log begins at 2024-11-05T10:00 sharp.", "2024-11-05", "2024-11-05"),
    ("He was born on 25/12/1961 in Lima.", "25/12/1961", "1961-12-25"),
    ("The invoice is dated 12/25/2021.", "12/25/2021", "2021-12-25"),
    ("The bridge closed on Feb. 3 for repairs.", "Feb. 3", "2025-02-03"),
    ("The minister resigned on 30 November.", "30 November", "2024-11-30"),
    ("Ministers will meet again on 12 May.", "12 May", "2025-05-12"),
    ("They met on June 3 last year in Oslo.", "June 3 last year", "2024-06-03"),
    ("The envoy arrived yesterday.", "yesterday", "2025-04-07"),
    ("The envoy arrives tomorrow.", "tomorrow", "2025-04-09"),
    ("Parliament sits today.", "today", "2025-04-08"),
    ("The envoy left the day before yesterday.", "the day before yesterday", "2025-04-06"),
    ("The envoy arrived on Wednesday.", "Wednesday", "2025-04-02"),
    ("The envoy was due to meet the king on Wednesday.", "Wednesday", "2025-04-09"),
    ("The envoy spoke in Tokyo on Tuesday.", "Tuesday", "2025-04-08"),
    ("The court sat last Tuesday.", "last Tuesday", "2025-04-01"),
    ("The court rose on Thursday last week.", "Thursday last week", "2025-04-03"),
    ("She took the post last October.", "last October", "2024-10"),
    ("The law was passed in February.", "February", "2025-02"),
    ("The law will be put to the vote in June.", "June", "2025-06"),
    ("The pact was signed in mid-June 2019.", "mid-June 2019", "2019-06"),
    ("Exports rose in May last year.", "May last year", "2024-05"),
    ("The talks resume next month.", "next month", "2025-05"),
    ("The talks began a month ago.", "a month ago", "2025-03"),
    ("The strike began two weeks ago.", "two weeks ago", "2025-W13"),
    ("The strike ends later this week.", "later this week", "2025-W15"),
    ("Growth slowed in the third quarter of 2024.", "the third quarter of 2024", "2024-Q3"),
    ("The plan covers Q1 2026 only.", "Q1 2026", "2026-Q1"),
    ("The fleet sails next spring.", "next spring", "2026-SP"),
    ("The dam burst in the summer of 2023.", "the summer of 2023", "2023-SU"),
    ("Prices rose earlier this year.", "earlier this year", "2025"),
    ("The base closes by the end of 2027.", "the end of 2027", "2027"),
    ("The budget for fiscal 2026 is ready.", "fiscal 2026", "2026"),
    ("The party ruled from 1994 to 2004.", "1994", "1994"),
    ("The wall fell in the late 1980s.", "the late 1980s", "198"),
    ("Music changed in the sixties.", "the sixties", "196"),
    ("Nearly four years ago the army left.", "Nearly four years ago", "2021"),
]
VAGUE = [
    ("In recent years, ties have grown.", "In recent years", "PAST_REF"),
    ("Recent weeks have been quiet.", "Recent weeks", "PAST_REF"),
    ("The two have met often over the past few months.", "over the past few months", "PAST_REF"),
    ("The port was sold several years ago.", "several years ago", "PAST_REF"),
    ("A few days ago nobody knew the name.", "A few days ago", "PAST_REF"),
    ("The feud began decades ago.", "decades ago", "PAST_REF"),
    ("The feud began long ago.", "long ago", "PAST_REF"),
    ("The bank was recently sold.", "recently", "PAST_REF"),
    ("It had worked in the past.", "in the past", "PAST_REF"),
    ("The palace dates from the 18th century.", "18th century", "PAST_REF"),
    ("The country now has two parliaments.", "now", "PRESENT_REF"),
    ("She currently leads the group.", "currently", "PRESENT_REF"),
    ("Few people write letters these days.", "these days", "PRESENT_REF"),
    ("At the moment nobody lives there.", "At the moment", "PRESENT_REF"),
    ("The ship will soon sail.", "soon", "FUTURE_REF"),
    ("More is to follow in the coming months.", "in the coming months", "FUTURE_REF"),
    ("Over the next few weeks the snow will melt.", "Over the next few weeks", "FUTURE_REF"),
    ("It may happen again in the near future.", "in the near future", "FUTURE_REF"),
    ("The treaty will bind them for years to come.", "years to come", "FUTURE_REF"),
    ("They want it mended as soon as possible.", "as soon as possible", "FUTURE_REF"),
]
UNTOUCHED = [
    "He stayed for two years and left after three weeks.",
    "A 22-year-old sailor was among them.",
    "They met at 10 a.m. and talked until midnight.",
    "May I come in? It may rain. Theresa May spoke first.",
    "They will march on the palace; the March on Washington was peaceful.",
    "The Sun reported it; the sun rose.",
    "The fall of the wall came after a spring of hope, for the second time.",
    "Every Friday they pray, and most Sundays they rest.",
    "The shop is open Monday to Friday.",
    "Good Friday and Black Friday are not alike.",
    "April Jones met June Carter and August Wilson.",
    "He reads USA Today and the Sunday Times.",
    "Some 2000 soldiers and 1950 horses crossed 1990 miles.",
    "It cost $1999 or 2,004 euros, or 1995.50 in all.",
    "Resolution 1973 and flight 2001 were mentioned.",
    "The date 03/04/2021 can be read in two ways.",
    "They scored twice in the third quarter.",
    "Over the last two years much has changed, as it has over the past year.",
    "The first Tuesday in the month is free.",
    "Version 10.12.2021.4 is out.",
    "The October Revolution came late.",
    "The Sept. 11 attacks changed much, as did the October 7 attack.",
    "This fall was the steepest since records began.",
]


def article(text: str, day: date | None = TUESDAY) -> Article:
    return Article(
        id=ArticleId("a"),
        date=day,
        title="",
        byline="",
        text=text,
        blocks=(Block(span=Span(0, len(text)), line=3),),
        path="a.txt",
    )


def dated(text: str, day: date | None = TUESDAY) -> dict[str, str]:
    """Each expression with its value."""
    read = article(text, day)
    found = tuple(find_dates(read, Reading(), Knowledge()))
    return {dating.span.of(text): dating.value for dating in date_timexes(read, found)}


def test_there_are_sixty_cases_twenty_of_them_vague():
    """The table is as long as it was meant to be."""
    assert (len(DATED), len(VAGUE)) == (40, 20)


@pytest.mark.parametrize(("text", "expression", "value"), DATED + VAGUE)
def test_expression_has_its_value(text, expression, value):
    """Each expression of the table is found as it stands there, with its value."""
    assert dated(text).get(expression) == value


@pytest.mark.parametrize("text", [text for text, _, _ in VAGUE])
def test_vague_expressions_never_become_a_day(text):
    """What is vague has no first and last day."""
    assert [interval(found) for found in dated(text).values()] == [None]


@pytest.mark.parametrize("text", UNTOUCHED)
def test_what_is_no_date_stays_untouched(text):
    """Durations, ages, times, names and numbers are no dates."""
    assert dated(text) == {}


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("The party ruled between 2010 and 2014.", {"2010": "2010", "2014": "2014"}),
        ("Schools closed from March to May 2020.", {"March": "2020-03", "May 2020": "2020-05"}),
        ("It ran from November to March 2020.", {"November": "2019-11", "March 2020": "2020-03"}),
        ("The summit is on 24-25 June 2025.", {"24": "2025-06-24", "25 June 2025": "2025-06-25"}),
        ("They met on March 3 and 4, 2021.", {"March 3": "2021-03-03", "4, 2021": "2021-03-04"}),
        ("He spoke Thursday and Friday.", {"Thursday": "2025-04-03", "Friday": "2025-04-04"}),
        ("He won in 2008, 2016 and 2021.", {"2008": "2008", "2016": "2016", "2021": "2021"}),
    ],
)
def test_each_end_of_a_range_has_its_own_value(text, values):
    """A month or a year said once counts for both ends."""
    assert dated(text) == values


@pytest.mark.parametrize(
    "text", ["It fell on 30 February.", "It fell on Feb. 29, 2023.", "Due 2024-02-30."]
)
def test_a_day_in_no_calendar_is_a_problem(text):
    """30 February gets no dating but a problem that names file and line."""
    read = article(text)
    found = tuple(find_dates(read, Reading(), Knowledge()))
    (problem,) = impossible_dates(read, found)
    assert date_timexes(read, found) == ()
    assert str(problem.place) == "a.txt:3"
    assert "no date" in problem.what


def test_real_days_are_no_problem():
    """29 February needs a leap year only where the year is said."""
    read = article("It snowed on 29 February, and on 29 February 2024, and in May.")
    found = tuple(find_dates(read, Reading(), Knowledge()))
    assert impossible_dates(read, found) == ()
    assert [d.value for d in date_timexes(read, found)] == ["2024-02-29", "2024-02-29", "2024-05"]


def test_without_a_date_only_absolute_expressions_are_resolved():
    """What is relative stays unresolved; what is vague stays vague."""
    text = "Yesterday, last May, on 3 March, in 1994, on Friday and recently it rained."
    assert dated(text, None) == {"1994": "1994", "recently": "PAST_REF"}


def test_later_expressions_count_from_earlier_ones():
    """What follows a date is counted from it, not from the article's day."""
    text = "In March 2019 the firm was sold. The following month it closed, and two years later it burnt."
    assert dated(text) == {
        "March 2019": "2019-03",
        "The following month": "2019-04",
        "two years later": "2021",
    }


def test_later_expressions_without_an_earlier_one_stay_unresolved():
    """There is nothing to count from, so nothing is guessed."""
    assert dated("Two years later it burnt.") == {}


def test_a_year_before_a_quarter_is_a_quarter():
    """A report of business compares quarters."""
    text = "Net income for the third quarter of 2024 fell to $1 million from $2 million a year earlier."
    assert dated(text)["a year earlier"] == "2023-Q3"


def test_a_comparison_with_a_quarter_long_past_is_left_alone():
    """Whether the quarter or the whole year is meant cannot be told: abstain."""
    middle = "The company has 400 employees. It makes tools. It owns two mills. "
    text = f"Net income rose 2% in the third quarter of 2024. {middle}Sales had been $3 million a year ago."
    assert "a year ago" not in dated(text)


def test_datings_keep_their_provenance_and_granularity():
    """A dating says how fine it is and who found it."""
    provenance = Provenance("rule")
    (dating,) = date_timexes(article("In 1994"), (Timex(Span(3, 7), "1994", provenance),))
    assert dating == Dating(Span(3, 7), "1994", Granularity.YEAR, provenance)


def test_unknown_expressions_are_skipped():
    """A stranger's annotator cannot break the build with a meaning of its own."""
    assert date_timexes(article("soonish"), (Timex(Span(0, 7), "someday", Provenance("x")),)) == ()
