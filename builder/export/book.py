"""A library in, the files of an EPUB 3 out: a chapter a briefing, the glossary, the register."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from uuid import NAMESPACE_URL, uuid5

from builder import addresses
from builder.compose.calendar import day_in_words, month_in_words, month_of
from builder.compose.kinds import LAYERS, NAMES
from builder.dead_links import places
from builder.export import look, xml
from builder.export.chapter import REGISTER, address, chapter, entry_id, file_name
from builder.model import (
    Article,
    ArticleId,
    Entity,
    EntityId,
    File,
    Gloss,
    Library,
    Publication,
    Reference,
    TermId,
)
from builder.text import slug
from builder.wording import plural

MIMETYPE = File("mimetype", "application/epub+zip")  # the first file of the archive, not compressed
_FOLDER = "EPUB"
_PACKAGE = f"{_FOLDER}/package.opf"
_COVER, _NAV, _GLOSSARY = "cover.xhtml", "nav.xhtml", "glossary.xhtml"
_MOST_PLACES = 12  # briefings that an entry of glossary or register leads to
_MANY = 60  # briefings, beyond which the table of contents groups them by month

_CONTAINER = f"""\
<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="{_PACKAGE}" media-type="application/oebps-package+xml"/></rootfiles>
</container>
"""


@dataclass(frozen=True, slots=True)
class _Document:
    """A document of the book; `types` are its properties in the package."""

    path: str
    title: str
    text: str
    types: str = ""


def book(library: Library, publication: Publication, moment: datetime) -> tuple[File, ...]:
    """The files of the archive, in order; briefings newest first. `moment` (UTC) is when it was
    made, as far as a reader is told; the same library and moment give the same files."""
    held = _Held(library)
    chapters = [
        _Document(
            file_name(a.article.id),
            a.article.title,
            chapter(a, library.terms, held.entities, held.cited, _online(publication, a.article)),
        )
        for a in library.articles
    ]
    back = [part for part in (_glossary(library, held), _register(library, held)) if part]
    articles = [a.article for a in library.articles]
    front = [_title_page(publication, articles), _contents(articles, chapters, back)]
    parts = [*front, *chapters, *back]
    return (
        MIMETYPE,
        File("META-INF/container.xml", _CONTAINER),
        File(_PACKAGE, _package(publication, articles, parts, moment)),
        File(f"{_FOLDER}/book.css", look.STYLE),
        File(f"{_FOLDER}/cover.svg", look.cover(publication.name, _years(articles))),
        *(File(f"{_FOLDER}/{part.path}", _xhtml(part)) for part in parts),
    )


def _online(publication: Publication, article: Article) -> str:
    if not publication.address:
        return ""
    return addresses.published(publication, addresses.article(article.id))


class _Held:
    """In which articles entities and terms occur, in the library's order, and which places within
    an article can be led to."""

    def __init__(self, library: Library) -> None:
        self.entities: dict[EntityId, dict[str, Article]] = {}
        self.terms: dict[TermId, dict[str, Article]] = {}
        self._within = {a.article.id: frozenset(places(a)) for a in library.articles}
        for annotated in library.articles:
            article = annotated.article
            for mark in annotated.marks:
                if isinstance(mark, Reference) and mark.entity and mark.entity in library.entities:
                    self.entities.setdefault(mark.entity, {})[article.id] = article
                if isinstance(mark, Gloss) and mark.term in library.terms:
                    self.terms.setdefault(mark.term, {})[article.id] = article

    def cited(self, id: ArticleId, place: str) -> str:
        """The address of a briefing in the book, or of a place in it if there is one so called."""
        return address(id, place if place in self._within.get(id, ()) else "")


def _years(articles: Iterable[Article]) -> str:
    """From which year to which."""
    years = sorted({article.date.year for article in articles if article.date})
    return " to ".join(dict.fromkeys(str(years[end]) for end in (0, -1))) if years else ""


# -- the documents ----------------------------------------------------------------------------


def _xhtml(part: _Document) -> str:
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"
 lang="en" xml:lang="en">
<head>
<meta charset="utf-8"/>
<title>{xml.line(part.title) or "Untitled"}</title>
<link rel="stylesheet" type="text/css" href="book.css"/>
</head>
<body dir="auto">
{part.text}
</body>
</html>
"""


def _title_page(publication: Publication, articles: Sequence[Article]) -> _Document:
    count = plural(len(articles), "briefing")
    rows = [
        look.MARK,
        f"<h1>{xml.line(publication.name)}</h1>",
        f"<p>{xml.line(publication.description)}</p>" if publication.description else "",
        f'<p class="count">{", ".join(filter(None, (count, _years(articles))))}</p>',
    ]
    if address := xml.address(publication.address):
        rows.append(f'<p class="source"><a href="{address}">{address}</a></p>')
    rows.append(
        '<p class="source">The text of each briefing is its source\u2019s, character for '
        "character; notes and links are added.</p>"
    )
    inside = "\n".join(filter(None, rows))
    text = f'<section class="title" epub:type="titlepage">\n{inside}\n</section>'
    return _Document(_COVER, publication.name, text, "svg")


def _contents(
    articles: Sequence[Article], chapters: Sequence[_Document], back: Sequence[_Document]
) -> _Document:
    entries = [
        f'<li><a href="{part.path}">{xml.line(part.title) or "Untitled"}</a></li>'
        for part in chapters
    ]
    if len(articles) > _MANY:
        entries = list(_by_month(articles, entries))
    others = [f'<li><a href="{part.path}">{part.title}</a></li>' for part in back]
    first = f'<li><a href="{_COVER}">Title page</a></li>'
    marks = ['<li><a epub:type="toc" href="#toc">Contents</a></li>']
    if chapters:
        marks.append(
            f'<li><a epub:type="bodymatter" href="{chapters[0].path}">Start of the text</a></li>'
        )
    toc = "\n".join([first, *entries, *others])
    text = f"""\
<nav epub:type="toc" role="doc-toc" id="toc">
<h1>Contents</h1>
<ol>
{toc}
</ol>
</nav>
<nav epub:type="landmarks" hidden="hidden">
<h2>Landmarks</h2>
<ol>
{chr(10).join(marks)}
</ol>
</nav>"""
    return _Document(_NAV, "Contents", text, "nav")


def _by_month(articles: Sequence[Article], entries: Sequence[str]) -> Iterator[str]:
    pairs = zip(articles, entries, strict=True)
    for month, group in groupby(pairs, lambda pair: month_of(pair[0].date)):
        inside = "\n".join(entry for _, entry in group)
        yield f"<li><span>{month_in_words(month)}</span>\n<ol>\n{inside}\n</ol></li>"


def _glossary(library: Library, held: _Held) -> _Document | None:
    """The terms that the briefings use."""
    terms = sorted((library.terms[id] for id in held.terms), key=lambda t: t.label.casefold())
    rows = []
    for term in terms:
        rows.append(f'<dt id="t-{slug(term.id)}"><dfn>{xml.line(term.label)}</dfn></dt>')
        rows += [f"<dd>{xml.line(term.definition)}</dd>"] if term.definition else []
        rows += [f'<dd class="source">{xml.line(term.source)}</dd>'] if term.source else []
        rows.append(f'<dd class="source">{_links(held.terms[term.id].values())}</dd>')
    inside = "\n".join(["<h1>Glossary</h1>", "<dl>", *rows, "</dl>"])
    text = f'<section epub:type="glossary" role="doc-glossary">\n{inside}\n</section>'
    return _Document(_GLOSSARY, "Glossary", text) if terms else None


def _register(library: Library, held: _Held) -> _Document | None:
    """Whom and what the briefings name, by kind."""
    rows = ["<h1>Register</h1>"]
    entities = sorted(
        (library.entities[id] for id in held.entities), key=lambda e: (e.label.casefold(), e.id)
    )
    for layer in NAMES:
        if entries := [entity for entity in entities if entity.layer is layer]:
            named = (_entry(e, held.entities[e.id].values()) for e in entries)
            rows += (f"<h2>{LAYERS[layer]}</h2>", "<dl>", *named, "</dl>")
    text = "\n".join(['<section epub:type="index" role="doc-index">', *rows, "</section>"])
    return _Document(REGISTER, "Register", text) if entities else None


def _entry(entity: Entity, articles: Iterable[Article]) -> str:
    rows = [f'<dt id="{entry_id(entity.id)}">{xml.line(entity.label)}</dt>']
    if entity.description:
        rows.append(f"<dd>{xml.line(entity.description)}</dd>")
    if entity.aliases:
        rows.append(f'<dd class="source">Also called {xml.line("; ".join(entity.aliases))}</dd>')
    rows.append(f'<dd class="source">{_links(articles)}</dd>')
    return "\n".join(rows)


def _links(articles: Iterable[Article]) -> str:
    """The newest briefings among these, by their date, and how many more there are."""
    held = list(articles)
    links = [
        f'<a href="{file_name(article.id)}">{day_in_words(article.date)}</a>'
        for article in held[:_MOST_PLACES]
    ]
    more = f" and {len(held) - _MOST_PLACES} more" if len(held) > _MOST_PLACES else ""
    return ", ".join(links) + more


# -- the package ------------------------------------------------------------------------------


def _package(
    publication: Publication,
    articles: Sequence[Article],
    parts: Sequence[_Document],
    moment: datetime,
) -> str:
    days = [article.date for article in articles if article.date]
    id = uuid5(NAMESPACE_URL, publication.address or f"urn:glossator:{xml.clean(publication.name)}")
    date = f"<dc:date>{max(days).isoformat()}</dc:date>\n" if days else ""
    about = xml.line(publication.description)
    described = f"<dc:description>{about}</dc:description>\n" if about else ""
    items = "\n".join(map(_item, parts))
    spine = "\n".join(f'<itemref idref="{_id(part)}"/>' for part in parts)
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="en">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:{id}</dc:identifier>
<dc:title>{xml.line(publication.name) or "Briefings"}</dc:title>
<dc:language>en</dc:language>
{date}{described}<meta property="dcterms:modified">{moment:%Y-%m-%dT%H:%M:%SZ}</meta>
<meta property="schema:accessMode">textual</meta>
<meta property="schema:accessModeSufficient">textual</meta>
<meta property="schema:accessibilityFeature">tableOfContents</meta>
<meta property="schema:accessibilityFeature">structuralNavigation</meta>
<meta property="schema:accessibilityFeature">readingOrder</meta>
<meta property="schema:accessibilityHazard">none</meta>
<meta property="schema:accessibilitySummary">Text with headings and linked notes.</meta>
</metadata>
<manifest>
<item id="style" href="book.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
{items}
</manifest>
<spine>
{spine}
</spine>
</package>
"""


def _item(part: _Document) -> str:
    types = f' properties="{part.types}"' if part.types else ""
    kind = "application/xhtml+xml"
    return f'<item id="{_id(part)}" href="{part.path}" media-type="{kind}"{types}/>'


def _id(part: _Document) -> str:
    return part.path.removesuffix(".xhtml")
