"""On which day quoted words were spoken."""

import re
from dataclasses import replace
from datetime import date

import pytest

from builder.model import Attribution, Provenance, Quoting, Span, Timex
from builder.parse import parse_plain
from builder.resolve.dates import date_timexes

RULE = Provenance("rule")
EXPRESSIONS = {
    "tomorrow": "day+1",
    "Sunday": "XXXX-WXX-7<",
    "Monday": "XXXX-WXX-1<",
    "today": "day+0",
    "next week": "week+1",
    "1996": "1996",
    "4 January 2016": "2016-01-04",
}
OLD_DAY = "4 January 2016"


def _values(text):
    """The dates of an article of 8 April 2025, by their words."""
    article = parse_plain(text, id="a", title="T", day=date(2025, 4, 8))
    timexes = tuple(
        Timex(Span(*found.span()), EXPRESSIONS[found[0]], RULE)
        for found in re.finditer("|".join(EXPRESSIONS), text)
    )
    cue = list(re.finditer(r"\b(?:said|told)\b", text))[-1]
    said = tuple(
        Attribution(
            content=(Span(*found.span()),),
            kind=Quoting.DIRECT,
            cue=Span(*cue.span()),
            provenance=RULE,
        )
        for found in re.finditer(r'"[^"]*"', text)
    )
    return {d.span.of(text): d.value for d in date_timexes(article, timexes, said)}


@pytest.mark.parametrize(
    ("text", "tomorrow"),
    [
        ('"We sign tomorrow," she said on Sunday.', "2025-04-07"),
        ('"We sign tomorrow," she said late Sunday.', "2025-04-07"),
        ('"We sign tomorrow," she told the Gazette in Oslo on Sunday.', "2025-04-07"),
        ('In an interview on Sunday, Ms. Lee said: "We sign tomorrow."', "2025-04-07"),
        ('On Sunday she said: "We sign tomorrow."', "2025-04-07"),
        ('"We sign tomorrow," she said.', "2025-04-09"),
        ('"We sign tomorrow," she said. On Sunday it rained.', "2025-04-09"),
        ('"We sign tomorrow," she said of Sunday\'s vote.', "2025-04-09"),
        ('"We sign tomorrow," she said in Sunday\'s paper.', "2025-04-09"),
        ('"We sign tomorrow," she said, a clerk who came on Sunday.', "2025-04-09"),
        ('"We sign tomorrow," she said on Sunday and Monday.', "2025-04-09"),
        ('After the vote on Sunday. She said: "We sign tomorrow."', "2025-04-09"),
        ('"We met on Sunday," she said, and would "sign tomorrow".', "2025-04-09"),
        ('She spoke on Sunday. "We sign tomorrow," she said.', "2025-04-07"),
        ('She spoke with Mr. Ray on Sunday. "We sign tomorrow," she said.', "2025-04-07"),
        ('It rained on Sunday. "We sign tomorrow," she said.', "2025-04-09"),
        ('She spoke on Sunday. It rained. "We sign tomorrow," she said.', "2025-04-09"),
        ('She spoke on Sunday. "We sign tomorrow," she said on Monday.', "2025-04-08"),
        ('"We sign tomorrow," she said in 1996.', None),
        ('In a speech in 1996, she said:\n\n"We sign tomorrow."', None),
        ('"We sign tomorrow, Sunday," she said on 4 January 2016.', "2016-01-05"),
    ],
)
def test_tomorrow_counts_from_the_day_of_the_words(text, tomorrow):
    """Where the sentence tells it, or a talk is told of before; else from the article's own, a
    Tuesday; not at all where only the year is told."""
    assert _values(text).get("tomorrow") == tomorrow


def test_a_post_tells_the_day_of_its_words():
    """Where its author signs it."""
    article = parse_plain(f"We sign today. — Ann Lee (@lee) {OLD_DAY}", id="a", title="T")
    at = article.text.index(OLD_DAY)
    timexes = (
        Timex(Span(8, 13), "day+0", RULE),
        Timex(Span(at, at + len(OLD_DAY)), "2016-01-04", RULE),
    )
    said = (Attribution(content=(Span(0, 14),), kind=Quoting.DIRECT, provenance=RULE),)
    [today, _] = date_timexes(replace(article, date=date(2025, 4, 8)), timexes, said)
    assert today.value == "2016-01-04"


def test_long_ago_all_that_is_near_counts_from_the_day_of_the_words():
    """Within a week "next week" may be the reader's as well as the speaker's."""
    values = [_values(f'"We sign next week," she said on {day}.') for day in ("Sunday", OLD_DAY)]
    assert [said["next week"] for said in values] == ["2025-W16", "2016-W02"]
