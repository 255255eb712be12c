"""Every command that the documents show is run, and every file that a contributor is sent to is there."""

import json
import re
import shlex
import subprocess
import sys
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


def test_an_annotator_is_shown_that_works(project):
    """As it stands in the document: its file beside the settings, its name in them."""
    text = (ROOT / "docs/extending.md").read_text(encoding="utf-8")
    [code] = re.findall(r"```python\n(.*?)```", text, re.DOTALL)
    [named] = re.findall(r"annotators: \[(.+?)\]", text)
    project.write(f"{named.partition(':')[0]}.py", code)
    config = project.read("mkdocs.yml").replace("suggests_names:find", named)
    project.write("mkdocs.yml", config)
    row = '{"id": "a", "text": "They passed H.R. 1234."}'
    result = CliRunner().invoke(main, ["annotate", "--jsonl"], input=row)
    [bill] = json.loads(result.output)["entities"]
    assert (bill["label"], bill["type"], bill["by"]) == ("H.R. 1234", "LAW", "bills")


def test_the_document_says_where_layouts_are():
    """By a call of Python that prints their folder."""
    text = (ROOT / "docs/extending.md").read_text(encoding="utf-8")
    [call] = re.findall(r"^    python (-c .*)$", text, re.MULTILINE)
    call = [sys.executable, *shlex.split(call)]
    folder = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    assert (Path(folder.strip()) / "pages/article.md.jinja").exists()


MACHINE = (ROOT / "docs/machine-interface.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("table", ["entities", "mentions", "quotes", "dates"])
def test_other_programs_are_told_of_every_column(project, table):
    """Those of all tables but one are told of together."""
    assert CliRunner().invoke(main, ["export", "--format", "csv"]).exit_code == 0
    heading, *_ = project.read(f"build/export/{table}.csv").lstrip("\ufeff").splitlines()
    own = re.findall(r"`(\w+)`", MACHINE.split(f"| `{table}` |")[1].partition("\n")[0])
    shared = MACHINE.split("Mentions, quotes and dates begin with ")[1].partition(". ")[0]
    told = own if table == "entities" else [*own, *re.findall(r"`(\w+)`", shared)]
    assert sorted(told) == sorted(heading.split(","))


def test_other_programs_are_told_what_waits_for_review(project):
    """Key by key, an answer's, too."""
    result = CliRunner().invoke(main, ["review", "--format", "json"])
    [offer, *_] = json.loads(result.stdout)
    shown = MACHINE.split('    {"id": "carla-quill", ')[1].partition("\n\n")[0]
    keys = set(re.findall(r'"(\w+)":', shown)) - {"Quill"}
    assert keys == {"passages", *offer, *offer["refuse"], *offer["passages"][0]} - {"id"}


@pytest.mark.parametrize("state", State)
def test_other_programs_are_told_what_each_state_means(state):
    """In one line of the document: which there are, and what they say."""
    assert f"`{state}` (" in MACHINE.split("- `state` is ")[1].split("\n- ")[0]


def test_documents_fit_into_a_window():
    """No line is longer than 120 code points, but for rows of tables and what has a link in it."""
    long = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
        if len(line) > 120 and not (line.startswith("|") or "](" in line)
    ]
    assert long == []
