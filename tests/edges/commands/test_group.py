"""The command line, as a person meets it."""

import subprocess
import sys

import pytest
from called import run

from builder.edges.commands.group import COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example(command):
    """A stranger can begin from --help."""
    result = run(command, "--help")
    assert result.exit_code == 0
    assert "Example:" in result.output


def test_a_wrong_call_exits_with_2():
    """As is custom."""
    assert run("emit").exit_code == 2
    assert run("nothing").exit_code == 2


@pytest.mark.parametrize("command", ["emit", "export", "offline"])
@pytest.mark.parametrize(
    "name", [".", "seeds", "seeds/articles", "seeds/articles/made", "seeds/overrides"]
)
def test_no_command_writes_among_the_articles(folder, command, name):
    """It says so before any long work, and what to do."""
    before = sorted(folder.root.rglob("*"))
    result = run(command, "-C", folder.root, folder.root / name)
    assert result.exit_code == 1
    assert "stand here; nothing was written (name a folder that is new" in result.output
    assert [p for p in sorted(folder.root.rglob("*")) if ".glossator" not in p.parts] == before


def test_commands_are_told_of_without_being_imported():
    """Help comes at once: what a command needs is imported when it is called."""
    code = "import sys; from builder.__main__ import main; main(['--help'])"
    seen = "; print(*[m for m in sys.modules if m.startswith('builder')])"
    code = code.replace("main(['--help'])", "main(['--help'], standalone_mode=False)") + seen
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    *told, modules = done.stdout.splitlines()
    assert [line.split()[0] for line in told[-len(COMMANDS) :]] == list(COMMANDS)
    assert not [m for m in modules.split() if m.startswith(("builder.model", "builder.site"))]


class Interrupt:
    """Ctrl-C while a module is looked for."""

    def find_spec(self, name, path, target=None):
        if name == "builder.edges.commands.check":
            raise KeyboardInterrupt


def test_an_interrupt_at_the_start_ends_without_a_traceback(monkeypatch):
    """While the modules of a command are loaded, which takes a moment."""
    monkeypatch.delitem(sys.modules, "builder.edges.commands.check", raising=False)
    monkeypatch.setattr(sys, "meta_path", [Interrupt(), *sys.meta_path])
    result = run("check")
    assert (result.exit_code, result.output) == (1, "\nAborted!\n")
