"""A cache of what is dear to compute (what the model said of each paragraph, what MkDocs made of
each page): safe to delete, recomputed where corrupt.

SQLite, keyed by the SHA-256 of all that the value follows from. Each row carries a hash of its own
content, and rows are JSON: whatever does not match is made anew.
"""

from __future__ import annotations

import hashlib
import json
import logging
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path

log = logging.getLogger("mkdocs.plugins.glossator")

_TABLE = (  # called after what was kept first
    "CREATE TABLE IF NOT EXISTS reading (key TEXT PRIMARY KEY, check_ TEXT, value TEXT)"
    " WITHOUT ROWID"
)
_BATCH = 500
_PATIENCE = 30.0  # seconds to wait for another build
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)
"""What SQLite says of a file that is no database, is broken, or holds tables of another form."""


class Cache:
    """Values (anything JSON can say) by key. With no path it forgets everything at the end."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._database = self._open()

    def _open(self) -> sqlite3.Connection:
        if self._path is None:
            return _connect(":memory:")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            return _connect(str(self._path))
        except (OSError, sqlite3.DatabaseError) as fault:
            if not _is_damage(fault):
                log.warning("%s: nothing is kept in this build (%s)", self._path, fault)
                return _connect(":memory:")
            log.warning("%s: cache set aside (%s); starting anew", self._path, fault)
        with suppress(OSError):
            self._path.unlink(missing_ok=True)
        try:
            return _connect(str(self._path))
        except (OSError, sqlite3.DatabaseError):
            return _connect(":memory:")

    def get(self, keys: Iterable[str]) -> dict[str, object]:
        """What is held under these keys, corrupt rows left out."""
        wanted = list(dict.fromkeys(keys))
        found: dict[str, object] = {}
        for start in range(0, len(wanted), _BATCH):
            for key, check, value in self._rows(wanted[start : start + _BATCH]):
                if check == _digest(key, value):
                    with suppress(ValueError):
                        found[key] = json.loads(value)
        return found

    def _rows(self, keys: list[str]) -> Iterator[tuple[str, str, str]]:
        marks = ",".join("?" * len(keys))
        query = f"SELECT key, check_, value FROM reading WHERE key IN ({marks})"  # noqa: S608 - marks only
        try:
            yield from self._database.execute(query, keys).fetchall()
        except sqlite3.DatabaseError as fault:
            if not _is_damage(fault):
                log.warning("%s: the cache cannot be read now (%s)", self._path, fault)
                return
            log.warning("%s: cache is damaged (%s); starting anew", self._path, fault)
            self._start_over()

    def _start_over(self) -> None:
        self._database.close()
        if self._path is not None:
            with suppress(OSError):
                self._path.unlink(missing_ok=True)
        self._database = self._open()

    def put(self, values: dict[str, object]) -> None:
        rows = []
        for key, value in values.items():
            text = json.dumps(value, separators=(",", ":"), ensure_ascii=False)
            rows.append((key, _digest(key, text), text))
        try:
            with self._database:
                self._database.executemany("INSERT OR REPLACE INTO reading VALUES (?, ?, ?)", rows)
        except sqlite3.DatabaseError as fault:
            log.warning("%s: nothing could be kept (%s)", self._path, fault)

    def count(self) -> int:
        """How many values are held; 0 where that cannot be told."""
        with suppress(sqlite3.DatabaseError):
            [(count,)] = self._database.execute("SELECT count(*) FROM reading")
            return int(count)
        return 0

    def keep_only(self, keys: Iterable[str]) -> None:
        """Forget what is held under any other key, unless another build writes all the while. The
        room is used again; the file grows no smaller."""
        with suppress(sqlite3.DatabaseError), self._database:
            self._database.execute("CREATE TEMP TABLE IF NOT EXISTS kept (key TEXT PRIMARY KEY)")
            self._database.execute("DELETE FROM kept")
            rows = ((key,) for key in dict.fromkeys(keys))
            self._database.executemany("INSERT INTO kept VALUES (?)", rows)
            self._database.execute("DELETE FROM reading WHERE key NOT IN (SELECT key FROM kept)")

    def close(self) -> None:
        """Let the file go; it is let go as well when nobody holds the cache any more."""
        self._database.close()

    def __del__(self) -> None:
        self.close()


@cache  # this process runs what it once loaded
def program() -> str:
    """A digest of what this program is made of, for keys: another version may compute otherwise."""
    package = Path(__file__).parent.parent
    together = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        together.update(path.read_bytes())
    return together.hexdigest()


def _is_damage(fault: Exception) -> bool:
    """Whether the file is of no use; one that is locked, or must not be read, is another's."""
    return getattr(fault, "sqlite_errorcode", 0) & 0xFF in _DAMAGED


def _connect(where: str) -> sqlite3.Connection:
    database = sqlite3.connect(where, timeout=_PATIENCE)
    try:
        with suppress(sqlite3.OperationalError):  # another build is just making the same file
            database.execute("PRAGMA journal_mode=WAL")
        database.execute("PRAGMA synchronous=NORMAL")
        database.execute(_TABLE)
    except sqlite3.DatabaseError:
        database.close()
        raise
    return database


def _digest(key: str, text: str) -> str:
    return hashlib.sha256(f"{key}\n{text}".encode()).hexdigest()[:16]
