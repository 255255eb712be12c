"""The git room: a project's folder in, out comes what was changed after it was published.

Two programs are run, once each: `git log` says which files changed, `git cat-file` gives their
texts. No work tree is looked at, so that the same commit gives the same history.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache, partial
from itertools import accumulate, islice
from pathlib import Path
from typing import Self

from builder.edges import disk
from builder.edges.yaml.fields import fields_of
from builder.errors import BriefingError, UnreadableArticle
from builder.model import ArticleId, History, Part, Place, Problem, Revision
from builder.parse.dated_text import article_id

_MOST = 2_000  # revisions that are looked at
_BUDGET = 32_000_000  # bytes of old and new texts, so that memory stays small
_NOTHING_TO_TELL = ("not a git repository", "does not have any commits", "bad default revision")
_NOTHING = re.compile("0+")
_Names = dict[ArticleId, ArticleId]
"""What articles were called, and are called now."""
_LOG = (
    *("log", "--raw", "--no-abbrev", "-z", "-M", "--relative", "--no-show-signature"),
    *("--no-ext-diff", "--no-textconv", "--diff-filter=AMDR", "--format=%as"),
)


@dataclass(frozen=True, slots=True)
class _Change:
    """A file in a commit, and the path that it had before; `old` and `new` are the ids of its
    texts, empty for none."""

    path: str
    before: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class _Commit:
    day: date
    changes: tuple[_Change, ...]


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the parts of a project lie, as paths from its folder; empty for those it has not."""

    articles: str
    overrides: str
    register: str
    glossary: str

    def part_of(self, path: str) -> tuple[Part, ArticleId | None] | None:
        """Which part a file belongs to, and which article it is or changes."""
        if name := _name_in(self.articles, path, disk.ARTICLE_SUFFIXES):
            return Part.ARTICLE, article_id(name)
        if name := _name_in(self.overrides, path, disk.YAML_SUFFIXES):
            return Part.OVERRIDES, article_id(name)
        if _name_in(self.register, path, disk.YAML_SUFFIXES):
            return Part.REGISTER, None
        return (Part.GLOSSARY, None) if self.glossary and path == self.glossary else None

    def article_at(self, path: str) -> ArticleId | None:
        """Which article a file is, if it is one."""
        part, article = self.part_of(path) or (None, None)
        return article if part is Part.ARTICLE else None


def _name_in(folder: str, path: str, suffixes: Collection[str]) -> str:
    """The path from that folder of a file in it that is read; empty for any other file."""
    inside = folder.rstrip("/") + "/"
    name = path.removeprefix(inside) if folder and path.startswith(inside) else ""
    return name if disk.is_the_editors(name, suffixes) else ""


def history(root: Path, folders: Folders) -> History | None:
    """What was changed in these folders, newest first; None where git or a repository is missing.
    Raises `BriefingError` where git refuses to tell.

    What a commit adds is no change, and overrides that come with their article are not either.
    """
    git = shutil.which("git")
    named = (folders.articles, folders.overrides, folders.register, folders.glossary)
    paths = [path for path in named if path and _lies_here(path)]
    if git is None or not paths:
        return None
    command = (git, "-C", str(root), "-c", "core.quotePath=false")
    log = _said([*command, *_LOG, "--", *paths])
    if log is None:
        return None
    shallow = _said([*command, "rev-parse", "--is-shallow-repository"])
    return _history(command, log, folders, cut_short=(shallow or b"").strip() != b"false")


@lru_cache(maxsize=1)  # a log names the texts by what they say: the same log, the same history
def _history(command: tuple[str, ...], log: bytes, folders: Folders, *, cut_short: bool) -> History:
    """The history that a log tells of, its texts got by git as `command` calls it."""
    commits = list(_commits(log))
    names = list(accumulate(commits, partial(_earlier, folders=folders), initial=_Names()))
    with _Texts([*command, "cat-file", "--batch"]) as text:
        revisions = tuple(islice(_revised(zip(commits, names, strict=False), folders, text), _MOST))
    whole = not cut_short and len(revisions) < _MOST and text.all_told
    return History(revisions, whole, renamed=names[-1])


def _lies_here(path: str) -> bool:
    """Whether a path leads into the project, so that its repository may know of it."""
    return not Path(path).is_absolute() and ".." not in Path(path).parts


def _said(command: list[str]) -> bytes | None:
    """What git wrote, or None where there is nothing to tell of; raises `BriefingError` where it
    refuses, as it does in a folder that is somebody else's."""
    english = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(command, capture_output=True, check=False, env=english)  # noqa: S603 - git, our words
    if done.returncode == 0:
        return done.stdout
    why = done.stderr.decode("utf-8", "replace").strip()
    if any(words in why for words in _NOTHING_TO_TELL):
        return None
    what = f"no corrections are shown, for git says: {why.partition(chr(10))[0]}"
    raise BriefingError(Problem(Place("."), what, "mend it, or set corrections: false"))


def _commits(log: bytes) -> Iterator[_Commit]:
    """Fields that end in NUL: `DAY`, then for each file `:MODE MODE OLD NEW STATUS` and its path,
    for a renamed one the old path and the new. Paths are taken by their place: they may hold
    anything."""
    fields = iter(log.decode("utf-8", "replace").split("\0")[:-1])
    day, changes = "", list[_Change]()
    for field in fields:
        if field.startswith((":", "\n:")):
            _, _, old, new, status = field.split(" ")
            before = next(fields)
            path = next(fields) if status.startswith("R") else before
            ids = ("" if _NOTHING.fullmatch(id) else id for id in (old, new))
            changes.append(_Change(path, before, *ids))
            continue
        if day:
            yield _Commit(date.fromisoformat(day), tuple(changes))
        day, changes = field, []
    if day:
        yield _Commit(date.fromisoformat(day), tuple(changes))


def _earlier(now: _Names, commit: _Commit, folders: Folders) -> _Names:
    """What articles of the time before a commit are called now, from what those behind it are."""
    moved = {old: now.get(new, new) for old, new in _renamed(commit, folders)}
    return {**now, **moved} if moved else now


def _renamed(commit: _Commit, folders: Folders) -> Iterator[tuple[ArticleId, ArticleId]]:
    """The articles to which a commit gave another name: the name before and after."""
    for change in commit.changes:
        old, new = folders.article_at(change.before), folders.article_at(change.path)
        if old and new and old != new:
            yield old, new


def _revised(
    commits: Iterable[tuple[_Commit, _Names]], folders: Folders, text: Callable[[str], str]
) -> Iterator[Revision]:
    """The revisions of commits, of articles as they are called now."""
    for commit, now in commits:
        for revision in _revisions(commit, folders, text):
            id = revision.article
            yield replace(revision, article=now.get(id, id)) if id else revision


def _revisions(commit: _Commit, folders: Folders, text: Callable[[str], str]) -> Iterator[Revision]:
    changes: dict[tuple[Part, ArticleId | None], list[_Change]] = {}
    for change in commit.changes:
        if place := folders.part_of(change.path):
            changes.setdefault(place, []).append(change)
    fresh = {
        article
        for (part, article), held in changes.items()
        if part is Part.ARTICLE and not all(change.old for change in held)
    }
    for (part, article), held in changes.items():
        if article in fresh:
            continue
        with suppress(_Untold):
            old, new = ([text(id) for id in ids] for ids in _sides(held))
            if "".join(old).strip() or part is Part.OVERRIDES:
                yield from _told(Revision(day=commit.day, part=part, article=article), old, new)


def _sides(changes: Iterable[_Change]) -> tuple[list[str], list[str]]:
    """The ids of the texts before and after."""
    pairs = [(change.old, change.new) for change in changes]
    return [old for old, _ in pairs], [new for _, new in pairs]


def _told(made: Revision, old: list[str], new: list[str]) -> Iterator[Revision]:
    """The revision with what it changed; none where files in YAML could not be read, for then
    nothing of them was published."""
    if made.part is Part.ARTICLE:
        yield replace(made, before="\n".join(old), after="\n".join(new))
        return
    sides = [[fields_of(text) for text in texts] for texts in (old, new)]
    if not any(fields is None for side in sides for fields in side):
        old_fields, new_fields = (
            tuple(f for fields in side for f in fields or ()) for side in sides
        )
        yield replace(made, old=old_fields, new=new_fields)


class _Untold(Exception):
    """A text that the repository does not hold, or for which the budget does not last."""


class _Texts:
    """The texts of a repository by their ids, one after the other, as long as the budget lasts;
    `all_told` says whether none was asked for in vain."""

    def __init__(self, command: list[str]) -> None:
        self.all_told = True
        self._left = _BUDGET
        self._command = command

    def __enter__(self) -> Self:
        self._git = subprocess.Popen(  # noqa: S603 - git, our words
            self._command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._git.communicate()

    def __call__(self, id: str) -> str:
        """The text with that id; empty for none, and for what is no text. Raises `_Untold`."""
        if not id:
            return ""
        raw = self._bytes_of(id) if self._left > 0 else None
        if raw is None:
            self.all_told = False
            raise _Untold(id)
        self._left -= len(raw)
        try:
            return disk.decode("", raw).text
        except UnreadableArticle:
            return ""

    def _bytes_of(self, id: str) -> bytes | None:
        """What git has under that id; None where it has nothing."""
        if self._git.stdin is None or self._git.stdout is None:
            return None
        self._git.stdin.write(id.encode() + b"\n")
        self._git.stdin.flush()
        header = self._git.stdout.readline().split()
        return self._git.stdout.read(int(header[2]) + 1)[:-1] if len(header) == 3 else None
