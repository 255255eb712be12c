"""The editor's word on an article's marks: it comes last, and it is exact or it is reported."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from builder import addresses, timex
from builder.anchors import find_passages, most_alike, selector_for
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Dating,
    Gloss,
    Granularity,
    Kind,
    Mark,
    Note,
    Override,
    Problem,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    TextQuoteSelector,
)

_BY_EDITOR = Provenance("editor", State.EDITED)


def apply_overrides(
    article: Article,
    marks: tuple[Mark, ...],
    overrides: tuple[Override, ...],
    knowledge: Knowledge,
) -> tuple[tuple[Mark, ...], tuple[Problem, ...]]:
    """The marks in reading order after every override, and a problem for each lost passage.

    A passage that stands in the article other than `count` times is an orphan: it is reported
    with a repair to paste, and nothing is changed on its behalf.
    """
    orphans = []
    for override in overrides:
        found = find_passages(article, override.passage)
        if len(found) != override.count:
            orphans.append(_orphan(article, override, found))
            continue
        for span in found:
            for edit in _EDITS:
                marks = edit(marks, span, override, article, knowledge)
    return tuple(sorted(marks, key=_reading_order)), tuple(orphans)


_Edit = Callable[[tuple[Mark, ...], Span, Override, Article, Knowledge], tuple[Mark, ...]]


def _refuse(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.refuse is None:
        return marks
    return tuple(m for m in marks if not (m.layer is override.refuse and m.span.meets(span)))


def _set_entity(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.entity is None:
        return marks
    entity = knowledge.entities[override.entity]
    made = Reference(
        span=span,
        kind=override.kind or entity.kind,
        entity=entity.id,
        label=entity.label,
        provenance=_BY_EDITOR,
        layer=entity.layer,
    )
    return (*_without(marks, span), made)


def _set_kind(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.kind is None or override.entity is not None:
        return marks
    held = next((m for m in marks if isinstance(m, Reference) and m.span.meets(span)), None)
    made = _retyped(held, span, override.kind, article)
    return (*_without(marks, span), made)


def _retyped(held: Reference | None, span: Span, kind: Kind, article: Article) -> Reference:
    if held is not None and held.entity is not None:
        return replace(held, span=span, kind=kind, provenance=_BY_EDITOR)
    label = span.of(article.text) if held is None else held.label
    return Reference(
        span=span, kind=kind, entity=None, label=label, provenance=_BY_EDITOR, layer=kind.layer
    )


def _set_speaker(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.speaker is None and not override.unattributed:
        return marks
    speaker = knowledge.entities[override.speaker] if override.speaker is not None else None
    said = {
        "speaker": speaker.id if speaker else None,
        "speaker_label": speaker.label if speaker else "",
        "reason": "" if speaker else "an editor says that nobody is quoted here",
        "provenance": _BY_EDITOR,
    }
    met = [m for m in marks if isinstance(m, Statement) and any(c.meets(span) for c in m.content)]
    if not met:
        met = [_new_statement(marks, span, article)]
    source = {} if speaker else {"source": None}
    changed: tuple[Mark, ...] = tuple(replace(m, **said, **source) for m in met)  # type: ignore[arg-type] # fields of one type each, by name
    return (*(m for m in marks if m not in met), *changed)


def _new_statement(marks: tuple[Mark, ...], span: Span, article: Article) -> Statement:
    taken = frozenset(m.id for m in marks if isinstance(m, Statement))
    return Statement(
        id=addresses.quote_id(span.of(article.text), taken),
        content=(span,),
        kind=Quoting.DIRECT,
        source=None,
        cue=None,
        addressee=None,
        speaker=None,
        speaker_label="",
        addressee_entity=None,
        addressee_label="",
        reason="",
        provenance=_BY_EDITOR,
    )


def _set_date(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.value is None:
        return marks
    made = Dating(span, override.value, _granularity(override.value), _BY_EDITOR)
    return (*_without(marks, span), made)


def _granularity(value: str) -> Granularity:
    return timex.granularity(value) or Granularity.VAGUE


def _set_term(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.term is None:
        return marks
    return (*_without(marks, span, keep=Reference), Gloss(span, override.term, _BY_EDITOR))


def _add_note(
    marks: tuple[Mark, ...], span: Span, override: Override, article: Article, knowledge: Knowledge
) -> tuple[Mark, ...]:
    if override.note is None:
        return marks
    crossing = (m for m in marks if not isinstance(m, Statement) and m.span.crosses(span))
    gone = set(crossing)
    return (*(m for m in marks if m not in gone), Note(span, override.note, _BY_EDITOR))


_EDITS: tuple[_Edit, ...] = (
    _refuse,
    _set_entity,
    _set_kind,
    _set_speaker,
    _set_date,
    _set_term,
    _add_note,
)


def _without(
    marks: tuple[Mark, ...], span: Span, keep: type[Mark] | None = None
) -> tuple[Mark, ...]:
    """The marks but for what stands in the way of a new one on `span`. Statements never do, nor
    does a mark of type `keep` on the very same span."""

    def stays(mark: Mark) -> bool:
        if isinstance(mark, (Statement, Note)) or not mark.span.meets(span):
            return True
        return keep is not None and isinstance(mark, keep) and mark.span == span

    return tuple(filter(stays, marks))


def _reading_order(mark: Mark) -> tuple[int, int, str]:
    return mark.span.start, -mark.span.end, mark.layer.value


def _orphan(article: Article, override: Override, found: tuple[Span, ...]) -> Problem:
    words = f"“{override.passage.exact}”"
    if found:
        times = "once" if override.count == 1 else f"{override.count} times"
        what = f"the passage {words} stands {len(found)} times in {article.path}, not {times}"
        remedy = "tell them apart by prefix and suffix, or set count"
        repair = "\n".join(_pasteable(selector_for(article, span)) for span in found[:5])
        return Problem(override.place, f"{what}; nothing was changed", remedy, repair)
    what = f"the passage {words} is no longer in {article.path}; nothing was changed"
    likely = most_alike(article, override.passage)
    if likely is None:
        return Problem(override.place, what, "delete this override, or point it at other words")
    remedy = "if this is the passage now, paste its words"
    return Problem(override.place, what, remedy, _pasteable(selector_for(article, likely)))


def _pasteable(selector: TextQuoteSelector) -> str:
    parts = (("exact", selector.exact), ("prefix", selector.prefix), ("suffix", selector.suffix))
    inside = ", ".join(f'{key}: "{_yaml_text(value)}"' for key, value in parts if value)
    return f"at: {{{inside}}}"


def _yaml_text(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"')
