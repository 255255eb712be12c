"""A library in, its newest briefings out as feeds: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from builder import addresses
from builder.bylines import author
from builder.compose.errata import last_corrected
from builder.compose.lead import lead
from builder.export import xml
from builder.export.chapter import plain
from builder.model import Article, ArticleId, File, Library, Publication
from builder.text import collapse

ATOM, JSON = "feed.xml", "feed.json"
_MOST = 50  # briefings in a feed
_NEVER = "1970-01-01"  # when nothing has a date


def feeds(library: Library, publication: Publication) -> tuple[File, ...]:
    """Both feeds, newest first, each with the whole text of its briefings. Links are absolute if
    the site's address is known, else they count from the site's root, where the feeds lie."""
    corrected, names = last_corrected(library), _first_names(library)
    newest = tuple(
        _Item(
            annotated.article,
            corrected.get(annotated.article.id, (None, ""))[0],
            names.get(annotated.article.id, annotated.article.id),
        )
        for annotated in library.articles[:_MOST]
    )
    return (
        File(ATOM, _atom(newest, publication)),
        File(JSON, _json(newest, publication)),
    )


@dataclass(frozen=True, slots=True)
class _Item:
    """A briefing, the last day on which its text was corrected, if it was, and the name that it had
    first: feed readers know it by that."""

    article: Article
    corrected: date | None
    first_name: ArticleId

    @property
    def published(self) -> str:
        return _moment(self.article.date)

    @property
    def updated(self) -> str:
        days = [day for day in (self.article.date, self.corrected) if day is not None]
        return _moment(max(days, default=None))


def _first_names(library: Library) -> dict[ArticleId, ArticleId]:
    """What renamed briefings were called first, if no other is called so now. The history leads
    from the newest name to the oldest."""
    renamed = library.history.renamed if library.history else {}
    taken = {annotated.article.id for annotated in library.articles}
    return {now: old for old, now in renamed.items() if old not in taken}


def _link(id: ArticleId, publication: Publication) -> str:
    return addresses.published(publication, addresses.article(id))


def _id(publication: Publication, id: ArticleId | None = None) -> str:
    """The address of a briefing, or of all; where none is known an identifier made of the names."""
    if publication.address:
        return publication.address if id is None else _link(id, publication)
    return uuid5(NAMESPACE_URL, f"urn:glossator:{xml.clean(publication.name)}:{id or ''}").urn


def _content(article: Article, publication: Publication) -> str:
    """The text as HTML: paragraphs, headings, lists and tables."""

    def cited(id: ArticleId, place: str) -> str:
        return f"{_link(id, publication)}#{place}" if place else _link(id, publication)

    return plain(article, cited)


def _moment(day: date | None) -> str:
    return f"{day.isoformat() if day else _NEVER}T00:00:00Z"


def _title(article: Article) -> str:
    return collapse(article.title) or "Untitled"


# -- Atom -------------------------------------------------------------------------------------


def _atom(newest: tuple[_Item, ...], publication: Publication) -> str:
    updated = max((item.updated for item in newest), default=_moment(None))
    itself = xml.line(publication.address + ATOM)
    home = xml.line(publication.address) or "index.html"
    about = xml.line(publication.description)
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"<id>{xml.line(_id(publication))}</id>",
        f"<title>{xml.line(publication.name) or 'Briefings'}</title>",
        f"<subtitle>{about}</subtitle>" if about else "",
        f"<updated>{updated}</updated>",
        f"<author><name>{xml.line(publication.name) or 'Briefings'}</name></author>",
        f'<link rel="self" type="application/atom+xml" href="{itself}"/>',
        f'<link rel="alternate" type="text/html" href="{home}"/>',
        *(_entry(item, publication) for item in newest),
        "</feed>",
    ]
    return "\n".join(filter(None, rows)) + "\n"


def _entry(item: _Item, publication: Publication) -> str:
    article = item.article
    link, by = _link(article.id, publication), author(article.byline)
    rows = [
        "<entry>",
        f"<id>{xml.line(_id(publication, item.first_name))}</id>",
        f"<title>{xml.line(_title(article))}</title>",
        f'<link rel="alternate" type="text/html" href="{xml.line(link)}"/>',
        f"<updated>{item.updated}</updated>",
        f"<published>{item.published}</published>" if article.date else "",
        f"<author><name>{xml.line(by)}</name></author>" if by else "",
        f"<summary>{xml.line(lead(article))}</summary>",
        f'<content type="html">{xml.text(_content(article, publication))}</content>',
        "</entry>",
    ]
    return "\n".join(filter(None, rows))


# -- JSON Feed --------------------------------------------------------------------------------


def _json(newest: tuple[_Item, ...], publication: Publication) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": xml.clean(collapse(publication.name)) or "Briefings",
        "home_page_url": publication.address,
        "feed_url": publication.address and publication.address + JSON,
        "description": xml.clean(collapse(publication.description)),
        "language": "en",
    }
    items = [_item(item, publication) for item in newest]
    whole = {key: value for key, value in feed.items() if value} | {"items": items}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _item(item: _Item, publication: Publication) -> dict[str, object]:
    article = item.article
    link, by = _link(article.id, publication), author(article.byline)
    row: dict[str, object] = {
        "id": _id(publication, item.first_name),
        "url": link,
        "title": xml.clean(_title(article)),
        "summary": xml.clean(lead(article)),
        "date_published": item.published if article.date else "",
        "date_modified": item.updated if item.corrected else "",
        "content_html": _content(article, publication),
        "authors": [{"name": xml.clean(by)}] if by else [],
    }
    return {key: value for key, value in row.items() if value or key == "content_html"}
