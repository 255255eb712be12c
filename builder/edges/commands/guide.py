"""`glossator guide`: the documents of this very version, to read."""

from __future__ import annotations

import click

from builder.edges import disk

GUIDES = {
    "editing": "articles, register, glossary, overrides, review",
    "publishing": "settings, look, hosts, offline copies, upgrading",
    "extending": "annotators and layouts of your own, other models",
    "machine-interface": "JSON, tables and exit statuses for other programs",
}
"""What each document is about, by its name in docs/."""


@click.command()
@click.argument("topic", required=False, type=click.Choice(list(GUIDES)))
def guide(topic: str | None) -> None:
    """Show the guide to TOPIC, page by page on a terminal; without TOPIC, say which there are.

    They are those of the version that is installed.

    \b
    Example:
      glossator guide editing
    """
    if topic is None:
        width = max(map(len, GUIDES))
        for name, about in GUIDES.items():
            click.echo(f"glossator guide {name:{width}}  {about}")
        return
    name = f"{topic}.md"
    click.echo_via_pager(disk.text_of(disk.shipped("docs") / name, name))
