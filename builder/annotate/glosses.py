"""Where the glossary's terms are used."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from builder import latin
from builder.gazetteer import LAW_WORDS
from builder.knowledge import Knowledge
from builder.model import Article, Gloss, Maker, Provenance, Reading, Span, Term, TermId

_BY_GLOSSARY = Provenance(Maker.GLOSSARY)
_OF_A_LAW = latin.regex(
    r",? of (?:the )?(?P<law>[A-Z][\w-]*(?:(?:['’]s)?(?: (?:of|on|for|the|and))* [A-Z][\w-]*){0,9})"
)
_WORD = latin.regex(r"[A-Z][\w-]*")


def find_glosses(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Gloss]:
    """One gloss for each use of a term in running text; of two terms that overlap, the longer. A
    word of everyday use counts only beside the words that its term asks for, and an article of
    another law ("Article 5 of the Constitution") not at all."""

    @cache
    def is_meant(term: TermId) -> bool:
        context = knowledge.terms[term].context
        return not context or bool(_any_of(context).search(article.text))

    for paragraph in article.paragraphs:
        for table in (knowledge.terms_as_written, knowledge.terms_in_any_case):
            for span, terms in table.find(article.text, paragraph, is_meant):
                if not _is_of_another_law(article.text, span, terms[0], knowledge):
                    yield Gloss(span, terms[0], _BY_GLOSSARY)


def _any_of(phrases: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, phrases))})(?!\w)")


def _is_of_another_law(text: str, span: Span, id: TermId, knowledge: Knowledge) -> bool:
    """Whether a law follows that the term, an article of one with its source, does not speak of."""
    term = knowledge.terms[id]
    found = _OF_A_LAW.match(text, span.end) if _is_of_a_law(term) and term.source else None
    if found is None or not _has_law_word(found["law"]):
        return False
    own = set(_WORD.findall(f"{term.label} {term.source} {term.definition}"))
    named = (found["law"], *_labels(found["law"], knowledge))
    return own.isdisjoint(word for name in named for word in _told_apart(name))


def _is_of_a_law(term: Term) -> bool:
    return _has_law_word(term.label.split(maxsplit=1)[0])


def _has_law_word(name: str) -> bool:
    return not LAW_WORDS.isdisjoint(name.lower().split())


def _labels(law: str, knowledge: Knowledge) -> Iterator[str]:
    """What a law, or a body in its name, is called in the glossary and the register: "UN"."""
    for name in (law, *law.split()):
        yield from (knowledge.terms[id].label for id in knowledge.terms_as_written.get(name))
        yield from (knowledge.entities[id].label for id in knowledge.names.get(name))


def _told_apart(words: str) -> set[str]:
    """The words that tell a law from others; of one without any, as "the Charter", its own."""
    large = set(_WORD.findall(words))
    return {word for word in large if word.lower() not in LAW_WORDS} or large
