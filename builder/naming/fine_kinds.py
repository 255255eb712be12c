"""A name with the one of four kinds that models give it in, its kind as OntoNotes has it out."""

from __future__ import annotations

import re
from collections import Counter

from builder import latin
from builder.gazetteer import (
    EVENT_WORDS,
    FACILITY_WORDS,
    FEASTS,
    LAW_WORDS,
    REGIONS,
    WATERS_AND_LANDS,
)
from builder.model import Kind
from builder.naming.kinds import LOC, MISC, ORG, PER, coarse
from builder.naming.tagger import Tagged

_PROGRAMME = latin.regex(r"(?:Medicaid|(?!Health|Child|Skin|Day|Home|After)[A-Z]\w{2,}care)$")
_BUILDING = re.compile(r"(?:(?:US|U\.S\.|State) )?Capitol$")
_CODE = latin.regex(r"[A-Za-z]-\d")
_OCCASION = re.compile(r".+ (?:Championships?|Crusade|Cup|Expo|Marathon|Olympics|Summit)$")
_PARTY = latin.regex(
    r"(?:[A-Z][\w-]+ ){1,3}(?:Communists|Conservatives|Democrats|Greens|Liberals|Nationalists"
    r"|Republicans|Socialists)$"
)
"""Those of a party, which may be called so: "the Free Democrats"."""
_AGREED = re.compile(r".+ (?:Amendment|Charter|Pact|Treaty)$")


def fine_kind(name: str, tagged: Tagged) -> Kind:
    """OntoNotes' kind: the language model's where it agrees on the coarse one, else by words; a
    programme's name is no place's, a feast's nobody's, and the last word of some says enough."""
    if _PROGRAMME.match(name):
        return Kind.LAW
    if name in FEASTS:
        return Kind.EVENT
    if tagged.coarse == PER:
        return Kind.PRODUCT if _CODE.search(name) else Kind.PERSON
    if _OCCASION.match(name):
        return Kind.EVENT
    if _AGREED.match(name):
        return Kind.LAW
    if tagged.coarse == MISC and _PARTY.match(name):
        return Kind.NORP
    if tagged.coarse == LOC and _BUILDING.match(name):
        return Kind.FAC
    if tagged.coarse == ORG:
        return Kind.ORG
    votes = Counter(
        {label: n for label, n in tagged.labels.items() if label != "O" and _agrees(label, tagged)}
    )
    if votes:
        return Kind(min(votes, key=lambda label: (-votes[label], label)))
    return kind_by_words(name.split(), tagged.coarse)


def _agrees(label: str, tagged: Tagged) -> bool:
    return coarse(Kind(label)) == tagged.coarse


def kind_by_words(words: list[str], coarse: int) -> Kind:
    """Which kind of place (`LOC`) or other name (`MISC`) a name is, by its words alone."""
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
