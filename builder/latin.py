"""Regular expressions in which `A-Z` and `a-z` mean the letters of every name: Šefčovič's and
Émile's as well as Lee's.

`re` knows no class of capitals, so that a pattern would name each letter, or miss those that are
not English.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import count, groupby

_FURTHER = range(0x80, 0x250)
"""Latin letters beside the English ones: Latin-1, Latin Extended-A and -B."""


def _ranges(wanted: Callable[[str], bool]) -> Iterator[str]:
    """Those letters as they stand in a class, neighbours as a range."""
    steps = count()
    letters = (code for code in _FURTHER if wanted(chr(code)))
    for _, run in groupby(letters, key=lambda code: code - next(steps)):
        first, *more = map(chr, run)
        yield f"{first}-{more[-1]}" if more else first


_CAPITALS = "A-Z" + "".join(_ranges(str.isupper))
_SMALL = "a-z" + "".join(_ranges(str.islower))


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """As `re.compile`."""
    return re.compile(pattern.replace("A-Z", _CAPITALS).replace("a-z", _SMALL), flags)
