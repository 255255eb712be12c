"""What search makes of pages is kept."""

from types import SimpleNamespace

import pytest

from builder.edges.cache import Cache
from builder.edges.keeping import Kept
from builder.edges.mkdocs.searching import keep_entries


class Index:
    """A theme's index that takes a page for one entry; `parsed` are the contents it got."""

    def __init__(self, **config):
        self.config, self.entries, self.parsed = config, [], []

    def add_entry_from_context(self, page):
        self.parsed.append(page.content)
        if not page.meta.get("search"):
            self.entries.append({"location": page.url, "title": page.title, "text": page.content})


def page(path="entities/nato.md", content="Text.", title="NATO", by="glossator", **meta):
    file = SimpleNamespace(src_uri=path, generated_by=by)
    url = path.replace(".md", ".html")
    return SimpleNamespace(file=file, url=url, content=content, title=title, meta=meta)


@pytest.fixture
def indexed(tmp_path):
    """The contents that are parsed, and the entries, of one build after the other."""

    def build(*pages, **config):
        index, kept = Index(**config), Kept(Cache(tmp_path / "pages.sqlite"))
        keep_entries(index, {}, kept)
        for one in pages:
            index.add_entry_from_context(one)
        kept.close()
        return index.parsed, index.entries

    return build


def test_only_what_has_changed_is_parsed(indexed):
    """And the entries are the same."""
    one, other = page(), page("entities/tokyo.md", title="Tokyo")
    parsed, entries = indexed(one, other)
    assert len(parsed) == len(entries) == 2
    assert indexed(one, other) == ([], entries)
    assert indexed(one, page("entities/tokyo.md", "New.", "Tokyo"))[0] == ["New."]


@pytest.mark.parametrize(
    ("changed", "config"),
    [(page(title="N."), {}), (page(search=1), {}), (page(boost=2), {}), (page(), {"lang": "de"})],
)
def test_all_that_an_entry_follows_from_counts(indexed, changed, config):
    """Title, front matter, settings."""
    indexed(page())
    assert len(indexed(changed, **config)[0]) == 1


def test_a_page_without_an_entry_has_none_of_ours(indexed):
    """Its front matter may say so."""
    assert indexed(page(search={"exclude": True}))[1] == []


def test_lists_are_not_parsed(indexed):
    """And stay on the page."""
    long = page(content="Text.<!-- not for search -->List.")
    assert indexed(long)[0] == ["Text."]
    assert long.content == "Text.<!-- not for search -->List."
    assert indexed(page(content="Text.<!-- not for search -->Longer."))[0] == []


def test_pages_of_others_are_the_themes(indexed):
    """Parsed whole, each time."""
    theirs = page("about.md", "A.<!-- not for search -->B.", by=None)
    assert [indexed(theirs)[0], indexed(theirs)[0]] == [[theirs.content]] * 2
