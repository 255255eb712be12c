"""An annotated article in, its notes out, numbered as the text refers to them: who speaks, what
terms mean, what editors remark."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from builder.compose import credits
from builder.model import AnnotatedArticle, Gloss, Mark, Note, Span, Statement, Term, TermId

Reference = tuple[type[Mark], Span]
"""What in the text refers to a note: a mark of that type with, or a part of one in, that span."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Statements in a row by one speaker under the same circumstances, each with its ordinal
    among the statements of the article."""

    who: str
    how: str
    said: tuple[tuple[int, Statement], ...]


@dataclass(frozen=True, slots=True)
class Numbered:
    """A note, its number, and the index of the block beside which it stands."""

    number: int
    block: int
    content: Credit | Term | Note
    references: tuple[Reference, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    block: int
    content: Credit | Term | Note
    references: tuple[Reference, ...]

    @property
    def at(self) -> tuple[int, int]:
        """Where the text first refers to it."""
        return self.block, min(span.end for _, span in self.references)


def numbered(annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> tuple[Numbered, ...]:
    """The notes in order: a note for each row of statements with the same credit, for each term
    at its first use, and for each remark; what a quotation ends with comes before its credit."""
    places = _Places(annotated)
    found = (*_glosses(annotated.marks, terms, places), *_credits(annotated, places))
    return tuple(
        Numbered(number, note.block, note.content, note.references)
        for number, note in enumerate(sorted(found, key=lambda note: note.at), start=1)
    )


class _Places:
    """In which block of an article a span begins."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        self._starts = [block.span.start for block in annotated.article.blocks]

    def of(self, span: Span) -> int:
        return max(bisect_right(self._starts, span.start) - 1, 0)


def _credits(annotated: AnnotatedArticle, places: _Places) -> Iterator[_Found]:
    statements = (mark for mark in annotated.marks if isinstance(mark, Statement))
    rows = groupby(
        enumerate(statements, start=1),
        lambda row: (
            places.of(row[1].content[0]),
            credits.speaker(row[1]),
            credits.circumstances(annotated.article, row[1]),
        ),
    )
    for (block, who, how), said in rows:
        credit = Credit(who, how, tuple(said))
        ends = (_last_part(statement, block, places) for _, statement in credit.said)
        yield _Found(block, credit, tuple((Statement, span) for span in ends))


def _last_part(statement: Statement, block: int, places: _Places) -> Span:
    """The last part of a quotation that begins in the block where its credit stands."""
    return [span for span in statement.content if places.of(span) == block][-1]


def _glosses(
    marks: Iterable[Mark], terms: Mapping[TermId, Term], places: _Places
) -> Iterator[_Found]:
    explained: set[TermId] = set()
    for mark in marks:
        if isinstance(mark, Gloss) and mark.term in terms and mark.term not in explained:
            explained.add(mark.term)
            yield _Found(places.of(mark.span), terms[mark.term], ((Gloss, mark.span),))
        if isinstance(mark, Note):
            yield _Found(places.of(mark.span), mark, ((Note, mark.span),))
