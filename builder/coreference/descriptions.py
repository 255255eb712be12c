"""From "the NATO chief", "the Dutchman" or "the senator" to the person that is meant, or to nobody.

Offices go by the register and the article's day, nationalities by the register, other nouns by who
bears them as a title, in apposition or in the register's description. An unnamed source ("a senior
official", or "the woman" after "a woman") keeps its own words.
"""

from __future__ import annotations

import re

from builder import latin
from builder.coreference.antecedents import HE_FORMS, SHE_FORMS, choose, find_antecedent
from builder.coreference.appositions import find_apposed, find_explained
from builder.coreference.bodies import find_body
from builder.coreference.cast import NOBODY, Cast, Who, one_of, reason_of
from builder.coreference.compatriots import countries_of, find_compatriots, find_native, is_native
from builder.coreference.in_full import in_full
from builder.coreference.office_holders import find_holders, find_speaking_holder
from builder.coreference.seats import seats, state_in
from builder.coreference.titles import find_titled, is_of_another_field, is_office
from builder.coreference.unnamed import is_introduced
from builder.gazetteer import EPITHETS, ROLES
from builder.model import Span

_DEFINITE = ("the", "this", "that")
_WORK = latin.regex(
    r"(?P<owner>[Hh](?:is|er)|[A-Z].*?(?=['’]s\b)|[A-Z].*?s(?=['’]\s))(?:['’]s?)? (?:[\w-]+ ){0,2}"
    r"(?:statements?|remarks?|comments?|speech|address|tweets?|letter|book|memoir|memo|testimony"
    r"|article|column|essay|op-ed|post|message|e-?mails?|report|words|claims?|allegations?"
    r"|assertions?|accusations?|arguments?|suggestions?|warnings?|pledge|promise|vow|response|reply"
    r"|answer|announcement|conclusions?|findings|views?|willingness|readiness|refusal|decision"
    r"|description|portrayal|use)"
)
_OF_SOMETHING = latin.regex(r" (?:of|from) (?:the )?[A-Z]| of (?:the|an?|its|their) [a-z]")
"""What says whose "the mayor" is, which whoever was just named need not be."""
_AND_ANOTHER = latin.regex(r" and (?:(?:an?|the) )?[A-Z]")
"""What says that there are two: "the top Republican and Democrat"."""
_AGE = re.compile(r"\d{2}-year-old(?:\s[a-z]+){0,4}$")
_LIFE = re.compile(
    r"[Tt]he (?:ex-|(?:former|one-?time|retired|veteran|long-?time|career) )[a-z -]+"
)
"""What papers tell of somebody's life in the place of the name: "the former airline executive"."""
_GOES_ON = re.compile(r"(?:, \d{2},)? (?:add|continue|conclude)(?:d|ed|s)\b")
_WENT_ON = re.compile(r"\b(?:add|continue|conclude)(?:d|ed|s) $")
"""Behind a description and before it, what only somebody does who has just spoken."""
_TO_ANOTHER = re.compile(r" \w+ (?:him|her(?= (?:that|to|how|why|of|\w+ly)\b))\b")
"""Behind whoever speaks to or of the one who was just named: "the doctor told her that"."""
_PLAYS_FOR = latin.regex(r" [A-Z].* (?:footballer|forward|goalkeeper|midfielder|striker|winger)$")
"""Who is of one side, where those of the other are spoken of, too."""
_WHILE = re.compile(r"\s\w+\s(?:as|when|after|before|while)\s(?P<who>she|he)\b")
"""Behind a description, where a pronoun tells more: "the 33-year-old said as she"."""
_SHE = re.compile(r"lady|actress|\w+woman")
_HE = re.compile(r"businessman|congressman|strongman|pontiff")


def find_described(cast: Cast, mention: Span) -> Who:
    """Whom a description means."""
    words = mention.of(cast.text)
    if apposed := find_apposed(cast, mention) or find_explained(cast, mention):
        return apposed
    if author := _author(cast, mention):
        return author
    if speaking := find_speaking_holder(cast, mention):
        return speaking
    if holders := find_holders(cast, mention):
        return one_of(cast, mention, holders, "held this office")
    surnamed = _surnamed(cast, words)
    if surnamed is not None:
        return surnamed
    if words.split(maxsplit=1)[0].casefold() not in _DEFINITE:
        whole = _with_all_of_name(cast, mention)
        return Who(label=in_full(cast.text, whole), reason="the source is not named")
    if compatriots := find_compatriots(cast, mention):
        return one_of(cast, mention, compatriots, "come from there")
    return find_titled(cast, mention) or find_body(cast, mention) or _just_named(cast, mention)


def _with_all_of_name(cast: Cast, mention: Span) -> Span:
    """The mention with all of the name with whose end it begins: "Devon and Cornwall Police
    spokesperson"."""
    named = cast.reference_at(mention.start)
    return Span(min(mention.start, named.span.start), mention.end) if named else mention


def _surnamed(cast: Cast, words: str) -> Who | None:
    """A name that the language model missed here and found, longer, elsewhere."""
    if not words[:1].isupper() or " " in words:
        return None
    bearers = {p.who.label: p.who for p in cast.people if p.who.label.split()[-1:] == [words]}
    return next(iter(bearers.values())) if len(bearers) == 1 else None


def _author(cast: Cast, mention: Span) -> Who | None:
    """Whose "his statement" or "Lee's book" is."""
    found = _WORK.fullmatch(mention.of(cast.text))
    if not found:
        return None
    owner = Span(mention.start, mention.start + found.end("owner"))
    if owner.of(cast.text).casefold() in HE_FORMS | SHE_FORMS:
        return find_antecedent(cast, owner, NOBODY)
    named = cast.reference_at(owner.end - 1)
    return Who(named.entity, named.label, reason_of(named)) if named else None


def _gender_of(noun: str) -> str | None:
    """Either "he" or "she" by a noun; None where it may be either's."""
    return "she" if _SHE.fullmatch(noun) else "he" if _HE.fullmatch(noun) else None


def _is_for_variety(cast: Cast, mention: Span) -> bool:
    """Whether papers put such words in the place of a name: "the tycoon", "the 61-year-old", "the
    former airline executive", "the Swede", "the lawyer" who "added" something."""
    words = mention.of(cast.text)
    noun = words.split()[-1].casefold()
    if noun in EPITHETS or _AGE.search(words) or is_native(cast, mention):
        return True
    if _LIFE.fullmatch(words) and not is_office(words.split()[1:]):
        return True
    before = max(0, mention.start - 12), mention.start
    goes_on = _GOES_ON.match(cast.text, mention.end) or _WENT_ON.search(cast.text, *before)
    return noun in ROLES and goes_on is not None


def _just_named(cast: Cast, mention: Span) -> Who:
    """Whoever is clearly the one spoken of, where the words are such that papers use for variety
    and no unnamed person was introduced by them before."""
    words = mention.of(cast.text)
    noun = words.split()[-1].casefold()
    label = in_full(cast.text, mention)
    nobody = Who(label=label, reason=f"nothing says who “{label}” is")
    if not _is_for_variety(cast, mention):
        return nobody
    if any(p.match(cast.text, mention.end) for p in (_OF_SOMETHING, _AND_ANOTHER, _TO_ANOTHER)):
        return nobody
    if is_introduced(cast.text, noun, mention.start):
        return nobody
    told = _WHILE.match(cast.text, mention.end)
    gender = told["who"] if told else _gender_of(noun)
    is_apart = is_native(cast, mention) or _PLAYS_FOR.search(words)
    found = find_native(cast, mention) if is_apart else choose(cast, mention, gender)
    if is_of_another_field(cast, mention, found):
        return nobody
    if found.key in cast.in_words_of(mention):  # "the senator said Lee would lose"
        return nobody
    entity = cast.knowledge.entities.get(found.entity) if found.entity else None
    countries = set(countries_of(cast, mention))
    foreign = countries and entity and entity.country and entity.country not in countries
    state = state_in(cast, mention)
    seated = seats(cast, mention.start) if state else {}  # where it tells any, it tells all
    elsewhere = seated and seated.get(found.key) != state
    return found if found.label and not (foreign or elsewhere) else nobody
