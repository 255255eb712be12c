"""What a piece of work costs, told by what four times as much of it costs: seconds say as much of
the machine, and of who else is at work there."""

import gc
from collections.abc import Callable
from time import process_time

TIMES, TRIES = 4, 4
MOST = 8  # times as long; what is quadratic takes 16 times as long


def costs_linear_time(work: Callable[[int], Callable[[], object]], size: int) -> bool:
    """Whether the work costs in step with its size: `work(size)` makes ready what is then timed.

    The least of several tries counts, each one larger than the last, so that none is remembered.
    """
    _seconds(work(size))  # what is made but once is made
    few, many = [], []
    for more in range(1, TRIES + 1):
        few.append(_seconds(work(size + more)))
        many.append(_seconds(work(TIMES * (size + more))))
        if min(many) < MOST * min(few):
            return True
    return False


def _seconds(run: Callable[[], object]) -> float:
    """Without the collector, which looks through all that other tests have left as well."""
    gc.disable()
    try:
        before = process_time()
        run()
        return process_time() - before
    finally:
        gc.enable()
