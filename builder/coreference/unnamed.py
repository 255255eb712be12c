"""From a pronoun to a source without a name: "a spokeswoman", "officials", "the company".

Such a one is meant if it spoke last, or if the sentence before is about it, and nobody who fits was
named since.
"""

from __future__ import annotations

import re
from functools import lru_cache

from builder import latin
from builder.coreference.cast import Appearance, Cast, Speech, Who
from builder.coreference.prominence import PROMINENT
from builder.gazetteer import HEADS, KIN_HE, KIN_SHE, ROLES
from builder.model import Kind, Span
from builder.sentences import sentences

_SOMEBODY = re.compile(
    r"(?:an?|one|another|the same|(?P<again>the))\s"
    r"(?:[\w.’'-]+\s){0,4}?"
    rf"(?:(?P<she>\w*woman)|(?P<he>\w*man)|{'|'.join(sorted(ROLES | HEADS))}"
    r"|\w*person|source|neighbou?r|relative|friend|parent|mother|father|colleague|passer-by|insider)"
    r"(?:\s(?:for|of|at|from|in|with|on|near|close|familiar|briefed)\s.*)?",
    re.IGNORECASE,
)
"""A single person without a name: "a spokeswoman", "an official at the bank", "the same source"."""
_UNNAMED = re.compile(r"(?:wo)?man|source|spokes\w+")
"""Whom papers leave without a name for long."""
_GROUP = re.compile(
    r"(?:[\w’'-]+\s){0,4}?(?:[\w’'-]*[a-rt-z]s|[Pp]eople|[Pp]olice)"
    r"(?:\s(?:in|at|from|of|for|with|on)\s.+)?"
)
"""Several people without a name: "officials", "Two residents", "Authorities in Oslo"."""
BODIES = frozenset(
    "campaign office team group party government administration company paper newspaper report"
    " statement ad email letter memo study poll survey ministry agency department committee court"
    " board union network crowd audience website article post book film show commission council"
    " fund parliament alliance treasury army military police opposition navy cabinet senate house"
    " hospital embassy".split()
)
"""Nouns for bodies, and for what they say, which are no people."""
_ACTORS = BODIES - frozenset(
    "ad email letter memo poll survey crowd audience website article post book film show".split()
) | frozenset(
    "inquest inquiry investigation jury panel tribunal"
    " airline association authority bank broadcaster brewer charity church club district embassy"
    " exchange federation firm foundation hospital insurer institute laboratory lender manufacturer"
    " museum operator organisation organization prosecution regulator retailer school society"
    " station supermarket theatre trust university watchdog".split()
)
"""Nouns for bodies that do things, which a sentence may be about."""
_TEXTS = frozenset(
    "affidavit analysis article communique complaint declaration document dossier draft editorial"
    " filing indictment judgement judgment lawsuit letter memo petition poll report resolution"
    " review ruling statement study survey verdict".split()
)
"""Nouns for what is written, and may be "it" rather than the body that wrote it."""
_PHRASE = re.compile(
    r"[\"“”’']?(?:(?:But|And|Yet|So|Still|Meanwhile|Later|Then),?\s)?"
    r"(?P<who>(?:(?:The|the|A|a|An|an|One|one|Another)\s)?(?:[\w’'-]+\s){0,4})"
)
_PEOPLE = latin.regex(r"(?:[A-Za-z]*(?:wo)?men|[Pp]olice|[Pp]eople|[A-Za-z]{2,}[a-rt-z]s)")
_HE_OR_SHE = re.compile(
    rf"(?:{'|'.join(sorted(ROLES))}|[a-z]+(?:man|woman|person|ist|ian)"
    r"|(?!(?:offer|paper|letter|number|order|matter|river|tower|summer|winter|weather|water|power"
    r"|computer|chapter|cent(?:er|re)|newspaper|answer|border|poster|shelter|transfer|disaster"
    r"|container|cruiser|freighter|tanker|trailer|helicopter|harbor|sector|motor|reactor)\b)"
    r"[a-z]{2,}(?:er|or))"
)
"""A single person by what he or she does."""
_RELATIVE = re.compile(
    rf"Her (?:[\w-]+ ){{0,2}}(?P<he>{KIN_HE})|His (?:[\w-]+ ){{0,2}}(?:{KIN_SHE})"
)
"""Somebody's relative who is "he" where the other is "she", or the other way round."""
_GOES_ON = re.compile(r"\s(?:\w+ly\s)?(?:add(?:s|ed)|continue[sd]|goes on|went on|conclude[sd])\b")
"""Behind whoever has just spoken: "he added"."""
_REACH = 600  # code points


def find_unnamed(cast: Cast, mention: Span, gender: str) -> Who | None:
    """The source without a name that spoke last ("a spokeswoman"), if nobody who fits was named
    since, or not prominently and the source goes on ("he added"); "the head of the board" only
    where that goes on in the same paragraph, "the head" not at all: either may have a name."""
    spoke = cast.last_speech(mention.start)
    unnamed = _SOMEBODY.fullmatch(spoke.who.label) if spoke else None
    if spoke is None or unnamed is None or (unnamed["he"] and gender == "she"):
        return None
    goes_on = _GOES_ON.match(cast.text, mention.end) is not None
    told_of_what = " of " in spoke.who.label and goes_on
    here = told_of_what and cast.paragraph(mention.start) == cast.paragraph(spoke.place)
    if unnamed["again"] and not (here or _is_told_again(cast, spoke)):
        return None
    if unnamed["she"] and gender == "he":
        return None
    if cast.paragraph(mention.start) - cast.paragraph(spoke.place) > 1:
        return None
    since = cast.people_within(Span(spoke.place, mention.start))
    fits = [p for p in since if cast.genders.get(p.who.key, gender) == gender and not p.quoted]
    is_overtaken = any(not goes_on or person.weight >= PROMINENT for person in fits)
    return None if is_overtaken else _another_since(cast, mention, spoke) or spoke.who


def _another_since(cast: Cast, mention: Span, spoke: Speech) -> Who | None:
    """Whom else without a name the sentence before is about, in a paragraph of its own: "Norway's
    prime minister came by car"."""
    subject = find_subject(cast, mention)
    if subject is None or cast.paragraph(mention.start) == cast.paragraph(spoke.place):
        return None
    noun = subject.label.rpartition(" ")[2].casefold()
    return None if noun in spoke.who.label.casefold().split() else subject


def find_relative(cast: Cast, mention: Span, gender: str) -> Who | None:
    """Whose relative the sentence before is about, where nobody else can be meant: "her husband
    disagrees", for "he" is not she. Nobody may have been named since."""
    sentence = _sentence_before(cast, mention)
    subject = _subject_of(cast, sentence) if sentence else None
    relative = _RELATIVE.fullmatch(subject or "")
    if sentence is None or relative is None or (relative["he"] is None) == (gender == "he"):
        return None
    since = cast.people_within(Span(sentence.start, mention.start))
    alone = all(person.quoted for person in since)
    return Who(label=relative[0], reason="the source is not named") if alone else None


def _is_told_again(cast: Cast, spoke: Speech) -> bool:
    """Whether "the spokesman" is an unnamed one of whom the text has told before."""
    noun = spoke.who.label.split()[-1]
    return _UNNAMED.fullmatch(noun) is not None and is_introduced(cast.text, noun, spoke.place)


def is_introduced(text: str, noun: str, until: int) -> bool:
    """Whether somebody or something unnamed was spoken of with this noun before ("a woman in the
    crowd", "a company")."""
    return _first_introduced(text, noun) < until


@lru_cache(maxsize=64)
def _first_introduced(text: str, noun: str) -> int:
    """Where a text first speaks with this noun of somebody unnamed; its end if it never does."""
    article = r"\b(?:an?|one|another|some|each|every|any)\s(?:[\w’'-]+\s){0,3}"
    found = re.search(rf"{article}{re.escape(noun)}\b", text, re.IGNORECASE)
    return found.start() if found else len(text)


def find_group(cast: Cast, mention: Span) -> Who | None:
    """The group without a name that spoke last ("officials"), if nobody was named since, but in its
    own sentence: "officials said Lee was ill, and they"."""
    spoke = cast.last_speech(mention.start)
    if spoke is None or cast.is_named(spoke.who) or not _GROUP.fullmatch(spoke.who.label):
        return None
    if cast.paragraph(mention.start) - cast.paragraph(spoke.place) > 1:
        return None
    end = _end_of_sentence(cast, spoke.place)
    since = cast.people_within(Span(end, mention.start)) if end < mention.start else ()
    return spoke.who if all(person.quoted for person in since) else None


def _end_of_sentence(cast: Cast, place: int) -> int:
    """Where the sentence ends that holds a place, as far as one reads on."""
    start = cast.start_of_paragraph(place)
    found = sentences(cast.text, Span(start, min(place + _REACH, len(cast.text))))
    return next((s.end for s in found if s.start <= place < s.end), place)


def find_speaking_body(cast: Cast, mention: Span) -> Who | None:
    """The body, the state or the text that spoke last in the paragraph before, in its name or
    without one ("the government"), if no other body was named since."""
    spoke = cast.last_speech(mention.start)
    if spoke is None or cast.paragraph(mention.start) - cast.paragraph(spoke.place) != 1:
        return None
    entity = cast.knowledge.entities.get(spoke.who.entity) if spoke.who.entity else None
    named = entity.kind is not Kind.PERSON if entity else cast.is_body(spoke.who)
    noun = spoke.who.label.rpartition(" ")[2]
    others = _rivals(cast, "it", noun, Span(spoke.place, mention.start))
    others = [one for one in others if not cast.names_in_passing(mention, one)]
    alone = all(one.who.key == spoke.who.key for one in others)
    return spoke.who if alone and (named or noun in _ACTORS | _TEXTS) else None


def find_subject(cast: Cast, mention: Span) -> Who | None:
    """What the sentence before is about, in its own words, if that is a body or a text for "it", a
    person for "he" or "she", several for "they", and nobody else who may be meant was named since.
    """
    pronoun = mention.of(cast.text).casefold()
    sentence = _sentence_before(cast, mention)
    subject = _subject_of(cast, sentence) if sentence else None
    if sentence is None or subject is None or not _may_mean(pronoun, subject.split()[-1]):
        return None
    since = Span(sentence.start + len(subject), mention.start)
    if _rivals(cast, pronoun, subject.split()[-1], since):
        return None
    return Who(label=subject, reason="the source is not named")


def _rivals(cast: Cast, pronoun: str, noun: str, since: Span) -> list[Appearance]:
    """Who and what is named there aloud that the pronoun may mean as well as the noun: for "it" no
    people, and for "it" of a text nothing, as what it tells of is named, too."""
    if pronoun == "it" and noun.casefold() in _TEXTS:
        return []
    people = cast.people_within(since) if pronoun != "it" else ()
    return [one for one in (*people, *cast.bodies_within(since)) if not one.quoted]


def is_about_text(cast: Cast, mention: Span) -> bool:
    """Whether the sentence before a pronoun is about a report or the like, which "it" may be."""
    sentence = _sentence_before(cast, mention)
    subject = _subject_of(cast, sentence) if sentence else None
    return subject is not None and subject.split()[-1].casefold() in _TEXTS


def _sentence_before(cast: Cast, mention: Span) -> Span | None:
    """The sentence before the pronoun's own, if it is not quoted and stands in its paragraph."""
    start = max(cast.start_of_paragraph(mention.start), mention.start - _REACH)
    *before, _ = sentences(cast.text, Span(start, mention.end))
    return next((sentence for sentence in reversed(before) if not cast.is_quoted(sentence)), None)


def _subject_of(cast: Cast, sentence: Span) -> str | None:
    """The words with which a sentence begins, as far as its subject."""
    phrase = _PHRASE.match(cast.text, sentence.start, sentence.end)
    if phrase is None:
        return None
    for word in re.finditer(r"[\w’'-]+", phrase["who"]):
        if cast.is_subject(phrase.start("who") + word.start()):
            return phrase["who"][: word.end()]
    return None


def _may_mean(pronoun: str, noun: str) -> bool:
    """Whether a pronoun may stand for such a one."""
    if pronoun == "it":
        return noun.casefold() in _ACTORS | _TEXTS
    if pronoun == "they":
        return _PEOPLE.fullmatch(noun) is not None
    return pronoun in ("he", "she") and _HE_OR_SHE.fullmatch(noun.casefold()) is not None
