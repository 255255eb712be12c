"""What pages of ours need of MkDocs."""

import pytest
from mkdocs.config import load_config

from builder import addresses
from builder.edges.mkdocs.furnishing import (
    furnish,
    is_page,
    link_downloads,
    publication_of,
    search_index,
)
from builder.model import Publication


@pytest.fixture
def config(folder):
    """The settings of a project, with words of the publisher's in some of them."""
    own = "extra: {footer: {About: about.md}}\nextra_css: [own.css]\nnot_in_nav: /drafts/\n"
    folder.write("mkdocs.yml", folder.read("mkdocs.yml") + own)
    folder.write("theme/main.html", "")
    return load_config(str(folder.root / "mkdocs.yml"))


def test_what_the_publisher_says_is_added_to(config, folder):
    """Once, however often a site that is served is built."""
    folder.write("ours/main.html", "")
    themes = [folder.root / name for name in ("theme", "ours", "none")]
    for _ in range(2):
        furnish(config, {"x.css", "articles/one.md", "about.md", addresses.CORRECTIONS}, themes)
    assert config.theme.dirs[:2] == [str(theme) for theme in themes[:2]]
    assert len(set(config.theme.dirs)) == len(config.theme.dirs)
    assert config.extra_css == ["x.css", "own.css"]  # the publisher has the last word
    assert config.markdown_extensions.count("attr_list") == 1
    assert config.extra["footer"] == {"About": "about.md", "Corrections": addresses.CORRECTIONS}


@pytest.mark.parametrize(
    ("page", "hidden"),
    [
        ("articles/one.md", True),
        (addresses.CORRECTIONS, True),
        ("drafts/a.md", True),
        ("about.md", False),
    ],
)
def test_pages_outside_the_menu_were_not_forgotten(config, folder, page, hidden):
    """Those in folders, the corrections, and what the publisher leaves out."""
    furnish(config, {"articles/one.md", "about.md", addresses.CORRECTIONS}, [])
    assert config.not_in_nav.match_file(page) is hidden


def test_the_foot_leads_to_the_archives(config):
    """By the names that readers know them by."""
    link_downloads(config, Publication(name="The Site"))
    assert config.extra["footer"]["E-book (EPUB)"] == "downloads/the-site.epub"


@pytest.mark.parametrize(
    ("plugin", "folders"),
    [("search", True), ("offline", False), ("offline: {enabled: false}", True)],
)
def test_pages_end_in_html_where_they_are_read_from_disk(folder, plugin, folders):
    """Whatever the site's settings say, once a plugin is on that makes it fit for that."""
    text = folder.read("mkdocs.yml")
    folder.write("mkdocs.yml", text.replace("plugins:", f"plugins:\n  - {plugin}"))
    config = load_config(str(folder.root / "mkdocs.yml"), use_directory_urls=True)
    assert publication_of(config).folders is folders


def test_a_site_without_search_has_no_index(config):
    """Nor one of another form than the theme's."""
    assert search_index(config) is None


@pytest.mark.parametrize(("path", "page"), [("a/b.md", True), ("feed.xml", False)])
def test_markdown_makes_a_page(path, page):
    """All else is handed on as it is."""
    assert is_page(path) is page
