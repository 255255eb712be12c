"""Pages that MkDocs has converted are kept."""

import logging
import sqlite3
from contextlib import closing

import markdown
import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.edges.mkdocs.rendering import KeptPages


def make(folder, **more):
    config = load_config(str(folder.root / "mkdocs.yml"), **more)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    site = folder.root / "site"
    return {p.relative_to(site).as_posix(): p.read_bytes() for p in site.rglob("*.html")}


@pytest.fixture
def converted(monkeypatch):
    """The texts that are converted from Markdown."""
    seen = []
    convert = markdown.Markdown.convert

    def watched(self, source):
        seen.append(source)
        return convert(self, source)

    monkeypatch.setattr(markdown.Markdown, "convert", watched)
    return seen


def test_a_second_build_converts_nothing_of_ours(folder, converted):
    """And its pages are the same, byte for byte."""
    first = make(folder)
    assert len(converted) > 5
    converted.clear()
    assert make(folder) == first
    assert [text.strip() for text in converted] == ["# About"]


def test_a_build_leaves_no_texts_of_pages_behind(folder, monkeypatch):
    """While serving, what each build leaves stays until it is cleared away."""
    pages = []
    attach = KeptPages.attach

    def watched(self, page, markdown, files):
        pages.append(page)
        attach(self, page, markdown, files)

    monkeypatch.setattr(KeptPages, "attach", watched)
    for how in ("from Markdown", "from what is kept"):
        make(folder)
        assert pages, how
        assert not any(page.content or page.markdown for page in pages), how
        assert not any("render" in vars(page) for page in pages), how
        pages.clear()


def test_only_what_has_changed_is_converted(folder, converted):
    """The pages that show the new words, and no other."""
    make(folder)
    converted.clear()
    path = "seeds/articles/one.txt"
    folder.write(path, folder.read(path).replace("on Tuesday", "on Monday"))
    assert b"Monday" in make(folder)["articles/one.html"]
    assert not any(text.lstrip().startswith("# Glossary") for text in converted)
    assert any("on " in text and "Monday" in text for text in converted)


def test_a_changed_extension_converts_anew(folder):
    """What it does shows on every page."""
    assert b"headerlink" not in make(folder)["glossary.html"]
    config = folder.read("mkdocs.yml")
    folder.write("mkdocs.yml", config.replace("[attr_list,", "[toc: {permalink: true}, attr_list,"))
    assert b"headerlink" in make(folder)["glossary.html"]


def test_a_link_that_has_lost_its_page_is_warned_of(folder, caplog):
    """Each time, not only once."""
    folder.write(
        "seeds/articles/two.md", "---\ndate: 2025-04-08\n---\n# Two\n\nSee [that](../about.md).\n"
    )
    make(folder)
    (folder.root / "seeds/pages/about.md").unlink()
    folder.write("seeds/pages/other.md", "# Other\n")
    for _ in range(2):
        caplog.clear()
        with caplog.at_level(logging.WARNING, "mkdocs"):
            make(folder)
        assert "'../about.md'" in caplog.text


def test_an_extension_of_unknown_origin_keeps_nothing(folder, converted, monkeypatch, tmp_path):
    """Its code may change without a trace."""
    (tmp_path / "ours_md.py").write_text(
        "from markdown.extensions.sane_lists import SaneListExtension as Ours\n"
        "def makeExtension(**_): return Ours()\n"
    )
    monkeypatch.syspath_prepend(tmp_path)
    folder.write(
        "mkdocs.yml", folder.read("mkdocs.yml").replace("[attr_list,", "[ours_md, attr_list,")
    )
    make(folder)
    count = len(converted)
    make(folder)
    assert len(converted) == 2 * count


def test_what_no_page_needs_any_more_is_forgotten(folder):
    """The cache does not grow with every edit."""

    def rows():
        with closing(sqlite3.connect(folder.root / ".glossator/pages.sqlite")) as database:
            return database.execute("SELECT count(*) FROM reading").fetchone()[0]

    make(folder)
    before = rows()
    folder.write("seeds/articles/one.txt", "date 2025-04-08 One\n\nNATO met in Tokyo on Monday.\n")
    make(folder)
    assert rows() == before
