"""Overrides that do nothing, though their passage is there, or more than an editor may think, or
what a later one undoes."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from builder.knowledge import Knowledge
from builder.model import (
    Dating,
    Gloss,
    Layer,
    Mark,
    Note,
    Override,
    Problem,
    Reference,
    Span,
    Statement,
)
from builder.resolve.located import Located
from builder.resolve.overrides import called, lies_on

Fact = tuple[str, object]
"""Something that a mark says: what of, in the words of the overrides' files, and what."""


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
    """Whether all that the override says of the span is said there, and what it refuses is not."""
    sets = _sets(override, knowledge)
    there = {fact for mark in marks for fact in _facts(mark, span)}
    if override.unattributed and not any(key == "speaker" for key, _ in there):
        there.add(("speaker", ()))
    return sets <= there and (bool(sets) or ("layer", override.refuse) not in there)


def _sets(override: Override, knowledge: Knowledge) -> set[Fact]:
    entity = override.entity and knowledge.entities[override.entity].id
    named = tuple(called(speaker, knowledge).label for speaker in override.speakers)
    facts: list[Fact] = [
        ("entity", entity),
        ("type", override.kind),
        ("date", override.value),
        ("term", override.term),
        ("speaker", named if named or override.unattributed else None),
    ]
    return {(key, value) for key, value in facts if value is not None}


def _facts(mark: Mark, span: Span) -> Iterator[Fact]:
    """What a mark says of the span that it stands on, or of the quotation that lies there."""
    match mark:
        case Statement() if lies_on(mark, span):
            yield "speaker", mark.labels
        case Reference(span=on) if on == span:
            yield from (("entity", mark.entity), ("type", mark.kind), ("layer", mark.layer))
        case Dating(span=on) if on == span:
            yield from (("date", mark.value), ("layer", mark.layer))
        case Gloss(span=on) if on == span:
            yield from (("term", mark.term), ("layer", mark.layer))


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
