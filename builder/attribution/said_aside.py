"""From "..., X said." and "..., X said, ..." to the words that X said, where a parse does not give
them to the verb.

Read off the commas: what stands before the first is said if it is a sentence; if not, it goes on
behind the second.
"""

from __future__ import annotations

import re

from builder.attribution.besides import is_done_besides, names_occasion
from builder.attribution.clause_borders import (
    begin_of_clause,
    end_of_said,
    extent,
    sentence,
    trimmed,
)
from builder.attribution.sources import Candidate, Scene
from builder.attribution.syntax import FINITE, TENSED
from builder.speech import ANNOUNCED, CLAIMED, SAID

_VERB = re.compile(f"{SAID}|told|tells|{ANNOUNCED}|{CLAIMED}")
_TELL = frozenset(["told", "tells"])
_OBJECTS = frozenset("dobj dative xcomp ccomp acomp oprd".split())
"""The relations of what is said, or done, behind a verb."""
_SAYS_IT = frozenset("it little much no nothing otherwise so that this yes".split())
_ACTS = TENSED | {"CC", "VB", "VBG", "VBN", "WDT", "WP", "WRB", "TO"}
"""The tags of words that tell more than to whom, when or in what it was said."""
_LEADS = frozenset(["IN", "WRB", "VBG", "VBN"])
"""The tags of words with which a clause begins that is none by itself: "when it rained"."""
_MOST_ASIDE = 9  # words behind the verb that tell to whom, when or in what it was said


def said_aside(scene: Scene, candidate: Candidate) -> tuple[tuple[int, int], ...]:
    """The words that somebody said, in one or two half-open pairs."""
    tree, verb = scene.tree, candidate.verb
    if not _stands_beside(scene, candidate):
        return ()
    if not _VERB.fullmatch(tree.lower[verb]) or _has_object(scene, verb):
        return ()
    return around_aside(scene, candidate)


def around_aside(scene: Scene, candidate: Candidate) -> tuple[tuple[int, int], ...]:
    """The words around a source and its verb between commas, or between a comma and the end."""
    tree, verb = scene.tree, candidate.verb
    start = min(candidate.first, verb)
    behind = verb + 1 if candidate.first < verb else candidate.end
    if start < 2 or tree.lower[start - 1] != "," or tree.tags[start - 2] == "CC":
        return ()
    begin, end = sentence(scene, verb)
    close = next((i for i in range(behind, end) if tree.lower[i] == ","), end)
    if close - behind > _MOST_ASIDE or not _ACTS.isdisjoint(tree.tags[behind:close]):
        return ()
    first = begin_of_clause(scene, max(begin, scene.begin), start - 1, ":;")
    before = trimmed(scene, first, start - 1)
    if before is None or scene.hidden[end : end + 1] == [True]:
        return ()
    is_sentence = _is_sentence(scene, *before)
    goes_on = close + 1 < end and not names_occasion(scene, close + 1)
    after = trimmed(scene, close, end_of_said(scene, verb, end)) if goes_on else None
    if after is None or is_done_besides(scene, close + 1):
        return (before,) if is_sentence else ()
    tags = tree.tags[slice(*after)]
    if tags[0] in TENSED or TENSED.isdisjoint(tree.tags[slice(*before)]):
        return (before, after) if not TENSED.isdisjoint(tags) else ()
    return (before,) if is_sentence else ()


def _stands_beside(scene: Scene, candidate: Candidate) -> bool:
    """Whether a source stands right before or behind its verb, but for what belongs to the one or
    the other: "people in the hall said", "the union, Lee Workers, has said"."""
    tree, verb = scene.tree, candidate.verb
    if candidate.first > verb:
        return candidate.first == verb + 1
    last = verb - 1
    while tree.tags[last] == "RB" or (tree.deps[last] == "aux" and tree.tags[last] in FINITE):
        last -= 1
    last -= tree.lower[last] == ","
    return last <= max(candidate.end - 1, extent(scene, candidate.head)[1])


def _has_object(scene: Scene, verb: int) -> bool:
    """Whether the verb says something itself, and not only to whom."""
    tree = scene.tree
    if tree.lower[verb + 1 : verb + 2] and tree.lower[verb + 1] in _SAYS_IT:
        return True
    objects = [i for i in tree.below[verb] if i > verb and tree.deps[i] in _OBJECTS]
    return len(objects) > (1 if tree.lower[verb] in _TELL else 0)


def _is_sentence(scene: Scene, first: int, end: int) -> bool:
    """Whether these words have a verb with a tense, and are more than a clause that leads on to
    another: "when it rained"."""
    tree = scene.tree
    leads = tree.tags[first] in _LEADS and "," not in tree.lower[first:end]
    return not leads and not TENSED.isdisjoint(tree.tags[first:end])
