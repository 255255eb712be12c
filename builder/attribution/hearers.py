"""From a quotation or report and its source to the word that says so, and to whom it was said."""

from __future__ import annotations

from builder.attribution.mentions import mention_of
from builder.attribution.options import Option, Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.reported import Report
from builder.attribution.sources import HEARERS, Candidate, Scene, is_cue, subjects_of
from builder.model import Span
from builder.speech import is_reporting, stem

_SPEECH = frozenset("word words phrase headline letter speech suggestion argument".split())
_BEHIND = 6  # words behind a source among which its verb may stand
_TOLD = frozenset(
    map(stem, "tell ask remind inform assure warn advise urge notify promise thank".split())
)
"""Verbs whose object is whoever hears it: "told her", "warned drivers"."""
_SPOKE = frozenset(
    map(
        stem,
        "say speak talk write explain tweet suggest announce admit complain confide confirm"
        " report reveal".split(),
    )
)
"""Verbs behind which only "to" leads to whoever hears it: "said to her"."""
_NOISE = frozenset(
    "applause cheer cheers cheering laughs laughter boos gasps groans jeers roar whistles ovation"
    " cent".split()
)
_INTERVIEW = frozenset(
    "address call chat conversation email e-mail interview letter meeting message speech statement"
    " testimony".split()
)
"""What something is said in to, or with, somebody."""
_SPEAKING = frozenset(["speaking", "talking", "writing"])


def cue_and_addressee(
    quotations: Quotations, quoted: Quoted, best: Option
) -> tuple[Span | None, Span | None]:
    """The word that says that a source said what is quoted, and whoever heard it, if these stand
    with the source."""
    candidate = best.candidate
    if candidate is None or candidate.verb < 0:
        return None, None
    scene = quotations.scene(best.paragraph)
    if scene is None:
        return None, None
    if candidate.role == "+according":
        start = candidate.first - 2 if candidate.first > 1 else candidate.first
        return scene.tree.stretch(start, start + 2), None
    number, index = quotations.place[quoted.content[0]]
    cue = _cue(scene, index, candidate) if number == best.paragraph else candidate.verb
    verbs = dict.fromkeys((cue, candidate.verb))
    heard = (addressee_of(scene, verb, candidate.head) for verb in verbs)
    shown = _tells(scene, cue) and not scene.hidden[cue]
    return scene.tree.spans[cue] if shown else None, next(filter(None, heard), None)


def _cue(scene: Scene, index: int, source: Candidate) -> int:
    """The verb by which a source says what is quoted in the same paragraph, or else its own."""
    cue = nearer_cue(scene, index, source.verb)
    is_verb = scene.tree.tags[cue].startswith("VB")
    return cue if is_verb else _verb_beside(scene, index, source, cue)


def _tells(scene: Scene, cue: int) -> bool:
    """Whether it is a verb, or a noun of saying: "in the words of", "his claim", "her post"."""
    tag, word = scene.tree.tags[cue], scene.tree.lower[cue]
    return tag.startswith("VB") or word in _SPEECH or is_reporting(word)


def nearer_cue(scene: Scene, index: int, verb: int) -> int:
    """The verb of reporting nearest above the quoted words, if it hangs below the source's."""
    governor, _ = scene.governor(index)
    tree = scene.tree
    if governor < 0:
        return verb
    for i in (governor, *tree.ancestors(governor)):
        if i == verb:
            return verb
        if is_cue(tree, i) and not subjects_of(tree, i):  # "said that others hoped to"
            return i if verb in tree.ancestors(i) else verb
    return verb


def _verb_beside(scene: Scene, index: int, source: Candidate, otherwise: int) -> int:
    """The verb of reporting nearest to a source that hangs on none, around it and the quotation."""
    _, first, end = scene.quotes[index]
    around = range(min(first, source.first), min(max(end, source.end + _BEHIND), len(scene.tree)))
    verbs = [i for i in around if not scene.hidden[i] and is_cue(scene.tree, i)]
    return min(verbs, key=lambda i: abs(i - source.head), default=otherwise)


def addressee_of(scene: Scene, verb: int, source: int) -> Span | None:
    """To whom: the object of "told", of "said to", of "in an interview with", of "speaking to"."""
    tree = scene.tree
    word = stem(tree.lower[verb])
    for child in tree.below[verb]:
        if scene.hidden[child] or child == source:
            continue
        dep, form = tree.deps[child], tree.lower[child]
        if word in _TOLD and dep in HEARERS and form != "to" and not _is_set_off(scene, child):
            apposed = child + 1 in tree.below[verb] and tree.deps[child + 1] in HEARERS
            return _mention(scene, child + apposed)  # "told news agency AFP"
        if word in _SPOKE and dep in ("prep", "dative") and form == "to":
            return _object(scene, child)
        if dep == "prep" and form in ("in", "during", "at"):
            heard = _interviewer(scene, child)
            if heard is not None:
                return heard
        if dep == "advcl" and (heard := _spoken_to(scene, child)):
            return heard
    return None


def _spoken_to(scene: Scene, verb: int) -> Span | None:
    """To whom in "speaking to reporters", "addressing the council"."""
    tree = scene.tree
    for child in tree.below[verb]:
        if tree.lower[verb] in _SPEAKING and tree.lower[child] == "to":
            return _object(scene, child)
        if tree.lower[verb] == "addressing" and tree.deps[child] == "dobj":
            return _mention(scene, child)
    return None


def _is_set_off(scene: Scene, i: int) -> bool:
    """Whether a comma stands before the words that hang on this one: "there will be, she promises,
    no mask"."""
    first, _ = scene.tree.phrase(i)
    return scene.tree.lower[first - 1 : first] == [","]


def hearer_in_clause(scene: Scene, report: Report) -> Span | None:
    """To whom, where the parse has that in the clause: "told the BBC Israel was wrong"."""
    behind, begin = report.cue[1], report.content[0][0]
    if stem(scene.tree.lower[report.cue[0]]) not in _TOLD or not behind < begin:
        return None
    is_hearer = scene.tree.deps[begin - 1] == "compound"
    return scene.tree.stretch(behind, begin) if is_hearer else None


def _interviewer(scene: Scene, preposition: int) -> Span | None:
    tree = scene.tree
    for noun in tree.below[preposition]:
        if tree.lower[noun] in _INTERVIEW:
            for child in tree.below[noun]:
                if tree.lower[child] in ("with", "to"):
                    return _object(scene, child)
    return None


def _object(scene: Scene, preposition: int) -> Span | None:
    for child in scene.tree.below[preposition]:
        if scene.tree.deps[child] == "pobj" and not scene.hidden[child]:
            return _mention(scene, child)
    return None


def _mention(scene: Scene, head: int) -> Span | None:
    """The words of a mention; None for what is no person or body ("told that", "to applause"), or
    quoted in part ("promised 'free' beer")."""
    tree = scene.tree
    if tree.tags[head] not in ("NN", "NNS", "NNP", "NNPS", "PRP"):
        return None
    candidate = next(scene.with_heads([head]), None)
    if candidate is None or tree.lower[head] in _NOISE:
        return None
    mention = mention_of(scene, candidate)
    return None if any(quoted.meets(mention) for quoted, _, _ in scene.quotes) else mention
