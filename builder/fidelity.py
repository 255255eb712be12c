"""A rendered page and its article in, every difference between what is seen and what was written
out: the proof that nothing was lost and nothing got in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser

from builder.model import Article, Block, Form, Place, Problem
from builder.text import collapse
from builder.web import leaves_the_site, web_address


def _names(words: str) -> frozenset[str]:
    return frozenset(words.split())


_HEADINGS = _names("h1 h2 h3 h4 h5 h6")
_LEAVES = _HEADINGS | _names("p pre table")
_BEGINS = {"tr": "\0\n", "td": "\0\t", "th": "\0\t"}
"""What stands for the beginning of a row or cell in the text of a table; no text holds a NUL."""
_BOXES = _names("div ul ol li blockquote")
_WITHIN = _names("a q span em strong code br time abbr sup")
_SOURCE = _LEAVES | _BOXES | _WITHIN | _BEGINS.keys() | _names("thead tbody")
_ADDED = _SOURCE | _names(
    """aside section header footer nav figure figcaption hr b i u s small sub cite mark kbd data
    dfn dl dt dd details summary menu bdi bdo wbr caption tfoot
    img svg g path circle rect line polyline polygon title desc text tspan use label
    fieldset legend button input output"""
)
_VOID = _names("br hr img input wbr")
_ATTRIBUTES = _names("class id href title start datetime lang dir cite rel target tabindex role")
_SHAPES = _names(  # of what was added: figures and controls, but nothing that runs or loads
    """type name value checked disabled open for scope colspan rowspan headers alt width height x y
    x1 x2 y1 y2 cx cy r rx ry d points fill stroke stroke-width viewbox transform src
    popover popovertarget xmlns preserveaspectratio focusable text-anchor dx dy hidden inert"""
)
_ADDRESSES = _names("href src cite")


def differences(html: str, article: Article) -> tuple[Problem, ...]:
    """What a reader of this page would see otherwise than the article says; empty if nothing.

    `html` is the page, or its content. Looked at is the element with the attribute
    `data-briefing` and the article's id, less what carries `data-added`: its blocks must be the
    article's, in number, order, form and text (white space collapses), its elements and
    attributes of a few harmless kinds, properly nested. The page's `<h1>`, if it stands before
    the element, must be the title.
    """
    page = _PageReader(article.id)
    page.feed(html)
    page.close()
    return (*_faults(page, article), *_compared(page.seen, article))


def with_permalinks_marked(html: str) -> str:
    """The page with what `toc: {permalink: true}` adds to its headings marked as added."""
    return html.replace('<a class="headerlink"', '<a data-added class="headerlink"')


@dataclass(slots=True)
class _SeenBlock:
    """A block as seen: the element that holds it, and its text."""

    tag: str
    text: list[str] = field(default_factory=list)

    def words(self) -> str:
        text = "".join(self.text)
        if self.tag == "table":
            stray, *rows = text.split(_BEGINS["tr"])
            cells = [row.split(_BEGINS["td"]) for row in rows]
            return collapse(stray + " ".join(row[0] for row in cells)) + _rows(
                row[1:] for row in cells
            )
        return text if self.tag == "pre" else collapse(text)


class _PageReader(HTMLParser):
    """Reads a page; `seen` are the blocks of its article, `faults` what should not be there."""

    def __init__(self, id: str) -> None:
        super().__init__(convert_charrefs=True)
        self.seen: list[_SeenBlock] = []
        self.faults: list[tuple[int, str]] = []
        self.found = 0
        self.title: _SeenBlock | None = None
        self._id = id
        self.open: list[str] = []
        self._added = 0
        self._leaf: _SeenBlock | None = None
        self._ids: set[str] = set()
        self._in_title = False

    def fault(self, what: str) -> None:
        self.faults.append((len(self.seen), what))

    # -- tags

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if not self.open:
            self._outside(tag, attrs)
            return
        self._check(tag, attrs)
        if tag in _VOID:
            if tag == "br" and not self._added:
                self.handle_data(" ")
            return
        self.open.append(tag)
        if self._added:
            return
        if any(name == "data-added" for name, _ in attrs):
            self._added = len(self.open)
        elif tag in _LEAVES or tag in _BOXES:
            self._begin(tag)
        elif tag in _BEGINS:
            self.handle_data(_BEGINS[tag])

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID and self.open:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open:
            self._in_title = self._in_title and tag != "h1"
            return
        if self.open[-1] != tag:
            self.fault(f"</{tag}> does not close <{self.open[-1]}>")
            return
        if len(self.open) == self._added:
            self._added = 0
        elif not self._added and (tag in _LEAVES or tag in _BOXES):
            self._end()
        self.open.pop()

    def _outside(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if ("data-briefing", self._id) in attrs and tag == "div":
            self.found += 1
            self.open.append(tag)
            self._check(tag, attrs)
        elif tag == "h1" and self.title is None and not self.found:
            self.title = _SeenBlock(tag)
            self._in_title = True
        elif self._in_title:
            self._in_title = ("class", "headerlink") not in attrs

    def _begin(self, tag: str) -> None:
        if self._leaf and self._leaf.tag != "li":
            self.fault(f"<{tag}> inside <{self._leaf.tag}>")
        self._end()
        if tag in _LEAVES or tag == "li":
            self._leaf = _SeenBlock(tag)

    def _end(self) -> None:
        leaf, self._leaf = self._leaf, None
        if leaf and (leaf.tag != "li" or leaf.words()):
            self.seen.append(leaf)

    # -- text

    def handle_data(self, data: str) -> None:
        if self._in_title and self.title:
            self.title.text.append(data)
        if not self.open or self._added:
            return
        if self._leaf:
            self._leaf.text.append(data)
        elif collapse(data):
            self.fault(f"text outside every paragraph: {_shortened(data)}")

    def handle_comment(self, data: str) -> None:
        self._refuse(f"a comment {_shortened(data)}")

    def handle_decl(self, decl: str) -> None:
        self._refuse(f"a declaration {_shortened(decl)}")

    def handle_pi(self, data: str) -> None:
        self._refuse(f"an instruction {_shortened(data)}")

    def unknown_decl(self, data: str) -> None:
        self._refuse(f"a declaration {_shortened(data)}")

    def _refuse(self, what: str) -> None:
        if self.open:
            self.fault(what)

    # -- what may stand there

    def _check(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        if tag not in (_ADDED if self._added or _is_added(attrs) else _SOURCE):
            self.fault(f"an element <{tag}>")
        if tag == "a" and "a" in self.open:
            self.fault("a link inside a link")
        for name, value in attrs:
            self._check_attribute(tag, name, value or "")

    def _check_attribute(self, tag: str, name: str, value: str) -> None:
        known = name in _ATTRIBUTES or name.startswith(("data-", "aria-"))
        if not known and not (name in _SHAPES and (self._added or tag in _ADDED - _SOURCE)):
            self.fault(f"an attribute {name} on <{tag}>")
        if name in _ADDRESSES and not _harmless(value):
            self.fault(f"an address {_shortened(value)}")
        if name == "id":
            if value in self._ids:
                self.fault(f"a second id {value}")
            self._ids.add(value)


def _harmless(address: str) -> bool:
    """Whether an address stays within the site, or is on the web or of a mailbox."""
    return not leaves_the_site(address) or web_address(address) is not None


def _is_added(attrs: Sequence[tuple[str, str | None]]) -> bool:
    return any(name == "data-added" for name, _ in attrs)


# -- comparing --------------------------------------------------------------------------------


def _faults(page: _PageReader, article: Article) -> Iterator[Problem]:
    blocks = article.blocks
    for number, what in page.faults:
        line = blocks[min(number, len(blocks) - 1)].line if blocks else 0
        yield _problem(article, line, f"the page holds {what}, which the article does not")
    if page.found != 1:
        yield _problem(article, 0, f"{page.found} elements on the page show this article, not one")
    if page.open:
        yield _problem(article, 0, f"<{page.open[-1]}> is never closed")
    if page.title and page.title.words() != collapse(article.title):
        shown, written = page.title.words(), collapse(article.title)
        yield _problem(article, 1, f"the title {_apart(shown, written)}")


def _compared(seen: Sequence[_SeenBlock], article: Article) -> Iterator[Problem]:
    """The blocks seen against those written, one by one."""
    for shown, block in zip(seen, article.blocks, strict=False):
        written = _written(article, block)
        if shown.words() != written:
            yield _problem(article, block.line, f"the page {_apart(shown.words(), written)}")
        elif shown.tag not in _elements(block):
            yield _problem(article, block.line, f"a {block.form.value} is shown as <{shown.tag}>")
    if len(seen) != len(article.blocks):
        count = f"the page shows {len(seen)} blocks of text, the article has {len(article.blocks)}"
        yield _problem(article, 0, count)


def _written(article: Article, block: Block) -> str:
    text = block.span.of(article.text)
    if block.form is Form.TABLE:
        return _rows(
            [cell.of(article.text) if cell else "" for cell in row]
            for row in block.rows(article.text)
        )
    return text if block.form is Form.CODE else collapse(text)


def _rows(rows: Iterable[Iterable[str]]) -> str:
    """The text of a table: white space collapses within cells only."""
    return "\n".join("\t".join(map(collapse, row)) for row in rows)


def _elements(block: Block) -> frozenset[str]:
    match block.form:
        case Form.CODE:
            return frozenset({"pre"})
        case Form.HEADING:
            return _HEADINGS
        case Form.TABLE:
            return frozenset({"table"})
        case _:
            return frozenset({"p", "li"}) if block.inside else frozenset({"p"})


def _apart(shown: str, written: str) -> str:
    """Where two texts part."""
    pairs = enumerate(zip(shown, written, strict=False))
    at = next((n for n, (a, b) in pairs if a != b), min(len(shown), len(written)))
    begin = max(0, at - 12)
    return f"shows {_shortened(shown[begin:])} where the article says {_shortened(written[begin:])}"


def _shortened(text: str) -> str:
    return ascii(text if len(text) <= 40 else text[:40] + "...")


def _problem(article: Article, line: int, what: str) -> Problem:
    return Problem(Place(article.path or article.id, line), what, _REMEDY)


_REMEDY = "an extension of the site's Markdown may rewrite text; see mkdocs.yml"
