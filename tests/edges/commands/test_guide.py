"""The documents, at hand wherever the program is."""

import tomllib
from pathlib import Path

import pytest
from click.testing import CliRunner

from builder.edges.commands.group import main
from builder.edges.commands.guide import GUIDES

ROOT = Path(__file__).parents[3]


def run(*args):
    return CliRunner().invoke(main, ["guide", *args])


def test_without_a_topic_all_are_told_of():
    """Each as the call that shows it."""
    shown = run().output.splitlines()
    assert [line.split()[:3] for line in shown] == [["glossator", "guide", name] for name in GUIDES]


@pytest.mark.parametrize("topic", GUIDES)
def test_a_guide_is_the_document_itself(topic):
    """As it stands in the repository, from where it is packed."""
    document = ROOT / f"docs/{topic}.md"
    assert run(topic).output.strip() == document.read_text("utf-8").strip()
    packing = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["hatch"]["build"]
    packed = packing["targets"]["wheel"]["force-include"]
    assert packed[f"docs/{topic}.md"] == f"builder/docs/{topic}.md"


def test_a_topic_that_is_none_is_a_wrong_call():
    """And it is said which there are."""
    told = run("cooking")
    assert told.exit_code == 2
    assert "editing" in told.output
