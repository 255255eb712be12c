"""From attributions and references to statements: the person behind each mention of a speaker.

A name is whoever its reference says; a pronoun or a description ("the NATO chief") is looked up
among the people of the article and the register. Where two fit, the speaker stays open, with the
reason; unnamed sources keep their own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from builder import addresses, latin
from builder.attribution.quotation import find_problems
from builder.attribution.relayed import find_retold
from builder.coreference.antecedents import HE_FORMS, OPEN, RELATIVE, SHE_FORMS, find_antecedent
from builder.coreference.appositions import find_apposed, find_several_apposed
from builder.coreference.cast import NOBODY, Cast, Who, reason_of
from builder.coreference.descriptions import find_described
from builder.gazetteer import POST_NOMINALS, ROLES
from builder.knowledge import Knowledge
from builder.model import (
    Article,
    Attribution,
    JointSpeaker,
    Kind,
    Problem,
    Reading,
    Reference,
    Span,
    State,
    Statement,
)
from builder.spans import without_last

_STAFF = re.compile(r"(?:['’]s)? (?:campaign|camp|team|administration|aides|allies)\b")
"""What speaks for somebody without being them: "the Lee campaign said"."""
_INTERVIEW = latin.regex(
    r"(?:[Ii]nterview with|[Cc]onversation with|[Qq]uestions (?:to|for)|Q&A(?: with|:)) "
    r"(?P<name>[A-Z][\w.’'-]+(?: (?:[a-z]{2,3} )?[A-Z][\w.’'-]+){1,3})"
    r"(?=$|[,:;.?!–—(]| on | about )"
)
_UNSURE = 0.5
"""A score of a suggested name below which it may as well be none."""
_ADDS_WITHIN = 2  # paragraphs
_PRONOUNS = HE_FORMS | SHE_FORMS | RELATIVE | OPEN


def name_speakers(
    article: Article,
    attributions: tuple[Attribution, ...],
    references: tuple[Reference, ...],
    reading: Reading,
    knowledge: Knowledge,
) -> tuple[tuple[Statement, ...], tuple[Problem, ...]]:
    """One statement an attribution, in their order, and the repairs of the article's marks."""
    speakers = _Speakers(Cast(article, references, reading, knowledge, attributions))
    in_text = sorted(attributions, key=lambda a: a.content[0].start)
    named = {attribution: speakers.statement(attribution) for attribution in in_text}
    return _with_own_ids([named[a] for a in attributions]), find_problems(article)


class _Speakers:
    """Names speakers from the first quotation to the last, each helping with the next."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._told: dict[Span, Who] = {}
        self._retold: dict[Span, Span] = {}  # sources, and of whom they tell
        self._unclear: tuple[Span, Who] | None = None  # the last source, if nobody knows who it is

    def statement(self, attribution: Attribution) -> Statement:
        source, addressee = attribution.source, attribution.addressee
        who, heard = self._both(self._speaker(attribution), addressee)
        if source is None:
            who = (attribution.answers and self._of_title()) or Who(reason=attribution.reason)
        if source and attribution.provenance.state is not State.SUGGESTED:
            self._cast.heard(source.start, who)
        if source:
            self._unclear = None if who.label else (source, who)
        return Statement(
            id=addresses.quote_id(" ".join(s.of(self._cast.text) for s in attribution.content)),
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
            joint=tuple(self._joint(self._joint_mentions(attribution), who)) if who.label else (),
        )

    def _speaker(self, attribution: Attribution) -> Span | None:
        """Where the speaker is mentioned: the source, unless that only tells of somebody, here or
        where it was the source before."""
        source, quoted = attribution.source, attribution.content[-1]
        if source is None:
            return None
        if retold := find_retold(self._cast.text, quoted, source):
            self._retold[source] = retold
        return self._retold.get(source, source)

    def _of_title(self) -> Who | None:
        """Whoever the title names as the one who answers: somebody of the register, if it is one
        only, or who stands behind "interview with"."""
        title, knowledge = self._cast.article.title, self._cast.knowledge
        if not title:
            return None
        found = knowledge.names.find(title, Span(0, len(title)))
        people = {
            id for _, ids in found for id in ids if knowledge.entities[id].kind is Kind.PERSON
        }
        if len(people) == 1:
            [id] = people
            return Who(id, knowledge.entities[id].label)
        named = _INTERVIEW.search(title) if not people else None
        return Who(label=named["name"], reason="not in the register") if named else None

    def _both(self, source: Span | None, addressee: Span | None) -> tuple[Who, Who]:
        """Who speaks, and to whom: whom a name means first, for a pronoun is the other then."""
        if source and not self._is_pronoun(source):
            who = self._identify(source)
            return who, self._identify(addressee, who) if addressee else NOBODY
        heard = self._identify(addressee) if addressee else NOBODY
        return self._identify(source, heard) if source else NOBODY, heard

    def _is_pronoun(self, mention: Span) -> bool:
        return mention.of(self._cast.text).casefold() in _PRONOUNS

    def _joint_mentions(self, attribution: Attribution) -> tuple[Span, ...]:
        """Where those stand who say it, too."""
        source = attribution.source
        several = find_several_apposed(self._cast, source) if source else ()
        return (*attribution.joint, *(named.span for named in several))

    def _joint(self, mentions: tuple[Span, ...], speaker: Who) -> Iterator[JointSpeaker]:
        """Those of them that are named, each once."""
        told = {speaker.key}
        for mention in mentions:
            who = self._identify(mention)
            named = who.entity or self._reference(mention)
            if named and who.key not in told:
                told.add(who.key)
                yield JointSpeaker(mention, who.entity, who.label)

    def _reference(self, mention: Span) -> Reference | None:
        """What a mention with a name refers to. A demonym ("the Dutchman", "the Japanese") names a
        country, not who speaks."""
        name = without_last(self._cast.text, mention, POST_NOMINALS)
        reference = self._cast.reference_at(name.end - 1)
        if reference is None and name.of(self._cast.text).endswith("."):
            reference = self._cast.reference_at(name.end - 2)  # "Ore." may end a sentence
        return None if reference is None or reference.kind is Kind.NORP else reference

    def _identify(self, mention: Span, besides: Who = NOBODY) -> Who:
        """The person or body behind a mention; the same answer for the same mention. A pronoun
        never means whoever it speaks to, `besides`."""
        if mention not in self._told:
            self._told[mention] = self._find(mention, besides)
        return self._told[mention]

    def _find(self, mention: Span, besides: Who) -> Who:
        if explained := self._cast.explained_by(mention):
            return self._find(explained, besides)
        if self._is_pronoun(mention):
            return self._still_unclear(mention) or find_antecedent(self._cast, mention, besides)
        if staff := _STAFF.match(self._cast.text, mention.end):
            words = self._cast.text[mention.start : staff.end()]
            return Who(label=words, reason="the source is not named")
        reference = self._reference(mention)
        if reference and not self._is_doubtful(reference, mention):
            return Who(reference.entity, reference.label, reason_of(reference))
        return find_described(self._cast, mention)

    def _is_doubtful(self, reference: Reference, mention: Span) -> bool:
        """Whether this is hardly a name, or an office's, and one follows in apposition: "PE Teacher
        at Leeds High, Ms Ann Lee"."""
        unsure = reference.provenance.score < _UNSURE
        office = reference.label.rpartition(" ")[2].casefold() in ROLES
        unknown = reference.entity is None and (unsure or office)
        return unknown and find_apposed(self._cast, mention) is not None

    def _still_unclear(self, mention: Span) -> Who | None:
        """What was said of the same pronoun before, if nobody else spoke or was named since: who
        "he" was first is as open when "he added" follows."""
        if self._unclear is None or self._unclear[0].end >= mention.start:
            return None
        text, (before, who) = self._cast.text, self._unclear
        if self._cast.paragraph(mention.start) - self._cast.paragraph(before.start) > _ADDS_WITHIN:
            return None
        since = self._cast.people_within(Span(before.end, mention.start))
        same = before.of(text).casefold() == mention.of(text).casefold()
        return who if same and all(person.quoted for person in since) else None


def _with_own_ids(statements: list[Statement]) -> tuple[Statement, ...]:
    """The same words said again get an ordinal."""
    seen: dict[str, int] = {}
    made = []
    for statement in statements:
        count = seen[statement.id] = seen.get(statement.id, 0) + 1
        made.append(replace(statement, id=f"{statement.id}-{count}") if count > 1 else statement)
    return tuple(made)
