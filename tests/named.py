"""A small register, and readings in which a model took certain words for names."""

from builder.annotate.names import find_names
from builder.knowledge import Knowledge
from builder.model import Entity, EntityId, Kind, Name, ParagraphReading, Reading, Span

GPE, ORG, PERSON, LOC = Kind.GPE, Kind.ORG, Kind.PERSON, Kind.LOC


def entity(label, kind, *aliases, **more):
    id = EntityId(label.lower().replace(" ", "-"))
    return Entity(id=id, label=label, kind=kind, aliases=aliases, **more)


KNOWLEDGE = Knowledge(
    [
        entity("NATO", ORG, "North Atlantic Treaty Organization"),
        entity("Japan", GPE, demonyms=("Japanese",)),
        entity("South Korea", GPE, demonyms=("South Korean",)),
        entity("Turkey", GPE, demonyms=("Turkish",)),
        entity("Donald Trump", PERSON, "Trump", never=("Trump Tower",)),
        entity("Theresa May", PERSON, "May"),
        entity("Mark Rutte", PERSON),
        entity("Gen Nakatani", PERSON),
        entity("Paris", GPE),
        entity("London", GPE),
        entity("Elizabeth II", PERSON, "Queen Elizabeth"),
        entity("European Union", ORG, weak_aliases=("the bloc", "Union")),
        entity("Asia-Pacific", LOC),
    ]
)


def reading(article, *names):
    """A reading in which a model took these words for names of that kind, wherever they stand."""
    paragraphs = []
    for span in article.paragraphs:
        found, taken = [], set()
        for words, kind in sorted(names, key=lambda pair: -len(pair[0])):
            at = article.text.find(words, span.start, span.end)
            while at >= 0:
                here = Span(at, at + len(words))
                if not any(here.meets(other) for other in taken):
                    taken.add(here)
                    found.append(Name(here, kind))
                at = article.text.find(words, here.end, span.end)
        paragraphs.append(ParagraphReading(span=span, names=tuple(found)))
    return Reading(tuple(paragraphs), "model")


def found(article, *names, knowledge=KNOWLEDGE):
    mentions = find_names(article, reading(article, *names), knowledge)
    return {(m.span.of(article.text), m.kind) for m in mentions}


def known(article, *names):
    mentions = find_names(article, reading(article, *names), KNOWLEDGE)
    return [m.span.of(article.text) for m in mentions if m.provenance.by == "register"]
