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

from builder.attribution.before_marks import is_named
from builder.attribution.beside_marks import (
    LOOSE,
    completes_quotation,
    continues_quotation,
    is_behind_programme,
    runs_into_quotation,
)
from builder.attribution.clause_borders import (
    MOST_WORDS,
    begin_of_clause,
    end_of_aside,
    end_of_said,
    extent,
    sentence,
)
from builder.attribution.further_verbs import further_verbs
from builder.attribution.report_cues import STUDIES, SURE
from builder.attribution.reported_clauses import (
    Parts,
    clause_around,
    clause_before,
    clause_behind,
    trimmed_parts,
    with_subject_before,
    without_adverb,
)
from builder.attribution.said_aside import said_aside
from builder.attribution.shown import find_shown
from builder.attribution.sources import SUBJECT, Candidate, Scene, subjects_of
from builder.attribution.syntax import TENSED
from builder.attribution.unsaid import is_nobody, undoes, would_say
from builder.speech import is_finding, is_saying, stem

_TOLD = frozenset(["ccomp", "xcomp", "dobj"])
"""The relations of what a verb of saying says itself."""
_BESIDE = frozenset(["advcl", "cc", "conj", "mark", "parataxis", "dep"])
"""The relations of a clause that may stand by itself."""
_LEAST = 3  # words; shorter clauses ("said so") report nothing worth a mark
_VAGUE = ("i", "we", "you")
_STUDY = re.compile(
    f"(?:{STUDIES}|bbc|reuters|times|guardian|gazette|herald|journal|post|press|tribune)"
)
_MAKES = frozenset(["make", "makes", "made", "making"])
"""What stands before "clear" or "it clear" in telling what somebody said."""
_NEAR_VERB = 3  # words from "is" to "adamant"
_MOST_ALIKE = 20
"""So many reports that end at one place are looked at for one that only passes on another."""


@dataclass(frozen=True, slots=True)
class Report:
    """Who reports what: the source, the cue and the content as half-open pairs of words. The
    content has two parts where "according to X", or ", X said,", stands in its middle."""

    source: Candidate
    cue: tuple[int, int]
    content: Parts


def find_reports(scene: Scene) -> Iterator[Report]:
    """The reports of a paragraph in order, outermost only; of "Lee said that ..., an agency
    reported" the one of Lee's."""
    end, governors = 0, _governors(scene)
    found = sorted(_all_reports(scene), key=lambda r: (r.content[0][0], -r.content[-1][1]))
    by_end: dict[int, list[Report]] = defaultdict(list)
    for report in found:
        by_end[report.content[-1][1]].append(report)
    for report in found:
        alike = by_end[report.content[-1][1]][:_MOST_ALIKE]
        if any(_only_passes_on(report, other) for other in alike):
            continue
        if any(first <= i < last for first, last in report.content for i in governors):
            continue
        if report.content[0][0] >= end:
            yield report
            end = report.content[-1][1]


def _governors(scene: Scene) -> frozenset[int]:
    """The words of which marked words are the object, or the like: the clause of such a one goes on
    within the marks ("called the port 'a corpse'")."""
    said = (n for n, (span, _, _) in enumerate(scene.quotes) if not is_named(scene.text, span))
    found = (scene.governor(number) for number in said)
    return frozenset(head for head, relation in found if relation not in _BESIDE)


def _all_reports(scene: Scene) -> Iterator[Report]:
    for candidate in scene.candidates:
        if candidate.kind in _VAGUE or candidate.verb < 0:
            continue
        relation = scene.tree.deps[candidate.head]
        reports: list[Report | None] = []
        if candidate.is_accorded:
            reports = [_according(scene, candidate)]
        elif is_nobody(scene, candidate):
            continue
        elif relation == "nsubj":
            reports = [_as_said(scene, candidate), _said(scene, candidate)]
            reports += [_held(scene, candidate), *_added(scene, candidate)]
        elif relation == "nsubjpass":
            reports = [_quoted_as(scene, candidate), *_added(scene, candidate)]
        elif relation == "dobj":
            reports = [_quoted_as(scene, candidate)]
        elif relation == "pobj":
            reports = [_told_by(scene, candidate), _as_said_by(scene, candidate)]
        yield from (r for r in reports if r and _plain(scene, r.content))
    for source, content in find_shown(scene):
        if _plain(scene, content):
            yield Report(source, (source.verb, source.verb + 1), content)


def _only_passes_on(report: Report, other: Report) -> bool:
    """Whether it stands at the end that somebody passes on what the other source said."""
    first, end = report.content[0][0], report.content[-1][1]
    if report.cue[0] < end:
        return False
    begins = first <= other.source.head < other.cue[0] and other.source.first <= first + 1
    return begins and other.cue[0] < other.content[0][0]


_QUOTING = frozenset(map(stem, "quote cite".split()))


def _speaks(scene: Scene, verb: int, candidate: Candidate) -> bool:
    """Whether this is a verb of saying outside the marks, and meant; studies speak by what they
    find."""
    told = scene.tree.lower[verb]
    finds = is_finding(told) and _STUDY.fullmatch(scene.tree.lower[candidate.head])
    if scene.hidden[verb] or not (is_saying(told) or finds):
        return False
    undone = any(undoes(scene, child, candidate) for child in scene.tree.below[verb])
    return not undone and not would_say(scene, verb)


def _said(scene: Scene, candidate: Candidate) -> Report | None:
    """What stands behind the verb, before it, or on both sides."""
    candidate = _inserted(scene, candidate) or candidate
    tree, verb = scene.tree, candidate.verb
    if not _speaks(scene, verb, candidate):
        return None
    if tree.lower[candidate.end : verb] == [","]:  # "Lee, said Lind, does not forget"
        return None
    if completes_quotation(scene, candidate.first):  # "'We go on,' Lee told a crowd she drew"
        return None
    if _has_nearer_subject(scene, candidate):
        return None
    content = with_subject_before(scene, candidate, clause_behind(scene, verb))
    content = content or clause_before(scene, candidate) or clause_around(scene, candidate)
    content = content or said_aside(scene, candidate)
    return Report(candidate, (verb, verb + 1), content) if content else None


def _inserted(scene: Scene, candidate: Candidate) -> Candidate | None:
    """The speaker whom a parse takes for another name of what is spoken of, as no comma behind it
    says: "the bridge, Ann Lee told the council, will close"."""
    tree = scene.tree
    apposed = sorted(i for i in tree.below[candidate.head] if tree.deps[i] == "appos")
    for other in scene.with_heads(apposed):
        opened = tree.lower[other.first - 1] == ","
        if opened and other.end == candidate.verb and other.named and not candidate.named:
            return other
    return None


def _has_nearer_subject(scene: Scene, candidate: Candidate) -> bool:
    """Whether the verb has another subject nearer to it, which is who speaks: "the workers, Lee
    told the court, had never been paid"; one joined by "and" speaks, too."""
    tree = scene.tree
    between = (i for i in tree.below[candidate.verb] if candidate.head < i < candidate.verb)
    nearer = next((i for i in between if tree.deps[i] == "nsubj"), -1)
    return nearer >= 0 and tree.tags[tree.phrase(nearer)[0] - 1] != "CC"


def _held(scene: Scene, candidate: Candidate) -> Report | None:
    """What stands behind "is adamant", "is convinced" or "made it clear"."""
    tree, verb = scene.tree, candidate.verb
    if any(undoes(scene, i, candidate) or tree.tags[i] == "MD" for i in tree.below[verb]):
        return None
    made = frozenset(["clear"]) if tree.lower[verb] in _MAKES else frozenset()
    for word in (verb, *tree.below[verb]):
        held = tree.lower[word] in made or tree.lower[word] in SURE
        if held and candidate.kind != "it" and not scene.hidden[word]:
            content = clause_behind(scene, word) or clause_behind(scene, verb)
            tells = content and not TENSED.isdisjoint(tree.tags[content[0][0] : content[0][1]])
            begin = verb if 0 <= word - verb <= _NEAR_VERB else word
            return Report(candidate, (begin, word + 1), content) if tells else None
    return None


def _added(scene: Scene, candidate: Candidate) -> Iterator[Report]:
    """What the same subject says besides: "..., adding that", "... and said that", "went on to say
    that"."""
    for child in further_verbs(scene, candidate):
        if subjects_of(scene.tree, child) or not _speaks(scene, child, candidate):
            continue
        if content := clause_behind(scene, child) or _behind_aside(scene, child):
            yield Report(candidate, (child, child + 1), content)


def _behind_aside(scene: Scene, verb: int) -> Parts:
    """The clause with "that" which a parse gives to the verb above an infinitive: "continues to
    insist, without proof, that"."""
    tree, above = scene.tree, scene.tree.heads[verb]
    if tree.deps[verb] != "xcomp" or tree.lower[verb + 1 : verb + 2] != [","]:
        return ()
    content = clause_behind(scene, above)
    that = content and content[0][0] > verb and tree.lower[content[0][0]] == "that"
    return content if that else ()


def _told_by(scene: Scene, candidate: Candidate) -> Report | None:
    """What follows in "drivers were told by police that"."""
    tree, verb = scene.tree, candidate.verb
    is_agent = tree.deps[tree.heads[candidate.head]] == "agent"
    if not is_agent or not _speaks(scene, verb, candidate):
        return None
    content = clause_behind(scene, verb)
    behind = content and content[0][0] >= candidate.end
    return Report(candidate, (verb, verb + 1), content) if behind else None


def _quoted_as(scene: Scene, candidate: Candidate) -> Report | None:
    """What follows in "the agency quoted X as saying that", "X was quoted as saying that"."""
    tree = scene.tree
    if stem(tree.lower[candidate.verb]) not in _QUOTING or scene.hidden[candidate.verb]:
        return None
    as_ = (i for i in tree.below[candidate.verb] if tree.lower[i] == "as" and i > candidate.verb)
    for saying in (i for a in as_ for i in tree.below[a] if tree.deps[i] == "pcomp"):
        if is_saying(tree.lower[saying]) and (content := clause_behind(scene, saying)):
            return Report(candidate, (saying, saying + 1), content)
    return None


def _according(scene: Scene, candidate: Candidate) -> Report | None:
    """The sentence without its "according to X"; what stands behind it is part of what X says if
    the verb does, or if nothing could end before it."""
    tree = scene.tree
    back = range(candidate.first - 1, max(0, candidate.first - MOST_WORDS), -1)
    to = next((i for i in back if tree.lower[i] == "to"), 0)
    start = to - 1
    if start < 0 or tree.lower[start] != "according":
        return None
    first, end = sentence(scene, start)
    if _passes_on_said(scene, start):
        return None
    if tree.tags[start - 1] == "CC" and (start - 1 == first or tree.lower[start - 2] == ","):
        first = start  # "but according to X": what is before it is the writer's
    if first < start and tree.lower[start - 1] != ",":
        return None
    after = end_of_aside(scene, candidate, end)
    verb = next((i for i in tree.ancestors(start) if i >= after), -1)
    if verb >= 0:
        first = max(first, extent(scene, verb)[0])
    parts = [(begin_of_clause(scene, max(first, scene.begin), start), start)]
    if start == first or verb >= 0 or tree.tags[start - 2] in LOOSE:
        parts.append((after, end_of_said(scene, start, end)))
    content = without_adverb(scene, trimmed_parts(scene, *parts))
    if not any(_is_clause(scene, part) for part in content):
        return None
    return Report(candidate, (start, to + 1), content)


def _passes_on_said(scene: Scene, start: int) -> bool:
    """Whether "according to" tells who passes on what the words before it say that another said:
    "it rains, said Lee, according to"."""
    tree = scene.tree
    first = bisect_left(scene.places, start - _NEAR_VERB)
    for other in scene.candidates[first : bisect_left(scene.places, start)]:
        begins, ends = min(other.first, other.verb), max(other.end, other.verb + 1)
        aside = tree.lower[begins - 1] == "," and tree.lower[ends:start] == [","]
        if aside and tree.deps[other.head] == "nsubj" and _speaks(scene, other.verb, other):
            return True
    return False


def _is_clause(scene: Scene, part: tuple[int, int]) -> bool:
    """Whether these words have a subject, or a noun that may be one before a verb."""
    deps, tags = scene.tree.deps[slice(*part)], scene.tree.tags[slice(*part)]
    begins = tags[0] in ("DT", "NN", "NNS", "NNP", "NNPS")
    return not SUBJECT.isdisjoint(deps) or (begins and not TENSED.isdisjoint(tags))


def _as_said(scene: Scene, candidate: Candidate) -> Report | None:
    """The sentence without its "as X said", if commas set that apart and nothing else is said in
    it."""
    tree, verb = scene.tree, candidate.verb
    as_ = next((i for i in tree.below[verb] if tree.lower[i] == "as" and i < candidate.first), -1)
    told = any(tree.deps[i] in _TOLD for i in tree.below[verb])
    if as_ < 0 or tree.deps[verb] != "advcl" or told or not _speaks(scene, verb, candidate):
        return None
    first, end = sentence(scene, as_)
    if end_of_said(scene, as_, end) < end:  # "as guests have said, Lee said"
        return None
    after = max(extent(scene, verb)[1], candidate.end - 1) + 1
    after -= tree.lower[after - 1] == ","
    leads = as_ == first and tree.lower[after : after + 1] == [","]
    if not (leads or (as_ > first and tree.lower[as_ - 1] == ",")):
        return None
    content = trimmed_parts(scene, (begin_of_clause(scene, first, as_), as_), (after, end))
    tells = any(not TENSED.isdisjoint(tree.tags[slice(*part)]) for part in content)
    return Report(candidate, (verb, verb + 1), content) if tells else None


def _as_said_by(scene: Scene, candidate: Candidate) -> Report | None:
    """The same with "as reported by X"."""
    is_agent = scene.tree.deps[scene.tree.heads[candidate.head]] == "agent"
    return _as_said(scene, candidate) if is_agent else None


def _quotes(scene: Scene, first: int, end: int) -> bool:
    """Whether marked words stand here that are more than a name."""
    within = (span for span, a, b in scene.quotes if a < end and first < b)
    return any(scene.hidden[first:end]) and not all(is_named(scene.text, s) for s in within)


def _plain(scene: Scene, content: Parts) -> bool:
    """Long enough, and free of quotations."""
    first, end = content[0][0], content[-1][1]
    if not _LEAST <= sum(b - a for a, b in content) <= MOST_WORDS or _quotes(scene, first, end):
        return False
    if continues_quotation(scene, first) and not is_behind_programme(scene, first):
        return False
    if runs_into_quotation(scene, end):
        return False
    return "\n" not in scene.tree.stretch(first, end).of(scene.text)
