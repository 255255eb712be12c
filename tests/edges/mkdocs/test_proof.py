"""What `fidelity.json` says."""

import json

from builder.edges.mkdocs.proof import write_proof
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
