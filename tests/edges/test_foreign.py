"""Annotators of others, whose findings are looked at before they are used."""

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
    monkeypatch.syspath_prepend(str(tmp_path))

    def write(module, code):
        (tmp_path / f"{module}.py").write_text(code)
        return f"{module}:find"

    return write


def found(name, article):
    return list(foreign_annotator(name, PLACE)(article("Ann Lee left."), Reading(), Knowledge({})))


def test_what_is_found_is_handed_on(theirs, article):
    """Mentions, quotations, terms and dates."""
    code = f"import tests_shared\ndef find({AT}):\n    return tests_shared.FOUND\n"
    mention = Mention(Span(0, 7), Kind.PERSON, Provenance("mine"))
    theirs("tests_shared", "FOUND = []\n")
    import tests_shared

    tests_shared.FOUND.append(mention)
    assert found(theirs("good", code), article) == [mention]


@pytest.mark.parametrize(
    ("module", "code", "what"),
    [
        ("few", "def find():\n    return []\n", "failed on .*: TypeError"),
        ("odd", f"def find({AT}):\n    return [1]\n", "is no finding in .*: 1"),
        ("fails", f"def find({AT}):\n    return 1 / 0\n", r"ZeroDivisionError.*fails\.py, line 2"),
        ("worse", "def find(:\n", r"cannot be imported \(SyntaxError"),
        ("raises", "raise RuntimeError('no')\n", r"cannot be imported \(RuntimeError: no"),
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
        found(theirs(module, code), article)
