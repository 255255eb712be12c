"""From an article's block quotes to those that are somebody's words without quotation marks.

Markdown sets a long quotation apart (`> We shall go on.`). Somebody's words it is where the
paragraph before announces them ("he said:"), or where a name signs them behind a dash; what else
stands in such a block is an excerpt of who knows what. So is a post that pages show as it was
signed: `It rains. — Ann Lee (@lee) May 4, 2025`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from builder import latin
from builder.attribution.credited import LINKS
from builder.attribution.quotation import Quoted
from builder.model import Article, Block, Box, Span
from builder.speech import ANNOUNCED, CLAIMED, SAID, TOLD

_SIGNATURE = latin.regex(r"(?:^|(?<=\n))[-–—―]{1,2}\s?[A-Z][^\n]{2,80}\Z")
_ANNOUNCED = latin.regex(
    rf"\b(?:{SAID}|saying|writing|adding|{TOLD}|telling|{ANNOUNCED}|warns|{CLAIMED}|replied|replies"
    r"|answered|declares|states|noted|notes|posted|tweeted|argues|explains|recalled|recalls"
    r"|concluded|continued|put it|puts it"
    r"|words of|this way|reads?|described|describes|according to"
    r"|(?:[Ii]n|[Ff]rom|of|with) (?:the |an? |his |her |its |their |[A-Z][\w’'-]*['’]s? )"
    r"(?:[\w-]+ ){0,3}"
    r"(?:address|appeal|article|declaration|diary|e-?mail|essay|interview|letter|memoirs?|message"
    r"|note|plea|post|sermon|speech|statement|testament|testimony|treaty|verdict))"
    r"\b[^.!?\n]{0,120}:\s*$"
)
"""What stands before somebody's words: "he wrote:", "From the diary of Ann Lee:"."""
_POST = latin.regex(
    rf"(?P<words>[^\n]{{15,600}}?){LINKS}"
    r"\s(?:—|–|--)\s[A-Z][^\n()]{1,60} \(@\w{1,15}\) [A-Z][a-z]+ \d{1,2}, \d{4}"
)
_QUOTING = re.compile(r"[\"“„«]")
_MARKS = tuple("\"“„«'‘")


def with_block_quotes(article: Article, quoted: Sequence[Quoted]) -> tuple[Quoted, ...]:
    """What is quoted, by marks (`quoted`) or in a block, in order; what a block quotes in marks is
    quoted within it."""
    blocks = [*_block_quotes(article), *_posts(article)]
    if not blocks:
        return tuple(quoted)
    found = [_with_inner(block, quoted) for block in blocks]
    inner = {span for block in found for span in block.inner}
    kept = (one for one in quoted if inner.isdisjoint(one.content))
    return tuple(sorted((*kept, *found), key=lambda one: one.span))


def _with_inner(block: Quoted, quoted: Sequence[Quoted]) -> Quoted:
    inner = (
        s for one in quoted for s in one.content if any(part.holds(s) for part in block.content)
    )
    return Quoted(block.content, tuple(inner))


def _block_quotes(article: Article) -> Iterator[Quoted]:
    """The block quotes that are said by somebody, but for those that have marks of their own."""
    blocks = [block for block in article.blocks if block.runs]
    before: Block | None = None
    for number, some in groupby(blocks, key=_number):
        group = list(some)
        said = _said(article.text, group, before) if number is not None else ()
        if said and not said[0].of(article.text).startswith(_MARKS):
            yield Quoted(said)
        before = group[-1]


def _posts(article: Article) -> Iterator[Quoted]:
    """The posts that stand in paragraphs of their own, without links and signature."""
    for paragraph in article.paragraphs:
        post = _POST.fullmatch(article.text, paragraph.start, paragraph.end)
        if post and not _QUOTING.search(post["words"]):
            yield Quoted((Span(*post.span("words")),))


def _number(block: Block) -> int | None:
    """Which block quote holds a block, the outermost of them."""
    return next((c.number for c in block.inside if c.box is Box.BLOCKQUOTE), None)


def _said(text: str, group: Sequence[Block], before: Block | None) -> tuple[Span, ...]:
    """The paragraphs of a block quote that are somebody's words."""
    *words, last = (block.span for block in group)
    signature = _SIGNATURE.search(last.of(text))
    if signature and (words or signature.start()):
        end = last.start + len(last.of(text)[: signature.start()].rstrip())
        return (*words, Span(last.start, end)) if end > last.start else tuple(words)
    announced = before is not None and _ANNOUNCED.search(before.span.of(text))
    return (*words, last) if announced else ()
