"""Files in and out."""

import os
from contextlib import suppress

import pytest

from builder.edges import disk
from builder.errors import BriefingError, UnreadableArticle
from builder.model import File, Source


@pytest.mark.parametrize(
    ("raw", "text", "changes"),
    [
        (b"plain\r\ntext\r", "plain\ntext\n", 0),
        (b"\xef\xbb\xbfmark", "mark", 0),
        ("Größe’".encode(), "Größe’", 0),
        ("a\u2028b\u00a0".encode(), "a\u2028b\u00a0", 0),
        ("Größe".encode("utf-16"), "Größe", 1),
        ("it’s".encode("cp1252"), "it’s", 1),
        (b"a long enough line with one bell\x07", "a long enough line with one bell\ufffd", 1),
    ],
)
def test_decoding_changes_as_little_as_it_can_and_says_what(raw, text, changes):
    """Line ends and a byte-order mark go without a word; everything else is reported."""
    source = disk.decode("a.txt", raw)
    assert source.text == text
    assert len(source.changes) == changes


@pytest.mark.parametrize(
    "raw", [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\xff", bytes(range(256)) * 3]
)
def test_what_is_not_text_is_no_article(raw):
    """A picture saved as .txt is named, not published."""
    with pytest.raises(UnreadableArticle, match="not text"):
        disk.decode("a.txt", raw)


def test_articles_are_found_however_deep_and_in_order(tmp_path):
    """Folders nest at will; hidden files and other kinds of file are none of ours."""
    for name in ("b.txt", "a/z/c.md", "a/b.txt", ".hidden.txt", "a/.git/x.txt", "notes.docx"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert [s.name for s in disk.sources(tmp_path, "in")] == ["a/b.txt", "a/z/c.md", "b.txt"]
    assert next(disk.sources(tmp_path, "in")).path == "in/a/b.txt"


def test_hidden_yaml_is_no_file_of_the_editors(tmp_path):
    """A lock of an editor or a companion file of another system stops no build."""
    for name in ("b.yml", "a/c.YAML", "._b.yml", ".old/d.yml", "e.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("x")
    assert list(disk.yaml_texts(tmp_path, tmp_path)) == ["a/c.YAML", "b.yml"]


def test_a_folder_is_no_file_whatever_it_is_called(tmp_path):
    """What lies in it is read."""
    (tmp_path / "old.yml").mkdir()
    (tmp_path / "old.yml" / "a.yml").write_text("a", encoding="utf-8")
    assert disk.yaml_texts(tmp_path, tmp_path) == {"old.yml/a.yml": "a"}


def test_a_link_to_itself_is_named(tmp_path):
    """And the others are read."""
    (tmp_path / "a.txt").symlink_to("a.txt")
    (tmp_path / "b.txt").write_text("x")
    loop, fine = disk.sources(tmp_path, "in")
    assert "in/a.txt: cannot be opened" in str(loop)
    assert fine.name == "b.txt"


@pytest.mark.skipif(os.geteuid() == 0, reason="everything is open to root")
def test_a_folder_that_cannot_be_opened_is_named(tmp_path):
    """Its articles would be missing without a word."""
    (tmp_path / "shut").mkdir(mode=0o000)
    [fault] = disk.sources(tmp_path, "in")
    assert "in/shut: this folder cannot be opened" in str(fault)


@pytest.mark.parametrize("name", [".", "people"])
def test_a_folder_of_yaml_that_cannot_be_opened_stops_the_build(tmp_path, name, monkeypatch):
    """An editor's word must not be missing without one."""
    folder = tmp_path / "register"
    (folder / "people").mkdir(parents=True)
    shut = folder / name
    monkeypatch.setattr(os, "access", lambda path, _: path != shut)
    with pytest.raises(BriefingError, match=r"register.*: this folder cannot be opened"):
        disk.yaml_texts(folder, tmp_path)


def test_a_template_that_is_not_utf8_is_named(tmp_path):
    """As every other file of the editors."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "home.md.jinja").write_bytes(b"a\n\xe9")
    with pytest.raises(BriefingError, match=r"home\.md\.jinja:2: this file is not UTF-8"):
        disk.page_templates([tmp_path])


def test_links_that_leave_the_folder_are_refused(tmp_path):
    """What they point at was not meant for print."""
    (tmp_path / "secret.txt").write_text("date 2025-01-01 S\n\nsecret")
    inside = tmp_path / "in"
    inside.mkdir()
    (inside / "a.txt").symlink_to(tmp_path / "secret.txt")
    (inside / "b.txt").write_text("x")
    refused, fine = disk.sources(inside, "in")
    assert isinstance(refused, UnreadableArticle)
    assert "leads out" in str(refused)
    assert isinstance(fine, Source)


def test_a_register_that_is_not_utf8_is_named_with_its_line(tmp_path):
    """Editors' files are read as UTF-8 or not at all."""
    path = tmp_path / "r.yml"
    path.write_bytes(b"a: 1\nb: \xe9\n")
    with pytest.raises(BriefingError, match=r"r\.yml:2: this file is not UTF-8"):
        disk.text_of(path, "r.yml")


def test_writing_again_deletes_what_is_no_more_and_nothing_else(tmp_path):
    """Only files of the last time are ever deleted."""
    out = tmp_path / "out"
    disk.write([File("a/x.md", "1"), File("y.md", "2")], out)
    (out / "mine.md").write_text("mine")
    disk.write([File("y.md", "3")], out)
    assert sorted(p.name for p in out.rglob("*.md")) == ["mine.md", "y.md"]
    assert (out / "y.md").read_text() == "3"


def test_folders_that_are_empty_then_are_gone_too(tmp_path):
    """But for those that hold files of others."""
    disk.write([File("a/b/x.md", "1"), File("c/x.md", "2"), File("c/d/x.md", "3")], tmp_path)
    (tmp_path / "c" / "mine.md").write_text("mine")
    disk.write([], tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == [".glossator.json", "c"]
    assert [p.name for p in (tmp_path / "c").iterdir()] == ["mine.md"]


def test_what_has_not_changed_is_not_touched(tmp_path):
    """So that whoever watches the folder is not woken for nothing."""
    out = tmp_path / "out"
    disk.write([File("y.md", "2")], out)
    before = (out / "y.md").stat().st_mtime_ns
    disk.write([File("y.md", "2")], out)
    assert (out / "y.md").stat().st_mtime_ns == before


def test_what_cannot_be_written_is_named_with_a_remedy(tmp_path):
    """A folder stands where the file should be."""
    disk.write([File("x.md", "1")], tmp_path / "out")
    (tmp_path / "out" / "y.md").mkdir()
    with pytest.raises(BriefingError, match=r"y\.md: cannot be written: .*rights"):
        disk.write([File("y.md", "2")], tmp_path / "out")


@pytest.mark.parametrize("theirs", ["plain.md", "a/x.md", "data.csv"])
def test_a_folder_of_somebody_else_is_refused(tmp_path, theirs):
    """Nothing is written into it, whether or not a file would be lost."""
    (tmp_path / "a").mkdir()
    (tmp_path / theirs).write_text("theirs")
    with pytest.raises(BriefingError, match=r"did not write .*nothing was written \(name a folder"):
        disk.write([File("a/x.md", "1"), File("b.md", "2")], tmp_path)
    assert [p.read_text() for p in tmp_path.rglob("*") if p.is_file()] == ["theirs"]


def test_a_file_that_somebody_put_there_is_not_written_over(tmp_path):
    """Though the folder is ours, and however often it is tried."""
    disk.write([File("y.md", "2")], tmp_path)
    (tmp_path / "x.md").write_text("theirs")
    for _ in range(2):
        with pytest.raises(BriefingError, match=r"x\.md: glossator did not write this file"):
            disk.write([File("x.md", "1"), File("z.md", "3")], tmp_path)
    assert (tmp_path / "x.md").read_text() == "theirs"
    assert not (tmp_path / "z.md").exists()


def test_a_folder_is_known_again_wherever_it_is_moved(tmp_path):
    """Its list goes with it, as in a copy of the repository."""
    disk.write([File("x.md", "1")], tmp_path / "out")
    (tmp_path / "out").rename(tmp_path / "moved")
    disk.write([File("y.md", "2")], tmp_path / "moved")
    assert [p.name for p in (tmp_path / "moved").glob("*.md")] == ["y.md"]


@pytest.mark.parametrize("name", [".", "..", "seeds", "seeds/articles", "seeds/articles/new"])
def test_what_is_made_is_not_put_among_what_it_is_made_of(tmp_path, name):
    """Neither into the folder of articles nor around it."""
    root = tmp_path / "project"
    own = [root / "seeds/articles", root / "seeds/glossary.yml"]
    own[0].mkdir(parents=True)
    with pytest.raises(BriefingError, match="the project's own files stand here; nothing was"):
        disk.expect_apart(root / name, root, own)
    disk.expect_apart(root / "build", root, own)
    disk.expect_apart(root / "seeds/made", root, own)


@pytest.mark.parametrize("damage", ["{", "3", '[1, "../mine.md"]', '["ROOT/mine.md"]', "\xff"])
def test_a_damaged_record_deletes_nothing(tmp_path, damage):
    """What was written is then not known, and stays."""
    out = tmp_path / "out"
    disk.write([File("x.md", "1")], out)
    (tmp_path / "mine.md").write_text("mine")
    record = out / ".glossator.json"
    record.write_text(damage.replace("ROOT", str(tmp_path)), encoding="latin-1")
    with suppress(BriefingError):
        disk.write([File("y.md", "2")], out)
    assert (out / "x.md").exists()
    assert (tmp_path / "mine.md").exists()


def test_a_folder_that_nobody_can_make_is_named_before_long_work(tmp_path):
    """With the path, and what to do."""
    (tmp_path / "file").write_text("x")
    disk.expect_folder(tmp_path / "new/er")
    assert not (tmp_path / "new").exists()
    with pytest.raises(BriefingError, match="cannot be written: Not a directory"):
        disk.expect_folder(tmp_path / "file/er")
