"""From a library to those whom it quotes, each once, with everything they said."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from builder.compose.concordance import Saying, concordance
from builder.compose.local_names import local_names
from builder.model import ArticleId, Entity, EntityId, Library
from builder.text import slug

UNNAMED = "Sources without a name"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody quoted and what they said, newest first.

    `entity` is None for a name that the register lacks; all sources without a name are one
    speaker, whose `slug` is empty.
    """

    slug: str
    label: str
    entity: Entity | None
    sayings: tuple[Saying, ...]

    @property
    def anchor(self) -> str:
        """Where the speaker stands on a page of several."""
        if self.entity:
            return f"by-{self.slug}"
        return f"named-{self.slug}" if self.slug else "unnamed"


def speakers(library: Library) -> tuple[Speaker, ...]:
    """The most quoted first; all sources without a name last, together."""
    names = _names(library)
    by_speaker: dict[tuple[EntityId | None, str], list[Saying]] = {}
    for saying in concordance(library).sayings:
        for entity, label in saying.statement.said_by:
            known = entity if entity in library.entities else None
            name = "" if known else names.get((saying.article.id, label), "")
            sayings = by_speaker.setdefault((known, name), [])
            if saying not in sayings[-1:]:
                sayings.append(saying)
    found = (
        _speaker(library.entities[known] if known else None, name, tuple(sayings))
        for (known, name), sayings in by_speaker.items()
    )
    return tuple(
        sorted(found, key=lambda s: (not s.slug, -len(s.sayings), s.label.casefold(), s.slug))
    )


def _names(library: Library) -> Mapping[tuple[ArticleId, str], str]:
    """The fullest form of each name that the register lacks, by article and the form there."""
    fullest: dict[str, str] = {}
    return {
        (article.id, reference.label): fullest.setdefault(slug(name.label), name.label)
        for name in local_names(library)
        for article, reference in name.places
    }


def _speaker(entity: Entity | None, name: str, sayings: tuple[Saying, ...]) -> Speaker:
    if entity:
        return Speaker(entity.id, entity.label, entity, sayings)
    return Speaker(slug(name) if name else "", name or UNNAMED, None, sayings)
