"""Templates are compiled once."""

import jinja2
import pytest

from builder.edges.mkdocs.compiled import CompiledTemplates


@pytest.fixture
def show(monkeypatch):
    """What a template comes out as in an environment of its own, and how often one was compiled."""
    compiled = CompiledTemplates()
    counted = []
    compile_ = jinja2.Environment.compile

    def watched(self, source, *rest):
        counted.append(source)
        return compile_(self, source, *rest)

    monkeypatch.setattr(jinja2.Environment, "compile", watched)

    def shown(text, **filters):
        environment = jinja2.Environment(loader=jinja2.DictLoader({"x": text}), autoescape=True)
        environment.filters |= filters
        compiled.attach(environment)
        return environment.get_template("x").render(), len(counted)

    return shown


def test_the_same_text_is_compiled_once(show):
    """For one environment after the other; another text is compiled."""
    assert [show("a"), show("a"), show("b"), show("b")] == [("a", 1), ("a", 1), ("b", 2), ("b", 2)]


def test_other_filters_compile_anew(show):
    """What a filter makes of words that stand in a template is compiled in."""
    text = "{{ 'a' | twice }}"
    assert show(text, twice=lambda word: word * 2) == ("aa", 1)
    assert show(text, twice=lambda word: word * 3) == ("aaa", 2)
