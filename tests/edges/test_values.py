"""Values as JSON, and back."""

import json
from datetime import date
from typing import Any

import pytest

from builder.edges.values import packer, unpacker
from builder.model import (
    Article,
    ArticleId,
    Dating,
    EntityId,
    Gloss,
    Granularity,
    Kind,
    Layer,
    Mark,
    Note,
    Place,
    Problem,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    TermId,
)

RULE = Provenance("rule", State.SUGGESTED, 0.125, "subject of \u201ctold\u201d")
ARTICLE = Article(
    id=ArticleId("a"), date=date(2025, 4, 8), title="T", byline="", text="a", blocks=()
)
MARKS = (
    Reference(
        span=Span(0, 4),
        kind=Kind.ORG,
        entity=EntityId("nato"),
        label="NATO",
        provenance=RULE,
        layer=Layer.ORG,
        candidates=(EntityId("a"), EntityId("b")),
    ),
    Statement(
        id="q-1",
        content=(Span(0, 2), Span(3, 4)),
        kind=Quoting.MIXED,
        cue=Span(5, 6),
        reason="two fit",
        provenance=RULE,
    ),
    Gloss(Span(1, 2), TermId("truce"), RULE),
    Dating(Span(1, 2), "2025-04", Granularity.MONTH, RULE),
    Note(Span(1, 2), "Why.", RULE),
)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (tuple[Mark, ...], MARKS),
        (tuple[Problem, ...], (Problem(Place("a.txt", 3), "what", hint=True),)),
        (Article, ARTICLE),
    ],
)
def test_what_is_written_is_read(kind, value):
    """Also by way of JSON's own text."""
    assert unpacker(kind)(json.loads(json.dumps(packer(kind)(value)))) == value


def test_what_does_not_fit_is_refused():
    """By the value's own check, by its number of fields, by an unknown name."""
    read = unpacker(tuple[Mark, ...])
    for row in ([["Gloss", [[2, 1], "t", []]]], [["Gloss", [[1, 2]]]], [["Other", []]]):
        with pytest.raises((ValueError, KeyError, TypeError)):
            read(row)


@pytest.mark.parametrize("kind", [dict[str, int], Any, tuple[int, int]])
def test_a_type_that_nobody_provided_for_is_an_error(kind):
    """It would be lost in silence."""
    with pytest.raises(TypeError):
        packer(kind)
