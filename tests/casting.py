"""A few people and bodies, articles about them, and who is said to speak there."""

from __future__ import annotations

import re
from datetime import date

from builder.coreference.cast import Cast
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    ArticleId,
    Attribution,
    Block,
    Entity,
    EntityId,
    Kind,
    Office,
    Provenance,
    Quoting,
    Reading,
    Reference,
    Span,
    Statement,
)
from builder.resolve.speakers import name_speakers


def _person(id: str, label: str, country: str, *offices: Office, description: str = "") -> Entity:
    return Entity(
        id=EntityId(id),
        label=label,
        kind=Kind.PERSON,
        country=EntityId(country),
        offices=offices,
        description=description,
    )


KNOWLEDGE = Knowledge(
    [
        Entity(id=EntityId("norway"), label="Norway", kind=Kind.GPE, demonyms=("Norwegian",)),
        Entity(id=EntityId("netherlands"), label="Netherlands", kind=Kind.GPE, demonyms=("Dutch",)),
        _person("ann-lee", "Ann Lee", "norway", Office(title="league chief", start="2024-10-01")),
        _person(
            "jan-vos",
            "Jan Vos",
            "netherlands",
            Office(title="league chief", start="2014", end="2024-09-30"),
            description="Dutch shipping magnate and politician.",
        ),
        _person(
            "piet-bos",
            "Piet Bos",
            "netherlands",
            Office(title="guild head", start="2020"),
            Office(title="Warden of the Isles", start="2020"),
        ),
        _person("kim-day", "Kim Day", "norway", Office(title="guild head", start="2024")),
    ]
)
_PEOPLE = {"Ann Lee": "ann-lee", "Jan Vos": "jan-vos", "Piet Bos": "piet-bos", "Tom Ray": None}
_BODIES = {"Harbour Board": None, "Lake Union": None}


def article_of(text: str, day: date | None = date(2025, 4, 8)) -> Article:
    paragraphs = [Span(m.start(), m.end()) for m in re.finditer(r"[^\n]+", text)]
    blocks = tuple(Block(span=p, line=n + 1) for n, p in enumerate(paragraphs))
    return Article(id=ArticleId("a"), date=day, title="", byline="", text=text, blocks=blocks)


def references_in(text: str) -> tuple[Reference, ...]:
    """Every name of the people and bodies above, as a reference."""
    return tuple(
        Reference(
            span=Span(m.start(), m.end()),
            kind=kind,
            entity=EntityId(id) if id else None,
            label=name,
            provenance=Provenance("register"),
            layer=kind.layer,
            reason="" if id else "not in the register",
        )
        for kind, names in ((Kind.PERSON, _PEOPLE), (Kind.ORG, _BODIES))
        for name, id in names.items()
        for m in re.finditer(name, text)
    )


def cast_of(text: str, source: Span | None = None) -> Cast:
    """The cast of an article that nobody has parsed; what stands in `"..."` is quoted, from this
    source."""
    said = (
        Attribution(
            content=(Span(*m.span()),),
            kind=Quoting.DIRECT,
            source=source,
            provenance=Provenance("rule"),
        )
        for m in re.finditer(r'"[^"]*"', text)
    )
    return Cast(article_of(text), references_in(text), Reading(), KNOWLEDGE, said)


def statement_of(
    text: str,
    source: str,
    day: date | None = date(2025, 4, 8),
    addressee: str = "",
    joint: tuple[str, ...] = (),
) -> Statement:
    """The statement whose content is the last `"..."` of the text and whose source, addressee and
    joint sources are the last occurrences of these words."""
    start = text.rindex(source)
    others = ((text.rindex(words), words) for words in joint)
    *_, quoted = re.finditer(r'"[^"]*"', text)
    heard = text.rindex(addressee) if addressee else -1
    attribution = Attribution(
        content=(Span(*quoted.span()),),
        kind=Quoting.DIRECT,
        source=Span(start, start + len(source)),
        joint=tuple(Span(at, at + len(words)) for at, words in others),
        addressee=Span(heard, heard + len(addressee)) if addressee else None,
        provenance=Provenance("rule", score=0.9),
    )
    [statement], _ = name_speakers(
        article_of(text, day), (attribution,), references_in(text), Reading(), KNOWLEDGE
    )
    return statement
