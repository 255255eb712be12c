"""Where in a paragraph's tree the clause stands that a verb of saying reports: behind the verb,
before ", X said", or on both sides of it.
"""

from __future__ import annotations

from collections.abc import Iterator

from builder.attribution.besides import is_done_besides, names_occasion
from builder.attribution.clause_borders import (
    begin_of_clause,
    behind_hearer,
    behind_time,
    end_of_said,
    end_of_speech,
    extent,
    sentence,
    trimmed,
)
from builder.attribution.occasions import behind_occasion, that_behind_deed
from builder.attribution.sources import Candidate, Scene, subjects_of
from builder.attribution.syntax import TENSED
from builder.speech import is_finding, stem

_ASKING = frozenset("if whether how why what who whom when where which".split())
_ADVERBS = frozenset("RB CC IN UH WRB".split())
"""The tags of words that say nothing where they stand alone before ", X said,": "However"."""
_AGAINST = frozenset(["but", "yet", "though", "although", "while", "whereas"])
"""The words that begin what somebody else holds against it: ", ministers say, but critics"."""
_HEARD_OR_WHEN = 7  # words at most that tell to whom or when it was said, and their comma
_ACTS = TENSED | {"VB", "VBN", "VBG", "CC", "WDT", "WP"}
"""The tags of words that tell more than to whom or when something was said."""
Parts = tuple[tuple[int, int], ...]
"""Half-open pairs of words, in order."""


def clause_behind(scene: Scene, verb: int) -> Parts:
    """The clause that a verb governs and that follows it."""
    tree = scene.tree
    for child in tree.below[verb]:
        is_clause = tree.deps[child] == "ccomp" or _is_that(scene, child) or _does(scene, child)
        if child > verb and is_clause:
            first, last = extent(scene, child)
            first = that_behind_deed(scene, child, first)
            first = _that_behind_aside(scene, child, _behind_relative(scene, verb, child, first))
            last = max(last, *(extent(scene, other)[1] for other in _goes_on(scene, verb, child)))
            if first > verb and not _leaves_open(scene, verb, child, first, last + 1):
                first = behind_hearer(scene, verb, first)
                end = end_of_speech(scene, verb, first, last + 1)
                return trimmed_parts(scene, (behind_time(scene, first), end))
    return _behind_occasion(scene, verb)


def _behind_relative(scene: Scene, verb: int, clause: int, first: int) -> int:
    """Where a clause begins behind a verb before which only its "who" or "which" stands: "the man,
    who police said was armed"."""
    before = [i for i in scene.tree.below[clause] if i < verb]
    is_relative = [scene.tree.tags[i] for i in before] in (["WP"], ["WDT"]) and before[0] == first
    return verb + 1 if is_relative else first


def _behind_occasion(scene: Scene, verb: int) -> Parts:
    """The clause with "that" behind the place or the deed at which it was said."""
    found = behind_occasion(scene, verb)
    if found is None:
        return ()
    first, last = found
    return trimmed_parts(scene, (first, end_of_speech(scene, verb, first, last + 1)))


def _is_that(scene: Scene, child: int) -> bool:
    """Whether this is a clause with "that", which a parse may take for an adverb's."""
    tree = scene.tree
    marks = (tree.lower[i] for i in tree.below[child] if tree.deps[i] == "mark")
    return tree.deps[child] == "advcl" and next(marks, "") == "that"


def _does(scene: Scene, child: int) -> bool:
    """Whether a clause begins with its subject, a gerund that a parse takes for its verb: "said
    closing the road was wrong"."""
    tree, above = scene.tree, scene.tree.heads[child]
    is_first = tree.deps[child] == "xcomp" and tree.tags[child] == "VBG" and child == above + 1
    return is_first and stem(tree.lower[above]) == "say"


def _that_behind_aside(scene: Scene, clause: int, first: int) -> int:
    """Where a clause begins by its own "that", if an aside stands before it that a parse may give
    to it: "told them, hours before the vote, that"; else `first`."""
    tree = scene.tree
    marks = (i for i in tree.below[clause] if tree.deps[i] == "mark" and tree.lower[i] == "that")
    return next((i for i in marks if i > first and tree.lower[i - 1] == ","), first)


def _goes_on(scene: Scene, verb: int, clause: int) -> Iterator[int]:
    """The clause itself and those that go on with its subject behind an aside, where the parse
    begins another: "that the bank, as a lender, has a right"."""
    yield clause
    for other in scene.tree.below[verb]:
        later = other > clause and scene.tree.deps[other] == "ccomp"
        if later and scene.tree.tags[other] in TENSED and not subjects_of(scene.tree, other):
            yield other


def _leaves_open(scene: Scene, verb: int, clause: int, first: int, end: int) -> bool:
    """Whether a clause says nothing ("explained why it"), or is no whole one ("show him lead",
    "says what to buy: ten ships"); one that begins with another ("said when it rained, they left")
    is."""
    tree = scene.tree
    inner = tree.deps[tree.heads[first]] == "advcl" and tree.heads[first] < clause
    asks = tree.lower[first] in _ASKING and not inner
    tags = tree.tags[first:end]
    acts = any(tag.startswith("V") for tag in tags)
    is_seen = is_finding(tree.lower[verb]) and tree.lower[first] != "that"
    return asks or not acts or (is_seen and TENSED.isdisjoint(tags))


def clause_before(scene: Scene, candidate: Candidate) -> Parts:
    """The clause before "X said", or "said X", up to its comma, wherever a parse ends it; none that
    is two."""
    tree, verb = scene.tree, candidate.verb
    start = min(candidate.first, verb)
    for child in tree.below[verb]:
        if tree.deps[child] == "ccomp" and child < start and tree.lower[start - 1] == ",":
            first, _ = extent(scene, child)
            if ";" in tree.lower[first:start]:
                return ()
            said = max(first, scene.begin), start - 1
            return trimmed_parts(scene, said, _rest(scene, candidate, child))
    return ()


def _rest(scene: Scene, candidate: Candidate, clause: int) -> tuple[int, int]:
    """What follows ", X said," and goes on with the clause before it, though the parse gives it to
    the speaker; nothing where somebody else may be meant."""
    comma = _comma_behind(scene, max(candidate.end, candidate.verb + 1))
    if comma < 0 or not _continues(scene, candidate.verb, clause, comma + 1):
        return candidate.verb, candidate.verb
    end = end_of_said(scene, candidate.verb, sentence(scene, comma)[1])
    is_marked = any(scene.hidden[comma : end + 1])
    return (comma, comma) if is_marked else (comma, end)


def with_subject_before(scene: Scene, candidate: Candidate, content: Parts) -> Parts:
    """The clause behind ", X told the court," with its subject, which stands before that."""
    tree, start = scene.tree, candidate.first
    inserted = start > 1 and tree.lower[start - 1] == "," and start < candidate.verb
    if not content or not inserted or tree.tags[content[0][0]] not in TENSED:
        return content
    if tree.lower[content[0][0] - 1] != ",":
        return content
    first = begin_of_clause(scene, max(sentence(scene, start)[0], scene.begin), start - 1, ":;,")
    return (*trimmed_parts(scene, (first, start - 1)), *content)


def _comma_behind(scene: Scene, at: int) -> int:
    """The comma that ends ", X told the BBC on Monday,"; -1 where there is none."""
    tree = scene.tree
    for i in range(at, min(at + _HEARD_OR_WHEN, len(tree))):
        if tree.lower[i] == ",":
            return i
        if tree.tags[i] in _ACTS or scene.hidden[i] or tree.tags[i] == ".":
            break
    return -1


def _continues(scene: Scene, verb: int, clause: int, at: int) -> bool:
    """Whether a clause goes on here: "to pay in May", "from the new year", "and had been told so",
    "and yet they had", "no mask"."""
    tree = scene.tree
    if tree.tags[at : at + 1] == ["CC"]:
        first = at + 1 + (tree.tags[at + 1 : at + 2] == ["RB"])
        subjects = [tree.lower[i] for i in subjects_of(tree, clause)]
        if tree.tags[first : first + 1] == ["PRP"]:
            is_told = tree.tags[verb] == "VBD" and tree.tags[first + 1 : first + 2] == ["MD"]
            return is_told or tree.lower[first] in ("they", *subjects)
        return not TENSED.isdisjoint(tree.tags[first : first + 1])
    is_object = any(tree.deps[i] == "dobj" and extent(scene, i)[0] == at for i in tree.below[verb])
    goes_on = tree.tags[at : at + 1] == ["TO"] or tree.deps[at : at + 1] == ["prep"]
    goes_on = goes_on or tree.lower[at : at + 1] == ["because"]
    passed_on = tree.lower[at : at + 1] == ["according"]
    return is_object or (goes_on and not passed_on and not names_occasion(scene, at))


def clause_around(scene: Scene, candidate: Candidate) -> Parts:
    """The clause in which "..., X said, ..." stands between commas, without what another says."""
    tree, verb = scene.tree, candidate.verb
    start, end = min(candidate.first, verb), _comma_behind(scene, max(candidate.end, verb + 1))
    is_inserted = tree.deps[verb] == "parataxis" or tree.heads[verb] > verb
    if not is_inserted or start < 1 or tree.lower[start - 1] != ",":
        return ()
    first, last = extent(scene, tree.heads[verb])
    others = (extent(scene, c)[0] for c in tree.below[tree.heads[verb]] if _is_other(scene, c))
    last = min((other - 1 for other in others if other > end), default=last)
    if not first < start - 1 < end < last:
        return ()
    if names_occasion(scene, end + 1) or is_done_besides(scene, end + 1):
        return trimmed_parts(scene, (begin_of_clause(scene, first, start), start))
    first = begin_of_clause(scene, max(first, scene.begin), start, ":;")
    parts = trimmed_parts(scene, (first, start), (end, end_of_said(scene, verb, last + 1)))
    return without_adverb(scene, parts)


def without_adverb(scene: Scene, parts: Parts) -> Parts:
    """The parts but for a "However" that is the first by itself."""
    alone = len(parts) > 1 and parts[0][1] - parts[0][0] == 1
    return parts[1:] if alone and scene.tree.tags[parts[0][0]] in _ADVERBS else parts


def _is_other(scene: Scene, child: int) -> bool:
    """Whether this is a clause with a subject of its own that goes against the rest: "but critics
    deny it"."""
    tree = scene.tree
    if tree.deps[child] not in ("conj", "advcl") or not subjects_of(tree, child):
        return False
    first, _ = extent(scene, child)
    return not _AGAINST.isdisjoint(tree.lower[max(0, first - 1) : first + 1])


def trimmed_parts(scene: Scene, *pairs: tuple[int, int]) -> Parts:
    """The stretches of words, trimmed; without those of which nothing is left."""
    return tuple(part for pair in pairs if (part := trimmed(scene, *pair)))
