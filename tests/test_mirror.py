"""One idea, one file, one test file of the same name."""

import tomllib
from pathlib import Path

import pytest

from builder.annotate import ANNOTATORS
from builder.compose import COMPOSERS

ROOT = Path(__file__).parent.parent
# What is tested where it is used, and where.
ELSEWHERE = {
    "__init__.py": "the package itself: its parts",
    "__main__.py": "edges/commands/test_group.py runs it",
    "model.py": "nouns: used by every test",
    "errors.py": "edges/commands/test_emit.py reads what is said",
    "site.py": "test_golden.py builds whole pages with it",
}


def modules():
    for path in sorted((ROOT / "builder").rglob("*.py")):
        name = path.relative_to(ROOT / "builder")
        if name.name != "__init__.py" and name.as_posix() not in ELSEWHERE:
            yield name


@pytest.mark.parametrize("module", list(modules()), ids=str)
def test_every_module_has_its_tests(module):
    """Who looks for the tests of a module finds them at once."""
    assert (ROOT / "tests" / module.parent / f"test_{module.name}").exists()


def contract(name):
    """The contract of that name in the law book."""
    law = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    [found] = [c for c in law["tool"]["importlinter"]["contracts"] if c["name"].startswith(name)]
    return found


def test_the_contract_knows_every_room_of_the_core():
    """A new module cannot open a file because nobody forbade it."""
    names = [path.name for path in (ROOT / "builder").iterdir() if path.suffix in ("", ".py")]
    rooms = {name.removesuffix(".py") for name in names if not name.startswith("__")}
    forbidding = contract("The core opens no file")["source_modules"]
    assert {f"builder.{room}" for room in rooms - {"edges"}} == set(forbidding)


@pytest.mark.parametrize(
    ("name", "steps"),
    [
        ("Annotators do not know each other", ANNOTATORS),
        ("Kinds of page do not know each other", COMPOSERS),
    ],
)
def test_the_contract_knows_everyone_who_is_to_know_nobody(name, steps):
    """A new annotator, or a new kind of page, cannot lean on another one unseen."""
    assert {step.__module__ for step in steps} == set(contract(name)["modules"])
