"""`glossator export`: what was found, as tables and as annotations, in a folder."""

from __future__ import annotations

from pathlib import Path

import click

from builder.edges import folders
from builder.edges.commands.calls import in_project, mendable, project_in, say_graver
from builder.export import EXPORTERS
from builder.wording import plural


@click.command()
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
def export(folder: Path, root: Path, model: str | None, *, formats: tuple[str, ...]) -> bool:
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
    click.echo(f"{plural(folders.write(files, folder), 'file')} in {folder}", err=True)
    return to_mend
