"""A new project."""

import pytest

from builder.edges import starter
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


def test_a_bare_project_has_an_example_of_each(tmp_path):
    """For whoever writes about another world than the register's."""
    made = starter.make(tmp_path / "p", bare=True)
    assert [name for name in made if name.startswith("seeds/register/")] == [
        "seeds/register/entities.yml"
    ]


def test_nothing_is_written_over(tmp_path):
    """A folder that has such a file is left as it is, whole."""
    (tmp_path / "mkdocs.yml").write_text("mine")
    with pytest.raises(BriefingError, match=r"mkdocs\.yml exists already"):
        starter.make(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == ["mkdocs.yml"]


def test_a_place_that_cannot_be_written_to_is_named(tmp_path):
    """Such as a file."""
    (tmp_path / "file").write_text("")
    with pytest.raises(BriefingError, match="cannot be written"):
        starter.make(tmp_path / "file")
