"""A new project."""

from builder.edges import starter


def test_hidden_files_get_their_dot_back(tmp_path):
    """They are kept without it so that no tool takes the starter for its own."""
    made = starter.make(tmp_path / "p")
    assert ".gitignore" in made
    assert (tmp_path / "p/.github/workflows/pages.yml").read_text().startswith("# Builds the site")
