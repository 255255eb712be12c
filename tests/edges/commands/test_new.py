"""A project to begin with."""

from called import run


def test_new_makes_a_project_that_checks_out(tmp_path):
    """What a newcomer is given works, and is never written over anything."""
    made = run("new", tmp_path / "mine")
    assert made.exit_code == 0
    assert (tmp_path / "mine/.github/workflows/pages.yml").exists()
    assert run("check", "-C", tmp_path / "mine", "--model", "none").exit_code == 0
    again = run("new", tmp_path / "mine")
    assert again.exit_code == 1
    assert "exists already" in again.output
