"""MkDocs' settings in: what they say of the site out, and what our pages need put into them (theme,
styles, extensions, search, links at the foot)."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from pathspec.gitignore import GitIgnoreSpec

from builder import addresses
from builder.edges import archive
from builder.edges.yaml.settings_file import OFFLINE_PLUGINS
from builder.export import search
from builder.model import Publication

_NEEDED_EXTENSIONS = ("attr_list", "md_in_html")


def furnish(config: MkDocsConfig, paths: Collection[str], themes: Iterable[Path]) -> None:
    """Add to the settings of MkDocs what the files of ours with these paths need: themes, styles
    and extensions, and that those without a place in the menu are none that was forgotten."""
    own = 1 if config.theme.custom_dir else 0  # the publisher's own folder comes before ours
    there = (str(theme) for theme in themes if theme.is_dir())
    config.theme.dirs[own:own] = [theme for theme in there if theme not in config.theme.dirs]
    styles = sorted(path for path in paths if path.endswith(".css"))
    config.extra_css[:0] = [style for style in styles if style not in config.extra_css]
    given = config.markdown_extensions
    given += [extension for extension in _NEEDED_EXTENSIONS if extension not in given]
    spec = GitIgnoreSpec.from_lines(_outside_the_menu(paths))
    config.not_in_nav = spec if config.not_in_nav is None else config.not_in_nav + spec
    if addresses.CORRECTIONS in paths:
        _link_at_foot(config, {"Corrections": addresses.CORRECTIONS})


def _outside_the_menu(paths: Collection[str]) -> Iterator[str]:
    """The pages that no menu names, as patterns: those in folders, and the corrections."""
    folders = {path.partition("/")[0] for path in paths if is_page(path) and "/" in path}
    yield from (f"/{folder}/" for folder in sorted(folders))
    if addresses.CORRECTIONS in paths:
        yield f"/{addresses.CORRECTIONS}"


def publication_of(config: MkDocsConfig) -> Publication:
    """What the site is called and where it stands, as MkDocs understood its settings."""
    plugins = (config.plugins.get(name) for name in OFFLINE_PLUGINS)
    offline = any(plugin and plugin.config.get("enabled", True) for plugin in plugins)
    return Publication(
        name=config.site_name or "",
        address=config.site_url or "",
        description=config.site_description or "",
        folders=config.use_directory_urls and not offline,
    )


def link_downloads(config: MkDocsConfig, publication: Publication) -> None:
    """Let the foot of every page lead to the archives."""
    names = archive.names(publication).items()
    links = {title: f"{archive.FOLDER}/{name}" for title, name in names}
    _link_at_foot(config, links)


def _link_at_foot(config: MkDocsConfig, links: Mapping[str, str]) -> None:
    config.extra["footer"] = {**(config.extra.get("footer") or {}), **links}


def search_index(config: MkDocsConfig) -> Any:
    """The index of the theme's search, None if there is none. Words are parted at punctuation, too,
    and English ones found as our theme's language says, unless the site's settings say
    otherwise."""
    names = ("material/search", "search")
    found = (getattr(config.plugins.get(name), "search_index", None) for name in names)
    index = next((i for i in found if isinstance(getattr(i, "entries", None), list)), None)
    if index is None:
        return None
    settings = index.config
    if settings.get("separator") == search.THEMES_SEPARATOR:
        settings["separator"] = search.SEPARATOR
    if settings.get("lang") == search.THEMES_LANGUAGES:
        settings["lang"] = search.LANGUAGES
    return index


def is_page(path: str) -> bool:
    """Whether a file of ours is one that MkDocs makes a page of."""
    return path.endswith(".md")
