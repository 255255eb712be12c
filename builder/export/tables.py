"""From a library to tables: entities, mentions, quotes and dates, a row each, as CSV and as JSON.

Offsets count code points of the article's text, which is exported beside them (`web_annotation`).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from builder import addresses
from builder.compose.concordance import Concordance, concordance
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    Entity,
    File,
    Library,
    Mark,
    Provenance,
    Publication,
    Reference,
    Span,
    Statement,
)
from builder.text import collapse, joined
from builder.wording import in_a_row

Cell = str | int | float | None
Row = Mapping[str, Cell]


def csv_tables(library: Library, publication: Publication) -> Iterator[File]:
    """A file a table, with a heading row, in UTF-8 with its mark, without which Excel takes it for
    Windows-1252. What a spreadsheet would take for a formula has an apostrophe before it."""
    for name, rows in _tables(library, publication):
        yield File(f"{name}.csv", _MARK + _csv(_HEADINGS[name], rows))


def json_tables(library: Library, publication: Publication) -> Iterator[File]:
    """The same rows as lists of objects, every text as it is."""
    for name, rows in _tables(library, publication):
        yield File(f"{name}.json", json.dumps(list(rows), ensure_ascii=False, indent=1) + "\n")


def _tables(library: Library, publication: Publication) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "entities", _entities(library, publication)
    for name, row in _ROWS.items():
        yield (
            name,
            (
                made
                for annotated in library.articles
                for mark in annotated.marks
                if (made := row(mark, annotated, publication)) is not None
            ),
        )


# -- rows ---------------------------------------------------------------------------------------


def _entities(library: Library, publication: Publication) -> Iterator[Row]:
    """Those that some article names, most mentioned first."""
    shared = concordance(library)
    met = [e for e in library.entities.values() if shared.counts.get(e.id)]
    for entity in sorted(met, key=lambda e: (-shared.counts[e.id], e.id)):
        yield _entity(entity, shared, publication)


def _entity(entity: Entity, shared: Concordance, publication: Publication) -> Row:
    days = [p.article.date.isoformat() for p in shared.passages[entity.id] if p.article.date]
    return {
        "id": entity.id,
        "label": entity.label,
        "kind": entity.kind.value,
        "description": entity.description,
        "country": entity.country,
        "mentions": shared.counts[entity.id],
        "briefings": shared.briefings[entity.id],
        "first_seen": min(days, default=None),
        "last_seen": max(days, default=None),
        "met_as": "; ".join(f"{form} ({n})" for form, n in shared.forms[entity.id].items()),
        "same_as": " ".join(entity.same_as),
        "page": addresses.published(publication, addresses.entity(entity.id)),
    }


def _mention(mark: Mark, annotated: AnnotatedArticle, publication: Publication) -> Row | None:
    if not isinstance(mark, Reference):
        return None
    return {
        **_place(annotated.article, mark.span),
        "kind": mark.kind.value,
        "entity": mark.entity,
        "label": mark.label,
        "candidates": " ".join(mark.candidates),
        "reason": mark.reason,
        **_provenance(mark.provenance),
    }


def _quote(mark: Mark, annotated: AnnotatedArticle, publication: Publication) -> Row | None:
    if not isinstance(mark, Statement):
        return None
    article = annotated.article
    words = joined(article.text, mark.content)
    return {
        **_place(article, mark.span),
        "words": words,
        "kind": mark.kind.value,
        "speaker": mark.speaker,
        "speaker_label": mark.speaker_label,
        "speaker_words": _words(article, mark.source),
        "joint": " ".join(one.entity for one in mark.joint if one.entity),
        "said_by": in_a_row(mark.labels),
        "cue": _words(article, mark.cue),
        "addressee": mark.addressee_entity,
        "addressee_label": mark.addressee_label,
        "reason": mark.reason,
        **_provenance(mark.provenance),
        "page": addresses.published(publication, addresses.quote(article.id, mark.id)),
    }


def _date(mark: Mark, annotated: AnnotatedArticle, publication: Publication) -> Row | None:
    if not isinstance(mark, Dating):
        return None
    return {
        **_place(annotated.article, mark.span),
        "value": mark.value,
        "granularity": mark.granularity.value,
        **_provenance(mark.provenance),
    }


_ROWS: Mapping[str, Callable[[Mark, AnnotatedArticle, Publication], Row | None]] = {
    "mentions": _mention,
    "quotes": _quote,
    "dates": _date,
}


def _place(article: Article, span: Span) -> dict[str, Cell]:
    return {
        "article": article.id,
        "date": article.date.isoformat() if article.date else None,
        "paragraph": article.block_at(span.start) + 1,
        "start": span.start,
        "end": span.end,
        "words": collapse(span.of(article.text)),
    }


def _provenance(provenance: Provenance) -> dict[str, Cell]:
    return {
        "state": provenance.state.value,
        "by": provenance.by,
        "how": provenance.how,
        "score": round(provenance.score, 3),
    }


def _words(article: Article, span: Span | None) -> str | None:
    return collapse(span.of(article.text)) if span else None


# -- CSV ----------------------------------------------------------------------------------------

_MARK = "\ufeff"
_PLACED = "article date paragraph start end words"
_PROVEN = "state by how score"
_HEADINGS: Mapping[str, Sequence[str]] = {
    "entities": (
        "id label kind description country mentions briefings first_seen last_seen met_as same_as"
        " page"
    ).split(),
    "mentions": f"{_PLACED} kind entity label candidates reason {_PROVEN}".split(),
    "quotes": (
        f"{_PLACED} kind speaker speaker_label speaker_words joint said_by cue addressee"
        f" addressee_label reason {_PROVEN} page"
    ).split(),
    "dates": f"{_PLACED} value granularity {_PROVEN}".split(),
}
"""The columns of each table, which stand there though it has no row."""


class _Lines(list[str]):
    """What a CSV writer may write to."""

    write = list.append


def _csv(heading: Sequence[str], rows: Iterable[Row]) -> str:
    lines = _Lines()
    writer = csv.writer(lines, lineterminator="\n")
    writer.writerow(heading)
    writer.writerows([_defused(row[column]) for column in heading] for row in rows)
    return "".join(lines)


_FORMULAS = tuple("=+-@\t\r＝＋－＠")


def _defused(cell: Cell) -> Cell:
    """A text that no spreadsheet takes for a formula."""
    if isinstance(cell, str) and cell.startswith(_FORMULAS):
        return f"'{cell}"
    return cell
