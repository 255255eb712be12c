"""From a paragraph's tree to what it reports without marks: "X said that ...", "according to X".

Few forms, each read off the grammar: a verb of saying with its subject and its clause, or a clause
with "according to". What stands in marks, or is reported within a report, is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from builder.attribution.reporting import stem
from builder.attribution.sources import Candidate, Scene

_SAYING = frozenset(
    map(
        stem,
        """
        say tell announce state warn argue claim insist note add report explain declare
        confirm assert stress allege acknowledge admit contend reiterate emphasise
        emphasize predict caution estimate complain write
        """.split(),
    )
)
CUE = re.compile(
    r"\b[Aa]ccording to\b|\b(?:said|says|told|announced|warned|argued|stated|insisted|claimed"
    r"|confirmed|acknowledged|declared|explained|stressed|reiterated|alleged|predicted)\b"
    r"(?:\s[\w.,'’-]{1,20}){0,8}\sthat\b"
)
"""What makes a paragraph without quotation marks worth a parse: "told X that", "according to".
Speech reported without "that" is found where something else asks for the parse."""
_LEAST = 4  # words; shorter clauses ("said so") report nothing worth a mark
_MOST = 80
_VAGUE = frozenset(["it", "i", "we", "you", "which", "that"])
_NOBODY = frozenset(["nobody", "none", "nothing", "noone"])


@dataclass(frozen=True, slots=True)
class Report:
    """Who reports what: the source, the cue and the content as half-open pairs of words."""

    source: Candidate
    cue: tuple[int, int]
    content: tuple[int, int]


def find_reports(scene: Scene) -> Iterator[Report]:
    """The reports of a paragraph, outermost only, in order."""
    end = 0
    for report in sorted(_all_reports(scene), key=lambda r: (r.content[0], -r.content[1])):
        if report.content[0] >= end:
            yield report
            end = report.content[1]


def _all_reports(scene: Scene) -> Iterator[Report]:
    for candidate in scene.candidates:
        if candidate.kind in _VAGUE or candidate.verb < 0:
            continue
        if "according" in candidate.traits[0]:
            report = _according(scene, candidate)
        else:
            report = _said(scene, candidate)
        if report and _plain(scene, report.content):
            yield report


def _said(scene: Scene, candidate: Candidate) -> Report | None:
    tree, verb = scene.tree, candidate.verb
    if tree.lower[candidate.head] in _NOBODY:
        return None
    if tree.deps[candidate.head] != "nsubj" or stem(tree.lower[verb]) not in _SAYING:
        return None
    if scene.hidden[verb] or any(tree.deps[child] == "neg" for child in tree.below[verb]):
        return None
    for child in tree.below[verb]:
        if tree.deps[child] == "ccomp" and child > verb:
            first, end = _extent(scene, child)
            if first > verb:
                return Report(candidate, (verb, verb + 1), (first, end))
    return None


def _according(scene: Scene, candidate: Candidate) -> Report | None:
    """The rest of the sentence, where "according to X" stands at its edge."""
    tree, to = scene.tree, candidate.first - 1
    while to > 0 and tree.lower[to] != "to":
        to -= 1
    start = to - 1
    if start < 0 or tree.lower[start] != "according":
        return None
    first, end = _sentence(scene, start)
    if start == first:
        comma = next((i for i in range(candidate.end, end) if tree.lower[i] == ","), -1)
        return Report(candidate, (start, to + 1), (comma + 1, end)) if comma > 0 else None
    if start - 1 > first and tree.lower[start - 1] == ",":
        return Report(candidate, (start, to + 1), (first, start - 1))
    return None


def _extent(scene: Scene, head: int) -> tuple[int, int]:
    """The words from the first to the last below `head`, without punctuation at the end; of a
    clause too long to be marked only a part that is too long, too."""
    tree = scene.tree
    low = high = head
    stack, seen = [head], {head}
    while stack and len(seen) <= 2 * _MOST:
        i = stack.pop()
        low, high = min(low, i), max(high, i)
        fresh = [child for child in tree.below[i] if child not in seen]
        seen.update(fresh)
        stack += fresh
    while high > low and not tree.lower[high][-1].isalnum():
        high -= 1
    return low, high + 1


def _sentence(scene: Scene, i: int) -> tuple[int, int]:
    tree = scene.tree
    first, end = i, i
    while i - first <= _MOST and first > 0 and not _border(scene, first - 1):
        first -= 1
    while end - i <= _MOST and end < len(tree) and not _border(scene, end):
        end += 1
    return first, end


def _border(scene: Scene, i: int) -> bool:
    return scene.tree.tags[i] == "." or scene.hidden[i]


def _plain(scene: Scene, content: tuple[int, int]) -> bool:
    """Long enough, and free of quotation marks."""
    first, end = content
    if not _LEAST <= end - first <= _MOST or any(scene.hidden[first:end]):
        return False
    return "\n" not in scene.tree.stretch(first, end).of(scene.text)
