"""`glossator check`: what an editor should mend, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import click

from builder.compose.worklist import worklist
from builder.edges.commands.calls import in_project, mendable, project_in, say_graver
from builder.edges.commands.change_text import as_diff
from builder.edges.settings import CONFIG
from builder.edges.yaml.settings_file import SettingsFile
from builder.errors import describe
from builder.model import Place, Problem


@click.command()
@click.option("--hints", is_flag=True, help="Also show what is merely worth a look.")
@click.option("--remember", is_flag=True, help="Compare the next check with this one.")
@in_project
@mendable
def check(root: Path, model: str | None, *, hints: bool, remember: bool) -> bool:
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
    return to_mend


def _without_plugin(root: Path) -> Iterator[Problem]:
    """A problem where MkDocs would build the site without us."""
    if not SettingsFile.at(root / CONFIG).names_plugin:
        what = "glossator is not among the plugins: MkDocs makes none of its pages"
        yield Problem(Place(CONFIG), what, "write - glossator below plugins:")
