"""From a sentence to what shows that it is so: "..., records show.", "..., the study shows, ...".

A parse takes most of these for noun phrases, so that they are read off the words: a comma, a few
nouns of which the last is a record or a study, and the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.attribution.report_cues import STUDIES
from builder.attribution.said_aside import around_aside
from builder.attribution.sources import Candidate, Scene

_SHOWS = frozenset(
    "finds found indicate indicates reveal reveals show showed shows suggest".split()
)
_STUDY = re.compile(rf"(?:{STUDIES})")
_NOMINAL = frozenset("CD DT HYPH JJ NN NNP NNPS NNS POS PRP$ VBG VBN".split())
_MOST = 8  # words that say what shows it


def find_shown(scene: Scene) -> Iterator[tuple[Candidate, tuple[tuple[int, int], ...]]]:
    """What shows something, with the words of that in one or two half-open pairs."""
    tree = scene.tree
    for verb in range(2, len(tree) - 1):
        ends = tree.tags[verb + 1] in (".", ",")
        if ends and tree.lower[verb] in _SHOWS and not scene.hidden[verb]:
            first, head = _begin_of_noun(scene, verb), verb - 1
            source = Candidate(
                head=head,
                first=first,
                end=verb,
                kind="noun",
                role="nsubj",
                governor="",
                verb=verb,
                cue=True,
                top=head,
            )
            if first and (content := around_aside(scene, source)):
                yield source, content


def _begin_of_noun(scene: Scene, verb: int) -> int:
    """Where the phrase begins, behind a comma, that ends with a record or a study right before the
    verb; 0 if none does."""
    tree = scene.tree
    if not _STUDY.fullmatch(tree.lower[verb - 1]):
        return 0
    for i in range(verb - 2, max(0, verb - 1 - _MOST), -1):
        if tree.lower[i] == ",":
            return i + 1
        if tree.tags[i] not in _NOMINAL or scene.hidden[i]:
            break
    return 0
