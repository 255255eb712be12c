"""The command line: `glossator`. Exit status 0 done, 1 something to mend, 2 a wrong call."""

from __future__ import annotations

from pkgutil import resolve_name

import click

from builder import __version__

COMMANDS = {
    "add": "Put a text into the project and say what is found.",
    "annotate": "Annotate texts for other programs, as JSON lines.",
    "check": "Say what an editor should mend.",
    "emit": "Write the pages as plain Markdown.",
    "export": "Write what was found for other programs.",
    "guide": "Show how to edit, publish and extend.",
    "new": "Make a project.",
    "offline": "Write the site as a zip and the briefings as an e-book.",
    "review": "Decide what waits for an editor's word.",
}
"""What each command does; it stands in the module of its name."""


class _Commands(click.Group):
    """A group whose commands are imported when they are called, not to be listed."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = resolve_name(f"{__package__}.{cmd_name}:{cmd_name}")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
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
      glossator guide editing        how articles, register, glossary and overrides are written
    """
