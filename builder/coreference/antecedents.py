"""From "he", "she" or "who" to the person that is meant, or to the reason why nobody is chosen.

The people named before compete by a few features: how near, in which part of the sentence, who
spoke last, how often named. A small linear model, fitted by `tools/fit_antecedents.py`, weighs
them; where the likeliest is not likely enough, nobody is taken.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from builder import linear
from builder.coreference.antecedent_weights import ANTECEDENT
from builder.coreference.cast import NOBODY, Appearance, Cast, Who
from builder.coreference.prominence import PROMINENT
from builder.coreference.unnamed import (
    find_group,
    find_relative,
    find_speaking_body,
    find_subject,
    find_unnamed,
    is_about_text,
)
from builder.gazetteer import PAST
from builder.model import Span
from builder.sentences import ends_between
from builder.spans import text_before

HE_FORMS = frozenset(["he", "him", "his"])
SHE_FORMS = frozenset(["she", "her", "hers"])
RELATIVE = frozenset(["who", "whom", "whose"])
OPEN = frozenset("it its which that they them their our we us i me my".split())
"""Pronouns that say too little: things, groups, and speakers within their own words."""

_LIKELY, _AHEAD = 0.35, 0.05
"""The share from which on the likeliest person is taken, and how far it must be ahead."""
_REACH = 4
"""How many paragraphs back an antecedent may stand."""
_MOST = 40
"""How many names back it may stand."""
_CLAUSE_FIRST = re.compile(
    r"(?:^|\n|[.!?][\"”’']?\s)(?:After|Although|As|Before|Once|Since|Though|When|While)\s$"
)
"""Before the pronoun of a clause that begins its sentence: "After he had left, Lee said"."""
_LATELY = 1
"""How many paragraphs back somebody is still named lately."""
_SET_AGAINST = re.compile(
    r"\b(?:Like|Unlike|Besides|Alongside|Together with|Along with)\s(?P<who>[^,.;:\n]{2,60}),\s$"
)
"""Before a pronoun that means somebody else: "Like Lee, he"."""
_SET_AGAINST_REACH = 90
"""Code points within which that stands."""
_ASKED_ABOUT = re.compile(
    r"(?:^|\n|[.!?][\"”’']?\s)(?:(?:When|After being|But|And)\s)?"
    r"(?:[Aa]sked|[Pp]ressed|[Qq]uestioned|[Qq]uizzed)\s(?P<asked>[^.!?\n\"“”]{2,180}),\s$"
)
"""Before whoever answers what was asked of others: "Asked whether Lee would go, he"."""
_ASKED_REACH = 200
"""Code points within which that stands."""
_ANSWERS = re.compile(r"\s(?:\w+ly\s)?(?:responded|replied|answered|retorted|countered)\b")
_ASKED = re.compile(r"[^.!?\n]{1,80}?\sasked\b")
_AHEAD_IN_SENTENCE = 300
"""Code points within which whoever a pronoun announces must be named."""
_RELATIVE_REACH = 80
"""Code points between a name and its "who"."""


def find_antecedent(cast: Cast, mention: Span, besides: Who) -> Who:
    """Whom a pronoun means; never the one spoken to ("he told Ann Lee")."""
    words = mention.of(cast.text)
    word = words.casefold()
    if word in RELATIVE:
        return _before_relative(cast, mention)
    if word == "it" and (body := _body_before(cast, mention)):
        return body
    if word == "they" and (group := find_group(cast, mention)):
        return group
    if word in OPEN:
        nobody = Who(reason=f"nothing says whom “{words}” means")
        return find_subject(cast, mention) or nobody
    gender = "he" if word in HE_FORMS else "she"
    if unnamed := find_relative(cast, mention, gender) or find_unnamed(cast, mention, gender):
        return unnamed
    person = choose(cast, mention, gender, besides)
    if not person.label and (subject := find_subject(cast, mention)):
        return subject
    if person.label:
        cast.genders.setdefault(person.key, gender)
    return person


def choose(cast: Cast, mention: Span, gender: str | None, besides: Who = NOBODY) -> Who:
    """The likeliest person of this gender (None: of any), if likely enough."""
    words = mention.of(cast.text)
    met = _met(cast, mention, gender, besides)
    if not met:
        return _announced(cast, mention, gender) or Who(
            reason=f"no one named before fits “{words}”"
        )
    if gender and (told_of := _told_of_for_long(cast, mention, gender, met)):
        return told_of
    people = _described(cast, mention, met)
    shares = linear.shares([linear.score(ANTECEDENT, features) for _, features in people])
    best, second = ranked(shares)
    if is_clear(shares) and not _are_joined(cast, mention, people[best][0], people[second][0]):
        return people[best][0]
    if same := _same_name(people[best][0], people[second][0]):
        return same
    names = " and ".join(people[i][0].label for i in (best, second))
    return Who(reason=f"“{words}” fits {names}")


def _told_of_for_long(
    cast: Cast, mention: Span, gender: str, met: Sequence[Sequence[Appearance]]
) -> Who | None:
    """Whoever of this gender spoke last, however long ago, where nobody else was named since but in
    others' words, and not lately: a portrait speaks of "her" for pages."""
    here = cast.paragraph(mention.start)
    if any(not p.quoted for seen in met for p in seen):
        return None
    if any(here - nearest.paragraph <= _LATELY for nearest, *_ in met):
        return None
    for speech in cast.speeches_before(mention.start):
        if cast.genders.get(speech.who.key) == gender and cast.is_named(speech.who):
            return speech.who
    return None


def _announced(cast: Cast, mention: Span, gender: str | None) -> Who | None:
    """Who is named later in a sentence that begins with the pronoun's clause: "After he had left,
    Lee said"."""
    if not _CLAUSE_FIRST.search(text_before(cast.text, mention.start, 20)):
        return None
    for person in cast.people_within(Span(mention.end, mention.end + _AHEAD_IN_SENTENCE)):
        if ends_between(cast.text, mention.end, person.span.start):
            return None
        if not person.quoted and person.weight >= PROMINENT:
            fits = not gender or cast.genders.get(person.who.key, gender) == gender
            return person.who if fits else None
    return None


def ranked(shares: Sequence[float]) -> tuple[int, int]:
    """The numbers of the likeliest and the next (of one alone: itself twice)."""
    order = sorted(range(len(shares)), key=lambda i: -shares[i])
    return order[0], order[min(1, len(order) - 1)]


def is_clear(shares: Sequence[float]) -> bool:
    """Whether the likeliest is likely enough, and ahead of the next."""
    best, second = ranked(shares)
    ahead = best == second or shares[best] - shares[second] >= _AHEAD
    return ahead and shares[best] >= _LIKELY


def options(
    cast: Cast, mention: Span, gender: str | None, besides: Who = NOBODY
) -> list[tuple[Who, tuple[str, ...]]]:
    """The people who may be meant, each with its features, nearest first."""
    return _described(cast, mention, _met(cast, mention, gender, besides))


def _met(cast: Cast, mention: Span, gender: str | None, besides: Who) -> list[list[Appearance]]:
    """The appearances of each of them, nearest first; who was named only in others' words comes
    last. Neither whoever is spoken to nor whoever is spoken of is among them."""
    others = {besides.key, cast.said_of(mention), *_others_in_clause(cast, mention)}
    met: dict[str, list[Appearance]] = {}
    for person in _near(cast, mention):
        key = person.who.key
        if key in others or (gender and cast.genders.get(key, gender) != gender):
            continue
        if key not in met and _acts_on(cast, person, mention, gender):
            others.add(key)
            continue
        met.setdefault(key, []).append(person)
    return sorted(met.values(), key=lambda seen: all(p.quoted for p in seen))


def _described(
    cast: Cast, mention: Span, met: Iterable[list[Appearance]]
) -> list[tuple[Who, tuple[str, ...]]]:
    return [
        (seen[0].who, tuple(_features(cast, mention, seen, rank))) for rank, seen in enumerate(met)
    ]


def _near(cast: Cast, mention: Span) -> Iterator[Appearance]:
    """The people named not too far back, nearest first, and then whoever spoke last: "he said" may
    follow "he said" far beyond the name."""
    here, spoke = cast.paragraph(mention.start), cast.last_speech(mention.start)
    met = set()
    for person in islice(cast.people_before(mention.start), _MOST):
        if here - person.paragraph > _REACH:
            break
        met.add(person.who.key)
        yield person
    if spoke and spoke.who.key not in met and here - cast.paragraph(spoke.place) <= _REACH:
        named = (p for p in cast.people_before(spoke.place) if p.who.key == spoke.who.key)
        yield from islice(named, 1)


def _others_in_clause(cast: Cast, mention: Span) -> Iterator[str]:
    """Who is set against the pronoun in its own clause ("Like Lee, he"), is asked about before it
    ("Asked about Lee, he"), or has asked what it answers ("Lee asked Ray why. 'Never,' he
    replied")."""
    for pattern, reach in ((_SET_AGAINST, _SET_AGAINST_REACH), (_ASKED_ABOUT, _ASKED_REACH)):
        first = max(0, mention.start - reach)
        if found := pattern.search(cast.text[first : mention.start]):
            span = Span(first + found.start(1), first + found.end(1))
            yield from (person.who.key for person in cast.people_within(span))
    spoke = cast.last_speech(mention.start)
    if spoke and _ANSWERS.match(cast.text, mention.end):
        asked = _ASKED.match(cast.text, spoke.place, spoke.place + _AHEAD_IN_SENTENCE)
        yield from (spoke.who.key,) if asked else ()


def _acts_on(cast: Cast, person: Appearance, mention: Span, gender: str | None) -> bool:
    """Whether somebody is the one who did something to whom the pronoun means: "Lee offered him a
    post, but he declined". In the next sentences that holds for whoever was not named before, for
    an article has one "him" that it goes on about."""
    deed = cast.deed_of(person)
    if deed is None or deed.gender != gender or deed.place >= mention.start or person.quoted:
        return False
    if not ends_between(cast.text, deed.place, mention.start):
        return True
    here = cast.paragraph(mention.start) == person.paragraph
    return here and not deed.speaks and cast.is_new(person)


def _features(cast: Cast, mention: Span, seen: list[Appearance], rank: int) -> Iterable[str]:
    """What speaks for a person whose appearances these are, nearest first."""
    here = cast.paragraph(mention.start)
    aloud = [person for person in seen if not person.quoted]
    nearest = (aloud or seen)[0]
    back = here - nearest.paragraph
    yield f"back={min(back, 3)}"
    yield f"rank={min(rank, 3)}"
    yield f"part={_part(nearest)}"
    if not aloud:
        yield "quoted"
    if nearest.who.key in cast.in_words_of(mention):
        yield "in own words"
    if cast.is_spoken_of(nearest.who, here):
        yield "spoken of"
    close = [person for person in aloud if here - person.paragraph <= 1]
    if any(person.weight >= PROMINENT for person in close):
        yield "prominent"
    if close and close[-1].weight >= PROMINENT and cast.opens(close[-1]):
        yield "opens"
    yield f"named={min(len(seen), 4)}"
    if nearest.who.key in cast.genders:
        yield "gender"
    spoke = cast.last_speech(mention.start)
    if spoke and spoke.who.key == nearest.who.key:
        gap = min(here - cast.paragraph(spoke.place), 3)
        yield f"spoke gap={gap}"
        yield "overtaken" if _overtaken(cast, mention, spoke.place) else "spoke last"


def _part(person: Appearance) -> str:
    """The part that a name plays in its sentence."""
    if person.says:
        return "says"
    return str(person.weight)


def _overtaken(cast: Cast, mention: Span, since: int) -> bool:
    """Whether someone else has become the subject since then."""
    for person in cast.people_before(mention.start):
        if person.span.start <= since:
            return False
        if person.weight >= PROMINENT and not person.quoted:
            return True
    return False


def _body_before(cast: Cast, mention: Span) -> Who | None:
    """What "it" means: the body of its paragraph that spoke last, unless another one is what a
    sentence is about since, or else the only one, or the one that spoke last in the paragraph
    before; nothing where something else has been spoken of since, as what one reads is a leaflet.
    """
    here = cast.paragraph(mention.start)
    near = [
        body
        for body in cast.bodies_before(mention.start)
        if body.paragraph == here and body.weight >= 0 and not cast.names_in_passing(mention, body)
    ]
    if _READS.match(cast.text, mention.end) or is_about_text(cast, mention):
        return None
    if not near:
        return find_speaking_body(cast, mention) if _begins(cast, mention) else None
    if _SOMETHING_ELSE.search(cast.text, near[-1].span.end, mention.start):
        return None
    meant = {body.who.key: body.who for body in near}
    spoke = cast.last_speech(mention.start)
    if spoke and spoke.who.key in meant:
        since = [b for b in near if b.span.start > spoke.place and b.weight >= PROMINENT]
        meant = {body.who.key: body.who for body in since} or {spoke.who.key: spoke.who}
    return next(iter(meant.values())) if len(meant) == 1 else None


def _begins(cast: Cast, mention: Span) -> bool:
    """Whether a pronoun stands in the first sentence of its paragraph, or behind the quoted words
    with which that begins, and nothing else that may be "it"."""
    start, quoted = cast.start_of_paragraph(mention.start), cast.quotation_before(mention.start)
    if quoted and quoted.start <= start:
        start = quoted.end
    first = not ends_between(cast.text, start, mention.start)
    return first and not _SOMETHING_ELSE.search(cast.text, start, mention.start)


_READS = re.compile(r"\s(?:read|reads|ran|runs)\b")
_SOMETHING_ELSE = re.compile(
    r"\b(?:army|military|police|government|cabinet|ministry|court|letter|leaflet|banner|statement"
    r"|memo|report|post|tweet|note|sign|message|commission|council|parliament|party|union|bank"
    r"|paper|newspaper|website|agency|company|firm)"
    rf"\s(?:has|is|{PAST})\b"
)
"""What does something itself, and may be "it"."""


def _are_joined(cast: Cast, mention: Span, one: Who, other: Who) -> bool:
    """Whether two people were last named in one breath ("Ann Lee and Eva Roth"), and neither has
    spoken since."""
    last: list[Appearance] = []
    for person in cast.people_before(mention.start):
        if person.who.key not in (one.key, other.key) or (last and person.who == last[0].who):
            break
        last.append(person)
    if one == other or len(last) < 2:
        return False
    spoke = cast.last_speech(mention.start)
    between = cast.text[last[1].span.end : last[0].span.start]
    return between in _JOINS and not (spoke and spoke.place >= last[1].span.start)


_JOINS = (" and ", " or ")


def _before_relative(cast: Cast, mention: Span) -> Who:
    """Whoever is named last before "who"."""
    person = next(cast.people_before(mention.start), None)
    if (
        person
        and mention.start - person.span.end < _RELATIVE_REACH
        and person.paragraph == cast.paragraph(mention.start)
    ):
        return person.who
    return Who(reason="no name stands before “who”")


def _same_name(one: Who, other: Who) -> Who | None:
    """The fuller of two names, if it is or ends with the other ("Ann Lee", "Lee")."""
    short, long = sorted((one, other), key=lambda who: (len(who.label), who.entity is not None))
    return long if f" {long.label}".endswith(f" {short.label}") else None
