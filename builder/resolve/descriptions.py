"""From "the NATO chief", "the Dutchman" or "the senator" to the person that is meant, or to nobody.

Offices go by the register and the article's day, nationalities by the register, other nouns by who
bears them as a title, in apposition or in the register's description. An unnamed source ("a senior
official", or "the woman" after "a woman") keeps its own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import islice

from builder.attribution.reporting import is_reporting
from builder.gazetteer import CALENDAR, HEADS, OFFICES, TITLES
from builder.model import EntityId, Span
from builder.resolve.antecedents import HE_FORMS, SHE_FORMS, choose, find_antecedent
from builder.resolve.appositions import find_apposed, find_explained, is_plural
from builder.resolve.bodies import NAMED_BODIES, find_body
from builder.resolve.cast import (
    NOBODY,
    Appearance,
    Cast,
    Who,
    reason_of,
)
from builder.resolve.office_holders import (
    ONCE,
    find_holders,
    find_named_holders,
    find_speaking_holder,
)
from builder.resolve.unnamed import BODIES, is_introduced

_DEFINITE = ("the", "this", "that")
_MOST_WORDS = 8
"""How many words may tell more of an unnamed source."""
_FAR = 30
"""How many names back a description may refer to."""
_SHORT = {
    "senator": "Sen", "governor": "Gov", "representative": "Rep", "congressman": "Rep",
    "congresswoman": "Rep", "general": "Gen", "professor": "Prof", "doctor": "Dr",
    "lieutenant": "Lt", "colonel": "Col", "reverend": "Rev", "president": "Pres",
    "executive": "CEO",
}  # fmt: skip
_ALONE = frozenset(
    "candidate nominee front-runner frontrunner contender hopeful businessman businesswoman"
    " billionaire millionaire mogul magnate tycoon developer politician lawmaker congressman"
    " congresswoman senator governor mayor surgeon neurosurgeon veteran star actor actress"
    " singer author economist socialist democrat republican lady incumbent premier chancellor"
    " monarch leader chairman chairwoman founder investor pontiff dictator strongman"
    " ex-president newcomer outsider celebrity comedian".split()
)
"""Nouns that papers use for somebody they have just named."""
_WORK = re.compile(
    r"(?P<owner>[Hh](?:is|er)|[A-Z].*?(?=['’]s\b)|[A-Z].*?s(?=['’]\s))(?:['’]s?)? (?:[\w-]+ ){0,2}"
    r"(?:statements?|remarks?|comments?|speech|address|tweets?|letter|book|memoir|memo|testimony"
    r"|article|column|essay|op-ed|post|message|e-?mails?|report|words|claims?|allegations?"
    r"|assertions?|accusations?|arguments?|suggestions?|warnings?|pledge|promise|vow|response|reply"
    r"|answer|announcement|willingness|readiness|refusal|decision|description|portrayal|use)"
)
_BELONGS = re.compile(
    r" (?:for|of|at|from|in|with|on|near|close to|familiar with|briefed on)(?= [\w’'&-]|$)"
)
_ABBREVIATED = [title for title in TITLES if len(title) < 5]
_NEXT_WORD = re.compile(
    rf" ((?:[A-Z]\.)+|(?:{'|'.join(sorted(_ABBREVIATED))})\.|\d+(?:,\d{{3}})+|[\w&’'-]+)"
)
_ENDS = re.compile(
    r"[,.;:]|$| (?:who|whose|which|has|had|have|was|were|is|are|will|would|could|may)\b",
    re.MULTILINE,
)
"""What may follow an unnamed source that is told in full, beside a verb of saying."""
_SAID_THEN = re.compile(
    r" (?:later|then|again|first|once|earlier|(?:angri|bitter|blunt|brief|calm|eventual|final|firm"
    r"|flat|immediate|initial|open|previous|private|public|quick|quiet|recent|repeated|separate"
    r"|sharp|simp|strong|subsequent)ly)"
    r" (?:said|says|told|tells|wrote|added|announced|admitted|warned|denied|confirmed|argued|stated"
    r"|claimed|declared|insisted|explained)\b"
)
"""An adverb between an unnamed source and its verb: "The head of the union later said"."""
_STOPS = frozenset(
    "who whose which whom that had has have was were is are as after when while because before"
    " if than but not also will would could may to".split()
)
_DETERMINERS = frozenset("a an the his her their its our my".split())
_OF_SOMETHING = re.compile(r" (?:of|from) (?:the )?[A-Z]")
"""What says whose "the mayor" is, which whoever was just named need not be."""
_AND_ANOTHER = re.compile(r" and (?:(?:an?|the) )?[A-Z]")
"""What says that there are two: "the top Republican and Democrat"."""
_AGE = re.compile(r"\d{2}-year-old(?:\s[a-z]+)?$")
_WHILE = re.compile(r"\s\w+\s(?:as|when|after|before|while)\s(?P<who>she|he)\b")
"""Behind a description, where a pronoun tells more: "the 33-year-old said as she"."""
_SHE = frozenset(["lady", "businesswoman", "congresswoman", "actress"])
_LARGE = frozenset(map(str.casefold, OFFICES)) | HEADS
"""Offices that may be written with a capital, and with what they are for."""
_OF_A_FIELD = (
    rf"(?: of (?:the )?(?!(?:{'|'.join(sorted(TITLES | OFFICES))})\b)[\w-]+(?: and [\w-]+)?)?"
)
"""What a title is of, between it and the name: "Minister of Health Ann Lee"."""
_TITLE_REACH = 60  # code points
_HE = frozenset(["businessman", "congressman", "strongman", "pontiff"])
_ADJECTIVES = {
    "French": "French", "English": "English", "Scots": "Scottish", "Welsh": "Welsh",
    "Irish": "Irish", "Dutch": "Dutch", "China": "Chinese",
}  # fmt: skip


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
        return _one_of(cast, mention, holders, "held this office")
    surnamed = _surnamed(cast, words)
    if surnamed is not None:
        return surnamed
    if words.split(maxsplit=1)[0].casefold() not in _DEFINITE:
        whole = _with_all_of_name(cast, mention)
        return Who(label=_in_full(cast.text, whole), reason="the source is not named")
    if compatriots := _compatriots(cast, mention):
        return _one_of(cast, mention, compatriots, "come from there")
    return _titled(cast, mention) or find_body(cast, mention) or _just_named(cast, mention)


def _with_all_of_name(cast: Cast, mention: Span) -> Span:
    """The mention with all of the name with whose end it begins: "Devon and Cornwall Police
    spokesperson"."""
    named = cast.reference_at(mention.start)
    return Span(min(mention.start, named.span.start), mention.end) if named else mention


def _in_full(text: str, mention: Span) -> str:
    """An unnamed source with what its words alone do not say, whose, where or with what: as far as
    the next verb or mark, if that is near."""
    belongs = _BELONGS.match(text, mention.end)
    end, before = (belongs.end(), belongs[0].strip()) if belongs else (0, "")
    words = 0
    word = _NEXT_WORD.match(text, end) if belongs else None
    while word and not (_ends_source(word[1], before) or _SAID_THEN.match(text, end)):
        end, words, before = word.end(), words + 1, word[1]
        word = _NEXT_WORD.match(text, end)
    said = _SAID_THEN.match(text, end) or (word and is_reporting(word[1]))
    ends = _ENDS.match(text, end) or said
    return text[mention.start : end if ends and 0 < words <= _MOST_WORDS else mention.end]


def _ends_source(word: str, before: str) -> bool:
    """Whether a word is a verb, or begins another clause; behind an article it is a noun, as it is
    in "her state" and "secretary of state"."""
    if before in _DETERMINERS:
        return False
    acts = word.islower() and (word.endswith("ed") or is_reporting(word))
    return (acts and before != "of") or word in _STOPS or word in CALENDAR


def _one_of(cast: Cast, mention: Span, ids: list[EntityId], what: str) -> Who:
    """The only one, or the one among several who spoke last."""
    entities = cast.knowledge.entities
    spoke = cast.last_speech(mention.start)
    if len(ids) > 1 and spoke and spoke.who.entity in ids:
        ids = [spoke.who.entity]
    if len(ids) == 1:
        return Who(ids[0], entities[ids[0]].label)
    names = " and ".join(entities[id].label for id in ids[:3])
    return Who(label=mention.of(cast.text), reason=f"{names} {what}")


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


# -- nationalities ------------------------------------------------------------------------------


def _compatriots(cast: Cast, mention: Span) -> list[EntityId]:
    """The people named before who come from the country that the mention ends with: "the Dutchman",
    "the Hungarian leader"."""
    if not _goes_by_country(cast, mention):
        return []
    countries = set(_countries(cast, mention))
    found: list[EntityId] = []
    for person in cast.people_before(mention.start):
        entity = cast.knowledge.entities.get(person.who.entity) if person.who.entity else None
        if entity and entity.id not in found and entity.country in countries:
            found.append(entity.id)
    return found


def _goes_by_country(cast: Cast, mention: Span) -> bool:
    """Whether a mention says of somebody where they come from and hardly more: an army, a ministry
    and somebody's spokesman are others."""
    words = mention.of(cast.text)
    demonyms = [span for span, _ in cast.knowledge.demonyms.find(cast.text, mention)]
    rest = cast.text[demonyms[-1].end : mention.end].split() if demonyms else []
    named = not rest or (len(rest) == 1 and rest[0].casefold() in _ALONE)
    return (
        named
        and not is_plural(words)
        and not re.search(r"['’]s\b", words)
        and not is_introduced(cast.text, words.split()[-1], mention.start)
    )


def _countries(cast: Cast, mention: Span) -> Iterator[EntityId]:
    demonyms = cast.knowledge.demonyms
    for _, ids in demonyms.find(cast.text, mention):
        yield from ids
    last = mention.of(cast.text).split()[-1]
    for ending in ("woman", "women", "man", "men"):
        if last.endswith(ending) and len(last) > len(ending) + 2:
            stem = last[: -len(ending)]
            for demonym in (stem, _ADJECTIVES.get(stem, stem)):
                yield from demonyms.get(demonym)


# -- other nouns --------------------------------------------------------------------------------


def _titled(cast: Cast, mention: Span) -> Who | None:
    """The nearest person who bears the mention's words, as far as they go ("the secretary" of
    state), as a title or in apposition, or bears the last one and is no "former" one; where the
    mention says more ("the Texas senator"), only if no other person bears it."""
    words = mention.of(cast.text).split()
    if words[-1] in BODIES | NAMED_BODIES or is_plural(words[-1]):
        return None
    if words[-1][0].isupper() and not _is_title(words[1:]):
        return None
    before = list(islice(cast.people_before(mention.start), _FAR))
    full = _in_full(cast.text, mention).split()
    bearers = _bearers(cast, before, " ".join(full[1:]), mention.start)
    is_new = is_introduced(cast.text, " ".join(words[1:]), mention.start)
    if not (bearers or is_new) and (holders := find_named_holders(cast, full[1:])):
        return _one_of(cast, mention, holders, "held this office")
    shorter = [" ".join(words[1:]), *([] if ONCE.search(mention.of(cast.text)) else words[-1:])]
    for title in shorter:
        bearers = bearers or _bearers(cast, before, title, mention.start)
    narrowed = any(word[:1].isupper() for word in words[1:])
    if narrowed and len({who.key for who in bearers}) > 1:
        names = " and ".join(sorted({who.label for who in bearers}))
        return Who(label=mention.of(cast.text), reason=f"{names} bear this title")
    return bearers[0] if bearers else None


def _is_title(words: Sequence[str]) -> bool:
    """Whether words that end in a capital are an office's: "Minister", "Secretary of Labor"."""
    until = words.index("of") if "of" in words else len(words)
    return until > 0 and words[until - 1].casefold() in _LARGE


_NO_VERB = r"(?!(?:being|himself|herself|was|is|has|had|said|says|told|tells|asked|met|saw)\b)"


_SAYS = r"\s(?:said|says|told|tells|added|wrote|reported|announced|confirmed|warned)\b"
"""Behind a noun that is no apposition: "Ann Lee left, the spokesman said"."""


def _bearers(cast: Cast, people: list[Appearance], noun: str, until: int) -> list[Who]:
    return [p.who for p in people if _bears(cast, p, noun, until)]


def _bears(cast: Cast, person: Appearance, noun: str, until: int) -> bool:
    """Whether the noun stands before the name ("Senator Ann Lee", "Sen. Ann Lee"), after it
    ("Ann Lee, the envoy,"), or in the register's description of the person."""
    start, end = person.span.start, person.span.end
    short = _SHORT.get(noun.casefold())
    titles = rf"{re.escape(noun)}|{short}\.?" if short else re.escape(noun)
    set_off = ",?" if cast.text.startswith((",", ")"), end) else ""
    of = _OF_A_FIELD if noun.casefold() in _LARGE else ""
    before = cast.text[max(0, start - _TITLE_REACH) : start]
    if re.search(rf"\b(?:{titles}){of}{set_off}\s+$", before, re.IGNORECASE):
        return True
    named = rf"(?i:{re.escape(noun)})\b(?!{_SAYS})"
    apposed = rf",\s+(?:an?|the|his|her)?\s*(?:{_NO_VERB}[\w’'-]+\s+){{0,4}}{named}"
    aside = rf"\s\((?:the\s)?(?:[\w’'-]+\s){{0,2}}{named}\)"
    behind = cast.text[end : min(end + 80, until)]
    if not person.quoted and (re.match(apposed, behind) or re.match(aside, behind)):
        return True
    entity = cast.knowledge.entities.get(person.who.entity) if person.who.entity else None
    return entity is not None and noun.casefold() in _roles_of(entity.description)


@lru_cache(maxsize=4096)
def _roles_of(description: str) -> frozenset[str]:
    """The words of a description that say what somebody is, not of what: of "Dutch politician,
    President of the Commission" the first three."""
    parts = (_OF_WHAT.split(part, maxsplit=1)[0] for part in re.split("[,;]", description))
    return frozenset(word for part in parts for word in re.findall(r"[\w-]+", part.casefold()))


_OF_WHAT = re.compile(r"\s(?:of|at|for|in|from|to|with)\s")


def _just_named(cast: Cast, mention: Span) -> Who:
    """Whoever is clearly the one spoken of, where the noun is one that papers use for variety and
    no unnamed person was introduced by it before."""
    words = mention.of(cast.text)
    noun = words.split()[-1].casefold()
    label = _in_full(cast.text, mention)
    nobody = Who(label=label, reason=f"nothing says who “{label}” is")
    if noun not in _ALONE and not _AGE.search(words):
        return nobody
    if _OF_SOMETHING.match(cast.text, mention.end) or _AND_ANOTHER.match(cast.text, mention.end):
        return nobody
    if is_introduced(cast.text, noun, mention.start):
        return nobody
    told = _WHILE.match(cast.text, mention.end)
    gender = told["who"] if told else "she" if noun in _SHE else "he" if noun in _HE else None
    found = choose(cast, mention, gender)
    if found.key in cast.in_words_of(mention):  # "the senator said Lee would lose"
        return nobody
    entity = cast.knowledge.entities.get(found.entity) if found.entity else None
    countries = set(_countries(cast, mention))
    foreign = countries and entity and entity.country and entity.country not in countries
    return found if found.label and not foreign else nobody
