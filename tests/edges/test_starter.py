"""A new project."""

import pytest

from builder import __version__
from builder.edges import starter
from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.errors import BriefingError


def test_hidden_files_get_their_dot_back(tmp_path):
    """They are kept without it so that no tool takes the starter for its own."""
    made = starter.make(tmp_path / "p")
    assert ".gitignore" in made
    assert (tmp_path / "p/.github/workflows/pages.yml").read_text().startswith("# Builds the site")


def test_a_project_knows_what_the_program_knows(tmp_path):
    """The newcomer's own articles find countries, bodies and offices from the first build on."""
    made = starter.make(tmp_path / "p")
    assert {"seeds/register/countries.yml", "seeds/register/people.yml"} <= set(made)
    assert "seeds/register/entities.yml" not in made
    assert not any(name.startswith("seeds/articles/2025-04") for name in made)
    assert "\narticle-5:" in (tmp_path / "p/seeds/glossary.yml").read_text()


def test_what_a_project_begins_with_is_its_own(tmp_path):
    """Where we made a file with a tool, its first lines say that its editors may change it."""
    starter.make(tmp_path / "p")
    heads = [p.read_text("utf-8").partition("\n\n")[0] for p in tmp_path.rglob("*.yml")]
    made = [head for head in heads if "tools/make_" in head]
    assert len(made) == 4
    assert all("in a project of your own, change" in head for head in made)


def test_a_new_project_has_nothing_to_mend(tmp_path):
    """Nothing is worth a look but that it has no address yet."""
    starter.make(tmp_path / "p")
    project = Project(tmp_path / "p", Settings(model="none"))
    _, problems = project.library()
    assert [(problem.hint, "site_url" in problem.what) for problem in problems] == [(True, True)]


def test_a_bare_project_has_an_example_of_each(tmp_path):
    """For whoever writes about another world than the register's."""
    made = starter.make(tmp_path / "p", bare=True)
    assert [name for name in made if name.startswith("seeds/register/")] == [
        "seeds/register/entities.yml"
    ]


@pytest.mark.parametrize("way", [".", "new/.."])
def test_nothing_is_written_over(tmp_path, way):
    """A folder that has such a file is left as it is, whole, whichever way it is named."""
    (tmp_path / "mkdocs.yml").write_text("mine")
    with pytest.raises(BriefingError, match=r"mkdocs\.yml exists already"):
        starter.make(tmp_path / way)
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


@pytest.mark.parametrize(
    ("origin", "line"),
    [
        (None, f"glossator=={__version__}"),
        (
            '{"url": "https://x.org/g.git", "vcs_info": {"vcs": "git", "commit_id": "1f2e"}}',
            "glossator @ git+https://x.org/g.git@1f2e",
        ),
        (
            '{"url": "https://x.org/g.zip", "archive_info": {}, "subdirectory": "a"}',
            "glossator @ https://x.org/g.zip#subdirectory=a",
        ),
    ],
)
def test_a_project_is_published_with_the_program_that_made_it(origin, line):
    """From the same index, commit or archive."""
    assert starter.requirement(origin) == line


def test_a_program_from_a_folder_asks_where_it_is_to_come_from(tmp_path, monkeypatch):
    """In the file itself, for no other machine has that folder; and nobody else's is installed."""
    monkeypatch.setattr(starter, "_origin", lambda: '{"url": "file:///home/me/g", "dir_info": {}}')
    assert "requirements.txt" in starter.make(tmp_path / "p")
    *remarks, line = (tmp_path / "p/requirements.txt").read_text().splitlines()
    assert line == "./say-in-requirements-txt-where-glossator-is"
    assert "# Glossator was installed from a folder, which no other machine has." in remarks[0]
    assert starter.is_from_a_folder()


def test_a_place_that_cannot_be_written_to_is_named(tmp_path):
    """Such as a file."""
    (tmp_path / "file").write_text("")
    with pytest.raises(BriefingError, match="cannot be written"):
        starter.make(tmp_path / "file")
