"""An annotated article in, its body in Markdown out: one element that shows exactly its text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import zip_longest

from builder import addresses
from builder.model import AnnotatedArticle, Block, Box, Container, Form, Span, Statement
from builder.render import inline
from builder.render.inline import MANNER, Manner, Numbers, Stretch, Target
from builder.render.markdown import Markdown, attribute, reference
from builder.text import shared_out

_FIGURE = re.compile(r"\W{0,2}(?:[A-Z]{2,3})?\W?\d[\d.,\s]*\W?[a-z]{0,2}")  # "US$3.4bn", "-2 %"
_SHORT = 12  # what is longer in a column of figures, such as "3.5 %, as agreed", is prose
_LONG = 40  # a cell that wants some width to be read in
_MANY = 2000  # references or marks in a paragraph, beyond which Python-Markdown's time explodes


@dataclass(frozen=True, slots=True)
class Margin:
    """What is added to a text: raw block HTML by the index of the block in `Article.blocks` that it
    belongs to, and which marks refer to which numbered note of it.

    The HTML may be `<aside class="gl-mg" data-added>...</aside>`: the first line begins with the
    tag; no blank lines unless it says `markdown="1"`.
    """

    beside: Mapping[int, Markdown] = field(default_factory=dict)
    numbers: Numbers = field(default_factory=dict)


_NO_MARGIN = Margin()


def body(
    annotated: AnnotatedArticle,
    here: str,
    *,
    margin: Margin = _NO_MARGIN,
    target: Target = inline.target,
    manner: Manner = MANNER,
) -> Markdown:
    """The article's text as `<div class="gl-body" data-briefing="ID" markdown="1">`.

    `here` is the path of the page (`articles/x.md`). A block with something in the margin shares
    with it a `<div class="gl-par">`, the block first. `target(mark)` gives the address (from the
    site's root, as in `builder.addresses`) that a mark leads to, None for none; by default
    entities lead to their page, terms to the glossary, dates to the timeline.
    """
    article = annotated.article
    filled = _filled(annotated)
    ids = (id for _, id in addresses.headings(article))
    stretches = inline.stretches(annotated, here, target, margin.numbers, manner)
    shared = shared_out([block.span for block in article.blocks], stretches)
    written = [
        _Written(
            block.inside,
            block.form,
            _block(article.text, block, marked, ids, fully=manner.fully),
            margin.beside.get(index, Markdown("")),
            block.span in filled,
        )
        for index, (block, marked) in enumerate(zip(article.blocks, shared, strict=True))
    ]
    opening = f'<div class="gl-body" data-briefing="{attribute(article.id)}" markdown="1">'
    return Markdown("\n\n".join([opening, *_arranged(written), "</div>"]) + "\n")


@dataclass(frozen=True, slots=True)
class _Written:
    """A block as Markdown, and what is to be known of it to put it in its place."""

    inside: tuple[Container, ...]
    form: Form
    text: Markdown
    aside: Markdown
    quoted: bool


def _filled(annotated: AnnotatedArticle) -> frozenset[Span]:
    """The spans that are all quotation."""
    return frozenset(
        span for mark in annotated.marks if isinstance(mark, Statement) for span in mark.content
    )


# -- one block --------------------------------------------------------------------------------


def _block(
    text: str, block: Block, marked: Sequence[Stretch], ids: Iterator[str], *, fully: bool
) -> Markdown:
    if block.form is Form.CODE:
        return _code(block.span.of(text))
    if block.form is Form.TABLE:
        return _table(text, block, marked, fully=fully)
    line, heavy = _line(text, block.span, marked, fully=fully)
    if block.form is Form.PARAGRAPH and heavy:
        return Markdown(f"<p>{line}</p>")
    if block.form is Form.HEADING:
        level = min(max(block.level, 2), 6)  # the page's title is its only heading of level 1
        return Markdown(f"{'#' * level} {line} {{ #{next(ids)} }}")
    return line


def _line(
    text: str, span: Span, marked: Sequence[Stretch], *, fully: bool
) -> tuple[Markdown, bool]:
    """A line of text with its marks, and whether they are so many that it is all HTML."""
    line = inline.inline(text, span, marked, fully=fully)
    heavy = line.count("&#x") + line.count("](") + line.count("<") > _MANY
    return inline.inline(text, span, marked, fully=fully, raw=True) if heavy else line, heavy


def _code(text: str) -> Markdown:
    """Lines kept as they are: on one line of Markdown, with everything but words as references."""
    kept = "".join(c if c.isalnum() or c == " " else reference(c) for c in text)
    return Markdown(f"<pre><code>{kept}</code></pre>")


def _table(text: str, block: Block, marked: Sequence[Stretch], *, fully: bool) -> Markdown:
    """In HTML with Markdown in its cells; columns of figures stand to the right."""
    head, *rows = block.rows(text)
    numeric = {n for n, cells in enumerate(zip_longest(*rows)) if _are_figures(text, cells)}
    shared = shared_out((cell for row in (head, *rows) for cell in row if cell), marked)

    def written(row: Sequence[Span | None], name: str) -> Iterator[str]:
        yield '<tr markdown="1">'
        for column, cell in enumerate(row):
            length = cell.end - cell.start if cell else 0
            right = column in numeric and (name == "th" or length <= _SHORT)
            kind = "num" if right else "prose" if length > _LONG else ""
            shape = f' class="gl-{kind}"' if kind else ""
            line, heavy = _line(text, cell, next(shared), fully=fully) if cell else ("", True)
            inner = "" if heavy else ' markdown="span"'
            yield f"<{name}{inner}{shape}>{line}</{name}>"
        yield "</tr>"

    lines = ['<table class="gl-table" markdown="1">', '<thead markdown="1">', *written(head, "th")]
    lines += ["</thead>", '<tbody markdown="1">']
    lines += (line for row in rows for line in written(row, "td"))
    return Markdown("\n".join([*lines, "</tbody>", "</table>"]))


def _are_figures(text: str, cells: Sequence[Span | None]) -> bool:
    """Whether most of what a column says is."""
    filled = [cell for cell in cells if cell]
    return 2 * sum(1 for cell in filled if _FIGURE.fullmatch(cell.of(text))) > len(filled)


# -- blocks in their lists and block quotes ----------------------------------------------------

_ELEMENTS = {Box.BULLETS: "ul", Box.NUMBERS: "ol", Box.BLOCKQUOTE: "blockquote"}
_DEEPEST = 20  # lists in lists; what lies deeper is shown at this depth


def _arranged(written: Sequence[_Written]) -> Iterator[str]:
    """The blocks in reading order, each in its lists and block quotes, which are written in HTML:
    Markdown's own have no way to say where one ends and the next begins."""
    company = Counter(_item(held) for block in written for held in block.inside[:_DEEPEST])
    said = _said(written)
    held: tuple[Container, ...] = ()
    for block in written:
        wanted = block.inside[:_DEEPEST]
        alone = bool(wanted) and company[_item(wanted[-1])] == 1
        if alone and wanted[-1].box is not Box.BLOCKQUOTE and _is_line(block):
            item = f'<li markdown="span">{block.text}</li>'
            yield from _moved(held, wanted, said, item)
            held = (*wanted[:-1], replace(wanted[-1], item=_CLOSED))
        else:
            yield from _moved(held, wanted, said)
            yield _placed(block)
            held = wanted
    yield from _moved(held, (), said)


def _said(written: Sequence[_Written]) -> frozenset[int]:
    """The block quotes that are somebody's words, by number: those whose first block is."""
    first: dict[int, bool] = {}
    for block in written:
        for container in block.inside:
            if container.box is Box.BLOCKQUOTE:
                first.setdefault(container.number, block.quoted)
    return frozenset(number for number, quoted in first.items() if quoted)


_CLOSED = -1  # the item of a list whose last item has been closed


def _item(container: Container) -> tuple[int, int]:
    return container.number, container.item


def _is_line(block: _Written) -> bool:
    return block.form is Form.PARAGRAPH and not block.aside and not block.text.startswith("<p>")


def _moved(
    held: tuple[Container, ...],
    wanted: tuple[Container, ...],
    said: frozenset[int],
    item: str = '<li markdown="block">',
) -> Iterator[str]:
    """The tags that lead from within these containers to within those; `item` begins the last."""
    shared = _shared(held, wanted)
    beside = _same_list(held[shared : shared + 1], wanted[shared : shared + 1])
    for number in range(len(held) - 1, shared - 1, -1):
        yield from _end(held[number], whole=not (beside and number == shared))
    for number in range(shared, len(wanted)):
        if not (beside and number == shared):
            yield _begin(wanted[number], quoted=wanted[number].number in said)
        if wanted[number].box is not Box.BLOCKQUOTE:
            yield item if number == len(wanted) - 1 else '<li markdown="block">'


def _shared(held: tuple[Container, ...], wanted: tuple[Container, ...]) -> int:
    """How many containers, from the outside, both stand in, items included."""
    pairs = zip(held, wanted, strict=False)
    return next(
        (n for n, (a, b) in enumerate(pairs) if _item(a) != _item(b)), min(len(held), len(wanted))
    )


def _same_list(held: tuple[Container, ...], wanted: tuple[Container, ...]) -> bool:
    return bool(held and wanted) and held[0].number == wanted[0].number


def _begin(container: Container, *, quoted: bool) -> str:
    numbered = container.box is Box.NUMBERS and container.start != 1
    start = f' start="{container.start}"' if numbered else ""
    set_apart = ' class="gl-bq"' if quoted else ""
    return f'<{_ELEMENTS[container.box]}{start}{set_apart} markdown="1">'


def _end(container: Container, *, whole: bool) -> Iterator[str]:
    if container.box is not Box.BLOCKQUOTE and container.item != _CLOSED:
        yield "</li>"
    if whole:
        yield f"</{_ELEMENTS[container.box]}>"


def _placed(block: _Written) -> str:
    """A block by itself, or with what stands beside it."""
    if not (block.aside or block.quoted):
        return block.text
    classes = "gl-par gl-bq" if block.quoted else "gl-par"
    inside = "\n\n".join(filter(None, (block.text, block.aside)))
    return f'<div class="{classes}" markdown="1">\n\n{inside}\n\n</div>'
