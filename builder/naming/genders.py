"""From a title, a first name or a kinship to the pronoun that goes with a person."""

from __future__ import annotations

import re
from functools import lru_cache

from builder.gazetteer import KIN_HE, KIN_SHE
from builder.model import Span
from builder.naming.first_names import GIVEN_ONLY, HE, SHE
from builder.spans import is_whole, text_before

_BEFORE = 16  # code points before a name in which its title, or whose kin it is, stands
_TITLES_HE = re.compile(
    r"\b(?:Mr\.?|Sir|Lord|King|Prince|Father|Pope|Brother|Sheikh?|Emir|Sultan|Emperor|Baron)\s+$"
)
_TITLES_SHE = re.compile(
    r"\b(?:Mrs\.?|Ms\.?|Miss|Lady|Dame|Queen|Princess|Sister|Madame?|Baroness|Empress)\s+$"
)
_KIN = re.compile(rf"\b(?:(?P<he>{KIN_HE})|(?:{KIN_SHE}|actress|\w+woman)),?\s+$")
_STARTS_HE, _STARTS_SHE = ("Mr. ", "Mr "), ("Ms. ", "Mrs. ", "Ms ", "Mrs ")


def by_title(text: str, name: Span) -> str:
    """Either "he" or "she" by a title before the name or at its start; empty where none is."""
    words = name.of(text)
    before = text_before(text, name.start, _BEFORE)
    if _TITLES_HE.search(before) or words.startswith(_STARTS_HE):
        return "he"
    return "she" if _TITLES_SHE.search(before) or words.startswith(_STARTS_SHE) else ""


def by_kinship(text: str, name: Span) -> str:
    """Either "he" or "she" by a word such as "sister" before the name; empty where none is. It may
    be another's ("told his wife Tom had left"), so that a first name tells more."""
    kin = _KIN.search(text_before(text, name.start, _BEFORE))
    return ("he" if kin["he"] else "she") if kin else ""


def is_kin(text: str, name: str) -> bool:
    """Whether a text speaks anywhere of somebody's relative by this name: "his wife, Virginia"."""
    return any(
        text.startswith(name, start) and is_whole(text, Span(start, start + len(name)))
        for start in _behind_kin(text)
    )


@lru_cache(maxsize=1)  # the names of an article are asked for in a row
def _behind_kin(text: str) -> tuple[int, ...]:
    """Where somebody's relatives may be named."""
    return tuple(kin.end() for kin in _SOMEBODYS_KIN.finditer(text))


_SOMEBODYS_KIN = re.compile(
    rf"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['’]s) (?:[a-z-]+ ){{0,2}}"
    rf"(?:{KIN_HE}|{KIN_SHE}|actress|\w+woman),?\s+"
)


def by_possessive(text: str, name: Span) -> str:
    """Either "he" or "she" by whose kin the name's own clause speaks of: "Lee, who took over from
    her father"; empty where it speaks of nobody's."""
    kin = _OWN_KIN.match(text, name.end)
    return {"his": "he", "her": "she"}[kin["whose"]] if kin else ""


_OWN_KIN = re.compile(
    r"(?:, \d{1,3},?)?(?:,? who)? (?:[a-z’'-]+ ){1,8}?(?P<whose>his|her) (?:[a-z-]+ )?"
    rf"(?:(?:{KIN_HE}|{KIN_SHE})s?|parents|children|grandparents|grandchildren|family)\b"
)


def by_first_name(name: str) -> str:
    """Either "he" or "she" by the name's first word; empty for a lone surname."""
    first, *rest = name.casefold().split() or [""]
    if not rest and first not in GIVEN_ONLY:
        return ""
    return "he" if first in HE else "she" if first in SHE else ""
