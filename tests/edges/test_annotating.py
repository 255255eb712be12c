"""Annotated articles are kept."""

import sqlite3
from contextlib import closing

import pytest

from builder.edges.project import Project
from builder.edges.settings import Settings


@pytest.fixture
def annotated(folder, monkeypatch):
    """Build the folder; which articles were annotated for it, and what came of it."""

    def build(**settings):
        project = Project(folder.root, Settings(model="none", **settings))
        asked = []
        annotate = project.annotate

        def watched(articles, *rest):
            asked.extend(article.id for article in articles)
            return annotate(articles, *rest)

        monkeypatch.setattr(project, "annotate", watched)
        library, problems = project.library()
        return asked, library.articles, problems

    folder.write("seeds/articles/two.txt", "date 2025-04-09 Two\n\nRutte left Tokyo.\n")
    folder.write("seeds/overrides/two.yml", "- at: {exact: Kyoto}\n  refuse: place\n")
    return build


def test_the_second_time_nothing_is_annotated(annotated):
    """And marks and problems are the same."""
    first, marks, problems = annotated()
    assert sorted(first) == ["one", "two"]
    assert problems
    assert annotated() == ([], marks, problems)


@pytest.mark.parametrize(
    ("path", "change", "expected"),
    [
        ("seeds/articles/two.txt", ("left", "saw"), ["two"]),
        ("seeds/overrides/two.yml", ("Kyoto", "Tokyo"), ["two"]),
        ("seeds/register/all.yml", ("[Rutte]", "[The Dutchman]"), ["two"]),
        ("seeds/register/all.yml", ("label: Tokyo", "label: Edo"), ["one", "two"]),
        ("seeds/register/all.yml", ("label", "#\n  label"), []),
        ("seeds/glossary.yml", ("label: Article 5", "label: NATO"), ["one"]),
        ("seeds/glossary.yml", ("All for one", "One for all"), []),
    ],
)
def test_what_has_changed_is_annotated_anew(annotated, folder, path, change, expected):
    """By itself, or in what the editors know of what it says."""
    annotated()
    folder.write(path, folder.read(path).replace(*change))
    assert sorted(annotated()[0]) == expected


def test_a_kept_article_that_makes_no_sense_is_annotated_anew(annotated, folder):
    """Although its hash is right: an older version may have written it."""
    _, marks, _ = annotated()
    from builder.edges.cache import Cache

    path = folder.root / ".glossator/annotations.sqlite"
    with closing(sqlite3.connect(path)) as database:
        keys = [key for (key,) in database.execute("SELECT key FROM reading")]
    Cache(path).put({key: [[["Other", []]], []] for key in keys})
    again, same, _ = annotated()
    assert sorted(again) == ["one", "two"]
    assert same == marks


def test_annotators_of_others_are_always_asked(annotated):
    """Their code may change without a trace."""
    find = "builder.annotate.glosses:find_glosses"
    assert len(annotated(annotators=(find,))[0]) == 2
    assert len(annotated(annotators=(find,))[0]) == 2


def test_nothing_is_kept_where_nothing_may_be(annotated, folder):
    """With an empty setting for the cache."""
    annotated(cache="")
    assert not (folder.root / ".glossator").exists()


def test_what_is_in_memory_is_not_read_from_disk(annotated, folder):
    """The second time in one process, what was annotated is the very same."""
    project = Project(folder.root, Settings(model="none"))
    first = project.library()[0].articles
    folder.write("seeds/articles/two.txt", "date 2025-04-09 Two\n\nRutte saw Tokyo.\n")
    second = project.library()[0].articles
    assert [a is b for a, b in zip(first, second, strict=True)] == [False, True]
    assert second == Project(folder.root, Settings(model="none")).library()[0].articles
