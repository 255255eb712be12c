"""From a library to tables: entities, mentions, quotes and dates, a row each, as CSV and as JSON.

Offsets count code points of the article's text, which is exported beside them (`web_annotation`).
"""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from builder import addresses
from builder.compose.concordance import Concordance, concordance
from builder.model import (
    Article,
    Dating,
    Entity,
    File,
    Library,
    Mark,
    Publication,
    Reference,
    Span,
    Statement,
)
from builder.text import collapse, joined
from builder.wording import in_a_row

Cell = str | int | float | None
T = TypeVar("T")
Columns = Mapping[str, Callable[[T], Cell]]
"""The heading of each column, and what stands below it for a thing."""
M_co = TypeVar("M_co", bound=Mark, covariant=True)


class _Met(NamedTuple):
    """An entity, in what is met of all of them."""

    entity: Entity
    shared: Concordance
    publication: Publication

    def days(self) -> Iterator[str]:
        for passage in self.shared.passages[self.entity.id]:
            if passage.article.date:
                yield passage.article.date.isoformat()


class _Found(NamedTuple, Generic[M_co]):
    """A mark, in its article."""

    mark: M_co
    article: Article
    publication: Publication

    def words(self, span: Span | None) -> str | None:
        return collapse(span.of(self.article.text)) if span else None


def csv_tables(library: Library, publication: Publication) -> Iterator[File]:
    """A file a table, with a heading row, in UTF-8 with its mark, without which Excel takes it for
    Windows-1252. What a spreadsheet would take for a formula has an apostrophe before it."""
    for name, columns, things in _tables(library, publication):
        rows = ([_defused(cell(thing)) for cell in columns.values()] for thing in things)
        yield File(f"{name}.csv", _MARK + _csv([list(columns), *rows]))


def json_tables(library: Library, publication: Publication) -> Iterator[File]:
    """The same rows as lists of objects, every text as it is."""
    for name, columns, things in _tables(library, publication):
        rows = [{key: cell(thing) for key, cell in columns.items()} for thing in things]
        yield File(f"{name}.json", json.dumps(rows, ensure_ascii=False, indent=1) + "\n")


def _tables(
    library: Library, publication: Publication
) -> Iterator[tuple[str, Columns[Any], Iterable[object]]]:
    """The name of each table, its columns, and what has a row in it."""
    yield "entities", _ENTITY, _met(library, publication)
    for name, kind, columns in _OF_MARKS:
        found = (
            _Found(mark, annotated.article, publication)
            for annotated in library.articles
            for mark in annotated.marks
            if isinstance(mark, kind)
        )
        yield name, columns, found


def _met(library: Library, publication: Publication) -> Iterator[_Met]:
    """Those that some article names, most mentioned first."""
    shared = concordance(library)
    met = [e for e in library.entities.values() if shared.counts.get(e.id)]
    for entity in sorted(met, key=lambda e: (-shared.counts[e.id], e.id)):
        yield _Met(entity, shared, publication)


# -- columns ------------------------------------------------------------------------------------

_ENTITY: Columns[_Met] = {
    "id": lambda met: met.entity.id,
    "label": lambda met: met.entity.label,
    "kind": lambda met: met.entity.kind.value,
    "description": lambda met: met.entity.description,
    "country": lambda met: met.entity.country,
    "mentions": lambda met: met.shared.counts[met.entity.id],
    "briefings": lambda met: met.shared.briefings[met.entity.id],
    "first_seen": lambda met: min(met.days(), default=None),
    "last_seen": lambda met: max(met.days(), default=None),
    "met_as": lambda met: "; ".join(
        f"{form} ({n})" for form, n in met.shared.forms[met.entity.id].items()
    ),
    "same_as": lambda met: " ".join(met.entity.same_as),
    "page": lambda met: addresses.published(met.publication, addresses.entity(met.entity.id)),
}

_PLACE: Columns[_Found[Mark]] = {
    "article": lambda found: found.article.id,
    "date": lambda found: found.article.date.isoformat() if found.article.date else None,
    "paragraph": lambda found: found.article.block_at(found.mark.span.start) + 1,
    "start": lambda found: found.mark.span.start,
    "end": lambda found: found.mark.span.end,
    "words": lambda found: found.words(found.mark.span),
}

_PROVENANCE: Columns[_Found[Mark]] = {
    "state": lambda found: found.mark.provenance.state.value,
    "by": lambda found: found.mark.provenance.by,
    "how": lambda found: found.mark.provenance.how,
    "score": lambda found: round(found.mark.provenance.score, 3),
}

_MENTION: Columns[_Found[Reference]] = {
    **_PLACE,
    "kind": lambda found: found.mark.kind.value,
    "entity": lambda found: found.mark.entity,
    "label": lambda found: found.mark.label,
    "candidates": lambda found: " ".join(found.mark.candidates),
    "reason": lambda found: found.mark.reason,
    **_PROVENANCE,
}

_QUOTE: Columns[_Found[Statement]] = {
    **_PLACE,
    "words": lambda found: joined(found.article.text, found.mark.content),
    "kind": lambda found: found.mark.kind.value,
    "speaker": lambda found: found.mark.speaker,
    "speaker_label": lambda found: found.mark.speaker_label,
    "speaker_words": lambda found: found.words(found.mark.source),
    "joint": lambda found: " ".join(one.entity for one in found.mark.joint if one.entity),
    "said_by": lambda found: in_a_row(found.mark.labels),
    "cue": lambda found: found.words(found.mark.cue),
    "addressee": lambda found: found.mark.addressee_entity,
    "addressee_label": lambda found: found.mark.addressee_label,
    "reason": lambda found: found.mark.reason,
    **_PROVENANCE,
    "page": lambda found: addresses.published(
        found.publication, addresses.quote(found.article.id, found.mark.id)
    ),
}

_DATE: Columns[_Found[Dating]] = {
    **_PLACE,
    "value": lambda found: found.mark.value,
    "granularity": lambda found: found.mark.granularity.value,
    **_PROVENANCE,
}

_OF_MARKS: tuple[tuple[str, type[Mark], Columns[Any]], ...] = (
    ("mentions", Reference, _MENTION),
    ("quotes", Statement, _QUOTE),
    ("dates", Dating, _DATE),
)


# -- CSV ----------------------------------------------------------------------------------------

_MARK = "\ufeff"


class _Lines(list[str]):
    """What a CSV writer may write to."""

    write = list.append


def _csv(rows: Iterable[Iterable[Cell]]) -> str:
    lines = _Lines()
    csv.writer(lines, lineterminator="\n").writerows(rows)
    return "".join(lines)


_FORMULAS = tuple("=+-@\t\r＝＋－＠")


def _defused(cell: Cell) -> Cell:
    """A text that no spreadsheet takes for a formula."""
    if isinstance(cell, str) and cell.startswith(_FORMULAS):
        return f"'{cell}"
    return cell
