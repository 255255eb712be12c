"""What a file of ours says, field by field."""

from builder.edges.yaml.fields import fields_of
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
