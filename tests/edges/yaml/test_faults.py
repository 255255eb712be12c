"""What is no YAML: what is wrong with it, in an editor's words, and where."""

import pytest

from builder.edges.yaml.strict import parse
from builder.errors import BriefingError


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("a:\n  label: Ann Lee: mayor\n", "2:17", "a colon where no key can end"),
        ("a:\n  label: x\n   kind: y\n", "3:8", "a colon where no key can end"),
        ("a:\n  label: x\n kind: y\n", "3:2", "here neither a key begins"),
        ("a:\n  label: 'it's'\n", "2:14", "here neither a key begins"),
        ("a:\n  label: x\nb\nc: y\n", "3:1", "a key without a colon"),
        ('a:\n  label: "x\n  kind: y\n', "2:10", "a quotation mark that is never closed"),
        ("a:\n  names: [x, y\n  kind: z\n", "2:10", "a list that is never closed"),
        ("- at: {exact: x\n  note: z\n", "1:7", "a table that is never closed"),
        ("- at: {exact: a: b}\n", "1:7", "a table that is never closed, or a text in it"),
        ("- a: b\n -c: d", "2:2", "this is no entry of the list above"),
        ("a:\n  label: - x\n", "2:10", "a list where a text was begun"),
        ("a:\n\tlabel: x\n", "2:1", "a tab before a key"),
        ("a:\n  label: x\n\tkind: y\n", "3:1", "a tab before a key"),
        ("a:\n  label: @x\n", "2:10", "a text cannot begin with @"),
        ('a:\n  label: "x\\q"\n', "2:12", "a backslash in double quotes"),
        ("a: | x\n", "1:6", "did not find expected comment or line break"),
    ],
)
def test_a_fault_is_told_where_its_cause_stands(text, place, what):
    """A mark or a bracket that is never closed, where it was opened. What is not known goes through
    in the parser's words."""
    with pytest.raises(BriefingError) as raised:
        parse("f.yml", text, [])
    [problem] = raised.value.problems
    assert str(problem.place) == f"f.yml:{place}"
    assert problem.what.startswith(f"not valid YAML: {what}")
    assert problem.remedy


def test_a_merge_conflict_is_called_one():
    """Though to the parser it is a key without a colon."""
    with pytest.raises(BriefingError, match=r"^f.yml:3: two versions of one passage"):
        parse("f.yml", "a:\n  label: x\n<<<<<<< HEAD\nb:\n=======\nc:\n>>>>>>> other\n", [])


def test_what_cannot_be_seen_has_no_place():
    """The parser does not say where a control character stands."""
    with pytest.raises(BriefingError, match=r"^f.yml: .*control character.*delete it"):
        parse("f.yml", "a: \x01\n", [])
