"""The command line: `glossator`. Exit status 0 done, 1 something to mend, 2 a wrong call."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from functools import wraps
from pathlib import Path
from typing import Any, ParamSpec

import click

from builder import __version__
from builder.edges import disk, starter, yaml_files
from builder.edges.archive import write_downloads
from builder.edges.jsonlines import answers
from builder.edges.progress import shown
from builder.edges.project import CONFIG, Project, Settings
from builder.errors import BriefingError, describe
from builder.model import Problem

P = ParamSpec("P")
_SOMETHING_TO_MEND = 1


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="glossator")
def main() -> None:
    """Publish annotated briefings as a static site.

    Glossator reads plain articles from seeds/articles, marks who is named, who said what, which
    terms need a note and which day is meant, and hands the pages to MkDocs.

    \b
    Start here:
      glossator new my-briefings     make a project with an example in it
      cd my-briefings
      mkdocs serve                   look at it while you write
      mkdocs build                   make the site in site/
      glossator check                what should an editor mend?
    """


def _mendable(run: Callable[P, None]) -> Callable[P, None]:
    """Say what an editor can mend in a line each, without a traceback, and exit with status 1."""

    @wraps(run)
    def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            run(*args, **kwargs)
        except BriefingError as fault:
            click.echo(str(fault), err=True)
            raise SystemExit(_SOMETHING_TO_MEND) from None

    return guarded


def _in_project(run: Callable[..., None]) -> Callable[..., None]:
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


def _project(root: Path, model: str | None) -> Project:
    root = root.resolve()
    config = root / CONFIG
    options: dict[str, Any] = {}
    if config.exists():
        options |= yaml_files.load_plugin_settings(CONFIG, disk.text_of(config, CONFIG))
    if model is not None:
        options["model"] = model
    return Project(root, Settings.of(options), progress=shown("reading"))


def _no_project(model: str | None) -> Project:
    alone = Settings(
        register="", glossary="", overrides="", cache="", model=model or Settings().model
    )
    return Project(Path(), alone, progress=shown("reading"))


@main.command()
@click.argument("folder", type=click.Path(path_type=Path))
@_mendable
def new(folder: Path) -> None:
    """Make a project in FOLDER: settings, an example article, a register, a glossary, and a
    workflow that publishes it on GitHub Pages.

    \b
    Example:
      glossator new my-briefings
    """
    made = starter.make(folder)
    for path in made:
        click.echo(f"  {path}")
    click.echo(f"\nNext:  cd {folder}  and then  mkdocs serve")


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Write nothing if there is anything to mend.")
@_in_project
@_mendable
def emit(folder: Path, root: Path, model: str | None, *, strict: bool) -> None:
    """Write the site as plain Markdown into FOLDER, as `mkdocs build` would get it.

    The Markdown needs the extensions attr_list and md_in_html and nothing else, so that other
    generators can build it. Files that an earlier call wrote and that are no more are deleted.

    \b
    Example:
      glossator emit build/markdown
    """
    project = _project(root, model)
    edition = project.build()
    graver = [p for p in edition.problems if not p.hint]
    _say(graver)
    if graver and (strict or project.settings.strict):
        raise SystemExit(_SOMETHING_TO_MEND)
    count = disk.write(
        edition.files, folder, project.root / (project.settings.cache or ".glossator")
    )
    click.echo(f"{count} files in {folder}", err=True)


@main.command()
@click.option("--jsonl", is_flag=True, required=True, help="Read and write JSON lines (required).")
@_in_project
@_mendable
def annotate(root: Path, model: str | None, *, jsonl: bool) -> None:
    """Annotate texts for other programs: JSON lines in, JSON lines out, one answer a line.

    A line in is {"id", "text"} and perhaps "title" and "date" (YYYY-MM-DD). The answer holds
    entities, quotes, glosses and dates, with offsets in code points of the given text; a line
    that is not valid is answered with {"id", "error"}. Register and glossary are the project's;
    where there is no project, the model and the rules work alone.

    \b
    Example:
      echo '{"id": "a", "text": "Rutte met him in Tokyo."}' | glossator annotate --jsonl
    """
    project = _project(root, model) if (root / CONFIG).exists() else _no_project(model)
    for answer in answers(sys.stdin.buffer, project):
        sys.stdout.buffer.write(answer.encode() + b"\n")
        sys.stdout.buffer.flush()


@main.command()
@click.option("--hints", is_flag=True, help="Also show what is merely worth a look.")
@_in_project
@_mendable
def check(root: Path, model: str | None, *, hints: bool) -> None:
    """Say what an editor should mend, and nothing else; exit status 1 if there is anything.

    That is: articles that cannot be read, faults in register, glossary and overrides, and
    overrides whose passage is lost, with a repair to paste.

    \b
    Example:
      glossator check --hints
    """
    _, problems = _project(root, model).library()
    graver = [p for p in problems if not p.hint]
    lighter = [p for p in problems if p.hint]
    _say(graver)
    if hints:
        _say(lighter, prefix="hint: ")
    elif lighter:
        click.echo(f"worth a look, too: {len(lighter)} (glossator check --hints)", err=True)
    if graver:
        raise SystemExit(_SOMETHING_TO_MEND)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("build"))
@_in_project
@_mendable
def offline(folder: Path, root: Path, model: str | None) -> None:
    """Write the whole site as a zip, and its briefings as an e-book (EPUB), into FOLDER.

    The zip needs no network and no server: unpack it and open index.html; search works. The book
    has a chapter a briefing with notes, the glossary and the register. FOLDER is build unless
    you name another. The same input gives the same bytes.

    \b
    Example:
      glossator offline build
    """
    from builder.edges.mkdocs import build_site  # noqa: PLC0415 - no other command needs MkDocs

    click.echo("building the site", err=True)
    with tempfile.TemporaryDirectory(prefix="glossator-") as aside:
        site = Path(aside).resolve() / "site"
        edition = build_site(root.resolve() / CONFIG, site, model)
        click.echo("packing", err=True)
        made = write_downloads(site, edition.library, edition.publication, folder)
    for path in made:
        click.echo(f"{path}  {path.stat().st_size / 1_000_000:.1f} MB")


def _say(problems: list[Problem], prefix: str = "") -> None:
    for problem in problems:
        click.echo(prefix + describe(problem), err=not prefix)
