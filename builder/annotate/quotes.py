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
from builder.attribution.before_marks import is_named, is_spoken_of
from builder.attribution.dialogue import Dialogue
from builder.attribution.hearers import (
    addressee_of,
    cue_and_addressee,
    hearer_in_clause,
    nearer_cue,
)
from builder.attribution.mentions import joint_with, mention_of
from builder.attribution.options import FoundBy, Option, Previous, Quotations
from builder.attribution.quotation import Quoted
from builder.attribution.quoted_words import describe, describe_choice, kind_of
from builder.attribution.reported import find_reports
from builder.attribution.sources import Candidate, Scene
from builder.attribution.turns import ANSWER, Turn, find_interviewee
from builder.attribution.unsaid import is_unsaid
from builder.knowledge import Knowledge
from builder.model import Article, Attribution, Maker, Provenance, Quoting, Reading, Span, State

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

_A_SAYING = 3
"""From how many words on quoted words are taken for a saying where nothing was read."""


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
        if is_named(article.text, quoted.span):
            continue
        choice = choose(quotations, quoted, previous, tables)
        if turn := dialogue.speaker(quotations, quoted):
            likely = max(choice.attributed, ATTRIBUTED_AT[Quoting.MIXED])
            choice = replace(choice, best=Option(turn, found_by=FoundBy.TURN), attributed=likely)
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
                answers=turn.who == ANSWER,
                reason="" if source else "who is interviewed is not named before",
                provenance=Provenance(Maker.RULE, State.ACCEPTED, LABELLED_SCORE, how),
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
                provenance=Provenance(Maker.RULE, State.SUGGESTED, 0.5),
            )


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
    scores = [linear.score(tables.source, option.features) for option in options]
    shares = linear.shares(scores)
    best = options[max(range(len(options)), key=shares.__getitem__)]
    attributed = linear.score(tables.attributed, describe(quotations, quoted, best, shares))
    right = linear.score(tables.right, describe_choice(quotations, quoted, best, shares))
    least = ATTRIBUTED_AT[Quoting.MIXED] if is_spoken_of(quotations.text, quoted.span) else 0.0
    return Choice(best, max(linear.probability(attributed), least), linear.probability(right))


def _attribution(
    quotations: Quotations, quoted: Quoted, choice: Choice, kind: Quoting
) -> Attribution:
    cue, addressee = cue_and_addressee(quotations, quoted, choice.best)
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
            Maker.RULE,
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
                addressee=addressee_of(scene, verb, source.head) or hearer_in_clause(scene, report),
                provenance=Provenance(
                    Maker.RULE, State.ACCEPTED, REPORTED_SCORE, f"with “{cue.of(quotations.text)}”"
                ),
            )


def _joint(quotations: Quotations, best: Option) -> tuple[Span, ...]:
    """The mentions of those who say it together with the source, by a verb of saying."""
    if best.candidate and best.candidate.cue and (scene := quotations.scene(best.paragraph)):
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
    return is_unsaid(scene, source, nearer_cue(scene, index, source.verb))


def _how(text: str, best: Option, cue: Span | None) -> str:
    """How the source was found, for the reader."""
    if best.span is None:
        return ""
    if best.candidate is None:
        return best.found_by.value
    if best.candidate.cue and cue is not None:
        return f"with “{cue.of(text)}”"
    return FoundBy.CLAUSE.value
