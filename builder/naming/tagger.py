"""Words and what a language model says of them in, names with borders and kinds out.

Two linear models of our own stand on top of spaCy's: one for borders, one for kinds. What speaks
for each name is given along, so that a third can tell how sure it is.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from builder.model import Kind, Span
from builder.naming.borders import Piece, Weights, find_pieces
from builder.naming.kinds import (
    MISC,
    ORG,
    coarse,
    decided_kinds,
    group,
    labels_of,
    name_of,
)
from builder.naming.words import Line, habits, word_classes


@dataclass(frozen=True, slots=True)
class Tagged:
    """A name with its coarse kind, by how much that was preferred, the language model's labels
    on all mentions of the name, and the evidence for how sure it is."""

    span: Span
    coarse: int
    kind_margin: float
    labels: Mapping[str, int]
    evidence: tuple[float, ...]


def tag_names(lines: Sequence[Line], borders: Weights, kinds: Weights) -> list[Tagged]:
    """The names of an article in reading order."""
    pieces = list(find_pieces(lines, habits(lines), borders, word_classes()))
    groups = group(lines, pieces)
    decided = decided_kinds(groups, lines, kinds)
    votes = {name: labels_of(lines, group.pieces) for name, group in groups.items()}
    made = []
    for piece in pieces:
        line = lines[piece.line]
        name = name_of(line, piece)
        span = Span(line.starts[piece.first], line.ends[piece.last - 1])
        kind, margin = decided[name]
        evidence = _evidence(line, piece, len(groups[name].pieces), kind, margin)
        made.append(Tagged(span, kind, margin, votes[name], evidence))
    return made


def _evidence(
    line: Line, piece: Piece, mentions: int, kind: int, margin: float
) -> tuple[float, ...]:
    """What speaks for a name to be one, in the order of its weights (`weights.SURENESS`): 1
    always, by how much its borders and its kind were preferred, how often it is named, whether the
    language model agrees, and what it is."""
    return (
        1.0,
        max(-3.0, min(3.0, piece.margin)),
        min(6.0, margin),
        math.log(mentions),
        *_agreement(line, piece, kind),
        min(2.0, margin),
        float(kind == ORG),
        float(kind == MISC),
        float(piece.last - piece.first == 1),
        float(line.words[piece.first].isupper()),
        float(name_of(line, piece) in word_classes()),
    )


def _agreement(line: Line, piece: Piece, kind: int) -> tuple[float, float]:
    """Whether the language model has the same borders, and the same kind."""
    tags = line.tags[piece.first : piece.last]
    follows = line.tags[piece.last] if piece.last < len(line.tags) else ""
    same = tags[0][:1] == "B" and all(tag[:1] == "I" for tag in tags[1:]) and follows[:1] != "I"
    label = next((tag[2:] for tag in tags if tag), "")
    return float(same), float(bool(label) and coarse(Kind(label)) == kind)
