"""A new project: a folder is filled with the starter that comes with the program."""

from __future__ import annotations

from pathlib import Path

from builder.edges import disk
from builder.errors import BriefingError
from builder.model import Place, Problem

_KNOWLEDGE = ("seeds/register/", "seeds/glossary.yml")


def make(folder: Path, *, bare: bool = False) -> list[str]:
    """Copy the starter into the folder and return what was written, as paths within it. Register
    and glossary are the program's own; `bare` leaves a few lines of each as an example.

    Raises `BriefingError` if that would touch a file that is there already, or the folder cannot be
    written to.
    """
    files = _files(disk.shipped("site_templates") / "starter")
    if not bare:
        known = _files(disk.shipped("seeds"), "seeds/")
        files = {name: path for name, path in files.items() if not _is_knowledge(name)}
        files |= {name: path for name, path in known.items() if _is_knowledge(name)}
    if taken := [name for name in files if (folder / name).exists()]:
        what = f"{taken[0]} exists already; nothing was written"
        raise BriefingError(Problem(Place(str(folder)), what, "name a new folder"))
    for name, path in files.items():
        disk.save_bytes(folder / name, path.read_bytes())
    return sorted(files)


def _files(folder: Path, below: str = "") -> dict[str, Path]:
    """Each file by the name that it gets, `below` put before it."""
    return {
        below + _real(path.relative_to(folder).as_posix()): path
        for path in folder.rglob("*")
        if path.is_file()
    }


def _is_knowledge(name: str) -> bool:
    return name.startswith(_KNOWLEDGE)


def _real(name: str) -> str:
    """Names that begin with a dot are kept without, so that no tool takes them for its own."""
    return "/".join(
        part.replace("dot-", ".", 1) if part.startswith("dot-") else part
        for part in name.split("/")
    )
