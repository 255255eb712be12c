"""Work for several processes at once, where there is enough of it."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import get_context
from typing import TypeVar

T = TypeVar("T")
R = TypeVar("R")


def processes_for(parts: int, *, worth: int, most: int) -> int:
    """How many processes so many parts of work are for, `worth` of them paying for one."""
    return max(1, min(most, usable_cores(), parts // worth))


def usable_cores() -> int:
    """How many cores this process may use, which may be fewer than the machine has."""
    if hasattr(os, "sched_getaffinity"):  # Linux
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def spread(work: Callable[[T], R], parts: Sequence[T], processes: int) -> Iterator[R]:
    """What `work` makes of each part, in order. Where processes cannot be had, or one of them is
    lost, what is left is done here."""
    done = 0
    if processes > 1:
        for made in _elsewhere(work, parts, processes):
            done += 1
            yield made
    yield from map(work, parts[done:])


def _elsewhere(work: Callable[[T], R], parts: Sequence[T], processes: int) -> Iterator[R]:
    """What new processes make of the parts, as far as they get. They are no copies of this one,
    which would hold what its threads hold."""
    try:
        pool = ProcessPoolExecutor(processes, get_context("spawn"), initializer=_end_at_once)
    except (OSError, NotImplementedError):  # a host that cannot share anything between processes
        return
    try:
        yield from _results(pool, work, parts)
    finally:
        pool.shutdown(cancel_futures=True)


def _results(pool: ProcessPoolExecutor, work: Callable[[T], R], parts: Sequence[T]) -> Iterator[R]:
    """What the pool makes of the parts, until it can have no process or loses one."""
    try:
        with _interrupts_wait():
            results = pool.map(work, parts)
    except OSError:
        return
    with suppress(BrokenProcessPool):
        yield from results


@contextmanager
def _interrupts_wait() -> Iterator[None]:
    """Ctrl-C is heard when this is over. A process started meanwhile does not hear it yet: half
    begun, it would print a traceback of its own."""
    if sys.platform == "win32":
        yield
        return
    heard = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, heard)


def _end_at_once() -> None:
    """Ctrl-C ends a process without a word; the one that started it has something to say."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
