"""Articles in, annotated articles out: made once, then kept, on disk and from build to build.

What is kept is keyed by the article, its overrides, the model and the program itself. With it
stands what was looked up for it in register and glossary: where any of that says something else
today, it is made anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Container, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from builder.edges.cache import Cache, program
from builder.edges.values import packer, unpacker
from builder.knowledge import Knowledge
from builder.model import AnnotatedArticle, Article, Mark, Override, Problem
from builder.resolve.overrides import by_article
from builder.traces import Answers, Trace, TracedKnowledge

Annotate = Callable[
    [Sequence[Article], Knowledge, tuple[Override, ...]], Iterable[AnnotatedArticle]
]

_MARKS, _PROBLEMS = tuple[Mark, ...], tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _KeptArticle:
    """An annotated article, what was looked up for it, and the digest of the register and glossary
    that bore this out last."""

    annotated: AnnotatedArticle
    trace: Trace
    borne_out_by: str

    def by(self, answers: Answers) -> _KeptArticle | None:
        """The same, borne out by what is known now; None if it is not."""
        if self.borne_out_by == answers.digest:
            return self
        return replace(self, borne_out_by=answers.digest) if answers.bear_out(self.trace) else None


class KeptAnnotations:
    """What was annotated, kept in the file `path` (None for none), and what was asked for last in
    memory, too; `model` says what reads."""

    def __init__(self, path: Path | None, model: str) -> None:
        self._path = path
        self._model = model
        self._last: dict[str, _KeptArticle] = {}

    def annotate(
        self,
        articles: Sequence[Article],
        knowledge: Knowledge,
        overrides: tuple[Override, ...],
        annotate: Annotate,
    ) -> tuple[AnnotatedArticle, ...]:
        """The annotated articles, in order. `annotate` makes those that are not kept, one after
        the other; what is kept of others is forgotten."""
        keys = _keys(articles, overrides, self._model)
        asked = dict(zip(keys, articles, strict=True))
        answers = _answers(knowledge)
        known = {kept.borne_out_by for kept in self._last.values()}
        if asked.keys() != self._last.keys() or known != {answers.digest}:
            with closing(Cache(self._path)) as cache:
                held = {key: self._last[key] for key in asked if key in self._last}
                held |= _held(cache, _without(asked, held))
                standing = {key: now for key, kept in held.items() if (now := kept.by(answers))}
                missing = _without(asked, standing)
                made = _made(missing, knowledge, overrides, annotate) if missing else ()
                standing |= zip(missing, made, strict=True)
                cache.keep_only(keys)
                news = {k: kept for k, kept in standing.items() if kept is not held.get(k)}
                cache.put({key: _packed(kept) for key, kept in news.items()})
            self._last = standing
        return tuple(self._last[key].annotated for key in keys)


def _made(
    missing: Mapping[str, Article],
    knowledge: Knowledge,
    overrides: tuple[Override, ...],
    annotate: Annotate,
) -> Iterator[_KeptArticle]:
    """The articles, annotated now."""
    answers, traced = _answers(knowledge), TracedKnowledge(knowledge)
    for annotated in annotate(tuple(missing.values()), traced, overrides):
        yield _KeptArticle(annotated, answers.trace(traced.taken()), answers.digest)


def _held(cache: Cache, asked: Mapping[str, Article]) -> dict[str, _KeptArticle]:
    """Those of the articles that are kept, by their keys."""
    held = {}
    for key, row in cache.get(asked).items():
        with suppress(KeyError, TypeError, ValueError):
            held[key] = _unpacked(asked[key], row)
    return held


def _without(asked: Mapping[str, Article], made: Container[str]) -> dict[str, Article]:
    return {key: article for key, article in asked.items() if key not in made}


def _keys(articles: Sequence[Article], overrides: tuple[Override, ...], model: str) -> list[str]:
    shared = f"{program()}\n{model}"
    edits = by_article(overrides)
    return [_digest(f"{shared}\n{edits.get(a.id, ())!r}\n{a!r}") for a in articles]


_answers = lru_cache(maxsize=1)(Answers)
"""What the editors know, the same as long as its files are."""


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def _packed(kept: _KeptArticle) -> object:
    marks, problems = kept.annotated.marks, kept.annotated.problems
    return [
        packer(_MARKS)(marks),
        packer(_PROBLEMS)(problems),
        packer(Trace)(kept.trace),
        kept.borne_out_by,
    ]


def _unpacked(article: Article, row: object) -> _KeptArticle:
    if not isinstance(row, list):
        raise TypeError("not what was kept")
    marks, problems, trace, borne_out_by = row
    annotated = AnnotatedArticle(article, unpacker(_MARKS)(marks), unpacker(_PROBLEMS)(problems))
    return _KeptArticle(annotated, unpacker(Trace)(trace), borne_out_by)
