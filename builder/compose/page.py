"""What every page has: a place, a title, a template and the data it shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as data. `path` is where it lives (`articles/x.md`); `data` is what its template,
    `template`.md.jinja, may show. Nothing in it is markup yet."""

    path: str
    title: str
    template: str
    data: Mapping[str, object]
    description: str = ""
