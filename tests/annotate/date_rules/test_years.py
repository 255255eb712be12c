"""Four digits: a year, or something else."""

import pytest

from builder.annotate.date_rules.years import find_years
from builder.model import Span


def found(text):
    return [(c.span.of(text), c.expression) for c in find_years(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in 1994", [("1994", "1994")]),
        ("won in 2008, 2016 and 2021", [("2008", "2008"), ("2016", "2016"), ("2021", "2021")]),
        ("the war of 1914-18", [("1914", "1914"), ("18", "1918")]),
        ("for 2024/25", [("2024", "2024"), ("25", "2025")]),
        ("in 2004-08", [("2004", "2004")]),
        ("against 2016’s numbers", [("2016", "2016")]),
        ("until at least 2021", [("2021", "2021")]),
        ("in 1066 the Normans came", [("1066", "1066")]),
        ("a dynasty in 1192 that fell", [("1192", "1192")]),
        ("until 1489, when it fell", [("1489", "1489")]),
        ("from 1293 to 1527, it ruled", [("1293", "1293"), ("1527", "1527")]),
        ("saw 2014 as a good year", [("2014", "2014")]),
        ("In the 2014 vote it rose.", [("2014", "2014")]),
        ("Her narrow 2014 defeat hurt.", [("2014", "2014")]),
        ("the canton's disputed 2014 harbour vote", [("2014", "2014")]),
        ("on the road leading up to the 2014 vote", [("2014", "2014")]),
        ("In short, 2014 was wet.", [("2014", "2014")]),
        ("as late as 1987, or prior to 1950", [("1987", "1987"), ("1950", "1950")]),
        ("Roads Plan 2014-2019", [("2014", "2014"), ("2019", "2019")]),
        ("2014 was wet.", [("2014", "2014")]),
        (
            "It was dry. 2015 saw more rain, and 2016 may end wet.",
            [("2015", "2015"), ("2016", "2016")],
        ),
    ],
)
def test_what_stands_around_it_makes_a_year(text, expected):
    """Also one written short after another, unless it may be a month."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "in 2000 villages",
        "more than 1990 votes",
        "at least 1990 votes",
        "F-1990 and 1990-odd and 3.1990",
        "in 1066 ships",
        "from 1200 to 1500 people",
        "until 1066 ships came",
        "in 1600 BC",
        "between 1700 and 1600 BC",
        "from 1900-1800 B.C.",
        "the remaining 2014 stone tablets",
        "their heavy 2014 stones",
        "up to 2014 came",
        "call 2014-2019-33 or 2019-2014",
        "at 1430 GMT",
        "Room 2011 was shut.",
        "2014 were wet.",
    ],
)
def test_counts_and_codes_are_none(text):
    """Nor what is older than most years in the news."""
    assert found(text) == []
