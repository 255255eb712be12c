"""What was made in one build is there in the next."""

from builder.edges import keeping
from builder.edges.cache import Cache
from builder.edges.keeping import Kept, key_of


def build(path, *keys):
    """What was there under these keys in a build that makes what was not."""
    kept = Kept(Cache(path))
    found = [kept.get(key) for key in keys]
    for key, value in zip(keys, found, strict=True):
        if value is None:
            kept.put(key, [key])
    kept.close()
    return found


def test_a_value_is_there_in_the_next_build(tmp_path):
    """As long as each build asks for it."""
    path = tmp_path / "kept.sqlite"
    assert build(path, "a", "b") == [None, None]
    assert build(path, "a", "b") == [["a"], ["b"]]
    assert build(path, "a") == [["a"]]
    assert build(path, "a", "b") == [["a"], None]


def test_what_is_not_written_yet_is_there(tmp_path, monkeypatch):
    """Within one build, however many values are written at once."""
    for batch in (1, 10):
        monkeypatch.setattr(keeping, "_BATCH", batch)
        kept = Kept(Cache(tmp_path / f"{batch}.sqlite"))
        kept.put("a", [])
        assert kept.get("a") == []
        kept.close()


def test_without_a_file_nothing_is_kept():
    """Not even within one build."""
    kept = Kept(None)
    kept.put("a", 1)
    assert kept.get("a") is None
    kept.close()


def test_a_key_is_of_all_texts_and_what_is_installed(monkeypatch):
    """Half a surrogate pair, which no file can hold, is a text, too."""
    keys = {key_of("a", "b"), key_of("a"), key_of("a", "\ud800"), key_of("b", "a")}
    monkeypatch.setattr(keeping, "_installed", lambda: "another Markdown")
    assert len(keys | {key_of("a")}) == 5
