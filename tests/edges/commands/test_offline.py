"""The site to take away, as a person asks for it."""

from called import run


def test_what_is_missing_from_the_copies_is_said(folder, tmp_path):
    """Once they are written."""
    folder.write("seeds/articles/b.txt", "No date here.\n\nText.")
    result = run("offline", "-C", folder.root, tmp_path / "out")
    assert result.exit_code == 1
    assert "seeds/articles/b.txt:1: this is no article" in result.stderr
    assert (tmp_path / "out/test.epub").exists()


def test_a_project_without_the_plugin_is_told(folder, tmp_path):
    """In one line."""
    folder.write("mkdocs.yml", "site_name: T\ndocs_dir: seeds/pages\n")
    result = run("offline", "-C", folder.root, tmp_path / "out")
    assert result.exit_code == 1
    assert "mkdocs.yml: the plugin glossator is not on" in result.output
    assert not (tmp_path / "out").exists()
