"""From "Long Form (LF)" to whom the short form cannot mean in this article.

"Pakistan Tehreek-e-Insaf (PTI)" is not the Press Trust of India, whatever the register has for PTI.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from builder.initials import abbreviates, short_forms
from builder.knowledge import Knowledge
from builder.model import Entity, EntityId
from builder.spans import text_before

_WORD = re.compile(r"[^\W\d_]+")
_BEFORE, _MOST_WORDS = 150, 15  # code points and words in which a long form stands
_LIKE = 4  # letters at the beginning of two words that make them forms of one


def not_meant(text: str, knowledge: Knowledge) -> Mapping[str, frozenset[EntityId]]:
    """For each short form that the text explains the entities of that name that have no word of the
    long form in theirs."""
    found: dict[str, frozenset[EntityId]] = defaultdict(frozenset)
    for short, long in _explained(text, knowledge):
        others = (knowledge.entities[id] for id in knowledge.names.get(short))
        found[short] |= {entity.id for entity in others if not _may_be(entity, long)}
    return found


def _explained(text: str, knowledge: Knowledge) -> Iterator[tuple[str, list[str]]]:
    """The short forms that the register knows, with the words whose initials they are."""
    for bracketed in short_forms(text):
        short = bracketed.of(text)
        if not knowledge.names.get(short):
            continue
        before = text_before(text, bracketed.start, _BEFORE).rpartition("\n")[2]
        words = _WORD.findall(before)[-_MOST_WORDS:]
        ways = (words[-count:] for count in range(2, len(words) + 1))
        if long := next((way for way in ways if abbreviates(short, " ".join(way))), None):
            yield short, long


def _may_be(entity: Entity, long: list[str]) -> bool:
    """Whether a name of the entity has a word of this one; true if it has none but short forms."""
    names = [_WORD.findall(name) for name in entity.names]
    full = {_stem(word) for name in names if len(name) > 1 for word in name}
    return not full or not full.isdisjoint(_stem(word) for word in long if len(word) >= _LIKE)


def _stem(word: str) -> str:
    return word[:_LIKE].casefold()
