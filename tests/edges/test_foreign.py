"""Annotators of others, whose findings are looked at before they are used."""

import sys

import pytest

from builder.edges.foreign import foreign_annotator
from builder.errors import BriefingError
from builder.knowledge import Knowledge
from builder.model import Kind, Mention, Place, Provenance, Reading, Span

PLACE = Place("mkdocs.yml", 7)
AT = "article, reading, knowledge"
FAR = f"""import builder.model as m
def find({AT}):
    return [m.Gloss(m.Span(0, 99), "t", m.Provenance("x"))]
"""


@pytest.fixture
def theirs(tmp_path, monkeypatch):
    """Writes a module into a project's folder, and finds what its function does."""
    monkeypatch.setattr(sys, "modules", dict(sys.modules))

    def found(module, code, article):
        (tmp_path / f"{module}.py").write_text(code)
        find = foreign_annotator(f"{module}:find", PLACE, tmp_path)
        return list(find(article("Ann Lee left."), Reading(), Knowledge({})))

    return found


def test_what_is_found_is_handed_on(theirs, article):
    """From a module that lies in the project's folder, where no other import finds it."""
    made = "m.Mention(m.Span(0, 7), m.Kind.PERSON, m.Provenance('mine'))"
    code = f"import builder.model as m\ndef find({AT}):\n    yield {made}\n"
    way = list(sys.path)
    [mention] = theirs("good", code, article)
    assert mention == Mention(Span(0, 7), Kind.PERSON, Provenance("mine"))
    assert sys.path == way


@pytest.mark.parametrize(
    ("module", "code", "what"),
    [
        ("few", "def find():\n    return []\n", "failed on .*: TypeError"),
        ("odd", f"def find({AT}):\n    return [1]\n", "is no finding in .*: 1"),
        ("fails", f"def find({AT}):\n    return 1 / 0\n", r"ZeroDivisionError.*fails\.py, line 2"),
        ("worse", "def find(:\n", r"cannot be imported \(SyntaxError.*worse\.py.*\(mend it\)"),
        ("raises", "1 / 0\n", r"cannot be imported \(ZeroDivision.*mend it: .*raises\.py, line 1"),
        ("other", "", r"cannot be imported \(AttributeError.*\(write it as package\.module:func"),
        (
            "needs",
            "import no_such",
            r"No module named 'no_such'\) \(lay the module into .* install",
        ),
        ("number", "find = 1\n", "is no function"),
        (
            "far",
            FAR,
            "behind the end of",
        ),
    ],
)
def test_what_cannot_be_is_said_with_the_name(theirs, article, module, code, what):
    """And where the option stands."""
    with pytest.raises(BriefingError, match=rf"mkdocs.yml:7: annotators: '{module}:find' .*{what}"):
        theirs(module, code, article)
