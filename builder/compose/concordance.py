"""From a library to who and what is mentioned where, in which sentence: computed once a library."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from builder.compose.calendar import month_of
from builder.compose.once import once
from builder.compose.pairing import Pairing
from builder.compose.shelves import MOST
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    EntityId,
    Gloss,
    Granularity,
    Library,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    TermId,
)
from builder.sentences import sentences
from builder.text import collapse, joined

Key = TypeVar("Key")
_LONGEST = 360  # code points of a sentence that a list shows around what is marked in it
_FEWEST_WORDS = 5  # of a quotation that says something by itself
_TIES = 40  # entities of one paragraph that count as seen together


@dataclass(frozen=True, slots=True)
class PassagePiece:
    """A stretch of a passage, and whether it is what the passage is shown for."""

    text: str
    marked: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence with what is marked in it. `paragraph` counts the article's blocks from 1;
    `around` are the quotation marks that it lacks before and behind where it stands by itself."""

    article: Article
    paragraph: int
    sentence: Span
    marked: tuple[Span, ...]
    around: tuple[str, str] = ("", "")

    @property
    def month(self) -> str:
        return month_of(self.article.date)

    @property
    def pieces(self) -> tuple[PassagePiece, ...]:
        """The sentence, cut around its first mark if it is very long, white space collapsed."""
        text, shown = self.article.text, _shown(self.sentence, self.marked[0])
        pieces = [PassagePiece("… ")] if shown.start > self.sentence.start else []
        at = shown.start
        for mark in self.marked:
            start, end = max(mark.start, at), min(mark.end, shown.end)
            if start < end:
                pieces += [PassagePiece(text[at:start]), PassagePiece(text[start:end], marked=True)]
                at = end
        pieces.append(PassagePiece(text[at : shown.end]))
        if shown.end < self.sentence.end:
            pieces.append(PassagePiece(" …"))
        return _collapsed(pieces)

    @property
    def paired(self) -> tuple[PassagePiece, ...]:
        """The pieces to be read by themselves, with the quotation marks that they lack."""
        before, behind = (tuple(PassagePiece(mark) for mark in side) for side in self.around)
        return (*before, *self.pieces, *behind)


def _shown(sentence: Span, mark: Span) -> Span:
    if len(sentence) <= _LONGEST:
        return sentence
    start = max(sentence.start, min(mark.start - _LONGEST // 2, sentence.end - _LONGEST))
    return Span(start, min(sentence.end, start + _LONGEST))


def _collapsed(pieces: Iterable[PassagePiece]) -> tuple[PassagePiece, ...]:
    """The pieces with single blanks, none lost where two pieces meet."""
    kept = ((collapse(f"|{p.text}|")[1:-1], p.marked) for p in pieces if p.text)
    return tuple(PassagePiece(text, marked) for text, marked in kept if text)


@dataclass(frozen=True, slots=True)
class Saying:
    """A statement where it stands, the `number`th of its article. `words` is what was said, an
    ellipsis where something stands between its parts."""

    article: Article
    paragraph: int
    number: int
    statement: Statement

    @property
    def month(self) -> str:
        return month_of(self.article.date)

    @property
    def words(self) -> str:
        return joined(self.article.text, self.statement.content)

    @property
    def speaks_for_itself(self) -> bool:
        """Whether these are whole words of somebody, which nobody needs to check."""
        said = self.statement
        sure = said.kind is Quoting.DIRECT and said.provenance.state is not State.SUGGESTED
        return sure and len(self.words.split()) >= _FEWEST_WORDS


@dataclass(frozen=True, slots=True)
class Dated:
    """A passage and the date that its words stand for."""

    passage: Passage
    dating: Dating

    @property
    def words(self) -> str:
        return collapse(self.dating.span.of(self.passage.article.text))


@dataclass(frozen=True, slots=True)
class Concordance:
    """What pages share; articles newest first throughout.

    `met` are the entities that somebody names, each of which has a page; `passages` and `uses`
    group the mentions of one sentence; `counts` and `months` count mentions, `forms` counts them by
    their words, most frequent first, `briefings` articles, `term_counts` and `term_briefings` those
    of terms; `beside` counts the paragraphs that name two entities together;
    `dates` leads from calendar values (vague ones are left out) to where they are spoken of;
    `last_words` are the newest of each that speak for themselves.
    """

    met: frozenset[EntityId]
    passages: Mapping[EntityId, tuple[Passage, ...]]
    counts: Mapping[EntityId, int]
    briefings: Mapping[EntityId, int]
    forms: Mapping[EntityId, Mapping[str, int]]
    months: Mapping[EntityId, Mapping[str, int]]
    beside: Mapping[EntityId, Mapping[EntityId, int]]
    uses: Mapping[TermId, tuple[Passage, ...]]
    term_counts: Mapping[TermId, int]
    term_briefings: Mapping[TermId, int]
    sayings: tuple[Saying, ...]
    said_by: Mapping[EntityId, tuple[Saying, ...]]
    said_about: Mapping[EntityId, tuple[Saying, ...]]
    last_words: Mapping[EntityId, Saying]
    dates: Mapping[str, tuple[Dated, ...]]

    @property
    def quotes_apart(self) -> bool:
        """Whether the sayings are too many for one page, so that speakers have their own."""
        return len(self.sayings) > MOST


@once
def concordance(library: Library) -> Concordance:
    """The concordance of a library; asked again for the same one, it is not computed again."""
    return _concord(library)


class Places:
    """Where in an article a span stands: its paragraph, counted from 1, and its sentence. Each
    paragraph is parted into sentences once."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._sentences: dict[int, list[Span]] = {}
        self._pairing = Pairing(article)

    def of(self, span: Span) -> tuple[int, Span]:
        number = self._article.block_at(span.start) + 1
        if number not in self._sentences:
            block = self._article.blocks[number - 1].span
            self._sentences[number] = list(sentences(self._article.text, block)) or [block]
        found = self._sentences[number]
        at = bisect_right(found, span.start, key=lambda sentence: sentence.start)
        return number, found[max(at - 1, 0)]

    def passage(self, span: Span) -> Passage:
        """The sentence around a stretch of the article, which is marked in it."""
        return self.sentence(*self.of(span), (span,))

    def sentence(self, number: int, sentence: Span, marked: tuple[Span, ...]) -> Passage:
        """The sentence of that paragraph, with what is marked in it."""
        around = self._pairing.around(_shown(sentence, marked[0]))
        return Passage(self._article, number, sentence, marked, around)


class _Gathering:
    """The lists of a concordance while they grow."""

    def __init__(self) -> None:
        self.passages: defaultdict[EntityId, list[Passage]] = defaultdict(list)
        self.counts: Counter[EntityId] = Counter()
        self.briefings: Counter[EntityId] = Counter()
        self.forms: defaultdict[EntityId, Counter[str]] = defaultdict(Counter)
        self.months: defaultdict[EntityId, Counter[str]] = defaultdict(Counter)
        self.beside: defaultdict[EntityId, Counter[EntityId]] = defaultdict(Counter)
        self.uses: defaultdict[TermId, list[Passage]] = defaultdict(list)
        self.term_counts: Counter[TermId] = Counter()
        self.term_briefings: Counter[TermId] = Counter()
        self.sayings: list[Saying] = []
        self.said_by: defaultdict[EntityId, list[Saying]] = defaultdict(list)
        self.said_about: defaultdict[EntityId, list[Saying]] = defaultdict(list)
        self.last_words: dict[EntityId, Saying] = {}
        self.dates: defaultdict[str, list[Dated]] = defaultdict(list)

    def add(self, annotated: AnnotatedArticle, library: Library) -> None:
        places = Places(annotated.article)
        references = [m for m in annotated.marks if isinstance(m, Reference)]
        linked = [m for m in references if m.entity in library.entities]
        statements = [m for m in annotated.marks if isinstance(m, Statement)]
        self._mentions(annotated.article, places, linked)
        self._statements(annotated.article, places, statements, linked)
        glosses = [m for m in annotated.marks if isinstance(m, Gloss) and m.term in library.terms]
        for term, passages in _grouped(places, ((g.term, g.span) for g in glosses)):
            self.uses[term].extend(passages)
            self.term_counts[term] += sum(len(passage.marked) for passage in passages)
            self.term_briefings[term] += 1
        for mark in annotated.marks:
            if isinstance(mark, Dating) and mark.granularity is not Granularity.VAGUE:
                self.dates[mark.value].append(Dated(places.passage(mark.span), mark))

    def _mentions(self, article: Article, places: Places, linked: list[Reference]) -> None:
        named = [(m.entity, m.span) for m in linked if m.entity]
        for entity, passages in _grouped(places, named):
            mentions = sum(len(passage.marked) for passage in passages)
            self.passages[entity].extend(passages)
            self.counts[entity] += mentions
            self.briefings[entity] += 1
            self.months[entity][month_of(article.date)] += mentions
        for entity, span in named:
            self.forms[entity][collapse(span.of(article.text))] += 1
        together: defaultdict[int, dict[EntityId, None]] = defaultdict(dict)
        for entity, span in named:
            together[places.of(span)[0]][entity] = None
        for entities in together.values():
            self._meet(list(entities)[:_TIES])

    def _meet(self, entities: list[EntityId]) -> None:
        for one in entities:
            self.beside[one].update(other for other in entities if other != one)

    def _statements(
        self,
        article: Article,
        places: Places,
        statements: list[Statement],
        linked: list[Reference],
    ) -> None:
        linked = sorted(linked, key=lambda mark: mark.span)
        starts = [mark.span.start for mark in linked]
        for number, statement in enumerate(statements, start=1):
            saying = Saying(article, places.of(statement.content[0])[0], number, statement)
            self.sayings.append(saying)
            for speaker in statement.speakers:
                self.said_by[speaker].append(saying)
                if speaker not in self.last_words and saying.speaks_for_itself:
                    self.last_words[speaker] = saying
            about: dict[EntityId, None] = {}
            for span in statement.content:
                inside = linked[
                    bisect_right(starts, span.start - 1) : bisect_right(starts, span.end - 1)
                ]
                about |= {m.entity: None for m in inside if m.entity}
            for entity in about:
                if entity not in statement.speakers:
                    self.said_about[entity].append(saying)


def _grouped(
    places: Places, named: Iterable[tuple[Key, Span]]
) -> Iterator[tuple[Key, list[Passage]]]:
    """What is named, each with its passages, the mentions of one sentence in one passage."""
    found: dict[Key, dict[tuple[int, Span], list[Span]]] = {}
    for key, span in named:
        found.setdefault(key, {}).setdefault(places.of(span), []).append(span)
    for key, by_sentence in found.items():
        yield (
            key,
            [
                places.sentence(number, sentence, tuple(sorted(spans)))
                for (number, sentence), spans in sorted(by_sentence.items())
            ],
        )


def _concord(library: Library) -> Concordance:
    gathering = _Gathering()
    for annotated in library.articles:
        if annotated.article.blocks:
            gathering.add(annotated, library)
    return Concordance(
        met=frozenset(gathering.counts),
        passages={key: tuple(rows) for key, rows in gathering.passages.items()},
        counts=gathering.counts,
        briefings=gathering.briefings,
        forms={key: _spelt_alike(forms) for key, forms in gathering.forms.items()},
        months=gathering.months,
        beside=gathering.beside,
        uses={key: tuple(rows) for key, rows in gathering.uses.items()},
        term_counts=gathering.term_counts,
        term_briefings=gathering.term_briefings,
        sayings=tuple(gathering.sayings),
        said_by={key: tuple(rows) for key, rows in gathering.said_by.items()},
        said_about={key: tuple(rows) for key, rows in gathering.said_about.items()},
        last_words=gathering.last_words,
        dates={key: tuple(rows) for key, rows in gathering.dates.items()},
    )


def _spelt_alike(forms: Counter[str]) -> dict[str, int]:
    """How often each form was met, most often first; those that differ in capitals only, as a
    dateline's "BERLIN", are counted as the one that is met most."""
    counts: Counter[str] = Counter()
    chosen: dict[str, str] = {}
    for form, times in forms.most_common():
        counts[chosen.setdefault(form.casefold(), form)] += times
    return dict(counts.most_common())
