"""From a paragraph's tree to what it reports without marks: "X said that ...", "..., X said",
"..., X said, ...", "..., adding that ...", "according to X".

Few forms, each read off the grammar: a verb of saying with its subject and its clause, or a clause
with "according to". What stands in marks, or is reported within a report, is left alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from builder.attribution.reporting import stem
from builder.attribution.sources import SUBJECT, Candidate, Scene
from builder.gazetteer import MONTHS, WEEKDAYS

_SAYING = frozenset(
    map(
        stem,
        """
        say tell announce state warn argue claim insist note add report explain declare confirm
        assert stress allege acknowledge admit contend reiterate emphasise emphasize predict
        caution estimate complain write suggest agree point deny reveal concede reply respond
        repeat recall testify maintain hint remark observe joke boast brag vow promise pledge
        proclaim counter propose remind inform assure ask tweet
        """.split(),
    )
)
_FORMS = """
said says saying told tells announced warned warns argued argues stated states insisted insists
claimed claims confirmed confirms acknowledged acknowledges declared explained explains stressed
reiterated alleged predicted noted notes added adds reported suggested suggests agreed admitted
denied revealed conceded replied recalled emphasised emphasized contended contends asserted asserts
promised pledged vowed complained estimated testified wrote writes
""".split()
CUE = re.compile(
    rf"\b(?:[Aa]ccording to|said|says?|told)\b|\b(?:{'|'.join(_FORMS)}|pointed out)\b"
    r"(?:\s[\w.,'’-]{1,20}){0,8}\sthat\b"
    rf"|,\s(?:[\w.’'-]{{1,20}}\s){{1,6}}(?:ha(?:s|ve|d)\s)?(?:{'|'.join(_FORMS)})(?=[.,;]|$)"
    rf"|,\s(?:{'|'.join(_FORMS)})\s[A-Z]",
    re.MULTILINE,
)
"""What makes a paragraph without quotation marks worth a parse. Speech reported with a rarer verb
and without "that" is found where something else asks for the parse."""
_LEAST = 3  # words; shorter clauses ("said so") report nothing worth a mark
_MOST = 80
_VAGUE = frozenset(["it", "i", "we", "you", "which", "that"])
_NOBODY = frozenset(["nobody", "none", "nothing", "that", "this"])
_NO = frozenset(["no", "few", "neither", "none"])
_UNDOING = {
    "mark": frozenset(["if", "unless", "whether"]),
    "advmod": frozenset(["hardly", "scarcely", "barely"]),
}
"""The words below a verb of saying that make it a thing not said, by their relation."""
_ADDING = frozenset("saying adding noting warning insisting arguing claiming explaining".split())
"""The verbs with which a source goes on, in "..., adding that"."""
_ADVERBS = frozenset("RB CC IN UH WRB".split())
"""The tags of words that say nothing where they stand alone before ", X said,": "However"."""
_FINITE = frozenset(["VBD", "VBZ", "VBP"])
_AGAINST = frozenset(["but", "yet", "though", "although", "while", "whereas"])
"""The words that begin what somebody else holds against it: ", ministers say, but critics"."""
_ON, _PART_OF = frozenset(["on", "in"]), frozenset(["early", "late", "last", "this"])
_DAYS_OWN = frozenset(["MD", "POS", ",", ".", "CC", "IN"])
"""The tags of words behind a day that is part of what was said, beside finite verbs: "Monday's"."""
_SPELLS = frozenset("morning afternoon evening night week month year".split())
_CALENDAR = frozenset([*WEEKDAYS, *MONTHS])
"""What the time at which something was said is made of: "on late Tuesday night"."""
_TELLS_WHEN = 5  # words at most that say when somebody passed it on
_NEAR_END = 30  # words before the end of a clause in which that somebody stands
_MOST_ALIKE = 20
"""So many reports that end at one place are looked at for one that only passes on another."""
_HAILS = 5  # words at most that say where a source is from, and their comma
_LOOSE = frozenset("CC DT IN TO WDT WP WP$".split())
"""The tags of words that end no clause: what follows them belongs to it."""
_TELLS_MORE = frozenset("CD DT WP WP$ WDT VBG VBN".split())
"""The tags of words behind a name and a comma with which more is told of it."""
_OPEN = _LOOSE | frozenset("VB VBD VBG VBN VBP VBZ RB JJ PRP$ POS".split())
"""The tags of words behind which marked words are likely the rest of the clause."""


Parts = tuple[tuple[int, int], ...]
"""Half-open pairs of words, in order."""


@dataclass(frozen=True, slots=True)
class Report:
    """Who reports what: the source, the cue and the content as half-open pairs of words. The
    content has two parts where "according to X", or ", X said,", stands in its middle."""

    source: Candidate
    cue: tuple[int, int]
    content: Parts


def is_saying(word: str) -> bool:
    """Whether a lower-case word is one of those that speech without marks is found by."""
    return word == "according" or stem(word) in _SAYING


def find_reports(scene: Scene) -> Iterator[Report]:
    """The reports of a paragraph in order, outermost only; of "Lee said that ..., an agency
    reported" the one of Lee's."""
    end = 0
    found = sorted(_all_reports(scene), key=lambda r: (r.content[0][0], -r.content[-1][1]))
    by_end: dict[int, list[Report]] = defaultdict(list)
    for report in found:
        by_end[report.content[-1][1]].append(report)
    for report in found:
        alike = by_end[report.content[-1][1]][:_MOST_ALIKE]
        if any(_only_passes_on(report, other) for other in alike):
            continue
        if report.content[0][0] >= end:
            yield report
            end = report.content[-1][1]


def _all_reports(scene: Scene) -> Iterator[Report]:
    for candidate in scene.candidates:
        if candidate.kind in _VAGUE or candidate.verb < 0:
            continue
        if "according" in candidate.traits[0]:
            reports = [_according(scene, candidate)]
        elif scene.tree.deps[candidate.head] != "nsubj" or _is_nobody(scene, candidate):
            continue
        else:
            reports = [_said(scene, candidate), *_added(scene, candidate)]
        yield from (r for r in reports if r and _plain(scene, r.content))


def _only_passes_on(report: Report, other: Report) -> bool:
    """Whether it stands at the end that somebody passes on what the other source said."""
    first, end = report.content[0][0], report.content[-1][1]
    if report.cue[0] < end:
        return False
    begins = first <= other.source.head < other.cue[0] and other.source.first <= first + 1
    return begins and other.cue[0] < other.content[0][0]


def is_unsaid(scene: Scene, candidate: Candidate, verb: int) -> bool:
    """Whether a sentence tells that somebody did not speak, or asks or supposes that they did."""
    undone = any(_undoes(scene, child, candidate) for child in scene.tree.below[verb])
    return undone or _is_nobody(scene, candidate)


def _speaks(scene: Scene, verb: int, candidate: Candidate) -> bool:
    """Whether this is a verb of saying outside the marks, and meant."""
    if scene.hidden[verb] or stem(scene.tree.lower[verb]) not in _SAYING:
        return False
    return not any(_undoes(scene, child, candidate) for child in scene.tree.below[verb])


def _said(scene: Scene, candidate: Candidate) -> Report | None:
    """What stands behind the verb, before it, or on both sides."""
    tree, verb = scene.tree, candidate.verb
    if not _speaks(scene, verb, candidate):
        return None
    if tree.lower[candidate.end : verb] == [","]:  # "Lee, said Lind, does not forget"
        return None
    if _continues_quotation(scene, candidate.first):  # "'We go on,' Lee told a crowd she drew"
        return None
    content = _clause_behind(scene, verb) or _clause_before(scene, candidate)
    content = content or _clause_around(scene, candidate)
    return Report(candidate, (verb, verb + 1), content) if content else None


def _added(scene: Scene, candidate: Candidate) -> Iterator[Report]:
    """What the same subject says besides: "..., adding that", "... and said that"."""
    tree = scene.tree
    for child in tree.below[candidate.verb]:
        goes_on = tree.tags[child] == "VBG" and tree.lower[child] in _ADDING
        besides = tree.deps[child] == "conj" and tree.tags[child] in _FINITE
        if not (goes_on or besides) or _has_subject(scene, child):
            continue
        content = _clause_behind(scene, child) if _speaks(scene, child, candidate) else ()
        if content:
            yield Report(candidate, (child, child + 1), content)


def _clause_behind(scene: Scene, verb: int) -> Parts:
    """The clause that a verb governs and that follows it."""
    tree = scene.tree
    for child in tree.below[verb]:
        if tree.deps[child] == "ccomp" and child > verb:
            first, last = _extent(scene, child)
            if first > verb:
                end = _end_of_said(scene, verb, last + 1)
                return _parts(scene, (_behind_time(scene, first), end))
    return ()


def _clause_before(scene: Scene, candidate: Candidate) -> Parts:
    """The clause before "X said", or "said X", and its comma; none that is two."""
    tree, verb = scene.tree, candidate.verb
    start = min(candidate.first, verb)
    for child in tree.below[verb]:
        if tree.deps[child] == "ccomp" and child < start and tree.lower[start - 1] == ",":
            first, last = _extent(scene, child)
            if last < start and ";" not in tree.lower[first : last + 1]:
                return _parts(scene, (max(first, scene.begin), last + 1))
            return ()
    return ()


def _clause_around(scene: Scene, candidate: Candidate) -> Parts:
    """The clause in which "..., X said, ..." stands between commas, without what another says."""
    tree, verb = scene.tree, candidate.verb
    start, end = min(candidate.first, verb), max(candidate.end, verb + 1)
    if tree.deps[verb] != "parataxis" or start < 1 or tree.lower[start - 1] != ",":
        return ()
    if tree.lower[end : end + 1] != [","]:
        return ()
    first, last = _extent(scene, tree.heads[verb])
    others = (_extent(scene, c)[0] for c in tree.below[tree.heads[verb]] if _is_other(scene, c))
    last = min((other - 1 for other in others if other > end), default=last)
    if not first < start - 1 < end < last:
        return ()
    first = _begin_of_clause(scene, max(first, scene.begin), start)
    parts = _parts(scene, (first, start), (end, _end_of_said(scene, verb, last + 1)))
    alone = parts and parts[0][1] - parts[0][0] == 1
    return parts[1:] if alone and tree.tags[parts[0][0]] in _ADVERBS else parts


def _is_other(scene: Scene, child: int) -> bool:
    """Whether this is a clause with a subject of its own that goes against the rest: "but critics
    deny it"."""
    tree = scene.tree
    if tree.deps[child] not in ("conj", "advcl") or not _has_subject(scene, child):
        return False
    first, _ = _extent(scene, child)
    return not _AGAINST.isdisjoint(tree.lower[max(0, first - 1) : first + 1])


def _end_of_said(scene: Scene, verb: int, end: int) -> int:
    """Where the words end that are behind a verb of saying, before the ", an agency reported" of
    who passes them on."""
    tree = scene.tree
    near = range(bisect_left(scene.places, end - _NEAR_END), bisect_left(scene.places, end))
    for other in (scene.candidates[i] for i in near):
        last = max(other.end, other.verb + 1)
        if not verb < other.first < other.verb < end or last < end - _TELLS_WHEN:
            continue
        comma = tree.lower[other.first - 1] == "," and tree.deps[other.head] == "nsubj"
        tells = tree.tags[other.verb] in _FINITE and stem(tree.lower[other.verb]) in _SAYING
        if comma and tells and all(_is_time(scene, i) for i in range(last, end)):
            return other.first - 1
    return end


def _is_time(scene: Scene, i: int) -> bool:
    tree = scene.tree
    when = tree.lower[i] in _ON | _PART_OF | _SPELLS or tree.forms[i] in _CALENDAR
    return when or tree.tags[i] == "CD" or not _is_word(scene, i)


def _has_subject(scene: Scene, verb: int) -> bool:
    return any(scene.tree.deps[i] in SUBJECT for i in scene.tree.below[verb])


def _parts(scene: Scene, *pairs: tuple[int, int]) -> Parts:
    """The stretches of words, trimmed; without those of which nothing is left."""
    return tuple(part for pair in pairs if (part := _trimmed(scene, *pair)))


def _behind_time(scene: Scene, first: int) -> int:
    """Where the clause begins behind the time at which it was said, which a parse may give to it:
    "said on Tuesday it would"."""
    tree, at = scene.tree, first
    if tree.lower[at] in _PART_OF and at + 2 < len(tree) and tree.lower[at + 1] in _SPELLS:
        return at + 2  # "last week he"
    if tree.lower[at] in _ON:
        at += 1
    elif tree.lower[at - 1] not in _ON:
        return _behind_day(scene, first)
    at += tree.lower[at] in _PART_OF
    if at + 1 >= len(tree) or tree.forms[at] not in _CALENDAR:
        return first
    at += 1
    while at < len(tree) and (tree.tags[at] == "CD" or tree.lower[at] in _SPELLS | _PART_OF):
        at += 1
    return at if tree.lower[at : at + 1] != [","] else first


def _behind_day(scene: Scene, first: int) -> int:
    """The same behind a day as agencies put it: "said late Monday it would"."""
    tree, at = scene.tree, first
    at += tree.lower[at] in _PART_OF
    if at >= len(tree) or tree.forms[at] not in WEEKDAYS:
        return first
    at += 1
    while at < len(tree) and tree.lower[at] in _SPELLS:
        at += 1
    goes_on = at < len(tree) and tree.tags[at] not in _FINITE | _DAYS_OWN
    return at if goes_on else first


def _is_nobody(scene: Scene, candidate: Candidate) -> bool:
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


def _undoes(scene: Scene, child: int, candidate: Candidate) -> bool:
    """Whether a word below a verb makes it a thing not said: "not", the "if" of its clause, or a
    "had" before its subject."""
    tree = scene.tree
    dep, word = tree.deps[child], tree.lower[child]
    inverted = dep == "aux" and word == "had" and child < candidate.first
    return dep == "neg" or inverted or word in _UNDOING.get(dep, ())


def _according(scene: Scene, candidate: Candidate) -> Report | None:
    """The sentence without its "according to X"; what stands behind it is part of what X says if
    the verb does, or if nothing could end before it."""
    tree = scene.tree
    back = range(candidate.first - 1, max(0, candidate.first - _MOST), -1)
    to = next((i for i in back if tree.lower[i] == "to"), 0)
    start = to - 1
    if start < 0 or tree.lower[start] != "according":
        return None
    first, end = _sentence(scene, start)
    if first < start and tree.lower[start - 1] != ",":
        return None
    after = _end_of_aside(scene, candidate, end)
    verb = next((i for i in tree.ancestors(start) if i >= after), -1)
    if verb >= 0:
        first = max(first, _extent(scene, verb)[0])
    parts = [(_begin_of_clause(scene, first, start), start)]
    if start == first or verb >= 0 or tree.tags[start - 2] in _LOOSE:
        parts.append((after, _end_of_said(scene, start, end)))
    content = _parts(scene, *parts)
    if not any(dep in SUBJECT for part in content for dep in tree.deps[slice(*part)]):
        return None
    return Report(candidate, (start, to + 1), content)


def _end_of_aside(scene: Scene, candidate: Candidate, end: int) -> int:
    """Where "according to X" is over, with all that is said of X: behind its comma."""
    tree = scene.tree
    last = candidate.end - 1
    _, below = _extent(scene, candidate.head)
    for least in (max(last, below), last):
        comma = next((i for i in range(least + 1, end) if tree.lower[i] == ","), -1)
        if comma > 0:
            start = _end_of_origin(scene, comma + 1, end)
            return _end_of_name(scene, start) if candidate.kind == "noun" else start
    return end


def _end_of_name(scene: Scene, start: int) -> int:
    """Behind the name of the source, and its comma ("according to the union, Lee Workers, it"),
    unless more is told of it, as of one who is spoken of."""
    tree = scene.tree
    first, end, _ = scene.names.get(start, (-1, -1, ""))
    if first != start or tree.lower[end : end + 1] != [","] or end + 1 >= len(tree):
        return start
    return start if tree.tags[end + 1] in _TELLS_MORE else end + 1


def _end_of_origin(scene: Scene, start: int, end: int) -> int:
    """Behind "of Newcastle University," if the source's words go on so, else where they begin."""
    tree = scene.tree
    if tree.lower[start : start + 1] not in (["of"], ["from"]):
        return start
    if tree.tags[start + 1 : start + 2] not in (["NNP"], ["NNPS"]):
        return start
    near = range(start + 2, min(end, start + _HAILS))
    return next((i + 1 for i in near if tree.lower[i] == ","), start)


def _begin_of_clause(scene: Scene, first: int, start: int) -> int:
    """Behind the last colon, or parenthesis left open, before "according"."""
    tree, depth = scene.tree, 0
    for i in range(start - 1, first - 1, -1):
        depth += (tree.lower[i] == ")") - (tree.lower[i] == "(")
        if depth < 0 or tree.lower[i] == ":":
            return i + 1
    return first


def _trimmed(scene: Scene, first: int, end: int) -> tuple[int, int] | None:
    """Without punctuation, "and" and the like at its ends; None where nothing is left."""
    while first < end and _is_joint(scene, first):
        first += 1
    while first < end and _is_joint(scene, end - 1):
        end -= 1
    return (first, end) if first < end else None


def _is_joint(scene: Scene, i: int) -> bool:
    """Whether a word is punctuation or a conjunction, which belongs to no clause."""
    return scene.tree.tags[i] == "CC" or not _is_word(scene, i)


def _is_word(scene: Scene, i: int) -> bool:
    return scene.tree.lower[i] == "%" or any(map(str.isalnum, scene.tree.lower[i]))


def _extent(scene: Scene, head: int) -> tuple[int, int]:
    """The first and the last of the words below `head`; of a clause too long to be marked only a
    part that is too long, too."""
    tree = scene.tree
    low = high = head
    enough = 2 * _MOST
    stack, seen = [head], {head}
    while stack and len(seen) <= enough:
        i = stack.pop()
        low, high = min(low, i), max(high, i)
        fresh = [child for child in tree.below[i][:enough] if child not in seen]
        seen.update(fresh)
        stack += fresh
    return low, high


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


def _plain(scene: Scene, content: Parts) -> bool:
    """Long enough, and free of quotation marks."""
    first, end = content[0][0], content[-1][1]
    if not _LEAST <= sum(b - a for a, b in content) <= _MOST or any(scene.hidden[first:end]):
        return False
    if _continues_quotation(scene, first) or _runs_into_quotation(scene, end):
        return False
    return "\n" not in scene.tree.stretch(first, end).of(scene.text)


def _continues_quotation(scene: Scene, first: int) -> bool:
    """Whether marked words stand right before that are part of the sentence."""
    i = first - 1
    while i > 0 and not (scene.hidden[i] or _is_word(scene, i) or scene.tree.tags[i] == "."):
        i -= 1
    if i < 0 or not scene.hidden[i]:
        return False
    return "." not in scene.tree.stretch(max(0, i - 1), i + 1).of(scene.text)


def _runs_into_quotation(scene: Scene, end: int) -> bool:
    """Whether the clause ends in marked words."""
    tree, i = scene.tree, end
    while i < len(tree) and not (scene.hidden[i] or _is_word(scene, i) or tree.tags[i] == "."):
        i += 1
    return i < len(tree) and scene.hidden[i] and tree.tags[end - 1] in _OPEN
