"""Files out into a folder that is theirs: nothing of anybody else is written over or deleted."""

from __future__ import annotations

import errno
import json
import os
from collections.abc import Iterable
from pathlib import Path

from builder.edges.disk import saying
from builder.edges.saving import save
from builder.errors import BriefingError
from builder.model import File, Place, Problem

_RECORD = ".glossator.json"  # in a folder that was written: its files, so that others' are known


def expect_folder(folder: Path) -> None:
    """Before long work: raises `BriefingError` where the folder can be neither made nor written."""
    whole = folder.absolute()
    nearest = next(path for path in (whole, *whole.parents) if path.exists())
    with saying(str(folder), "cannot be written", "check path and rights, or name another folder"):
        if not nearest.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        if not os.access(nearest, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


def expect_apart(folder: Path, root: Path, own: Iterable[Path]) -> None:
    """Before long work: raises `BriefingError` where the folder holds the project at `root`, or
    holds or lies in one of its `own` folders and files, which nothing made may be put among."""
    whole = folder.resolve()
    for path in (path.resolve() for path in (root, *own)):
        if path.is_relative_to(whole) or (path != root.resolve() and whole.is_relative_to(path)):
            raise not_ours(folder, "the project's own files stand here")


def write(files: Iterable[File], folder: Path) -> int:
    """Write the files below the folder and delete those of the last time that are no more.

    What has not changed is not touched. A list of what was written stays in the folder, so that no
    file of anybody else is ever written over or deleted. Returns the number of files; raises
    `BriefingError` where one cannot be written, and before anything is written where the folder,
    or a file in it, is somebody else's.
    """
    made = {file.path: file.text for file in files}
    record = folder / _RECORD
    before = _written_before(record)
    _expect_ours(folder, made, before)
    save(record, json.dumps(sorted(before | made.keys())))
    for path, text in made.items():
        save(folder / path, text)
    for gone in sorted(before - made.keys()):
        with saying(str(folder / gone), "cannot be deleted", "check rights"):
            if (folder / gone).is_file():
                (folder / gone).unlink()
            _delete_empty(Path(gone).parents, folder)
    save(record, json.dumps(sorted(made)))
    return len(made)


def _delete_empty(parents: Iterable[Path], folder: Path) -> None:
    """Delete the folders, innermost first, in which nothing is left; never `folder` itself."""
    for parent in parents:
        held = folder / parent
        if parent != Path() and held.is_dir() and not any(held.iterdir()):
            held.rmdir()


def _expect_ours(folder: Path, made: Iterable[str], before: set[str]) -> None:
    """Raises `BriefingError` where nothing of ours, but something else is in the folder, and where
    a file to be written is there already and not from us. Hidden files are in nobody's way."""
    if not before and folder.is_dir():
        others = sorted(path.name for path in folder.iterdir() if not path.name.startswith("."))
        if others:
            raise not_ours(folder, f"glossator did not write what is here, such as {others[0]}")
    for path in sorted(set(made) - before):
        if (folder / path).is_file():
            raise not_ours(folder / path, "glossator did not write this file")


def not_ours(path: Path, what: str) -> BriefingError:
    """The refusal to write where something of others would be lost."""
    remedy = "name a folder that is new or empty, such as build/new"
    return BriefingError(Problem(Place(str(path)), f"{what}; nothing was written", remedy))


def _written_before(record: Path) -> set[str]:
    """The paths that were written the last time; none where nobody can read the record."""
    try:
        told = json.loads(record.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return set()
    paths = told if isinstance(told, list) else ()
    return {path for path in paths if isinstance(path, str) and _stays_below(Path(path))}


def _stays_below(path: Path) -> bool:
    return not path.is_absolute() and ".." not in path.parts
