"""What the commands of the command line share: options, the project, and how faults are said."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from datetime import date
from functools import wraps
from pathlib import Path
from typing import ParamSpec

import click

from builder.days import day_of
from builder.edges.progress import shown
from builder.edges.project import Project
from builder.edges.settings import CONFIG, MODEL_OPTION, Settings
from builder.edges.yaml.settings_file import SettingsFile
from builder.errors import BriefingError, describe, graver
from builder.model import Place, Problem

P = ParamSpec("P")
SOMETHING_TO_MEND = 1


def day(value: str) -> date:
    """The type of an option that is a day, such as 2025-04-08."""
    try:
        return day_of(value)
    except ValueError as fault:
        raise click.BadParameter(str(fault)) from fault


def at_a_terminal() -> bool:
    """Whether a person can answer."""
    return sys.stdin is not None and sys.stdin.isatty()


def mendable(run: Callable[P, bool | None]) -> Callable[P, None]:
    """Say what an editor can mend in a line each, without a traceback, and exit with status 1; so
    does a command that has said it itself, and returns that there is something."""

    @wraps(run)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            to_mend = run(*args, **kwargs)
        except BriefingError as fault:
            click.echo(str(fault), err=True)
            raise SystemExit(SOMETHING_TO_MEND) from None
        except BrokenPipeError:
            raise  # whoever reads has seen enough
        except OSError as fault:
            where = f"{fault.filename}: " if fault.filename else ""
            click.echo(f"{where}{fault.strerror or fault}", err=True)
            raise SystemExit(SOMETHING_TO_MEND) from None
        if to_mend:
            raise SystemExit(SOMETHING_TO_MEND)

    return guarded


def say_graver(problems: Iterable[Problem]) -> bool:
    """Say on standard error what is more than a hint; returns whether there is anything."""
    to_mend = graver(problems)
    for problem in to_mend:
        click.echo(describe(problem), err=True)
    return bool(to_mend)


def in_project(run: Callable[..., None]) -> Callable[..., None]:
    """The options of every command that works in a project."""
    folder = click.option(
        "-C",
        "--project",
        "root",
        type=click.Path(exists=True, file_okay=False, path_type=Path),
        default=Path(),
        help="The project's folder, where mkdocs.yml lies.  [default: the current folder]",
    )
    model = click.option(
        "--model",
        help="The spaCy pipeline to read with, instead of the one in mkdocs.yml; none for none.",
    )
    return folder(model(run))


def project_in(root: Path, model: str | None) -> Project:
    """The project in a folder, its model perhaps replaced; raises `BriefingError` where there is
    none, before anything is written."""
    root = root.resolve()
    config = root / CONFIG
    if not config.exists():
        raise _no_project_in(root)
    said = SettingsFile.at(config)
    options, places = dict(said.options), dict(said.places)
    if model is not None:
        options["model"], places["model"] = model, MODEL_OPTION
    settings = Settings.of(options, places)
    return Project(root, settings, places=places, progress=shown("reading"))


def _no_project_in(root: Path) -> BriefingError:
    nearest = next((path for path in root.parents if (path / CONFIG).exists()), None)
    remedy = (
        f"name the project's folder: -C {nearest}"
        if nearest
        else ("go to the project's folder, or name it with -C; glossator new makes one")
    )
    return BriefingError(Problem(Place(str(root)), f"there is no {CONFIG} in this folder", remedy))


def no_project(model: str | None) -> Project:
    """What reads texts where there is no project: model and rules without register or cache."""
    alone = Settings(
        register="", glossary="", overrides="", cache="", model=model or Settings().model
    )
    places = {"model": MODEL_OPTION} if model else {}
    return Project(Path(), alone, places=places, progress=shown("reading"))
