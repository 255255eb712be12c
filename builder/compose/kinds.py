"""What kinds and layers are called on the page, and in which order lists show them."""

from __future__ import annotations

from builder.model import Kind, Layer

KINDS = {
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
