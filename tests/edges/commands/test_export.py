"""What was found, for other programs."""

import json
from pathlib import Path

import pytest
from called import run

from builder.edges.commands.calls import project_in
from builder.export import EXPORTERS

ROOT = Path(__file__).parent.parent.parent.parent


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
