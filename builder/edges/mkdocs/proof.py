"""Articles whose pages show their text as it is in, `fidelity.json` out: a line for each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from builder import fidelity
from builder.edges.cache import program
from builder.edges.keeping import Kept, key_of
from builder.model import AnnotatedArticle, Article, Note

_NOTE = "note"  # what an editor's remark counts as beside the layers


class Proofs:
    """Which pages show their articles; one that was looked at is not looked at again."""

    def __init__(self, kept: Kept) -> None:
        self._kept = kept

    def hold(self, html: str, article: Article) -> bool:
        """Whether this page, or its content, shows that article and nothing else."""
        key = key_of("proof", program(), repr(article), html)
        if not self._kept.get(key):
            if fidelity.differences(html, article):
                return False
            self._kept.put(key, value=True)
        return True


def write_proof(site: Path, proved: Iterable[AnnotatedArticle]) -> None:
    """Write the proof into the folder of the site."""
    rows = (json.dumps(_row(a), ensure_ascii=False, sort_keys=True) for a in proved)
    text = "[\n" + ",\n".join(rows) + "\n]\n"
    (site / "fidelity.json").write_text(text, encoding="utf-8", newline="\n")


def _row(annotated: AnnotatedArticle) -> dict[str, Any]:
    """What was compared, and how much was annotated."""
    article = annotated.article
    layers = Counter(_NOTE if isinstance(m, Note) else m.layer.value for m in annotated.marks)
    return {
        "article": article.id,
        "source": article.path,
        "sha256": article.digest,
        "paragraphs": len(article.blocks),
        "exact": True,
        "annotations": dict(sorted(layers.items())),
    }
