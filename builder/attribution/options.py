"""From an article and its reading to each quotation with the options for its source, described.

An option is a mention in the quotation's own paragraph or in one before, the last speaker, or
nobody; its features are the ones `builder.linear` weighs. Whom the type beside the marks credits
is the only option, and needs no weighing.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from operator import attrgetter

from builder.attribution import hints
from builder.attribution.announced import find_announced
from builder.attribution.block_quotes import with_block_quotes
from builder.attribution.credited import find_credit, is_put_to_somebody
from builder.attribution.elsewhere import (
    REACH,
    EarlierMention,
    Setting,
    describe_earlier,
    find_mentions,
    find_rival,
)
from builder.attribution.headings import is_heading
from builder.attribution.mentions import mention_of
from builder.attribution.quotation import Quoted, segment
from builder.attribution.relayed import find_relayed, find_told_within
from builder.attribution.report_cues import may_report
from builder.attribution.sources import Candidate, Scene
from builder.attribution.ties import describe
from builder.attribution.turns import Turn, find_turns
from builder.model import Article, Emphasis, Form, Kind, Reading, SourceHint, Span

_OUTSIDE = re.compile(r"\w+\W+\w")


class FoundBy(Enum):
    """Where a possible source was found."""

    CLAUSE = "likeliest mention in the paragraph"
    BEFORE = "named before"
    LAST = "speaker of the quotation before"
    TYPE = "named beside the marks"
    TURN = "whose turn it is in a dialogue"


@dataclass(frozen=True, slots=True)
class Option:
    """A possible source with its features, none where nothing is to be weighed; `span` is None for
    nobody, and `candidate` is there for whoever is mentioned in a parsed paragraph."""

    span: Span | None
    features: tuple[str, ...] = ()
    paragraph: int = -1
    candidate: Candidate | None = None
    found_by: FoundBy = FoundBy.CLAUSE

    @property
    def is_credited(self) -> bool:
        """Whether the type beside the marks names it, so that nothing is to be weighed."""
        return self.found_by is FoundBy.TYPE


@dataclass(frozen=True, slots=True)
class Previous:
    """The source chosen for the quotation before."""

    span: Span
    paragraph: int
    head: int
    ends_paragraph: bool


class Quotations:
    """The quotations of an article and what is needed to weigh their sources."""

    def __init__(self, article: Article, reading: Reading) -> None:
        self.text = article.text
        self.paragraphs = tuple(article.paragraphs)
        self.turns, self.quoted = _turns_and_quoted(article)
        self.reading = reading
        self.surnames = _surnames(article.text, reading)
        self.names = _words_of_names(article.text, reading)
        self.hints = {hint.quoted: hint for p in reading.paragraphs for hint in p.hints}
        self.place: dict[Span, tuple[int, int]] = {}
        self.scenes: dict[int, Scene] = {}
        self.mentions: dict[int, list[EarlierMention]] = {}
        said = (turn for turn in self.turns if turn.is_said)
        self.quotes_by_paragraph = _by_paragraph((*self.quoted, *said), self.paragraphs)
        self.outside: dict[int, int] = {}
        for number, spans in self.quotes_by_paragraph.items():
            self.outside[number] = len(self.paragraphs[number]) - sum(map(len, spans))
            for index, span in enumerate(spans):
                self.place[span] = (number, index)

    def scene(self, number: int) -> Scene | None:
        """A paragraph with its quotations; None where it was not parsed."""
        if number not in self.scenes:
            if number >= len(self.reading.paragraphs) or not self.reading.paragraphs[number].words:
                return None
            paragraph, spans = self.reading.paragraphs[number], self.quotes_by_paragraph
            self.scenes[number] = Scene(self.text, paragraph, spans.get(number, ()), self.surnames)
        return self.scenes[number]

    def options(self, quoted: Quoted, previous: Previous | None) -> list[Option]:
        """Everyone who may have said it, and nobody; where a label or a signature beside the marks
        names somebody, or the paragraph before announces a speech, nobody else is in question."""
        first, index = self.place[quoted.content[0]]
        credited = find_credit(self.text, quoted.span, self.names)
        if credited := credited or find_announced(self.text, quoted.span, self.names):
            return [Option(credited, paragraph=first, found_by=FoundBy.TYPE)]
        if is_put_to_somebody(self.text, quoted.span):
            return [Option(None, paragraph=first, found_by=FoundBy.TYPE)]
        found = list(self._here(quoted, previous))
        if relayed := self._relayed(quoted, found):
            return [relayed]
        beside = "cue" if any(o.candidate and o.candidate.cue for o in found) else "-"
        some = "some" if found else "empty"
        found += self._elsewhere(quoted, previous, f"{some} {beside}")
        scene = self.scene(first)
        words = scene.describe_quote(index) if scene else ()
        nobody = ["nobody", f"nobody {some} {beside}", *(f"nobody {w}" for w in words)]
        nobody += self._hints_at(quoted, "nobody")
        return [*found, Option(None, tuple(nobody))]

    def _relayed(self, quoted: Quoted, here: Sequence[Option]) -> Option | None:
        """The one of these whom somebody else quotes, if the sentence says so."""
        if not here:
            return None
        number, index = self.place[quoted.content[0]]
        scene = self.scene(number)
        told = find_told_within(scene, index) if scene else -1
        for option in here:
            if told >= 0 and option.candidate and option.candidate.head == told:
                return replace(option, features=(), found_by=FoundBy.TYPE)
        who = find_relayed(self.text, quoted.span, self.paragraphs[number].start)
        named = [o for o in here if who and o.span and who.holds(o.span)]
        if not named:
            return None
        widest = max(named, key=lambda o: len(o.span or ()))
        return replace(widest, features=(), found_by=FoundBy.TYPE)

    def hint(self, quoted: Quoted) -> SourceHint | None:
        """Where a model looks for the source of a quotation, by its first stretch."""
        return self.hints.get(quoted.content[0])

    def _hints_at(self, quoted: Quoted, who: str) -> Iterator[str]:
        """What a model says of those who are not mentioned beside a quotation."""
        if hint := self.hint(quoted):
            yield from hints.describe_others(hint, who)

    def is_apart(self, quoted: Quoted) -> bool:
        """Whether the quotation is all there is in its paragraph."""
        return self._shape(*self.place[quoted.content[0]]) == "whole"

    def previous(self, quoted: Quoted, best: Option) -> Previous | None:
        """What the next quotation is told of this one, its source being `best`."""
        if best.span is None:
            return None
        number, _ = self.place[quoted.content[-1]]
        end = self.paragraphs[number].end
        head = best.candidate.head if best.candidate else -1
        return Previous(
            span=best.span,
            paragraph=best.paragraph,
            head=head,
            ends_paragraph=end - quoted.span.end < 3,
        )

    def _here(self, quoted: Quoted, previous: Previous | None) -> Iterator[Option]:
        ends = [quoted.content[0]]
        if len(quoted.content) > 1:
            ends.append(quoted.content[-1])
        for nth, span in enumerate(ends):
            number, index = self.place[span]
            scene = self.scene(number)
            if scene is None:
                continue
            inside = previous.head if previous and previous.paragraph == number else -1
            for candidate, features in describe(scene, index, inside):
                if len(ends) > 1:
                    features.append(f"part={nth} cue={candidate.cue}")
                where = mention_of(scene, candidate)
                if hint := self.hints.get(span):
                    features.extend(hints.describe_mention(hint, *scene.tree.at(where)))
                yield Option(where, tuple(features), number, candidate)

    def _elsewhere(self, quoted: Quoted, previous: Previous | None, alone: str) -> Iterator[Option]:
        """The last speaker and the mentions of the paragraphs before."""
        number, index = self.place[quoted.content[0]]
        gap = min(number - previous.paragraph, 4) if previous is not None else 0
        setting = Setting(alone, self._shape(number, index), gap)
        hinted = tuple(self._hints_at(quoted, "elsewhere"))
        if previous is not None and gap:
            yield self._last(number, previous, setting, hinted)
        for back in range(1, min(REACH, number) + 1):
            there = number - back
            tail = self.paragraphs[there].of(self.text).rstrip()[-1:]
            for order, mention in enumerate(self._mentions(there)):
                features = describe_earlier(mention, setting, back=back, order=order, tail=tail)
                told = (*features, *hinted)
                yield Option(mention.span, told, there, found_by=FoundBy.BEFORE)

    def _last(
        self, number: int, previous: Previous, setting: Setting, hinted: tuple[str, ...]
    ) -> Option:
        """The speaker of the quotation before, in a paragraph before."""
        alone, rest, gap = setting.alone, setting.rest, setting.gap
        rival = find_rival(self._mentions(number - 1)) if gap > 1 else "same"
        ends = "ends" if previous.ends_paragraph else "-"
        features = (
            "last",
            f"last gap={gap} {ends}",
            f"rival={rival} {rest}",
            f"last {alone}",
            f"last {alone} {rest} gap={gap}",
            *hinted,
        )
        return Option(previous.span, features, previous.paragraph, found_by=FoundBy.LAST)

    def _mentions(self, number: int) -> list[EarlierMention]:
        """Who may be a source in a paragraph; nobody where it was not read."""
        if number not in self.mentions:
            readings = self.reading.paragraphs
            self.mentions[number] = (
                find_mentions(readings[number], self.scene(number))
                if number < len(readings)
                else []
            )
        return self.mentions[number]

    def _shape(self, number: int, index: int) -> str:
        """How much of its paragraph the quotation leaves."""
        return "whole" if self.outside[number] < 6 else f"part{min(index, 1)}"


def wants_syntax(article: Article) -> dict[int, tuple[Span, ...]]:
    """The paragraphs in which something is quoted and something else is said about it, that stand
    before one that is all quotation, or in which something is reported; with what each quotes."""
    paragraphs = tuple(article.paragraphs)
    turns, marked = _turns_and_quoted(article)
    quoted = _by_paragraph(marked, paragraphs)
    whole = {n for n, spans in quoted.items() if _is_whole(article, paragraphs[n], spans)}
    reported = {n for n, p in enumerate(paragraphs) if may_report(article.text, p)}
    leading = {n - 1 for n in whole if n}
    spoken = _by_paragraph((turn for turn in turns if turn.is_said), paragraphs).keys()
    wanted = (quoted.keys() | reported | leading) - whole - spoken
    return {number: tuple(quoted.get(number, ())) for number in sorted(wanted)}


def _bold(article: Article) -> Iterator[Span]:
    """What stands in bold type: headings, too."""
    yield from (style.span for style in article.styles if style.emphasis is Emphasis.STRONG)
    yield from (block.span for block in article.blocks if block.form is Form.HEADING)


def _is_whole(article: Article, paragraph: Span, quoted: Sequence[Span]) -> bool:
    """Whether the paragraph is a quotation and at most a word more."""
    first = quoted[0]
    if first.start != paragraph.start:
        return False
    return not _OUTSIDE.search(article.text, first.end, paragraph.end)


def _turns_and_quoted(article: Article) -> tuple[tuple[Turn, ...], tuple[Quoted, ...]]:
    """The turns of an interview, and what stands between marks or in block quotes, but for headings
    and what somebody quotes in the interview."""
    text, paragraphs = article.text, tuple(article.paragraphs)
    turns = find_turns(text, paragraphs, _bold(article))
    marked, _ = segment(text, paragraphs)
    quoted = [one for one in marked if not is_heading(text, one, paragraphs)]
    spoken = [span for turn in turns if turn.is_said for span in turn.content]
    found = with_block_quotes(article, quoted)
    return turns, tuple(one for one in found if not _within(one.span, spoken))


def _within(span: Span, spans: Sequence[Span]) -> bool:
    """Whether the stretch begins in one of those, which are in order."""
    before = bisect_right(spans, span.start, key=attrgetter("start"))
    return before > 0 and span.start < spans[before - 1].end


def _surnames(text: str, reading: Reading) -> frozenset[str]:
    """The last words of the people's names of an article."""
    spans = (name.span for name in reading.names if name.kind is Kind.PERSON)
    return frozenset(words[-1] for span in spans if (words := span.of(text).split()))


def _words_of_names(text: str, reading: Reading) -> frozenset[str]:
    """The words of the names of an article's people and bodies."""
    named = (name.span.of(text) for name in reading.names if name.kind in (Kind.PERSON, Kind.ORG))
    return frozenset(word for name in named for word in name.split())


def _by_paragraph(
    said: Iterable[Quoted | Turn], paragraphs: Sequence[Span]
) -> dict[int, list[Span]]:
    """Paragraph number -> the stretches said in it, in order."""
    found: dict[int, list[Span]] = {}
    number = 0
    for span in sorted(span for one in said for span in one.content):
        while number < len(paragraphs) and paragraphs[number].end <= span.start:
            number += 1
        found.setdefault(number, []).append(span)
    return found
