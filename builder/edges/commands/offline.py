"""`glossator offline`: the site as a zip and its briefings as an e-book, in a folder."""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from builder.edges import folders
from builder.edges.archive import write_downloads
from builder.edges.commands.calls import in_project, mendable, project_in, say_graver
from builder.edges.mkdocs import build_site
from builder.edges.settings import CONFIG
from builder.wording import size_of


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path), default=Path("build"))
@in_project
@mendable
def offline(folder: Path, root: Path, model: str | None) -> bool:
    """Write the whole site as a zip, and its briefings as an e-book (EPUB), into FOLDER.

    The zip needs no network and no server: unpack it and open index.html; search works. The book
    has a chapter a briefing with notes, the glossary and the register. FOLDER is build unless
    you name another. The same input gives the same bytes. What an editor should mend is said, and
    the exit status is 1 then; what could be read is written all the same.

    \b
    Example:
      glossator offline build
    """
    project_in(root, model).paths.expect_apart(folder)
    folders.expect_folder(folder)
    click.echo("building the site", err=True)
    with tempfile.TemporaryDirectory(prefix="glossator-") as aside:
        site = Path(aside).resolve() / "site"
        edition = build_site(root.resolve() / CONFIG, site, model)
        to_mend = say_graver(edition.problems)
        click.echo("packing", err=True)
        made = write_downloads(site, edition.library, edition.publication, folder)
    for path in made:
        click.echo(f"{path}  {size_of(path.stat().st_size)}")
    return to_mend
