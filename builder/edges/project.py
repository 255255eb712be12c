"""A project folder on the bench: what the command line and MkDocs share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

from builder.annotate import ANNOTATORS, wants_syntax
from builder.article_hints import article_hints
from builder.compose.articles import article_pages
from builder.compose.changes import Change, changes, links
from builder.compose.page import Page
from builder.dead_links import dead_links
from builder.edges import record, templates
from builder.edges.annotating import KeptAnnotations
from builder.edges.cache import Cache
from builder.edges.foreign import foreign_annotator
from builder.edges.inputs import Inputs, unknown_articles
from builder.edges.paths import Paths
from builder.edges.progress import counted
from builder.edges.reading.language import Progress, Reader
from builder.edges.settings import CONFIG, Settings
from builder.edges.yaml.settings_file import SettingsFile
from builder.errors import BriefingError
from builder.export.feed import feeds
from builder.knowledge import Knowledge
from builder.model import (
    AnnotatedArticle,
    Article,
    File,
    Library,
    Override,
    Place,
    Problem,
    Publication,
)
from builder.register_hints import register_hints
from builder.render import Renderer
from builder.site import annotate_all, pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One build: the files of the site, the library they show, and what editors should mend.

    `written_out` makes the page with that path once more, with every punctuation character of
    the text escaped, for sites whose extensions rewrite text.
    """

    files: tuple[File, ...]
    library: Library
    publication: Publication
    problems: tuple[Problem, ...]
    written_out: Callable[[str], File]


class Project:
    """A folder with articles, register and glossary. Keep it, and a second build loads no model."""

    def __init__(
        self,
        root: Path,
        settings: Settings,
        *,
        places: Mapping[str, Place] | None = None,
        publication: Publication | None = None,
        progress: Progress = iter,
    ) -> None:
        self.root = root
        self.settings = settings
        self.paths = Paths(root, settings, places or {})
        self.inputs = Inputs(self.paths)
        self._publication = publication
        place = self.paths.place_of("annotators")
        strangers = (foreign_annotator(name, place, root) for name in settings.annotators)
        self._annotators = (*ANNOTATORS, *strangers)
        memory = self.paths.memory
        self.read = Reader(
            settings.model,
            Cache(memory and memory / "readings.sqlite"),
            wants_syntax=wants_syntax,
            progress=progress,
            named_at=self.paths.place_of("model"),
        )
        self._kept = KeptAnnotations(
            memory and memory / "annotations.sqlite", self.read.fingerprint
        )
        self._layouts: tuple[tuple[Mapping[str, str], Publication], Renderer] | None = None

    @property
    def publication(self) -> Publication:
        """What the site is called: as was said, else as `mkdocs.yml` says."""
        config = self.root / CONFIG
        if self._publication is not None or not config.exists():
            return self._publication or Publication()
        return SettingsFile.at(config).publication

    def build(self) -> Edition:
        """Read everything, then make every file. Raises `BriefingError` for what must be mended
        first; an article that cannot be read is reported, and the others are built."""
        library, problems = self.library()
        try:
            library = replace(library, history=self.inputs.history())
        except BriefingError as fault:
            problems += fault.problems
        publication = self.publication
        layouts = templates.pages(self.paths.templates)
        files = (
            *pages(library, render=self._renderer(layouts, publication)),
            *feeds(library, publication),
            *templates.assets(self.paths.templates),
        )
        fully = Renderer(layouts, publication, fully=True)

        @cache
        def by_path() -> Mapping[str, Page]:
            return {page.path: page for page in article_pages(library)}

        def written_out(path: str) -> File:
            return fully(by_path()[path])

        return Edition(
            files=files,
            library=library,
            publication=publication,
            problems=problems,
            written_out=written_out,
        )

    def _renderer(self, layouts: Mapping[str, str], publication: Publication) -> Renderer:
        """The same one as long as these are the same, so that it knows what it has written."""
        asked = layouts, publication
        if self._layouts is None or self._layouts[0] != asked:
            self._layouts = asked, Renderer(*asked)
        return self._layouts[1]

    def library(self) -> tuple[Library, tuple[Problem, ...]]:
        """All annotated articles, newest first, and what editors should mend."""
        knowledge = self.inputs.knowledge()
        articles, problems = self.inputs.articles()
        overrides, lost = self.inputs.overrides(articles, knowledge)
        annotated = self._annotated(articles, knowledge, overrides)
        self.read.forget_others(articles)
        reported = (
            *problems,
            *lost,
            *unknown_articles(knowledge, articles),
            *register_hints(knowledge.entities.values(), articles),
            *(problem for article in annotated for problem in article.problems),
            *dead_links(annotated),
            *article_hints(articles, datetime.now(UTC).date()),
            *_unaddressed(self.publication),
            *filter(None, [self.paths.without_templates()]),
            *self.paths.unused_layouts(),
        )
        library = Library(
            entities=knowledge.entities,
            terms=knowledge.terms,
            articles=tuple(sorted(annotated, key=_newest_first)),
            moved=knowledge.moved,
            overrides=overrides,
        )
        return library, tuple(dict.fromkeys(reported))

    def _annotated(
        self,
        articles: Sequence[Article],
        knowledge: Knowledge,
        overrides: tuple[Override, ...],
    ) -> tuple[AnnotatedArticle, ...]:
        """As annotated before, where nothing has changed; annotators of others may change at any
        time."""
        if self.settings.annotators:
            return tuple(self.annotate(articles, knowledge, overrides))
        return self._kept.annotate(articles, knowledge, overrides, self.annotate)

    def changes(self, library: Library) -> tuple[Change, ...] | None:
        """What mentions stand for another entity than at the last build; None if that was never
        kept."""
        kept = record.recall(self._record) if self._record else None
        return None if kept is None else changes(kept, library)

    def remember(self, library: Library) -> None:
        """Keep what the mentions stand for, to compare the next edition with."""
        if self._record:
            with suppress(BriefingError):  # what cannot be kept is only not compared
                record.keep(self._record, links(library))

    @property
    def _record(self) -> Path | None:
        return self.paths.memory / record.NAME if self.paths.memory else None

    def annotate(
        self,
        articles: Sequence[Article],
        knowledge: Knowledge,
        overrides: tuple[Override, ...] = (),
    ) -> Iterator[AnnotatedArticle]:
        marked = annotate_all(
            articles, knowledge, overrides, read=self.read, annotators=self._annotators
        )
        return counted("annotating", marked, len(articles))


_EXAMPLE = "https://example.org/briefings/"


def _unaddressed(publication: Publication) -> Iterator[Problem]:
    """A hint where the site's address is the one that a new project has."""
    if publication.address == _EXAMPLE:
        what = f"site_url is still the example, {_EXAMPLE}: feeds and citations have it"
        yield Problem(Place(CONFIG), what, "write where the site will stand", hint=True)


def _newest_first(annotated: AnnotatedArticle) -> tuple[int, str]:
    day = annotated.article.date
    return (-day.toordinal() if day else 0, annotated.article.id)
