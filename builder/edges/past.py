"""Texts of a repository by their ids in; which could be read, and what changed between two, out:
found once, then kept, for what an id stands for never changes.

What is kept is keyed by the ids, the part of the project that the texts are of, and the program.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple, Self

from builder.conflicts import conflict_in
from builder.edges import disk
from builder.edges.cache import Cache, program
from builder.edges.git import Objects, Repository
from builder.edges.keeping import Kept
from builder.edges.yaml.fields import Versions
from builder.errors import UnreadableArticle
from builder.model import Field, Part, Revision, Source
from builder.parse import parse

_AT_HAND = 32  # texts


class Pair(NamedTuple):
    """The ids of a file's texts before and after, empty for none."""

    old: str
    new: str


class Missing(Exception):
    """A text that the repository does not hold, as where it was cloned without its texts."""


class Past:
    """The texts of a repository; what was found of them is kept in the file `kept`, None for none.
    `is_all_there` says whether none was asked for in vain."""

    def __init__(self, repository: Repository, kept: Path | None) -> None:
        self.is_all_there = True
        self._objects = Objects(repository)
        self._kept = Kept(Cache(kept))
        self._versions = Versions()
        self._text = lru_cache(maxsize=_AT_HAND)(self._read)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, fault: object, *_: object) -> None:
        self._objects.close()
        if fault is None:
            self._kept.close()
        else:
            self._kept.write()

    def can_be_read(self, part: Part, id: str) -> bool:
        """Whether the text could have been published; what is not there could. Raises `Missing`."""
        return not id or bool(self._found(f"{part} {id}", lambda: self._is_readable(part, id)))

    def revision(self, part: Part, files: Sequence[Pair]) -> Revision:
        """What was changed in files that can be read, without a day. Raises `Missing`."""
        named = " ".join(f"{file.old}:{file.new}" for file in files)
        row = self._found(f"{part} {named}", lambda: self._compared(part, files))
        return _revision(part, row)

    def _found(self, about: str, find: Callable[[], object]) -> Any:
        key = f"{program()} {about}"
        held = self._kept.get(key)
        if held is None:
            held = find()
            self._kept.put(key, held)
        return held

    def _is_readable(self, part: Part, id: str) -> bool:
        text = self._text(part, id)
        if text is None or part is not Part.ARTICLE:
            return text is not None and self._versions.is_readable(text)
        with suppress(UnreadableArticle):
            return bool(parse(Source("", text))) and not conflict_in("", text)
        return False

    def _compared(self, part: Part, files: Sequence[Pair]) -> _Row:
        old, new = (
            [self._text(part, id) or "" for id in ids if id] for ids in zip(*files, strict=True)
        )
        if part is Part.ARTICLE:
            return ["".join(old), "".join(new), [], []]
        return ["", "", *([_row(f) for f in side] for side in self._versions.changed(old, new))]

    def _read(self, part: Part, id: str) -> str | None:
        """The text with that id, as it is read for that part; None for what is no text."""
        raw = self._objects.get(id)
        if raw is None:
            self.is_all_there = False
            raise Missing(id)
        with suppress(UnreadableArticle, UnicodeDecodeError):
            return disk.decode("", raw).text if part is Part.ARTICLE else raw.decode("utf-8-sig")
        return None


_Row = list[Any]
"""What is kept: of a revision its four sides, of a field its own values, as lists."""


def _revision(part: Part, row: _Row) -> Revision:
    before, after, old, new = row
    return Revision(
        day=date.min,
        part=part,
        before=before,
        after=after,
        old=tuple(map(_field, old)),
        new=tuple(map(_field, new)),
    )


def _row(field: Field) -> _Row:
    return [field.entry, field.key, list(field.values), [_row(more) for more in field.more]]


def _field(row: _Row) -> Field:
    entry, key, values, more = row
    return Field(entry, key, tuple(values), tuple(map(_field, more)))
