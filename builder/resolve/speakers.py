"""From attributions and references to statements: the person behind each mention of a speaker.

A name is whoever its reference says; a pronoun, an office ("the NATO chief") or a nationality
("the Dutchman") is looked up among the people of the article and the register. Where two fit, the
speaker stays open, with the reason; unnamed sources keep their own words.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from builder.attribution.quotation import find_problems
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Attribution,
    Entity,
    EntityId,
    Kind,
    Office,
    Problem,
    Reading,
    Reference,
    Span,
    Statement,
)
from builder.resolve.exclusions import is_ruled_out
from builder.resolve.first_names import HE, SHE

_HE = frozenset(["he", "him", "his"])
_SHE = frozenset(["she", "her", "hers"])
_WHO = frozenset(["who", "whom", "whose"])
_THING = frozenset(["it", "its", "which", "that"])
_MANY = frozenset(["they", "them", "their", "we", "our", "us"])
_SELF = frozenset(["i", "me", "my"])
_TITLES_HE = re.compile(r"\b(?:Mr\.?|Sir|Lord|King|Prince|Father|Pope|Brother|Sheik|Emir)\s+$")
_TITLES_SHE = re.compile(r"\b(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Sister|Madame)\s+$")
_FAR = 30
"""How many names back a description may refer to."""
_BODIES = frozenset(
    "campaign office team group party government administration company paper newspaper report"
    " statement ad email letter memo study poll survey ministry agency department committee court"
    " board union network crowd audience group website article post book film show".split()
)
_REACH = 4
"""How many paragraphs back a pronoun's antecedent may stand."""
_CLEAR = 0.5
"""By how much the best antecedent must be ahead of the second."""


def name_speakers(
    article: Article,
    attributions: tuple[Attribution, ...],
    references: tuple[Reference, ...],
    reading: Reading,
    knowledge: Knowledge,
) -> tuple[tuple[Statement, ...], tuple[Problem, ...]]:
    """One statement an attribution, in their order, and the repairs of the article's marks."""
    cast = _Cast(article, references, reading, knowledge, attributions)
    statements: list[Statement] = []
    for attribution in attributions:
        statements.append(_statement(cast, attribution))
        cast.heard(statements[-1])
    return _with_own_ids(statements), find_problems(article)


def _statement(cast: _Cast, attribution: Attribution) -> Statement:
    source, addressee = attribution.source, attribution.addressee
    who = cast.identify(source) if source else Who(reason=attribution.reason)
    heard = cast.identify(addressee) if addressee else Who()
    return Statement(
        id="q-" + _digest(cast.article.text, attribution.content),
        content=attribution.content,
        kind=attribution.kind,
        source=source,
        cue=attribution.cue,
        addressee=addressee,
        speaker=who.entity,
        speaker_label=who.label,
        addressee_entity=heard.entity,
        addressee_label=heard.label,
        reason=who.reason,
        provenance=attribution.provenance,
    )


def _digest(text: str, content: Iterable[Span]) -> str:
    """A short hash of the quoted words alone: marks, case and white space do not count."""
    words = (word for span in content for word in re.findall(r"\w+", span.of(text).casefold()))
    return hashlib.sha256(" ".join(words).encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _with_own_ids(statements: list[Statement]) -> tuple[Statement, ...]:
    """The same words said again get an ordinal."""
    seen: dict[str, int] = {}
    made = []
    for statement in statements:
        count = seen[statement.id] = seen.get(statement.id, 0) + 1
        made.append(replace(statement, id=f"{statement.id}-{count}") if count > 1 else statement)
    return tuple(made)


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a mention means: an entity, or the words and why it is not known."""

    entity: EntityId | None = None
    label: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class _Appearance:
    """A person named somewhere in the article."""

    span: Span
    who: Who
    paragraph: int
    subject: float
    """How much its place as a subject says for it."""
    quoted: bool


class _Cast:
    """The people of an article in the order of their appearance, and who spoke last."""

    def __init__(
        self,
        article: Article,
        references: tuple[Reference, ...],
        reading: Reading,
        knowledge: Knowledge,
        attributions: tuple[Attribution, ...],
    ) -> None:
        self.article, self.knowledge = article, knowledge
        self.text = article.text
        self.references = sorted(references, key=lambda r: (r.span.start, -r.span.end))
        self.starts = [r.span.start for r in self.references]
        self.paragraphs = tuple(article.paragraphs)
        self.bounds = [p.start for p in self.paragraphs]
        self.subjects = _subjects(reading)
        content = sorted((s.start, s.end) for a in attributions for s in a.content)
        self.content_starts, self.content = [s for s, _ in content], content
        self.people = [self._appearance(r) for r in self.references if _is_person(r, knowledge)]
        self.people_starts = [p.span.start for p in self.people]
        self.genders = self._genders()
        self.last: Who | None = None
        self.last_paragraph = -1
        self.last_end = -1
        self.told: dict[Span, Who] = {}

    def heard(self, statement: Statement) -> None:
        """Remember who spoke last."""
        if statement.speaker or (statement.speaker_label and statement.source):
            self.last = Who(statement.speaker, statement.speaker_label)
            self.last_paragraph = self._paragraph(statement.span.start)
            self.last_end = statement.span.end

    # -- whom a mention means ---------------------------------------------------------------------

    def identify(self, mention: Span) -> Who:
        """The person or body behind a mention; the same answer for the same mention."""
        if mention not in self.told:
            self.told[mention] = self._identify(mention)
        return self.told[mention]

    def _identify(self, mention: Span) -> Who:
        words = mention.of(self.text)
        word = words.casefold()
        if word in _HE or word in _SHE:
            return self._antecedent(mention, "he" if word in _HE else "she")
        if word in _WHO:
            return self._before_relative(mention)
        if word in _THING or word in _MANY or word in _SELF:
            return Who(label=words, reason=f"nothing says whom “{words}” means")
        named = self._named(mention)
        if named is not None:
            return named
        return self._described(mention, words)

    def _named(self, mention: Span) -> Who | None:
        """What the reference says that covers the mention's last word."""
        last = mention.end - 1
        for i in range(bisect_left(self.starts, mention.end) - 1, -1, -1):
            reference = self.references[i]
            if reference.span.start <= last < reference.span.end:
                if _is_adjective(reference, self.knowledge):
                    return None
                return Who(reference.entity, reference.label, _reason(reference))
            if last - reference.span.start > 400:
                break
        return None

    def _before_relative(self, mention: Span) -> Who:
        """Whoever is named last before "who"."""
        near = self._people_before(mention.start)
        for person in near:
            if mention.start - person.span.end < 80 and person.paragraph == self._paragraph(
                mention.start
            ):
                return person.who
            break
        return Who(label=mention.of(self.text), reason="no name stands before “who”")

    def _people_before(self, place: int) -> Iterator[_Appearance]:
        """The people named before a place, nearest first."""
        for i in range(bisect_left(self.people_starts, place) - 1, -1, -1):
            yield self.people[i]

    # -- pronouns ------------------------------------------------------------

    def _antecedent(self, mention: Span, gender: str) -> Who:
        scores = self._antecedents(mention, gender)
        ranked = sorted(scores.values(), key=lambda pair: -pair[0])
        words = mention.of(self.text)
        if not ranked:
            return Who(label=words, reason=f"no one named before fits “{words}”")
        if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEAR:
            if same := _same_name(ranked[0][1], ranked[1][1]):
                return same
            names = " and ".join(who.label for _, who in ranked[:2])
            return Who(label=words, reason=f"“{words}” fits {names}")
        return ranked[0][1]

    def _antecedents(self, mention: Span, gender: str) -> dict[str, tuple[float, Who]]:
        """The people who may be meant, each with how well he or she fits."""
        here = self._paragraph(mention.start)
        scores: dict[str, tuple[float, Who]] = {}
        for order, person in enumerate(self._people_before(mention.start)):
            back = here - person.paragraph
            if back > _REACH or order > 40:
                break
            key = person.who.entity or person.who.label
            if self.genders.get(key, gender) != gender or person.who.reason.startswith("several"):
                continue
            score = self._fit(person, mention, back, order) + (1.0 if key in self.genders else 0.0)
            if key not in scores or scores[key][0] < score:
                scores[key] = (score, person.who)
        if self.last is not None and here - self.last_paragraph <= 2:
            key = self.last.entity or self.last.label
            if key in scores and not self._newcomer(mention, key):
                scores[key] = (scores[key][0] + 2.0, scores[key][1])
        return scores

    def _newcomer(self, mention: Span, key: str) -> bool:
        """Whether someone else has become the subject since the last quotation."""
        for person in self._people_before(mention.start):
            if person.span.start < self.last_end:
                return False
            if person.subject > 2.0 and not person.quoted:
                return (person.who.entity or person.who.label) != key
        return False

    def _fit(self, person: _Appearance, mention: Span, back: int, order: int) -> float:
        score = 4.0 - 1.5 * back - 0.3 * min(order, 8)
        score += person.subject
        score -= 2.0 if person.quoted else 0.0
        return score

    def _genders(self) -> dict[str, str]:
        """Person -> "he" or "she", by a title before the name or by the first name."""
        found: dict[str, str] = {}
        for person in self.people:
            key = person.who.entity or person.who.label
            before = self.text[max(0, person.span.start - 12) : person.span.start]
            words = person.span.of(self.text).split()
            first = (person.who.label or words[0]).split()[0].casefold()
            if _TITLES_HE.search(before) or words[0] in ("Mr.", "Mr"):
                found[key] = "he"
            elif _TITLES_SHE.search(before) or words[0] in ("Ms.", "Mrs.", "Ms", "Mrs"):
                found[key] = "she"
            elif first in HE and first not in SHE:
                found.setdefault(key, "he")
            elif first in SHE and first not in HE:
                found.setdefault(key, "she")
        return found

    # -- descriptions --------------------------------------------------

    def _described(self, mention: Span, words: str) -> Who:
        """Whom "the NATO chief", "the Dutchman", "the senator" or "a senior official" means."""
        first = words.split(maxsplit=1)[0].casefold()
        holders = self._office_holders(mention)
        if holders:
            return self._one_of(holders, words, "held this office")
        surnamed = self._surnamed(words)
        if surnamed is not None:
            return surnamed
        if first not in ("the", "this", "that"):
            return Who(label=words, reason="the source is not named")
        compatriots = self._compatriots(mention)
        if compatriots:
            return self._one_of(compatriots, words, "come from there")
        titled = self._titled(mention, words)
        if titled is not None:
            return titled
        return Who(label=words, reason=f"nothing says who “{words}” is")

    def _surnamed(self, words: str) -> Who | None:
        """A name that the language model missed here and found, longer, elsewhere."""
        if not words[:1].isupper() or " " in words:
            return None
        bearers = {p.who.label: p.who for p in self.people if p.who.label.split()[-1:] == [words]}
        return next(iter(bearers.values())) if len(bearers) == 1 else None

    def _one_of(self, ids: list[EntityId], words: str, what: str) -> Who:
        entities = self.knowledge.entities
        if len(ids) > 1 and self.last and self.last.entity in ids:
            ids = [self.last.entity]
        if len(ids) == 1:
            return Who(ids[0], entities[ids[0]].label)
        names = " and ".join(entities[id].label for id in ids[:3])
        return Who(label=words, reason=f"{names} {what}")

    def _office_holders(self, mention: Span) -> list[EntityId]:
        """Those who hold the office that the mention ends with, on the article's day; where there
        are several, those whom the article names, or whose country or body it names."""
        found: list[EntityId] = []
        office_words = ""
        for span, ids in self.knowledge.offices.find(self.text, mention):
            if span.end == mention.end:
                office_words = " ".join(span.of(self.text).casefold().split())
                found = [id for id in ids if self._holds(self.knowledge.entities[id], office_words)]
        if len(found) < 2:
            return found
        told = [
            id for id in found if self._modified(self.knowledge.entities[id], mention, office_words)
        ]
        found = told or found
        met = {p.who.entity for p in self.people}
        return [id for id in found if id in met] or found

    def _holds(self, entity: Entity, words: str) -> bool:
        day = self.article.date
        return not is_ruled_out(entity, self.article.id) and any(
            (day is None or office.held_on(day)) and words in _names_of(office)
            for office in entity.offices
        )

    def _modified(self, entity: Entity, mention: Span, words: str) -> bool:
        """Whether the mention itself says of what: "the Japanese prime minister"."""
        said = {id for _, ids in self.knowledge.demonyms.find(self.text, mention) for id in ids}
        said |= {id for _, ids in self.knowledge.names.find(self.text, mention) for id in ids}
        return any(
            office.of in said or entity.country in said
            for office in entity.offices
            if words in _names_of(office)
        )

    def _compatriots(self, mention: Span) -> list[EntityId]:
        """The people named before who come from the country that the mention names."""
        countries = set(self._countries(mention))
        if not countries:
            return []
        found: list[EntityId] = []
        for person in self._people_before(mention.start):
            entity = self.knowledge.entities.get(person.who.entity) if person.who.entity else None
            if entity is None or entity.id in found:
                continue
            if entity.country in countries:
                found.append(entity.id)
        return found

    def _countries(self, mention: Span) -> Iterator[EntityId]:
        for _, ids in self.knowledge.demonyms.find(self.text, mention):
            yield from ids
        last = mention.of(self.text).split()[-1]
        for ending in ("woman", "women", "man", "men"):
            if last.endswith(ending) and len(last) > len(ending) + 2:
                stem = last[: -len(ending)]
                for demonym in (stem, _ADJECTIVES.get(stem, stem)):
                    yield from self.knowledge.demonyms.get(demonym)

    def _titled(self, mention: Span, words: str) -> Who | None:
        """The nearest person who bears the mention's last word as a title or in apposition."""
        noun = words.rsplit(maxsplit=1)[-1]
        if noun in _BODIES or any(word[:1].isupper() for word in words.split()[1:]):
            return None
        title = re.compile(rf"\b{re.escape(noun)}\s+$", re.IGNORECASE)
        apposed = re.compile(
            rf",\s+(?:an?|the|his|her)?\s*(?:[\w’'-]+\s+){{0,3}}{re.escape(noun)}\b"
        )
        for order, person in enumerate(self._people_before(mention.start)):
            if order > _FAR:
                break
            start, end = person.span.start, person.span.end
            after = self.text[end : min(end + 80, mention.start)]
            if title.search(self.text, max(0, start - 40), start) or apposed.match(after):
                return person.who
        return None

    # -- places ------------------------------------------------------------

    def _appearance(self, reference: Reference) -> _Appearance:
        start = reference.span.start
        i = bisect_left(self.content_starts, start + 1) - 1
        return _Appearance(
            span=reference.span,
            who=Who(reference.entity, reference.label, _reason(reference)),
            paragraph=self._paragraph(start),
            subject=max(self.subjects.get(s, 0.0) for s in range(start, reference.span.end)),
            quoted=i >= 0 and self.content[i][0] <= start < self.content[i][1],
        )

    def _paragraph(self, place: int) -> int:
        return max(0, bisect_left(self.bounds, place + 1) - 1)


_ADJECTIVES = {
    "French": "French", "English": "English", "Scots": "Scottish", "Welsh": "Welsh",
    "Irish": "Irish", "Dutch": "Dutch", "China": "Chinese",
}  # fmt: skip


def _same_name(one: Who, other: Who) -> Who | None:
    """The fuller of two names, if it ends with the other ("Ann Lee", "Lee")."""
    short, long = sorted((one, other), key=lambda who: len(who.label))
    return long if long.label.endswith(" " + short.label) else None


def _subjects(reading: Reading) -> dict[int, float]:
    """Where the words begin that are subjects -> how much that says for being meant next: more
    for the subject of a main clause."""
    found: dict[int, float] = {}
    for paragraph in reading.paragraphs:
        words = paragraph.words
        for word in words:
            if word.dep in ("nsubj", "nsubjpass"):
                main = words[word.head].dep == "ROOT"
                found[word.span.start] = 2.5 if main else 1.5
    return found


def _is_person(reference: Reference, knowledge: Knowledge) -> bool:
    entity = knowledge.entities.get(reference.entity) if reference.entity else None
    return (entity.kind if entity else reference.kind) is Kind.PERSON


def _is_adjective(reference: Reference, knowledge: Knowledge) -> bool:
    """A demonym ("the Dutchman", "the Japanese") names a country, not who speaks."""
    return reference.kind is Kind.NORP


def _reason(reference: Reference) -> str:
    if reference.entity is not None:
        return ""
    if reference.candidates:
        return "several people answer to this name"
    return reference.reason


def _names_of(office: Office) -> frozenset[str]:
    return frozenset(
        " ".join(name.casefold().split()) for name in (office.title, *office.names) if name
    )
