"""Pages as data."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import jinja2
import pytest
from jinja2 import meta

from builder.compose import COMPOSERS
from builder.compose.concordance import concordance
from builder.compose.entities import entity_pages
from builder.model import History, Part, Revision

TEMPLATES = Path(__file__).parents[2] / "site_templates" / "pages"


def pages_of(library):
    return [page for compose in COMPOSERS for page in compose(library)]


def test_no_two_pages_share_a_path(library):
    """Every page has a place of its own, and no markup in its title."""
    pages = pages_of(library)
    assert len({page.path for page in pages}) == len(pages)
    assert all(page.title and not page.title.startswith("#") for page in pages)


@pytest.fixture
def long_library(marked, shelf):
    """So much of everything that every kind of page is needed."""
    text = " ".join(f'Holm met {n}. "A truce holds {n}." All fell silent.' for n in range(3))
    articles = []
    for number in range(70):
        day = date(2025, 12, 1) - timedelta(number)
        made = marked(text, id=f"a{number}", day=day)
        for n in range(3):
            made.names("Holm", "ada-holm", nth=n).uses("truce", "truce", nth=n)
            made.says(f'"A truce holds {n}."', "ada-holm", id=f"q-{n}")
            made.dates(f"met {n}", (day - timedelta(100 * n)).isoformat())
        articles.append(made.done())
    revision = Revision(
        day=date(2025, 12, 2), part=Part.ARTICLE, article="a0", before="1", after="2"
    )
    return replace(shelf(*articles), moved={"a-holm": "ada-holm"}, history=History((revision,)))


@pytest.mark.parametrize("name", ["library", "long_library"])
def test_what_an_entity_said_is_where_its_page_says(name, request):
    """With everybody's quotes, or apart where they are too many for one page."""
    given = request.getfixturevalue(name)
    paths = {page.path for page in pages_of(given)}
    (page,) = (page for page in entity_pages(given) if page.path == "entities/ada-holm.md")
    where, _, place = page.data["all_quotes"].partition("#")
    assert where in paths
    assert concordance(given).quotes_apart is (name == "long_library") is (not place)


def names_in(name, environment):
    """What a template and those it includes expect to be given."""
    source = environment.loader.get_source(environment, name)[0]
    parsed = environment.parse(source)
    included = meta.find_referenced_templates(parsed)
    return meta.find_undeclared_variables(parsed).union(
        *(names_in(i, environment) for i in included)
    )


def test_templates_show_all_that_they_are_given(long_library):
    """What no template asks for need not be computed."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES))
    given = {}
    for page in pages_of(long_library):
        given.setdefault(f"{page.template}.md.jinja", set()).update(page.data)
    whole = {path.name for path in TEMPLATES.iterdir() if "{{ head(" in path.read_text("utf-8")}
    assert set(given) == whole
    assert {name: keys - names_in(name, environment) for name, keys in given.items()} == {
        name: set() for name in whole
    }
