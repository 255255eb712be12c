"""From an article to the quotation marks that a stretch of it lacks where it is read by itself."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from builder.attribution.quotation import Quoted, segment
from builder.model import Article, Span


@dataclass(frozen=True, slots=True)
class _Portion:
    """What a paragraph has of a quotation, as code points strictly between two marks, be they
    there or not, and what the quotation opens and closes with."""

    after: int
    before: int
    opening: str
    closing: str


class Pairing:
    """The quotations of an article whose marks pair."""

    def __init__(self, article: Article) -> None:
        quoted, _ = segment(article.text, article.paragraphs)
        self._portions = sorted(_portions(article.text, quoted), key=lambda part: part.after)

    def around(self, shown: Span) -> tuple[str, str]:
        """The mark to put before a stretch that begins within a quotation, and the one to put
        behind where it ends within one; empty for none."""
        first, last = self._holding(shown.start), self._holding(shown.end)
        return (first.opening if first else ""), (last.closing if last else "")

    def _holding(self, place: int) -> _Portion | None:
        at = bisect_left(self._portions, place, key=lambda part: part.after) - 1
        return self._portions[at] if at >= 0 and place < self._portions[at].before else None


def _portions(text: str, quoted: Iterable[Quoted]) -> Iterator[_Portion]:
    for found in quoted:
        opening, closing = text[found.span.start], text[found.span.end - 1]
        if not found.closed or opening.isalnum() or closing.isalnum():
            continue
        last = found.content[-1]
        for part in found.content:
            goes_on = part is not last
            unmarked = text[part.start] != opening
            yield _Portion(part.start - unmarked, part.end + goes_on, opening, closing)
