"""What a file of ours says, field by field."""

import pytest

from builder.edges.yaml import fields
from builder.edges.yaml.fields import Versions, fields_of
from builder.model import Field


def test_what_a_file_says_is_told_whether_or_not_it_is_right():
    """Without the marks of YAML: for whoever compares two versions of it."""
    said = (
        r'- at: {exact: "\"No,\"", prefix: he said}' + "\n  speaker: ann\n- every: Lee\n  x: [a, b]"
        '\n- at: {exact: "a\\n b"}\n  y: c\n- {z: d}'
    )
    assert [f for f in fields_of(said) if f.key != "at"] == [
        Field('"No,"', "speaker", ("ann",)),
        Field("Lee", "every", ("Lee",)),
        Field("Lee", "x", ("a", "b")),
        Field("a b", "y", ("c",)),
        Field("", "z", ("d",)),
    ]
    [office] = fields_of("ann: {offices: [{title: Chair, names: [Chair, Head]}]}")
    names = Field("ann", "names", ("Chair", "Head"))
    assert office == Field("ann", "offices", ("Chair",), (names,))
    assert fields_of("a: [") is None
    assert fields_of("") == ()


def test_an_entry_is_read_once_however_many_versions_have_it(monkeypatch):
    """What is the same is not told, in whatever order or file, and however it is written."""
    read = []
    monkeypatch.setattr(fields, "fields_of", lambda text: read.append(text) or fields_of(text))
    versions = Versions()
    first = "# All.\n\nann: {x: a}\nbob:\n  x: b\ntom: {x: t}\n"
    changed = versions.changed(
        [first], ["bob: {x: b}\n", "ann: {x: c}\ntom: {x: t}\nzoe: {x: z}\n"]
    )
    assert changed == (
        (Field("ann", "x", ("a",)),),
        (Field("ann", "x", ("c",)), Field("zoe", "x", ("z",))),
    )
    assert versions.is_readable(first)
    assert len(read) == len(set(read)) == 6


@pytest.mark.parametrize(
    "text",
    [
        "",
        "# a: {x: b}\n",
        "a:\n- x: b\n- y\nb: {x: 1}\n",
        "a: {x: 1,\nb: 2}\nc: {x: 3}\n",
        'a: {x: "1\nb: 2"}\nc: {x: 3}\n',
        "a:\n  x: |+\n    b: 1\n\nc: {x: 3}\n",
        "a:\n  x: one\n    two\nc: {x: 3}\n",
        "  a: {x: 1}\nb: {x: 2}\n",
        "{a: {x: 1}}\nb: {x: 2}\n",
        "# c\u2028a: {x: 1}\nb: {x: 2}\n",
        "# c\ra: {x: 1}\nb: {x: 2}\n",
        "---\na: {x: 1}\nb: {x: 2}\n",
        "a: {x: 1}\n---\nb: {x: 2}\n",
        "a: {x: 1}\n...\nb: {x: 2}\n",
        "a: {x: 1}\nNo Id: {x: 3}\nb: {x: 2}\n",
        "a: {x: 1}\r\nb:\r\n  x: 2\r\n",
        "a: {x: [}\nb: {x: 2}\n",
        "a: &a {x: 1}\nb: *a\n",
        "a: {x: 1}\nb:{x: 2}\nc: {x: 3}\n",
        "- at: {exact: a}\n  x: 1\n",
    ],
)
def test_pieces_say_what_the_file_says(text):
    """Or the file is read whole."""
    whole, versions = fields_of(text), Versions()
    assert versions.is_readable(text) is (whole is not None)
    if whole is not None:
        assert versions.changed([text], [""]) == (whole, ())
