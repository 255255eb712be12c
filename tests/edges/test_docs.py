"""Every command that the documents show is run, and every file that a contributor is sent to is there."""

import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.edges.commands.group import main
from builder.model import State

ROOT = Path(__file__).parent.parent.parent
SHOWN = re.compile(
    r"^ {4,}(?:.*\| )?glossator (?P<call>.+?)(?: {2,}.*)?(?: > \S+.*)?$", re.MULTILINE
)
HELP = "\n".join(command.help or "" for command in main.commands.values()).replace(
    "\n  ", "\n      "
)
TEXTS = [HELP, *(p.read_text("utf-8") for p in [ROOT / "README.md", *(ROOT / "docs").glob("*.md")])]
CALLS = sorted({found["call"].strip() for text in TEXTS for found in SHOWN.finditer(text)})
REGISTER = """\
bob-hart: {label: Bob Hart, kind: person, weak_aliases: [Hart]}
tom-hart: {label: Tom Hart, kind: person, weak_aliases: [Hart]}
nato: {label: NATO, kind: organisation}
"""


@pytest.fixture
def project(suggesting, monkeypatch):
    """A project in which everything the documents speak of is there; it is the current folder."""
    suggesting.write("seeds/register/all.yml", REGISTER)
    suggesting.write(
        "seeds/articles/one.txt", "date 2025-04-08 One\n\nCarla Quill met Hart and Zed Moss.\n"
    )
    suggesting.write("notes.txt", "Nothing more.\n")
    monkeypatch.chdir(suggesting.root)
    return suggesting


def test_the_documents_show_commands():
    """Each command of the program, at least once."""
    assert {call.split()[0] for call in CALLS} >= set(main.commands)


@pytest.mark.parametrize("call", CALLS)
def test_a_command_that_is_shown_works(project, call):
    """As it stands, in a project that has what it names."""
    given = '{"id": "a", "text": "Text."}' if "--jsonl" in call else "Text."
    result = CliRunner().invoke(main, shlex.split(call), input=given)
    assert result.exit_code == 0, result.output


def test_a_contributor_is_sent_to_what_is_there():
    """Files and folders, and the names that are to be looked for in a module."""
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    paths = re.findall(r"`((?:builder|docs|site_templates|tests)/[\w/.-]+)`", text)
    assert [p for p in paths if "yours" not in p and not (ROOT / p).exists()] == []
    places = re.findall(r"`(\w+)`(?: in | \()`(builder/[\w/]+\.py)`", " ".join(text.split()))
    assert len(places) > 10
    lost = [(n, p) for n, p in places if not re.search(rf"\b{n}\b", (ROOT / p).read_text("utf-8"))]
    assert lost == []


@pytest.mark.parametrize("state", State)
def test_other_programs_are_told_what_each_state_means(state):
    """In one line of the document: which there are, and what they say."""
    text = (ROOT / "docs/machine-interface.md").read_text(encoding="utf-8")
    assert f"`{state}` (" in text.split("- `state` is ")[1].split("\n- ")[0]
