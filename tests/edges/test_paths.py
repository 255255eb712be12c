"""Where the parts of a project lie."""

import pytest

from builder.edges.paths import Paths
from builder.edges.settings import Settings
from builder.errors import BriefingError
from builder.model import Place


@pytest.mark.parametrize(
    ("places", "said"),
    [
        ({}, r"^nowhere: this does not exist \(create it, or .* option articles in mkdocs.yml\)"),
        ({"articles": Place("mkdocs.yml", 7)}, "^mkdocs.yml:7: articles: 'nowhere' does not exist"),
    ],
)
def test_a_missing_folder_is_named_with_the_option_that_sets_it(folder, places, said):
    """So that the editor knows where to look: on its line, if it is written."""
    paths = Paths(folder.root, Settings(articles="nowhere"), places)
    with pytest.raises(BriefingError, match=said):
        paths.folder("nowhere", "articles")


def test_a_file_where_a_folder_is_wanted_is_named(folder):
    """Else it would be said that there is nothing in it."""
    folder.write("all.yml", "nato: {label: NATO, kind: organisation}\n")
    with pytest.raises(BriefingError, match=r"all\.yml: this is no folder .*register"):
        Paths(folder.root, Settings(register="all.yml")).folder("all.yml", "register")


def test_templates_that_are_not_there_are_named(folder):
    """The program's own would be taken for them."""
    with pytest.raises(BriefingError, match="nowhere: this does not exist"):
        _ = Paths(folder.root, Settings(templates="nowhere")).templates


def test_a_layout_that_no_page_has_is_a_hint(folder):
    """Its name may be misspelt; one that another layout includes is in use."""
    layouts = {
        "article.md.jinja": '{% include "mine.md.jinja" %}',
        "mine.md.jinja": "Mine.",
        "entiti.md.jinja": "An entity.",
        "something-of-ours.md.jinja": "Nothing.",
    }
    for name, text in layouts.items():
        folder.write(f"site_templates/pages/{name}", text)
    said = {p.place.path: p.remedy for p in Paths(folder.root, Settings()).unused_layouts()}
    assert said == {
        "site_templates/pages/entiti.md.jinja": "did you mean entity.md.jinja?",
        "site_templates/pages/something-of-ours.md.jinja": "call it as the one it shall replace",
    }
