"""A chapter of the book is well formed and shows exactly its article, whatever is in and on it."""

from __future__ import annotations

import importlib.util
import random
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from builder.export.chapter import chapter
from builder.fidelity import differences
from builder.model import Gloss, Reference, Term

_path = Path(__file__).parents[2] / "tools" / "fuzz.py"
_spec = importlib.util.spec_from_file_location("tools_fuzz_for_books", _path)
fuzz = importlib.util.module_from_spec(_spec)
sys.modules[_spec.name] = fuzz
_spec.loader.exec_module(fuzz)

chances = st.integers(0, 2**32).map(random.Random)
texts = st.one_of(fuzz.hypothesis_texts(), chances.map(fuzz.soup)).map(
    lambda text: text.replace("\f", " ")  # which XML cannot hold, not even in code
)
articles = st.builds(fuzz.annotated, st.lists(texts, min_size=1, max_size=6), chances)


@settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])
@given(articles)
def test_the_reader_of_the_book_sees_exactly_the_text(annotated):
    """Marks may cross styles, and notes stand anywhere."""
    terms = {
        m.term: Term(id=m.term, label="t", definition="d")
        for m in annotated.marks
        if isinstance(m, Gloss)
    }
    known = {m.entity for m in annotated.marks if isinstance(m, Reference)} - {None}
    made = chapter(annotated, terms, known)
    root = ElementTree.fromstring(f'<body xmlns:epub="http://www.idpf.org/2007/ops">{made}</body>')
    assert not [a for a in root.iter("a") if len(list(a.iter("a"))) > 1]
    ids = [e.get("id") for e in root.iter() if e.get("id")]
    assert len(ids) == len(set(ids))
    notes = {a.get("href")[1:] for a in root.iter("a") if re.match("#[nr]\\d", a.get("href"))}
    assert notes <= set(ids)
    assert differences(re.sub(r' epub:type="\w+"', "", made), annotated.article) == ()
