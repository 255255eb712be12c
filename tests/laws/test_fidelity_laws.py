"""The reader sees exactly the text; marks nest; taking the markup off gives the article.

A few hundred examples by default; FIDELITY_EXAMPLES=100000 for many (or `tools/fuzz.py`, which
counts).
"""

from __future__ import annotations

import html
import importlib.util
import os
import random
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.fidelity import differences
from builder.model import Form
from builder.render.inline import inline, stretches
from builder.render.markdown import escape, front_matter, pieces
from builder.text import NO_TEXT, collapse

EXAMPLES = int(os.environ.get("FIDELITY_EXAMPLES", "120"))


def _tool(name: str) -> ModuleType:
    path = Path(__file__).parents[2] / "tools" / f"{name}.py"
    spec = importlib.util.spec_from_file_location(f"tools_{name}", path)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


fuzz = _tool("fuzz")
CONVERTERS = {name: fuzz.converter(name) for name in fuzz.SETS}
law = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
chances = st.integers(0, 2**32).map(random.Random)
soups = chances.map(fuzz.soup)
texts = st.one_of(fuzz.hypothesis_texts(), soups)
articles = st.builds(fuzz.annotated, st.lists(texts, min_size=1, max_size=6), chances)


@law
@given(articles)
def test_the_reader_sees_exactly_the_text(article: fuzz.AnnotatedArticle) -> None:
    """Under the site's own extensions and under those that Material recommends."""
    assert fuzz.failures(article, CONVERTERS) == []


@law
@given(texts)
def test_an_escaped_value_shows_itself(text: str) -> None:
    """Anything a template prints: what a reader sees is the value, and nothing is active."""
    seen = NO_TEXT.sub("\ufffd", text)
    for convert in CONVERTERS.values():
        shown = convert(f"<p>{escape(text)}</p>\n\nx {escape(text)}\n")
        bare = re.sub(r"</?(?:p|sup)>", "", shown)
        assert "<" not in bare
        assert collapse(html.unescape(bare)) == collapse(f"{collapse(seen)} x {collapse(seen)}")


@law
@given(articles)
def test_taking_the_markup_off_gives_the_article(article: fuzz.AnnotatedArticle) -> None:
    """Elements and links nest; without them only the text is left."""
    found = stretches(article, "articles/a-1.md")
    for block in article.article.blocks:
        if block.form is Form.CODE:
            continue
        line = inline(
            article.article.text, block.span, [s for s in found if s.span.meets(block.span)]
        )
        text = html.unescape(_without_markup(line))
        assert collapse(text) == collapse(block.span.of(article.article.text))


def _without_markup(line: str) -> str:
    """The text of a line; fails where its markup does not nest."""
    open_: list[str] = []
    out, at = [], 0
    for found in re.finditer(r"<(/?)([a-z]+)[^<>]*>|(\[)|(\]\([^()]*\)(?:\{[^{}]*\})?)", line):
        out.append(line[at : found.start()])
        at = found.end()
        if found[3] or (found[2] and not found[1] and found[2] != "br"):
            open_.append(found[2] or "[")
        elif found[4] or found[1]:
            assert open_.pop() == (found[2] or "[")
    assert open_ == []
    return "".join([*out, line[at:]])


@law
@given(texts, st.lists(st.integers(0, 60), max_size=6))
def test_pieces_join_to_the_whole(text: str, cuts: list[int]) -> None:
    """Wherever a text is cut, its pieces show the text, one more than there are cuts."""
    places = sorted(min(cut, len(text)) for cut in cuts)
    for fully in (False, True):
        made = pieces(text, places, fully=fully)
        assert len(made) == len(places) + 1
        assert _text_of("".join(made)) == collapse(NO_TEXT.sub("\ufffd", text))


def _text_of(escaped: str) -> str:
    return re.sub(r"&#x([0-9a-f]+);", lambda m: chr(int(m[1], 16)), escaped)


@law
@given(texts)
def test_front_matter_reads_back_as_harmless_html(title: str) -> None:
    """Strictly read, it is one text, without a character that means something in HTML."""
    yaml = pytest.importorskip("yaml")
    made = front_matter({"title": title, "n": 1})
    (front,) = yaml.safe_load_all(made.removesuffix("---\n"))
    assert not re.search(r"[<>\"]", front["title"])
    assert _text_of(front["title"]) == collapse(NO_TEXT.sub("\ufffd", title))


@settings(law, max_examples=max(1, EXAMPLES // 3))
@given(articles, chances)
def test_the_gate_catches_what_is_spoilt(
    article: fuzz.AnnotatedArticle, chance: random.Random
) -> None:
    """Whatever is done to the page that a reader could see or suffer."""
    page = CONVERTERS["site"](fuzz.rendered(article))
    for name, change in fuzz.CORRUPTIONS.items():
        spoilt = change(page, chance)
        assert spoilt == page or differences(spoilt, article.article), name
