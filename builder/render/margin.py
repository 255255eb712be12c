"""An annotated article in, its text with a margin out: who speaks, what terms mean, notes."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping

from builder import addresses
from builder.compose.calendar import is_calendar_value
from builder.model import (
    AnnotatedArticle,
    Block,
    Dating,
    Gloss,
    Mark,
    Note,
    Quoting,
    Reference,
    Span,
    Statement,
    Term,
    TermId,
)
from builder.render import credits
from builder.render.body import body
from builder.render.markdown import Markdown, attribute, html


def text_with_margin(
    annotated: AnnotatedArticle, terms: Mapping[TermId, Term], here: str, *, fully: bool = False
) -> Markdown:
    """The body as seen from page `here`, notes and credits beside their paragraph."""
    notes = _notes(annotated, terms)

    def beside(index: int, block: Block) -> Markdown:
        rows = notes.get(index)
        if not rows:
            return Markdown("")
        label = f"Margin, paragraph {index + 1}"
        return Markdown(
            f'<aside class="gl-mg" data-added data-search-exclude aria-label="{label}">'
            f"{''.join(rows)}</aside>"
        )

    return body(annotated, here, beside=beside, target=_target, fully=fully)


def _target(mark: Mark) -> str | None:
    """Where a mark leads: only to what has a page or an entry of its own."""
    match mark:
        case Reference(entity=entity) if entity:
            return addresses.entity(entity)
        case Gloss(term=term):
            return addresses.term(term)
        case Dating(value=value) if is_calendar_value(value):
            return addresses.day(value)
    return None


def _notes(annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> dict[int, list[str]]:
    """The rows of the margin by the index of their block."""
    starts = [block.span.start for block in annotated.article.blocks]

    def index(span: Span) -> int:
        return max(bisect_right(starts, span.start) - 1, 0)

    rows: defaultdict[int, list[str]] = defaultdict(list)
    for at, said in _by_block(annotated.marks, index).items():
        rows[at] += _credits(annotated, said)
    explained: set[TermId] = set()
    for mark in annotated.marks:
        if isinstance(mark, Gloss) and mark.term in terms and mark.term not in explained:
            explained.add(mark.term)
            rows[index(mark.span)].append(_gloss(terms[mark.term]))
        if isinstance(mark, Note):
            rows[index(mark.span)].append(f'<p class="gl-no"><b>Note</b> {html(mark.text)}</p>')
    return dict(rows)


Said = list[tuple[int, Statement]]


def _by_block(marks: Iterable[Mark], index: Callable[[Span], int]) -> dict[int, Said]:
    """The statements that begin in each block, each with its number in the article."""
    said: defaultdict[int, Said] = defaultdict(list)
    statements = (mark for mark in marks if isinstance(mark, Statement))
    for number, statement in enumerate(statements, start=1):
        said[index(statement.content[0])].append((number, statement))
    return said


def _credits(annotated: AnnotatedArticle, said: Said) -> list[str]:
    """One credit line for statements in a row by one speaker under the same circumstances."""
    lines: list[tuple[tuple[str, str], list[str]]] = []
    for number, statement in said:
        key = (credits.speaker(statement), credits.circumstances(annotated.article, statement))
        if not lines or lines[-1][0] != key:
            lines.append((key, []))
        lines[-1][1].append(_permalink(number, statement, key[0]))
    return [
        f'<p class="gl-cr"><b>{html(who)}</b> {" ".join(links)}'
        + (f" <span>{html(how)}</span>" if how else "")
        + "</p>"
        for (who, how), links in lines
    ]


def _permalink(number: int, statement: Statement, who: str) -> str:
    kind = "Report" if statement.kind is Quoting.INDIRECT else "Quote"
    label = attribute(f"{kind} q{number}, {who}")
    id = attribute(statement.id)
    return f'<a href="#{id}" data-q="{id}" aria-label="{label}">q{number}</a>'


def _gloss(term: Term) -> str:
    definition = f" {html(term.definition)}" if term.definition else ""
    return f'<p class="gl-gl"><b>{html(term.label)}</b>{definition}</p>'
