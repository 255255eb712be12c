"""A new project: a folder is filled with the starter that comes with the program."""

from __future__ import annotations

import json
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from builder import __version__
from builder.edges import disk
from builder.edges.saving import save, save_bytes
from builder.errors import BriefingError
from builder.model import Place, Problem

REQUIREMENTS = "requirements.txt"
_FROM_AN_INDEX = f"glossator=={__version__}"
_FROM_A_FOLDER = f"""\
# Glossator was installed from a folder, which no other machine has. Say here from where it is to be
# installed, such as from a repository, or from a wheel that lies beside this file:
#   glossator @ git+https://example.org/you/glossator@v{__version__}
#   ./glossator-{__version__}-py3-none-any.whl
./say-in-requirements-txt-where-glossator-is"""
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
    real = folder.resolve()  # "new/.." is this very folder, though "new" is not there
    if taken := [name for name in (*files, REQUIREMENTS) if (real / name).exists()]:
        what = f"{taken[0]} exists already; nothing was written"
        raise BriefingError(Problem(Place(str(folder)), what, "name a new folder"))
    for name, path in files.items():
        save_bytes(real / name, path.read_bytes())
    save(real / REQUIREMENTS, f"{requirement(_origin())}\n")
    return sorted((*files, REQUIREMENTS))


def is_from_a_folder() -> bool:
    """Whether the requirement of a new project is of no use on another machine."""
    return requirement(_origin()) == _FROM_A_FOLDER


def requirement(origin: str | None) -> str:
    """What pip installs this very program from. `origin` is its `direct_url.json` (PEP 610), None
    if it comes from a package index."""
    told: dict[str, Any] = json.loads(origin) if origin else {}
    url, vcs = told.get("url", ""), told.get("vcs_info")
    if not url:
        return _FROM_AN_INDEX
    if url.startswith("file:"):
        return _FROM_A_FOLDER
    below = f"#subdirectory={told['subdirectory']}" if "subdirectory" in told else ""
    return (
        f"glossator @ {vcs['vcs']}+{url}@{vcs['commit_id']}{below}"
        if vcs
        else (f"glossator @ {url}{below}")
    )


def _origin() -> str | None:
    try:
        held: Distribution = distribution("glossator")
    except PackageNotFoundError:
        return None
    return held.read_text("direct_url.json")


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
