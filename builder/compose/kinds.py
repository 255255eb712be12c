"""What kinds and layers are called, by readers and editors, and in which order lists show them."""

from __future__ import annotations

from collections.abc import Mapping

from builder.model import Entity, Kind, Layer

KIND_NAMES: Mapping[Kind, str] = {
    Kind.PERSON: "Person",
    Kind.ORG: "Organisation",
    Kind.GPE: "Country, state or city",
    Kind.LOC: "Place",
    Kind.FAC: "Building or site",
    Kind.NORP: "Group",
    Kind.EVENT: "Event",
    Kind.LAW: "Law or treaty",
    Kind.PRODUCT: "Product",
    Kind.WORK: "Work",
}
"""What a reader sees, where no editor has said more."""
KIND_OF_WORD: Mapping[str, Kind] = {
    "person": Kind.PERSON,
    "organisation": Kind.ORG,
    "city": Kind.GPE,
    "country": Kind.GPE,
    "state": Kind.GPE,
    "region": Kind.GPE,
    "place": Kind.LOC,
    "facility": Kind.FAC,
    "building": Kind.FAC,
    "site": Kind.FAC,
    "group": Kind.NORP,
    "people": Kind.NORP,
    "event": Kind.EVENT,
    "law": Kind.LAW,
    "treaty": Kind.LAW,
    "product": Kind.PRODUCT,
    "work": Kind.WORK,
}
"""What an editor may write: the words of the page, each by itself, and others."""
WORD_OF_KIND = {kind: word for word, kind in reversed(tuple(KIND_OF_WORD.items()))}
"""What the program writes for an editor: the first of these words."""
LAYERS = {
    Layer.PERSON: "People",
    Layer.ORG: "Organisations",
    Layer.PLACE: "Places",
    Layer.OTHER: "Other names",
    Layer.DATE: "Dates",
    Layer.TERM: "Terms",
    Layer.QUOTE: "Quotes",
}
NAMES = (Layer.PERSON, Layer.ORG, Layer.PLACE, Layer.OTHER)


def kind_name(entity: Entity) -> str:
    """What a reader sees of an entity's kind: the editor's own word, or the program's."""
    return entity.kind_word.capitalize() or KIND_NAMES[entity.kind]
