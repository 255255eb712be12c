"""Each folder of tests/golden: articles, what editors know, and the pages expected of them.

`pytest tests/test_golden.py --golden` writes what the program now says; a person reads the diff.
"""

import shutil
from pathlib import Path

import pytest

from builder.edges import folders
from builder.edges.project import Project
from builder.edges.settings import Settings

CASES = sorted(path for path in (Path(__file__).parent / "golden").iterdir() if path.is_dir())
SETTINGS = Settings(
    corrections=False,
    articles="articles",
    register="register",
    glossary="glossary.yml",
    overrides="overrides",
    templates="site_templates",
    model="none",
    cache="",
)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_pages_are_as_expected(case, request):
    """The Markdown of every page, without a model, so that only our own rules decide."""
    edition = Project(case, SETTINGS).build()
    pages = [file for file in edition.files if file.path.endswith(".md")]
    if request.config.getoption("--golden"):
        shutil.rmtree(case / "expected", ignore_errors=True)
        folders.write(pages, case / "expected")
    expected = {
        path.relative_to(case / "expected").as_posix(): path.read_text(encoding="utf-8")
        for path in (case / "expected").rglob("*.md")
    }
    assert {file.path: file.text for file in pages} == expected
