"""A project folder on the bench."""

from pathlib import Path

import pytest

from builder.edges.project import Project
from builder.edges.settings import Settings
from builder.errors import BriefingError
from builder.model import Place, Problem

ROOT = Path(__file__).parent.parent.parent


def build(folder, **settings):
    return Project(folder.root, Settings(model="none", **settings)).build()


def test_every_source_ends_in_a_page_or_in_the_report(folder):
    """Sum in is sum out."""
    for number in range(5):
        folder.write(
            f"seeds/articles/deep/{number}.txt",
            f"date 2025-04-0{number} T{number}\n\nText {number}.",
        )
    edition = build(folder)
    pages = [f.path for f in edition.files if f.path.startswith("articles/")]
    assert len(pages) + len(edition.problems) == 6
    assert len(edition.problems) == 1


def test_overrides_reach_their_article(folder):
    """The file bears the article's name; one that fits no article is reported."""
    folder.write(
        "seeds/overrides/one.yml",
        "- at: {exact: Tokyo}\n  refuse: place\n- at: {exact: Kyoto}\n  refuse: place\n",
    )
    folder.write("seeds/overrides/gone.yml", "- at: {exact: Tokyo}\n  refuse: place\n")
    edition = build(folder)
    [annotated] = edition.library.articles
    assert {m.layer.value for m in annotated.marks} >= {"org"}
    assert "place" not in {m.layer.value for m in annotated.marks}
    said = sorted(f"{p.place}: {p.what}" for p in edition.problems)
    assert said[0].startswith("seeds/overrides/gone.yml: there is no article 'gone'")
    assert said[1].startswith(
        "seeds/overrides/one.yml:3:3: the passage “Kyoto” is not in seeds/articles/one.txt"
    )


def test_a_link_to_a_place_that_is_not_there_is_reported(folder):
    """Once everything is annotated; a quotation that is there is known."""
    words = "See [this](one.txt#q-00000000) and [that](two.md#lists).\n\n## Lists\n"
    folder.write("seeds/articles/two.md", f"---\ntitle: Two\ndate: 2025-04-08\n---\n\n{words}")
    [problem] = build(folder).problems
    assert f"{problem.place}: {problem.what}" == (
        "seeds/articles/two.md:6: a link to seeds/articles/one.txt: there is no quotation or"
        " heading #q-00000000"
    )


def test_articles_come_newest_first(folder):
    """Whatever their files are called."""
    folder.write("seeds/articles/a.txt", "date 2024-01-01 Old\n\nText.")
    folder.write("seeds/articles/z.txt", "date 2026-01-01 New\n\nText.")
    assert [a.article.title for a in build(folder).library.articles] == ["New", "One", "Old"]


def test_parts_can_be_switched_off(folder):
    """An empty path is a decision, not a mistake."""
    assert build(folder, register="", glossary="", overrides="").library.entities == {}


def test_a_strangers_annotator_is_asked_too(folder, monkeypatch):
    """Named in the settings as package.module:function."""
    code = "def find(article, reading, knowledge):\n    raise RuntimeError('asked')\n"
    folder.write("asked.py", code)
    monkeypatch.syspath_prepend(str(folder.root))
    with pytest.raises(BriefingError, match=r"'asked:find' failed on .*: asked"):
        build(folder, annotators=("asked:find",))


@pytest.mark.parametrize("annotator", ["nope:find", "fails:find"])
def test_a_strangers_annotator_is_named_where_it_is_written(folder, monkeypatch, annotator):
    """Whether it cannot be imported or fails."""
    folder.write("fails.py", "def find(article, reading, knowledge):\n    return 1 / 0\n")
    monkeypatch.syspath_prepend(str(folder.root))
    settings = Settings(model="none", annotators=(annotator,))
    places = {"annotators": Place("mkdocs.yml", 7)}
    with pytest.raises(BriefingError, match=f"^mkdocs.yml:7: annotators: '{annotator}' "):
        Project(folder.root, settings, places=places).build()


def test_what_git_refuses_to_tell_is_said(folder, monkeypatch):
    """Corrections and old addresses would vanish without a word."""

    def refuse(*_):
        raise BriefingError(Problem(Place("."), "git says no"))

    monkeypatch.setattr("builder.edges.inputs.history", refuse)
    edition = build(folder)
    assert [p.what for p in edition.problems] == ["git says no"]
    assert edition.library.history is None


@pytest.mark.parametrize("name", ["os:sep", "os:nothing"])
def test_an_annotator_must_be_a_function(folder, name):
    """That can be found."""
    with pytest.raises(BriefingError, match=r"write it as package\.module:function"):
        build(folder, annotators=(name,))


def test_no_model_may_be_written_as_nothing(folder):
    """As no register is."""
    assert Project(folder.root, Settings(model="")).build().library.articles


def test_what_cannot_be_remembered_stops_nothing(folder):
    """It is only not compared the next time."""
    project = Project(folder.root, Settings(model="none", cache="kept"))
    folder.write("kept/links.json/x", "in the way")
    library, _ = project.library()
    project.remember(library)
    assert project.changes(library) is None


def test_a_new_project_s_address_is_worth_a_look(folder):
    """Feeds and citations would carry it."""
    folder.write("mkdocs.yml", "site_name: A\nsite_url: https://example.org/briefings\n")
    [hint] = build(folder).problems
    assert (str(hint.place), hint.hint) == ("mkdocs.yml", True)
