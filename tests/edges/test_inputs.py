"""What editors wrote, read from their folders."""

import pytest

from builder.edges.inputs import Inputs, unknown_articles
from builder.edges.paths import Paths
from builder.edges.settings import Settings
from builder.errors import BriefingError


def inputs(folder, **settings):
    return Inputs(Paths(folder.root, Settings(**settings)))


def overrides(folder, **settings):
    """The overrides of a folder, and what is to be mended in them."""
    read = inputs(folder, **settings)
    articles, _ = read.articles()
    return read.overrides(articles, read.knowledge())


def test_overrides_find_the_article_that_was_renamed(folder):
    """If their passages all stand in one, and in no other."""
    folder.write("seeds/overrides/gone.yml", "- {at: {exact: met in Tokyo}, note: So.}\n")
    _, [problem] = overrides(folder)
    assert problem.remedy == (
        "their passages stand in seeds/articles/one.txt: call this file one.yml"
    )
    folder.write("seeds/articles/two.txt", "date 2025-04-08 Two\n\nAll met in Tokyo again.\n")
    _, [problem] = overrides(folder)
    assert problem.remedy == "name the file after the article's file"


def test_an_article_that_the_register_names_must_be_there(folder):
    """Else a slip of the pen would take an entity off every page in silence."""
    folder.write(
        "seeds/register/b.yml", "x: {label: X, kind: city, only_in: [one, tow], not_in: [three]}\n"
    )
    read = inputs(folder)
    articles, _ = read.articles()
    problems = unknown_articles(read.knowledge(), articles)
    assert [f"{p.place}: {p.what}" for p in problems] == [
        "seeds/register/b.yml:1:1: x: only_in: there is no article 'tow'",
        "seeds/register/b.yml:1:1: x: not_in: there is no article 'three'",
    ]


def test_the_faults_of_all_files_are_told_at_once(folder):
    """An editor who mends one file after the other would build once for each."""
    for name in ("one", "two"):
        folder.write(f"seeds/overrides/{name}.yml", "- {at: {exact: Tokyo}, refuse: plase}\n")
    with pytest.raises(BriefingError) as caught:
        overrides(folder)
    assert [p.place.path for p in caught.value.problems] == [
        "seeds/overrides/one.yml",
        "seeds/overrides/two.yml",
    ]
    folder.write("seeds/register/b.yml", "x: {label: X, kind: persn}\n")
    folder.write("seeds/glossary.yml", "term: {label: term}\n")
    with pytest.raises(BriefingError) as caught:
        overrides(folder)
    assert [p.place.path for p in caught.value.problems] == [
        "seeds/register/b.yml",
        "seeds/glossary.yml",
    ]


@pytest.mark.parametrize("there", [False, True])
def test_a_folder_of_overrides_that_is_none_is_named(folder, there):
    """Else nobody would know that none counts; the usual one may be missing."""
    if there:
        folder.write("elsewhere", "a file")
    _, [problem] = overrides(folder, overrides="elsewhere")
    assert problem.what == "this is no folder: no override counts"


def test_the_folder_of_overrides_may_be_named_from_the_root(folder):
    """Also where it lies in the project."""
    folder.write("seeds/overrides/one.yml", "- {at: {exact: Tokyo}, refuse: place}\n")
    [override], _ = overrides(folder, overrides=str(folder.root / "seeds/overrides"))
    assert override.article == "one"


def test_files_that_look_like_articles_and_are_none_are_worth_a_look(folder):
    """Nobody is to wonder why they are not on the site."""
    for name in ("a.markdown", "b", ".c.docx", "d.docx", "data.csv"):
        folder.write(f"seeds/articles/{name}", "date 2025-04-08 T\n\nText.")
    _, problems = inputs(folder).articles()
    assert [(p.place.path, p.hint) for p in problems] == [
        ("seeds/articles/a.markdown", True),
        ("seeds/articles/b", True),
        ("seeds/articles/d.docx", False),
    ]


@pytest.mark.parametrize("before", ["", "date 2025-04-09 Two\n\n", "---\ntitle: Two\n"])
def test_an_article_with_a_merge_conflict_is_not_published(folder, before):
    """The others are; whichever of its lines git could not merge."""
    folder.write("seeds/articles/two.md", f"{before}<<<<<<< HEAD\nOne.\n=======\nTwo.\n")
    articles, [problem] = inputs(folder).articles()
    assert [article.id for article in articles] == ["one"]
    assert problem.what == "two versions of one passage: a merge conflict"
    assert problem.place.line == before.count("\n") + 1


def test_register_and_glossary_are_read_again_only_if_they_changed(folder):
    """A large register takes a second, and `mkdocs serve` builds at every key that is saved."""
    read = inputs(folder)
    known = read.knowledge()
    assert read.knowledge() is known
    folder.write("seeds/register/more.yml", "oslo: {label: Oslo, kind: city}\n")
    assert "oslo" in read.knowledge().entities


def test_articles_are_parsed_again_only_if_they_changed(folder):
    """Markdown takes its time."""
    folder.write("seeds/articles/two.md", "date 2025-04-09 Two\n\nIt rained.\n")
    read = inputs(folder)
    first, _ = read.articles()
    folder.write("seeds/articles/two.md", "date 2025-04-09 Two\n\nIt snowed.\n")
    second, _ = read.articles()
    assert [one is other for one, other in zip(first, second, strict=True)] == [True, False]
