"""A page's Markdown in, what MkDocs makes of it out: computed once, then kept.

Two thirds of a build in which little has changed would go into converting the same Markdown again.
What is kept is keyed by all that it follows from: the text, the page's place, the links that lead
nowhere, the extensions with their settings, and everything that is installed.
"""

from __future__ import annotations

import logging
import posixpath
import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache
from importlib import metadata
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from builder.edges.keeping import Kept, key_of

_TARGET = re.compile(r"\]\(([^)#\s]+\.md)")
_SHIPPED = ("markdown.", "pymdownx.", "material.")


class WarningCounter(logging.Handler):
    """Knows whether anything was warned of: then `--strict` stops before publishing, and a page is
    not kept, so that the warning comes again."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.count = 0

    def emit(self, record: logging.LogRecord) -> None:
        self.count += 1


class KeptPages:
    """The converted pages of one build, among what is kept for the next."""

    def __init__(self, kept: Kept, config: MkDocsConfig, warnings: WarningCounter) -> None:
        self._kept = kept
        self._settings = _settings(config)
        self._warnings = warnings

    def attach(self, page: Page, markdown: str, files: Files) -> None:
        """Let the page be rendered from what is kept, or keep what it is rendered to."""
        if not self._settings:
            return
        key = self._key(page, markdown, files)
        page.render = self._once(page, key, self._kept.get(key), page.render)  # type: ignore[assignment]

    def _once(
        self, page: Page, key: str, held: Any, render: Callable[[MkDocsConfig, Files], None]
    ) -> Callable[[MkDocsConfig, Files], None]:
        """What renders the page, and is then no more: it holds the page's text, and the page it."""

        def rendered(config: MkDocsConfig, files: Files) -> None:
            vars(page).pop("render", None)
            if held:
                _restore(page, held, files)
                return
            before = self._warnings.count
            render(config, files)
            if self._warnings.count == before:
                self._kept.put(key, _content(page))

        return rendered

    def _key(self, page: Page, markdown: str, files: Files) -> str:
        place = page.file.src_uri
        lost = sorted(set(_lost(markdown, posixpath.dirname(place), files.src_uris)))
        return key_of(self._settings, place, page.file.dest_uri, *lost, markdown)


def _settings(config: MkDocsConfig) -> str:
    """What the conversion depends on beside the page and what is installed; empty where it cannot
    be known: an extension that is not installed as a package may change at any time, or be an
    object in memory."""
    names = config.markdown_extensions
    known = {entry.name for entry in metadata.entry_points(group="markdown.extensions")}
    if not all(isinstance(n, str) and (n in known or n.startswith(_SHIPPED)) for n in names):
        return ""
    options = repr(sorted((config.mdx_configs or {}).items()))
    if " at 0x" in options:
        return ""
    return repr((names, options, config.use_directory_urls, dict(config.validation)))


def _lost(markdown: str, folder: str, known: Mapping[str, object]) -> Iterator[str]:
    """The links to pages that do not exist."""
    for target in set(_TARGET.findall(markdown)):
        if _place(folder, target) not in known:
            yield target


@lru_cache(maxsize=50_000)  # the pages of one folder share most of their links
def _place(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join(folder, target))


def _content(page: Page) -> dict[str, object]:
    """What `Page.render` leaves behind, as JSON can say it."""
    links = page.links_to_anchors or {}
    return {
        "content": page.content,
        "title": page._title_from_render,  # noqa: SLF001 - set by `Page.render`, read by `Page.title`
        "toc": [_token(item) for item in page.toc],
        "ids": sorted(page.present_anchor_ids or ()),
        "links": {file.src_uri: anchors for file, anchors in links.items()},
    }


def _token(item: AnchorLink) -> dict[str, Any]:
    children = [_token(child) for child in item.children]
    return {"name": item.title, "id": item.id, "level": item.level, "children": children}


def _restore(page: Page, held: Mapping[str, Any], files: Files) -> None:
    page.content = held["content"]
    page._title_from_render = held["title"]  # noqa: SLF001 - as above
    page.toc = get_toc(held["toc"])
    page.present_anchor_ids = set(held["ids"])
    found = ((files.get_file_from_path(uri), anchors) for uri, anchors in held["links"].items())
    page.links_to_anchors = {file: anchors for file, anchors in found if file}
