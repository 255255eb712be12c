"""The paths of a project in, what `mkdocs serve` watches out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from mkdocs.livereload import LiveReloadServer

from builder.edges.paths import Paths


class Watching:
    """Has the server watch a project's folders and files. A folder that is away for a moment, such
    as with another branch, is watched no more, so this is to be renewed before each build."""

    def __init__(self, server: LiveReloadServer) -> None:
        self._server = server
        self._watched: tuple[str, ...] = ()

    def renew(self, paths: Paths) -> None:
        """Watch what there is now; raises `BriefingError` where templates are named and missing."""
        there = tuple(map(str, dict.fromkeys(_watchable(paths))))
        for path in self._watched:
            self._server.unwatch(path)
        for path in there:
            self._server.watch(path)
        self._watched = there


def _watchable(paths: Paths) -> Iterator[Path]:
    """For each part of a project the folder in which it lies, which is there before the part comes
    and after it went; the part itself, if it is there, where a build writes into that folder."""
    for part in paths.parts:
        if _is_only_read(part.parent, paths):
            yield part.parent
        elif part.exists():
            yield part


def _is_only_read(folder: Path, paths: Paths) -> bool:
    """Whether this is a folder below the project's own in which nothing is kept."""
    below = folder != paths.root and folder.is_relative_to(paths.root) and folder.is_dir()
    return below and not (paths.memory and paths.memory.is_relative_to(folder))
