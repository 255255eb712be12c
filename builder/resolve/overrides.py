"""The editor's word on an article's marks: it comes last, and it is exact or it is reported."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from builder import addresses, yaml_lines
from builder.anchors import find_passages, most_alike, selector_for
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    ArticleId,
    Dating,
    EntityId,
    Form,
    Gloss,
    Granularity,
    JointSpeaker,
    Kind,
    Layer,
    Mark,
    Note,
    Orphan,
    Override,
    Problem,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
)
from builder.text import is_whole
from builder.timex.values import granularity

_BY_EDITOR = Provenance("editor", State.EDITED)
_MOST_REPAIRS = 5
Marks = tuple[Mark, ...]


def apply_overrides(
    article: Article, marks: Marks, overrides: tuple[Override, ...], knowledge: Knowledge
) -> tuple[Marks, tuple[Problem, ...]]:
    """The marks in reading order after every override, and a problem for each lost passage.

    A passage that stands in the article other than `count` times is an orphan: it is reported
    with a repair to paste, and nothing is changed on its behalf. Nor is anything marked in code.
    """
    lost = []
    for override in overrides:
        found = _places(article, override)
        if not _as_expected(override, found):
            lost.append(_described(_orphan(article, override, found), article))
            continue
        shown = _outside_code(article, found)
        for span in _by_themselves(shown, marks) if override.every else shown:
            edit = _Edit(span, override, article, knowledge)
            for change in _CHANGES:
                marks = change(marks, edit)
    return tuple(sorted(marks, key=_reading_order)), tuple(lost)


def by_article(overrides: Iterable[Override]) -> Mapping[ArticleId, tuple[Override, ...]]:
    """The overrides of each article, in order; none of one that has none."""
    made: dict[ArticleId, list[Override]] = {}
    for override in overrides:
        made.setdefault(override.article, []).append(override)
    return {article: tuple(edits) for article, edits in made.items()}


def _places(article: Article, override: Override) -> tuple[Span, ...]:
    """Where the passage stands; a name, as whole words."""
    found = find_passages(article, override.passage)
    if not override.every:
        return found
    return tuple(span for span in found if is_whole(article.text, span))


def _outside_code(article: Article, found: Iterable[Span]) -> tuple[Span, ...]:
    """The places where a mark can be shown."""
    code = [block.span for block in article.blocks if block.form is Form.CODE]
    return tuple(span for span in found if not any(span.meets(block) for block in code))


def _as_expected(override: Override, found: tuple[Span, ...]) -> bool:
    return bool(found) if override.every else len(found) == override.count


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
    return tuple(m for m in marks if not _is_met(m, edit.override.refuse, edit.span))


def _accept(marks: Marks, edit: _Edit) -> Marks:
    def checked(mark: Mark) -> Mark:
        if not _is_met(mark, edit.override.accept, edit.span):
            return mark
        return replace(mark, provenance=replace(mark.provenance, state=State.EDITED))

    return tuple(map(checked, marks))


def _is_met(mark: Mark, layer: Layer | None, span: Span) -> bool:
    """Whether a mark of that layer lies on the span; an editor's note is of none, and between the
    parts of a quotation there is nothing of it."""
    if isinstance(mark, Note) or mark.layer is not layer:
        return False
    parts = mark.content if isinstance(mark, Statement) else (mark.span,)
    return any(part.meets(span) for part in parts)


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
    named = [_called(speaker, edit.knowledge) for speaker in override.speakers]
    speaker = named[0] if named else None
    unknown = "not in the register" if speaker else "no speaker is named"
    said = {
        "speaker": speaker.entity if speaker else None,
        "speaker_label": speaker.label if speaker else "",
        "joint": tuple(named[1:]),
        "reason": "" if speaker and speaker.entity else unknown,
        "provenance": _BY_EDITOR,
    }
    met = [
        m for m in marks if isinstance(m, Statement) and any(c.meets(edit.span) for c in m.content)
    ]
    if not met and speaker is None:
        return marks
    if not met:
        met = [_new_statement(marks, edit)]
    source = {} if speaker else {"source": None}
    changed: Marks = tuple(replace(m, **said, **source) for m in met)  # type: ignore[arg-type] # fields of one type each, by name
    return (*(m for m in marks if m not in met), *changed)


def _called(speaker: str, knowledge: Knowledge) -> JointSpeaker:
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
    crossing = (m for m in marks if not isinstance(m, Statement) and m.span.crosses(edit.span))
    gone = set(crossing)
    return (*(m for m in marks if m not in gone), Note(edit.span, edit.override.note, _BY_EDITOR))


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


# -- overrides that do nothing ------------------------------------------------------------------


def idle_overrides(
    article: Article, marks: Marks, overrides: Iterable[Override]
) -> Iterator[Problem]:
    """A problem for each override that refuses or accepts what is not there, or points into code;
    `marks` are those before any override. A hint for each that makes a quotation of what was
    none."""
    for override in overrides:
        found = _places(article, override)
        if not _as_expected(override, found):
            continue
        found = _outside_code(article, found)
        if not found:
            yield _in_code(override)
            continue
        here = [m for m in marks if any(m.span.meets(span) for span in found)]
        met = [k for k in Layer if any(_is_met(m, k, span) for m in here for span in found)]
        for key, layer in (("refuse", override.refuse), ("accept", override.accept)):
            if layer is not None and layer not in met:
                yield _idle(override, f"{key}: {layer.value}", met)
        if override.unattributed and Layer.QUOTE not in met:
            yield _idle(override, "speaker: none", met)
        elif override.speakers and Layer.QUOTE not in met:
            what = f"no quotation was found at {_words(override)}: it is one now"
            yield Problem(override.place, what, "delete speaker if it is none", hint=True)


def _in_code(override: Override) -> Problem:
    what = f"{_words(override)} stands in code, where nothing is marked; nothing was changed"
    return Problem(override.place, what, "point it at words outside the code, or delete it")


def _idle(override: Override, said: str, met: Collection[Layer]) -> Problem:
    there = ", ".join(sorted(layer.value for layer in met)) or "nothing"
    what = f"{said} changes nothing at {_words(override)}: marked there is {there}"
    return Problem(override.place, what, "correct it, or delete it")


def _words(override: Override) -> str:
    return f"“{override.passage.exact}”"


# -- passages that are lost ---------------------------------------------------------------------


def orphans(article: Article, overrides: Iterable[Override]) -> Iterator[Orphan]:
    """Those of an article's overrides whose passage is not there, or not as often as expected."""
    for override in overrides:
        found = _places(article, override)
        if not _as_expected(override, found):
            yield _orphan(article, override, found)


def _orphan(article: Article, override: Override, found: tuple[Span, ...]) -> Orphan:
    likely = None if found else most_alike(article, override.passage)
    repairs = found[:_MOST_REPAIRS] or (() if likely is None else (likely,))
    return Orphan(override, len(found), repairs)


def _described(orphan: Orphan, article: Article) -> Problem:
    override = orphan.override
    words = _words(override)
    if orphan.found:
        times = "once" if override.count == 1 else f"{override.count} times"
        what = f"the passage {words} stands {orphan.found} times in {article.path}, not {times}"
        remedy = "tell them apart by prefix and suffix, or set count"
    else:
        what = f"the passage {words} is no longer in {article.path}"
        remedy = "if this is the passage now, paste its words"
        if not orphan.likely:
            remedy = "delete this override, or point it at other words"
    selectors = (selector_for(article, span) for span in orphan.likely)
    write = yaml_lines.every if override.every else yaml_lines.passage
    repair = "\n".join(map(write, selectors))
    return Problem(override.place, f"{what}; nothing was changed", remedy, repair)
