"""`glossator add`: a text is put into the project, and what is found in it is said."""

from __future__ import annotations

import sys
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import click

from builder.edges import disk
from builder.edges.adding import Header, heading_of, prepare, says_itself
from builder.edges.commands.calls import at_a_terminal, day, in_project, mendable, project_in
from builder.edges.commands.first_look import first_look
from builder.edges.saving import save
from builder.errors import BriefingError
from builder.model import Place, Problem
from builder.web import page_address


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOptions:
    """What was said of a text: the file that holds it, and what it may not say itself."""

    file: str | None
    title: str | None
    when: date | None
    byline: str
    name: str


@click.command()
@click.argument("file", type=click.Path(allow_dash=True, dir_okay=False), required=False)
@click.option("--title", help="The title, where the text does not say it itself.")
@click.option(
    "--date",
    "when",
    type=day,
    metavar="YYYY-MM-DD",
    help="The day, where the text does not say it itself: YYYY-MM-DD.",
)
@click.option("--byline", default="", help="Who wrote it, such as: Staff, Agencies")
@click.option("--name", default="", help="What the file shall be called; else after day and title.")
@click.option("--dry-run", is_flag=True, help="Say what would be written, and write nothing.")
@in_project
@mendable
def add(root: Path, model: str | None, *, dry_run: bool, **options: Any) -> None:
    """Put a text into seeds/articles, and say what is found in it and what needs review.

    FILE is plain text (UTF-8, UTF-16 or Windows-1252) or Markdown (.md); - reads standard input,
    and without FILE you can paste. A text that begins with a header of its own (a line with its
    date and title, or front matter) is taken as it is; for others say --title and --date. HTML, PDF
    and word processors' files are refused: what is published must be the text you saw. Nothing is
    ever written over.

    \b
    Example:
      glossator add notes.txt --title "A visit" --date 2025-04-08 --byline "Staff, Agencies"
      pbpaste | glossator add - --title "A visit" --date 2025-04-08
    """
    asked = AddOptions(**options)
    project = project_in(root, model)
    if asked.file is None and at_a_terminal():
        asked = _asked_before(asked)
    shown, raw = _given(asked)
    header = _header(shown, raw, asked)
    addition = prepare(project, shown, raw, header, asked.name)
    found = list(first_look(project, addition.article))
    if not dry_run:
        save(addition.path, addition.text)
    click.echo(f"{addition.article.path}{' (not written)' if dry_run else ''}")
    for line in (*addition.notices, *found):
        click.echo(f"  {line}")


def _asked_before(asked: AddOptions) -> AddOptions:
    """What a person is asked before they paste a text: afterwards standard input is at its end."""
    words = "Title (empty if the text begins with its date and title)"
    title = asked.title or click.prompt(words, default="", show_default=False)
    needed = title and asked.when is None
    when = click.prompt("Date", value_proc=day) if needed else asked.when
    return replace(asked, title=title, when=when)


def _given(asked: AddOptions) -> tuple[str, bytes]:
    """Where the text comes from, in words, and its bytes."""
    if asked.file is not None and asked.file != "-":
        if page_address(asked.file):
            what = "this is a page on the web, not a file"
            raise BriefingError(Problem(Place(asked.file), what, "copy its text and paste it"))
        return asked.file, disk.bytes_of(Path(asked.file))
    if sys.stdin is None:
        raise click.UsageError("there is no standard input: name a file")
    if asked.file is None and sys.stdin.isatty():
        click.echo("Paste the text, then Enter and Ctrl-D (Windows: Ctrl-Z, Enter):", err=True)
        return "the pasted text", sys.stdin.read().encode("utf-8", "surrogateescape")
    return "the pasted text", sys.stdin.buffer.read()


def _header(shown: str, raw: bytes, asked: AddOptions) -> Header:
    """What was said of the text; what is missing is asked for where a person can answer."""
    title, when = asked.title or heading_of(shown, raw), asked.when
    if not (title and when) and not says_itself(shown, raw):
        if asked.file in (None, "-") or not at_a_terminal():
            missing = {} if title else {"title": "--title"}
            missing |= {} if when else {"day": "--date"}
            said, options = " and ".join(missing), " and ".join(missing.values())
            raise click.UsageError(f"the text does not say its {said}: add {options}")
        title = title or click.prompt("Title")
        when = when or click.prompt("Date", value_proc=day)
    return Header(title=title, day=when, byline=asked.byline)
