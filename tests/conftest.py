"""What all tests share: made-up articles, a project in a folder, and the flags of the test run."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings

from builder.parse import parse_plain

ROOT = Path(__file__).parent.parent
settings.register_profile("quick", deadline=None, max_examples=200)
settings.register_profile("long", deadline=None, max_examples=20_000)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "quick"))


def pytest_addoption(parser):
    parser.addoption(
        "--golden", action="store_true", help="write what the program now says into tests/golden"
    )


def pytest_collection_modifyitems(items):
    """Browser tests need a browser; where continuous integration promises one, its lack is a failure."""
    if shutil.which("chromium") or shutil.which("google-chrome") or os.environ.get("CI"):
        return
    for item in items:
        if "browser" in item.keywords:
            item.add_marker(pytest.mark.skip(reason="there is no Chromium on this machine"))


@pytest.fixture
def article():
    """Articles made of a text: paragraphs part at blank lines."""

    def make(text, *, id="a", title="T", day=date(2025, 4, 8)):
        return parse_plain(text, id=id, title=title, day=day)

    return make


class Folder:
    """A project on disk, read without a model unless a test says otherwise."""

    def __init__(self, root):
        self.root = root
        self.write("mkdocs.yml", CONFIG)
        self.write(
            "seeds/articles/one.txt", "date 2025-04-08 One\n\nNATO met in Tokyo on Tuesday.\n"
        )
        self.write("seeds/register/all.yml", REGISTER)
        self.write(
            "seeds/glossary.yml", "article-5: {label: Article 5, definition: All for one.}\n"
        )
        self.write("seeds/pages/about.md", "# About\n")

    def write(self, name, text):
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return path

    def read(self, name):
        return (self.root / name).read_text(encoding="utf-8")


CONFIG = """\
site_name: Test
site_url: https://example.org/
docs_dir: seeds/pages
use_directory_urls: false
theme: {name: material, font: false}
plugins:
  - glossator: {model: none}
markdown_extensions: [attr_list, md_in_html]
"""
REGISTER = """\
nato: {label: NATO, kind: organisation}
tokyo: {label: Tokyo, kind: city}
mark-rutte: {label: Mark Rutte, kind: person, aliases: [Rutte]}
"""


@pytest.fixture
def folder(tmp_path):
    return Folder(tmp_path / "project")
