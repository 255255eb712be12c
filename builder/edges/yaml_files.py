"""The files of glossary and overrides become our nouns, and any file of ours the fields it says.

Whatever is wrong in a file is said with line, column and remedy, and all of it at once, but for
what may only follow from another fault.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from builder.compose.kinds import KIND_OF_WORD
from builder.edges.yaml_strict import Rows, Table, Text, Value, entries, is_id, or_stop, parse
from builder.errors import BriefingError
from builder.knowledge import Knowledge
from builder.model import (
    ArticleId,
    EntityId,
    Field,
    Layer,
    Override,
    Place,
    Problem,
    Term,
    TermId,
    TextQuoteSelector,
)
from builder.timex.values import is_value
from builder.wording import did_you_mean

_ADD = "add it, or correct the id"
_DATES = "write it as 2025-04-08, 2025-04, 2025, 2025-Q2, 2025-SP, 199 or PAST_REF"


def load_glossary(path: str, text: str) -> tuple[Term, ...]:
    """The terms of a glossary file; raises `BriefingError` with every fault found."""
    report: list[Problem] = []
    terms = [_term(key, table) for key, table in entries(path, text, report) if table]
    forms: dict[tuple[str, str], Term] = {}
    for term in terms:
        for form in filter(None, dict.fromkeys((term.label, *term.forms))):
            keys = [("as written", form)]
            keys += [] if term.exact_case else [("in any case", form.casefold())]
            held = next((forms[key] for key in keys if forms.get(key, term) is not term), term)
            forms.update((key, held) for key in keys)
            if held is not term:
                what = f"the form {form!r} belongs to {held.id!r} ({held.place}) already"
                report.append(Problem(term.place, what, "let one of the two terms have it"))
    return or_stop(tuple(terms), report)


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


def fields_of(text: str) -> tuple[Field, ...] | None:
    """What a file of register, glossary or overrides says, whether or not it is right; None where
    it is no YAML of ours."""
    try:
        root = parse("", text, [])
    except BriefingError:
        return None
    if isinstance(root, Table):
        rows = [(key, value) for key, value in root.values.items() if isinstance(value, Table)]
    else:
        rows = [(_shown(row), row) for row in root.tables()] if isinstance(root, Rows) else []
    return tuple(made for entry, table in rows for made in _fields(entry, table))


def _shown(override: Table) -> str:
    """The words that an override points at, in one line."""
    return " ".join(passage_of(override).exact.split())


def _fields(entry: str, table: Table) -> Iterator[Field]:
    for key, value in table.values.items():
        rows = value.rows if isinstance(value, Rows) else [value]
        for row in rows:
            if isinstance(row, Table):
                inner = [Field(entry, k, _texts(v)) for k, v in row.values.items()]
                yield Field(entry, key, inner[0].values if inner else (), tuple(inner[1:]))
        if texts := _texts(value):
            yield Field(entry, key, texts)


def _texts(value: Value) -> tuple[str, ...]:
    rows = value.rows if isinstance(value, Rows) else [value]
    words = (" ".join(row.text.split()) for row in rows if isinstance(row, Text))
    return tuple(filter(None, words))


def _term(key: str, table: Table) -> Term:
    made = Term(
        id=TermId(key),
        label=table.text("label", needed=True),
        forms=table.texts("forms"),
        definition=table.text("definition", needed=True),
        source=table.text("source"),
        exact_case=table.choice("case", {"exact": True, "any": False}, default=True),
        context=table.texts("context"),
        place=table.place,
    )
    table.no_more()
    return made


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
