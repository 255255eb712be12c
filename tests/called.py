"""A command of `glossator`, called as a person calls it."""

from click.testing import CliRunner, Result

from builder.edges.commands.group import main


def run(*args: object, **kwargs: object) -> Result:
    """What became of the call with these words."""
    return CliRunner().invoke(main, [str(arg) for arg in args], **kwargs)
