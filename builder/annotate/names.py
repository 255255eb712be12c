"""Names: the register's first, then what the models take for one, with its kind and how sure.

The language model's names are corrected by models of our own (`name_tagger.py`) and by the whole
article; the register's phrases count wherever they stand as a name and not as a common word.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import mul

from builder.annotate import name_tagger, name_weights
from builder.annotate.name_tagger import LOC, MISC, ORG, PER, Line, Tagged
from builder.gazetteer import (
    COMMON_WORDS,
    CONNECTORS,
    COURTESY,
    EVENT_WORDS,
    FACILITY_WORDS,
    GENERIC_WORDS,
    LAW_WORDS,
    MONTH_NAMES,
    OFFICES,
    RANKS_AND_NAMES,
    REGIONS,
    TITLES,
    WATERS_AND_LANDS,
)
from builder.knowledge import Knowledge
from builder.linear import probability
from builder.model import (
    Article,
    Entity,
    EntityId,
    Kind,
    Mention,
    Name,
    ParagraphReading,
    Provenance,
    Reading,
    Span,
    State,
)
from builder.phrases import PhraseTable

SURE = 0.84
"""A suggestion with at least this score may be shown as sure, beside what is accepted."""

_LONGEST = 150  # code points of a name; what is longer is no name
_BEFORE_SENTENCE = re.compile(r"(?:^|[.!?:…•*\n]|\s[-–—])[\"'“‘”’«(\[\s]*$")
_LOWER = re.compile(r"(?: [a-z]+)+ ")
_FIRST_WORD = re.compile(r"([^\W\d_]+)(\.?)\s+(?=\w)")
_SHORT_FORM = re.compile(r"\s?\(([^\W\d_][\w&-]{1,11})\)")


def find_names(article: Article, reading: Reading, knowledge: Knowledge) -> Iterator[Mention]:
    """Mentions of names in running text; some may overlap, `resolve` settles that.

    A name of the register is accepted, one that only the models found is suggested.
    """
    read = reading.paragraphs or tuple(ParagraphReading(span) for span in article.paragraphs)
    lines = name_tagger.lines_of(article.text, read)
    suggested = _suggested(article.text, lines) if reading.paragraphs else []
    known = list(_known(article.text, lines, suggested, reading, knowledge))
    yield from known
    yield from _beyond(article.text, suggested, known, reading.model)


# -- what the models found ----------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Found:
    span: Span
    kind: Kind
    score: float
    kind_margin: float = 0.0
    how: str = ""


def _suggested(text: str, lines: Sequence[Line]) -> list[_Found]:
    tagged = name_tagger.tag_names(lines, name_weights.borders(), name_weights.kinds())
    tagged = [name for name in tagged if len(name.span) <= _LONGEST]
    found = list(_mended(text, tagged))
    return [*found, *_short_forms(text, tagged), *_repeats(text, lines, found)]


def _mended(text: str, tagged: Sequence[Tagged]) -> Iterator[_Found]:
    """The names with the last word of closed lists on their borders and kinds."""
    bearers = {
        name.span.of(text) for name in tagged if _with_given_name(text, name.span) != name.span
    }
    for name in tagged:
        score = round(probability(sum(map(mul, name_weights.SURENESS, name.evidence))), 3)
        if name.span.of(text) in bearers and name.kind_margin < _SURELY:
            yield _Found(_with_given_name(text, name.span), Kind.PERSON, score)
            continue
        kind = _fine_kind(name.span.of(text), name)
        for span in _parted(text, name.span) if kind is Kind.PERSON else (name.span,):
            bare = _after_titles(text, span) if kind is Kind.PERSON else span
            yield _Found(bare, kind, score, name.kind_margin)


def _repeats(text: str, lines: Sequence[Line], found: Sequence[_Found]) -> Iterator[_Found]:
    """Names found for good elsewhere in the article that the models passed over here."""
    sure = {f.span.of(text): f.kind for f in found if f.score >= _GOOD and len(f.span) > 2}
    by_start: dict[str, list[str]] = defaultdict(list)
    for name in sorted(sure, key=len, reverse=True):
        if (first := _FIRST.match(name)) and name not in COMMON_WORDS:
            by_start[first[0]].append(name)
    taken = _Taken(f.span for f in found)
    for line in lines:
        for i in (i for first, last in line.stretches for i in range(first, last)):
            for name in by_start.get(line.words[i], ()):
                end = line.starts[i] + len(name)
                if text.startswith(name, line.starts[i]) and not text[end : end + 1].isalnum():
                    span = Span(line.starts[i], end)
                    if taken.free(span):
                        yield _Found(span, sure[name], _REPEATED, how="named elsewhere")
                    break


_GOOD, _REPEATED = 0.7, 0.4  # how sure a name must be, and how sure its repeats are
_FIRST = re.compile(r"[^\W_]+")


class _Taken:
    """Places of a text that are taken, by disjoint spans."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)

    def free(self, span: Span) -> bool:
        at = bisect_left(self._spans, span.end, key=lambda taken: taken.start) - 1
        return at < 0 or not self._spans[at].meets(span)


def _parted(text: str, span: Span) -> Iterator[Span]:
    """The names in a span that a lower-case word of the sentence glues together."""
    start = span.start
    for words in _LOWER.finditer(text, span.start, span.end):
        if start < words.start() and not CONNECTORS.issuperset(words[0].split()):
            yield Span(start, words.start())
            start = words.end()
    if start < span.end:
        yield Span(start, span.end)


def _after_titles(text: str, span: Span) -> Span:
    """A person's name without the titles it begins with, unless nothing would be left of it, or
    what looks like one is a given name."""
    start = span.start
    while (title := _FIRST_WORD.match(text, start, span.end)) and title[1] in TITLES:
        given = title[1] in RANKS_AND_NAMES and title[2] == ""
        if given and _office_before(text, start):
            break
        start = title.end()
    return Span(start, span.end)


def _office_before(text: str, at: int) -> bool:
    words = text[max(0, at - 30) : at].split(" ")
    return len(words) > 1 and not words[-1] and words[-2] in OFFICES


def _with_given_name(text: str, span: Span) -> Span:
    """What looks like a rank is a given name if an office stands right before it ("Defense
    Minister Gen Nakatani"), and a title if it stands alone ("Gen Prayut") or has a full stop."""
    words = text[max(0, span.start - 20) : span.start].split(" ")
    if " " in span.of(text) or len(words) < 2 or words[-1] or words[-2] not in RANKS_AND_NAMES:
        return span
    start = span.start - len(words[-2]) - 1
    return Span(start, span.end) if _office_before(text, start) else span


def _fine_kind(name: str, tagged: Tagged) -> Kind:
    """OntoNotes' kind: the language model's where it agrees on the coarse one, else by words."""
    if tagged.coarse == PER:
        return Kind.PERSON
    if tagged.coarse == ORG:
        return Kind.ORG
    votes = Counter(
        {label: n for label, n in tagged.labels.items() if label != "O" and _agrees(label, tagged)}
    )
    if votes:
        return Kind(min(votes, key=lambda label: (-votes[label], label)))
    return _kind_by_words(name.split(), tagged.coarse)


def _agrees(label: str, tagged: Tagged) -> bool:
    return name_tagger.coarse(Kind(label)) == tagged.coarse


def _kind_by_words(words: list[str], coarse: int) -> Kind:
    there = {word.rstrip("s").lower() for word in words}
    if coarse == LOC:
        if there & FACILITY_WORDS:
            return Kind.FAC
        wide = there & WATERS_AND_LANDS or any(word in REGIONS for word in words)
        return Kind.LOC if wide else Kind.GPE
    if there & LAW_WORDS:
        return Kind.LAW
    if there & EVENT_WORDS:
        return Kind.EVENT
    plain = len(words) == 1 and words[0].isalpha() and not words[0].isupper()
    return Kind.NORP if plain else Kind.PRODUCT


def _short_forms(text: str, tagged: Sequence[Tagged]) -> Iterator[_Found]:
    """The short form in "Long Form (LF)" where the models passed over it."""
    starts = {name.span.start for name in tagged}
    for name in tagged:
        short = _SHORT_FORM.match(text, name.span.end) if name.coarse in (ORG, MISC) else None
        if short and short.start(1) not in starts and _abbreviates(short[1], name.span.of(text)):
            kind = _fine_kind(name.span.of(text), name)
            yield _Found(Span(*short.span(1)), kind, 0.8, how="short form of the name before it")


def _abbreviates(short: str, long: str) -> bool:
    initials = "".join(word[0] for word in re.findall(r"\w+", long) if word[0].isupper())
    letters = re.sub(r"\W", "", short).upper()
    return len(letters) > 1 and letters == initials


# -- what the register knows --------------------------------------------------------------------

_STRONG, _DEMONYM, _WEAK = "", "demonym", "weak alias"
_Phrases = PhraseTable[tuple[str, EntityId]]


@lru_cache(maxsize=8)
def _phrases(knowledge: Knowledge) -> _Phrases:
    """All names of the register in one table, so that a text is gone through once."""
    rows = (
        (phrase, (how, entity.id))
        for entity in knowledge.entities.values()
        for how, phrases in (
            (_STRONG, (entity.label, *entity.aliases)),
            (_DEMONYM, entity.demonyms),
            (_WEAK, entity.weak_aliases),
        )
        for phrase in phrases
    )
    return PhraseTable(rows)


@dataclass(frozen=True, slots=True)
class _Scene:
    """What is needed to tell a name from a common word."""

    text: str
    knowledge: Knowledge
    starts: tuple[int, ...]
    suggested: tuple[_Found, ...]
    names: tuple[Name, ...]
    read: bool

    def said(self, span: Span) -> _Found | None:
        """What the models found where this span is, if anything."""
        at = bisect_left(self.starts, span.end) - 1
        found = self.suggested[at] if at >= 0 else None
        return found if found and found.span.meets(span) else None

    def labelled(self, span: Span) -> Kind | None:
        """What the language model takes this span for, if for anything."""
        at = bisect_left(self.names, span.end, key=lambda name: name.span.start) - 1
        return self.names[at].kind if at >= 0 and self.names[at].span.meets(span) else None


def _known(
    text: str,
    lines: Sequence[Line],
    suggested: list[_Found],
    reading: Reading,
    knowledge: Knowledge,
) -> Iterator[Mention]:
    """The register's names, the demonyms, and, of entities that a stronger name in the article
    stands for, the weak aliases and surnames."""
    if not knowledge.entities:
        return
    ordered = tuple(sorted(suggested, key=lambda found: found.span))
    scene = _Scene(
        text=text,
        knowledge=knowledge,
        starts=tuple(found.span.start for found in ordered),
        suggested=ordered,
        names=tuple(sorted(reading.names, key=lambda name: name.span)),
        read=bool(reading.paragraphs),
    )
    matches = list(_matches(scene, lines))
    met = {id for _, claims in matches for how, id in claims if how == _STRONG}
    for span, claims in matches:
        if mention := _mention(span, claims, met, scene):
            yield mention
    yield from _surnames(scene, lines, met, {span.end for span, _ in matches})
    yield from _in_capitals(scene, {span.start for span, _ in matches})


_Claims = tuple[tuple[str, EntityId], ...]


def _matches(scene: _Scene, lines: Sequence[Line]) -> Iterator[tuple[Span, _Claims]]:
    """The register's phrases that stand as names, with the entities that claim them."""
    table = _phrases(scene.knowledge)
    for line in lines:
        if not line.words:
            continue
        for span, claims in table.find(scene.text, Span(line.starts[0], line.ends[-1])):
            kept = tuple(claim for claim in claims if _stands(span, *claim, scene))
            if kept:
                yield span, kept


def _mention(span: Span, claims: _Claims, met: set[EntityId], scene: _Scene) -> Mention | None:
    entities = scene.knowledge.entities
    said = scene.said(span)
    kinds = [entities[id].kind for how, id in claims if how == _STRONG]
    if kinds:
        if said and said.span == span and _is_someone_else(said, kinds):
            return None
        kind = said.kind if said and said.kind in kinds else kinds[0]
        if said and kind is Kind.PERSON and not _is_label(span, claims, scene):
            span = _without_titles(span, said, scene.text)
        return Mention(span, kind, Provenance("register"))
    if any(how == _DEMONYM for how, _ in claims):
        if said and said.span == span and said.kind is Kind.ORG and said.kind_margin >= _RATHER:
            return None
        return Mention(span, Kind.NORP, Provenance("register", how=_DEMONYM))
    weak = [id for how, id in claims if how == _WEAK and id in met]
    return (
        Mention(span, entities[weak[0]].kind, Provenance("register", how=_WEAK)) if weak else None
    )


def _is_label(span: Span, claims: _Claims, scene: _Scene) -> bool:
    name = span.of(scene.text)
    return any(scene.knowledge.entities[id].label == name for _, id in claims)


def _without_titles(span: Span, said: _Found, text: str) -> Span:
    """The name in an alias such as "Queen Elizabeth", if the models see it there, too."""
    if said.span.end != span.end:
        return span
    before = text[span.start : said.span.start].split()
    return said.span if before and all(word.strip(".") in COURTESY for word in before) else span


_RATHER, _SURELY = 1.0, 4.0


def _is_someone_else(said: _Found, kinds: Sequence[Kind]) -> bool:
    """Whether what the register has for a place or a body is surely a person's name here."""
    return said.kind is Kind.PERSON and said.kind_margin >= _SURELY and Kind.PERSON not in kinds


def _surnames(
    scene: _Scene, lines: Sequence[Line], met: set[EntityId], ends: set[int]
) -> Iterator[Mention]:
    """The bare surnames of people of the register whose fuller names the article has."""
    entities = scene.knowledge.entities
    owners = {
        entities[id].label.split()[-1]: id
        for id in sorted(met)
        if entities[id].kind is Kind.PERSON and " " in entities[id].label
    }
    if not owners:
        return
    for line in lines:
        for word, start, end in zip(line.words, line.starts, line.ends, strict=True):
            if word in owners and end not in ends:
                span = Span(start, end)
                said = scene.said(span)
                alone = said is None or said.span == span
                if alone and _stands(span, _WEAK, owners[word], scene):
                    yield Mention(span, Kind.PERSON, Provenance("register", how="surname"))


def _in_capitals(scene: _Scene, starts: set[int]) -> Iterator[Mention]:
    """Names that the register has in lower case and a dateline in capitals ("LONDON")."""
    for found in scene.suggested:
        name = found.span.of(scene.text)
        if found.span.start in starts or not name.isupper() or len(name) < _FEWEST_CAPITALS:
            continue
        kinds = [
            scene.knowledge.entities[id].kind
            for id in scene.knowledge.names_in_capitals.get(name)
            if scene.knowledge.entities[id].layer is found.kind.layer
        ]
        if kinds:
            yield Mention(found.span, kinds[0], Provenance("register", how="in capitals"))


_FEWEST_CAPITALS = 4


def _stands(span: Span, how: str, id: EntityId, scene: _Scene) -> bool:
    """Whether a phrase of the register is a name where it stands, not a common word."""
    name, text, entity = span.of(scene.text), scene.text, scene.knowledge.entities[id]
    if (name.islower() and name.isascii()) or _inside_a_word(text, span):
        return False
    if entity.never and _never_here(text, span, entity):
        return False
    if name not in COMMON_WORDS:
        return True
    if name not in MONTH_NAMES and not _begins_a_sentence(text, span.start):
        return True
    if not scene.read:
        return name not in MONTH_NAMES and f" {name}" in text.replace(". ", ".")
    label, said = scene.labelled(span), scene.said(span)
    witnesses = {label.layer, said.kind.layer} if label and said else {label and label.layer}
    return entity.layer in witnesses


def _inside_a_word(text: str, span: Span) -> bool:
    """A part of an address, a handle or a word with an underscore is no name."""
    before, after = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return before in {"@", "#", "_", "/"} or after in {"_", "@"}


def _never_here(text: str, span: Span, entity: Entity) -> bool:
    """Whether the phrase at `span` is, or is part of, one that never links to the entity."""
    for phrase in entity.never:
        start = max(0, span.start - len(phrase))
        around = text[start : span.end + len(phrase)]
        at = around.find(phrase)
        while at >= 0:
            if start + at <= span.start and span.end <= start + at + len(phrase):
                return True
            at = around.find(phrase, at + 1)
    return False


def _begins_a_sentence(text: str, at: int) -> bool:
    return at == 0 or bool(_BEFORE_SENTENCE.search(text[max(0, at - 8) : at]))


# -- both together ------------------------------------------------------------------------------


def _beyond(
    text: str, suggested: Iterable[_Found], known: Sequence[Mention], model: str
) -> Iterator[Mention]:
    """The models' names that the register does not have, nor has but for a title or a word that
    says nothing ("PM Modi", "the Gulf region")."""
    by_start: Mapping[int, Mention] = {mention.span.start: mention for mention in known}
    starts = sorted(by_start)
    for found in suggested:
        at = bisect_left(starts, found.span.start)
        inside = by_start[starts[at]] if at < len(starts) else None
        if (
            inside
            and found.span.holds(inside.span)
            and _adds_nothing(text, found.span, inside.span)
        ):
            continue
        by = Provenance(model, State.SUGGESTED, found.score, found.how)
        yield Mention(found.span, found.kind, by)


def _adds_nothing(text: str, outer: Span, inner: Span) -> bool:
    rest = (text[outer.start : inner.start] + " " + text[inner.end : outer.end]).split()
    return all(word.strip(".,'’") in COURTESY or word.lower() in GENERIC_WORDS for word in rest)
