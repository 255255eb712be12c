"""What the commands share."""

import pytest

from builder.edges.commands.calls import mendable, no_project, project_in
from builder.errors import BriefingError, UnreadableArticle


def test_what_an_editor_can_mend_ends_a_command_with_status_1(capsys):
    """In one line on standard error, without a traceback."""

    @mendable
    def run():
        raise UnreadableArticle("a.txt", 3, "this is no article", "add a date")

    with pytest.raises(SystemExit) as left:
        run()
    assert left.value.code == 1
    assert capsys.readouterr() == ("", "a.txt:3: this is no article (add a date)\n")


def test_the_model_of_a_call_goes_before_that_of_the_project(folder):
    """As with every option."""
    assert project_in(folder.root, None).settings.model == "none"
    assert project_in(folder.root, "other").settings.model == "other"


@pytest.mark.parametrize(("model", "place"), [(None, "mkdocs.yml:7"), ("no_such_model", "--model")])
def test_a_model_that_is_not_there_is_said_where_it_is_named(folder, model, place):
    """In the settings, or in the call."""
    config = folder.read("mkdocs.yml").replace("model: none", "model: no_such_model")
    folder.write("mkdocs.yml", config)
    with pytest.raises(BriefingError, match=f"^{place}: the spaCy model 'no_such_model' is not"):
        project_in(folder.root, model).library()


def test_a_folder_that_is_no_project_is_said_to_be_none(folder, tmp_path):
    """With the nearest one above it, and before anything is written there."""
    inside = folder.root / "seeds/articles"
    with pytest.raises(BriefingError, match=r"there is no mkdocs\.yml in this folder") as said:
        project_in(inside, None)
    assert f"(name the project's folder: -C {folder.root})" in str(said.value)
    with pytest.raises(BriefingError, match="or name it with -C; glossator new makes one"):
        project_in(tmp_path, None)
    assert [path.name for path in inside.iterdir()] == ["one.txt"]


def test_without_a_project_there_is_neither_register_nor_cache():
    """Nothing is looked for and nothing is left behind."""
    settings = no_project("none").settings
    assert (settings.register, settings.glossary, settings.overrides, settings.cache) == ("",) * 4
