"""On which day quoted words were spoken."""

import re
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
}


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
    ],
)
def test_tomorrow_counts_from_the_day_of_the_words(text, tomorrow):
    """Where the sentence tells it; else from the article's own, a Tuesday."""
    article = parse_plain(text, id="a", title="T", day=date(2025, 4, 8))
    timexes = tuple(
        Timex(Span(*found.span()), EXPRESSIONS[found[0]], RULE)
        for found in re.finditer("|".join(EXPRESSIONS), text)
    )
    cue = next(re.finditer(r"\b(?:said|told)\b", text))
    said = tuple(
        Attribution(
            content=(Span(*found.span()),),
            kind=Quoting.DIRECT,
            cue=Span(*cue.span()),
            provenance=RULE,
        )
        for found in re.finditer(r'"[^"]*"', text)
    )
    values = {d.span.of(text): d.value for d in date_timexes(article, timexes, said)}
    assert values["tomorrow"] == tomorrow
