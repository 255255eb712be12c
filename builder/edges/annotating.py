"""Articles in, annotated articles out: made once, then kept, on disk and from build to build.

What is kept is keyed by all that it follows from: the article, the overrides, the whole register
and glossary, the model, and the program itself. Where any of it has changed, it is made anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from contextlib import closing, suppress
from functools import cache, lru_cache
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
    """What was annotated, kept in the file `path` (None for none), and what was asked for last in
    memory, too; `model` says what reads."""

    def __init__(self, path: Path | None, model: str) -> None:
        self._path = path
        self._model = model
        self._last: dict[str, AnnotatedArticle] = {}

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
        asked = dict(zip(keys, articles, strict=True))
        if asked.keys() != self._last.keys():
            made = {key: self._last[key] for key in asked if key in self._last}
            with closing(Cache(self._path)) as kept:
                made |= _held(kept, _without(asked, made))
                missing = _without(asked, made)
                fresh = annotate(tuple(missing.values()), knowledge, overrides) if missing else ()
                by_key = dict(zip(missing, fresh, strict=True))
                kept.put({key: _packed(annotated) for key, annotated in by_key.items()})
                kept.keep_only(keys)
            self._last = made | by_key
        return tuple(self._last[key] for key in keys)


def _held(kept: Cache, asked: Mapping[str, Article]) -> dict[str, AnnotatedArticle]:
    """Those of the articles that are kept, by their keys."""
    made = {}
    for key, row in kept.get(asked).items():
        with suppress(KeyError, TypeError, ValueError):
            made[key] = _unpacked(asked[key], row)
    return made


def _without(asked: Mapping[str, Article], made: Container[str]) -> dict[str, Article]:
    return {key: article for key, article in asked.items() if key not in made}


def _keys(
    articles: Sequence[Article], knowledge: Knowledge, overrides: tuple[Override, ...], model: str
) -> list[str]:
    shared = f"{_program()}\n{model}\n{_known(knowledge)}"
    edits = by_article(overrides)
    return [_digest(f"{shared}\n{edits.get(a.id, ())!r}\n{a!r}") for a in articles]


@lru_cache(maxsize=1)  # it is the same one as long as its files are
def _known(knowledge: Knowledge) -> str:
    """What the editors know."""
    known = (knowledge.entities, knowledge.terms, sorted(knowledge.refused), knowledge.moved)
    return _digest(repr(known))


@cache  # this process runs what it once loaded
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
