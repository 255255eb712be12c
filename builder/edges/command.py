"""The command line: `glossator`. Exit status 0 done, 1 something to mend, 2 a wrong call."""

from __future__ import annotations

import shlex
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import click

from builder import __version__
from builder.compose.worklist import worklist
from builder.edges import disk, starter
from builder.edges.add_command import add
from builder.edges.archive import write_downloads
from builder.edges.calls import (
    SOMETHING_TO_MEND,
    in_project,
    mendable,
    no_project,
    project_in,
    say_graver,
)
from builder.edges.change_text import as_diff
from builder.edges.jsonlines import answers
from builder.edges.review_command import review
from builder.edges.settings import CONFIG
from builder.edges.settings_file import SettingsFile
from builder.errors import describe
from builder.export import EXPORTERS
from builder.model import Place, Problem
from builder.wording import plural, size_of


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
      glossator add notes.txt        put a text of your own in, and see what is found
      glossator review               accept or refuse what is suggested
      glossator check                what should an editor mend?
    """


@main.command(short_help="Make a project.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--bare", is_flag=True, help="Only a few lines of register and glossary, as examples."
)
@mendable
def new(folder: Path, *, bare: bool) -> None:
    """Make a project in FOLDER: settings, an example article, a register of countries, cities,
    bodies and people, a glossary, and a workflow that publishes it on GitHub Pages.

    \b
    Example:
      glossator new my-briefings
    """
    made = starter.make(folder, bare=bare)
    for path in made:
        click.echo(f"  {path}")
    click.echo(f"\nNext:  cd {shlex.quote(str(folder))}  and then  mkdocs serve")
    if starter.is_from_a_folder():
        click.echo(f"Before you publish: say in {starter.REQUIREMENTS} where Glossator comes from.")


@main.command(short_help="Write the pages as plain Markdown.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Write nothing if there is anything to mend.")
@in_project
@mendable
def emit(folder: Path, root: Path, model: str | None, *, strict: bool) -> None:
    """Write the site as plain Markdown into FOLDER, as `mkdocs build` would get it.

    The Markdown needs the extensions attr_list and md_in_html and nothing else, so that other
    generators can build it. FOLDER is new, empty, or from an earlier call, whose files are deleted
    where they are no more; what others put there is never touched. What an editor should mend is
    said; as for `mkdocs build`, it is no failure unless --strict or the settings say so.

    \b
    Example:
      glossator emit build/markdown
    """
    project = project_in(root, model)
    project.paths.expect_apart(folder)
    edition = project.build()
    to_mend = say_graver(edition.problems)
    if to_mend and (strict or project.settings.strict):
        raise SystemExit(SOMETHING_TO_MEND)
    count = disk.write(edition.files, folder)
    project.remember(edition.library)
    click.echo(f"{plural(count, 'file')} in {folder}", err=True)


@main.command(short_help="Annotate texts for other programs, as JSON lines.")
@click.option("--jsonl", is_flag=True, required=True, help="Read and write JSON lines (required).")
@in_project
@mendable
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
    project = project_in(root, model) if (root / CONFIG).exists() else no_project(model)
    if sys.stdin is None:
        raise click.UsageError("there is no standard input")
    for answer in answers(sys.stdin.buffer, project):
        sys.stdout.buffer.write(answer.encode() + b"\n")
        sys.stdout.buffer.flush()


@main.command(short_help="Say what an editor should mend.")
@click.option("--hints", is_flag=True, help="Also show what is merely worth a look.")
@click.option("--remember", is_flag=True, help="Compare the next check with this one.")
@in_project
@mendable
def check(root: Path, model: str | None, *, hints: bool, remember: bool) -> None:
    """Say what an editor should mend, and nothing else; exit status 1 if there is anything.

    That is: articles that cannot be read, faults in register, glossary and overrides, and
    overrides whose passage is lost, with a repair to paste.

    Below it stands as a diff which mentions changed their entity since the last build (where
    there was none: since the first check), so that you see what a line of the register does.

    \b
    Example:
      glossator check --hints
    """
    project = project_in(root, model)
    library, problems = project.library()
    to_mend = say_graver((*_without_plugin(root), *problems))
    lighter = [p for p in problems if p.hint]
    if hints:
        for problem in lighter:
            click.echo(f"hint: {describe(problem)}")
    elif lighter:
        click.echo(f"worth a look, too: {len(lighter)} (glossator check --hints)", err=True)
    if waiting := len(worklist(library)):
        click.echo(f"to review: {waiting} (glossator review)", err=True)
    changed = project.changes(library)
    if changed:
        click.echo(as_diff(changed))
    if remember or changed is None:
        project.remember(library)
    if to_mend:
        raise SystemExit(SOMETHING_TO_MEND)


def _without_plugin(root: Path) -> Iterator[Problem]:
    """A problem where MkDocs would build the site without us."""
    if not SettingsFile.at(root / CONFIG).names_plugin:
        what = "glossator is not among the plugins: MkDocs makes none of its pages"
        yield Problem(Place(CONFIG), what, "write - glossator below plugins:")


@main.command(short_help="Write what was found for other programs.")
@click.argument(
    "folder", type=click.Path(file_okay=False, path_type=Path), default=Path("build/export")
)
@click.option(
    "--format",
    "formats",
    multiple=True,
    type=click.Choice([name for name, _ in EXPORTERS]),
    help="Only this format; all of them if none is named.  [repeatable]",
)
@in_project
@mendable
def export(folder: Path, root: Path, model: str | None, *, formats: tuple[str, ...]) -> None:
    """Write what was found into FOLDER, for other programs: as tables and as annotations.

    Tables of entities, mentions, quotes and dates come as CSV, for spreadsheets, and as JSON;
    web-annotation means W3C Web Annotations (JSON-LD) beside the plain texts that they point at.
    FOLDER is build/export unless you name another: new, empty, or from an earlier call, whose
    files are deleted where they are no more; what others put there is never touched. What an editor
    should mend is said, and the exit status is 1 then; what could be read is written all the same.

    \b
    Example:
      glossator export build/tables --format csv
    """
    project = project_in(root, model)
    project.paths.expect_apart(folder)
    library, problems = project.library()
    to_mend = say_graver(problems)
    chosen = [write for name, write in EXPORTERS if name in formats or not formats]
    files = (file for write in chosen for file in write(library, project.publication))
    click.echo(f"{plural(disk.write(files, folder), 'file')} in {folder}", err=True)
    if to_mend:
        raise SystemExit(SOMETHING_TO_MEND)


@main.command(short_help="Write the site as a zip and the briefings as an e-book.")
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("build"))
@in_project
@mendable
def offline(folder: Path, root: Path, model: str | None) -> None:
    """Write the whole site as a zip, and its briefings as an e-book (EPUB), into FOLDER.

    The zip needs no network and no server: unpack it and open index.html; search works. The book
    has a chapter a briefing with notes, the glossary and the register. FOLDER is build unless
    you name another. The same input gives the same bytes. What an editor should mend is said, and
    the exit status is 1 then; what could be read is written all the same.

    \b
    Example:
      glossator offline build
    """
    from builder.edges.mkdocs import build_site  # noqa: PLC0415 - no other command needs MkDocs

    project_in(root, model).paths.expect_apart(folder)
    disk.expect_folder(folder)
    click.echo("building the site", err=True)
    with tempfile.TemporaryDirectory(prefix="glossator-") as aside:
        site = Path(aside).resolve() / "site"
        edition = build_site(root.resolve() / CONFIG, site, model)
        to_mend = say_graver(edition.problems)
        click.echo("packing", err=True)
        made = write_downloads(site, edition.library, edition.publication, folder)
    for path in made:
        click.echo(f"{path}  {size_of(path.stat().st_size)}")
    if to_mend:
        raise SystemExit(SOMETHING_TO_MEND)


main.add_command(add)
main.add_command(review)
