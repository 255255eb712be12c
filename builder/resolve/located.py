"""Where the overrides of an article point: each with the places where its passage stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from builder.anchors import find_passages
from builder.model import Article, Form, Override, Span
from builder.spans import is_whole


@dataclass(frozen=True, slots=True)
class Located:
    """An override and where in its article its passage is `found`; `shown` are the places where it
    counts: none of a lost passage, and none in code, where nothing is marked."""

    override: Override
    found: tuple[Span, ...]
    shown: tuple[Span, ...]

    @property
    def is_lost(self) -> bool:
        return not _is_as_expected(self.override, self.found)

    @property
    def words(self) -> str:
        """The passage as an editor is told of it."""
        return f"“{self.override.passage.exact}”"


def locate(article: Article, overrides: Iterable[Override]) -> tuple[Located, ...]:
    """The overrides in their order, each with its places."""
    code = [block.span for block in article.blocks if block.form is Form.CODE]
    return tuple(_located(article, override, code) for override in overrides)


def all_stand(article: Article, overrides: Iterable[Override]) -> bool:
    """Whether every passage stands in the article, as often as is expected."""
    return all(_is_as_expected(override, _found(article, override)) for override in overrides)


def _located(article: Article, override: Override, code: list[Span]) -> Located:
    found = _found(article, override)
    counts = found if _is_as_expected(override, found) else ()
    shown = (span for span in counts if not any(span.meets(block) for block in code))
    return Located(override, found, tuple(shown))


def _found(article: Article, override: Override) -> tuple[Span, ...]:
    """Where the passage stands; a name, as whole words."""
    found = find_passages(article, override.passage)
    if not override.every:
        return found
    return tuple(span for span in found if is_whole(article.text, span))


def _is_as_expected(override: Override, found: tuple[Span, ...]) -> bool:
    return bool(found) if override.every else len(found) == override.count
