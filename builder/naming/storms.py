"""A text in, the names of storms in it out: "Hurricane Laura", and "Laura" from then on.

The bare name is a storm's unless the text has it for a part of somebody's name, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from builder import latin
from builder.model import Span
from builder.naming.words import Listed, is_listed

_WORD = r"[A-Z][a-z]+"
_STORM = latin.regex(
    r"\b(?P<sort>Hurricane|(?:Super )?Typhoon|(?:Tropical )?(?:Cyclone|Storm)|Tropical Depression)"
    rf" (?P<name>{_WORD})\b(?!['’-]\w\w| [A-Z][a-z])"
)
_NOT_AT = r"(?<!\bin )(?<!\bnear )"
"""Before a storm's name that is a town's as well, as is one with a state or country behind it."""


def storm_names(text: str) -> Iterator[Span]:
    """Where storms are named, in no order."""
    storms = [found for found in _STORM.finditer(text) if _is_storm(found)]
    yield from (Span(*found.span()) for found in storms)
    for name in sorted({found["name"] for found in storms}):
        bare = latin.regex(rf"(?<![\w’'.-])(?<![A-Z]\. ){_NOT_AT}{name}(?![\w-]|, [A-Z])")
        first = min(found.end() for found in storms if found["name"] == name)
        if not _is_somebodys(text, name):
            taken = {found.start("name") for found in storms}
            places = (Span(*found.span()) for found in bare.finditer(text, first))
            yield from (place for place in places if place.start not in taken)


def _is_storm(found: re.Match[str]) -> bool:
    """Whether this is no "Storm Warning"; a mere storm has a given name."""
    name = found["name"]
    if found["sort"] == "Storm":
        return is_listed(name, Listed.GIVEN_NAME)
    return not is_listed(name, Listed.COMMON)


def _is_somebodys(text: str, name: str) -> bool:
    """Whether the text has somebody of this name: "Laura Lee", "Ms Laura"."""
    in_full = latin.regex(rf"\b{name} [A-Z][a-z]|\bM(?:r|s|rs|iss)\.? {name}\b")
    return in_full.search(text) is not None
