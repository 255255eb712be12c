"""What an editor should mend is said, and nothing else."""

from called import run


def test_check_is_silent_where_there_is_nothing_to_mend(folder):
    """And says so by its exit status."""
    result = run("check", "-C", folder.root)
    assert (result.exit_code, result.output) == (0, "")


def test_check_names_every_article_that_cannot_be_read(folder):
    """File, line, what, how; the exit status is 1; there is no traceback."""
    folder.write("seeds/articles/b.txt", "No date here.\n\nText.")
    folder.write("seeds/articles/c.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\x00")
    result = run("check", "-C", folder.root)
    assert result.exit_code == 1
    lines = result.output.splitlines()
    assert lines[0].startswith("seeds/articles/b.txt:1: this is no article")
    assert lines[1].startswith("seeds/articles/c.txt:1: this file is not text")
    assert len(lines) == 2


def test_check_says_that_mkdocs_is_not_told_of_the_program(folder):
    """Else a site of nothing but warnings about the nav would come out."""
    folder.write("mkdocs.yml", "site_name: A\nplugins:\n  - search\n")
    result = run("check", "-C", folder.root, "--model", "none")
    assert result.exit_code == 1
    assert result.output == (
        "mkdocs.yml: glossator is not among the plugins: MkDocs makes none of its pages"
        " (write - glossator below plugins:)\n"
    )


def test_marks_that_do_not_pair_are_hints(folder):
    """The text is shown as it is; a site need not stop for its sources' typography."""
    folder.write("seeds/articles/one.txt", 'date 2025-04-08 One\n\nHe said "no and left.')
    assert run("check", "-C", folder.root).exit_code == 0
    hinted = run("check", "--hints", "-C", folder.root)
    assert hinted.exit_code == 0
    assert "hint: seeds/articles/one.txt:3: " in hinted.output


def test_a_day_in_no_calendar_is_a_hint(folder):
    """A source may be wrong about its days; an editor should know, without having to ask."""
    folder.write("seeds/articles/one.txt", "date 2025-04-08 One\n\nIt fell on 30 February 2024.")
    plain, hinted = run("check", "-C", folder.root), run("check", "--hints", "-C", folder.root)
    assert (plain.exit_code, hinted.exit_code) == (0, 0)
    assert "worth a look, too: 1 (glossator check --hints)" in plain.output
    assert "one.txt:3: '30 February 2024' is no date in the calendar" in hinted.output


def test_check_shows_which_mentions_changed_their_entity(folder, tmp_path):
    """Since the last build, however often it is asked; a change is nothing to mend."""
    assert run("check", "-C", folder.root).output == ""
    folder.write("seeds/register/b.yml", "old-nato: {merged_into: nato}\n")
    assert run("check", "-C", folder.root).output == ""
    register = folder.read("seeds/register/all.yml").replace("nato:", "the-nato:")
    folder.write("seeds/register/all.yml", register)
    folder.write("seeds/register/b.yml", "nato: {merged_into: the-nato}\n")
    diff = (
        "1 mention changed its entity:\n- NATO: nato\n+ NATO: the-nato\n"
        "  seeds/articles/one.txt:3\n"
    )
    for _ in range(2):
        result = run("check", "-C", folder.root)
        assert (result.exit_code, result.output) == (0, diff)
    run("emit", "-C", folder.root, tmp_path / "out")
    assert run("check", "-C", folder.root).output == ""


def test_check_can_be_told_to_compare_with_now(folder):
    """For those whose sites are built elsewhere."""
    run("check", "-C", folder.root)
    folder.write("seeds/register/b.yml", "x: {label: NATO, kind: city, only_in: [one]}\n")
    assert "+ NATO: x" in run("check", "--remember", "-C", folder.root).output
    assert run("check", "-C", folder.root).output == ""
