"""A text is put into the project."""

import pytest
from click.testing import CliRunner

from builder.edges.commands.group import main


def add(folder, *args, **kwargs):
    return CliRunner().invoke(main, ["add", "-C", str(folder.root), *args], **kwargs)


WHEN = ["--title", "A visit", "--date", "2025-05-01"]
VISIT = "seeds/articles/2025-05-01-a-visit.txt"


def test_add_puts_a_text_in_and_says_what_is_in_it(folder, tmp_path):
    """From a file or from standard input."""
    notes = tmp_path / "notes.txt"
    notes.write_text("NATO met in Tokyo again.\n")
    result = add(folder, str(notes), *WHEN)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == VISIT
    assert "  named: NATO (1), Tokyo (1)" in result.stdout
    assert folder.read(VISIT) == " date 2025-05-01 A visit\n\nNATO met in Tokyo again.\n"
    assert add(folder, "-", *WHEN, "--name", "other", input="Other.").exit_code == 0
    assert folder.read("seeds/articles/other.txt").endswith("\n\nOther.\n")


def test_add_writes_nothing_on_a_dry_run(folder):
    """But says what would be."""
    result = add(folder, *WHEN, "--dry-run", input="Tokyo.")
    assert result.stdout.startswith(f"{VISIT} (not written)\n  ")
    assert not (folder.root / VISIT).exists()


@pytest.mark.parametrize(
    ("args", "status", "said"),
    [
        (["-"], 2, "add --title and --date"),
        (["-", "--title", "T"], 2, "does not say its day: add --date"),
        (["-", "--title", "T", "--date", "1 May"], 2, "'1 May' is not written YYYY-MM-DD"),
        (["-", "--title", "T", "--date", "2025-02-30"], 2, "day is out of range for month"),
        (["-", *WHEN, "--name", "one"], 1, "exists already; nothing was written"),
        (["nowhere.txt", *WHEN], 1, "nowhere.txt: cannot be opened"),
        (["https://example.org/a", *WHEN], 1, "https://example.org/a: this is a page on the web"),
    ],
)
def test_add_says_what_is_wrong(folder, args, status, said):
    """A wrong call, or something to mend."""
    result = add(folder, *args, input="Text.")
    assert (result.exit_code, said in result.output) == (status, True), result.output


@pytest.mark.parametrize(
    ("given", "title"),
    [("A visit\n2025-05-01\nPasted.\n", "A visit"), ("\ndate 2025-05-01 Own\n\nPasted.\n", "Own")],
)
def test_who_pastes_is_asked_for_title_and_day_first(folder, monkeypatch, given, title):
    """Unless the text says them itself."""
    monkeypatch.setattr(
        "click.testing._NamedTextIOWrapper.isatty", lambda self: True, raising=False
    )
    result = add(folder, input=given)
    assert result.exit_code == 0, result.output
    [made] = (folder.root / "seeds/articles").glob("2025-05-01-*.txt")
    assert f"date 2025-05-01 {title}" in made.read_text()
    assert made.read_text().endswith("\n\nPasted.\n")
