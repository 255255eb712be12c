"""A rule: its form, its meaning, and what must stand before it."""

from builder.annotate.date_rules.rule import RuleTable, rule
from builder.model import Span

SEASIDE = rule("tide", r"(?i)\bhigh tide\b", "day+0", after="at|before")


def found(text):
    return [c.span.of(text) for c in SEASIDE.find(text, Span(0, len(text)))]


def test_a_blank_in_a_form_is_any_white_space():
    """Lines of an article break anywhere."""
    assert found("at High\n tide") == ["High\n tide"]


def test_what_must_stand_before_is_no_part_of_the_expression():
    """It only has to be there."""
    assert found("before high tide") == ["high tide"]
    assert found("the high tide") == []


def test_an_empty_meaning_is_no_candidate():
    """A form may find out from its parts that it is no date."""
    never = rule("x", r"x", lambda found: "")
    assert list(never.find("x", Span(0, 1))) == []


def test_a_rule_is_tried_where_one_word_of_each_group_stands():
    """In the order of the table, whatever the order of the words."""
    tide = rule("tide ebb, high low", r"x", "")
    moon = rule("moon", r"x", "")
    table = RuleTable([moon, tide])
    assert table.tried({"low", "ebb", "moon"}) == [moon, tide]
    assert table.tried({"tide", "ebb"}) == []
