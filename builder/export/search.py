"""What search is to find, on top of what it finds by itself: a page as one entry, terms and
quotations as entries of their own.

An entry is as Material for MkDocs keeps it: `location` from the site's root, `title` and `text` as
HTML, perhaps a `boost`. Entries with a fragment are shown under their page; to stand by itself, an
entry has a query (`glossary.html?truce`), which `assets/notes.js` turns into the fragment.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from html import escape
from itertools import pairwise
from typing import Any

from builder import addresses
from builder.compose.calendar import day_in_words
from builder.model import AnnotatedArticle, Quoting, Statement
from builder.text import collapse, joined
from builder.wording import in_a_row

Entry = Mapping[str, Any]

THEMES_SEPARATOR = r"[\s\-]+"
SEPARATOR = r"[\s\-,:!?\"“”«»()\[\]…–—]+|\.(?!\w)|\b['’]s?(?!\w)|\B['‘’](?=\w)"
"""Where words are parted, a regular expression. With the theme's own, `NATO,` is another and a
rarer word than `NATO`, and the rarer word comes first. An apostrophe parts words at their ends
only, with the `s` of a genitive; a query is first asked character by character, which finds none.
A full stop, too, parts words at their ends only (`U.S.`, `3.5`). Not among them: semicolons, which
end the entities of HTML."""

THEMES_LANGUAGES = ["en"]
LANGUAGES = ["glossator"]
"""What English words are found by, and which results come first: a language of lunr's, which our
theme has in `assets/javascripts/lunr`."""

_FEWEST = 4  # words of a quotation worth finding
_LONGEST = 300  # code points of it that are indexed


def of_page(
    entries: Iterable[Entry], path: str, location: str, annotated: AnnotatedArticle | None = None
) -> Iterator[Entry]:
    """What search is to find of a page, from the entries that it made of it by itself: `path` is
    where the page lives (as in `builder.addresses`), `location` what search calls it, `annotated`
    the article that it shows, if it is one."""
    page = as_one(entries)
    if annotated:
        yield from dated(page, annotated.article.date)
        yield from quotations(annotated, location)
    elif path == addresses.GLOSSARY:
        yield from terms(page)
    elif path.startswith(addresses.ENTITIES):
        yield from names(page)
    else:
        yield from page


def as_one(entries: Iterable[Entry]) -> Iterator[Entry]:
    """A page's entries, what stands before its title and what follows it joined to one."""
    held = iter(entries)
    first, second = next(held, None), next(held, None)
    if first and second and "#" not in first["location"]:
        text = f"{first['text']} {second['text']}".strip()
        yield {**second, "location": first["location"], "text": text}
    else:
        yield from (entry for entry in (first, second) if entry)
    yield from held


def dated(entries: Iterable[Entry], day: date | None) -> Iterator[Entry]:
    """The entries of a briefing, which is found by its day as `2025-03-04`, too."""
    held = iter(entries)
    if day and (page := next(held, None)):
        yield {**page, "text": f"{page['text']} {day.isoformat()}".strip()}
    yield from held


def names(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of entities: first among those that bear the same words."""
    return (_weighed(entry, 3) for entry in entries)


def terms(entries: Iterable[Entry]) -> Iterator[Entry]:
    """The entries of the glossary, each term standing by itself. One with which another begins
    ("Article 4" and "Article 42") counts twice, or the rarer one would come first."""
    held = list(entries)
    titles = sorted({entry["title"] for entry in held})
    short = {title for title, after in pairwise(titles) if after.startswith(title)}
    for entry in held:
        page, mark, id = entry["location"].partition("#")
        if mark:
            weighed = _weighed({**entry, "location": f"{page}?{id}"}, 2)
            times = 2 if entry["title"] in short else 1
            yield {**weighed, "boost": times * weighed["boost"]}
        else:
            yield entry


def _weighed(entry: Entry, boost: float) -> Entry:
    """The shorter a name, the likelier it is all that was asked for: "Japan" comes before "The
    Constitution of Japan"."""
    return {**entry, "boost": round(boost + 2 / max(len(entry["title"].split()), 1), 1)}


def quotations(annotated: AnnotatedArticle, page: str) -> Iterator[Entry]:
    """An entry for each quotation of an article: its words, then who said them, where and when.
    `page` is the location of the article."""
    article = annotated.article
    for mark in annotated.marks:
        if not isinstance(mark, Statement) or mark.kind is Quoting.INDIRECT:
            continue
        words = joined(article.text, mark.content)
        if len(words.split()) >= _FEWEST:
            said = (in_a_row(mark.labels), collapse(article.title), day_in_words(article.date))
            yield {
                "location": f"{page}?{mark.id}",
                "title": escape(words[:_LONGEST], quote=False),
                "text": escape(", ".join(filter(None, said)), quote=False),
                "boost": 0.5,  # or as a title it would come before those of articles
            }
