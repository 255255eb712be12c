"""From article and reading to attributions: who is said to have said what, and in which words.

Marks are paired without a model (`builder.attribution.quotation`). Two linear models then decide:
one ranks the mentions that may be the source, from left to right, the last speaker being one of
its hints; one tells whether the words are attributed at all. A third, small one tells from how
clear the ranking was whether the source is right; its probability times the second's is the score.
Each has two tables of weights: for readings with hints at sources, and for those without.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder import linear
from builder.annotate import quote_weights, quote_weights_unhinted
from builder.attribution.dialogue import Dialogue
from builder.attribution.mentions import joint_with, mention_of
from builder.attribution.options import Option, Previous, Quotations, wants_syntax
from builder.attribution.quotation import Quoted
from builder.attribution.quoted_words import (
    describe,
    describe_choice,
    is_so_called,
    is_spoken_of,
    is_title,
    kind_of,
)
from builder.attribution.reported import Report, find_reports, is_unsaid
from builder.attribution.reporting import is_reporting, stem
from builder.attribution.sources import HEARERS, SUBJECT, Candidate, Scene, is_cue
from builder.attribution.turns import ANSWER, NOT_NAMED, Turn, find_interviewee
from builder.knowledge import Knowledge
from builder.model import Article, Attribution, Provenance, Quoting, Reading, Span, State

ATTRIBUTED_AT = {Quoting.DIRECT: 0.6, Quoting.MIXED: 0.8}
"""From which probability quoted words count as said by someone: a few quoted words are more often
a title or a word held at arm's length than a whole quoted sentence is."""
SURE_AT = 0.5
"""From which probability of words and source being right a quotation stands; below it is a
suggestion for the worklist."""

DOUBTFUL = 0.5
"""What a score is multiplied with where the sentence tells that nobody said it ("he never said"),
and where the quotation is never closed."""

LABELLED_SCORE = 0.95
"""How sure a turn of an interview is, and a quotation with a label or a signature."""

REPORTED_SCORE = 0.87
"""The share of indirect attributions that were right, source and all, on the fitting articles."""

_SPEECH = frozenset("word words phrase headline letter speech suggestion argument".split())
_BEHIND = 6  # words behind a source among which its verb may stand
_A_SAYING = 3
"""From how many words on quoted words are taken for a saying where nothing was read."""

_TURN = ("turn",)
_HOW = {
    "turn": "whose turn it is in a dialogue",
    "last": "speaker of the quotation before",
    "credited": "named beside the marks",
    "back": "named before",
}
"""How a source was found that is no candidate of the paragraph, by the feature that all options of
its kind have."""

_TOLD = frozenset(
    map(stem, "tell ask remind inform assure warn advise urge notify promise thank".split())
)
_SPOKE = frozenset(map(stem, "say speak talk write explain add tweet suggest announce".split()))
_NOISE = frozenset("applause cheers cheering laughter boos jeers whistles ovation cent".split())
_INTERVIEW = frozenset(["interview", "conversation", "chat", "call", "meeting", "letter"])


@dataclass(frozen=True, slots=True)
class Tables:
    """The weights of the three models: of a source, of words being attributed at all, and of their
    source being right."""

    source: Mapping[str, float]
    attributed: Mapping[str, float]
    right: Mapping[str, float]


_HINTED = Tables(quote_weights.SOURCE, quote_weights.ATTRIBUTED, quote_weights.RIGHT)
_UNHINTED = Tables(
    quote_weights_unhinted.SOURCE, quote_weights_unhinted.ATTRIBUTED, quote_weights_unhinted.RIGHT
)


def find_quotes(
    article: Article, reading: Reading, knowledge: Knowledge, tables: Tables | None = None
) -> Iterator[Attribution]:
    """The attributions of an article: an interview's turns, the quoted ones in order, then what
    is reported without marks. Quotations within quotations are left alone. `tables` are the shipped
    ones if none are given."""
    quotations = Quotations(article, reading)
    tables = tables or (_HINTED if quotations.hints else _UNHINTED)
    yield from _turns(article, reading, quotations.turns)
    if not reading.paragraphs:
        yield from _unread(quotations)
        return
    previous: Previous | None = None
    dialogue = Dialogue()
    for quoted in quotations.quoted:
        if is_title(article.text, quoted) or is_so_called(article.text, quoted):
            continue
        choice = choose(quotations, quoted, previous, tables)
        if turn := dialogue.speaker(quotations, quoted):
            likely = max(choice.attributed, ATTRIBUTED_AT[Quoting.MIXED])
            choice = replace(choice, best=Option(turn, _TURN), attributed=likely)
        if choice.best.span is not None:
            previous = quotations.previous(quoted, choice.best)
        kind = kind_of(quotations, quoted)
        if choice.attributed >= ATTRIBUTED_AT[kind]:
            made = _attribution(quotations, quoted, choice, kind)
            dialogue.heard(quotations, quoted, made.source, made.addressee)
            yield made
    yield from _reported(quotations)


def _turns(article: Article, reading: Reading, turns: Sequence[Turn]) -> Iterator[Attribution]:
    """What is said in an interview; its questions are somebody's only if the label names them."""
    answers = any(turn.who == ANSWER for turn in turns)
    interviewee = find_interviewee(article, reading, turns) if answers else None
    for turn in turns:
        source = interviewee if turn.who == ANSWER else turn.source
        if turn.is_said:
            label = turn.label.of(article.text)
            how = f"below “{label}”" if turn.below else f"labelled “{label}”"
            yield Attribution(
                content=turn.content,
                kind=Quoting.DIRECT,
                source=source,
                reason="" if source else NOT_NAMED,
                provenance=Provenance("rule", State.ACCEPTED, LABELLED_SCORE, how),
            )


def _unread(quotations: Quotations) -> Iterator[Attribution]:
    """What stands between marks where no model has read: all but a word or two, by nobody."""
    for quoted in quotations.quoted:
        words = " ".join(span.of(quotations.text) for span in quoted.content).split()
        if len(words) >= _A_SAYING:
            yield Attribution(
                content=quoted.content,
                kind=kind_of(quotations, quoted),
                reason="no model has read the text, so nobody was looked for",
                provenance=Provenance("rule", State.SUGGESTED, 0.5),
            )


__all__ = ["find_quotes", "wants_syntax"]


@dataclass(frozen=True, slots=True)
class Choice:
    """The likeliest source of a quotation, and how sure: that the words are attributed at all,
    and that this is their source if they are."""

    best: Option
    attributed: float
    right: float

    @property
    def score(self) -> float:
        """How likely it is that the words are attributed and that this is their source."""
        return self.attributed * self.right


def choose(
    quotations: Quotations, quoted: Quoted, previous: Previous | None, tables: Tables
) -> Choice:
    """Weigh the options of one quotation, if nobody signs or labels it."""
    options = quotations.options(quoted, previous)
    if options[0].is_credited:
        return Choice(options[0], attributed=1.0, right=LABELLED_SCORE)
    scores = [linear.score(tables.source, set(option.features)) for option in options]
    shares = linear.shares(scores)
    best = options[max(range(len(options)), key=shares.__getitem__)]
    attributed = linear.score(tables.attributed, set(describe(quotations, quoted, best, shares)))
    right = linear.score(tables.right, set(describe_choice(quotations, quoted, best, shares)))
    least = ATTRIBUTED_AT[Quoting.MIXED] if is_spoken_of(quotations.text, quoted) else 0.0
    return Choice(best, max(linear.probability(attributed), least), linear.probability(right))


def _attribution(
    quotations: Quotations, quoted: Quoted, choice: Choice, kind: Quoting
) -> Attribution:
    cue, addressee = _cue_and_addressee(quotations, quoted, choice.best)
    doubtful = not quoted.closed or _is_unsaid(quotations, quoted, choice.best)
    score = choice.score * (DOUBTFUL if doubtful else 1)
    state = State.ACCEPTED if score >= SURE_AT else State.SUGGESTED
    return Attribution(
        content=quoted.content,
        kind=kind,
        source=choice.best.span,
        joint=_joint(quotations, choice.best),
        cue=cue,
        addressee=addressee,
        reason="" if choice.best.span else "speaker not stated near the quotation",
        provenance=Provenance(
            "rule",
            state,
            round(score, 3),
            _how(quotations.text, choice.best, cue),
        ),
    )


def _reported(quotations: Quotations) -> Iterator[Attribution]:
    """Indirect attributions: in the paragraphs that were parsed."""
    for number in range(len(quotations.reading.paragraphs)):
        scene = quotations.scene(number)
        if scene is None:
            continue
        for report in find_reports(scene):
            source, tree = report.source, scene.tree
            verb = report.cue[0]
            cue = tree.stretch(*report.cue)
            yield Attribution(
                content=tuple(tree.stretch(*part) for part in report.content),
                kind=Quoting.INDIRECT,
                source=mention_of(scene, source),
                joint=_mentions_beside(scene, source),
                cue=cue,
                addressee=_addressee(scene, verb, source.head) or _hearer(scene, report),
                provenance=Provenance(
                    "rule", State.ACCEPTED, REPORTED_SCORE, f"with “{cue.of(quotations.text)}”"
                ),
            )


def _joint(quotations: Quotations, best: Option) -> tuple[Span, ...]:
    """The mentions of those who say it together with the source."""
    if best.candidate and (scene := quotations.scene(best.paragraph)):
        return _mentions_beside(scene, best.candidate)
    return ()


def _mentions_beside(scene: Scene, source: Candidate) -> tuple[Span, ...]:
    return tuple(mention_of(scene, other) for other in joint_with(scene, source))


def _is_unsaid(quotations: Quotations, quoted: Quoted, best: Option) -> bool:
    """Whether the sentence of the quotation and its source tells that nobody said it."""
    number, index = quotations.place[quoted.content[0]]
    scene, source = quotations.scene(number), best.candidate
    if scene is None or source is None or not source.cue or number != best.paragraph:
        return False
    return is_unsaid(scene, source, _nearer_cue(scene, index, source.verb))


def _how(text: str, best: Option, cue: Span | None) -> str:
    """How the source was found, for the reader."""
    if best.span is None:
        return ""
    if best.candidate is None:
        return next(how for feature, how in _HOW.items() if feature in best.features)
    if best.candidate.cue and cue is not None:
        return f"with “{cue.of(text)}”"
    return "likeliest mention in the paragraph"


# -- cue and addressee ----------------------------------------------------------------------------


def _cue_and_addressee(
    quotations: Quotations, quoted: Quoted, best: Option
) -> tuple[Span | None, Span | None]:
    candidate = best.candidate
    if candidate is None or candidate.verb < 0:
        return None, None
    scene = quotations.scene(best.paragraph)
    if scene is None:
        return None, None
    number, index = quotations.place[quoted.content[0]]
    tree = scene.tree
    cue = candidate.verb
    if "dep=+according" in candidate.traits:
        start = candidate.first - 2 if candidate.first > 1 else candidate.first
        return tree.stretch(start, start + 2), None
    if number == best.paragraph:
        cue = _nearer_cue(scene, index, cue)
        if not tree.tags[cue].startswith("VB"):
            cue = _verb_beside(scene, index, candidate, cue)
    tells = tree.tags[cue].startswith("VB") or _names_speech(tree.lower[cue])
    span = tree.spans[cue] if tells and not scene.hidden[cue] else None
    for verb in dict.fromkeys((cue, candidate.verb)):
        heard = _addressee(scene, verb, candidate.head)
        if heard is not None:
            return span, heard
    return span, None


def _nearer_cue(scene: Scene, index: int, verb: int) -> int:
    """The verb of reporting nearest above the quoted words, if it hangs below the source's."""
    governor, _ = scene.governor(index)
    tree = scene.tree
    if governor < 0:
        return verb
    for i in (governor, *tree.ancestors(governor)):
        if i == verb:
            return verb
        if is_cue(tree, i) and not _is_of_another(scene, i):
            return i if verb in tree.ancestors(i) else verb
    return verb


def _is_of_another(scene: Scene, verb: int) -> bool:
    """Whether a verb has a subject of its own: "said that others hoped to"."""
    return any(scene.tree.deps[i] in SUBJECT for i in scene.tree.below[verb])


def _names_speech(word: str) -> bool:
    """Whether a noun is one of saying: "in the words of", "his claim", "her post"."""
    return word in _SPEECH or is_reporting(word)


def _verb_beside(scene: Scene, index: int, source: Candidate, otherwise: int) -> int:
    """The verb of reporting nearest to a source that hangs on none, around it and the quotation."""
    _, first, end = scene.quotes[index]
    around = range(min(first, source.first), min(max(end, source.end + _BEHIND), len(scene.tree)))
    verbs = [i for i in around if not scene.hidden[i] and is_cue(scene.tree, i)]
    return min(verbs, key=lambda i: abs(i - source.head), default=otherwise)


def _addressee(scene: Scene, verb: int, source: int) -> Span | None:
    """To whom: the object of "told", of "said to", of "in an interview with"."""
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
    return None


def _is_set_off(scene: Scene, i: int) -> bool:
    """Whether a comma stands before the words that hang on this one: "there will be, she promises,
    no mask"."""
    first, _ = scene.tree.phrase(i)
    return scene.tree.lower[first - 1 : first] == [","]


def _hearer(scene: Scene, report: Report) -> Span | None:
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
    """The words of a mention; None for what is no person or body ("told that", "to applause")."""
    tree = scene.tree
    if tree.tags[head] not in ("NN", "NNS", "NNP", "NNPS", "PRP"):
        return None
    candidate = next(scene.with_heads([head]), None)
    if candidate is None or tree.lower[head] in _NOISE:
        return None
    return mention_of(scene, candidate)
