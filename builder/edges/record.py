"""What mentions stood for at the last build: kept in the folder of the cache, safe to delete."""

from __future__ import annotations

import json
from pathlib import Path

from builder.compose.changes import Linked, Links
from builder.edges.saving import save
from builder.model import ArticleId, EntityId

NAME = "links.json"


def recall(path: Path) -> Links | None:
    """The links that were kept; None if there are none, or none that can be read."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        return {
            ArticleId(id): Linked(
                digest, {int(start): (str(w), EntityId(e)) for start, w, e in mentions}
            )
            for id, (digest, mentions) in rows.items()
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return None


def keep(path: Path, links: Links) -> None:
    """Keep these links instead of those that were kept before."""
    rows = {
        id: [linked.digest, [[start, *row] for start, row in sorted(linked.rows.items())]]
        for id, linked in links.items()
    }
    save(path, json.dumps(rows, ensure_ascii=False, separators=(",", ":")))
