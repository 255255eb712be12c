"""Templates and what pages need beside them, from the project's own folder before the program's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from builder.edges.disk import shipped, text_of
from builder.model import File

_ASSET_SUFFIXES = (".css", ".js", ".svg")


def folders(own: Path) -> tuple[Path, ...]:
    """Where templates are looked for: in the project's own folder, if there is one, then in that
    which came with the program."""
    both = (own, shipped("site_templates"))
    return tuple(dict.fromkeys(folder.resolve() for folder in both if folder.is_dir()))


def pages(places: Sequence[Path]) -> dict[str, str]:
    """Name -> text of each, from the first folder that has it; raises `BriefingError` where one is
    not UTF-8."""
    found = {p.name: p for f in reversed(places) for p in (f / "pages").glob("*.jinja")}
    return {name: text_of(path, str(path)) for name, path in sorted(found.items())}


def assets(places: Sequence[Path]) -> Iterator[File]:
    """Style sheets, scripts and drawings that every page needs, each from the first folder that
    has it."""
    found = {
        path.relative_to(folder).as_posix(): path
        for folder in reversed(places)
        for path in (folder / "assets").rglob("*")
        if path.suffix in _ASSET_SUFFIXES
    }
    for name, path in sorted(found.items()):
        yield File(name, text_of(path, str(path)))
