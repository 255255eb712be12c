"""What spaCy says of a paragraph in, a row of JSON to keep out; a row in, our own words out.

A row's offsets count from the paragraph's start. It has `names`, and where the paragraph was parsed
`words` in columns; `hints`, one for each of its quoted stretches, come from another model.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from builder.edges.reading.doc_words import words_of
from builder.model import Kind, Name, ParagraphReading, SourceHint, Span, Word

FORMAT = 1  # raise it when the meaning of a row changes
KIND_OF_LABEL = {kind.value: kind for kind in Kind} | {"WORK_OF_ART": Kind.WORK}
Row = Mapping[str, Any]


def row_of(doc: Any) -> dict[str, Any]:
    """The row of a `Doc`, without hints."""
    names = [
        [e.start_char, e.end_char, KIND_OF_LABEL[e.label_].value]
        for e in doc.ents
        if e.label_ in KIND_OF_LABEL
    ]
    return {"names": names, **_columns(doc)}


def _columns(doc: Any) -> dict[str, Any]:
    if not doc.has_annotation("DEP"):
        return {}
    words, heads = words_of(doc)
    return {
        "words": [
            [t.idx for t in words],
            [t.idx + len(t) for t in words],
            [t.tag_ for t in words],
            [t.dep_ for t in words],
            heads,
        ]
    }


def paragraph_of(span: Span, row: Row, quoted: Sequence[tuple[int, int]]) -> ParagraphReading:
    """The paragraph that stands at `span`, with these quoted stretches."""
    at = span.start
    columns = row.get("words") or ((), (), (), (), ())
    return ParagraphReading(
        span,
        names=tuple(Name(Span(at + a, at + b), Kind(kind)) for a, b, kind in row["names"]),
        words=tuple(
            Word(Span(at + a, at + b), tag, dep, head)
            for a, b, tag, dep, head in zip(*columns, strict=True)
        ),
        hints=tuple(
            SourceHint(
                Span(at + a, at + b), tuple((n, share) for n, share in here), elsewhere, odds
            )
            for (a, b), (here, elsewhere, odds) in _guesses(row, quoted)
        ),
    )


def _guesses(
    row: Row, quoted: Sequence[tuple[int, int]]
) -> Iterator[tuple[tuple[int, int], tuple[Any, float, float]]]:
    """The stretches of which something is guessed, and what."""
    if "hints" in row:
        pairs = zip(quoted, row["hints"], strict=True)
        yield from ((stretch, guess) for stretch, guess in pairs if guess)
