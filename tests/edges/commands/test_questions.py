"""Review with single keys, as on a terminal."""

import click
import pytest
from click.testing import CliRunner

from builder.edges.commands.group import main
from builder.edges.commands.questions import _like
from builder.model import Entity, Kind

REGISTER = """\
bob-hart: {label: Bob Hart, kind: person, weak_aliases: [Hart], description: A judge.}
tom-hart: {label: Tom Hart, kind: person, weak_aliases: [Hart]}
ann-lee: {label: Ann Lee, kind: person, aliases: [Madam Lee]}
"""
ONE, TWO = "seeds/overrides/one.yml", "seeds/overrides/two.yml"


@pytest.fixture
def ask(suggesting):
    """Answers with these keys; two articles name a Hart, who may be one of two."""
    folder = suggesting
    folder.write("seeds/register/all.yml", REGISTER)
    for name in ("one", "two"):
        folder.write(f"seeds/articles/{name}.txt", f"date 2025-04-08 {name}\n\nHart left.\n")

    def answer(keys, *options):
        call = ["review", "--ask", "-C", str(folder.root), *options]
        result = CliRunner().invoke(main, call, input=keys)
        assert result.exit_code == 0, result.output
        held = [(folder.root / path) for path in (ONE, TWO)]
        return result.output, [path.read_text() if path.exists() else "" for path in held]

    return answer


BOB, TOM = (f"- every: Hart\n  entity: {id}\n" for id in ("bob-hart", "tom-hart"))
NOBODY = "- every: Hart\n  type: person\n"


@pytest.mark.parametrize(
    ("keys", "one", "two"),
    [
        ("12", BOB, TOM),
        ("ar", BOB, NOBODY),
        ("s2", "", TOM),
        (" 2", "", TOM),
        ("1q", BOB, ""),
        ("q", "", ""),
        ("1u21", TOM, BOB),
        ("u1q", BOB, ""),
        ("x9?1q", BOB, ""),
        ("1", BOB, ""),
        ("mlee\n11", "- every: Hart\n  entity: ann-lee\n", BOB),
        ("mnobody\n1q", BOB, ""),
        ("m\n1q", BOB, ""),
        ("mlee\nx1q", BOB, ""),
    ],
)
def test_a_key_is_an_answer(ask, keys, one, two):
    """Written at once: also what was answered before the terminal went away."""
    assert ask(keys)[1] == [one, two]


def test_what_else_a_name_may_be_has_a_key(suggesting):
    """After the answers that are right if the suggestion is."""
    suggesting.write("seeds/articles/one.txt", "date 2025-04-08 one\n\nCarla Quill left.\n")
    call = ["review", "--ask", "-C", str(suggesting.root)]
    assert CliRunner().invoke(main, call, input="2").exit_code == 0
    assert "kind: organisation" in suggesting.read("seeds/register/local.yml")


def test_the_session_says_what_it_did(ask):
    """File by file, and how many are left."""
    said, _ = ask("11")
    assert said.endswith(f"{ONE}: 1 answer\n{TWO}: 1 answer\n2 answered, 0 left.\n")
    assert "1 of 2  Hart  which one?: " in said
    assert "Bob Hart: A judge." in said


def test_help_explains_the_keys(ask):
    """Also to who pressed a wrong one."""
    assert "quit; what was written stays" in ask("?q")[0]
    assert "quit; what was written stays" in ask("xq")[0]


def test_a_dry_run_writes_nothing(ask):
    """Though it answers as if."""
    said, files = ask("11", "--dry-run")
    assert files == ["", ""]
    assert f"written to {ONE}" in said


def test_a_line_can_be_edited_before_it_is_written(ask, monkeypatch):
    """In the editor of the editor's choice; leaving it without saving is no answer."""
    edits = iter([None, "- every: Hart\n  entity: bob-hart\n  note: Sure.\n\n"])
    monkeypatch.setattr("click.edit", lambda text, extension: next(edits))
    assert ask("eeq")[1] == ["- every: Hart\n  entity: bob-hart\n  note: Sure.\n", ""]


def test_an_edited_line_that_is_wrong_is_taken_back(ask, monkeypatch):
    """At once, with the reason, and so is an editor that cannot be opened."""
    edits = iter(["- every: Hart\n  entitty: bob-hart\n", None])
    monkeypatch.setattr("click.edit", lambda text, extension: next(edits))
    said, files = ask("e2q")
    assert "'entitty' is not known" in said
    assert files == [TOM, ""]

    def fail(text, extension):
        raise click.ClickException("no such editor")

    monkeypatch.setattr("click.edit", fail)
    assert "no such editor" in ask("eq")[0]


def test_an_answer_that_cannot_be_written_is_asked_again(ask, folder):
    """With the reason, and the line to paste."""
    folder.write(ONE, "[]\n")
    said, files = ask("1s1")
    assert "nothing can be added at the end of this file" in said
    assert files == ["[]\n", BOB]


def test_an_answer_that_cannot_be_taken_back_stays(ask, folder, monkeypatch):
    """And the review goes on."""
    monkeypatch.setattr("builder.edges.desk.Desk._text", lambda self, path: "")
    said, files = ask("1u1")
    assert "this file was changed meanwhile; the answer stays in it" in said
    assert files == [BOB, BOB]


def test_someone_is_looked_for_by_any_part_of_a_name():
    """Whole names first, then beginnings, then the rest."""
    known = {
        e.id: e
        for e in (
            Entity(id="a", label="Ann Leeds", kind=Kind.PERSON),
            Entity(id="b", label="Leeds", kind=Kind.GPE),
            Entity(id="c", label="Lee", kind=Kind.PERSON),
            Entity(id="d", label="Bob", kind=Kind.PERSON, aliases=("Lee",)),
            Entity(id="e", label="Zoë Jönsson", kind=Kind.PERSON),
        )
    }
    assert [e.id for e in _like("lee", known)] == ["d", "c", "b", "a"]
    assert [e.id for e in _like("jonsson", known)] == ["e"]
    assert _like("", known) == _like("zed", known) == []


SPEAKER = '- at: {exact: "\\"It is a long day,\\""}\n  speaker: Eva Roth\n'


@pytest.mark.parametrize(
    ("keys", "written"),
    [
        ("meva roth\ny", SPEAKER.replace("Eva Roth", "eva roth")),
        ("mEva Roth\ny", SPEAKER),
        ("mEva Roth\nxq", ""),
    ],
)
def test_a_speaker_may_be_nobody_of_the_register(suggesting, keys, written):
    """If the editor says so."""
    suggesting.write(
        "seeds/articles/one.txt", 'date 2025-04-08 one\n\n"It is a long day," it said.\n'
    )
    call = ["review", "--ask", "--kind", "quote", "-C", str(suggesting.root)]
    assert CliRunner().invoke(main, call, input=keys).exit_code == 0
    path = suggesting.root / ONE
    assert (path.read_text() if path.exists() else "") == written
