"""An annotated article in, its body in Markdown out: one element that shows exactly its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import zip_longest

from builder import addresses
from builder.model import AnnotatedArticle, Block, Box, Form, Span, Statement
from builder.nesting import Nest, nested
from builder.render import inline
from builder.render.inline import MANNER, Manner, Numbers, PageStretch, Target
from builder.render.markdown import Markdown, attribute, reference
from builder.spans import shared_out

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
        (
            block.inside,
            _Written(
                block.form,
                _block(article.text, block, marked, ids, fully=manner.fully),
                margin.beside.get(index, Markdown("")),
                block.span in filled,
            ),
        )
        for index, (block, marked) in enumerate(zip(article.blocks, shared, strict=True))
    ]
    opening = f'<div class="gl-body" data-briefing="{attribute(article.id)}" markdown="1">'
    return Markdown("\n\n".join([opening, *_arranged(nested(written)), "</div>"]) + "\n")


@dataclass(frozen=True, slots=True)
class _Written:
    """A block as Markdown, and what is to be known of it to put it in its place."""

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
    text: str, block: Block, marked: Sequence[PageStretch], ids: Iterator[str], *, fully: bool
) -> Markdown:
    if block.form is Form.CODE:
        return _code(block.span.of(text))
    if block.form is Form.TABLE:
        return _table(text, block, marked, fully=fully)
    line, heavy = _line(text, block.span, marked, fully=fully)
    if block.form is Form.PARAGRAPH and heavy:
        return Markdown(f"<p>{line}</p>")
    if block.form is Form.HEADING:
        return Markdown(f"{'#' * block.level_shown} {line} {{ #{next(ids)} }}")
    return line


def _line(
    text: str, span: Span, marked: Sequence[PageStretch], *, fully: bool
) -> tuple[Markdown, bool]:
    """A line of text with its marks, and whether they are so many that it is all HTML."""
    line = inline.inline(text, span, marked, fully=fully)
    heavy = line.count("&#x") + line.count("](") + line.count("<") > _MANY
    return inline.inline(text, span, marked, fully=fully, raw=True) if heavy else line, heavy


def _code(text: str) -> Markdown:
    """Lines kept as they are: on one line of Markdown, with everything but words as references."""
    kept = "".join(c if c.isalnum() or c == " " else reference(c) for c in text)
    return Markdown(f"<pre><code>{kept}</code></pre>")


def _table(text: str, block: Block, marked: Sequence[PageStretch], *, fully: bool) -> Markdown:
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


def _arranged(blocks: Iterable[Nest[_Written] | _Written]) -> Iterator[str]:
    """The blocks in their lists and block quotes, which are written in HTML: Markdown's own have no
    way to say where one ends and the next begins."""
    for block in blocks:
        if isinstance(block, Nest):
            yield _opening(block)
            yield from _items(block)
            yield f"</{block.element}>"
        else:
            yield _placed(block)


def _opening(nest: Nest[_Written]) -> str:
    """The tag of a list, or of a block quote, which is set apart if it is somebody's words."""
    apart = nest.container.box is Box.BLOCKQUOTE and nest.first.quoted
    said = ' class="gl-bq"' if apart else ""
    return f'<{nest.element}{nest.numbering}{said} markdown="1">'


def _items(nest: Nest[_Written]) -> Iterator[str]:
    for item in nest.items:
        if nest.container.box is Box.BLOCKQUOTE:
            yield from _arranged(item)
        elif line := _only_line(item):
            yield f'<li markdown="span">{line}</li>'
        else:
            yield '<li markdown="block">'
            yield from _arranged(item)
            yield "</li>"


def _only_line(item: Sequence[Nest[_Written] | _Written]) -> Markdown | None:
    """The text of an item that is nothing but a line, with nothing beside it."""
    block = item[0]
    if len(item) > 1 or isinstance(block, Nest) or block.form is not Form.PARAGRAPH or block.aside:
        return None
    return None if block.text.startswith("<p>") else block.text


def _placed(block: _Written) -> str:
    """A block by itself, or with what stands beside it."""
    if not (block.aside or block.quoted):
        return block.text
    classes = "gl-par gl-bq" if block.quoted else "gl-par"
    inside = "\n\n".join(filter(None, (block.text, block.aside)))
    return f'<div class="{classes}" markdown="1">\n\n{inside}\n\n</div>'
