"""What changed, from a real repository."""

import os
import subprocess
from datetime import date

import pytest

from builder.edges.history import Folders, _history, history
from builder.errors import BriefingError
from builder.model import Part

FOLDERS = Folders("articles", "overrides", "register", "glossary.yml")
ARTICLE = "date 2025-04-08 One\n\nIn Tokyo it rained.\n\nIt rained for a long time that day.\n"


class Repository:
    """A folder under version control; every commit is a day later."""

    def __init__(self, root):
        self.root, self.day = root, date(2025, 4, 8)
        self.git("init", "-q")

    def git(self, *words):
        day = f"{self.day.isoformat()}T23:30:00-1000"
        who = {
            f"GIT_{role}_{what}": "a@example.org"
            for role in ("AUTHOR", "COMMITTER")
            for what in ("NAME", "EMAIL")
        }
        dates = {"GIT_AUTHOR_DATE": day, "GIT_COMMITTER_DATE": day, "GIT_CONFIG_GLOBAL": os.devnull}
        subprocess.run(
            ["git", "-C", str(self.root), *words], check=True, env={**os.environ, **who, **dates}
        )

    def commit(self, **files):
        self.write(
            {
                name.replace("__", "/") + (".yml" if name == "glossary" else ""): text
                for name, text in files.items()
            }
        )

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.unlink() if text is None else path.write_bytes(
                text.encode() if isinstance(text, str) else text
            )
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "<script>alert(1)</script>")
        self.day = date.fromordinal(self.day.toordinal() + 1)

    @property
    def history(self):
        return history(self.root, FOLDERS)


@pytest.fixture
def repository(tmp_path):
    """One article in one commit."""
    made = Repository(tmp_path)
    made.write(
        {
            "articles/one.txt": ARTICLE,
            "overrides/one.yml": "- at: {exact: it}\n",
            "register/all.yml": "tokyo: {label: Tokyo}\n",
        }
    )
    return made


def test_what_is_added_is_no_change(repository):
    """A new article is not a correction, nor are the overrides that come with it."""
    repository.write({"articles/two.txt": ARTICLE, "overrides/two.yml": "- at: {exact: it}\n"})
    assert repository.history.revisions == ()
    assert repository.history.whole


def test_a_change_is_told_with_its_day_before_and_after(repository):
    """The author's own day, wherever that was, and the newest change first."""
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Osaka")})
    newer, older = repository.history.revisions
    assert (older.day, older.part, older.article) == (date(2025, 4, 9), Part.ARTICLE, "one")
    assert (older.before, older.after) == (ARTICLE, ARTICLE.replace("Tokyo", "Kyoto"))
    assert newer.after == ARTICLE.replace("Tokyo", "Osaka")


def test_a_later_override_is_a_change(repository):
    """Its annotations are not what they were."""
    repository.write({"articles/two.txt": ARTICLE})
    repository.write({"overrides/two.yml": "- {at: {exact: it}, refuse: place}\n"})
    [revision] = repository.history.revisions
    assert (revision.part, revision.article, revision.old) == (Part.OVERRIDES, "two", ())


def test_files_of_the_register_are_one_text(repository):
    """An entry that goes from one file to the other has not changed."""
    repository.write(
        {
            "register/all.yml": "kyoto: {label: Kyoto}\n",
            "register/more.yml": "tokyo: {label: Tokyo}\n",
        }
    )
    [revision] = repository.history.revisions
    assert (revision.part, revision.article) == (Part.REGISTER, None)
    assert revision.old == ()
    assert [field.entry for field in revision.new] == ["kyoto"]


def test_a_register_that_cannot_be_read_is_no_change(repository):
    """Nothing of it was published: what is mended is compared with what was."""
    for broken in ("tokyo: {label: [}\n", "tokyo: {label: [}}\n", b"tokyo: {label: T\xf6kyo}\n"):
        repository.write({"register/all.yml": broken})
    assert repository.history.revisions == ()
    repository.write({"register/all.yml": "tokyo: {label: Edo}\n"})
    [revision] = repository.history.revisions
    assert [field.values for field in (*revision.old, *revision.new)] == [("Tokyo",), ("Edo",)]


@pytest.mark.parametrize("broken", ["No day.\n", f"{ARTICLE}<<<<<<< HEAD\n", b"\x00\x01\x02\x03"])
def test_an_article_that_cannot_be_read_is_no_change(repository, broken):
    """As it is missing from a site, and keeps none from being published in the meantime."""
    repository.write({"articles/one.txt": broken})
    assert repository.history.revisions == ()
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    [revision] = repository.history.revisions
    assert (revision.before, revision.after) == (ARTICLE, ARTICLE.replace("Tokyo", "Kyoto"))


def test_what_is_mended_to_what_it_was_is_no_change(repository):
    """A merge that left its marks in the text, and whoever took them out."""
    for text in (f"{ARTICLE}<<<<<<< HEAD\n", ARTICLE):
        repository.write({"articles/one.txt": text})
    assert repository.history.revisions == ()


def test_an_article_that_never_could_be_read_is_added_when_it_can(repository):
    """So that it is not corrected."""
    repository.write({"articles/two.txt": "No day."})
    repository.write({"articles/two.txt": ARTICLE})
    assert repository.history.revisions == ()


def test_an_article_that_is_put_back_is_compared_with_what_was_taken_out(repository):
    """Be it as it was."""
    for text in (None, ARTICLE, None, ARTICLE.replace("Tokyo", "Kyoto")):
        repository.write({"articles/one.txt": text})
    changed, gone, again, _ = repository.history.revisions
    assert (again.before, again.after) == (ARTICLE, ARTICLE)
    assert (gone.before, gone.after) == (ARTICLE, "")
    assert (changed.before, changed.after) == (ARTICLE, ARTICLE.replace("Tokyo", "Kyoto"))


def test_another_kind_of_file_is_the_same_article(repository):
    """Even where so much is changed that git takes it for another."""
    repository.write(
        {"articles/one.txt": None, "articles/one.md": "date 2025-04-08 Won\n\nSnow.\n"}
    )
    [revision] = repository.history.revisions
    assert (revision.before, revision.after) == (ARTICLE, "date 2025-04-08 Won\n\nSnow.\n")


def test_rights_of_a_file_are_no_change(repository):
    """Only what it says is published."""
    repository.git("update-index", "--chmod=+x", "articles/one.txt")
    repository.git("commit", "-q", "-m", "x")
    assert repository.history.revisions == ()


def test_what_was_read_is_kept(repository, tmp_path, monkeypatch):
    """What an id stands for never changes, so that no text is read twice."""
    for label in ("Edo", "{", "Kyoto"):
        repository.write({"register/all.yml": f"tokyo: {{label: {label}}}\n"})
    kept = tmp_path / "memory" / "history.sqlite"
    _history.cache_clear()
    first = history(repository.root, FOLDERS, kept)
    assert len(first.revisions) == 2
    _history.cache_clear()
    monkeypatch.setattr("builder.edges.git.Objects.get", lambda *_: 1 / 0)
    assert history(repository.root, FOLDERS, kept) == first


def test_renamed_and_deleted_articles(repository):
    """A renamed one is compared with what it was, a deleted one has no text after."""
    repository.write({"articles/one.txt": None, "articles/won.txt": ARTICLE + "More.\n"})
    repository.write({"articles/won.txt": None})
    gone, renamed = repository.history.revisions
    assert (gone.article, gone.after) == ("won", "")
    assert (renamed.article, renamed.before) == ("won", ARTICLE)


def test_articles_are_called_what_they_are_called_now(repository):
    """However often they were renamed, and what is said of them, too; another that gets the name
    later is another."""
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    repository.write({"overrides/one.yml": "- at: {exact: it, refuse: place}\n"})
    for old, new in (("one", "two"), ("two", "2025/three")):
        (repository.root / "articles/2025").mkdir(exist_ok=True)
        repository.git("mv", f"articles/{old}.txt", f"articles/{new}.txt")
        repository.write({})
    repository.write({"articles/one.txt": "date 2025-05-01 One\n\nSnow.\n"})
    repository.write({"articles/one.txt": "date 2025-05-01 One\n\nNo snow.\n"})
    found = repository.history
    assert found.renamed == {"one": "2025-three", "two": "2025-three"}
    first, *others = [revision.article for revision in found.revisions]
    assert (first, set(others)) == ("one", {"2025-three"})
    assert {revision.part for revision in found.revisions} == {Part.ARTICLE, Part.OVERRIDES}


def test_a_hidden_file_is_no_article(repository):
    """A draft was never published, so nothing of it is corrected."""
    repository.write({"articles/.draft.txt": ARTICLE, "register/._all.yml": "a: {label: A}\n"})
    repository.write({"articles/.draft.txt": "x", "register/._all.yml": "a: {label: B}\n"})
    assert repository.history.revisions == ()


def test_what_git_says_where_it_refuses(repository, monkeypatch):
    """In a folder that is somebody else's, corrections would vanish without a word."""
    git = repository.root / "git"
    git.write_text("#!/bin/sh\necho 'fatal: detected dubious ownership' >&2\nexit 128\n")
    git.chmod(0o755)
    monkeypatch.setattr("shutil.which", lambda name: str(git))
    with pytest.raises(BriefingError, match="git says: fatal: detected dubious ownership"):
        repository.history  # noqa: B018 - it is computed


def test_other_files_and_uncommitted_changes_do_not_count(repository):
    """The same commit gives the same page."""
    repository.write({"articles/notes.pdf": "a", "other.txt": "a"})
    repository.write({"articles/notes.pdf": "b", "other.txt": "b"})
    (repository.root / "articles/one.txt").write_text("changed")
    assert repository.history.revisions == ()


def test_names_and_bytes_of_any_kind(repository):
    """Blanks, letters beyond ASCII and a line end in a name; letters that are not UTF-8."""
    name = "articles/a b\n\u00e9.txt"
    repository.write({name: "date 2025-04-08 T\n\nOld."})
    repository.write({name: "date 2025-04-08 T\n\nOld caf\u00e9.".encode("cp1252")})
    [revision] = repository.history.revisions
    assert revision.before == "date 2025-04-08 T\n\nOld."
    assert revision.after == "date 2025-04-08 T\n\nOld caf\u00e9."


def test_a_project_may_lie_within_a_repository(repository, tmp_path):
    """Paths count from the project's folder."""
    repository.write({"deep/articles/x.txt": ARTICLE})
    repository.write({"deep/articles/x.txt": ARTICLE + "More.\n"})
    [revision] = history(tmp_path / "deep", FOLDERS).revisions
    assert revision.article == "x"


def test_a_clone_cut_short_says_so(repository, tmp_path):
    """As continuous integration makes them."""
    repository.write({"articles/one.txt": ARTICLE + "More.\n"})
    clone = tmp_path / "clone"
    repository.git("clone", "-q", "--depth", "1", tmp_path.as_uri(), str(clone))
    assert not history(clone, FOLDERS).whole


def test_without_a_repository_or_git_there_is_none(tmp_path, monkeypatch):
    """The site is built all the same."""
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    assert history(tmp_path, FOLDERS) is None
    monkeypatch.setenv("PATH", "")
    assert history(tmp_path, FOLDERS) is None


def test_what_cannot_be_told_is_no_correction(repository, monkeypatch):
    """Where memory lasts for the text before, and not for the one after, nothing was taken out."""
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    monkeypatch.setattr("builder.edges.history._BUDGET", len(ARTICLE))
    assert (repository.history.revisions, repository.history.whole) == ((), False)


def test_a_text_that_the_repository_lost_is_no_correction(repository):
    """Nor was an article taken out whose new text cannot be had."""
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    asked = ["git", "-C", str(repository.root), "rev-parse", "HEAD:articles/one.txt"]
    id = subprocess.run(asked, check=True, capture_output=True, text=True).stdout.strip()
    (repository.root / ".git" / "objects" / id[:2] / id[2:]).unlink()
    assert (repository.history.revisions, repository.history.whole) == ((), False)


def test_the_same_log_is_told_once(repository):
    """Another commit, another history; of files that nobody reads, the same one."""
    repository.write({"articles/one.txt": ARTICLE.replace("Tokyo", "Kyoto")})
    first = repository.history
    assert repository.history is first
    repository.write({"other/one.txt": "Other."})
    assert repository.history is first
    repository.write({"articles/one.txt": ARTICLE})
    assert len(repository.history.revisions) == len(first.revisions) + 1
