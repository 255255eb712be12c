"""Faker's lists of names, language by language; names in, lines of a table out."""

from __future__ import annotations

import importlib
import pkgutil
import textwrap
from collections.abc import Iterable, Iterator
from typing import Any

from faker.providers import person


def languages() -> Iterator[tuple[str, Any]]:
    """Each language with what holds its lists."""
    for module in pkgutil.iter_modules(person.__path__):
        found = importlib.import_module(f"{person.__name__}.{module.name}")
        yield module.name, found.Provider


def in_lines(names: Iterable[str], between: str = " ") -> list[str]:
    """The names in the order of the alphabet, in lines that go into a module."""
    text = between.join(sorted(names))
    return textwrap.wrap(text, 96, break_on_hyphens=False, break_long_words=False)
