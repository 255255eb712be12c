"""What was made in one build in, the same in the next out: it is known by all that it follows from,
and what no build asks for any more is forgotten."""

from __future__ import annotations

import hashlib
import platform
from functools import cache
from importlib import metadata
from typing import Any

from builder.edges.cache import Cache

_BATCH = 100


class Kept:
    """Values (anything JSON can say) by their keys, kept in that cache; None keeps nothing."""

    def __init__(self, cache: Cache | None) -> None:
        self._cache = cache
        self._used: list[str] = []
        self._fresh: dict[str, object] = {}

    def get(self, key: str) -> Any:
        """What is held under that key, None if nothing is."""
        if self._cache is None:
            return None
        self._used.append(key)
        return self._fresh[key] if key in self._fresh else self._cache.get([key]).get(key)

    def put(self, key: str, value: object) -> None:
        """Hold a value that was asked for and not there."""
        self._fresh[key] = value
        if len(self._fresh) >= _BATCH:
            self.write()

    def close(self) -> None:
        """Write what is new, and forget what was not asked for in this build."""
        if self._cache is not None:
            self.write()
            self._cache.keep_only(self._used)
            self._cache.close()

    def write(self) -> None:
        """Write what is new, for a build that may ask for more."""
        if self._cache is not None:
            self._cache.put(self._fresh)
        self._fresh = {}


def key_of(*parts: str) -> str:
    """The key of what follows from these texts, and from everything that is installed."""
    together = "\n".join((_installed(), *parts))
    return hashlib.sha256(together.encode("utf-8", "surrogatepass")).hexdigest()


@cache  # this process runs what it found at first
def _installed() -> str:
    packages = sorted(f"{d.name} {d.version}" for d in metadata.distributions())
    return ", ".join((f"Python {platform.python_version()}", *packages))
