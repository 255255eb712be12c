"""Publish a site whole or not at all: build aside, check, then swap folders under a lock."""

from __future__ import annotations

import ctypes
import logging
import os
import shutil
import sys
from collections.abc import Iterable
from pathlib import Path

from filelock import FileLock, Timeout

from builder.errors import BriefingError
from builder.model import Place, Problem

log = logging.getLogger("mkdocs.plugins.glossator")

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


class Staging:
    """A folder beside the site, in which the next edition is built.

    Opening it takes the lock and clears away what a killed build left; `publish` swaps it with
    the site in one rename, where the file system can, else in two; `discard` leaves the site as
    it was. The lock's file stays: were it deleted, one build might hold the old file, another one a
    new file. Raises `BriefingError` if another build is at work.
    """

    def __init__(self, site: Path) -> None:
        self.site = site
        self.folder = site.with_name(f".{site.name}.next-{os.getpid()}")
        self._lock = FileLock(site.with_name(f".{site.name}.lock"))
        try:
            site.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(blocking=False)
        except Timeout as fault:
            what = "another build of this site is at work; nothing was changed"
            raise BriefingError(Problem(Place(str(site)), what, "wait for it to end")) from fault
        except OSError as fault:
            what = f"cannot be written beside: {fault.strerror}"
            remedy = "check the rights of the folder it stands in"
            raise BriefingError(Problem(Place(str(site)), what, remedy)) from fault
        for left in site.parent.glob(f".{site.name}.next-*"):
            shutil.rmtree(left, ignore_errors=True)

    def publish(self, expected: Iterable[str]) -> None:
        """Put the new edition in the site's place; raises `BriefingError` if a page is missing."""
        missing = [name for name in expected if not _is_whole(self.folder / name)]
        if missing:
            self.discard()
            pages = "a page is" if len(missing) == 1 else f"{len(missing)} pages are"
            what = f"{pages} missing, such as {missing[0]}; the site is unchanged"
            raise BriefingError(Problem(Place(str(self.site)), what, "is the disk full?"))
        if not self.site.exists():
            self.folder.rename(self.site)
        elif not _exchanged(self.folder, self.site):
            old = self.folder.with_name(self.folder.name + "-old")
            self.site.rename(old)
            self.folder.rename(self.site)
            shutil.rmtree(old, ignore_errors=True)
        self.discard()

    def discard(self) -> None:
        """Take the folder beside the site away and let others build."""
        shutil.rmtree(self.folder, ignore_errors=True)
        self._lock.release()


def _is_whole(path: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0


def _exchanged(one: Path, other: Path) -> bool:
    """Whether the two folders could be swapped in a single step (Linux, most file systems)."""
    if sys.platform != "linux":
        return False
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is None:
        return False
    paths = (_AT_FDCWD, os.fsencode(one), _AT_FDCWD, os.fsencode(other))
    return bool(rename(*paths, _RENAME_EXCHANGE) == 0)
