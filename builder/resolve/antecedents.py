"""From "he", "she" or "who" to the person that is meant, or to the reason why nobody is chosen.

The people named before compete: near ones, subjects and whoever spoke last are ahead, people named
only within a quotation or of the other gender behind. Where two come out close, neither is taken.
"""

from __future__ import annotations

from builder.model import Span
from builder.resolve.cast import NOBODY, PROMINENT, Appearance, Cast, Who

HE = frozenset(["he", "him", "his"])
SHE = frozenset(["she", "her", "hers"])
RELATIVE = frozenset(["who", "whom", "whose"])
OPEN = frozenset("it its which that they them their we our us i me my".split())
"""Pronouns that say too little: things, groups, and speakers within their own words."""

_REACH = 4
"""How many paragraphs back an antecedent may stand."""
_MOST = 40
"""How many names back it may stand."""
_CLEAR = 0.5
"""By how much the best must be ahead of the second."""
_NEAR, _PER_PARAGRAPH, _PER_NAME, _FARTHEST = 4.0, 1.5, 0.3, 8
_QUOTED, _KNOWN_GENDER, _SPOKE_LAST = -2.0, 1.0, 2.0
_RELATIVE_REACH = 80
"""Code points between a name and its "who"."""


def find_antecedent(cast: Cast, mention: Span, besides: Who) -> Who:
    """Whom a pronoun means; never the one spoken to ("he told Ann Lee")."""
    words = mention.of(cast.text)
    word = words.casefold()
    if word in RELATIVE:
        return _before_relative(cast, mention)
    if word in OPEN:
        return Who(label=words, reason=f"nothing says whom “{words}” means")
    return choose(cast, mention, "he" if word in HE else "she", besides)


def choose(cast: Cast, mention: Span, gender: str | None, besides: Who = NOBODY) -> Who:
    """The likeliest person of this gender (None: of any), if clearly ahead of the next."""
    words = mention.of(cast.text)
    scores = _scores(cast, mention, gender)
    scores.pop(besides.key, None)
    ranked = sorted(scores.values(), key=lambda pair: -pair[0])
    if not ranked:
        return Who(label=words, reason=f"no one named before fits “{words}”")
    if len(ranked) > 1 and ranked[0][0] - ranked[1][0] < _CLEAR:
        if same := _same_name(ranked[0][1], ranked[1][1]):
            return same
        names = " and ".join(who.label for _, who in ranked[:2])
        return Who(label=words, reason=f"“{words}” fits {names}")
    return ranked[0][1]


def _scores(cast: Cast, mention: Span, gender: str | None) -> dict[str, tuple[float, Who]]:
    """The people who may be meant, each with how well he or she fits."""
    here = cast.paragraph(mention.start)
    scores: dict[str, tuple[float, Who]] = {}
    order = -1
    for person in cast.people_before(mention.start):
        order += not person.quoted
        back = here - person.paragraph
        if back > _REACH or order > _MOST:
            break
        key = person.who.key
        if gender and cast.genders.get(key, gender) != gender:
            continue
        score = _fit(person, back, order) + (_KNOWN_GENDER if key in cast.genders else 0.0)
        if key not in scores or scores[key][0] < score:
            scores[key] = (score, person.who)
    spoke = cast.last_speech(mention.start)
    if spoke and here - cast.paragraph(spoke.place) <= 2:
        key = spoke.who.key
        if key in scores and not _newcomer(cast, mention, spoke.place, key):
            scores[key] = (scores[key][0] + _SPOKE_LAST, scores[key][1])
    return scores


def _fit(person: Appearance, back: int, order: int) -> float:
    score = _NEAR - _PER_PARAGRAPH * back - _PER_NAME * min(order, _FARTHEST)
    return score + person.weight + (_QUOTED if person.quoted else 0.0)


def _newcomer(cast: Cast, mention: Span, since: int, key: str) -> bool:
    """Whether someone else has become the subject since then."""
    for person in cast.people_before(mention.start):
        if person.span.start <= since:
            return False
        if person.weight >= PROMINENT and not person.quoted:
            return person.who.key != key
    return False


def _before_relative(cast: Cast, mention: Span) -> Who:
    """Whoever is named last before "who"."""
    person = next(cast.people_before(mention.start), None)
    if (
        person
        and mention.start - person.span.end < _RELATIVE_REACH
        and person.paragraph == cast.paragraph(mention.start)
    ):
        return person.who
    return Who(label=mention.of(cast.text), reason="no name stands before “who”")


def _same_name(one: Who, other: Who) -> Who | None:
    """The fuller of two names, if it ends with the other ("Ann Lee", "Lee")."""
    short, long = sorted((one, other), key=lambda who: len(who.label))
    return long if long.label.endswith(" " + short.label) else None
