"""From a library to W3C Web Annotations, stand-off: a text file and its annotations an article.

Web Annotation Data Model, W3C Recommendation of 23 February 2017. Each target points at the text
file by the words (TextQuoteSelector) and by position (TextPositionSelector: code points, as the
Recommendation wants them), so that a reader of the files needs no program of ours.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from builder import addresses
from builder.compose.kinds import KIND_NAMES
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    EntityId,
    File,
    Gloss,
    Library,
    Maker,
    Mark,
    Note,
    Provenance,
    Publication,
    Reference,
    Span,
    State,
    Statement,
)
from builder.spans import text_before
from builder.wording import in_a_row

Json = dict[str, Any]
_CONTEXT = "http://www.w3.org/ns/anno.jsonld"
_AROUND = 32  # code points of prefix and suffix


def web_annotations(library: Library, publication: Publication) -> Iterator[File]:
    """`texts/<article>.txt`, as it was read, and `annotations/<article>.jsonld`, a page of
    annotations that points at it."""
    for annotated in library.articles:
        id = annotated.article.id
        yield File(f"texts/{id}.txt", annotated.article.text)
        page = json.dumps(_page(annotated, publication), ensure_ascii=False, indent=1)
        yield File(f"annotations/{id}.jsonld", page + "\n")


def _page(annotated: AnnotatedArticle, publication: Publication) -> Json:
    article = annotated.article
    items = [
        {
            "id": f"#a{number}",
            "type": "Annotation",
            "motivation": _motivation(mark),
            "body": _bodies(mark, publication),
            "target": _targets(mark, article, publication),
            **_made(mark.provenance),
        }
        for number, mark in enumerate(annotated.marks, start=1)
    ]
    return {
        "@context": _CONTEXT,
        "id": "",
        "type": "AnnotationPage",
        "label": article.title,
        "items": items,
    }


def _made(provenance: Provenance) -> Json:
    """Who made it: an editor, or this program by which means."""
    if provenance.by == Maker.EDITOR:
        return {"creator": {"type": "Person", "nickname": Maker.EDITOR.value}}
    return {"generator": {"type": "Software", "name": "Glossator", "nickname": provenance.by}}


def _motivation(mark: Mark) -> str:
    match mark:
        case Reference():
            return "identifying" if mark.entity else "tagging"
        case Statement():
            return "describing"
        case Gloss():
            return "linking"
        case Dating():
            return "classifying"
        case Note():
            return "commenting"


def _bodies(mark: Mark, publication: Publication) -> list[Json]:
    """What is said of the passage: whom or what it means, in words and as an address."""
    match mark:
        case Reference():
            bodies = [_text(KIND_NAMES[mark.kind], "classifying"), _text(mark.label, "tagging")]
            return [*bodies, *_linked(mark.entity, publication)]
        case Statement():
            linked = (body for id in mark.speakers for body in _linked(id, publication))
            return [_text(_said(mark), "describing"), *linked]
        case Gloss():
            source = addresses.published(publication, addresses.term(mark.term))
            return [{"type": "SpecificResource", "purpose": "linking", "source": source}]
        case Dating():
            return [_text(mark.value, "classifying")]
        case Note():
            return [_text(mark.text, "commenting")]


def _said(mark: Statement) -> str:
    by = f"said by {in_a_row(mark.labels)}" if mark.labels else "speaker not stated"
    to = f" to {mark.addressee_label}" if mark.addressee_label else ""
    state = ", suggested" if mark.provenance.state is State.SUGGESTED else ""
    return f"{mark.kind.value} speech, {by}{to}{state}"


def _text(value: str, purpose: str) -> Json:
    return {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}


def _linked(entity: EntityId | None, publication: Publication) -> list[Json]:
    if entity is None:
        return []
    source = addresses.published(publication, addresses.entity(entity))
    return [{"type": "SpecificResource", "purpose": "identifying", "source": source}]


def _targets(mark: Mark, article: Article, publication: Publication) -> list[Json]:
    """The passage; a quotation that is interrupted has several."""
    spans = mark.content if isinstance(mark, Statement) else (mark.span,)
    return [
        {
            "type": "SpecificResource",
            "source": f"../texts/{article.id}.txt",
            "scope": addresses.published(publication, addresses.article(article.id)),
            "selector": _selectors(article.text, span),
        }
        for span in spans
    ]


def _selectors(text: str, span: Span) -> list[Json]:
    return [
        {
            "type": "TextQuoteSelector",
            "exact": span.of(text),
            "prefix": text_before(text, span.start, _AROUND),
            "suffix": text[span.end : span.end + _AROUND],
        },
        {"type": "TextPositionSelector", "start": span.start, "end": span.end},
    ]
