"""What waits for an editor's word, as an editor meets it."""

import json

import pytest
from click.testing import CliRunner

from builder.edges.commands.group import main

REGISTER = """\
nato: {label: NATO, kind: organisation}
tokyo: {label: Tokyo, kind: city}
bob-hart: {label: Bob Hart, kind: person, weak_aliases: [Hart], description: A judge.}
tom-hart: {label: Tom Hart, kind: person, weak_aliases: [Hart]}
"""
NEW = "carla-quill: {label: Carla Quill, kind: person, aliases: [Quill]}"
LOCAL = "seeds/register/local.yml"
ONE = "seeds/overrides/one.yml"


@pytest.fixture
def project(suggesting):
    """A lost passage, a new name in two articles, another in one, and a name of two people."""
    folder = suggesting
    folder.write("seeds/register/all.yml", REGISTER)
    folder.write(
        "seeds/articles/one.txt",
        "date 2025-04-08 One\n\nCarla Quill met Hart in Tokyo.\n\nQuill told Hart all.\n",
    )
    folder.write("seeds/articles/two.txt", "date 2025-04-07 Two\n\nQuill met Zed Moss.\n")
    folder.write(ONE, "# Mine.\n- at: {exact: in Kyoto}\n  note: A city.   # yes\n")
    return folder


def review(project, *args, **kwargs):
    call = ["review", "-C", str(project.root), *args]
    return CliRunner().invoke(main, call, **kwargs)


def test_the_list_shows_what_reaches_furthest_first(project):
    """With its passages, its reach, and the lines to paste; lost passages before all."""
    result = review(project)
    assert result.exit_code == 0
    headings = [row for row in result.output.splitlines() if row[1:3] == ". "]
    assert headings[0].startswith("1. in Kyoto  lost passage: ")
    assert headings[1:4] == [
        "2. Carla Quill  name: person",
        "3. Hart  which one?: a weak name, and no stronger one in the article",
        "4. Zed Moss  name: person",
    ]
    assert (
        "3 mentions in 2 briefings; id carla-quill\nmet as Quill (2), Carla Quill (1)"
        in result.output
    )
    assert f"  1  new: person  -> {LOCAL}\n     {NEW}" in result.output
    assert "seeds/articles/one.txt:3\n    Carla Quill met Hart in Tokyo." in result.output
    assert result.stderr == "4 of 4 to review\n"


@pytest.mark.parametrize(
    ("options", "ids"),
    [
        (["--limit", "1"], ["seeds/overrides/one.yml:2:3"]),
        (["--kind", "name"], ["carla-quill", "zed-moss"]),
        (["--kind", "name", "--kind", "which", "--limit", "2"], ["carla-quill", "one:hart"]),
        (["--article", "two"], ["carla-quill", "zed-moss"]),
        (["--article", "seeds/articles/two.txt"], ["carla-quill", "zed-moss"]),
        (["--article", "./seeds/articles/two.txt"], ["carla-quill", "zed-moss"]),
        (["--article", "two", "--kind", "lost"], []),
    ],
)
def test_a_part_can_be_asked_for(project, options, ids):
    """By kind, by article, and only the first ones."""
    rows = json.loads(review(project, "--format", "json", *options).stdout)
    assert [row["id"] for row in rows] == ids


def test_other_programs_get_everything_as_json(project):
    """Where it stands, and what would be written into which file."""
    _, quill, hart, _ = json.loads(review(project, "--format", "json").stdout)
    assert (quill["kind"], quill["mentions"], quill["briefings"]) == ("name", 3, ["one", "two"])
    assert quill["accept"] == [{"says": "new: person", "yaml": NEW, "file": LOCAL}]
    assert quill["passages"][0] == {
        "at": "seeds/articles/one.txt:3",
        "text": "Carla Quill met Hart in Tokyo.",
    }
    assert [answer["says"] for answer in hart["accept"]] == ["Bob Hart: A judge.", "Tom Hart"]


def test_the_yaml_can_be_pasted_file_by_file(project):
    """Each line below a comment that says what it answers."""
    result = review(project, "--format", "yaml")
    assert result.stdout.splitlines()[:3] == [
        f"# -- {LOCAL}",
        "# Carla Quill: person; 3 mentions in 2 briefings",
        NEW,
    ]
    assert f"# -- {ONE}\n# Hart: " in result.stdout


def test_answers_are_written_at_the_end_of_their_files(project):
    """Nothing that stood there is touched, and what was decided is not asked again."""
    result = review(project, "--accept", "carla-quill", "--refuse", "zed-moss")
    assert result.exit_code == 0
    assert project.read(LOCAL).splitlines()[1:] == [NEW, "zed-moss: {label: Zed Moss, kind: none}"]
    result = review(project, "--accept", "one:hart", "--as", "tom-hart")
    assert result.stdout == f"{ONE}:\n- every: Hart\n  entity: tom-hart\n"
    assert project.read(ONE).startswith(
        "# Mine.\n- at: {exact: in Kyoto}\n  note: A city.   # yes\n- every"
    )
    rows = json.loads(review(project, "--format", "json").stdout)
    assert [row["kind"] for row in rows] == ["lost"]


INTERVIEW = """date 2025-04-09 Three

Q: Are you late?

A: I am, and we wait.

Q: Will you stay?

A: I will.
"""


def test_every_quotation_of_a_briefing_can_be_checked(project):
    """Also those that the program is sure of; and said by somebody whom the register lacks."""
    project.write("seeds/articles/three.txt", INTERVIEW)
    asked = ["--article", "three", "--kind", "quote", "--format", "json"]
    assert json.loads(review(project, *asked).stdout) == []
    first, *others = json.loads(review(project, *asked, "--sure").stdout)
    assert len(others) == 1
    result = review(project, "--sure", "--accept", first["id"], "--as", "Eva Roth")
    assert result.stdout.endswith("  speaker: Eva Roth\n")
    assert len(json.loads(review(project, *asked, "--sure").stdout)) == 1
    refused = review(project, "--accept", "zed-moss", "--as", "Eva Roth")
    assert "'Eva Roth' is not in the register" in refused.stderr


def test_all_that_leave_nothing_to_choose_are_accepted_at_once(project):
    """Each file is written once; what has two answers, and what is lost, stays."""
    result = review(project, "--accept-all")
    moss = "zed-moss: {label: Zed Moss, kind: person}"
    assert result.stdout == f"{LOCAL}:\n{NEW}\n{moss}\n"
    assert result.stderr == "2 accepted, 2 left to choose\n"
    assert project.read(LOCAL).splitlines()[1:] == [NEW, moss]
    rows = json.loads(review(project, "--format", "json").stdout)
    assert [row["kind"] for row in rows] == ["lost", "which"]


def test_who_may_be_somebody_of_the_register_is_not_accepted_as_new(project):
    """One who is called almost so could be the same."""
    project.write("seeds/register/more.yml", "moss: {label: Zèd Möss, kind: person}\n")
    result = review(project, "--kind", "name", "--accept-all")
    assert result.stdout == f"{LOCAL}:\n{NEW}\n"
    assert result.stderr == "1 accepted, 1 left to choose\n"


def test_only_what_would_be_listed_is_accepted_at_once(project):
    """By kind, by article, and the first so many."""
    result = review(project, "--kind", "name", "--limit", "1", "--accept-all", "--dry-run")
    assert (result.stdout, result.stderr) == (f"{LOCAL}:\n{NEW}\n", "1 accepted\n")
    assert review(project, "--kind", "quote", "--accept-all").stderr == "0 accepted\n"


def test_a_lost_passage_gets_its_new_words_in_place(project):
    """The comment beside it stays."""
    project.write("seeds/articles/one.txt", "date 2025-04-08 One\n\nThey met in a Kyoto hotel.\n")
    project.write(ONE, "# Mine.\n- at: {exact: met in Kyoto hotel}\n  note: A city.   # yes\n")
    result = review(project, "--accept", f"{ONE}:2:3")
    assert result.exit_code == 0, result.output
    assert project.read(ONE).startswith("# Mine.\n- at: {exact: ")
    assert project.read(ONE).endswith("}\n  note: A city.   # yes\n")
    assert "met in Kyoto" not in project.read(ONE)


def test_a_lost_override_can_be_taken_out(project):
    """As a comment."""
    assert review(project, "--refuse", f"{ONE}:2:3").exit_code == 0
    assert project.read(ONE) == "# Mine.\n# - at: {exact: in Kyoto}\n#   note: A city.   # yes\n"


def test_another_kind_than_the_likeliest_can_be_answered(project):
    """By the number in the list, and as what else it may be in JSON."""
    [_, quill, *_] = json.loads(review(project, "--format", "json").stdout)
    assert [answer["says"] for answer in quill["instead"]] == ["new: organisation", "new: place"]
    assert "  2  new: organisation\n" in review(project, "--list").stdout
    assert review(project, "--accept", "carla-quill", "--answer", "2").exit_code == 0
    line = "carla-quill: {label: Carla Quill, kind: organisation, aliases: [Quill]}"
    assert project.read(LOCAL).splitlines()[1:] == [line]


def test_what_is_said_twice_is_done_once(project):
    """A list that was pasted together may name one twice."""
    assert review(project, "--accept", "carla-quill", "--accept", "carla-quill").exit_code == 0
    assert project.read(LOCAL).splitlines()[1:] == [NEW]


def test_nothing_is_written_on_a_dry_run(project):
    """But it is said."""
    result = review(project, "--dry-run", "--accept", "carla-quill")
    assert result.stdout == f"{LOCAL}:\n{NEW}\n"
    assert not (project.root / LOCAL).exists()


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (["--accept", "nobody"], "'nobody' waits for review; --list shows what does"),
        (["--refuse", "carla-qull"], "'carla-qull' waits for review; did you mean carla-quill?"),
        (["--accept", "carla-quill", "--as", "nobody"], "'nobody' is not in the register"),
        (["--accept", "carla-quill", "--as", "tm-hart"], "register; did you mean tom-hart?"),
        (["--accept", "carla-quill", "--answer", "4"], "has 3 answers, no number 4"),
        (["--accept", "one:hart"], "has 2 answers: choose with --answer"),
        (["--accept", f"{ONE}:2:3", "--as", "nato"], "asks for a passage"),
        (["--accept-all", "--refuse", "zed-moss"], "--accept-all goes with --kind"),
        (["--accept-all", "--as", "tom-hart"], "--accept-all goes with --kind"),
        (["--accept-all", "--format", "yaml"], "--accept-all goes with --kind"),
        (["--as", "nato"], "--as and --answer go with --accept"),
        (["--answer", "2"], "--as and --answer go with --accept"),
        (["--accept", "zed-moss", "--refuse", "zed-moss"], "both accepted and refused"),
    ],
)
def test_a_wrong_answer_is_a_wrong_call(project, options, said):
    """Exit status 2, and nothing is written."""
    result = review(project, *options)
    assert (result.exit_code, said in result.output) == (2, True)
    assert not (project.root / LOCAL).exists()


def test_all_answers_of_a_call_are_written_or_none(project):
    """A file that nothing can be added to stops the others, too."""
    project.write(ONE, "[]\n")
    result = review(project, "--accept", "carla-quill", "--accept", "one:hart", "--as", "tom-hart")
    assert result.exit_code == 1
    assert not (project.root / LOCAL).exists()
    assert project.read(ONE) == "[]\n"


def test_check_says_how_much_waits(project):
    """Without counting as something to mend; the lost passage does."""
    result = CliRunner().invoke(main, ["check", "-C", str(project.root)])
    assert "to review: 4 (glossator review)" in result.stderr
    project.write(ONE, "")
    result = CliRunner().invoke(main, ["check", "-C", str(project.root)])
    assert (result.exit_code, result.stderr) == (0, "to review: 3 (glossator review)\n")


def test_where_there_is_nothing_to_review_it_says_so(folder):
    """And that is all right."""
    result = review(folder)
    assert (result.exit_code, result.output) == (0, "there is nothing to review\n")


def test_what_is_missing_from_the_list_is_said(project):
    """Beside it, so that a program can still read the list; a lost passage stands on it already."""
    project.write("seeds/articles/three.txt", "No date here.\n\nText.")
    result = review(project, "--format", "json")
    assert result.exit_code == 0
    assert len(json.loads(result.stdout)) == 4
    [said] = result.stderr.splitlines()
    assert said.startswith("seeds/articles/three.txt:1: this is no article")


def test_an_article_that_is_not_there_is_said_to_be_missing(project):
    """Instead of nothing to review."""
    result = review(project, "--list", "--article", "to")
    assert result.exit_code == 2
    assert "there is no article 'to'; did you mean two?" in result.output
    assert "did you mean" not in review(project, "--list", "--article", "zork").output
