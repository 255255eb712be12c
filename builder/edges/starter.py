"""A new project: a folder is filled with the starter that comes with the program."""

from __future__ import annotations

from pathlib import Path

from builder.edges.disk import templates_folder
from builder.errors import BriefingError
from builder.model import Place, Problem


def make(folder: Path) -> list[str]:
    """Copy the starter into the folder and return what was written, as paths within it.

    Raises `BriefingError` if that would touch a file that is there already.
    """
    starter = templates_folder(folder / "site_templates") / "starter"
    files = {
        p.relative_to(starter).as_posix(): p for p in sorted(starter.rglob("*")) if p.is_file()
    }
    if taken := [name for name in files if (folder / _real(name)).exists()]:
        what = f"{_real(taken[0])} exists already; nothing was written"
        raise BriefingError(Problem(Place(str(folder)), what, "name a new folder"))
    for name, path in files.items():
        target = folder / _real(name)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    return [_real(name) for name in files]


def _real(name: str) -> str:
    """Names that begin with a dot are kept without, so that no tool takes them for its own."""
    return "/".join(
        part.replace("dot-", ".", 1) if part.startswith("dot-") else part
        for part in name.split("/")
    )
