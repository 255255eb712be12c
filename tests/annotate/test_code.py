"""No annotator marks anything in code."""

from builder.annotate import annotate
from builder.knowledge import Knowledge
from builder.model import Attribution, Kind, Mention, Provenance, Quoting, Reading, Source, Span
from builder.parse import parse

HEAD = "---\ntitle: T\ndate: 2025-04-08\n---\n\n"


def test_code_is_left_alone():
    """What meets it is dropped, but for a quotation that holds it."""
    article = parse(Source("a.md", f'{HEAD}Ann set `Ann = "x"` and ran "Ann `x` Lee" twice.'))
    rule = Provenance("rule")
    spans = [Span(0, 3), Span(8, 11), Span(14, 17), Span(27, 30), Span(31, 32)]
    mentions = [Mention(span, Kind.PERSON, rule) for span in spans]
    said = [
        Attribution(content=(span,), kind=Quoting.MIXED, provenance=rule)
        for span in (Span(14, 17), Span(26, 37))
    ]
    found = annotate(article, Reading(), Knowledge([]), (lambda *_: [*mentions, *said],))
    assert [f.span.of(article.text) for f in found] == ["Ann", "Ann", '"Ann x Lee"']
