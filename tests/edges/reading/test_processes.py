"""Several processes at work."""

import os
import signal
import subprocess
import sys
import time
from multiprocessing import parent_process

import pytest

from builder.edges.reading import processes
from builder.edges.reading.processes import processes_for, spread


def double(number):
    return 2 * number


def place(_):
    return os.getpid()


def lost(number):
    """The process that this runs in ends, unless it is the first one."""
    if parent_process() is not None:
        os._exit(1)
    return 2 * number


def fault(number):
    raise ValueError(number)


@pytest.mark.parametrize(
    ("parts", "cores", "count"),
    [(0, 8, 1), (1, 8, 1), (3, 8, 1), (4, 8, 2), (99, 8, 4), (99, 1, 1)],
)
def test_so_many_as_there_is_work_and_room_for(parts, cores, count, monkeypatch):
    """Two parts pay for a process, up to four of them and to the number of cores."""
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(cores), raising=False)
    assert processes_for(parts, worth=2, most=4) == count


def test_a_system_that_pins_nothing_to_cores_lends_all_it_has(monkeypatch):
    """As macOS and Windows do."""
    monkeypatch.delattr(os, "sched_getaffinity", raising=False)
    monkeypatch.setattr(os, "cpu_count", lambda: 3)
    assert processes_for(99, worth=2, most=4) == 3


def test_what_is_made_comes_in_order():
    """As it would from one process, but from others."""
    assert list(spread(double, range(20), 2)) == list(map(double, range(20)))
    assert os.getpid() not in set(spread(place, range(4), 2))
    assert set(spread(place, range(4), 1)) == {os.getpid()}


def test_a_lost_process_costs_time_only():
    """And so do processes that cannot be had."""
    assert list(spread(lost, range(5), 2)) == list(map(double, range(5)))


@pytest.mark.parametrize("when", ["__init__", "submit"])
def test_where_no_process_can_be_had_all_is_done_here(when, monkeypatch):
    """Some hosts have none to give, and say so sooner or later."""

    def refuse(*_, **__):
        raise OSError

    monkeypatch.setattr(processes.ProcessPoolExecutor, when, refuse)
    assert set(spread(place, range(4), 2)) == {os.getpid()}


def test_a_fault_is_a_fault():
    """What the work raises is raised here."""
    with pytest.raises(ValueError, match="0"):
        list(spread(fault, range(4), 2))


@pytest.mark.parametrize("begun", [0, 1, 3])
def test_ctrl_c_ends_all_of_them_at_once(begun):
    """Nobody waits for what was begun, and only one process has something to say: also when the
    others are just starting."""
    code = (
        "import signal, time; from builder.edges.reading.processes import spread\n"
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"  # a shell's job ignores it
        f"made = spread(time.sleep, {[0] * begun + [60] * 9}, 4)\n"
        f"for _ in range({begun}): next(made)\n"
        "print('begun', flush=True); next(made)"
    )
    piped = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True}
    with subprocess.Popen([sys.executable, "-c", code], start_new_session=True, **piped) as started:
        assert started.stdout.readline() == "begun\n"
        time.sleep(0.1)
        os.killpg(started.pid, signal.SIGINT)
        _, said = started.communicate(timeout=20)
    assert said.rstrip().endswith("KeyboardInterrupt")
    assert said.count("Traceback") == 1
