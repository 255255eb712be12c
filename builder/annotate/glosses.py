"""Where the glossary's terms are used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from builder.knowledge import Knowledge
from builder.model import Article, Gloss, Maker, Provenance, Reading, TermId

_BY_GLOSSARY = Provenance(Maker.GLOSSARY)


def find_glosses(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Gloss]:
    """One gloss for each use of a term in running text; of two terms that overlap, the longer. A
    word of everyday use counts only beside the words that its term asks for."""

    @cache
    def is_meant(term: TermId) -> bool:
        context = knowledge.terms[term].context
        return not context or bool(_any_of(context).search(article.text))

    for paragraph in article.paragraphs:
        for table in (knowledge.terms_as_written, knowledge.terms_in_any_case):
            for span, terms in table.find(article.text, paragraph, is_meant):
                yield Gloss(span, terms[0], _BY_GLOSSARY)


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")
