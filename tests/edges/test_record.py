"""What mentions stood for, kept on disk."""

import pytest

from builder.compose.changes import Linked
from builder.edges import record

LINKS = {"a": Linked("1", {0: ("Holm", "ada-holm"), 9: ("Zoë “x”", "zoe")}), "b": Linked("2", {})}


def test_what_is_kept_comes_back(tmp_path):
    """Whatever the words."""
    record.keep(tmp_path / "deep/links.json", LINKS)
    assert record.recall(tmp_path / "deep/links.json") == LINKS


@pytest.mark.parametrize("text", [None, "", "{", "[]", '{"a": 1}', '{"a": ["1", [[0]]]}', "\ud800"])
def test_what_cannot_be_read_was_never_kept(tmp_path, text):
    """A damaged record costs a comparison, not a build."""
    path = tmp_path / "links.json"
    if text is not None:
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
    assert record.recall(path) is None
