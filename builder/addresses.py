"""Where every page of the site lives, and how one page points at another."""

from __future__ import annotations

import hashlib
import posixpath
import re
from collections import Counter
from collections.abc import Collection, Iterator
from functools import lru_cache

from builder.model import Article, ArticleId, EntityId, Form, Publication, TermId
from builder.text import slug

HOME = "index.md"
QUOTES = "quotes.md"
REGISTER = "register.md"
GLOSSARY = "glossary.md"
TIMELINE = "timeline.md"
CORRECTIONS = "corrections.md"
ENTITIES = "entities/"
_ARTICLES = "articles/"
_INDEXES = {
    "articles": HOME,
    "briefings": HOME,
    "entities": REGISTER,
    "glossary": GLOSSARY,
    "mentions": REGISTER,
    "quotes": QUOTES,
    "register": REGISTER,
    "said": QUOTES,
    "speakers": QUOTES,
    "timeline": TIMELINE,
    "unlinked-quotes": QUOTES,
    "unnamed-sources": QUOTES,
}
_ID_LENGTH = 36  # less than a commit's hash has, which an extension would make a link


def index_of(path: str) -> str:
    """The page of the menu under which one in a folder belongs; empty for any other page."""
    return _INDEXES.get(path.partition("/")[0], "")


def article(id: ArticleId) -> str:
    return f"{_ARTICLES}{id}.md"


def article_at(address: str) -> ArticleId | None:
    """The article whose page, or a passage of it, an address is; None for any other address."""
    page, _, _ = address.partition("#")
    if not page.startswith(_ARTICLES):
        return None
    return ArticleId(page.removeprefix(_ARTICLES).removesuffix(".md"))


def quote(article_id: ArticleId, id: str) -> str:
    return f"{article(article_id)}#{id}"


def quote_id(words: str, taken: Collection[str] = ()) -> str:
    """The address of a quotation within its article: from its words alone, so that it survives
    edits elsewhere; a second quotation of the same words gets a number."""
    plain = " ".join(re.findall(r"\w+", words.casefold()))
    first = made = "q-" + hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()[:8]
    number = 1
    while made in taken:
        number += 1
        made = f"{first}-{number}"
    return made


def headings(article: Article) -> Iterator[tuple[str, str]]:
    """The words of each heading of an article, in order, and its address within the page; where
    several say the same, a number tells them apart."""
    given: Counter[str] = Counter()
    for block in article.blocks:
        if block.form is Form.HEADING:
            words = block.span.of(article.text)
            base = f"s-{slug(words)[:_ID_LENGTH].rstrip('-')}"
            given[base] += 1
            yield words, base if given[base] == 1 else f"{base}--{given[base]}"


def entity(id: EntityId) -> str:
    return f"{ENTITIES}{id}.md"


def term(id: TermId) -> str:
    return f"{GLOSSARY}#{id}"


def day(value: str, sheet: str = TIMELINE) -> str:
    """The entry for a TIMEX3 value on the timeline, or on that page of it."""
    return f"{sheet}#t-{value.lower()}"


def between(here: str, there: str) -> str:
    """The relative address of page `there` (perhaps with a fragment) as seen from page `here`."""
    path, mark, fragment = there.partition("#")
    if path == here and mark:
        return f"#{fragment}"
    return _from_folder(posixpath.dirname(here), path) + mark + fragment


def in_html(here: str, there: str, *, folders: bool) -> str:
    """What `between` says as a browser follows it, for HTML that MkDocs leaves as it is: `here` is
    no `index.md`, `folders` as in `Publication`."""
    page, mark, fragment = between(here, there).partition("#")
    if not page:
        return mark + fragment
    return ("../" if folders else "") + _shown(page, folders=folders) + mark + fragment


def _shown(page: str, *, folders: bool) -> str:
    """Where MkDocs shows what is in that file."""
    if not folders:
        return page.removesuffix(".md") + ".html"
    if page.rpartition("/")[2] == HOME:
        return page.removesuffix(HOME)
    return page.removesuffix(".md") + "/"


@lru_cache(maxsize=50_000)  # all articles lie in one folder and lead to the same pages
def _from_folder(folder: str, path: str) -> str:
    return posixpath.relpath(path, folder or ".")


def month(key: str) -> str:
    """The briefings of one month (`2025-04`), or of none (`undated`)."""
    return f"briefings/{key}.md"


def mentions(id: EntityId, shelf: int) -> str:
    """Earlier mentions of an entity that its own page has no room for; shelf 1 holds the oldest."""
    return f"mentions/{id}/{shelf}.md"


def quotes_of(id: EntityId, shelf: int = 0) -> str:
    """What a speaker said, where the quotes do not fit one page; shelf 1 holds the oldest."""
    return f"quotes/{id}/{shelf or 'index'}.md"


def quotes_of_name(slug: str, shelf: int = 0) -> str:
    """What somebody said whom the register lacks; without a slug, all whom nobody names."""
    folder = f"unlinked-quotes/{slug}" if slug else "unnamed-sources"
    return f"{folder}/{shelf or 'index'}.md"


def said_in(month: str, shelf: int = 0) -> str:
    """What was said in one month (`2025-04`), or in none (`undated`)."""
    return f"said/{month}{f'-{shelf}' if shelf else ''}.md"


def speakers(letter: str, number: int) -> str:
    """The `number`th page, counted from 0, of the speakers with one letter."""
    return f"speakers/{letter}{f'-{number + 1}' if number else ''}.md"


def letter(key: str) -> str:
    """One letter of a register too long for one page."""
    return f"register/{key}.md"


def uses(id: TermId) -> str:
    """Where a term is used, where that does not fit the glossary."""
    return f"glossary/{id}.md"


def sheet(key: str) -> str:
    """One year, month, decade or century of a timeline too long for one page."""
    return f"timeline/{key.replace(' ', '-')}.md"


def corrections(shelf: int = 0) -> str:
    """The corrections, or earlier ones; shelf 1 holds the oldest."""
    return f"corrections/{shelf}.md" if shelf else CORRECTIONS


def published(publication: Publication, path: str) -> str:
    """The address of a page (`articles/x.md`, perhaps with a fragment) on the web, or from the
    site's root if the site's own address is not known."""
    page, mark, fragment = path.partition("#")
    return publication.address + _shown(page, folders=publication.folders) + mark + fragment
