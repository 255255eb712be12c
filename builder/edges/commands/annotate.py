"""`glossator annotate`: texts of other programs are annotated, as JSON lines."""

from __future__ import annotations

import sys
from io import BufferedIOBase
from pathlib import Path
from typing import cast

import click

from builder.edges.commands.calls import in_project, mendable, no_project, project_in
from builder.edges.jsonlines import answers, arrived
from builder.edges.settings import CONFIG


@click.command()
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
    for answer in answers(arrived(cast("BufferedIOBase", sys.stdin.buffer)), project):
        sys.stdout.buffer.write(answer.encode() + b"\n")
        sys.stdout.buffer.flush()
