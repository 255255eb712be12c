"""Overrides that do nothing, though their passage is there, or more than an editor may think."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from builder.model import Layer, Mark, Note, Problem
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
