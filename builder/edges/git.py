"""The git room: a project's folder in, what its repository tells of the files in it out.

Two programs are run, once each: `git log` says which files changed, `git cat-file` gives their
texts. No work tree is looked at, so that the same commit tells the same.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Self

from builder.errors import BriefingError
from builder.model import Place, Problem

_NOTHING_TO_TELL = ("not a git repository", "does not have any commits", "bad default revision")
_NOTHING = re.compile("0+")
_NO_DAY = date(1970, 1, 1)
_LOG = (
    *("log", "--raw", "--no-abbrev", "-z", "-M", "--relative", "--no-show-signature"),
    *("--date-order", "--no-ext-diff", "--no-textconv", "--diff-filter=AMDR", "--format=%as"),
)


@dataclass(frozen=True, slots=True)
class FileChange:
    """A file in a commit, and the path that it had before; `old` and `new` are the ids of its
    texts, empty for none."""

    path: str
    before: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Commit:
    """What was changed at once; `day` is the author's own, wherever that was, and the first of
    1970, as in git, where the calendar has none such."""

    day: date
    changes: tuple[FileChange, ...]


@dataclass(frozen=True, slots=True)
class Repository:
    """The repository that a folder lies in, if it lies in one."""

    command: tuple[str, ...]
    """How git is called there."""

    @classmethod
    def at(cls, root: Path) -> Self | None:
        """None where there is no git on this machine."""
        git = shutil.which("git")
        return cls((git, "-C", str(root), "-c", "core.quotePath=false")) if git else None

    def log(self, paths: Sequence[str]) -> bytes | None:
        """What `commits` reads: how these files and folders changed, newest first, no commit before
        those made on it. None where nothing was ever committed; raises `BriefingError` where git
        refuses to tell."""
        return self._said(*_LOG, "--", *paths)

    @property
    def is_cut_short(self) -> bool:
        """Whether older commits are not at hand."""
        return (self._said("rev-parse", "--is-shallow-repository") or b"").strip() != b"false"

    def _said(self, *words: str) -> bytes | None:
        """What git wrote, or None where there is nothing to tell of; raises `BriefingError` where
        it refuses, as it does in a folder that is somebody else's."""
        english = {**os.environ, "LC_ALL": "C"}
        command = [*self.command, *words]
        done = subprocess.run(command, capture_output=True, check=False, env=english)  # noqa: S603 - git, our words
        if done.returncode == 0:
            return done.stdout
        why = done.stderr.decode("utf-8", "replace").strip()
        if any(words in why for words in _NOTHING_TO_TELL):
            return None
        what = f"no corrections are shown, for git says: {why.partition(chr(10))[0]}"
        raise BriefingError(Problem(Place("."), what, "mend it, or set corrections: false"))


def commits(log: bytes) -> Iterator[Commit]:
    """Fields that end in NUL: `DAY`, then for each file `:MODE MODE OLD NEW STATUS` and its path,
    for a renamed one the old path and the new. Paths are taken by their place: they may hold
    anything."""
    fields = iter(log.decode("utf-8", "replace").split("\0")[:-1])
    day, changes = None, list[FileChange]()
    for field in fields:
        if field.startswith((":", "\n:")):
            _, _, old, new, status = field.split(" ")
            before = next(fields)
            path = next(fields) if status.startswith("R") else before
            ids = ("" if _NOTHING.fullmatch(id) else id for id in (old, new))
            changes.append(FileChange(path, before, *ids))
            continue
        if day:
            yield Commit(day, tuple(changes))
        day, changes = _day(field), []
    if day:
        yield Commit(day, tuple(changes))


def _day(written: str) -> date:
    try:
        return date.fromisoformat(written)
    except ValueError:  # such as 318857-05-20
        return _NO_DAY


class Objects:
    """The bytes of a repository's files by their ids, one after the other."""

    def __init__(self, repository: Repository) -> None:
        self._command = [*repository.command, "cat-file", "--batch"]
        self._git: subprocess.Popen[bytes] | None = None

    def get(self, id: str) -> bytes | None:
        """What git has under that id; None where it has nothing."""
        git = self._git = self._git or self._started()
        if git.stdin is None or git.stdout is None:
            return None
        git.stdin.write(id.encode() + b"\n")
        git.stdin.flush()
        header = git.stdout.readline().split()
        return git.stdout.read(int(header[2]) + 1)[:-1] if len(header) == 3 else None

    def close(self) -> None:
        """Let git go."""
        if self._git is not None:
            self._git.communicate()

    def _started(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen(  # noqa: S603 - git, our words
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
