"""Pages as data."""

from collections import defaultdict
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import jinja2
import pytest
from jinja2 import meta, nodes

from builder.compose import COMPOSERS
from builder.compose.concordance import concordance
from builder.compose.entities import entity_pages
from builder.model import History, Part, Revision
from builder.render.inline import MANNER
from builder.render.vocabulary import VOCABULARY, of_page

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


def read(name, environment):
    """A template, parsed, and those it includes."""
    parsed = environment.parse(environment.loader.get_source(environment, name)[0])
    yield parsed
    for included in meta.find_referenced_templates(parsed):
        yield from read(included, environment)


def test_templates_and_pages_agree(long_library):
    """What no template asks for need not be computed, and what one asks for every page of its kind
    gives."""
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(TEMPLATES))
    whole = {path.name for path in TEMPLATES.iterdir() if "{{ head(" in path.read_text("utf-8")}
    given = defaultdict(list)
    for page in pages_of(long_library):
        given[f"{page.template}.md.jinja"].append(page.data.keys())
    assert set(given) == whole
    for name, pages in given.items():
        parts = list(read(name, environment))
        asked = set().union(*map(meta.find_undeclared_variables, parts))
        made = {n.name for part in parts for n in part.find_all(nodes.Name) if n.ctx == "store"}
        called = {*VOCABULARY, *of_page(page, MANNER), "page", "publication"}
        assert set().union(*pages) - asked == set(), name
        assert asked - made - called - set.intersection(*map(set, pages)) == set(), name
