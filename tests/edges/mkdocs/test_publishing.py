"""A site is published whole or not at all."""

import os
import signal
import subprocess
import sys
import time

import pytest

from builder.edges.mkdocs import publishing
from builder.edges.mkdocs.publishing import Staging
from builder.errors import BriefingError


def built(site, text):
    staging = Staging(site)
    staging.folder.mkdir()
    (staging.folder / "index.html").write_text(text)
    return staging


def test_the_new_edition_takes_the_old_ones_place(tmp_path):
    """And nothing is left beside it but the lock, which nobody holds."""
    site = tmp_path / "site"
    for text in ("one", "two"):
        built(site, text).publish(["index.html"])
        assert (site / "index.html").read_text() == text
    assert {p.name for p in tmp_path.iterdir()} == {"site", ".site.lock"}


def test_folders_are_swapped_where_the_file_system_has_no_exchange(tmp_path, monkeypatch):
    """Two renames do, if one cannot."""
    monkeypatch.setattr(publishing, "_exchanged", lambda one, other: False)
    site = tmp_path / "site"
    for text in ("one", "two"):
        built(site, text).publish(["index.html"])
        assert (site / "index.html").read_text() == text
    assert {p.name for p in tmp_path.iterdir()} == {"site", ".site.lock"}


def test_a_missing_or_empty_page_stops_publication(tmp_path):
    """The site stays as it was."""
    site = tmp_path / "site"
    built(site, "one").publish(["index.html"])
    staging = built(site, "two")
    (staging.folder / "b.html").write_text("")
    with pytest.raises(BriefingError, match="unchanged"):
        staging.publish(["index.html", "b.html"])
    assert (site / "index.html").read_text() == "one"
    assert {p.name for p in tmp_path.iterdir()} == {"site", ".site.lock"}


def test_two_builds_at_once_are_refused(tmp_path):
    """The second hears of the first, and the first goes on."""
    first = built(tmp_path / "site", "one")
    with pytest.raises(BriefingError, match="another build"):
        Staging(tmp_path / "site")
    first.publish(["index.html"])
    Staging(tmp_path / "site").discard()


def test_a_build_that_ends_twice_does_not_let_a_third_in_beside_the_second(tmp_path):
    """As where a page was missing, which MkDocs then tells of as well."""
    first = Staging(tmp_path / "site")
    first.discard()
    second = Staging(tmp_path / "site")
    first.discard()
    with pytest.raises(BriefingError, match="another build"):
        Staging(tmp_path / "site")
    second.discard()


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    """With a remedy."""
    (tmp_path / "file").write_text("x")
    with pytest.raises(BriefingError, match="cannot be written beside"):
        Staging(tmp_path / "file" / "site")


def test_a_killed_build_leaves_the_site_and_no_lock(tmp_path):
    """The next build clears away what it left."""
    site = tmp_path / "site"
    built(site, "one").publish(["index.html"])
    script = (
        "import sys, time; from pathlib import Path; from builder.edges.mkdocs.publishing import Staging\n"
        "s = Staging(Path(sys.argv[1])); s.folder.mkdir(); (s.folder / 'half').write_text('x')\n"
        "print('ready', flush=True); time.sleep(60)"
    )
    child = subprocess.Popen([sys.executable, "-c", script, str(site)], stdout=subprocess.PIPE)
    assert child.stdout.readline() == b"ready\n"
    os.kill(child.pid, signal.SIGKILL)
    child.wait(10)
    child.stdout.close()
    time.sleep(0.05)
    assert (site / "index.html").read_text() == "one"
    built(site, "two").publish(["index.html"])
    assert {p.name for p in tmp_path.iterdir()} == {"site", ".site.lock"}
