"""The machine interface: JSON lines in, annotations as JSON lines out, in order.

Offsets are code points of the given text. `type` is OntoNotes' name of the entity's kind, a
date's `value` TIMEX3's; a quote's span includes its marks.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import BufferedIOBase
from typing import Any

from builder.days import DAY_FORM, day_of
from builder.edges.foreign import ForeignFault
from builder.edges.project import Project
from builder.knowledge import Knowledge
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    EntityId,
    Gloss,
    Reference,
    Span,
    Statement,
)
from builder.parse import parse_plain

Row = dict[str, Any]
_TOGETHER = 8  # lines that are read together at most
_SENT_AT_ONCE = 1 << 20  # bytes that are taken from a stream at most, if so many are there
_HALF = re.compile("[\ud800-\udfff]")
"""Half of a pair of surrogates, which no model can read; another character keeps the offsets."""


def arrived(stream: BufferedIOBase) -> Iterator[list[bytes]]:
    """The lines of a stream, as many together as have arrived: who waits for an answer before the
    next line gets it, and who sends many lines has them read together, which takes less time."""
    rest = b""
    while sent := stream.read1(_SENT_AT_ONCE):
        *lines, rest = (rest + sent).split(b"\n")
        yield from (lines[i : i + _TOGETHER] for i in range(0, len(lines), _TOGETHER))
    yield [rest]


def answers(batches: Iterable[Sequence[bytes]], project: Project) -> Iterator[str]:
    """One JSON answer for each line that is not blank, in order, after each batch of lines; a wrong
    line gets an error and no more."""
    knowledge = project.inputs.knowledge()
    for lines in batches:
        requests = [_request(line) for line in lines if line.strip()]
        annotated = _annotated([r.article for r in requests if r.article], project, knowledge)
        for request in requests:
            row = _rows_or_error(next(annotated)) if request.article else {"error": request.error}
            yield json.dumps({"id": request.id, **row}, ensure_ascii=True)


@dataclass(frozen=True, slots=True)
class _Request:
    """What a line asks for: the annotations of an article, or to be told what is wrong in it."""

    id: str | int | None = None
    article: Article | None = None
    error: str = ""


def _request(line: bytes) -> _Request:
    id_ = None
    try:
        row = json.loads(line.decode("utf-8-sig", "surrogatepass"))
        if not isinstance(row, dict):
            raise TypeError("a line must be an object")
        id_ = _id_of(row)
        return _Request(id_, article_of(row))
    except json.JSONDecodeError as fault:
        return _Request(error=f"the line is not JSON: {fault}")
    except UnicodeDecodeError as fault:
        return _Request(error=f"the line is not UTF-8 (byte {fault.start})")
    except (TypeError, ValueError) as fault:
        return _Request(id_, error=str(fault))
    except RecursionError:
        return _Request(id_, error="the line nests too deeply")


def _annotated(
    articles: Sequence[Article], project: Project, knowledge: Knowledge
) -> Iterator[AnnotatedArticle | ForeignFault]:
    """Each article with its marks, or what an annotator of others did wrong with it."""
    done = 0
    while done < len(articles):
        try:
            for annotated in project.annotate(articles[done:], knowledge):
                done += 1
                yield annotated
        except ForeignFault as fault:
            done += 1
            yield fault


def _rows_or_error(made: AnnotatedArticle | ForeignFault) -> Row:
    return {"error": str(made)} if isinstance(made, ForeignFault) else rows_of(made)


def _id_of(row: Row) -> str | int:
    """The id of a line; raises `TypeError` where it is of another kind."""
    id_ = row.get("id")
    if isinstance(id_, bool) or not isinstance(id_, (str, int)):
        raise TypeError('"id" must be a text or a whole number')
    return id_


def article_of(row: Row) -> Article:
    """The article of a line; raises `TypeError` or `ValueError` with what is wrong in it."""
    text, title = row.get("text"), row.get("title")
    if not isinstance(text, str):
        raise TypeError('"text" must be a text')
    if title is not None and not isinstance(title, str):
        raise TypeError('"title" must be a text')
    return parse_plain(
        _HALF.sub("\N{REPLACEMENT CHARACTER}", text),
        id=str(_id_of(row)),
        title=title or "",
        day=_day_of(row),
    )


def _day_of(row: Row) -> date | None:
    day = row.get("date")
    if day is None or day == "":
        return None
    if not isinstance(day, str) or not DAY_FORM.fullmatch(day):
        raise TypeError('"date" must be a text such as 2025-04-08')
    try:
        return day_of(day)
    except ValueError as fault:
        raise ValueError(f'"date": {fault}') from fault


def rows_of(annotated: AnnotatedArticle) -> dict[str, list[Row]]:
    """The annotations of an article as the machine interface gives them."""
    marks = annotated.marks
    return {
        "entities": [_entity(m) for m in marks if isinstance(m, Reference)],
        "quotes": [_quote(m) for m in marks if isinstance(m, Statement)],
        "glosses": [{**_at(m.span), "term": m.term} for m in marks if isinstance(m, Gloss)],
        "dates": [_date(m) for m in marks if isinstance(m, Dating)],
    }


def _entity(mark: Reference) -> Row:
    return {
        **_at(mark.span),
        "type": mark.kind.value,
        "entity": mark.entity,
        "label": mark.label,
        "score": round(mark.provenance.score, 3),
        "by": mark.provenance.by,
        "state": mark.provenance.state.value,
    }


def _quote(mark: Statement) -> Row:
    return {
        **_at(mark.span),
        "kind": mark.kind.value,
        "content": [[span.start, span.end] for span in mark.content],
        "speaker": _person(mark.source, mark.speaker, mark.speaker_label),
        "joint": [_person(one.span, one.entity, one.label) for one in mark.joint],
        "cue": _at(mark.cue) if mark.cue else None,
        "addressee": _person(mark.addressee, mark.addressee_entity, mark.addressee_label),
        "score": round(mark.provenance.score, 3),
        "state": mark.provenance.state.value,
    }


def _person(mention: Span | None, entity: EntityId | None, label: str) -> Row | None:
    """Who speaks or is spoken to; without offsets where only the title or an editor names them."""
    if mention is None and not label:
        return None
    at = _at(mention) if mention else {"start": None, "end": None}
    return {**at, "entity": entity, "label": label}


def _date(mark: Dating) -> Row:
    return {**_at(mark.span), "value": mark.value, "granularity": mark.granularity.value}


def _at(span: Span) -> Row:
    return {"start": span.start, "end": span.end}
