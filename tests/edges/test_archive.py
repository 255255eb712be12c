"""A site and its book, each in one file to take away."""

import json
import re
import shutil
import subprocess
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner
from mkdocs.commands.build import build
from mkdocs.config import load_config

from builder.edges.archive import moment_of, names, without_links, write_downloads
from builder.edges.commands.group import main
from builder.errors import BriefingError
from builder.model import Library, Publication

EPUBCHECK = next(
    (p for p in map(Path, ["/usr/share/java/epubcheck.jar", "/usr/bin/epubcheck"]) if p.exists()),
    None,
)


def offline(folder, out):
    result = CliRunner().invoke(main, ["offline", "-C", str(folder.root), str(out)])
    assert result.exit_code == 0, result.output
    assert re.search(r"epub  \d+ KB$", result.output, re.MULTILINE)
    return {path.name: path.read_bytes() for path in out.iterdir()}


@pytest.fixture
def searchable(folder):
    """A project with search, and something hostile to show."""
    folder.write(
        "mkdocs.yml", folder.read("mkdocs.yml").replace("plugins:", "plugins:\n  - search")
    )
    folder.write(
        "seeds/articles/two.txt", "date 2025-05-09 A & <b>\x0c\n\n\x00 ]]> \ud7ff\x0c NATO 'x'\n"
    )
    return folder


def test_the_same_input_gives_the_same_bytes(searchable, tmp_path, monkeypatch):
    """Whatever the clock says; both files are as old as the newest briefing."""
    made = offline(searchable, tmp_path / "one")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    assert offline(searchable, tmp_path / "two") == made
    assert sorted(made) == ["test-offline.zip", "test.epub"]
    for name in made:
        with zipfile.ZipFile(tmp_path / "one" / name) as archive:
            assert {info.date_time for info in archive.infolist()} == {(2025, 5, 9, 0, 0, 0)}
            assert {info.external_attr >> 16 for info in archive.infolist()} == {0o644}


def test_the_copy_holds_what_is_read_from_disk(searchable, tmp_path):
    """Pages, scripts and the index inline; no languages nobody asked for, nothing for servers."""
    offline(searchable, tmp_path / "out")
    with zipfile.ZipFile(tmp_path / "out/test-offline.zip") as archive:
        held = archive.namelist()
        index = archive.read("test-offline/search/search_index.js").decode()
    assert {name.split("/")[0] for name in held} == {"test-offline"}
    assert held.count("test-offline/index.html") == 1
    assert "test-offline/articles/two.html" in held
    assert json.loads(index.removeprefix("var __index = "))["docs"]
    assert not [n for n in held if n.endswith((".map", "404.html", "sitemap.xml.gz"))]
    languages = {Path(n).name.removesuffix(".min.js") for n in held if "/lunr/" in n}
    assert languages == {"lunr.glossator", "lunr.multi", "lunr.stemmer.support"}


def test_a_book_begins_with_its_kind(searchable, tmp_path):
    """First in the archive, and not compressed, as EPUB wants it."""
    made = offline(searchable, tmp_path / "out")
    assert made["test.epub"][30:58] == b"mimetypeapplication/epub+zip"


@pytest.mark.skipif(not (EPUBCHECK and shutil.which("java")), reason="epubcheck is not installed")
def test_epubcheck_finds_nothing(searchable, tmp_path):
    """No error and no warning, in a book with hostile texts."""
    offline(searchable, tmp_path / "out")
    command = ["java", "-jar", str(EPUBCHECK), str(tmp_path / "out/test.epub")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert "0 fatals / 0 errors / 0 warnings" in done.stdout, done.stdout + done.stderr


def test_other_languages_keep_their_files(tmp_path):
    """Those that the search of the site is set to."""
    site = tmp_path / "site"
    lunr = "assets/javascripts/lunr"
    for name in (
        "min/lunr.de.min.js",
        "min/lunr.fr.min.js",
        "min/lunr.multi.min.js",
        "min/lunr.stemmer.support.min.js",
        "tinyseg.js",
    ):
        path = site / lunr / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("x")
    (site / "search").mkdir()
    (site / "search/search_index.json").write_text('{"config": {"lang": ["en", "de"]}}')
    held, _ = write_downloads(site, Library(), Publication(name="n"), tmp_path)
    kept = [Path(n).name for n in zipfile.ZipFile(held).namelist() if "lunr" in n]
    assert kept == ["lunr.de.min.js", "lunr.multi.min.js", "lunr.stemmer.support.min.js"]


def test_the_moment_is_told_or_the_newest_day(monkeypatch):
    """Within what an archive can say."""
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    assert moment_of([date(2024, 1, 1), date(2025, 1, 1)]) == datetime(2025, 1, 1, tzinfo=UTC)
    assert moment_of([]) == moment_of([date(1066, 1, 1)]) == datetime(1980, 1, 1, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert moment_of([]) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "soon")
    with pytest.raises(BriefingError, match="SOURCE_DATE_EPOCH: 'soon' is no number"):
        moment_of([])


def test_a_folder_that_cannot_be_written_is_said(tmp_path):
    """And what was there stays."""
    (tmp_path / "n.epub").mkdir()
    (tmp_path / "site").mkdir()
    with pytest.raises(BriefingError, match=r"n\.epub: cannot be written"):
        write_downloads(tmp_path / "site", Library(), Publication(name="n"), tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["n-offline.zip", "n.epub", "site"]


def test_a_site_can_offer_its_own_copies(searchable, tmp_path):
    """With `downloads: true` every page leads to them, except those in the copy."""
    plain = offline(searchable, tmp_path / "out")
    searchable.write(
        "mkdocs.yml",
        searchable.read("mkdocs.yml").replace("model: none", "model: none, downloads: true"),
    )
    config = load_config(str(searchable.root / "mkdocs.yml"))
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    site = searchable.root / "site"
    assert 'href="../downloads/test.epub"' in (site / "articles/one.html").read_text()
    assert 'href="downloads/test-offline.zip"' in (site / "index.html").read_text()
    assert (site / "downloads/test.epub").read_bytes() == plain["test.epub"]
    with zipfile.ZipFile(site / "downloads/test-offline.zip") as archive:
        assert not [n for n in archive.namelist() if "downloads" in n]
        assert b"downloads/" not in archive.read("test-offline/index.html")


def test_a_copy_whose_addresses_are_folders_is_not_offered(searchable, caplog):
    """From disk they lead nowhere; the publisher is told what to set."""
    text = searchable.read("mkdocs.yml").replace("model: none", "model: none, downloads: true")
    searchable.write("mkdocs.yml", text)
    config = load_config(str(searchable.root / "mkdocs.yml"), use_directory_urls=True)
    config.plugins.on_startup(command="build", dirty=False)
    build(config)
    site = searchable.root / "site"
    assert "needs use_directory_urls: false" in caplog.text
    assert not (site / "downloads").exists()
    assert "downloads/" not in (site / "index.html").read_text()


def test_only_our_own_links_are_taken_off():
    """Not what an article may say of downloads."""
    publication = Publication(name="Test")
    [zipped, book] = names(publication).values()
    ours = f'<a href="../downloads/{zipped}">Offline copy (zip)</a><a href="downloads/{book}">E-book (EPUB)</a>'
    other = '<a href="downloads/test.epub">the book</a>'
    about = '<a href="about.html">About</a>'
    assert (
        without_links(f"{about} · {ours}{other}".encode(), publication) == (about + other).encode()
    )


def test_a_file_of_somebody_else_is_not_written_over(searchable, tmp_path):
    """Another call's own archive is."""
    made = offline(searchable, tmp_path / "out")
    assert offline(searchable, tmp_path / "out") == made
    (tmp_path / "out/test.epub").write_bytes(b"theirs")
    result = CliRunner().invoke(
        main, ["offline", "-C", str(searchable.root), str(tmp_path / "out")]
    )
    assert result.exit_code == 1
    assert "test.epub: glossator did not write this file; nothing was written" in result.output
    assert (tmp_path / "out/test.epub").read_bytes() == b"theirs"
