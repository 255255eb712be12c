"""A progress bar for long work: on standard error, and only where a person is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from time import monotonic
from typing import TypeVar

import click

T = TypeVar("T")
_LONG = 1.0  # seconds after which a bar is wanted


def shown(label: str) -> Callable[[Sequence[T]], Iterable[T]]:
    """A wrapper for a sequence that is worked through; one of a single step shows nothing."""

    def watched(steps: Sequence[T]) -> Iterator[T]:
        if len(steps) < 2 or not sys.stderr.isatty():
            yield from steps
            return
        with click.progressbar(steps, label=label, file=sys.stderr) as bar:
            yield from bar

    return watched


def counted(label: str, steps: Iterable[T], count: int) -> Iterator[T]:
    """The steps, of which there are `count`, with a bar once they take longer than a second."""
    if count < 2 or not sys.stderr.isatty():
        yield from steps
        return
    begun, bar = monotonic(), None
    with ExitStack() as stack:
        for number, step in enumerate(steps, start=1):
            yield step
            if bar is not None:
                bar.update(1)
            elif monotonic() - begun > _LONG:
                made = click.progressbar(length=count, label=label, file=sys.stderr)
                bar = stack.enter_context(made)
                bar.update(number)
