"""From a candidate source to the words that stand for it, and to those who say it, too."""

from __future__ import annotations

from collections.abc import Iterator

from builder.attribution.sources import WHO_SPEAKS, Candidate, Scene
from builder.gazetteer import OFFICES, ROLES, WEEKDAYS
from builder.model import Kind, Span

_STRESSING = frozenset(["even", "only", "also", "just"])
_BEFORE_DAYS = frozenset(["on", "early", "late", "last", "this"])
_COMMON = frozenset(["NN", "NNS"])
_OWNED = frozenset(["DT", "PRP$", "POS"])
"""With an article or an owner of its own a noun is about somebody else."""
_LARGE_ROLES = ROLES | frozenset(map(str.lower, OFFICES)) | {"ceo", "cfo", "coo"}
_BESIDE = frozenset(["appos", "nsubj", "nsubjpass"])


def mention_of(scene: Scene, one: Candidate) -> Span:
    """Where a candidate stands, with the number of "Article 9", the name of "the former minister
    Ann Lee" and of "lawyer and author Ann Lee", and all of "the nurse and the doctor" and of "her
    son-in-law"; without the "even" before it."""
    tree, first, end = scene.tree, _first(scene, one), one.end
    if named := _in_two_roles(scene, one):
        return tree.stretch(first, named.end)
    numbered = tree.tags[end : end + 1] == ["CD"] and tree.heads[end] == one.head
    if numbered and not scene.hidden[end]:
        return tree.stretch(first, end + 1)
    while scene.is_hyphened(end - 1) and not scene.hidden[end + 1]:
        end += 2
    if end > one.end:
        return tree.stretch(first, end)
    return tree.stretch(first, _end_of_pair(scene, one) or _end_of_name(scene, one))


def joint_with(scene: Scene, source: Candidate) -> Iterator[Candidate]:
    """The other names in a row of subjects of one verb ("Lee, Vos and Day said")."""
    if not _in_two_roles(scene, source):
        first = scene.tree.first_joined(source.head)
        row = scene.with_heads(sorted([first, *_row_behind(scene, first)]))
        others = (other for other in row if other != source and _adds(scene, other))
        named = (_named(scene, other) for other in others)
        yield from (other for other in named if other and other != source)


def _row_behind(scene: Scene, first: int) -> list[int]:
    """Those joined to a name, also where the parse takes the second of three for another name of
    the first: "Ann Lee, Tom Day and Eva Vos"."""
    tree = scene.tree
    row = tree.joined(first)
    for i in tree.below[first]:
        more = [i, *tree.joined(i)] if tree.deps[i] == "appos" else []
        if len(row) + len(more) > 1 and all(_is_person(scene, j) for j in (first, *more)):
            row = [*more, *row]
    return row


def _is_person(scene: Scene, i: int) -> bool:
    """Whether a word is part of a person's name."""
    return i in scene.names and scene.names[i].kind is Kind.PERSON


def _first(scene: Scene, one: Candidate) -> int:
    """The first word of a mention, but for one that only stresses it or tells the day ("on Friday
    Lee said"), and with all of "co-writer"."""
    tree, first = scene.tree, one.first
    if first < one.head and tree.lower[first] in _STRESSING:
        return first + 1
    is_day = 0 < first < one.head and tree.forms[first] in WEEKDAYS
    if is_day and tree.lower[first - 1] in _BEFORE_DAYS:
        return first + 1
    cut = first > 0 and tree.forms[first] == "-" and scene.is_hyphened(first - 1)
    return first - 1 if cut else first


def _in_two_roles(scene: Scene, role: Candidate) -> Candidate | None:
    """The person of whom a role is said that another role follows: "lawyer and author Ann Lee"."""
    tree = scene.tree
    if not _is_role(scene, role.head):
        return None
    for other in scene.with_heads(tree.joined(role.head)):
        before = range(other.first, other.head)
        owned = any(tree.tags[i] in _OWNED for i in before)
        if other.kind == Kind.PERSON and any(_is_role(scene, i) for i in before) and not owned:
            return None if any(scene.hidden[role.end : other.first]) else other
    return None


def _is_role(scene: Scene, i: int) -> bool:
    """Whether a word may say what somebody is: a noun, or an office in capitals."""
    return scene.tree.tags[i] == "NN" or scene.tree.lower[i] in _LARGE_ROLES


def _end_of_pair(scene: Scene, one: Candidate) -> int:
    """Where the second of two ends who say it together and have no names; 0 for others."""
    tree = scene.tree
    others = [i for i in tree.below[one.head] if tree.deps[i] == "conj" and i >= one.end]
    pair = next(scene.with_heads(others), None) if len(others) == 1 else None
    if pair is None or not one.cue or tree.tags[one.head] not in _COMMON:
        return 0
    joined = tree.tags[one.end : one.end + 1] == ["CC"] and pair.first <= one.end + 1
    named = pair.head in scene.names or pair.end in scene.names or _named(scene, pair)
    if not joined or named or tree.tags[pair.head] not in _COMMON:
        return 0
    return 0 if any(scene.hidden[one.end : pair.end]) else pair.end


def _end_of_name(scene: Scene, one: Candidate) -> int:
    """Where the name ends that follows a noun with nothing between and shares its place."""
    tree, end, name = scene.tree, one.end, scene.names.get(one.end)
    if name is None or name.first != end or name.kind not in WHO_SPEAKS:
        return end
    if one.kind != "noun" or scene.hidden[end]:
        return end
    apposed = any(
        tree.heads[i] in (one.head, one.verb) and tree.deps[i] in _BESIDE
        for i in range(end, name.end)
    )
    return name.end if apposed else end


def _adds(scene: Scene, other: Candidate) -> bool:
    """Whether this is not the other name of what stands before it: "the agency, or BNPB"."""
    return other.first == 0 or scene.tree.lower[other.first - 1] != "or"


def _named(scene: Scene, one: Candidate) -> Candidate | None:
    """A name, or the one in apposition to a noun: "his counterpart, Ann Lee"."""
    if one.named:
        return one
    apposed = (i for i in scene.tree.below[one.head] if scene.tree.deps[i] == "appos")
    return next((other for other in scene.with_heads(sorted(apposed)) if other.named), None)
