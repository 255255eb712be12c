"""A library in, its newest briefings out as feeds: Atom (RFC 4287) and JSON Feed 1.1."""

from __future__ import annotations

import json
from uuid import NAMESPACE_URL, uuid5

from builder import addresses
from builder.export import xml
from builder.export.chapter import plain
from builder.model import AnnotatedArticle, Article, File, Library, Publication
from builder.text import collapse, sentences

ATOM, JSON = "feed.xml", "feed.json"
_MOST = 50  # briefings in a feed
_LEAD = 280  # code points of a summary
_NEVER = "1970-01-01"  # when nothing has a date


def feeds(library: Library, publication: Publication) -> tuple[File, ...]:
    """Both feeds, newest first, each with the whole text of its briefings. Links are absolute if
    the site's address is known, else they count from the site's root, where the feeds lie."""
    newest = library.articles[:_MOST]
    return (
        File(ATOM, _atom(newest, publication)),
        File(JSON, _json(newest, publication)),
    )


def _link(article: Article, publication: Publication) -> str:
    return addresses.published(publication, addresses.article(article.id))


def _id(publication: Publication, of: str = "") -> str:
    """The address, or where none is known an identifier made of the names."""
    if publication.address:
        return publication.address + of
    return uuid5(NAMESPACE_URL, f"urn:glossator:{xml.clean(publication.name)}:{of}").urn


def _moment(article: Article) -> str:
    return f"{article.date.isoformat() if article.date else _NEVER}T00:00:00Z"


def _summary(article: Article) -> str:
    """The first sentence of running text, cut at a word if it is long."""
    paragraph = next(article.paragraphs, None)
    first = next(sentences(article.text, paragraph), None) if paragraph else None
    words = collapse(first.of(article.text)) if first else ""
    return words if len(words) <= _LEAD else words[: _LEAD - 1].rsplit(" ", 1)[0] + "\u2026"


def _title(article: Article) -> str:
    return collapse(article.title) or "Untitled"


def _author(article: Article) -> str:
    by = collapse(article.byline)
    return by[3:] if by.casefold().startswith("by ") else by


# -- Atom -------------------------------------------------------------------------------------


def _atom(newest: tuple[AnnotatedArticle, ...], publication: Publication) -> str:
    days = sorted(_moment(a.article) for a in newest) or [f"{_NEVER}T00:00:00Z"]
    itself = xml.line(publication.address + ATOM)
    home = xml.line(publication.address) or "index.html"
    about = xml.line(publication.description)
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"<id>{xml.line(_id(publication))}</id>",
        f"<title>{xml.line(publication.name) or 'Briefings'}</title>",
        f"<subtitle>{about}</subtitle>" if about else "",
        f"<updated>{days[-1]}</updated>",
        f"<author><name>{xml.line(publication.name) or 'Briefings'}</name></author>",
        f'<link rel="self" type="application/atom+xml" href="{itself}"/>',
        f'<link rel="alternate" type="text/html" href="{home}"/>',
        *(_entry(annotated, publication) for annotated in newest),
        "</feed>",
    ]
    return "\n".join(filter(None, rows)) + "\n"


def _entry(annotated: AnnotatedArticle, publication: Publication) -> str:
    article = annotated.article
    link, by = _link(article, publication), _author(article)
    id = link if publication.address else _id(publication, article.id)
    rows = [
        "<entry>",
        f"<id>{xml.line(id)}</id>",
        f"<title>{xml.line(_title(article))}</title>",
        f'<link rel="alternate" type="text/html" href="{xml.line(link)}"/>',
        f"<updated>{_moment(article)}</updated>",
        f"<published>{_moment(article)}</published>" if article.date else "",
        f"<author><name>{xml.line(by)}</name></author>" if by else "",
        f"<summary>{xml.line(_summary(article))}</summary>",
        f'<content type="html">{xml.text(plain(annotated))}</content>',
        "</entry>",
    ]
    return "\n".join(filter(None, rows))


# -- JSON Feed --------------------------------------------------------------------------------


def _json(newest: tuple[AnnotatedArticle, ...], publication: Publication) -> str:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": xml.clean(collapse(publication.name)) or "Briefings",
        "home_page_url": publication.address,
        "feed_url": publication.address and publication.address + JSON,
        "description": xml.clean(collapse(publication.description)),
        "language": "en",
    }
    items = [_item(annotated, publication) for annotated in newest]
    whole = {key: value for key, value in feed.items() if value} | {"items": items}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _item(annotated: AnnotatedArticle, publication: Publication) -> dict[str, object]:
    article = annotated.article
    link, by = _link(article, publication), _author(article)
    item: dict[str, object] = {
        "id": link if publication.address else _id(publication, article.id),
        "url": link,
        "title": xml.clean(_title(article)),
        "summary": xml.clean(_summary(article)),
        "date_published": _moment(article) if article.date else "",
        "content_html": plain(annotated),
        "authors": [{"name": xml.clean(by)}] if by else [],
    }
    return {key: value for key, value in item.items() if value or key == "content_html"}
