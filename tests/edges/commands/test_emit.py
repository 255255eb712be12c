"""The pages as plain Markdown."""

import pytest
from called import run


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
