"""Articles in, annotated articles out: made once, then kept.

What is kept is keyed by all that it follows from: the article, the overrides, the whole register
and glossary, the model, and the program itself. Where any of it has changed, it is made anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from builder.edges.cache import Cache
from builder.edges.values import packer, unpacker
from builder.knowledge import Knowledge
from builder.model import AnnotatedArticle, Article, Mark, Override, Problem
from builder.resolve.overrides import by_article

Annotate = Callable[
    [Sequence[Article], Knowledge, tuple[Override, ...]], Iterable[AnnotatedArticle]
]

_MARKS, _PROBLEMS = tuple[Mark, ...], tuple[Problem, ...]


class KeptAnnotations:
    """What was annotated, kept in the file `path`; `model` says what reads."""

    def __init__(self, path: Path, model: str) -> None:
        self._cache = Cache(path)
        self._model = model

    def annotate(
        self,
        articles: Sequence[Article],
        knowledge: Knowledge,
        overrides: tuple[Override, ...],
        annotate: Annotate,
    ) -> tuple[AnnotatedArticle, ...]:
        """The annotated articles, in order. `annotate` makes those that are not kept; what is kept
        of others is forgotten."""
        keys = _keys(articles, knowledge, overrides, self._model)
        held = self._cache.get(keys)
        made: dict[str, AnnotatedArticle] = {}
        for key, article in zip(keys, articles, strict=True):
            with suppress(KeyError, TypeError, ValueError):
                made[key] = _unpacked(article, held[key])
        missing = [(k, a) for k, a in zip(keys, articles, strict=True) if k not in made]
        if missing:
            fresh = annotate([article for _, article in missing], knowledge, overrides)
            by_key = dict(zip((key for key, _ in missing), fresh, strict=True))
            self._cache.put({key: _packed(annotated) for key, annotated in by_key.items()})
            made |= by_key
        self._cache.keep_only(keys)
        return tuple(made[key] for key in keys)

    def close(self) -> None:
        self._cache.close()


def _keys(
    articles: Sequence[Article], knowledge: Knowledge, overrides: tuple[Override, ...], model: str
) -> list[str]:
    known = (knowledge.entities, knowledge.terms, sorted(knowledge.refused), knowledge.moved)
    shared = f"{_program()}\n{model}\n{_digest(repr(known))}"
    edits = by_article(overrides)
    return [_digest(f"{shared}\n{edits.get(a.id, ())!r}\n{a!r}") for a in articles]


def _program() -> str:
    """What the program is made of: another version may annotate otherwise."""
    package = Path(__file__).parent.parent
    together = hashlib.sha256()
    for path in sorted(package.rglob("*.py")):
        together.update(path.read_bytes())
    return together.hexdigest()


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _packed(annotated: AnnotatedArticle) -> object:
    return [packer(_MARKS)(annotated.marks), packer(_PROBLEMS)(annotated.problems)]


def _unpacked(article: Article, row: object) -> AnnotatedArticle:
    if not isinstance(row, list):
        raise TypeError("not what was kept")
    marks, problems = row
    return AnnotatedArticle(article, unpacker(_MARKS)(marks), unpacker(_PROBLEMS)(problems))
