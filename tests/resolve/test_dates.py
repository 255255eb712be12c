"""Date expressions in sentences, found and resolved without a language model."""

from __future__ import annotations

from datetime import date

import dated
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
from builder.timex.values import interval

NEED_A_PARSE = "by the tense of a verb, for which a sentence must be parsed"
FAMILIES = dated.families()
VAGUE = FAMILIES["vague"]
SENTENCES = [s for family, those in FAMILIES.items() for s in those if family != NEED_A_PARSE]


def article(text: str, day: date | None = dated.DAY) -> Article:
    return Article(
        id=ArticleId("a"),
        date=day,
        title="",
        byline="",
        text=text,
        blocks=(Block(span=Span(0, len(text)), line=3),),
        path="a.txt",
    )


def datings(text: str, day: date | None = dated.DAY) -> tuple[Dating, ...]:
    read = article(text, day)
    return date_timexes(read, tuple(find_dates(read, Reading(), Knowledge())))


def values(text: str, day: date | None = dated.DAY) -> dict[str, str]:
    """Each expression with its value."""
    return {dating.span.of(text): dating.value for dating in datings(text, day)}


def test_the_table_is_long_enough_to_mean_something():
    """There are many sentences, many of them vague, and many without any date."""
    assert len(SENTENCES) > 280
    assert len(VAGUE) > 20
    assert sum("{" not in sentence for sentence in SENTENCES) > 40


@pytest.mark.parametrize("sentence", SENTENCES)
def test_expressions_of_a_sentence_have_their_values(sentence):
    """What stands in braces is found with its value, and nothing else is."""
    text = dated.plain(sentence)
    assert dated.in_braces(text, datings(text)) == sentence


@pytest.mark.parametrize("sentence", VAGUE)
def test_vague_expressions_never_become_a_day(sentence):
    """What is vague has no first and last day."""
    assert [interval(d.value) for d in datings(dated.plain(sentence))] == [None]


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
    assert values(text, None) == {"1994": "1994", "recently": "PAST_REF"}


def test_later_expressions_count_from_earlier_ones():
    """What follows a date is counted from it, not from the article's day."""
    text = "In March 2019 the firm was sold. The following month it closed, and two years later it burnt."
    assert values(text) == {
        "March 2019": "2019-03",
        "The following month": "2019-04",
        "two years later": "2021",
    }


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("He left on Friday after a fall on 1 April. She left two days later.", "2025-04-06"),
        (
            "It rained on Friday. It was dry since 1 May 2011.\n\nTwo days later she left.",
            "2025-04-06",
        ),
        (
            "It rained on Friday. It was dry since 1 May 2011. Two days later she left.",
            "2011-05-03",
        ),
        ("He fell on 1 April and left on 2 April. She left two days later.", "2025-04-04"),
    ],
)
def test_a_date_that_only_tells_since_when_is_passed_over(text, value):
    """What follows counts from the day that the sentence, or the paragraph before, is about."""
    assert value in {values(text).get(words) for words in ("two days later", "Two days later")}


def test_later_expressions_without_an_earlier_one_stay_unresolved():
    """There is nothing to count from, so nothing is guessed."""
    assert values("Two years later it burnt.") == {}


def test_a_year_before_a_quarter_is_a_quarter():
    """A report of business compares quarters."""
    text = "Net income for the third quarter of 2024 fell to $1 million from $2 million a year earlier."
    assert values(text)["a year earlier"] == "2023-Q3"


def test_a_quarter_three_sentences_back_still_counts():
    """Also where it is the first of them all."""
    text = (
        "Third quarter 2024 sales rose 5 percent. Costs at the company fell. "
        "Net income was $2 million, up from $1 million a year earlier."
    )
    assert values(text)["a year earlier"] == "2023-Q3"


def test_a_comparison_with_a_quarter_long_past_is_left_alone():
    """Whether the quarter or the whole year is meant cannot be told: abstain."""
    middle = "The company has 400 employees. It makes tools. It owns two mills. "
    text = f"Net income rose 2% in the third quarter of 2024. {middle}Sales had been $3 million a year ago."
    assert "a year ago" not in values(text)


def test_datings_keep_their_provenance_and_granularity():
    """A dating says how fine it is and who found it."""
    provenance = Provenance("rule")
    (dating,) = date_timexes(article("In 1994"), (Timex(Span(3, 7), "1994", provenance),))
    assert dating == Dating(Span(3, 7), "1994", Granularity.YEAR, provenance)


def test_unknown_expressions_are_skipped():
    """A stranger's annotator cannot break the build with a meaning of its own."""
    assert date_timexes(article("soonish"), (Timex(Span(0, 7), "someday", Provenance("x")),)) == ()
