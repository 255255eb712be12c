"""The MkDocs room: hand the built files to MkDocs, prove each article, publish whole or not at all.

The plugin decides nothing of its own: what is on a page comes from `edges.project`, and what
`glossator emit` writes is the same, byte for byte.
"""

from __future__ import annotations

import gc
import logging
import os
import posixpath
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, fields
from datetime import date
from itertools import count
from pathlib import Path
from types import MappingProxyType
from typing import Any, Self
from urllib.parse import urljoin

from jinja2 import Environment
from mkdocs.commands.build import build
from mkdocs.config import config_options as opt
from mkdocs.config import load_config
from mkdocs.config.base import LegacyConfig
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, CombinedEvent, event_priority, get_plugin_logger
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.utils import DuplicateFilter

from builder import addresses, fidelity
from builder.compose.errata import last_corrected
from builder.edges import archive
from builder.edges.archive import write_downloads
from builder.edges.cache import Cache
from builder.edges.keeping import Kept
from builder.edges.mkdocs.compiled import CompiledTemplates
from builder.edges.mkdocs.furnishing import (
    furnish,
    is_page,
    link_downloads,
    publication_of,
    search_index,
)
from builder.edges.mkdocs.proof import Proofs, write_proof
from builder.edges.mkdocs.publishing import Staging
from builder.edges.mkdocs.rendering import KeptPages, WarningCounter
from builder.edges.mkdocs.searching import keep_entries
from builder.edges.mkdocs.watching import Watching
from builder.edges.paths import Paths
from builder.edges.progress import shown
from builder.edges.project import Edition, Project
from builder.edges.settings import CONFIG, MODEL_OPTION, Settings
from builder.edges.yaml.settings_file import SettingsFile
from builder.errors import BriefingError, describe, graver
from builder.model import AnnotatedArticle, ArticleId, Place, Problem

log = get_plugin_logger("glossator")

_SELDOM = (50_000, 30, 100)
_UNTIDY = 10  # builds, of which each leaves what its pages are beside their text
_TAKEN = "%s is not shown: a page of ours has that name; call yours something else"
_STILL_TOLD_OF = (
    "%s: exclude_docs hides only its page: feeds, lists and quotes still have it (move the file out"
    " of the folder of articles, or take it out of exclude_docs)"
)
_FIRST_DAY, _LAST_DAY = date(1970, 1, 1), date(2105, 12, 31)
"""The days that a compressed file, such as the sitemap, can be of."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a build shows: the edition, its articles by page, and when each was last corrected."""

    edition: Edition
    by_page: Mapping[str, AnnotatedArticle]
    corrected: Mapping[ArticleId, date]

    @classmethod
    def of(cls, edition: Edition) -> Self:
        corrected = last_corrected(edition.library).items()
        return cls(
            edition,
            {addresses.article(a.article.id): a for a in edition.library.articles},
            {id: day for id, (day, _) in corrected},
        )


class _Work:
    """What one build makes of that: pages, their proofs, and both kept for the next. `proved` are
    the articles whose page has been; `whole` is a page's content, kept from what search does;
    `writes_out` says that a page is just made once more, in full escape."""

    def __init__(self, kept: Kept, config: MkDocsConfig, warnings: WarningCounter) -> None:
        self.kept = kept
        self.pages = KeptPages(kept, config, warnings)
        self.proofs = Proofs(kept)
        self.files: list[File] = []
        self.proved: set[ArticleId] = set()
        self.whole: str | None = None
        self.writes_out = False

    def let_go(self) -> None:
        """Be rid of the texts of all pages: the pages know each other, so that they stay where they
        are long after the build, and with a thousand of them these are a hundred megabytes."""
        for file in self.files:
            if file.page is not None:
                file.page.markdown = file.page.content = None
        self.whole = None


class GlossatorPlugin(BasePlugin[LegacyConfig]):
    """Publishes the articles of a project as annotated pages. Its options are those of `Settings`,
    which also says of what kind they are."""

    places_in_call: Mapping[str, Place] = MappingProxyType({})
    """Where options are named that a call has instead of those in the settings."""

    _shown: _Shown
    _work: _Work
    """Those of the last build, and of the one at work."""

    config_scheme = tuple((s.name, opt.Type(object, default=s.default)) for s in fields(Settings))

    @property
    def edition(self) -> Edition:
        """What the last build shows, if there was one."""
        return self._shown.edition

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Begin anew: MkDocs calls the same plugin for one project after the other."""
        # A build makes millions of small values that live to its end: to look through them for
        # garbage again and again costs a twentieth of its time.
        gc.set_threshold(*_SELDOM)
        self._serving = command == "serve"
        self._project: Project | None = None
        self._staging: Staging | None = None
        self._watching: Watching | None = None
        self._rebuilds = count(1)
        self._warnings = WarningCounter()
        self._compiled = CompiledTemplates()

    def on_shutdown(self) -> None:
        self._project = None
        if self._staging is not None:  # somebody pressed Ctrl-C
            self._staging.discard()

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build every file, and add what our pages need to the settings of MkDocs."""
        with _as_plugin_error():
            if self._watching is not None:
                self._watching.renew(self._project_of(config).paths)
                self._tidy()
            self._stage(config)
            self._shown = _Shown.of(self._build(config))
        paths = {file.path for file in self._shown.edition.files}
        templates = self._project_of(config).paths.templates
        furnish(config, paths, [folder / "theme" for folder in templates])
        if self._offers_downloads and not self._serving:
            link_downloads(config, self._shown.edition.publication)
        return config

    def _stage(self, config: MkDocsConfig) -> None:
        """Find room beside the site, before anything is read: what cannot be published is known at
        once, and of two builds one reads. Another plugin may have put the site elsewhere since."""
        site = Path(config.site_dir)
        if self._serving or (self._staging is not None and self._staging.site == site):
            return
        if self._staging is not None:
            self._staging.discard()
            self._staging = None
        self._project_of(config).paths.expect_apart(site)
        self._staging = Staging(site)

    def _tidy(self) -> None:
        """Now and then clear away what earlier builds have left: their pages know each other."""
        if next(self._rebuilds) % _UNTIDY == 0:
            gc.collect()

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        """From here on everything is written beside the site, never into it."""
        with _as_plugin_error():
            self._stage(config)
        if self._staging is not None:
            config.site_dir = str(self._staging.folder)
        logging.getLogger("mkdocs").addHandler(self._warnings)
        memory = self._project_of(config).paths.memory
        kept = Kept(Cache(memory / "pages.sqlite") if memory else None)
        self._work = _Work(kept, config, self._warnings)
        if index := search_index(config):
            keep_entries(index, self._shown.by_page, kept)
        self._report(self._shown.edition.problems)
        if self.config["downloads"] and not self._offers_downloads:
            log.warning("no downloads are offered: a copy on disk needs use_directory_urls: false")

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        self._work.files = [
            File.generated(config, f.path, content=f.text) for f in self._shown.edition.files
        ]
        for file in self._work.files:
            held = files.get_file_from_path(file.src_uri)
            if held is not None:
                if held.generated_by is None:
                    log.warning(_TAKEN, held.abs_src_path)
                files.remove(held)
            files.append(file)
        self._warn_of_hidden(config)
        return files

    def _warn_of_hidden(self, config: MkDocsConfig) -> None:
        """Say which articles the publisher hides only in part."""
        for page, annotated in self._shown.by_page.items():
            if config.exclude_docs and config.exclude_docs.match_file(page):
                log.warning(_STILL_TOLD_OF, annotated.article.path)

    def _date(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """Pages are as old as their article or its last correction, or as the newest article, not
        as the build: the same input gives the same bytes on any day."""
        by_page = self._shown.by_page
        annotated = by_page.get(page.file.src_uri) or next(iter(by_page.values()), None)
        if annotated and annotated.article.date and "SOURCE_DATE_EPOCH" not in os.environ:
            corrected = self._shown.corrected.get(annotated.article.id, annotated.article.date)
            day = max(annotated.article.date, corrected)
            page.update_date = min(max(day, _FIRST_DAY), _LAST_DAY).isoformat()

    def _lead_on(self, markdown: str, *, page: Page, config: MkDocsConfig, files: Files) -> None:
        """A page that only leads on, to another of its folder, is known by the address it leads to,
        which the theme finds under `moved`."""
        if name := page.meta.get("moved"):
            here = page.file.src_uri
            there = posixpath.join(posixpath.dirname(here), f"{name}.md")
            moved = addresses.in_html(here, there, folders=config.use_directory_urls)
            page.meta["moved"] = moved
            if page.canonical_url:
                page.canonical_url = urljoin(page.canonical_url, moved)

    @event_priority(-100)
    def _render_once(
        self, markdown: str, /, *, page: Page, config: MkDocsConfig, files: Files
    ) -> None:
        """What MkDocs made of a page is kept; the same Markdown is not converted again."""
        if page.file.generated_by == "glossator":
            self._work.pages.attach(page, markdown, files)

    on_page_markdown = CombinedEvent(_date, _lead_on, _render_once)

    @event_priority(-100)
    def on_page_content(
        self, html: str, *, page: Page, config: MkDocsConfig, files: Files
    ) -> str | None:
        """The gate: what the page shows must be the source's text, whatever other plugins did."""
        annotated = self._shown.by_page.get(page.file.src_uri)
        if annotated is None or self._work.writes_out:
            return None
        html = fidelity.with_permalinks_marked(html)
        if not self._work.proofs.hold(html, annotated.article):
            html = fidelity.with_permalinks_marked(self._written_out(page, config, files))
            if still := fidelity.differences(html, annotated.article):
                raise PluginError(describe(still[0]))
            log.info("%s: escaped in full, since an extension rewrites text", page.file.src_uri)
        self._work.proved.add(annotated.article.id)
        return html

    def _written_out(self, page: Page, config: MkDocsConfig, files: Files) -> str:
        """The page's content once more, from Markdown in full escape, through all other plugins."""
        self._work.writes_out = True
        try:
            text = self._shown.edition.written_out(page.file.src_uri).text.split("\n---\n", 1)[1]
            others = config.plugins
            page.markdown = others.on_page_markdown(text, page=page, config=config, files=files)
            page.render(config, files)
            html = page.content or ""
            return others.on_page_content(html, page=page, config=config, files=files)
        finally:
            self._work.writes_out = False

    @event_priority(100)
    def _before_search(self, /, context: Any, *, page: Page, **_: Any) -> None:
        self._work.whole = page.content

    @event_priority(-100)
    def _after_search(self, /, context: Any, *, page: Page, **_: Any) -> None:
        """Search takes out what looks like its own attributes, be it an article's text."""
        if page.file.generated_by == "glossator":
            page.content = self._work.whole

    on_page_context = CombinedEvent(_before_search, _after_search)

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """Write the proof, then publish, unless `--strict` found something to mend."""
        articles, proved = self._shown.edition.library.articles, self._work.proved
        write_proof(Path(config.site_dir), (a for a in articles if a.article.id in proved))
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        self._work.kept.close()
        if self._staging is not None:
            config.site_dir = str(self._staging.site)
            self._publish(self._staging, config)
            self._staging = None
        self._work.let_go()

    def _publish(self, staging: Staging, config: MkDocsConfig) -> None:
        """Put the site in its place, whole, or leave the one that is there."""
        if config.strict and self._warnings.count:
            staging.discard()
            return
        if config.strict and (to_mend := graver(self._shown.edition.problems)):
            staging.discard()  # MkDocs counts no warnings where it says none (--quiet)
            raise PluginError("\n".join(map(describe, to_mend)))
        wanted = [f for f in self._work.files if is_page(f.src_uri) and f.inclusion.is_included()]
        with _as_plugin_error():
            self._offer_downloads(staging.folder)
            staging.publish(["index.html", *(file.dest_uri for file in wanted)])
        self._project_of(config).remember(self._shown.edition.library)

    @property
    def _offers_downloads(self) -> bool:
        """Whether there are copies to take away: addresses of folders lead nowhere from disk."""
        return bool(self.config["downloads"]) and not self._shown.edition.publication.folders

    def _offer_downloads(self, site: Path) -> None:
        if self._offers_downloads:
            held = self._shown.edition
            write_downloads(site, held.library, held.publication, site / archive.FOLDER)

    def on_build_error(self, *, error: Exception) -> None:
        logging.getLogger("mkdocs").removeHandler(self._warnings)
        if self._staging is not None:
            self._staging.discard()
            if self._staging.site.exists():
                log.error("the site that was there before is unchanged")
            self._staging = None
        _say_again(str(error))

    @event_priority(-100)
    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        """The theme's header asks under which page of the menu a page belongs."""
        env.globals["index_of"] = addresses.index_of
        self._compiled.attach(env)
        return env

    def on_serve(
        self, server: LiveReloadServer, *, config: MkDocsConfig, builder: Any
    ) -> LiveReloadServer:
        self._watching = Watching(server)
        self._watching.renew(self._project_of(config).paths)
        return server

    def _project_of(self, config: MkDocsConfig) -> Project:
        """The project with these settings: the same one as long as they are the same, so that
        `mkdocs serve` loads the model once."""
        file = Path(config.config_file_path or CONFIG).resolve()
        root = file.parent
        places = {**_places(file), **self.places_in_call}
        settings = Settings.of(dict(self.config), places)
        publication = publication_of(config)
        held, asked = self._project, (Paths(root, settings, places), publication)
        if held is None or (held.paths, held.publication) != asked:
            held = self._project = Project(
                root, settings, places=places, publication=publication, progress=shown("reading")
            )
        return held

    def _build(self, config: MkDocsConfig) -> Edition:
        edition = self._project_of(config).build()
        if self.config["strict"] and (to_mend := graver(edition.problems)):
            raise BriefingError(*to_mend)
        return edition

    def _report(self, problems: tuple[Problem, ...]) -> None:
        for problem in problems:
            log.log(logging.DEBUG if problem.hint else logging.WARNING, describe(problem))


def _say_again(message: str) -> None:
    """Let MkDocs say it though it has before, or whoever mends something else while serving would
    not be told what is still to mend."""
    for held in logging.getLogger("mkdocs.commands.build").filters:
        if isinstance(held, DuplicateFilter):
            held.msgs.discard(message)


@contextmanager
def _as_plugin_error() -> Iterator[None]:
    """What an editor must mend is said as MkDocs says what stops a build."""
    try:
        yield
    except BriefingError as fault:
        raise PluginError(str(fault)) from None


def _places(file: Path) -> Mapping[str, Place]:
    """Where in the settings of MkDocs ours stand, as far as that is a file of its own."""
    return SettingsFile.at(file).places if file.is_file() else {}


def build_site(config_file: Path, site: Path, model: str | None = None) -> Edition:
    """Build the site of a project into a folder, fit to be read from disk, and say what it shows.

    Raises `BriefingError` where the project is not one of ours; MkDocs' own errors pass through.
    """
    config = load_config(str(config_file), site_dir=str(site), use_directory_urls=False)
    plugin = config.plugins.get("glossator")
    if not isinstance(plugin, GlossatorPlugin):
        what = "the plugin glossator is not on"
        raise BriefingError(Problem(Place(config_file.name), what, "add it to the list of plugins"))
    plugin.config["downloads"] = False  # no archive holds itself
    if model is not None:
        plugin.config["model"] = model
        plugin.places_in_call = {"model": MODEL_OPTION}
    config.plugins.on_startup(command="build", dirty=False)
    try:
        build(config)
        return plugin.edition
    finally:
        config.plugins.on_shutdown()
