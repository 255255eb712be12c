"""Where the glossary's terms are used."""

from __future__ import annotations

from collections.abc import Iterator

from builder.knowledge import Knowledge
from builder.model import Article, Gloss, Provenance, Reading

_BY_GLOSSARY = Provenance("glossary")


def find_glosses(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Gloss]:
    """One gloss for each use of a term in running text; of two terms that overlap, the longer."""
    for paragraph in article.paragraphs:
        for table in (knowledge.terms_as_written, knowledge.terms_in_any_case):
            for span, terms in table.find(article.text, paragraph):
                yield Gloss(span, terms[0], _BY_GLOSSARY)
