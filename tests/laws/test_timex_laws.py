"""Laws of dates: whatever the text, a value is a value, and its days are in order."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from builder.annotate.date_candidates import find_candidates
from builder.annotate.date_rules import OPEN
from builder.model import Span
from builder.timex.expressions import value_of
from builder.timex.values import interval, is_value

days = st.dates(date(1000, 1, 1), date(2999, 12, 31))
parts = st.sampled_from(
    ["04", "02-29", "12-31", "Q1", "WI", "SU", "EASTER", "EASTER-2", "11-W4-4", "WXX-1", "WXX-7"]
)
PIECES = (
    "May March Sunday Tuesday last next this year month week quarter 3 30 2024 199 1990s the of in on early mid- "
    "ago two later 03/04/2021 2024-02-30 - , . ' ( Feb. first third spring fall now century earlier to and"
).split()
texts = st.one_of(st.text(), st.lists(st.sampled_from(PIECES)).map(" ".join))


@given(days, parts)
def test_past_and_future_enclose_the_day(day, part):
    """The latest occurrence that is over ends before the day, the next not begun starts after it."""
    past, future = value_of(f"XXXX-{part}<<", day), value_of(f"XXXX-{part}>>", day)
    before, after = interval(past or ""), interval(future or "")
    assert before is None or before[1] < day
    assert after is None or after[0] > day


@given(days, st.integers(1, 7))
def test_a_bare_weekday_is_less_than_a_week_away(day, number):
    """Either way it is the nearest of its name, and the day's own weekday is the day itself."""
    for which in "<>~":
        (found, _) = interval(value_of(f"XXXX-WXX-{number}{which}", day) or "") or (None, None)
        assert found is not None
        assert abs(found - day) < timedelta(7)
        assert found.isoweekday() == number
        assert (found == day) == (day.isoweekday() == number)


@given(texts, days)
def test_whatever_the_text_values_are_values(text, day):
    """Nothing is raised, candidates lie in order within the text, and what has a value has a real one."""
    last = 0
    if not text:
        return
    for candidate in find_candidates(text, Span(0, len(text))):
        assert last <= candidate.span.start < candidate.span.end <= len(text)
        last = candidate.span.end
        value = value_of(candidate.expression.removesuffix(OPEN), day)
        assert value is None or is_value(value)
