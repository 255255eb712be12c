"""From "the Dutchman" to those whom the article names and who come from there by the register."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from builder import latin
from builder.coreference.appositions import is_plural
from builder.coreference.cast import NOBODY, Cast, Who
from builder.coreference.prominence import PROMINENT
from builder.coreference.unnamed import is_introduced
from builder.gazetteer import EPITHETS
from builder.model import EntityId, Span
from builder.sentences import ends_between

_ADJECTIVES = {
    "French": "French", "English": "English", "Scots": "Scottish", "Welsh": "Welsh",
    "Irish": "Irish", "Dutch": "Dutch", "China": "Chinese",
}  # fmt: skip
_ONE_WORD = latin.regex(r"[Tt]he [A-Z][\w-]+")
_FAR = 20  # names back
_OF_ALL = ("ch", "sh", "ese", "ss")
"""How adjectives end with which papers speak of a people: "the French"."""


def find_compatriots(cast: Cast, mention: Span) -> list[EntityId]:
    """The people named before who come from the country that the mention ends with: "the Dutchman",
    "the Hungarian leader"."""
    countries = set(countries_of(cast, mention))
    if not countries or not _goes_by_country(cast, mention):
        return []
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
    named = not rest or (len(rest) == 1 and rest[0].casefold() in EPITHETS)
    return (
        named
        and not is_plural(words)
        and not re.search(r"['’]s\b", words)
        and not is_introduced(cast.text, words.split()[-1], mention.start)
    )


def is_native(cast: Cast, mention: Span) -> bool:
    """Whether a mention says of one person where they come from and no more: "the Swede"."""
    words = mention.of(cast.text)
    alone = _ONE_WORD.fullmatch(words) is not None and not words.endswith(_OF_ALL)
    return alone and not is_plural(words) and any(countries_of(cast, mention))


def find_native(cast: Cast, mention: Span) -> Who:
    """The one whom the sentences before are about who may come from there, in the paragraph or else
    in the one before; nobody where the last of them is about two."""
    here = cast.paragraph(mention.start)
    near = [p for p in islice(cast.people_before(mention.start), _FAR) if here - p.paragraph <= 1]
    told = [p for p in near if p.paragraph == here and not p.quoted] or near
    about = [p for p in told if p.weight >= PROMINENT and not p.quoted]
    if not about:
        return NOBODY
    last = about[0]
    subjects = (p for p in told if p.weight > 0 and not p.quoted)
    rivals = (p for p in subjects if not ends_between(cast.text, p.span.end, last.span.start))
    return last.who if all(p.who.key == last.who.key for p in rivals) else NOBODY


def countries_of(cast: Cast, mention: Span) -> Iterator[EntityId]:
    """The countries of "the Dutch candidate" or "the Dutchman", by the register."""
    demonyms = cast.knowledge.demonyms
    for _, ids in demonyms.find(cast.text, mention):
        yield from ids
    last = mention.of(cast.text).split()[-1]
    for ending in ("woman", "women", "man", "men"):
        if last.endswith(ending) and len(last) > len(ending) + 2:
            stem = last[: -len(ending)]
            for demonym in (stem, _ADJECTIVES.get(stem, stem)):
                yield from demonyms.get(demonym)
