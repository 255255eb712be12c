"""A page's subject in, what it is in the words of schema.org out: JSON-LD for search engines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from datetime import date

from builder import addresses
from builder.bylines import author
from builder.compose.articles import Subjects
from builder.compose.page import Page
from builder.model import Article, Coordinates, Entity, Kind, Publication, Term
from builder.render.markdown import Markdown
from builder.text import collapse

Data = dict[str, object]

_TYPES = {
    Kind.PERSON: "Person",
    Kind.ORG: "Organization",
    Kind.GPE: "Place",
    Kind.LOC: "Place",
    Kind.FAC: "Place",
    Kind.EVENT: "Event",
    Kind.LAW: "Legislation",
    Kind.PRODUCT: "Product",
    Kind.WORK: "CreativeWork",
}


def news_article(
    article: Article,
    description: str,
    subjects: Subjects,
    publication: Publication,
    corrected: date | None = None,
) -> Markdown:
    """A briefing as `NewsArticle`, with what it is about and what else it mentions, and the last
    day on which its text was corrected."""
    return _script(
        {
            "@type": "NewsArticle",
            **_at(publication, addresses.article(article.id)),
            "headline": collapse(article.title),
            "description": description,
            "datePublished": article.date and article.date.isoformat(),
            "dateModified": corrected and corrected.isoformat(),
            "creditText": author(article.byline),
            "isPartOf": _site(publication),
            "about": [_thing(subject, publication) for subject in subjects.about],
            "mentions": [_thing(subject, publication) for subject in subjects.mentions],
        }
    )


def entry(entity: Entity, publication: Publication) -> Markdown:
    """An entity's page as what the entity is."""
    more = {
        "description": entity.description,
        "alternateName": list(entity.aliases),
        "geo": _geo(entity.coordinates),
    }
    return _script(_thing(entity, publication) | more)


def _geo(coordinates: Coordinates | None) -> Data:
    if coordinates is None:
        return {}
    latitude, longitude = coordinates.latitude, coordinates.longitude
    return {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}


def term_set(terms: Iterable[Term], publication: Publication) -> Markdown:
    """The glossary as `DefinedTermSet`."""
    return _script(
        {
            "@type": "DefinedTermSet",
            **_at(publication, addresses.GLOSSARY),
            "name": "Glossary",
            "isPartOf": _site(publication),
            "hasDefinedTerm": [
                _thing(term, publication) | {"description": term.definition} for term in terms
            ],
        }
    )


def website(publication: Publication) -> Markdown:
    """The home page as the site itself, as `WebSite`."""
    site = _site(publication) or {"@type": "WebSite"}
    return _script(site | {"description": publication.description})


def collection(page: Page, publication: Publication) -> Markdown:
    """A page of rows from many briefings, such as all quotes, as `CollectionPage`."""
    return _script(
        {
            "@type": "CollectionPage",
            **_at(publication, page.path),
            "name": collapse(page.title),
            "isPartOf": _site(publication),
        }
    )


def _thing(subject: Entity | Term, publication: Publication) -> Data:
    if isinstance(subject, Term):
        at = _at(publication, addresses.term(subject.id))
        return {"@type": "DefinedTerm", "name": subject.label, **at}
    type, at = _TYPES.get(subject.kind, "Thing"), _at(publication, addresses.entity(subject.id))
    known: Data = {"@type": type, "name": subject.label, **at}
    return known | {"sameAs": list(subject.same_as)} if subject.same_as else known


def _at(publication: Publication, path: str) -> Data:
    """The address of a page on the web, where the site's own is known."""
    return {"url": addresses.published(publication, path)} if publication.address else {}


def _site(publication: Publication) -> Data:
    site = {"@type": "WebSite", "name": publication.name, "url": publication.address}
    return {key: value for key, value in site.items() if value} if publication.name else {}


def _script(data: Data) -> Markdown:
    held = {"@context": "https://schema.org"} | {key: v for key, v in data.items() if v}
    return Markdown(f'<script type="application/ld+json">{json_in_html(held)}</script>')


def json_in_html(data: Mapping[str, object]) -> Markdown:
    """JSON for a `<script>`: no character of it can end the element, or begin another."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    return Markdown(_UNSAFE.sub(lambda found: f"\\u{ord(found[0]):04x}", text))


_UNSAFE = re.compile("[<>&\u2028\u2029\ud800-\udfff]")
