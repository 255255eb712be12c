"""A small library, marked by hand, and what reads the files made of it."""

from datetime import date
from xml.etree import ElementTree

import pytest

from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Entity,
    EntityId,
    Gloss,
    Kind,
    Library,
    Note,
    Provenance,
    Publication,
    Quoting,
    Reference,
    Span,
    Statement,
    Term,
    TermId,
)
from builder.parse import parse_plain

BY = Provenance("rule")
ENTITIES = (
    Entity(id=EntityId("ada-holm"), label="Ada Holm", kind=Kind.PERSON, description="A minister."),
    Entity(id=EntityId("norland"), label="Norland", kind=Kind.GPE, aliases=("the North",)),
    Entity(id=EntityId("nobody"), label="Nobody", kind=Kind.PERSON),
)
TERMS = (
    Term(id=TermId("truce"), label="truce", definition="A pause in fighting.", source="Editors"),
    Term(id=TermId("unused"), label="unused", definition="Not used."),
)
TEXT = """Ada Holm spoke in Norland. "Norland wants a truce," she said, "and that truce soon."

Holm left Norland."""


class Marks:
    """Marks on the words of a text, found by looking for them."""

    def __init__(self, text):
        self.text, self.made = text, []

    def at(self, words, nth=0):
        place = -1
        for _ in range(nth + 1):
            place = self.text.index(words, place + 1)
        return Span(place, place + len(words))

    def names(self, words, id, nth=0):
        kind = next(e.kind for e in ENTITIES if e.id == id)
        self.made.append(
            Reference(
                span=self.at(words, nth),
                kind=kind,
                entity=id,
                label=words,
                provenance=BY,
                layer=kind.layer,
            )
        )
        return self

    def says(self, *parts, who="Ada Holm", kind=Quoting.DIRECT, id="q-1", to=""):
        self.made.append(
            Statement(
                id=id,
                content=tuple(p if isinstance(p, Span) else self.at(p) for p in parts),
                kind=kind,
                speaker_label=who,
                addressee_label=to,
                provenance=BY,
            )
        )
        return self

    def uses(self, words, term, nth=0):
        self.made.append(Gloss(self.at(words, nth), TermId(term), BY))
        return self

    def remark(self, words, text):
        self.made.append(Note(self.at(words), text, BY))
        return self

    def on(self, article):
        ordered = sorted(self.made, key=lambda m: (m.span.start, -m.span.end))
        return AnnotatedArticle(article, tuple(ordered))


@pytest.fixture
def marks():
    return Marks


@pytest.fixture
def terms():
    return {term.id: term for term in TERMS}


@pytest.fixture
def library(terms):
    """Two briefings, the newer one with a quotation, a term and names."""
    newer = Marks(TEXT).names("Ada Holm", "ada-holm").names("Holm", "ada-holm", 1)
    newer.names("Norland", "norland").names("Norland", "norland", 1)
    newer.uses("truce", "truce").uses("truce", "truce", 1)
    newer.says('"Norland wants a truce,"', '"and that truce soon."', to="reporters")
    older = Marks("Norland slept.").names("Norland", "norland")
    return Library(
        {e.id: e for e in ENTITIES},
        terms,
        (
            newer.on(parse_plain(TEXT, id="newer", title="A visit", day=date(2025, 5, 4))),
            older.on(parse_plain("Norland slept.", id="older", title="Sleep", day=None)),
        ),
    )


HOSTILE = (
    "</title><script>alert(1)</script> & ]]> \x00\x0b\x0c\ud800\ufffe ' \" \u202e{{ x }} --> <!--"
)


@pytest.fixture
def hostile():
    """A library in which every text is out to break the file it stands in."""
    entity = Entity(
        id=EntityId("x"), label=HOSTILE, kind=Kind.ORG, description=HOSTILE, aliases=(HOSTILE,)
    )
    term = Term(id=TermId("x"), label=HOSTILE, definition=HOSTILE, source=HOSTILE)
    text = f"{HOSTILE}\n\n{HOSTILE}"
    held = parse_plain(text, id="x", title=HOSTILE, day=date(2025, 1, 1))
    article = Article(
        id=ArticleId("x"),
        date=held.date,
        title=HOSTILE,
        byline=HOSTILE,
        text=text,
        blocks=held.blocks,
    )
    span = next(article.paragraphs)
    marks = Marks(text)
    marks.made.append(
        Reference(
            span=span,
            kind=Kind.ORG,
            entity=entity.id,
            label=HOSTILE,
            provenance=BY,
            layer=entity.layer,
        )
    )
    marks.made.append(Gloss(span, term.id, BY))
    marks.made.append(Note(span, HOSTILE, BY))
    marks.says(span, who=HOSTILE, to=HOSTILE)
    return Library({entity.id: entity}, {term.id: term}, (marks.on(article),))


@pytest.fixture
def publication():
    return Publication(
        name="Notes & Marks", address="https://example.org/x/", description="A <test>."
    )


@pytest.fixture
def hostile_publication():
    return Publication(name=HOSTILE, address="https://example.org/", description=HOSTILE)


@pytest.fixture
def parsed():
    """The root element of an XML document; an error for one that is not well formed."""
    return ElementTree.fromstring
