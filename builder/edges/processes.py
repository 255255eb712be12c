"""Work for several processes at once, where there is enough of it."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import suppress
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def processes_for(parts: int, *, worth: int, most: int) -> int:
    """How many processes so many parts of work are for, `worth` of them paying for one."""
    return max(1, min(most, os.cpu_count() or 1, parts // worth))


def spread(work: Callable[[T], R], parts: Sequence[T], processes: int) -> Iterator[R]:
    """What `work` makes of each part, in order. Where processes cannot be had, or one of them is
    lost, what is left is done here."""
    done = 0
    if processes > 1 and (pool := _pool(processes)):
        try:
            with suppress(BrokenProcessPool):
                for made in pool.map(work, parts):
                    done += 1
                    yield made
        finally:
            pool.shutdown(cancel_futures=True)
    yield from map(work, parts[done:])


def _pool(processes: int) -> ProcessPoolExecutor | None:
    """New processes, not copies of this one, which would hold what its threads hold."""
    with suppress(OSError, NotImplementedError):
        return ProcessPoolExecutor(processes, get_context("spawn"), initializer=_leave_it_to_us)
    return None


def _leave_it_to_us() -> None:
    """A process does not hear of Ctrl-C; the one that started it does, and ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
