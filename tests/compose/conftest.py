"""A small library, marked by hand, that every kind of page is tried on."""

from dataclasses import replace
from datetime import date

import pytest

from builder.model import (
    AnnotatedArticle,
    Dating,
    Entity,
    Gloss,
    Granularity,
    JointSpeaker,
    Kind,
    Library,
    Office,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    Term,
)

ENTITIES = (
    Entity(id="ada-holm", label="Ada Holm", kind=Kind.PERSON, description="A minister."),
    Entity(id="norland", label="Norland", kind=Kind.GPE, description="A country."),
    Entity(id="the-league", label="The League", kind=Kind.ORG, offices=(Office(title="Chair"),)),
    Entity(id="nobody", label="Nobody", kind=Kind.PERSON),
)
TERMS = (
    Term(id="truce", label="truce", definition="A pause in fighting.", source="Editors"),
    Term(id="unused", label="unused"),
)


class Marks:
    """Marks on the words of an article, found by looking for them."""

    def __init__(self, article):
        self.article = article
        self.made = []

    def span(self, words, nth=0):
        at = -1
        for _ in range(nth + 1):
            at = self.article.text.index(words, at + 1)
        return Span(at, at + len(words))

    def names(self, words, entity, nth=0):
        found = next((e for e in ENTITIES if e.id == entity), None)
        kind = found.kind if found else Kind.PERSON
        state = State.ACCEPTED if found else State.SUGGESTED
        self.made.append(
            Reference(
                span=self.span(words, nth),
                kind=kind,
                entity=entity,
                label=found.label if found else words,
                provenance=Provenance("register", state),
                layer=kind.layer,
            )
        )
        return self

    def says(self, words, speaker, kind=Quoting.DIRECT, id="q-1", label=""):
        found = next((e for e in ENTITIES if e.id == speaker), None)
        self.made.append(
            Statement(
                id=id,
                content=(self.span(words),),
                kind=kind,
                speaker=speaker,
                speaker_label=found.label if found else label,
                provenance=Provenance("rule"),
            )
        )
        return self

    def together_with(self, *others):
        """Those (id and name each) say what was said last, too."""
        joint = tuple(JointSpeaker(self.span(name), id, name) for id, name in others)
        self.made[-1] = replace(self.made[-1], joint=joint)
        return self

    def uses(self, words, term, nth=0):
        self.made.append(Gloss(self.span(words, nth), term, Provenance("glossary")))
        return self

    def dates(self, words, value, granularity=Granularity.DAY):
        self.made.append(Dating(self.span(words), value, granularity, Provenance("rule")))
        return self

    def done(self):
        marks = sorted(self.made, key=lambda m: (m.span.start, -m.span.end))
        return AnnotatedArticle(self.article, tuple(marks))


@pytest.fixture
def marked(article):
    """Start marking an article with this text."""
    return lambda text, **more: Marks(article(text, **more))


@pytest.fixture
def shelf():
    """A library of these annotated articles."""
    return lambda *articles: Library(
        {e.id: e for e in ENTITIES}, {t.id: t for t in TERMS}, tuple(articles)
    )


NEWER = """Ada Holm spoke in Norland on 3 May. "Norland wants a truce, and it wants that truce before the winter," she told reporters.

Holm left. Norland's neighbours were silent."""
OLDER = "Norland joined The League in 2019. Some officials smiled."


@pytest.fixture
def library(marked, shelf):
    """Two articles, the newer one with a quotation, a term and a date."""
    newer = marked(NEWER, id="newer", title="A visit", day=date(2025, 5, 4))
    newer.names("Ada Holm", "ada-holm").names("Holm", "ada-holm", nth=1)
    for nth in range(3):
        newer.names("Norland", "norland", nth=nth)
    newer.uses("truce", "truce").uses("truce", "truce", nth=1).dates("3 May", "2025-05-03")
    newer.says(NEWER[NEWER.index('"') : NEWER.rindex('"') + 1], "ada-holm")
    older = marked(OLDER, id="older", title="Joined", day=date(2024, 12, 1))
    older.names("Norland", "norland").names("The League", "the-league").names("officials", None)
    older.dates("2019", "2019", Granularity.YEAR)
    return shelf(newer.done(), older.done())
