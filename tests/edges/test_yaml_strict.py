"""YAML read strictly: what it may hold, and where each thing stands."""

import time

import pytest

from builder.edges.yaml_strict import Rows, Table, Text, parse
from builder.errors import BriefingError


def read(text):
    report = []
    return parse("f.yml", text, report), report


def test_values_know_where_they_stand():
    """A value is found where its key stands."""
    table, report = read("a: x\nb:\n  - c: y\n")
    assert report == []
    assert str(table.values["a"].place) == "f.yml:1:1"
    rows = table.values["b"]
    assert isinstance(rows, Rows)
    assert str(rows.rows[0].place) == "f.yml:3:5"


def test_nothing_is_nothing():
    """An empty file and one of comments hold no value."""
    assert read("") == (None, [])
    assert read("# only a comment\n") == (None, [])


def test_scalars_stay_text():
    """Whatever other readers of YAML make of them."""
    table, _ = read("a: NO\nb: 12:30\nc: 2024-01-02\nd: 'x'\ne: |\n  two\n  lines\n")
    assert [v.text for v in table.values.values() if isinstance(v, Text)] == [
        "NO",
        "12:30",
        "2024-01-02",
        "x",
        "two\nlines\n",
    ]


def test_keys_are_text_and_stand_once():
    """Both faults are said with their line."""
    _, report = read("a: 1\n[b]: 2\na: 3\n")
    assert [(p.place.line, p.what.split()[0]) for p in report] == [(2, "a"), (3, "the")]


@pytest.mark.parametrize("text", ["[" * 3000 + "]" * 3000, "- " * 3000 + "x", "a: {" * 3000])
def test_deep_nesting_is_refused_at_once(text):
    """Before anything recursive looks at it."""
    begun = time.process_time()
    with pytest.raises(BriefingError):
        read(text)
    assert time.process_time() - begun < 1


def test_what_was_not_asked_for_is_not_known():
    """A misspelt key would otherwise be passed over in silence."""
    table, report = read("label: x\nlable: y\n")
    assert isinstance(table, Table)
    table.report = report
    table.text("label")
    table.no_more()
    assert [(p.what, p.remedy) for p in report] == [
        ("'lable' is not known here", "did you mean label?")
    ]


def test_what_is_not_known_is_told_in_the_order_of_the_file():
    """The same in every run."""
    table, report = read("".join(f"{key}: x\n" for key in "qwertzuiop"))
    table.no_more()
    assert [p.what[1] for p in report] == list("qwertzuiop")
