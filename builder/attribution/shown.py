"""From the end of a sentence to what shows that it is so: "..., records show.", "..., the study
shows."

A parse takes most of these for noun phrases, so that they are read off the words: a comma, a few
nouns of which the last is a record or a study, and the verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder.attribution.clause_borders import MOST_WORDS, begin_of_clause, sentence, trimmed
from builder.attribution.report_cues import STUDIES
from builder.attribution.sources import Candidate, Scene
from builder.attribution.syntax import TENSED

_SHOWS = frozenset(
    "finds found indicate indicates reveal reveals show showed shows suggest".split()
)
_STUDY = re.compile(rf"(?:{STUDIES})")
_NOMINAL = frozenset("CD DT HYPH JJ NN NNP NNPS NNS POS PRP$ VBG VBN".split())
_MOST = 8  # words that say what shows it


def find_shown(scene: Scene) -> Iterator[tuple[Candidate, tuple[int, int]]]:
    """What shows something, with the words of that."""
    tree = scene.tree
    for verb in range(2, len(tree) - 1):
        if tree.lower[verb] in _SHOWS and tree.tags[verb + 1] == "." and not scene.hidden[verb]:
            first = _begin_of_noun(scene, verb)
            content = _before(scene, first) if first else None
            if content and not TENSED.isdisjoint(tree.tags[slice(*content)]):
                head = verb - 1
                yield (
                    Candidate(head, first, verb, "noun", ("dep=nsubj",), verb, True, head),
                    content,
                )


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


def _before(scene: Scene, first: int) -> tuple[int, int] | None:
    """The words of the sentence before the comma of that phrase."""
    begin, _ = sentence(scene, first - 1)
    if first - begin > MOST_WORDS:
        return None
    return trimmed(scene, begin_of_clause(scene, max(begin, scene.begin), first - 1), first - 1)
