"""Answers written into the project's own files."""

import pytest

from builder.compose.offer import Answer
from builder.edges.desk import Desk
from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.errors import BriefingError
from builder.model import Override, Place, TextQuoteSelector

NEW = Answer(words="", line="x: {label: X, kind: city}")
EDIT = Answer(words="", line="- at: {exact: Tokyo}\n  refuse: place", article="deep-one")


def desk(folder, *, dry=False, **settings):
    return Desk(Project(folder.root, Settings(model="none", **settings)), dry=dry)


def test_answers_go_to_the_register_or_to_the_overrides_of_their_article(folder):
    """To a file that is there already, wherever it lies."""
    folder.write("seeds/overrides/deep/one.yml", "# Mine.\n")
    held = desk(folder)
    assert held.write(NEW) == "seeds/register/local.yml"
    assert folder.read("seeds/register/local.yml").endswith("\nx: {label: X, kind: city}\n")
    assert held.write(EDIT) == "seeds/overrides/deep/one.yml"
    assert folder.read("seeds/overrides/deep/one.yml") == f"# Mine.\n{EDIT.line}\n"
    held.check()


def test_answers_can_be_taken_back_one_by_one(folder):
    """A file that was not there is gone again."""
    held = desk(folder)
    held.write(NEW)
    held.write(EDIT)
    assert held.undo() == "seeds/overrides/deep-one.yml"
    assert not (folder.root / "seeds/overrides/deep-one.yml").exists()
    assert held.undo() == "seeds/register/local.yml"
    assert not (folder.root / "seeds/register/local.yml").exists()
    assert held.undo() is None


def test_an_answer_is_not_taken_back_over_what_somebody_else_wrote(folder):
    """Nobody's work is lost."""
    held = desk(folder)
    held.write(NEW)
    theirs = folder.read("seeds/register/local.yml") + "# Mine.\n"
    folder.write("seeds/register/local.yml", theirs)
    with pytest.raises(BriefingError, match="changed meanwhile"):
        held.undo()
    assert folder.read("seeds/register/local.yml") == theirs


def test_a_dry_desk_writes_nothing(folder):
    """But says where it would, and notices what does not fit."""
    held = desk(folder, dry=True)
    assert held.write(NEW) == held.write(NEW) == "seeds/register/local.yml"
    assert not (folder.root / "seeds/register/local.yml").exists()


def test_what_does_not_fit_the_register_is_said(folder):
    """With file and line, as everywhere."""
    held = desk(folder)
    held.write(Answer(words="", line="x: {label: NATO, kind: city}"))
    with pytest.raises(
        BriefingError, match=r"local.yml:2:1: 'NATO' is claimed|all.yml:1:1: 'NATO'"
    ):
        held.check()


def test_lost_passages_are_mended_where_they_stand(folder):
    """Or their override becomes a comment."""
    lost = Override(
        article="one", passage=TextQuoteSelector("Kyoto"), place=Place("seeds/overrides/one.yml", 1)
    )
    folder.write("seeds/overrides/one.yml", "- at: {exact: Kyoto}\n  refuse: place\n")
    held = desk(folder)
    held.write(Answer(words="", line="at: {exact: Tokyo}", article="one", replaces=lost))
    assert folder.read("seeds/overrides/one.yml") == "- at: {exact: Tokyo}\n  refuse: place\n"
    held.undo()
    held.write(Answer(words="", line="", article="one", replaces=lost))
    assert folder.read("seeds/overrides/one.yml") == "# - at: {exact: Kyoto}\n#   refuse: place\n"


LONG = """\
- at:
    exact: Nara
    suffix: " now"
  refuse: place
- at: {exact: Kyoto}
  note: the city
- at: {exact: Kyoto}
  refuse: place
"""


def test_an_answer_finds_its_override_below_one_that_became_shorter(folder):
    """Two overrides may have the same lost passage; the second now stands where the first was."""
    path = "seeds/overrides/one.yml"
    folder.write(path, LONG)
    long = Override(
        article="one", passage=TextQuoteSelector("Nara", "", " now"), place=Place(path, 1)
    )
    note = Override(article="one", passage=TextQuoteSelector("Kyoto"), place=Place(path, 5))
    held = desk(folder)
    held.write(Answer(words="", line="at: {exact: Tokyo}", article="one", replaces=long))
    held.write(Answer(words="", line="", article="one", replaces=note))
    rows = folder.read(path).splitlines()
    assert rows[2:] == [
        "# - at: {exact: Kyoto}",
        "#   note: the city",
        "- at: {exact: Kyoto}",
        "  refuse: place",
    ]


def test_a_project_without_a_register_has_no_place_for_an_entry(folder):
    """The option is named, where it is written."""
    settings = Settings(model="none", register="")
    project = Project(folder.root, settings, places={"register": Place("mkdocs.yml", 9)})
    with pytest.raises(BriefingError, match=r"^mkdocs.yml:9: .*set the option register"):
        Desk(project).write(NEW)
