"""Files out into a folder."""

from contextlib import suppress

import pytest

from builder.edges import folders
from builder.errors import BriefingError
from builder.model import File


def test_writing_again_deletes_what_is_no_more_and_nothing_else(tmp_path):
    """Only files of the last time are ever deleted."""
    out = tmp_path / "out"
    folders.write([File("a/x.md", "1"), File("y.md", "2")], out)
    (out / "mine.md").write_text("mine")
    folders.write([File("y.md", "3")], out)
    assert sorted(p.name for p in out.rglob("*.md")) == ["mine.md", "y.md"]
    assert (out / "y.md").read_text() == "3"


def test_folders_that_are_empty_then_are_gone_too(tmp_path):
    """But for those that hold files of others."""
    folders.write([File("a/b/x.md", "1"), File("c/x.md", "2"), File("c/d/x.md", "3")], tmp_path)
    (tmp_path / "c" / "mine.md").write_text("mine")
    folders.write([], tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == [".glossator.json", "c"]
    assert [p.name for p in (tmp_path / "c").iterdir()] == ["mine.md"]


def test_what_has_not_changed_is_not_touched(tmp_path):
    """So that whoever watches the folder is not woken for nothing."""
    out = tmp_path / "out"
    folders.write([File("y.md", "2")], out)
    before = (out / "y.md").stat().st_mtime_ns
    folders.write([File("y.md", "2")], out)
    assert (out / "y.md").stat().st_mtime_ns == before


def test_what_cannot_be_written_is_named_with_a_remedy(tmp_path):
    """A folder stands where the file should be."""
    folders.write([File("x.md", "1")], tmp_path / "out")
    (tmp_path / "out" / "y.md").mkdir()
    with pytest.raises(BriefingError, match=r"y\.md: cannot be written: .*rights"):
        folders.write([File("y.md", "2")], tmp_path / "out")


@pytest.mark.parametrize("theirs", ["plain.md", "a/x.md", "data.csv"])
def test_a_folder_of_somebody_else_is_refused(tmp_path, theirs):
    """Nothing is written into it, whether or not a file would be lost."""
    (tmp_path / "a").mkdir()
    (tmp_path / theirs).write_text("theirs")
    with pytest.raises(BriefingError, match=r"did not write .*nothing was written \(name a folder"):
        folders.write([File("a/x.md", "1"), File("b.md", "2")], tmp_path)
    assert [p.read_text() for p in tmp_path.rglob("*") if p.is_file()] == ["theirs"]


def test_a_file_that_somebody_put_there_is_not_written_over(tmp_path):
    """Though the folder is ours, and however often it is tried."""
    folders.write([File("y.md", "2")], tmp_path)
    (tmp_path / "x.md").write_text("theirs")
    for _ in range(2):
        with pytest.raises(BriefingError, match=r"x\.md: glossator did not write this file"):
            folders.write([File("x.md", "1"), File("z.md", "3")], tmp_path)
    assert (tmp_path / "x.md").read_text() == "theirs"
    assert not (tmp_path / "z.md").exists()


def test_a_folder_is_known_again_wherever_it_is_moved(tmp_path):
    """Its list goes with it, as in a copy of the repository."""
    folders.write([File("x.md", "1")], tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "moved")
    folders.write([File("y.md", "2")], tmp_path / "moved")
    assert [p.name for p in (tmp_path / "moved").glob("*.md")] == ["y.md"]


@pytest.mark.parametrize("name", [".", "..", "seeds", "seeds/articles", "seeds/articles/new"])
def test_what_is_made_is_not_put_among_what_it_is_made_of(tmp_path, name):
    """Neither into the folder of articles nor around it."""
    root = tmp_path / "project"
    own = [root / "seeds/articles", root / "seeds/glossary.yml"]
    own[0].mkdir(parents=True)
    with pytest.raises(BriefingError, match="the project's own files stand here; nothing was"):
        folders.expect_apart(root / name, root, own)
    folders.expect_apart(root / "build", root, own)
    folders.expect_apart(root / "seeds/made", root, own)


@pytest.mark.parametrize("damage", ["{", "3", '[1, "../mine.md"]', '["ROOT/mine.md"]', "\xff"])
def test_a_damaged_record_deletes_nothing(tmp_path, damage):
    """What was written is then not known, and stays."""
    out = tmp_path / "out"
    folders.write([File("x.md", "1")], out)
    (tmp_path / "mine.md").write_text("mine")
    record = out / ".glossator.json"
    record.write_text(damage.replace("ROOT", str(tmp_path)), encoding="latin-1")
    with suppress(BriefingError):
        folders.write([File("y.md", "2")], out)
    assert (out / "x.md").exists()
    assert (tmp_path / "mine.md").exists()


def test_a_folder_that_nobody_can_make_is_named_before_long_work(tmp_path):
    """With the path, and what to do."""
    (tmp_path / "file").write_text("x")
    folders.expect_folder(tmp_path / "new/er")
    assert not (tmp_path / "new").exists()
    with pytest.raises(BriefingError, match="cannot be written: Not a directory"):
        folders.expect_folder(tmp_path / "file/er")
