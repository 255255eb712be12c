"""Which year a day without one belongs to, in a tale of old."""

from datetime import date

import pytest

from builder.model import Dating, Provenance, Span, Timex
from builder.parse import parse_plain
from builder.resolve.tales import is_of_other_days, own_days, value_in_tale
from builder.timex.values import granularity

_RULE = Provenance("rule")


def _value(text, told, timex, *, news=False, day=date(2025, 4, 8)):
    """The value of an expression after a date told of; each with its words and its meaning."""
    (told, value), (timex, expression) = told, timex
    article = parse_plain(text, id="a", title="T", day=day)
    at, then = text.index(told), text.index(timex)
    dating = Dating(Span(at, at + len(told)), value, granularity(value), _RULE)
    wanted = Timex(Span(then, then + len(timex)), expression, _RULE)
    news = article.paragraphs if news else ()
    return value_in_tale(article, wanted, dating, tuple(news))


@pytest.mark.parametrize("expression", ["XXXX-WXX-5<", "day-1", "1945", "XXXX-06>"])
def test_only_what_comes_once_a_year_and_is_past_is_of_the_tale(expression):
    """Neither weekdays nor what counts from the article's own day, nor what is to come."""
    text = "In May 1944 they landed, and they left on the day."
    assert _value(text, ("May 1944", "1944-05"), ("the day", expression)) is None


def test_a_numbered_day_is_of_the_month_told_of():
    """Of a year none can be."""
    text = "In May 1944 they landed, and they left on the 3rd."
    assert _value(text, ("May 1944", "1944-05"), ("the 3rd", "XXXX-XX-03<")) == "1944-05-03"
    text = "In 1944 they landed, and they left on the 3rd."
    assert _value(text, ("1944", "1944"), ("the 3rd", "XXXX-XX-03<")) is None


@pytest.mark.parametrize(("year", "day"), [("2024", "2024-08-25"), ("2026", "2026-08-25")])
def test_a_year_that_owns_something_sets_the_year_of_its_sentence(year, day):
    """Even one to come."""
    text = "That year's festival is on 25 August. It rained on 26 August."
    told, wanted = ("That year", year), ("25 August", "XXXX-08-25>")
    assert _value(text, told, wanted) == day
    assert _value(text, told, ("26 August", "XXXX-08-26<")) is None


def test_it_is_the_first_such_day_from_then_on_of_that_year():
    """In the year after it might be of any."""
    text = "In May 1944 they landed, and they left on that day."
    assert _value(text, ("May 1944", "1944-05"), ("that day", "XXXX-08-25<")) == "1944-08-25"
    assert _value(text, ("May 1944", "1944-05"), ("that day", "XXXX-EASTER+39<")) == "1944-05-18"
    assert _value(text, ("May 1944", "1944-05"), ("that day", "XXXX-01-25<")) is None


@pytest.mark.parametrize(("part", "value"), [("08-25", "1944-08-25"), ("01", "1945-01")])
def test_what_was_foretold_comes_next(part, value):
    """Be it in the year after; without a word for what was to come it is of the article's own."""
    text = "In May 1944 they said they would leave on that day."
    asked = (("May 1944", "1944-05"), ("that day", f"XXXX-{part}>"))
    assert _value(text, *asked) == value
    assert _value(text.replace("would", "may"), *asked) is None
    assert _value(text.replace("said ", "came. And "), *asked) is None


def test_from_sentence_to_sentence_only_where_the_tale_is_old_and_nothing_is_news():
    """In the news a day without a year is of its own."""
    text = "They landed in May 1944. They left on 25 August."
    asked = (("May 1944", "1944-05"), ("25 August", "XXXX-08-25<"))
    assert _value(text, *asked) == "1944-08-25"
    assert _value(text, *asked, news=True) is None
    assert _value(text, *asked, day=date(1945, 9, 1)) is None
    assert _value(text, *asked, day=None) is None
    assert _value(text.replace(". ", ".\n\n"), *asked) is None


def test_what_is_told_in_passing_sets_no_year():
    """A year alone does so at the beginning of a sentence only."""
    asked = (("1944", "1944"), ("25 August", "XXXX-08-25<"))
    assert _value("In 1944 they left on 25 August.", *asked) == "1944-08-25"
    assert _value("Those who came in 1944 left on 25 August.", *asked) is None
    asked = (("May 1944", "1944-05"), ("25 August", "XXXX-08-25<"))
    assert _value("The road, built in May 1944, shut on 25 August.", *asked) == "1944-08-25"
    assert _value("The road, which led on in May 1944, shut on 25 August.", *asked) is None
    assert _value("The road (opened in May 1944) shut on 25 August.", *asked) is None


@pytest.mark.parametrize(("quote", "other"), [("“", True), ("", False)])
def test_what_was_said_in_a_tale_has_other_days(quote, other):
    """Nobody can count from the day on which it was said."""
    text = f"In May 1944 she told me, {quote}Come back on Thursday."
    article = parse_plain(text, id="a", title="T", day=date(2025, 4, 8))
    told = Dating(Span(3, 11), "1944-05", granularity("1944-05"), _RULE)
    day = text.index("Thursday")
    timex = Timex(Span(day, day + 8), "XXXX-WXX-4>", _RULE)
    assert is_of_other_days(article, timex, told) is other
    assert not is_of_other_days(article, timex, None)


@pytest.mark.parametrize(
    ("expression", "paragraph", "parts"),
    [
        ("XXXX-WXX-5<", "One.", ["One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive."]),
        ("day+0", "Five.", ["Five."]),
        ("XXXX-08-25<", "One.", []),
        ("year-1", "One.", []),
    ],
)
def test_news_has_days_of_its_own(expression, paragraph, parts):
    """Those around the article's; in its first paragraphs they make news of all of it."""
    article = parse_plain("One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.", id="a", title="", day=None)
    at = article.text.index(paragraph)
    found = own_days(article, [Timex(Span(at, at + 1), expression, _RULE)])
    assert [part.of(article.text) for part in found] == parts


@pytest.mark.parametrize(("own", "told", "parts"), [(1, 5, ["One."]), (1, 4, None), (2, 9, None)])
def test_a_history_may_begin_with_a_day_of_its_own(own, told, parts):
    """As "died on Sunday", behind which all is of old."""
    article = parse_plain("One.\n\nTwo.", id="a", title="", day=date(2025, 4, 8))
    at = article.text.index("One.")
    days = [Timex(Span(at, at + 1), "XXXX-WXX-7<", _RULE)] * own
    years = [Timex(Span(at, at + 1), "1944", _RULE)] * told
    recent = [Timex(Span(at, at + 1), "2024-03", _RULE)] * 9
    found = own_days(article, days + years + recent)
    assert [part.of(article.text) for part in found] == (parts or [article.text])
