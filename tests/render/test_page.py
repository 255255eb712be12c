"""Pages through their templates: escaping is the default and cannot be forgotten."""

from datetime import date, timedelta
from pathlib import Path

import markdown
import pytest

from builder.compose import COMPOSERS
from builder.compose.page import Page
from builder.errors import BriefingError
from builder.model import AnnotatedArticle, Dating, Granularity, Library, Provenance, Span
from builder.render import Renderer

FOLDER = Path(__file__).parents[2] / "site_templates" / "pages"
TEMPLATES = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.jinja")}


def rendered(template, **data):
    page = Page(path="x.md", title="T", template="x", data=data)
    return Renderer({"x.md.jinja": template})(page).text


def test_what_is_not_markup_is_escaped():
    """Also in a template whose writer never thought of it."""
    assert rendered("{{ x }}", x="<b>*a*</b>") == "&#x3c;b&#x3e;&#x2a;a&#x2a;&#x3c;/b&#x3e;"


def test_a_name_that_does_not_exist_stops_the_build():
    """A misspelt name is a fault of the template, not an empty line on the page."""
    with pytest.raises(BriefingError, match=r"pages/x\.md\.jinja:2: 'titel' is undefined"):
        rendered("\n{{ titel }}")


@pytest.mark.parametrize(
    ("template", "what"),
    [
        ("line\n{% if %}", r"pages/x\.md\.jinja:2: Expected an expression"),
        ("{% include 'y.jinja' %}", r"pages/y\.jinja: there is no such template"),
        ("\n\n{{ plural() }}", r"pages/x\.md\.jinja:3: plural\(\) missing"),
    ],
)
def test_a_fault_of_a_template_is_named_where_it_stands(template, what):
    """Newsrooms may write their own."""
    with pytest.raises(BriefingError, match=what):
        rendered(template)


def test_a_fault_of_what_a_template_calls_is_not_the_template_s():
    """It is the program's, and no newsroom can mend it."""
    with pytest.raises(TypeError):
        rendered("{{ x() }}", x=lambda: 1 + "a")


def test_a_page_that_shows_the_same_is_not_written_again():
    """Whatever the template would do; another is."""
    call = iter(range(9)).__next__

    def written(*rows):
        data = {"rows": rows, "call": call}
        return render(Page(path="x.md", title="T", template="x", data=data)).text

    render = Renderer({"x.md.jinja": "{{ call() }} {{ rows | first }}"})
    assert [written("a"), written("a"), written("b"), written("a")] == ["0 a", "0 a", "1 b", "2 a"]


def test_titles_cannot_run():
    """Themes print front matter as it is, so it is HTML-escaped already."""
    page = Page(path="x.md", title="<script>", template="x", data={}, description='"<b>"')
    text = Renderer({"x.md.jinja": "{{ head() }}"})(page).text
    assert "<" not in text
    assert 'title: "&#x3c;script&#x3e;"' in text


def pages(*articles):
    library = Library({}, {}, tuple(articles))
    render = Renderer(TEMPLATES)
    return {f.path: f.text for compose in COMPOSERS for f in map(render, compose(library))}


HOSTILE = "<img src=x onerror=alert(1)> [a](javascript:b) `c` {{ d }} &lt; *e* {: .f }"


def test_hostile_text_stays_text_on_every_page(article):
    """Title and text come out as they went in, and nothing else does."""
    found = pages(AnnotatedArticle(article(HOSTILE, title=HOSTILE), ()))
    for path, text in found.items():
        html = markdown.markdown(
            text.split("\n---\n", 1)[1], extensions=["attr_list", "md_in_html"]
        )
        assert "<img" not in html, path
        assert 'href="javascript' not in html, path


def test_an_empty_library_has_all_its_pages():
    """The first `mkdocs serve` of a new project shows five whole pages."""
    assert set(pages()) == {"index.md", "quotes.md", "register.md", "glossary.md", "timeline.md"}


@pytest.mark.parametrize(("days", "heading"), [(28, "Years"), (366, "Other years")])
def test_years_are_others_where_one_stands_above_with_its_months(article, days, heading):
    """Else the list is that of all of them, those that lie ahead included."""
    first = date(2024, 1, 1)
    values = [f"{year}-05-01" for year in range(1800, 2000)]
    values += [(first + timedelta(number)).isoformat() for number in range(days)]
    rule, text = Provenance("rule"), "x" * len(values)
    marks = (
        Dating(Span(at, at + 1), value, Granularity.DAY, rule) for at, value in enumerate(values)
    )
    found = pages(AnnotatedArticle(article(text), tuple(marks)))["timeline.md"]
    assert f"\n## {heading} {{ #other-years" in found
    assert ("\n## [2024](" in found) is (heading == "Other years")


@pytest.mark.parametrize(
    ("days", "years", "shown"), [(1100, 12, True), (9, 0, False), (0, 9, False)]
)
def test_a_list_of_two_kinds_can_be_narrowed_to_either(article, days, years, shown):
    """With how many there are of each; what follows a row is of its kind, too."""
    text, rule = "x" * (days + years), Provenance("rule")
    marks = (
        Dating(Span(at, at + 1), "2024-05-01", Granularity.DAY, rule)
        if at < days
        else Dating(Span(at, at + 1), "2023", Granularity.YEAR, rule)
        for at in range(len(text))
    )
    found = pages(AnnotatedArticle(article(text), tuple(marks)))["timeline.md"]
    kinds = ("All <i>1,112</i>", 'data-show="main">Days <i>1,100</i>', '"other">Longer <i>12</i>')
    assert ("<fieldset" in found) is shown is all(kind in found for kind in kinds)
    assert ("and 1,090 more places\n\n" in found) is shown
    assert ("and 2 more places\n{: .other }\n" in found) is shown
    assert found.count("{: .r") - found.count(".other }") + shown == min(days, 10)


def test_every_page_begins_with_front_matter_and_has_one_heading(article):
    """MkDocs eats a first line that looks like `Word: text`."""
    for path, text in pages(AnnotatedArticle(article("Some text."), ())).items():
        body = text.split("\n---\n", 1)[1]
        assert text.startswith("---\ntitle: "), path
        assert sum(line.startswith("# ") for line in body.splitlines()) == 1, path
