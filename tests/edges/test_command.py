"""The command line, as a person meets it."""

import json
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder import __main__
from builder.edges.calls import project_in
from builder.edges.command import main
from builder.export import EXPORTERS

ROOT = Path(__file__).parent.parent.parent


def run(*args, **kwargs):
    return CliRunner().invoke(main, [str(a) for a in args], **kwargs)


@pytest.mark.parametrize("command", sorted(main.commands))
def test_every_command_has_help_with_an_example(command):
    """A stranger can begin from --help."""
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example:" in result.output


def test_a_wrong_call_exits_with_2():
    """As is custom."""
    assert run("emit").exit_code == 2
    assert run("nothing").exit_code == 2


def test_check_is_silent_where_there_is_nothing_to_mend(folder):
    """And says so by its exit status."""
    result = run("check", "-C", folder.root)
    assert (result.exit_code, result.output) == (0, "")


def test_check_names_every_article_that_cannot_be_read(folder):
    """File, line, what, how; the exit status is 1; there is no traceback."""
    folder.write("seeds/articles/b.txt", "No date here.\n\nText.")
    folder.write("seeds/articles/c.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00")
    result = run("check", "-C", folder.root)
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0].startswith("seeds/articles/b.txt:1: this is no article")
    assert lines[1].startswith("seeds/articles/c.txt:1: this file is not text")
    assert len(lines) == 2


def test_check_says_that_mkdocs_is_not_told_of_the_program(folder):
    """Else a site of nothing but warnings about the nav would come out."""
    folder.write("mkdocs.yml", "site_name: A\nplugins:\n  - search\n")
    result = run("check", "-C", folder.root, "--model", "none")
    assert result.exit_code == 1
    assert result.output == (
        "mkdocs.yml: glossator is not among the plugins: MkDocs makes none of its pages"
        " (write - glossator below plugins:)\n"
    )


def test_marks_that_do_not_pair_are_hints(folder):
    """The text is shown as it is; a site need not stop for its sources' typography."""
    folder.write("seeds/articles/one.txt", 'date 2025-04-08 One\n\nHe said "no and left.')
    assert run("check", "-C", folder.root).exit_code == 0
    hinted = run("check", "--hints", "-C", folder.root)
    assert hinted.exit_code == 0
    assert "hint: seeds/articles/one.txt:3: " in hinted.output


def test_a_day_in_no_calendar_is_a_hint(folder):
    """A source may be wrong about its days; an editor should know, without having to ask."""
    folder.write("seeds/articles/one.txt", "date 2025-04-08 One\n\nIt fell on 30 February 2024.")
    plain, hinted = run("check", "-C", folder.root), run("check", "--hints", "-C", folder.root)
    assert (plain.exit_code, hinted.exit_code) == (0, 0)
    assert "worth a look, too: 1 (glossator check --hints)" in plain.output
    assert "one.txt:3: '30 February 2024' is no date in the calendar" in hinted.output


def test_check_shows_which_mentions_changed_their_entity(folder, tmp_path):
    """Since the last build, however often it is asked; a change is nothing to mend."""
    assert run("check", "-C", folder.root).output == ""
    folder.write("seeds/register/b.yml", "old-nato: {merged_into: nato}\n")
    assert run("check", "-C", folder.root).output == ""
    register = folder.read("seeds/register/all.yml").replace("nato:", "the-nato:")
    folder.write("seeds/register/all.yml", register)
    folder.write("seeds/register/b.yml", "nato: {merged_into: the-nato}\n")
    diff = (
        "1 mention changed its entity:\n- NATO: nato\n+ NATO: the-nato\n"
        "  seeds/articles/one.txt:3\n"
    )
    for _ in range(2):
        result = run("check", "-C", folder.root)
        assert (result.exit_code, result.output) == (0, diff)
    run("emit", "-C", folder.root, tmp_path / "out")
    assert run("check", "-C", folder.root).output == ""


def test_check_can_be_told_to_compare_with_now(folder):
    """For those whose sites are built elsewhere."""
    run("check", "-C", folder.root)
    folder.write("seeds/register/b.yml", "x: {label: NATO, kind: city, only_in: [one]}\n")
    assert "+ NATO: x" in run("check", "--remember", "-C", folder.root).output
    assert run("check", "-C", folder.root).output == ""


def test_emit_builds_the_others(folder, tmp_path):
    """One bad article does not hold up the rest, unless --strict says so."""
    folder.write("seeds/articles/b.txt", "No date here.\n\nText.")
    result = run("emit", "-C", folder.root, tmp_path / "out")
    assert result.exit_code == 0
    assert (tmp_path / "out/articles/one.md").exists()
    assert "b.txt:1" in result.output
    assert run("emit", "--strict", "-C", folder.root, tmp_path / "other").exit_code == 1
    assert not (tmp_path / "other").exists()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (lambda f: f.write("seeds/register/all.yml", ""), "seeds/register: there is no entity"),
        (
            lambda f: f.write("seeds/register/b.yml", "x: {label: NATO, kind: city}"),
            "b.yml:1:1: 'NATO' is claimed",
        ),
        (
            lambda f: f.write("seeds/register/b.yml", "x: {label: X, kind: alien}"),
            "b.yml:1:15: kind: 'alien' is not known here",
        ),
        (
            lambda f: f.write("seeds/glossary.yml", "a: {label: A}"),
            "glossary.yml:1:1: 'definition' is missing",
        ),
        (
            lambda f: f.write("seeds/articles/One.md", "date 2025-04-08 T\n\nText."),
            "its id 'one' is that of",
        ),
        (
            lambda f: (f.root / "seeds/articles/one.txt").unlink(),
            "seeds/articles: there is no article here",
        ),
        (
            lambda f: (f.root / "seeds/glossary.yml").unlink(),
            "seeds/glossary.yml: this does not exist",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins:\n- glossator:\n    modle: x"),
            "mkdocs.yml:3: glossator knows no option 'modle' (did you mean model?)",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {strict: maybe}]"),
            "strict: 'maybe' is not true or false",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {register: [a]}]"),
            "register: ['a'] is not a text",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {overrides: {a: 1}}]"),
            "overrides: {'a': 1} is not a text",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {annotators: os:getcwd}]"),
            "annotators: 'os:getcwd' is not a list",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {model: no_such}]"),
            "'no_such' is not installed",
        ),
        (
            lambda f: f.write("mkdocs.yml", "plugins: [glossator: {annotators: [a.b:c]}]"),
            "cannot be imported",
        ),
    ],
)
def test_what_must_be_mended_first_is_said_in_a_line(folder, tmp_path, spoil, said):
    """No traceback, a remedy, exit status 1, and what was emitted before stays."""
    out = tmp_path / "out"
    run("emit", "-C", folder.root, out)
    before = {p: p.read_bytes() for p in out.rglob("*") if p.is_file()}
    spoil(folder)
    result = run("emit", "-C", folder.root, out)
    assert result.exit_code == 1
    assert said in result.output
    assert "Traceback" not in result.output
    assert "(" in result.output.splitlines()[0]
    assert {p: p.read_bytes() for p in out.rglob("*") if p.is_file()} == before


def test_export_writes_every_format_or_those_that_are_named(folder, tmp_path):
    """And deletes what it wrote earlier and does not write now."""
    out = tmp_path / "out"
    tables = {f"{name}.csv" for name in ("entities", "mentions", "quotes", "dates")}
    project = project_in(folder.root, None)
    library, _ = project.library()
    wanted = {f.path for _, write in EXPORTERS for f in write(library, project.publication)}
    result = run("export", "-C", folder.root, out)
    assert (result.exit_code, result.stderr) == (0, f"{len(wanted)} files in {out}\n")
    assert wanted == {
        path.relative_to(out).as_posix() for path in out.rglob("*.*") if path.stem[0] != "."
    }
    assert (out / "texts/one.txt").read_bytes() == (
        folder.root / "seeds/articles/one.txt"
    ).read_bytes()
    assert json.loads((out / "entities.json").read_text())[0]["id"] == "nato"
    run("export", "--format", "csv", "-C", folder.root, out)
    assert {path.name for path in out.rglob("*.*") if path.stem[0] != "."} == tables
    assert run("export", "--format", "xml", "-C", folder.root, out).exit_code == 2


def test_export_says_what_is_missing_from_the_tables(folder, tmp_path):
    """After it has written the rest; a hint is nothing to mend."""
    folder.write("seeds/articles/b.txt", 'date 2025-04-08 B\n\nHe said "no and left.')
    assert run("export", "-C", folder.root, tmp_path / "out").exit_code == 0
    folder.write("seeds/articles/b.txt", "No date here.\n\nText.")
    result = run("export", "-C", folder.root, tmp_path / "out")
    assert result.exit_code == 1
    first, last = result.stderr.splitlines()
    assert first.startswith("seeds/articles/b.txt:1: this is no article")
    assert last.endswith(f" files in {tmp_path / 'out'}")
    assert (tmp_path / "out/texts/one.txt").exists()


@pytest.mark.parametrize("name", [name for name, _ in EXPORTERS])
def test_every_format_of_export_is_told_of(name):
    """In the help, and in the document that says what is in it."""
    assert name in run("export", "--help").output.split("Options:")[1]
    assert f"`{name}`" in (ROOT / "docs/publishing.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("command", ["emit", "export", "offline"])
@pytest.mark.parametrize("name", [".", "seeds", "seeds/articles", "seeds/articles/made"])
def test_no_command_writes_among_the_articles(folder, command, name):
    """It says so before any long work, and what to do."""
    before = sorted(folder.root.rglob("*"))
    result = run(command, "-C", folder.root, folder.root / name)
    assert result.exit_code == 1
    assert "stand here; nothing was written (name a folder that is new" in result.output
    assert [p for p in sorted(folder.root.rglob("*")) if ".glossator" not in p.parts] == before


def test_annotate_answers_line_by_line(folder):
    """Right lines get annotations, wrong ones an error, in order."""
    lines = [
        json.dumps({"id": "a", "text": "NATO met.", "date": "2025-04-08"}),
        "not json",
        json.dumps({"id": 7, "text": 5}),
        json.dumps({"id": "c", "text": "x", "date": "yesterday"}),
        json.dumps([1]),
        json.dumps({"id": "d", "text": ""}),
        "",
        json.dumps({"id": "e", "text": "\ud83d\ude00 Tokyo \ud800"}),
    ]
    result = run("annotate", "--jsonl", "-C", folder.root, input="\n".join(lines))
    assert result.exit_code == 0
    a, broken, number, day, listed, empty, astral = map(json.loads, result.output.splitlines())
    [nato] = a["entities"]
    assert (nato["start"], nato["end"], nato["type"], nato["entity"]) == (0, 4, "ORG", "nato")
    assert broken["id"] is None
    assert number == {"id": 7, "error": '"text" must be a text'}
    assert day["id"] == "c"
    assert "error" in day
    assert "error" in listed
    assert empty["entities"] == []
    assert astral["entities"][0]["start"] == 2


def test_annotate_works_where_there_is_no_project(tmp_path):
    """Other programs need no register to have dates and quotations found."""
    line = json.dumps({"id": "a", "text": "It began on 3 March 2021."})
    result = run("annotate", "--jsonl", "--model", "none", "-C", tmp_path, input=line)
    assert json.loads(result.output)["dates"][0]["value"] == "2021-03-03"


def test_new_makes_a_project_that_checks_out(tmp_path):
    """What a newcomer is given works, and is never written over anything."""
    made = run("new", tmp_path / "mine")
    assert made.exit_code == 0
    assert (tmp_path / "mine/.github/workflows/pages.yml").exists()
    assert run("check", "-C", tmp_path / "mine", "--model", "none").exit_code == 0
    again = run("new", tmp_path / "mine")
    assert again.exit_code == 1
    assert "exists already" in again.output


class Interrupt:
    """Ctrl-C while a module is looked for."""

    def find_spec(self, name, path, target=None):
        if name == "builder.edges.command":
            raise KeyboardInterrupt


def test_an_interrupt_at_the_start_ends_without_a_traceback(monkeypatch, capsys):
    """With the status that a shell gives to what Ctrl-C has ended."""
    monkeypatch.delitem(sys.modules, "builder.edges.command")
    monkeypatch.setattr(sys, "meta_path", [Interrupt(), *sys.meta_path])
    with pytest.raises(SystemExit) as left:
        __main__.main()
    assert left.value.code == __main__.INTERRUPTED
    assert capsys.readouterr() == ("", "")
