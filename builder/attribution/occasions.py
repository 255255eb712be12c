"""From a verb of saying to the clause with "that" behind the occasion of saying it: "said outside
the court that", "said after meeting them that", "said as she left that".

A parse often gives such a clause to the place, the time or the deed.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.attribution.clause_borders import extent
from builder.attribution.sources import Scene, subjects_of
from builder.speech import is_finding, is_reporting

_AT = frozenset("in at on after before during outside inside near from beside".split())
"""The prepositions of a place or a time at which something is said."""
_MEANWHILE = frozenset(["after", "as", "before", "when", "while"])
"""What begins a clause about what else was done then."""
_CITING = frozenset(["citing", "quoting"])
_CLAIMS = frozenset(
    "accusation admission allegation announcement argument assertion assumption belief case charge"
    " claim complaint condition confirmation doubt evidence fact fear finding hope idea impression"
    " indication news notion proof report rumour rumor sense sign suggestion theory thought view"
    " warning way".split()
)
"""The nouns of which a clause with "that" tells what they are: "the claim that"."""
_KNOWING = frozenset(
    "convinced convincing discovered discovering ensured ensuring knew knowing persuaded persuading"
    " proved proving realised realising realized realizing understood understanding".split()
)
"""Verbs that govern a clause with "that", and none of saying."""


def behind_occasion(scene: Scene, verb: int) -> tuple[int, int] | None:
    """The first and the last word of such a clause; None where there is none."""
    tree = scene.tree
    for above in _occasions(scene, verb):
        for child in tree.below[above]:
            first, last = extent(scene, child)
            clause = tree.deps[child] in ("relcl", "acl", "ccomp") and tree.lower[first] == "that"
            if clause and _begins_behind(scene, above, first) and _is_whole(scene, child, first):
                return first, last
    return None


def that_behind_deed(scene: Scene, clause: int, first: int) -> int:
    """Where a clause begins by its own "that", if what was done meanwhile stands before it, which a
    parse may give to it: "said as she left that she"; else `first`."""
    tree = scene.tree
    if tree.lower[first] not in _MEANWHILE:
        return first
    thats = (i for i in tree.below[clause] if tree.lower[i] == "that" and i > first + 1)
    return next((i for i in thats if _is_whole(scene, clause, i)), first)


def _occasions(scene: Scene, verb: int) -> Iterator[int]:
    """The nouns of "in the hall", "at the end of the day" right behind a verb, but for what one can
    say "that" of; the verbs of what was done then, and their objects; and those of whom it is had:
    "citing two officials"."""
    tree = scene.tree
    cited = (i for i in tree.below[verb] if i > verb and tree.lower[i] in _CITING)
    yield from (i for cite in cited for i in tree.below[cite] if tree.deps[i] == "dobj")
    above = [i for i in tree.below[verb] if i > verb and _is_occasion(scene, i)]
    while above:
        at = above.pop()
        for child in (i for i in tree.below[at] if i > at):
            if tree.deps[child] in ("pobj", "dobj"):
                if tree.lower[child].removesuffix("s") not in _CLAIMS:
                    yield child
                above += (i for i in tree.below[child] if i > child and tree.lower[i] == "of")
            elif tree.deps[child] == "pcomp" or tree.lower[child] in _AT:
                above.append(child)
        if tree.tags[at].startswith("V") and not _takes_that(tree.lower[at]):
            yield at


def _is_occasion(scene: Scene, i: int) -> bool:
    """Whether a word begins a phrase of place or time, or governs a clause of what was done."""
    tree = scene.tree
    done = tree.deps[i] == "advcl" and tree.lower[extent(scene, i)[0]] in _MEANWHILE
    return done or tree.lower[i] in _AT


def _takes_that(verb: str) -> bool:
    return is_reporting(verb) or is_finding(verb) or verb in _KNOWING


def _begins_behind(scene: Scene, above: int, first: int) -> bool:
    """Whether a clause begins right behind the noun it is given to, or behind the verb and its
    object."""
    tree = scene.tree
    if tree.tags[above].startswith("V"):
        return first > above + 1
    return tree.lower[above + 1 : first] in ([], [","])


def _is_whole(scene: Scene, clause: int, that: int) -> bool:
    """Whether a clause has a subject beside its "that"."""
    return any(subject > that for subject in subjects_of(scene.tree, clause))
