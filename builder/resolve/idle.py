"""Overrides that do nothing, though their passage is there, or more than an editor may think, or
what a later one undoes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from builder.knowledge import Knowledge
from builder.model import Dating, Gloss, Layer, Mark, Note, Override, Problem, Reference, Span
from builder.resolve.located import Located
from builder.resolve.overrides import lies_on


def idle_overrides(marks: Collection[Mark], located: Iterable[Located]) -> Iterator[Problem]:
    """A problem for each override that refuses or accepts what is not there, or points into code;
    `marks` are those before any override. A hint for each that makes a quotation of what was
    none."""
    for one in located:
        if one.shown:
            yield from _idle(marks, one)
        elif not one.is_lost:
            yield _in_code(one)


def undone_overrides(
    marks: Collection[Mark], located: Iterable[Located], knowledge: Knowledge
) -> Iterator[Problem]:
    """A problem for each override whose mark is not among those after all overrides. What a name
    means everywhere may be something else in places."""
    for one in located:
        at_once = () if one.override.every else one.shown
        if not all(_stands(marks, one.override, span, knowledge) for span in at_once):
            what = f"a later override undoes what is said of {one.words}"
            yield Problem(one.override.place, what, "delete one of the two")


def _stands(marks: Collection[Mark], override: Override, span: Span, knowledge: Knowledge) -> bool:
    """Whether every mark that the override sets is there, and means what it says."""
    there = [mark for mark in marks if mark.span == span]
    entities = {mark.entity for mark in there if isinstance(mark, Reference)}
    values = {mark.value for mark in there if isinstance(mark, Dating)}
    terms = {mark.term for mark in there if isinstance(mark, Gloss)}
    meant = override.entity and knowledge.entities[override.entity].id
    return (
        (meant in entities if meant else not override.kind or bool(entities))
        and (not override.value or override.value in values)
        and (not override.term or override.term in terms)
    )


def _idle(marks: Collection[Mark], one: Located) -> Iterator[Problem]:
    override = one.override
    asked = [("refuse", override.refuse), ("accept", override.accept)]
    wanted = [(f"{key}: {layer.value}", layer) for key, layer in asked if layer is not None]
    if override.unattributed:
        wanted.append(("speaker: none", Layer.QUOTE))
    if not wanted and not override.speakers:
        return
    met = _layers_met(marks, one)
    yield from (_changes_nothing(one, said, met) for said, layer in wanted if layer not in met)
    if override.speakers and Layer.QUOTE not in met:
        what = f"no quotation was found at {one.words}: it is one now"
        yield Problem(override.place, what, "delete speaker if it is none", hint=True)


def _layers_met(marks: Iterable[Mark], one: Located) -> set[Layer]:
    there = (mark for span in one.shown for mark in marks if lies_on(mark, span))
    return {mark.layer for mark in there if not isinstance(mark, Note)}


def _changes_nothing(one: Located, said: str, met: Collection[Layer]) -> Problem:
    there = ", ".join(sorted(layer.value for layer in met)) or "nothing"
    what = f"{said} changes nothing at {one.words}: marked there is {there}"
    return Problem(one.override.place, what, "correct it, or delete it")


def _in_code(one: Located) -> Problem:
    what = f"{one.words} stands in code, where nothing is marked; nothing was changed"
    return Problem(one.override.place, what, "point it at words outside the code, or delete it")
