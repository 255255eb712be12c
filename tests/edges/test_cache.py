"""The cache of readings: fast if it is there, harmless if it is not."""

import sqlite3
import threading
from contextlib import closing

import pytest

from builder.edges import cache as room
from builder.edges.cache import Cache


def test_what_is_put_is_got(tmp_path):
    """Also by another build, later."""
    path = tmp_path / "c" / "r.sqlite"
    first = Cache(path)
    first.put({"k": {"names": [[0, 4, "ORG"]]}, "l": []})
    first.close()
    assert Cache(path).get(["k", "x", "l"]) == {"k": {"names": [[0, 4, "ORG"]]}, "l": []}


def test_a_file_that_nobody_holds_any_more_is_let_go(tmp_path):
    """Whoever forgets to close a cache leaves no file open."""
    cache = Cache(tmp_path / "r.sqlite")
    database = cache._database
    del cache
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        database.execute("SELECT 1")


def test_many_keys_at_once(tmp_path):
    """More than a query may hold."""
    cache = Cache(tmp_path / "r.sqlite")
    cache.put({str(n): n for n in range(2_000)})
    assert len(cache.get(map(str, range(3_000)))) == 2_000


@pytest.mark.parametrize("damage", [b"not a database at all" * 100, b""])
def test_a_damaged_file_is_set_aside(tmp_path, damage):
    """A broken cache costs time, never a build."""
    path = tmp_path / "r.sqlite"
    path.write_bytes(damage)
    cache = Cache(path)
    assert cache.get(["k"]) == {}
    cache.put({"k": 1})
    assert cache.get(["k"]) == {"k": 1}


@pytest.fixture
def other(tmp_path):
    """Another build that has just begun to make the same file."""
    held = sqlite3.connect(tmp_path / "r.sqlite", isolation_level=None, check_same_thread=False)
    held.execute("BEGIN IMMEDIATE")
    held.execute(room._TABLE)
    held.execute("INSERT INTO reading VALUES ('k', ?, '[1]')", (room._digest("k", "[1]"),))
    yield held
    held.close()


def test_another_builds_file_is_waited_for(tmp_path, other, caplog):
    """Two first builds of a project share what they read."""
    soon = threading.Timer(0.2, other.execute, ["COMMIT"])
    soon.start()
    cache = Cache(tmp_path / "r.sqlite")
    soon.join()
    cache.put({"l": 2})
    assert Cache(tmp_path / "r.sqlite").get(["k", "l"]) == {"k": [1], "l": 2}
    assert not caplog.records


def test_another_builds_file_is_never_taken_away(tmp_path, other, monkeypatch):
    """Where it is busy for long, nothing is kept here."""
    monkeypatch.setattr(room, "_PATIENCE", 0.05)
    cache = Cache(tmp_path / "r.sqlite")
    cache.put({"l": 2})
    assert cache.get(["l"]) == {"l": 2}
    other.execute("COMMIT")
    assert Cache(tmp_path / "r.sqlite").get(["k", "l"]) == {"k": [1]}


def test_what_is_busy_while_it_is_read_is_no_damage(tmp_path, monkeypatch):
    """Nothing is found in it this time."""
    monkeypatch.setattr(room, "_PATIENCE", 0.05)
    cache = Cache(tmp_path / "r.sqlite")
    cache.put({"k": 1})
    with closing(sqlite3.connect(tmp_path / "r.sqlite", isolation_level=None)) as other:
        cache.close()
        other.execute("PRAGMA journal_mode=DELETE")
        cache._database = sqlite3.connect(tmp_path / "r.sqlite", timeout=0.05)
        other.execute("BEGIN EXCLUSIVE")
        assert cache.get(["k"]) == {}
    assert cache.get(["k"]) == {"k": 1}


def test_what_nobody_needs_is_forgotten(tmp_path):
    """As often as it is asked for."""
    cache = Cache(tmp_path / "r.sqlite")
    cache.put({str(n): n for n in range(9)})
    assert cache.count() == 9
    cache.keep_only(["1", "2", "3", "x"])
    cache.keep_only(["2", "3"])
    assert cache.count() == 2
    assert Cache(tmp_path / "r.sqlite").get("123") == {"2": 2, "3": 3}


def test_nothing_is_forgotten_while_another_build_writes(tmp_path, monkeypatch):
    """The next build does so."""
    monkeypatch.setattr(room, "_PATIENCE", 0.05)
    cache = Cache(tmp_path / "r.sqlite")
    cache.put({"k": 1, "l": 2})
    with closing(sqlite3.connect(tmp_path / "r.sqlite", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        cache.keep_only(["k"])
        other.execute("COMMIT")
    assert cache.get(["k", "l"]) == {"k": 1, "l": 2}
    cache.keep_only(["k"])
    assert cache.get(["k", "l"]) == {"k": 1}


def test_a_row_that_was_tampered_with_is_not_believed(tmp_path):
    """Each row carries a hash of its own."""
    path = tmp_path / "r.sqlite"
    cache = Cache(path)
    cache.put({"k": [1], "l": [2]})
    cache.close()
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE reading SET value = '[9]' WHERE key = 'k'")
    assert Cache(path).get(["k", "l"]) == {"l": [2]}


def test_damage_in_the_middle_is_read_anew(tmp_path):
    """Pages overwritten inside the file."""
    path = tmp_path / "r.sqlite"
    cache = Cache(path)
    cache.put({str(n): "x" * 500 for n in range(500)})
    cache.close()
    raw = bytearray(path.read_bytes())
    raw[5_000:60_000] = b"\xff" * 55_000
    path.write_bytes(raw)
    damaged = Cache(path)
    assert damaged.get(map(str, range(500))) == {}
    damaged.put({"k": 1})
    assert damaged.get(["k"]) == {"k": 1}


def test_what_the_program_is_made_of_is_told_once():
    """A process runs what it loaded, whatever becomes of the files."""
    assert len(room.program()) == 64
    assert room.program() is room.program()
