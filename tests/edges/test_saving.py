"""A file out."""

import pytest

from builder.edges.saving import save, save_bytes
from builder.errors import BriefingError


def test_a_text_is_saved_as_it_stands(tmp_path):
    """In UTF-8, with its own line ends, in folders that are made for it; nothing lies beside it."""
    save(tmp_path / "new/a.txt", "é\r\nb\n")
    assert (tmp_path / "new/a.txt").read_bytes() == "é\r\nb\n".encode()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["a.txt"]


def test_a_file_that_says_so_already_is_not_touched(tmp_path):
    """Whoever watches the folder hears of nothing."""
    save_bytes(tmp_path / "a", b"x")
    before = (tmp_path / "a").stat()
    save_bytes(tmp_path / "a", b"x")
    assert (tmp_path / "a").stat() == before


def test_a_file_that_cannot_be_written_is_named(tmp_path):
    """With a remedy."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(
        BriefingError, match=r"a\.txt: cannot be written: .* \(check path and rights\)"
    ):
        save(tmp_path / "file/a.txt", "x")
