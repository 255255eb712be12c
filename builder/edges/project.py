"""A project folder on the bench: what the command line and MkDocs share."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, suppress
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
from builder.edges import disk, record, yaml_files
from builder.edges.annotating import KeptAnnotations
from builder.edges.cache import Cache
from builder.edges.foreign import foreign_annotator
from builder.edges.history import Folders, history
from builder.edges.language import Progress, Reader
from builder.edges.progress import counted
from builder.edges.settings import CONFIG, Settings
from builder.edges.settings_file import SettingsFile
from builder.edges.yaml_register import load_register
from builder.errors import BriefingError, UnreadableArticle
from builder.export.feed import feeds
from builder.knowledge import Knowledge
from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    File,
    History,
    Library,
    Override,
    Place,
    Problem,
    Publication,
)
from builder.parse import parse
from builder.parse.dated_text import article_id
from builder.parse.links import with_links
from builder.register_hints import register_hints
from builder.render import Renderer
from builder.resolve.located import all_stand
from builder.site import annotate_all, pages
from builder.wording import did_you_mean


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
        self.places = places or {}
        """Where the options that are written stand, as far as that is known."""
        self._publication = publication
        self._known: tuple[tuple[dict[str, str], dict[str, str]], Knowledge] | None = None
        self._annotators = ANNOTATORS + tuple(
            foreign_annotator(name, self.place_of("annotators")) for name in settings.annotators
        )
        self.read = Reader(
            settings.model,
            Cache(self.memory and self.memory / "readings.sqlite"),
            wants_syntax=wants_syntax,
            progress=progress,
            named_at=self.place_of("model"),
        )

    def place_of(self, option: str) -> Place:
        """Where an option is written, or else where it can be."""
        return self.places.get(option, Place(CONFIG))

    @property
    def publication(self) -> Publication:
        """What the site is called: as was said, else as `mkdocs.yml` says."""
        config = self.root / CONFIG
        if self._publication is not None or not config.exists():
            return self._publication or Publication()
        return SettingsFile.at(config).publication

    @property
    def memory(self) -> Path | None:
        """The folder in which what is dear to compute is kept; None for none."""
        return self.root / self.settings.cache if self.settings.cache else None

    @property
    def templates(self) -> Path:
        if missing := self._without_templates():
            raise BriefingError(missing)
        return disk.templates_folder(self.root / self.settings.templates)

    def _without_templates(self) -> Problem | None:
        """What is wrong where the folder that is named is not there; the usual one need not be."""
        named = self.settings.templates
        return None if named == Settings().templates else self._missing(named, "templates")

    @property
    def watched(self) -> tuple[Path, ...]:
        """The folders and files whose change means another build."""
        s = self.settings
        named = (s.articles, s.register, s.glossary, s.overrides)
        paths = [self.root / name for name in named if name]
        return tuple(path for path in (*paths, self.templates) if path.exists())

    def make_overrides_folder(self) -> None:
        """Make the usual folder of overrides if it is not there, so that its first file is noticed;
        another that is not there may be misspelt."""
        named = self.settings.overrides
        if named == Settings().overrides and (self.root / named).parent.is_dir():
            with suppress(OSError):
                (self.root / named).mkdir(exist_ok=True)

    def expect_apart(self, folder: Path) -> None:
        """Raises `BriefingError` where what is made must not be put, among the project's own."""
        disk.expect_apart(folder, self.root, self.watched)

    def build(self) -> Edition:
        """Read everything, then make every file. Raises `BriefingError` for what must be mended
        first; an article that cannot be read is reported, and the others are built."""
        library, problems = self.library()
        try:
            library = replace(library, history=self._history())
        except BriefingError as fault:
            problems += fault.problems
        templates, publication = disk.page_templates(self.templates), self.publication
        files = (
            *pages(library, render=Renderer(templates, publication)),
            *feeds(library, publication),
            *disk.assets(self.templates),
        )
        fully = Renderer(templates, publication, fully=True)

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

    def library(self) -> tuple[Library, tuple[Problem, ...]]:
        """All annotated articles, newest first, and what editors should mend."""
        knowledge = self.knowledge()
        articles, problems = self.articles()
        overrides, lost = self.overrides(articles, knowledge)
        annotated = self._annotated(articles, knowledge, overrides)
        self.read.forget_others(articles)
        doubtful = register_hints(knowledge.entities.values(), articles)
        of_register = (*_unknown_articles(knowledge, articles), *doubtful)
        doubted = article_hints(articles, datetime.now(UTC).date())
        of_articles = (problem for article in annotated for problem in article.problems)
        reported = (*problems, *lost, *of_register, *of_articles, *dead_links(annotated), *doubted)
        reported += tuple(_unaddressed(self.publication))
        reported += tuple(filter(None, [self._without_templates()]))
        newest_first = sorted(annotated, key=_newest_first)
        library = Library(
            entities=knowledge.entities,
            terms=knowledge.terms,
            articles=tuple(newest_first),
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
        if self.memory is None or self.settings.annotators:
            return tuple(self.annotate(articles, knowledge, overrides))
        path = self.memory / "annotations.sqlite"
        with closing(KeptAnnotations(path, self.read.fingerprint)) as kept:
            return kept.annotate(articles, knowledge, overrides, self.annotate)

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
        return self.memory / record.NAME if self.memory else None

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

    def knowledge(self) -> Knowledge:
        """Register and glossary, the same ones as long as their files say the same; raises
        `BriefingError` with everything that is wrong in them."""
        texts = self._register_texts(), self._glossary_texts()
        if self._known is None or self._known[0] != texts:
            self._known = texts, self._knowledge_in(*texts)
        return self._known[1]

    def _register_texts(self) -> dict[str, str]:
        if not self.settings.register:
            return {}
        return disk.yaml_texts(self._folder(self.settings.register, "register"), self.root)

    def _glossary_texts(self) -> dict[str, str]:
        name = self.settings.glossary
        return {name: disk.text_of(self._existing(name, "glossary"), name)} if name else {}

    def _knowledge_in(self, register: dict[str, str], glossary: dict[str, str]) -> Knowledge:
        known = load_register(register)
        if self.settings.register and not known.entities:
            what = "there is no entity in the register"
            remedy = (
                "add one, such as  nato: {label: NATO, kind: organisation}"
                "  or go without: register: ''"
            )
            raise BriefingError(Problem(Place(self.settings.register), what, remedy))
        terms = [term for named in glossary.items() for term in yaml_files.load_glossary(*named)]
        return Knowledge(known.entities, terms, refused=known.refused, moved=known.moved)

    def articles(self) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        """The articles that can be read, by path, and a problem for each that cannot."""
        folder = self._folder(self.settings.articles, "articles")
        made: dict[ArticleId, Article] = {}
        problems: list[Problem] = []
        twins: list[Problem] = []
        for source in disk.sources(folder, self.settings.articles):
            try:
                if isinstance(source, UnreadableArticle):
                    raise source
                article = parse(source)
            except UnreadableArticle as fault:
                problems += fault.problems
                continue
            if held := made.get(article.id):
                what = f"its id {article.id!r} is that of {held.path} already"
                twins.append(Problem(Place(article.path, 1), what, "rename one of the files"))
            made[article.id] = article
        if twins:
            raise BriefingError(*twins)
        if not made and not problems:
            what = "there is no article here"
            remedy = "add a text file whose first line is: date 2025-04-08 The title"
            raise BriefingError(Problem(Place(self.settings.articles), what, remedy))
        problems += (_not_read(f"{self.settings.articles}/{name}") for name in disk.others(folder))
        return with_links(made.values()), tuple(problems)

    def overrides(
        self, articles: Sequence[Article], knowledge: Knowledge
    ) -> tuple[tuple[Override, ...], tuple[Problem, ...]]:
        """The editors' overrides, and a problem for each file that belongs to no article."""
        named = self.settings.overrides
        folder = self.root / named
        if not named or not (folder.exists() or named != Settings().overrides):
            return (), ()
        if not folder.is_dir():
            return (), (self._misplaced("overrides", named, "is no folder: no override counts"),)
        known = {article.id for article in articles}
        made: list[Override] = []
        lost: list[Problem] = []
        for path, text in disk.yaml_texts(folder, self.root).items():
            name = (self.root / path).relative_to(folder).as_posix()
            article = article_id(name)
            held = yaml_files.load_overrides(path, text, article, knowledge)
            made += held
            if article not in known:
                what = f"there is no article {article!r} to apply these overrides to"
                lost.append(Problem(Place(path), what, _renamed(held, articles)))
        return tuple(made), tuple(lost)

    def _history(self) -> History | None:
        """What was changed after it was published, if that is to be told and a repository knows;
        raises `BriefingError` where git refuses to say."""
        s = self.settings
        if not s.corrections:
            return None
        folders = Folders(s.articles, s.overrides, s.register, s.glossary)
        return history(self.root, folders)

    def _existing(self, name: str, option: str) -> Path:
        if missing := self._missing(name, option):
            raise BriefingError(missing)
        return self.root / name

    def _folder(self, name: str, option: str) -> Path:
        """Raises `BriefingError` where it is none: in a file nothing would be found."""
        if not (folder := self._existing(name, option)).is_dir():
            raise BriefingError(self._misplaced(option, name, "is no folder"))
        return folder

    def _missing(self, name: str, option: str) -> Problem | None:
        if (self.root / name).exists():
            return None
        return self._misplaced(option, name, "does not exist")

    def _misplaced(self, option: str, name: str, what: str) -> Problem:
        """What is wrong with a path, said where the option is written, if it is."""
        if place := self.places.get(option):
            remedy = "create it, or name another"
            return Problem(place, f"{option}: {name!r} {what}", remedy)
        remedy = f"create it, or name another with the option {option} in {CONFIG}"
        return Problem(Place(name), f"this {what}", remedy)


def _not_read(shown: str) -> Problem:
    document = shown.lower().endswith(_DOCUMENTS)
    remedy = "save it as plain text (in Word: Save as), or move it elsewhere"
    if not document:
        remedy = "end its name in .txt or .md if it is one"
    return Problem(Place(shown), "only .txt and .md files are articles", remedy, hint=not document)


_DOCUMENTS = (".docx", ".doc", ".odt", ".rtf")
"""Files that hold nothing but a text, which would be missing without a word."""


def _renamed(overrides: Sequence[Override], articles: Sequence[Article]) -> str:
    """How to mend overrides without an article: where all their passages stand in one other, its
    file was probably renamed."""
    fits = [article for article in articles if all_stand(article, overrides)]
    if overrides and len(fits) == 1:
        return f"their passages stand in {fits[0].path}: call this file {fits[0].id}.yml"
    return "name the file after the article's file"


_EXAMPLE = "https://example.org/briefings/"


def _unaddressed(publication: Publication) -> Iterator[Problem]:
    """A hint where the site's address is the one that a new project has."""
    if publication.address == _EXAMPLE:
        what = f"site_url is still the example, {_EXAMPLE}: feeds and citations have it"
        yield Problem(Place(CONFIG), what, "write where the site will stand", hint=True)


def _unknown_articles(knowledge: Knowledge, articles: Sequence[Article]) -> Iterator[Problem]:
    """What the register says of articles that are not there."""
    known = {article.id for article in articles}
    for entity in knowledge.entities.values():
        for key, named in (("only_in", entity.only_in), ("not_in", entity.not_in)):
            for id in named:
                if id not in known:
                    what = f"{entity.id}: {key}: there is no article {id!r}"
                    remedy = did_you_mean(id, known, otherwise="correct its id, or delete it")
                    yield Problem(entity.place, what, remedy)


def _newest_first(annotated: AnnotatedArticle) -> tuple[int, str]:
    day = annotated.article.date
    return (-day.toordinal() if day else 0, annotated.article.id)
