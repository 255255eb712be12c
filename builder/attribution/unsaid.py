"""Whether a sentence with a verb of saying tells that nobody said it: "he never said", "no official
said", "if she says".
"""

from __future__ import annotations

from builder.attribution.sources import Candidate, Scene
from builder.speech import stem

_NOBODY = frozenset(["nobody", "none", "nothing", "that", "this"])
_SUPPOSING = frozenset(["could", "might", "may", "should", "must"])
_DID_SO = frozenset(["only", "later", "then", "also", "often", "soon", "eventually"])
"""What tells behind such a word that somebody did: "could only say", "would later say"."""
_NO = frozenset(["no", "few", "neither", "none"])
_UNDOING = {
    "mark": frozenset(["if", "unless", "whether"]),
    "advmod": frozenset(["hardly", "scarcely", "barely", "longer"]),
}
"""The words below a verb of saying that make it a thing not said, by their relation."""
_REFUSING = frozenset(map(stem, "refuse decline".split()))


def is_unsaid(scene: Scene, candidate: Candidate, verb: int) -> bool:
    """Whether a sentence tells that somebody did not speak, or asks or supposes that they did."""
    tree = scene.tree
    undone = any(undoes(scene, child, candidate) for child in tree.below[verb])
    refused = tree.deps[verb] == "xcomp" and stem(tree.lower[tree.heads[verb]]) in _REFUSING
    return undone or refused or is_nobody(scene, candidate)


def is_nobody(scene: Scene, candidate: Candidate) -> bool:
    """Whether the source says that nobody spoke ("no official"), or asks who did."""
    tree = scene.tree
    if tree.forms[candidate.head] == "Who":
        return True
    owned = (tree.lower[i] for i in tree.below[candidate.head] if tree.deps[i] == "preconj")
    return (
        tree.lower[candidate.head] in _NOBODY
        or tree.lower[candidate.first] in _NO
        or "neither" in owned
    )


def undoes(scene: Scene, child: int, candidate: Candidate) -> bool:
    """Whether a word below a verb makes it a thing not said: "not", "might", the "if" of its
    clause, or a "had" before its subject."""
    tree = scene.tree
    dep, word = tree.deps[child], tree.lower[child]
    inverted = word == "had" and child < candidate.first
    supposed = dep == "aux" and (inverted or (word in _SUPPOSING and not _did_so(scene, child)))
    return supposed or dep == "neg" or word in _UNDOING.get(dep, ())


def would_say(scene: Scene, verb: int) -> bool:
    """Whether somebody is only thought to say what no marks show: "some would say that"."""
    tree = scene.tree
    return any(tree.lower[i] == "would" and not _did_so(scene, i) for i in tree.below[verb])


def _did_so(scene: Scene, auxiliary: int) -> bool:
    """Whether an adverb tells that it was said: "would later say", "could say only"."""
    tree = scene.tree
    behind = (auxiliary + 1, tree.heads[auxiliary] + 1)
    return any(i < len(tree) and tree.lower[i] in _DID_SO for i in behind)
