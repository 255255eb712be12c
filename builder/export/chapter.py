"""An annotated article in, a chapter of a book out: its text in XHTML, and its notes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from operator import itemgetter

from builder import addresses
from builder.compose.calendar import day_in_words
from builder.compose.notes import Credit, Placed, notes
from builder.export import xml
from builder.model import (
    AnnotatedArticle,
    Article,
    ArticleId,
    Block,
    Box,
    Emphasis,
    EntityId,
    Form,
    Note,
    Reference,
    Span,
    Statement,
    Style,
    Term,
    TermId,
)
from builder.nesting import Nest, nested
from builder.spans import shared_out
from builder.text import slug
from builder.weaving import Rank, Stretch, Tags, in_order, woven

REGISTER = "register.xhtml"

_References = Sequence[tuple[int, str]]

Citing = Callable[[ArticleId, str], str]
"""The address of a briefing, or of a place in it by its address within the page ("" for none)."""


def file_name(id: str) -> str:
    """The chapter's file in the book."""
    return f"b-{slug(id)}.xhtml"


def address(id: ArticleId, place: str = "") -> str:
    """The address of a chapter in the book, or of a place in it."""
    return f"{file_name(id)}#{place}" if place else file_name(id)


def entry_id(id: EntityId) -> str:
    """An entity's anchor in the register."""
    return f"e-{slug(id)}"


def chapter(
    annotated: AnnotatedArticle,
    terms: Mapping[TermId, Term],
    known: Collection[EntityId],
    cited: Citing = address,
    online: str = "",
) -> str:
    """The content of `<body>`: heading, text and endnotes. The text stands in
    `<div data-briefing="ID">`; what is added to it carries `data-added`. Entities in `known` have
    an entry in the register, `cited` gives the address of another briefing (or of a place in it,
    by its address within the page), `online` is this one's on the web."""
    article = annotated.article
    placed = notes(annotated, terms)
    marked = _stretches(annotated, known, cited)
    parts = [
        _heading(annotated),
        f'<div class="text" data-briefing="{xml.line(article.id)}">',
        *_text(article, marked, _references(article.text, placed), addresses.headings(article)),
        "</div>",
        *_endnotes(placed),
    ]
    if online := xml.address(online):
        parts.append(f'<p class="online"><a href="{online}">This briefing online</a></p>')
    return "\n".join(parts)


def plain(article: Article, cited: Citing) -> str:
    """The text alone, without marks and notes: for feeds. `cited` as for a chapter."""
    bare = AnnotatedArticle(article, ())
    marked = _stretches(bare, (), cited)
    return "\n".join(_text(article, marked, (), repeat(("", ""))))


def _text(
    article: Article,
    marked: Sequence[Stretch],
    references: _References,
    headings: Iterator[tuple[str, str]],
) -> Iterator[str]:
    shared = shared_out((block.span for block in article.blocks), marked)
    rows = [
        (block.inside, _block(article.text, block, inner, references, headings))
        for block, inner in zip(article.blocks, shared, strict=True)
    ]
    return _arranged(nested(rows))


def _heading(annotated: AnnotatedArticle) -> str:
    article = annotated.article
    rows = [f"<h1>{xml.line(article.title)}</h1>"]
    if article.date:
        day = f'<time datetime="{article.date.isoformat()}">{day_in_words(article.date)}</time>'
        rows.insert(0, f'<p class="date">{day}</p>')
    if article.byline:
        rows.append(f'<p class="by">{xml.line(article.byline)}</p>')
    return "\n".join(["<header>", *rows, "</header>"])


# -- notes ------------------------------------------------------------------------------------


def _references(text: str, placed: Iterable[Placed]) -> list[tuple[int, str]]:
    """Where in the text the numbers of notes stand, in order, and how; the way back from a note
    leads to its first one."""
    made: dict[int, list[str]] = {}
    met: set[int] = set()
    rows = [(span, n) for n, note in enumerate(placed, start=1) for _, span in note.references]
    for at, number in sorted({(_end(text, span), number) for span, number in rows}):
        id = "" if number in met else f' id="r{number}"'
        met.add(number)
        link = f'<a{id} href="#n{number}" epub:type="noteref" role="doc-noteref">{number}</a>'
        made.setdefault(at, []).append(link)
    return [(at, f'<sup data-added="">{", ".join(links)}</sup>') for at, links in made.items()]


def _end(text: str, span: Span) -> int:
    """Where its words end: what an editor means may go on into the gap between paragraphs."""
    return span.start + len(span.of(text).rstrip())


def _within(span: Span, references: _References) -> dict[int, str]:
    """The references that stand in a part of the text."""
    edges = (span.start, span.end)
    start, end = (bisect_right(references, edge, key=itemgetter(0)) for edge in edges)
    return dict(references[start:end])


def _endnotes(placed: Sequence[Placed]) -> Iterator[str]:
    if not placed:
        return
    yield '<section class="notes" epub:type="endnotes" role="doc-endnotes">'
    yield "<h2>Notes</h2>\n<ol>"
    for number, note in enumerate(placed, start=1):
        back = f'<a href="#r{number}" role="doc-backlink" aria-label="Back">\u21a9</a>'
        yield f'<li id="n{number}" epub:type="endnote">{_note(note.content)} {back}</li>'
    yield "</ol>\n</section>"


def _note(content: Credit | Term | Note) -> str:
    match content:
        case Credit(who=who, how=how):
            return f"{xml.line(', '.join(filter(None, (who, how))))}."
        case Note(text=remark):
            return f"<b>Note</b> {xml.line(remark)}"
        case Term(label=label, definition=definition):
            return f"<b>{xml.line(label)}</b> {xml.line(definition)}".rstrip()


# -- a block ----------------------------------------------------------------------------------


def _stretches(
    annotated: AnnotatedArticle, known: Collection[EntityId], cited: Citing
) -> list[Stretch]:
    """Everything that is to be marked up in an article, by start, outer before inner."""
    found = [_styled(style, cited) for style in annotated.article.styles]
    met: set[EntityId] = set()
    for mark in annotated.marks:
        match mark:
            case Statement():
                found += _quoted(mark)
            case Reference(entity=id) if id and id in known and id not in met:
                met.add(id)
                link = Tags.element("a", f' class="name" href="{REGISTER}#{entry_id(id)}"')
                found.append(Stretch(mark.span, Rank.NAME, plain=None, linked=link))
    return in_order(found)


def _styled(style: Style, cited: Citing) -> Stretch:
    rank = Rank.of(style.emphasis)
    if style.emphasis is Emphasis.LINK:
        where = _led_to(style.target, cited)
        linked = Tags.element("a", f' href="{where}"') if where else None
        return Stretch(style.span, rank, None, linked, marks=False)
    is_break = style.emphasis is Emphasis.BREAK
    plain = Tags("<br/>", "", "") if is_break else Tags.element(style.emphasis.value)
    return Stretch(style.span, rank, plain, marks=False)


def _led_to(target: str, cited: Citing) -> str:
    """Where a link leads: to another briefing, or out of the site."""
    other = addresses.article_at(target)
    return xml.line(cited(other, target.partition("#")[2])) if other else xml.address(target)


def _quoted(statement: Statement) -> Iterator[Stretch]:
    for number, span in enumerate(statement.content):
        id = "" if number else f' id="{xml.line(statement.id)}"'
        again = '<span class="quote">'
        yield Stretch(span, Rank.QUOTE, Tags(f'<span class="quote"{id}>', "</span>", again))


def _block(
    text: str,
    block: Block,
    marked: Sequence[Stretch],
    references: _References,
    headings: Iterator[tuple[str, str]],
) -> str:
    if block.form is Form.CODE:
        return f"<pre><code>{_line(text, block.span, (), references)}</code></pre>"
    if block.form is Form.TABLE:
        return _table(text, block, marked, references)
    line = _line(text, block.span, marked, references)
    if block.form is not Form.HEADING:
        return f"<p>{line}</p>"
    name = f"h{block.level_shown}"
    _, place = next(headings)
    id = f' id="{xml.line(place)}"' if place else ""
    return f"<{name}{id}>{line}</{name}>"


def _table(text: str, block: Block, marked: Sequence[Stretch], references: _References) -> str:
    rows = list(block.rows(text))
    shared = shared_out((span for row in rows for span in row if span), marked)
    lines = []
    for number, row in enumerate(rows):
        name = "td" if number else "th"
        cells = (_line(text, span, next(shared), references) if span else "" for span in row)
        lines.append(f"<tr>{''.join(f'<{name}>{cell}</{name}>' for cell in cells)}</tr>")
    return "\n".join(["<table>", *lines, "</table>"])


def _line(text: str, within: Span, marked: Sequence[Stretch], references: _References) -> str:
    """The text of a block with its elements, and the numbers of its notes between them."""
    out, at = list[str](), within.start
    for place, tag in woven(text, within, marked, _within(within, references)):
        out += (xml.text(text[at:place]), tag)
        at = place
    return "".join((*out, xml.text(text[at : within.end])))


# -- blocks in their lists and block quotes ----------------------------------------------------


def _arranged(blocks: Iterable[Nest[str] | str]) -> Iterator[str]:
    """The blocks in reading order, each in its lists and block quotes."""
    for block in blocks:
        if isinstance(block, str):
            yield block
            continue
        yield f"<{block.element}{block.numbering}>"
        for item in block.items:
            inner = _arranged(item)
            quoted = block.container.box is Box.BLOCKQUOTE
            yield from inner if quoted else ("<li>", *inner, "</li>")
        yield f"</{block.element}>"
