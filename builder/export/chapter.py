"""An annotated article in, a chapter of a book out: its text in XHTML, and its notes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import repeat

from builder import addresses
from builder.compose import credits
from builder.compose.calendar import day_in_words
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
    Gloss,
    Note,
    Quoting,
    Reference,
    Span,
    Statement,
    Style,
    Term,
    TermId,
)
from builder.nesting import Nest, nested
from builder.text import WHITE, shared_out, slug

REGISTER = "register.xhtml"

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
    notes = _Notes(annotated, terms)
    parts = [
        _heading(annotated),
        f'<div class="text" data-briefing="{xml.line(article.id)}">',
        *_text(article, _tags(annotated, known, cited), notes, addresses.headings(article)),
        "</div>",
        *notes.section(),
    ]
    if online := xml.address(online):
        parts.append(f'<p class="online"><a href="{online}">This briefing online</a></p>')
    return "\n".join(parts)


def plain(article: Article, cited: Citing) -> str:
    """The text alone, without marks and notes: for feeds. `cited` as for a chapter."""
    bare = AnnotatedArticle(article, ())
    return "\n".join(_text(article, _tags(bare, (), cited), _Notes(bare, {}), repeat(("", ""))))


def _text(
    article: Article, tags: Sequence[_Tag], notes: _Notes, headings: Iterator[tuple[str, str]]
) -> Iterator[str]:
    shared = shared_out((block.span for block in article.blocks), tags)
    rows = [
        (block.inside, _block(article.text, block, inner, notes, headings))
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


class _Notes:
    """The notes of a chapter, numbered as the text refers to them; what one paragraph says twice
    is one note."""

    def __init__(self, annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> None:
        self._wanted = sorted(_notes(annotated, terms), key=lambda note: note[0])
        self._places = [at for at, _ in self._wanted]
        self._made: list[str] = []

    def within(self, span: Span) -> dict[int, str]:
        """The references that stand in a block, by the offset behind which they stand."""
        numbers: dict[str, int] = {}
        placed: dict[int, list[str]] = {}
        start, end = (bisect_right(self._places, edge) for edge in (span.start, span.end))
        for at, note in self._wanted[start:end]:
            if first := note not in numbers:
                self._made.append(note)
                numbers[note] = len(self._made)
            placed.setdefault(at, []).append(_reference(numbers[note], first=first))
        return {at: f'<sup data-added="">{", ".join(refs)}</sup>' for at, refs in placed.items()}

    def section(self) -> Iterator[str]:
        if not self._made:
            return
        yield '<section class="notes" epub:type="endnotes" role="doc-endnotes">'
        yield "<h2>Notes</h2>\n<ol>"
        for number, note in enumerate(self._made, start=1):
            back = f'<a href="#r{number}" role="doc-backlink" aria-label="Back">\u21a9</a>'
            yield f'<li id="n{number}" epub:type="endnote">{note} {back}</li>'
        yield "</ol>\n</section>"


def _reference(number: int, *, first: bool) -> str:
    id = f' id="r{number}"' if first else ""
    return f'<a{id} href="#n{number}" epub:type="noteref" role="doc-noteref">{number}</a>'


def _notes(annotated: AnnotatedArticle, terms: Mapping[TermId, Term]) -> Iterator[tuple[int, str]]:
    """Where a note belongs, and what it says: each term once, who speaks, the editors' remarks."""
    explained: set[TermId] = set()
    for mark in annotated.marks:
        match mark:
            case Statement():
                if credit := _credit(annotated.article, mark):
                    yield mark.content[-1].end, xml.line(credit)
            case Gloss(term=id) if id in terms and id not in explained and terms[id].definition:
                explained.add(id)
                term = terms[id]
                yield mark.span.end, f"<b>{xml.line(term.label)}</b> {xml.line(term.definition)}"
            case Note():
                yield mark.span.end, f"<b>Note</b> {xml.line(mark.text)}"


def _credit(article: Article, statement: Statement) -> str:
    """Who said it to whom; nothing for a report that names nobody."""
    if statement.kind is Quoting.INDIRECT and not statement.speaker_label:
        return ""
    said = credits.speaker(statement), credits.circumstances(article, statement)
    return ", ".join(filter(None, said)) + "."


# -- a block ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Tag:
    """An element around a span: `again` opens what is left of it where it had to be split."""

    span: Span
    rank: int
    before: str
    again: str
    after: str
    link: bool = False


_STYLES = {Emphasis.EM: (3, "em"), Emphasis.STRONG: (2, "strong"), Emphasis.CODE: (5, "code")}


def _tags(
    annotated: AnnotatedArticle, known: Collection[EntityId], cited: Citing
) -> tuple[_Tag, ...]:
    """Everything that is to be marked up in an article, by start, outer before inner."""
    text = annotated.article.text
    found = [tag for style in annotated.article.styles for tag in _styled(style, text, cited)]
    met: set[EntityId] = set()
    for mark in annotated.marks:
        match mark:
            case Statement():
                found += _quoted(mark)
            case Reference(entity=id) if id and id in known and id not in met:
                met.add(id)
                link = f'<a class="name" href="{REGISTER}#{entry_id(id)}">'
                found.append(_Tag(mark.span, 4, link, link, "</a>", link=True))
    return tuple(sorted(found, key=lambda t: (t.span.start, -t.span.end, t.rank)))


def _styled(style: Style, text: str, cited: Citing) -> Iterator[_Tag]:
    if style.emphasis is Emphasis.BREAK:
        if not style.span.of(text).strip(WHITE):  # no break within a word
            yield _Tag(style.span, 9, "<br/>", "", "")
    elif style.emphasis is not Emphasis.LINK:
        rank, name = _STYLES[style.emphasis]
        yield _Tag(style.span, rank, f"<{name}>", f"<{name}>", f"</{name}>")
    elif where := _led_to(style.target, cited):
        link = f'<a href="{where}">'
        yield _Tag(style.span, 1, link, link, "</a>", link=True)


def _led_to(target: str, cited: Citing) -> str:
    """Where a link leads: to another briefing, or out of the site."""
    other = addresses.article_at(target)
    return xml.line(cited(other, target.partition("#")[2])) if other else xml.address(target)


def _quoted(statement: Statement) -> Iterator[_Tag]:
    for number, span in enumerate(statement.content):
        id = "" if number else f' id="{xml.line(statement.id)}"'
        yield _Tag(span, 0, f'<span class="quote"{id}>', '<span class="quote">', "</span>")


def _block(
    text: str,
    block: Block,
    tags: Sequence[_Tag],
    notes: _Notes,
    headings: Iterator[tuple[str, str]],
) -> str:
    if block.form is Form.CODE:
        return f"<pre><code>{xml.text(block.span.of(text))}</code></pre>"
    if block.form is Form.TABLE:
        return _table(text, block, tags, notes)
    line = _line(text, block.span, tags, notes)
    if block.form is not Form.HEADING:
        return f"<p>{line}</p>"
    name = f"h{min(max(block.level, 2), 6)}"
    _, place = next(headings)
    id = f' id="{xml.line(place)}"' if place else ""
    return f"<{name}{id}>{line}</{name}>"


def _table(text: str, block: Block, tags: Sequence[_Tag], notes: _Notes) -> str:
    rows = list(block.rows(text))
    shared = shared_out((span for row in rows for span in row if span), tags)
    lines = []
    for number, row in enumerate(rows):
        name = "td" if number else "th"
        cells = (_line(text, span, next(shared), notes) if span else "" for span in row)
        lines.append(f"<tr>{''.join(f'<{name}>{cell}</{name}>' for cell in cells)}</tr>")
    return "\n".join(["<table>", *lines, "</table>"])


def _line(text: str, within: Span, tags: Sequence[_Tag], notes: _Notes) -> str:
    """The text of a block, cut where an element begins or ends; elements that cross are split."""
    placed = notes.within(within)
    begin: dict[int, list[_Tag]] = {}
    for tag in tags:
        begin.setdefault(max(tag.span.start, within.start), []).append(tag)
    ends = {min(tag.span.end, within.end) for tag in tags}
    cuts = sorted({within.start, within.end, *begin, *ends, *placed})
    out, held, active = list[str](), _Held(within.start), list[_Tag]()
    for here, there in zip(cuts, [*cuts[1:], within.end], strict=True):
        active = [tag for tag in active if tag.span.end > here]
        if note := placed.get(here):
            out += (*held.move_to(_before_a_link(active)), note)
        active += begin.get(here, ())
        if here < there:
            out += (*held.move_to(_one_link(active)), xml.text(text[here:there]))
    return "".join((*out, *held.move_to([])))


def _before_a_link(tags: Iterable[_Tag]) -> list[_Tag]:
    """The elements within which a link may stand."""
    kept: list[_Tag] = []
    for tag in tags:
        if tag.link:
            break
        kept.append(tag)
    return kept


def _one_link(tags: Iterable[_Tag]) -> list[_Tag]:
    """The elements without the links that would stand in another link."""
    kept: list[_Tag] = []
    for tag in tags:
        if not (tag.link and any(other.link for other in kept)):
            kept.append(tag)
    return kept


class _Held:
    """The elements that are open, outer first, in a block that begins at `start`."""

    def __init__(self, start: int) -> None:
        self._start = start
        self._open: list[_Tag] = []
        self._begun: set[int] = set()

    def move_to(self, wanted: Sequence[_Tag]) -> Iterator[str]:
        """The tags that close what is not wanted and open what is."""
        pairs = enumerate(zip(self._open, wanted, strict=False))
        shared = min(len(self._open), len(wanted))
        shared = next((n for n, (one, other) in pairs if one is not other), shared)
        while len(self._open) > shared:
            yield self._open.pop().after
        for tag in wanted[shared:]:
            split = tag.span.start < self._start or id(tag) in self._begun
            yield tag.again if split else tag.before
            self._begun.add(id(tag))
            self._open.append(tag)


# -- blocks in their lists and block quotes ----------------------------------------------------

_ELEMENTS = {Box.BULLETS: "ul", Box.NUMBERS: "ol", Box.BLOCKQUOTE: "blockquote"}


def _arranged(blocks: Iterable[Nest[str] | str]) -> Iterator[str]:
    """The blocks in reading order, each in its lists and block quotes."""
    for block in blocks:
        if isinstance(block, str):
            yield block
            continue
        box, name = block.container, _ELEMENTS[block.container.box]
        start = f' start="{box.start}"' if box.box is Box.NUMBERS and box.start != 1 else ""
        yield f"<{name}{start}>"
        for item in block.items:
            inner = _arranged(item)
            yield from inner if box.box is Box.BLOCKQUOTE else ("<li>", *inner, "</li>")
        yield f"</{name}>"
