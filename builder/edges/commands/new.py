"""`glossator new`: a project is made, with an example in it."""

from __future__ import annotations

import shlex
from pathlib import Path

import click

from builder.edges import starter
from builder.edges.commands.calls import mendable


@click.command()
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
    click.echo("How articles, register and overrides are written:  glossator guide editing")
    if starter.is_from_a_folder():
        click.echo(f"Before you publish: say in {starter.REQUIREMENTS} where Glossator comes from.")
