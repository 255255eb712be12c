"""A file of overrides in, what an editor decided out; whatever is wrong in it is said at once, with
line, column and remedy, but for what may only follow from another fault."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.compose.kinds import KIND_OF_WORD
from builder.edges.yaml.strict import Rows, Table, is_id, or_stop, parse
from builder.knowledge import Knowledge
from builder.model import (
    ArticleId,
    EntityId,
    Layer,
    Override,
    Place,
    Problem,
    TermId,
    TextQuoteSelector,
)
from builder.timex.values import is_value
from builder.wording import did_you_mean

_ADD = "add it, or correct the id"
_DATES = "write it as 2025-04-08, 2025-04, 2025, 2025-Q2, 2025-SP, 199 or PAST_REF"


def load_overrides(
    path: str, text: str, article: ArticleId, knowledge: Knowledge
) -> tuple[Override, ...]:
    """The overrides of one article; raises `BriefingError` with every fault found. Entities that
    were merged are called by their new ids."""
    report: list[Problem] = []
    rows = parse(path, text, report)
    made: list[Override] = []
    if isinstance(rows, Rows):
        for row in rows.tables():
            override = _override(row, article, knowledge.moved)
            speakers = [EntityId(speaker) for speaker in override.speakers if is_id(speaker)]
            for key, id in (("entity", override.entity), *(("speaker", id) for id in speakers)):
                if id is not None and id not in knowledge.entities:
                    _unknown(row, key, id, "register", knowledge.entities)
            if override.term is not None and override.term not in knowledge.terms:
                _unknown(row, "term", override.term, "glossary", knowledge.terms)
            made.append(override)
    elif rows is not None:
        report.append(
            Problem(Place(path, 1), "this is no list", "begin each override with: - at: ...")
        )
    return or_stop(tuple(made), report)


def _unknown(row: Table, key: str, id: str, where: str, known: Iterable[str]) -> None:
    remedy = did_you_mean(id, known, otherwise=_ADD)
    row.fault(f"{key}: {id!r} is not in the {where}", remedy, row.place_of(key, id))


def _override(table: Table, article: ArticleId, moved: Mapping[EntityId, EntityId]) -> Override:
    faults = len(table.report)
    every = table.text("every")
    passage = passage_of(table)
    speakers = table.text_or_texts("speaker")
    unattributed = speakers == ("none",)
    layers = {layer.value: layer for layer in Layer}
    made = Override(
        article=article,
        passage=passage,
        place=table.place,
        refuse=table.choice("refuse", layers),
        accept=table.choice("accept", layers),
        entity=_moved(entity, moved) if (entity := table.text("entity")) else None,
        speakers=() if unattributed else _all_moved(speakers, moved),
        unattributed=unattributed,
        kind=table.choice("type", KIND_OF_WORD),
        value=table.approved("date", is_value, "a TIMEX3 value", _DATES),
        term=TermId(term) if (term := table.text("term")) else None,
        note=table.text("note") or None,
        count=1 if every else table.number("count", default=1),
        every=bool(every),
    )
    table.no_more()
    edits = (made.refuse, made.accept, made.entity, speakers or None, made.kind, made.value)
    nothing = all(edit is None for edit in (*edits, made.term, made.note))
    if nothing and len(table.report) == faults:  # else a key or a value is misspelt
        remedy = "add refuse, accept, entity, speaker, type, date, term or note"
        table.fault("this override changes nothing", remedy)
    return made


def passage_of(override: Table) -> TextQuoteSelector:
    """What an override points at: a name, or a passage; without words, and a fault, if neither."""
    if every := override.text("every"):
        return TextQuoteSelector(every)
    at = override.table("at", '{exact: "the words"}')
    if at is None:
        return TextQuoteSelector("")
    made = TextQuoteSelector(
        at.text("exact", needed=True, strip=False),
        at.text("prefix", strip=False),
        at.text("suffix", strip=False),
    )
    at.no_more()
    return made


def _all_moved(ids: Iterable[str], moved: Mapping[EntityId, EntityId]) -> tuple[EntityId, ...]:
    """The ids that these have now, each once."""
    return tuple(dict.fromkeys(_moved(id, moved) for id in ids))


def _moved(id: str, moved: Mapping[EntityId, EntityId]) -> EntityId:
    return moved.get(EntityId(id), EntityId(id))
