"""What editors have written, in."""

import os

import pytest

from builder.edges import disk
from builder.errors import BriefingError, UnreadableArticle
from builder.model import Source


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
