"""What `fidelity.json` says."""

import json

from builder import fidelity
from builder.edges.cache import Cache
from builder.edges.keeping import Kept
from builder.edges.mkdocs import proof
from builder.edges.mkdocs.proof import Proofs, write_proof
from builder.model import AnnotatedArticle, Dating, Granularity, Maker, Note, Provenance, Span


def test_a_line_for_each_article_with_its_marks_by_layer(article, tmp_path):
    """An editor's note is of no layer, and counts for itself."""
    by = Provenance(Maker.RULE)
    marks = (
        Dating(Span(0, 4), "2024", Granularity.YEAR, by),
        Note(Span(0, 4), "So.", by),
        Dating(Span(5, 9), "2025", Granularity.YEAR, by),
    )
    write_proof(tmp_path, [AnnotatedArticle(article("2024 2025", id=id), marks) for id in "ab"])
    text = (tmp_path / "fidelity.json").read_text()
    assert len(text.splitlines()) == 4
    one, two = json.loads(text)
    assert (one["article"], two["article"], one["paragraphs"]) == ("a", "b", 1)
    assert one["annotations"] == {"date": 2, "note": 1}


def test_nothing_proved_is_an_empty_list(tmp_path):
    """And still JSON."""
    write_proof(tmp_path, [])
    assert json.loads((tmp_path / "fidelity.json").read_text()) == []


def test_a_page_is_looked_at_again_only_if_it_or_its_article_or_the_program_changed(
    article, monkeypatch, tmp_path
):
    """And one that shows something else, each time."""
    looked_at = []
    differences = fidelity.differences

    def watched(html, article):
        looked_at.append((html, article.text))
        return differences(html, article)

    def hold(html, article):
        kept = Kept(Cache(tmp_path / "pages.sqlite"))
        held = Proofs(kept).hold(html, article)
        kept.close()
        return held, len(looked_at)

    monkeypatch.setattr(fidelity, "differences", watched)
    one, other = article("Rain."), article("Sun.")
    page, wrong = (f'<div data-briefing="{one.id}"><p>{t}</p></div>' for t in ("Rain.", "Sun."))
    assert [hold(page, one), hold(page, one)] == [(True, 1), (True, 1)]
    assert [hold(page, other), hold(wrong, one), hold(wrong, one)] == [
        (False, 2),
        (False, 3),
        (False, 4),
    ]
    assert [hold(page, one), hold(page, one)] == [(True, 5), (True, 5)]
    monkeypatch.setattr(proof, "program", lambda: "another one")
    assert hold(page, one) == (True, 6)
