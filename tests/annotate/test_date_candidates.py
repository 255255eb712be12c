"""What looks like a date in running text, found whole."""

import dated
import pytest

from builder.annotate import date_candidates
from builder.annotate.date_candidates import find_candidates, is_about_money
from builder.annotate.date_rules import RULES
from builder.annotate.date_rules.rule import RuleTable
from builder.model import Span


def found(text):
    return [(c.span.of(text), c.expression) for c in find_candidates(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It fell early in 1994.", [("early in 1994", "1994")]),
        ("It fell in\nmid-1996 or\n  1997.", [("mid-1996", "1996"), ("1997", "1997")]),
        ("in the first week of May", [("the first week of May", "XXXX-05?")]),
        ("the week of 3 May 2021", [("the week of 3 May 2021", "week:2021-05-03")]),
        ("the week to Friday", [("the week to Friday", "weekto:XXXX-WXX-5?")]),
        ("the week of 3-5 May 2021", [("3", "2021-05-03"), ("5 May 2021", "2021-05-05")]),
        ("It rose five years before.", [("five years before", "year-5@")]),
        ("more than in the five years before.", []),
        ("and in the two years after, it fell", []),
        ("the mid-1990s", [("the mid-1990s", "199")]),
        ("at the end of next year", [("the end of next year", "year+1")]),
        ("late on 3 May 2020", [("3 May 2020", "2020-05-03")]),
        ("the (1994) law and the 1996 law", [("1994", "1994"), ("1996", "1996")]),
        ("the 2024 presidential race", [("2024", "2024")]),
        ("in March and April 2020", [("March", "2020-03"), ("April 2020", "2020-04")]),
        ("May 3-5, 2021", [("May 3", "2021-05-03"), ("5, 2021", "2021-05-05")]),
    ],
)
def test_expressions_are_found_whole(text, expected):
    """Longest first, widened by the words that say which part is meant."""
    assert found(text) == expected


def test_quarters_count_only_in_reports_of_business():
    """In a match report a quarter is part of the match."""
    report = "Profit rose in the third quarter as sales and income grew 3 percent."
    match = (
        "The coach praised the third quarter; 90 percent of 3 million fans saw a net gain in sales."
    )
    assert is_about_money(report)
    assert not is_about_money(match)
    assert found(report) == [("the third quarter", "XXXX-Q3?")]
    assert found(match) == []


@pytest.mark.parametrize("number", range(len(RULES.rules)))
def test_no_rule_can_be_taken_out_unnoticed(number, monkeypatch):
    """A sentence of the table needs it, words that it is tried for and all."""
    rule = RULES.rules[number]
    texts = [dated.plain(s) for sentences in dated.families().values() for s in sentences]
    texts = [text for text in texts if any(rule.find(text, Span(0, len(text))))]
    before = [found(text) for text in texts]
    monkeypatch.setattr(
        date_candidates, "RULES", RuleTable(r for r in RULES.rules if r is not rule)
    )
    find_candidates.cache_clear()
    after = [found(text) for text in texts]
    find_candidates.cache_clear()
    assert after != before, rule
