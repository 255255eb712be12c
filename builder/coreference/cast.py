"""From an article's references to its cast: who is named where, how prominently, and who speaks.

What a pronoun or a description may lead to.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder import latin
from builder.coreference.deeds import Deed, deeds_to_others
from builder.coreference.prominence import PROMINENT, Prominence
from builder.coreference.relative_clauses import explained_nouns
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Attribution,
    EntityId,
    Kind,
    Quoting,
    Reading,
    Reference,
    Span,
    Statement,
)
from builder.naming.genders import by_first_name, by_kinship, by_possessive, by_title

_LINE_OF_LINK = re.compile(
    r"(?:(?:also )?(?:read|watch|listen)(?: (?:more|also|this|now))?|related(?: \w+)?|see also"
    r"|more on|in pictures|don['’]t miss)(?: \w+)?\s?[:|–—]",
    re.IGNORECASE,
)
"""A line between paragraphs such as "Read more: Lee opens a museum", about other people."""
_ITS = re.compile(
    r" (?:administration|affair|cabinet|camp|campaign|case|coalition|era|foundation|government"
    r"|inquiry|team|trial)\b"
)
"""Behind somebody's name, what is called after them."""
_SAID_OF = latin.regex(r"\s\w+\s(?:of|about)\s(?=[A-Z])")
_NEXT_SENTENCE = re.compile(r"[^.!?\n“”\"]{1,250}(?<=[a-z\d])[.!?] (?P<pronoun>He|She)\s")
_OPENING = 40
"""Code points from the beginning of a paragraph within which a name opens it, titles and all."""
_NEAR, _MOST_BODIES = 2, 40
"""How many paragraphs, and how many bodies, back one may stand that "the agency" means."""


@dataclass(frozen=True, slots=True)
class Who:
    """Whom a mention means: an entity, or the words and why it is not known."""

    entity: EntityId | None = None
    label: str = ""
    reason: str = ""

    @property
    def key(self) -> str:
        return self.entity or self.label


NOBODY = Who()


@dataclass(frozen=True, slots=True)
class Appearance:
    """A person or body named somewhere in the article."""

    span: Span
    who: Who
    paragraph: int
    weight: float
    """How much its part in the sentence says for it."""
    quoted: bool
    says: bool
    """Whether a verb of saying stands beside the name, outside quotations."""


@dataclass(frozen=True, slots=True)
class Speech:
    """Somebody said something here."""

    place: int
    who: Who


class Cast:
    """The people of an article in the order of their appearance, and who has spoken so far."""

    def __init__(
        self,
        article: Article,
        references: Iterable[Reference],
        reading: Reading,
        knowledge: Knowledge,
        said: Iterable[Attribution | Statement],
    ) -> None:
        self.article, self.knowledge, self.text = article, knowledge, article.text
        self._references = sorted(references, key=lambda r: (r.span.start, -r.span.end))
        self._starts = [r.span.start for r in self._references]
        self._bounds = [p.start for p in article.paragraphs]
        self._prominence = Prominence(self.text, reading)
        self._explained = explained_nouns(self.text, reading)
        self._deeds = deeds_to_others(self.text, reading)
        said = tuple(said)
        quoted = (s for a in said if a.kind is not Quoting.INDIRECT for s in a.content)
        self._quoted = sorted((span.start, span.end) for span in quoted)
        told = [r for r in self._references if not self._is_aside(r.span)]
        self.people = [self._appearance(r) for r in told if is_person(r, knowledge)]
        self.bodies = [self._appearance(r) for r in told if is_body(r, knowledge)]
        self._bodies_named = frozenset(body.who.key for body in self.bodies)
        self._people_starts = [p.span.start for p in self.people]
        self._first_named = {p.who.key: p.span.start for p in reversed(self.people)}
        self.genders = self._genders()
        self._speeches = [Speech(p.span.start, p.who) for p in self.people if p.says]
        self._spoken_of = {(p.paragraph, p.who.key) for p in self.people if p.quoted}
        self._in_words_of = self._named_in_words(said)

    def explained_by(self, pronoun: Span) -> Span | None:
        """The words of the noun that a relative clause explains ("the firm, which said"), as a
        parse has it; None where somebody is named behind that noun."""
        noun = self._explained.get(pronoun.start)
        person = next(self.people_before(pronoun.start), None)
        return None if noun is None or (person and person.span.end > noun.end) else noun

    def heard(self, place: int, who: Who) -> None:
        """Remember that somebody spoke, whose mention stands at this place."""
        if who.label:
            insort(self._speeches, Speech(place, who), key=lambda speech: speech.place)

    def last_speech(self, place: int) -> Speech | None:
        """Who spoke last before this place."""
        i = bisect_left(self._speeches, place, key=lambda speech: speech.place)
        return self._speeches[i - 1] if i else None

    def speeches_before(self, place: int) -> Iterator[Speech]:
        """All that was said before this place, the latest first."""
        i = bisect_left(self._speeches, place, key=lambda speech: speech.place)
        return reversed(self._speeches[:i])

    def people_before(self, place: int) -> Iterator[Appearance]:
        """The people named before a place, nearest first."""
        for i in range(bisect_left(self._people_starts, place) - 1, -1, -1):
            yield self.people[i]

    def bodies_within(self, span: Span) -> list[Appearance]:
        """The bodies named in a stretch of the text, in order."""
        return [body for body in self.bodies if span.holds(body.span)]

    def people_within(self, span: Span) -> list[Appearance]:
        """The people named in a stretch of the text, in order."""
        first = bisect_left(self._people_starts, span.start)
        return self.people[first : bisect_left(self._people_starts, span.end)]

    def bodies_before(self, place: int) -> list[Appearance]:
        """The bodies named before a place, in order, as far back as one may be referred to."""
        until = bisect_left(self.bodies, place, key=lambda body: body.span.start)
        here = self.paragraph(place)
        near = self.bodies[max(0, until - _MOST_BODIES) : until]
        return [body for body in near if here - body.paragraph <= _NEAR and not body.quoted]

    def reference_at(self, place: int) -> Reference | None:
        """The name that covers a place."""
        for i in range(bisect_left(self._starts, place + 1) - 1, -1, -1):
            reference = self._references[i]
            if place < reference.span.end:
                return reference
            if place - reference.span.start > 400:
                break
        return None

    def paragraph(self, place: int) -> int:
        """The number of the paragraph that holds a place."""
        return max(0, bisect_left(self._bounds, place + 1) - 1)

    def _is_aside(self, name: Span) -> bool:
        """Whether a name stands in a line that leads to another article, or tells whose a thing is
        ("the Lee government")."""
        if _LINE_OF_LINK.match(self.text, self.start_of_paragraph(name.start)):
            return True
        article = self.text.endswith(("the ", "The "), 0, name.start)
        return article and _ITS.match(self.text, name.end) is not None

    def is_named(self, who: Who) -> bool:
        """Whether somebody or something goes by a name in this article."""
        return who.entity is not None or who.key in self._first_named or self.is_body(who)

    def is_body(self, who: Who) -> bool:
        """Whether this is a body that is named in this article."""
        return who.key in self._bodies_named

    def is_subject(self, place: int) -> bool:
        """Whether a subject's word begins at a place, as a parse has it."""
        return self._prominence.is_subject(place)

    def start_of_paragraph(self, place: int) -> int:
        """Where the paragraph begins that holds a place."""
        return self._bounds[self.paragraph(place)]

    def quotation_before(self, place: int) -> Span | None:
        """The paragraph's last quoted words before a place, if nothing else stands between."""
        at = bisect_left(self._quoted, (place, 0)) - 1
        if at < 0 or self.text[self._quoted[at][1] : place].strip():
            return None
        return Span(*self._quoted[at])

    def is_spoken_of(self, who: Who, paragraph: int) -> bool:
        """Whether the quoted words of a paragraph name a person: who speaks seldom does so."""
        return (paragraph, who.key) in self._spoken_of

    def in_words_of(self, mention: Span) -> frozenset[str]:
        """Whom the source that stands here names in its own words: who is meant is seldom one of
        them."""
        return self._in_words_of.get(mention, frozenset())

    def names_in_passing(self, mention: Span, one: Appearance) -> bool:
        """Whether the source that stands here names somebody or something in its own words, not as
        what a sentence is about: who speaks is another."""
        return one.weight < PROMINENT and one.who.key in self.in_words_of(mention)

    def said_of(self, mention: Span) -> str:
        """Of whom the source that stands here speaks ("he said of Ann Lee"); empty for nobody."""
        of = _SAID_OF.match(self.text, mention.end)
        about = self.reference_at(of.end()) if of else None
        return (about.entity or about.label) if about else ""

    def deed_of(self, person: Appearance) -> Deed | None:
        """What the person, named here as a subject, does to "him" or "her"."""
        found = (self._deeds.get(place) for place in range(person.span.start, person.span.end))
        return next(filter(None, found), None)

    def is_new(self, person: Appearance) -> bool:
        """Whether the person was not named before, and somebody else was."""
        first = self._first_named[person.who.key] == person.span.start
        return first and person.span.start > self._people_starts[0]

    def opens(self, person: Appearance) -> bool:
        """Whether the name stands at the beginning of its paragraph."""
        return person.span.start - self._bounds[person.paragraph] < _OPENING

    def _named_in_words(
        self, said: Iterable[Attribution | Statement]
    ) -> dict[Span, frozenset[str]]:
        found: dict[Span, frozenset[str]] = {}
        for source, content in ((a.source, a.content) for a in said if a.source):
            named = (
                one.who.key
                for span in content
                for one in (*self.people_within(span), *self.bodies_within(span))
            )
            found[source] = found.get(source, frozenset()).union(named)
        return found

    # -- how people appear --------------------------------------------------------------------

    def _appearance(self, reference: Reference) -> Appearance:
        span = reference.span
        quoted = self.is_quoted(span)
        says = not quoted and self._prominence.says(span)
        return Appearance(
            span=span,
            who=Who(reference.entity, reference.label, reason_of(reference)),
            paragraph=self.paragraph(span.start),
            weight=self._prominence.weight(span, says=says),
            quoted=quoted,
            says=says,
        )

    def is_quoted(self, words: Span) -> bool:
        """Whether they begin within a quotation."""
        i = bisect_left(self._quoted, (words.start + 1, 0)) - 1
        return i >= 0 and words.start < self._quoted[i][1]

    def _genders(self) -> dict[str, str]:
        """Person -> "he" or "she", by a title, the first name, or whose kin it is."""
        found: dict[str, str] = {}
        for person in self.people:
            if gender := by_title(self.text, person.span):
                found[person.who.key] = gender
            elif gender := self._by_nature(person):
                found.setdefault(person.who.key, gender)
        for person in self.people:
            if person.who.key not in found and (gender := self._by_next_sentence(person)):
                found[person.who.key] = gender
        return found

    def _by_nature(self, person: Appearance) -> str:
        first_name = by_first_name(person.who.label or person.span.of(self.text))
        kin = by_kinship(self.text, person.span) or by_possessive(self.text, person.span)
        return first_name or kin

    def _by_next_sentence(self, person: Appearance) -> str:
        """By the pronoun that begins the sentence behind the one which is about this person, and in
        which nobody else is named."""
        found = _NEXT_SENTENCE.match(self.text, person.span.end)
        if found is None or person.quoted or person.weight < PROMINENT:
            return ""
        start = self.start_of_paragraph(person.span.start)
        named = self.people_within(Span(start, found.start("pronoun")))
        return found["pronoun"].casefold() if {p.who.key for p in named} == {person.who.key} else ""


def is_person(reference: Reference, knowledge: Knowledge) -> bool:
    """Whether a name is a person's, by the register or else by its looks."""
    return _kind(reference, knowledge) is Kind.PERSON


def is_body(reference: Reference, knowledge: Knowledge) -> bool:
    """Whether a name is an organisation's."""
    return _kind(reference, knowledge) is Kind.ORG


def _kind(reference: Reference, knowledge: Knowledge) -> Kind:
    entity = knowledge.entities.get(reference.entity) if reference.entity else None
    return entity.kind if entity else reference.kind


def reason_of(reference: Reference) -> str:
    """Why a name leads to no entity; empty if it does."""
    return reference.reason if reference.entity is None else ""


def one_of(cast: Cast, mention: Span, ids: list[EntityId], what: str) -> Who:
    """The only one, or the one among several who spoke last."""
    entities = cast.knowledge.entities
    spoke = cast.last_speech(mention.start)
    if len(ids) > 1 and spoke and spoke.who.entity in ids:
        ids = [spoke.who.entity]
    if len(ids) == 1:
        return Who(ids[0], entities[ids[0]].label)
    names = " and ".join(entities[id].label for id in ids[:3])
    return Who(label=mention.of(cast.text), reason=f"{names} {what}")
