"""`glossator emit`: the pages as plain Markdown, in a folder."""

from __future__ import annotations

from pathlib import Path

import click

from builder.edges import folders
from builder.edges.commands.calls import in_project, mendable, project_in, say_graver
from builder.wording import plural


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--strict", is_flag=True, help="Write nothing if there is anything to mend.")
@in_project
@mendable
def emit(folder: Path, root: Path, model: str | None, *, strict: bool) -> bool:
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
        return True
    count = folders.write(edition.files, folder)
    project.remember(edition.library)
    click.echo(f"{plural(count, 'file')} in {folder}", err=True)
    return False
