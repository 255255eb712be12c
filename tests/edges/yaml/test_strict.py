"""YAML read strictly: what it may hold, and where each thing stands."""

import pytest
from timing import costs_linear_time

from builder.edges.yaml.strict import Rows, Table, Text, parse
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


@pytest.mark.parametrize(("begin", "end"), [("[", "]"), ("- ", "x"), ("a: {", "")])
def test_deep_nesting_is_refused_at_once(begin, end):
    """Before anything recursive looks at it."""

    def deep(levels):
        def refused():
            with pytest.raises(BriefingError):
                read(begin * levels + end * levels)

        return refused

    assert costs_linear_time(deep, 1000)


def test_nesting_has_a_limit():
    """Twenty tables and lists within each other are allowed, one more is not."""
    assert read("[" * 20 + "x" + "]" * 20)[1] == []
    with pytest.raises(BriefingError, match="nested deeper than 20"):
        read("[" * 21 + "x" + "]" * 21)


def test_a_second_document_is_told_with_its_line():
    """What stands there would not be read."""
    with pytest.raises(BriefingError) as caught:
        read("a: x\n---\nb: y\n")
    assert [(p.place.line, p.remedy) for p in caught.value.problems] == [(2, "delete the line ---")]


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


@pytest.mark.parametrize(
    ("written", "faults"),
    [
        ("2024", []),
        ("2024-10", []),
        ("2024-02-29", []),
        ("2023-02-29", ["no day of the calendar"]),
        ("2024-13", ["no day of the calendar"]),
        ("0000", ["no day of the calendar"]),
        ("24", ["is not a date such as"]),
        ("2024-1", ["is not a date such as"]),
        ('""', []),
    ],
)
def test_a_date_may_be_cut_to_its_month_or_year(written, faults):
    """But must be in the calendar."""
    table, report = read(f"from: {written}\n")
    table.partial_date("from")
    assert len(report) == len(faults)
    assert all(fault in problem.what for fault, problem in zip(faults, report, strict=True))


@pytest.mark.parametrize(
    ("text", "what"),
    [("a: x", "'at' is missing"), ("at: x", "'at' must be a table"), ("at: {b: c}", None)],
)
def test_a_table_that_is_needed_is_there_or_is_a_fault(text, what):
    """With what may be written."""
    table, report = read(text)
    held = table.table("at", "{b: words}")
    assert [(p.what, p.remedy) for p in report] == (
        [(what, "write at: {b: words}")] if what else []
    )
    assert (held is None) is bool(what)
