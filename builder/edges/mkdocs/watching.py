"""The paths of a project in, what `mkdocs serve` watches out."""

from __future__ import annotations

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
        paths.make_overrides_folder()
        there = tuple(map(str, paths.watched))
        for path in self._watched:
            self._server.unwatch(path)
        for path in there:
            self._server.watch(path)
        self._watched = there
