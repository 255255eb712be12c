"""What the register rules out: words that are no name, entities that are not meant here."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from builder.knowledge import Knowledge
from builder.model import ArticleId, EntityId, Finding, Mention


def without_refused(
    findings: Iterable[Finding], text: str, knowledge: Knowledge
) -> tuple[Finding, ...]:
    """The findings but for mentions whose very words an editor refused as a name."""
    return tuple(
        finding
        for finding in findings
        if not (isinstance(finding, Mention) and finding.span.of(text) in knowledge.refused)
    )


def meant_here(
    claims: Mapping[EntityId, float], article: ArticleId, knowledge: Knowledge
) -> dict[EntityId, float]:
    """Of the entities a name may stand for those that this article can mean. One that is kept for
    this article (`only_in`) goes before all that are not."""
    entities = knowledge.entities
    kept = {id: s for id, s in claims.items() if article in entities[id].only_in}
    return kept or {id: s for id, s in claims.items() if not entities[id].is_ruled_out(article)}
