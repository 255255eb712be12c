"""An annotated article in, its text with a margin out: who speaks, what terms mean, notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from builder import addresses
from builder.model import (
    AnnotatedArticle,
    Dating,
    Gloss,
    Mark,
    Note,
    Quoting,
    Reference,
    Statement,
    Term,
    TermId,
)
from builder.render.body import Margin, body
from builder.render.markdown import Markdown, attribute, html
from builder.render.notes import Credit, Numbered, numbered
from builder.timex.values import interval


def text_with_margin(
    annotated: AnnotatedArticle, terms: Mapping[TermId, Term], here: str, *, fully: bool = False
) -> Markdown:
    """The body as seen from page `here`, notes and credits with their paragraph."""
    notes = numbered(annotated, terms)
    margin = Margin(
        {index: _aside(index, held) for index, held in groupby(notes, lambda n: n.block)},
        {reference: str(note.number) for note in notes for reference in note.references},
    )
    return body(annotated, here, margin=margin, target=_target, fully=fully)


def _target(mark: Mark) -> str | None:
    """Where a mark leads: only to what has a page or an entry of its own."""
    match mark:
        case Reference(entity=entity) if entity:
            return addresses.entity(entity)
        case Gloss(term=term):
            return addresses.term(term)
        case Dating(value=value) if interval(value):
            return addresses.day(value)
    return None


def _aside(index: int, notes: Iterable[Numbered]) -> Markdown:
    label = f"Notes on paragraph {index + 1}"
    return Markdown(
        f'<aside class="gl-mg" role="note" data-added data-search-exclude aria-label="{label}">'
        f"{''.join(map(_row, notes))}</aside>"
    )


def _row(note: Numbered) -> str:
    match note.content:
        case Credit() as credit:
            name, text = "cr", _credited(credit)
        case Note(text=remark):
            name, text = "no", f"<b>Note</b> {html(remark)}"
        case Term(label=label, definition=definition):
            name, text = "gl", f"<b>{html(label)}</b> {html(definition)}".rstrip()
    return f'<p class="gl-{name}" data-n="{note.number}">{text}</p>'


def _credited(credit: Credit) -> str:
    links = " ".join(_permalink(number, said, credit.who) for number, said in credit.said)
    how = f" <span>{html(credit.how)}</span>" if credit.how else ""
    return f"<b>{html(credit.who)}</b> {links}{how}"


def _permalink(number: int, statement: Statement, who: str) -> str:
    kind = "Report" if statement.kind is Quoting.INDIRECT else "Quote"
    label = attribute(f"{kind} q{number}, {who}")
    id = attribute(statement.id)
    return f'<a href="#{id}" data-q="{id}" aria-label="{label}">q{number}</a>'
