"""A progress bar for long work: on standard error, and only where a person is watching."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import TypeVar

import click

T = TypeVar("T")


def shown(label: str) -> Callable[[Sequence[T]], Iterable[T]]:
    """A wrapper for a sequence that is worked through; one of a single step shows nothing."""

    def watched(steps: Sequence[T]) -> Iterator[T]:
        if len(steps) < 2 or not sys.stderr.isatty():
            yield from steps
            return
        with click.progressbar(steps, label=label, file=sys.stderr) as bar:
            yield from bar

    return watched
