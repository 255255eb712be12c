"""From a source and its verb to the other verbs by which it may say something besides: "..., adding
that", "... and said that", "began by saying that", "went on to say that", "took to the web to say".

A parse hangs these in many places. Whether they are verbs of saying is for others to tell.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.attribution.sources import Candidate, Scene, subjects_of
from builder.attribution.syntax import FINITE
from builder.speech import ADDING, stem

_SILENT = frozenset("futures prices profit profits revenue sales shares stock stocks".split())
_DOING_SO = frozenset(
    "went goes go continue continued continues began begins quick keen careful eager anxious rushed"
    " like liked likes keep keeps kept had forced obliged compelled paused".split()
)
"""What governs an infinitive that is done: "went on to say"."""
_TEXTS = frozenset(
    "briefing conference declaration letter memo message note post report statement tweet".split()
)
_PUBLISHING = frozenset(
    map(
        stem,
        "circulate deliver give hold issue post print provide publish release send sent"
        " sign".split(),
    )
)
"""What somebody publishes to say something, and the verbs of doing so, by their stems ("sent" has
one of its own)."""
_WRITING = frozenset("emailed phoned rang texted wrote".split())
"""What somebody does to say something: "wrote to them to say"."""
_ASKED = frozenset("asked pressed questioned quizzed".split())
_PURPOSES = frozenset(["xcomp", "advcl", "acl", "relcl"])
"""How a parse hangs the infinitive of what it is done for."""


def further_verbs(scene: Scene, candidate: Candidate) -> Iterator[int]:
    """Such verbs, as indexes of words."""
    if scene.tree.lower[candidate.head] in _SILENT:
        return
    yield from _besides(scene, candidate)
    yield from _of_silent(scene, candidate)
    yield from _of_asked(scene, candidate.verb)
    yield from _infinitives(scene, candidate.verb)


def _of_silent(scene: Scene, candidate: Candidate) -> Iterator[int]:
    """The verbs that a parse gives to what does not speak, and are the source's: "shares fell after
    the company cut its forecast and said that"."""
    tree, above = scene.tree, scene.tree.heads[candidate.verb]
    if tree.deps[candidate.verb] != "advcl" or above >= candidate.verb:
        return
    if any(tree.deps[i] == "nsubj" and tree.lower[i] in _SILENT for i in tree.below[above]):
        joined = (i for i in tree.below[above] if tree.deps[i] == "conj" and i > candidate.verb)
        yield from (i for i in joined if tree.tags[i] in FINITE)


def _of_asked(scene: Scene, verb: int) -> Iterator[int]:
    """The verb of an answer, where a parse has its subject asked only: "Lee, asked whether it
    rained, said that"."""
    tree, above = scene.tree, scene.tree.heads[verb]
    asked = tree.lower[verb] in _ASKED and tree.deps[verb] in ("advcl", "ccomp") and verb < above
    if asked and tree.tags[above] in FINITE and not subjects_of(tree, above):
        yield above


def _besides(scene: Scene, candidate: Candidate) -> Iterator[int]:
    """The verbs of what the subject does, too, wherever the parse hangs them."""
    tree = scene.tree
    clauses = (i for i in tree.below[candidate.verb] if tree.deps[i] == "ccomp")
    inner = (i for clause in clauses for i in tree.below[clause])
    own = (i for i in inner if not _is_told_within(scene, candidate.verb, i))
    for child in (*tree.below[candidate.verb], *own):
        goes_on = tree.tags[child] == "VBG" and tree.lower[child] in ADDING
        if goes_on or (tree.deps[child] == "conj" and _is_finite(scene, child)):
            yield child
    yield from _by_saying(scene, candidate.verb)


def _is_finite(scene: Scene, verb: int) -> bool:
    """Whether a verb has a tense, by itself or by its "has"."""
    tree = scene.tree
    has = any(tree.deps[i] == "aux" and tree.tags[i] in FINITE for i in tree.below[verb])
    return tree.tags[verb] in FINITE or (tree.tags[verb] == "VBN" and has)


def _is_told_within(scene: Scene, verb: int, inner: int) -> bool:
    """Whether a verb in what somebody says is the deed of another whom that is about: "says Lee
    rang and told her", "says Lee rang and promised"."""
    tree = scene.tree
    heard = any(tree.deps[i] == "dobj" and tree.tags[i] == "PRP" for i in tree.below[inner])
    return heard or (tree.tags[verb] in ("VBZ", "VBP") and tree.tags[inner] == "VBD")


def _by_saying(scene: Scene, verb: int) -> Iterator[int]:
    """The gerunds of "began by saying that", "issued a statement saying that", where that is told
    as done."""
    tree = scene.tree
    if any(tree.tags[i] == "MD" or tree.deps[i] == "neg" for i in tree.below[verb]):
        return
    texts = _published(scene, verb)
    for i in tree.below[verb]:
        relation = "acl" if i in texts else "pcomp" if tree.lower[i] == "by" else ""
        yield from (c for c in tree.below[i] if tree.deps[c] == relation and tree.tags[c] == "VBG")


def _published(scene: Scene, verb: int) -> list[int]:
    """The statement or the like that is the object of a verb of publishing."""
    tree = scene.tree
    if stem(tree.lower[verb]) not in _PUBLISHING:
        return []
    return [i for i in tree.below[verb] if tree.deps[i] == "dobj" and tree.lower[i] in _TEXTS]


def _infinitives(scene: Scene, verb: int) -> Iterator[int]:
    """What is said all the same where another verb stands before: "went on to say", "has been quick
    to point out", "took to the web to say", "issued a statement to say"."""
    tree = scene.tree
    eager = (i for i in tree.below[verb] if tree.deps[i] == "acomp")
    for i in (verb, *eager):
        if tree.lower[i] in _DOING_SO:
            yield from (c for c in tree.below[i] if tree.deps[c] in ("xcomp", "advcl") and c > i)
    texts = _published(scene, verb)
    took_to = tree.lower[verb] == "took" and any(tree.lower[i] == "to" for i in tree.below[verb])
    if texts or took_to or tree.lower[verb] in _WRITING:
        below = (c for i in (verb, *texts) for c in tree.below[i] if c > verb)
        yield from (c for c in below if tree.deps[c] in _PURPOSES and tree.tags[c] == "VB")
