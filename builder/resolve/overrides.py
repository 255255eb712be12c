"""The editor's word on an article's marks: it comes last, and it is exact or it is reported."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder import addresses
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    ArticleId,
    Dating,
    EntityId,
    Gloss,
    Granularity,
    JointSpeaker,
    Kind,
    Layer,
    Maker,
    Mark,
    Note,
    Override,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
)
from builder.resolve.located import Located
from builder.timex.values import granularity

_BY_EDITOR = Provenance(Maker.EDITOR, State.EDITED)
Marks = tuple[Mark, ...]


def apply_overrides(
    article: Article, marks: Marks, located: Iterable[Located], knowledge: Knowledge
) -> Marks:
    """The marks in reading order after every override. On behalf of a lost passage nothing is
    changed, and nothing is marked in code."""
    for one in located:
        spans = _by_themselves(one.shown, marks) if one.override.every else one.shown
        for span in spans:
            edit = _Edit(span, one.override, article, knowledge)
            for change in _CHANGES:
                marks = change(marks, edit)
    return tuple(sorted(marks, key=_reading_order))


def by_article(overrides: Iterable[Override]) -> Mapping[ArticleId, tuple[Override, ...]]:
    """The overrides of each article, in order; none of one that has none."""
    made: dict[ArticleId, list[Override]] = {}
    for override in overrides:
        made.setdefault(override.article, []).append(override)
    return {article: tuple(edits) for article, edits in made.items()}


def _by_themselves(found: Iterable[Span], marks: Marks) -> Iterator[Span]:
    """The places where no longer name holds this one."""
    names = [mark.span for mark in marks if isinstance(mark, Reference)]
    for span in found:
        if not any(name != span and name.holds(span) for name in names):
            yield span


@dataclass(frozen=True, slots=True)
class _Edit:
    """An override at one of the places where its passage stands."""

    span: Span
    override: Override
    article: Article
    knowledge: Knowledge

    @property
    def words(self) -> str:
        return self.span.of(self.article.text)


def _refuse(marks: Marks, edit: _Edit) -> Marks:
    layer = edit.override.refuse
    if layer is None:
        return marks
    return tuple(m for m in marks if not _is_met(m, layer, edit.span))


def _accept(marks: Marks, edit: _Edit) -> Marks:
    layer = edit.override.accept
    if layer is None:
        return marks
    return tuple(_checked(m) if _is_met(m, layer, edit.span) else m for m in marks)


def _checked(mark: Mark) -> Mark:
    return replace(mark, provenance=replace(mark.provenance, state=State.EDITED))


def _is_met(mark: Mark, layer: Layer, span: Span) -> bool:
    """Whether a mark of that layer lies on the span; an editor's note is of none."""
    return not isinstance(mark, Note) and mark.layer is layer and lies_on(mark, span)


def lies_on(mark: Mark, span: Span) -> bool:
    """Whether a mark shares a character with a span; between the parts of a quotation there is
    nothing of it."""
    if not isinstance(mark, Statement):
        return mark.span.meets(span)
    return any(part.meets(span) for part in mark.content)


def _set_entity(marks: Marks, edit: _Edit) -> Marks:
    if edit.override.entity is None:
        return marks
    entity = edit.knowledge.entities[edit.override.entity]
    made = Reference(
        span=edit.span,
        kind=edit.override.kind or entity.kind,
        entity=entity.id,
        label=entity.label,
        provenance=_BY_EDITOR,
        layer=entity.layer,
    )
    return (*_without(marks, edit.span), made)


def _set_kind(marks: Marks, edit: _Edit) -> Marks:
    kind = edit.override.kind
    if kind is None or edit.override.entity is not None:
        return marks
    held = next((m for m in marks if isinstance(m, Reference) and m.span.meets(edit.span)), None)
    return (*_without(marks, edit.span), _retyped(held, edit, kind))


def _retyped(held: Reference | None, edit: _Edit, kind: Kind) -> Reference:
    if held is not None and held.entity is not None:
        return replace(held, span=edit.span, kind=kind, provenance=_BY_EDITOR)
    return Reference(
        span=edit.span,
        kind=kind,
        entity=None,
        label=edit.words if held is None else held.label,
        provenance=_BY_EDITOR,
        layer=kind.layer,
    )


def _set_speakers(marks: Marks, edit: _Edit) -> Marks:
    override = edit.override
    if not override.speakers and not override.unattributed:
        return marks
    named = tuple(called(speaker, edit.knowledge) for speaker in override.speakers)
    met = [m for m in marks if isinstance(m, Statement) and lies_on(m, edit.span)]
    if not met and named:
        met = [_new_statement(marks, edit)]
    return (*(m for m in marks if m not in met), *(_said_by(m, named) for m in met))


def _said_by(statement: Statement, named: Sequence[JointSpeaker]) -> Statement:
    """The statement as an editor has it said: by these, the speaker first, or by nobody."""
    if not named:
        return replace(
            statement,
            source=None,
            speaker=None,
            speaker_label="",
            joint=(),
            reason="no speaker is named",
            provenance=_BY_EDITOR,
        )
    speaker, *joint = named
    return replace(
        statement,
        speaker=speaker.entity,
        speaker_label=speaker.label,
        joint=tuple(joint),
        reason="" if speaker.entity else "not in the register",
        provenance=_BY_EDITOR,
    )


def called(speaker: str, knowledge: Knowledge) -> JointSpeaker:
    """Whom an editor means by an id or a name: of the register, if it is one only."""
    id = EntityId(speaker)
    found = (id,) if id in knowledge.entities else knowledge.names.get(speaker)
    if len(found) != 1:
        return JointSpeaker(None, None, speaker)
    return JointSpeaker(None, found[0], knowledge.entities[found[0]].label)


def _new_statement(marks: Marks, edit: _Edit) -> Statement:
    taken = frozenset(m.id for m in marks if isinstance(m, Statement))
    return Statement(
        id=addresses.quote_id(edit.words, taken),
        content=(edit.span,),
        kind=Quoting.DIRECT,
        provenance=_BY_EDITOR,
    )


def _set_date(marks: Marks, edit: _Edit) -> Marks:
    value = edit.override.value
    if value is None:
        return marks
    size = granularity(value) or Granularity.VAGUE
    return (*_without(marks, edit.span), Dating(edit.span, value, size, _BY_EDITOR))


def _set_term(marks: Marks, edit: _Edit) -> Marks:
    if edit.override.term is None:
        return marks
    made = Gloss(edit.span, edit.override.term, _BY_EDITOR)
    return (*_without(marks, edit.span, keep=Reference), made)


def _add_note(marks: Marks, edit: _Edit) -> Marks:
    if edit.override.note is None:
        return marks
    kept = (m for m in marks if isinstance(m, Statement) or not m.span.crosses(edit.span))
    return (*kept, Note(edit.span, edit.override.note, _BY_EDITOR))


_CHANGES: tuple[Callable[[Marks, _Edit], Marks], ...] = (
    _refuse,
    _accept,
    _set_entity,
    _set_kind,
    _set_speakers,
    _set_date,
    _set_term,
    _add_note,
)


def _without(marks: Marks, span: Span, keep: type[Mark] | None = None) -> Marks:
    """The marks but for what stands in the way of a new one on `span`. Statements never do, nor
    does a mark of type `keep` on the very same span."""

    def stays(mark: Mark) -> bool:
        if isinstance(mark, (Statement, Note)) or not mark.span.meets(span):
            return True
        return keep is not None and isinstance(mark, keep) and mark.span == span

    return tuple(filter(stays, marks))


def _reading_order(mark: Mark) -> tuple[int, int, bool, str]:
    layer = None if isinstance(mark, Note) else mark.layer
    return mark.span.start, -mark.span.end, layer is None, layer or ""
