"""An annotated article in, its notes out, in the order in which the text refers to them: who
speaks, what terms mean, what editors remark."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby

from builder.compose import credits
from builder.model import (
    AnnotatedArticle,
    Article,
    Gloss,
    Mark,
    Note,
    Span,
    Statement,
    Term,
    TermId,
)

NoteKey = tuple[type[Mark], Span]
"""What in the text refers to a note: a mark of that type with, or a part of one in, that span."""


@dataclass(frozen=True, slots=True)
class Credit:
    """Statements in a row by one speaker under the same circumstances, each with its ordinal
    among the statements of the article."""

    who: str
    how: str
    said: tuple[tuple[int, Statement], ...]


@dataclass(frozen=True, slots=True)
class Placed:
    """A note, and the index of the block beside which it stands."""

    block: int
    content: Credit | Term | Note
    references: tuple[NoteKey, ...]

    @property
    def at(self) -> tuple[int, int]:
        """Where the text first refers to it."""
        return self.block, min(span.end for _, span in self.references)


def notes(annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> list[Placed]:
    """The notes in the order of their numbers: a note for each row of statements with the same
    credit, for each term at its first use, and for each remark; what a quotation ends with comes
    before its credit."""
    found = (*_glosses(annotated, terms), *_credits(annotated))
    return sorted(found, key=lambda note: note.at)


def _credits(annotated: AnnotatedArticle) -> Iterator[Placed]:
    article = annotated.article
    statements = (mark for mark in annotated.marks if isinstance(mark, Statement))
    rows = groupby(
        enumerate(statements, start=1),
        lambda row: (
            article.block_at(row[1].span.start),
            credits.speaker(row[1]),
            credits.circumstances(article, row[1]),
        ),
    )
    for (block, who, how), said in rows:
        credit = Credit(who, how, tuple(said))
        ends = (_last_part(article, statement, block) for _, statement in credit.said)
        yield Placed(block, credit, tuple((Statement, span) for span in ends))


def _last_part(article: Article, statement: Statement, block: int) -> Span:
    """The last part of a quotation that begins in the block where its credit stands."""
    return [s for s in statement.content if article.block_at(s.start) == block][-1]


def _glosses(annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> Iterator[Placed]:
    article = annotated.article
    explained: set[TermId] = set()
    for mark in annotated.marks:
        if isinstance(mark, Gloss) and mark.term in terms and mark.term not in explained:
            explained.add(mark.term)
            yield Placed(article.block_at(mark.span.start), terms[mark.term], ((Gloss, mark.span),))
        if isinstance(mark, Note):
            yield Placed(article.block_at(mark.span.start), mark, ((Note, mark.span),))
