"""An annotated article in, its text with a margin out: who speaks, what terms mean, notes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import groupby

from builder.compose.notes import Credit, Placed, notes
from builder.model import (
    AnnotatedArticle,
    Dating,
    Mark,
    Note,
    Quoting,
    Statement,
    Term,
    TermId,
)
from builder.render import inline
from builder.render.body import Margin, body
from builder.render.inline import MANNER, Manner
from builder.render.markdown import Markdown, attribute, html

_Numbered = tuple[int, Placed]


def text_with_margin(
    annotated: AnnotatedArticle,
    terms: Mapping[TermId, Term],
    days: Mapping[str, str],
    here: str,
    manner: Manner = MANNER,
) -> Markdown:
    """The body as seen from page `here`, notes and credits with their paragraph, and once more in a
    row behind it, for paper. `days` leads from calendar values to their addresses on the
    timeline."""
    rows = list(enumerate(notes(annotated, terms), start=1))
    margin = Margin(
        {index: _aside(index, held) for index, held in groupby(rows, lambda row: row[1].block)},
        {reference: str(number) for number, note in rows for reference in note.references},
    )

    def target(mark: Mark) -> str | None:
        return days.get(mark.value) if isinstance(mark, Dating) else inline.target(mark)

    text = body(annotated, here, margin=margin, target=target, manner=manner)
    return Markdown(text + _endnotes(rows))


def _aside(index: int, held: Iterable[_Numbered]) -> Markdown:
    label = f"Notes on paragraph {index + 1}"
    return Markdown(
        f'<aside class="gl-mg" role="note" data-added data-search-exclude aria-label="{label}">'
        f"{''.join(_row(*row, linked=True) for row in held)}</aside>"
    )


def _endnotes(rows: Iterable[_Numbered]) -> str:
    """Hidden but on paper, where what stands beside a paragraph has no place."""
    made = "".join(_row(*row, linked=False) for row in rows)
    return f'\n<div class="gl-paper" hidden data-search-exclude>{made}</div>\n' if made else ""


def _row(number: int, note: Placed, *, linked: bool) -> str:
    match note.content:
        case Credit() as credit:
            name, text = "cr", _credited(credit, linked=linked)
        case Note(text=remark):
            name, text = "no", f"<b>Note</b> {html(remark)}"
        case Term(label=label, definition=definition):
            name, text = "gl", f"<b>{html(label)}</b> {html(definition)}".rstrip()
    return f'<p class="gl-{name}" data-n="{number}">{text}</p>'


def _credited(credit: Credit, *, linked: bool) -> str:
    said = credit.said if linked else ()
    links = "".join(f" {_permalink(number, quote, credit.who)}" for number, quote in said)
    how = f" <span>{html(credit.how)}</span>" if credit.how else ""
    return f"<b>{html(credit.who)}</b>{links}{how}"


def _permalink(number: int, statement: Statement, who: str) -> str:
    kind = "Report" if statement.kind is Quoting.INDIRECT else "Quote"
    label = attribute(f"{kind} q{number}, {who}")
    id, how = attribute(statement.id), statement.provenance.how
    found = f' data-how="{attribute(how)}"' if how and statement.speaker_label else ""
    return f'<a href="#{id}" data-q="{id}"{found} aria-label="{label}">q{number}</a>'
