"""A project's folders in, what its editors wrote in them out: register and glossary, articles,
overrides; and what they should mend in them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from builder.conflicts import conflict_in
from builder.edges import disk
from builder.edges.history import Folders, history
from builder.edges.paths import Paths
from builder.edges.settings import Settings
from builder.edges.yaml.glossary import load_glossary
from builder.edges.yaml.overrides import load_overrides
from builder.edges.yaml.register import load_register
from builder.errors import BriefingError, Faults, UnreadableArticle
from builder.knowledge import Knowledge
from builder.model import Article, ArticleId, History, Override, Place, Problem, Source, Term
from builder.parse import parse
from builder.parse.dated_text import article_id
from builder.parse.links import with_links
from builder.resolve.located import all_stand
from builder.wording import did_you_mean


class Inputs:
    """What stands in the folders of a project. Each part is read when it is asked for."""

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._known: tuple[tuple[dict[str, str], dict[str, str]], Knowledge] | None = None

    def knowledge(self) -> Knowledge:
        """Register and glossary, the same ones as long as their files say the same; raises
        `BriefingError` with everything that is wrong in them."""
        texts = self._register_texts(), self._glossary_texts()
        if self._known is None or self._known[0] != texts:
            self._known = texts, self._knowledge_in(*texts)
        return self._known[1]

    def _register_texts(self) -> dict[str, str]:
        name = self._paths.settings.register
        if not name:
            return {}
        return disk.yaml_texts(self._paths.folder(name, "register"), self._paths.root)

    def _glossary_texts(self) -> dict[str, str]:
        name = self._paths.settings.glossary
        return {name: disk.text_of(self._paths.existing(name, "glossary"), name)} if name else {}

    def _knowledge_in(self, register: dict[str, str], glossary: dict[str, str]) -> Knowledge:
        name, faults = self._paths.settings.register, Faults()
        terms: list[Term] = []
        with faults.gathered():
            known = load_register(register)
        for named in glossary.items():
            with faults.gathered():
                terms += load_glossary(*named)
        faults.or_none()
        if name and not known.entities:
            what = "there is no entity in the register"
            remedy = (
                "add one, such as  nato: {label: NATO, kind: organisation}"
                "  or go without: register: ''"
            )
            raise BriefingError(Problem(Place(name), what, remedy))
        return Knowledge(known.entities, terms, refused=known.refused, moved=known.moved)

    def articles(self) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
        """The articles that can be read, by path, and a problem for each that cannot. Raises
        `BriefingError` where there is none, and where two would have one address."""
        name = self._paths.settings.articles
        folder = self._paths.folder(name, "articles")
        made: dict[ArticleId, Article] = {}
        problems: list[Problem] = []
        twins: list[Problem] = []
        for source in disk.sources(folder, name):
            try:
                article = _parsed(source)
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
            raise BriefingError(Problem(Place(name), what, remedy))
        problems += (_not_read(f"{name}/{other}") for other in disk.others(folder))
        return with_links(made.values()), tuple(problems)

    def overrides(
        self, articles: Sequence[Article], knowledge: Knowledge
    ) -> tuple[tuple[Override, ...], tuple[Problem, ...]]:
        """The editors' overrides, and a problem for each file that belongs to no article; raises
        `BriefingError` with everything that is wrong in all files."""
        root, named = self._paths.root, self._paths.settings.overrides
        folder = root / named
        if not named or not (folder.exists() or named != Settings().overrides):
            return (), ()
        if not folder.is_dir():
            what = "is no folder: no override counts"
            return (), (self._paths.misplaced(named, "overrides", what),)
        known = {article.id for article in articles}
        made: list[Override] = []
        lost: list[Problem] = []
        faults = Faults()
        for path, text in disk.yaml_texts(folder, root).items():
            article = article_id((root / path).relative_to(folder).as_posix())
            with faults.gathered():
                held = load_overrides(path, text, article, knowledge)
                made += held
                if article not in known:
                    what = f"there is no article {article!r} to apply these overrides to"
                    lost.append(Problem(Place(path), what, _renamed(held, articles)))
        faults.or_none()
        return tuple(made), tuple(lost)

    def history(self) -> History | None:
        """What was changed after it was published, if that is to be told and a repository knows;
        raises `BriefingError` where git refuses to say."""
        s, memory = self._paths.settings, self._paths.memory
        if not s.corrections:
            return None
        folders = Folders(s.articles, s.overrides, s.register, s.glossary)
        return history(self._paths.root, folders, memory and memory / "history.sqlite")


def _parsed(source: Source | UnreadableArticle) -> Article:
    """The article of a file; raises `UnreadableArticle`."""
    if isinstance(source, UnreadableArticle):
        raise source
    if left := conflict_in(source.path, source.text):
        raise UnreadableArticle(source.path, left.place.line, left.what, left.remedy)
    return _parse(source)


_parse = lru_cache(maxsize=10_000)(parse)
"""Parsing, of which the articles that have not changed since they were last read are spared."""


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


def unknown_articles(knowledge: Knowledge, articles: Sequence[Article]) -> Iterator[Problem]:
    """What the register says of articles that are not there."""
    known = {article.id for article in articles}
    for entity in knowledge.entities.values():
        for key, named in (("only_in", entity.only_in), ("not_in", entity.not_in)):
            for id in named:
                if id not in known:
                    what = f"{entity.id}: {key}: there is no article {id!r}"
                    remedy = did_you_mean(id, known, otherwise="correct its id, or delete it")
                    yield Problem(entity.place, what, remedy)
