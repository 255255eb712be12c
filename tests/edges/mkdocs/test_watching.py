"""What `mkdocs serve` watches."""

import shutil

import pytest

from builder.edges.mkdocs.watching import Watching
from builder.edges.paths import Paths
from builder.edges.settings import Settings


class Server:
    """Knows what is watched."""

    def __init__(self):
        self.watched = []

    def watch(self, path):
        self.watched.append(path)

    def unwatch(self, path):
        self.watched.remove(path)


@pytest.fixture
def watching(folder):
    """The names that are watched, after the project was made so."""
    server = Server()
    held = Watching(server)

    def renewed(**settings):
        held.renew(Paths(folder.root, Settings(**settings)))
        names = [path.removeprefix(f"{folder.root}/") for path in server.watched]
        assert len(set(names)) == len(names)
        return names

    return renewed


def test_a_folder_may_come_and_go(folder, watching):
    """As with another branch: the folder round it is watched."""
    first = watching()
    assert first[0] == "seeds"
    shutil.rmtree(folder.root / "seeds/overrides", ignore_errors=True)
    assert watching() == first


def test_a_folder_into_which_a_build_writes_is_not_watched(folder, watching):
    """Else it would build for ever: the parts are watched that are there."""
    parts = watching(cache="seeds/.kept")
    assert parts[:2] == ["seeds/articles", "seeds/register"]
    assert "seeds" not in parts
    folder.write("texts/one.txt", "date 2025-04-08 One\n\nText.\n")
    assert watching(articles="texts")[0] == "texts"
    assert folder.root.as_posix() not in watching(articles="texts")


def test_what_is_new_or_named_anew_is_watched(folder, watching):
    """Templates of one's own, another folder of articles."""
    assert "site_templates" not in watching()
    folder.write("site_templates/pages/home.md.jinja", "# Home")
    folder.write("texts/one.txt", "date 2025-04-08 One\n\nText.\n")
    named = watching(articles="texts")
    assert {"site_templates", "texts"} <= set(named)
