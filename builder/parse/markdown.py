"""Markdown with front matter becomes an article: what a reader sees of it, block by block.

CommonMark and tables as markdown-it-py reads them, raw HTML taken as text. A link's target stays
as it is written; `builder.parse.links` says where it leads. Headings, lists, block quotes, tables,
code, emphasis and links survive as blocks and styles; annotations then stand in the running text.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date

from markdown_it import MarkdownIt
from markdown_it.rules_block import StateBlock, reference
from markdown_it.token import Token

from builder.errors import UnreadableArticle
from builder.model import (
    Article,
    Block,
    Box,
    Container,
    Emphasis,
    Form,
    Place,
    Problem,
    Source,
    Span,
    Style,
)
from builder.parse.dated_text import article_id, header_day
from builder.text import collapse

_FRONT_MATTER = re.compile(
    r"\s*---[ \t]*\n(?P<fields>.*?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL
)
_FIELD = re.compile(r"(?P<key>[A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+(?P<value>.*))?")
_ITEM = re.compile(r"[ \t]*-[ \t]+(?P<value>.+)")
_READ = ("title", "date", "byline")
_INDENTED = re.compile(rf"[ \t]+(?P<key>{'|'.join(_READ)})[ \t]*:.*")
_AUTHOR = ("author", "authors")
_LIST = re.compile(r"\[(?P<items>.*)\][ \t]*(?:#.*)?")
_LISTED = re.compile(r"""'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"|[^,\s][^,]*""")
_BLOCK = re.compile(r"[>|][-+\d]*")
_QUOTED = re.compile(
    r"""(?:'(?P<single>(?:[^']|'')*)'|"(?P<double>(?:[^"\\]|\\.)*)")[ \t]*(?:\#.*)?"""
)
_UNCLOSED = re.compile(r"\s*---[ \t]*\n[A-Za-z_][\w-]*[ \t]*:")
_FOOTNOTE = (
    re.compile(r"\[\^[\w-]{1,20}\]"),
    "a footnote is shown as running text",
    "say it in the text, or as a note in the overrides",
)
_UNKNOWN = (
    _FOOTNOTE,
    (
        re.compile(r"^ {0,3}\|?[ :]*-{2,}[ :]*\|[-:| ]*$", re.MULTILINE),
        "a table is shown as running text",
        "give its line of dashes as many columns as its heading, and a blank line before",
    ),
)
"""What other dialects of Markdown know: its pattern, what becomes of it here, and a remedy."""
_IMAGE = (
    "an image is not shown, only the words that stand for it",
    "say in the text what it shows, or put it on a page of your own",
)


def _reference(state: StateBlock, first: int, last: int, silent: bool) -> bool:  # noqa: FBT001 - as the parser calls it
    """The definition of a link. One of a footnote is none, though CommonMark takes it for one where
    it is a single word, which nobody would see then."""
    begin = state.bMarks[first] + state.tShift[first]
    return not state.src.startswith("[^", begin) and reference(state, first, last, silent)


_PARSER = MarkdownIt("commonmark", {"html": False}).enable("table")
_PARSER.block.ruler.at("reference", _reference)
_STYLES = {"em": Emphasis.EM, "strong": Emphasis.STRONG, "link": Emphasis.LINK}
_WITHOUT_TAGS = {"code_inline": Emphasis.CODE, "hardbreak": Emphasis.BREAK}
_BOXES = {
    "bullet_list": Box.BULLETS,
    "ordered_list": Box.NUMBERS,
    "blockquote": Box.BLOCKQUOTE,
}


def parse_markdown(source: Source) -> Article | None:
    """The article, or None if the source does not begin with front matter (`---`).

    Front matter is read line by line: `title`, `date`, and perhaps `byline`, each on a line of its
    own, a byline perhaps as a list (`- A` below each other, or `[A, B]`); a first heading of level
    1 serves as the title where none is given, or says it again. Raises `UnreadableArticle`.
    """
    matter = _FRONT_MATTER.match(source.text)
    if matter is None:
        if _UNCLOSED.match(source.text):
            remedy = "add a line --- below its last line"
            raise UnreadableArticle(source.path, 1, "the front matter has no end", remedy)
        return None
    fields = _fields(source, matter)
    body = source.text[matter.end() :]
    given = collapse(fields.get("title", ""))
    page = _Page(source.path, source.text.count("\n", 0, matter.end()), given)
    page.read(_PARSER.parse(body))
    title = given or page.heading
    if not title:
        remedy = "add a line: title: ..."
        raise _indented(source, matter, "title") or UnreadableArticle(
            source.path, 1, "there is no title", remedy
        )
    if not page.blocks:
        raise UnreadableArticle(
            source.path, 1, "there is no text below the front matter", "write on"
        )
    return Article(
        id=article_id(source.name or source.path),
        date=_day(source, matter, fields),
        title=title,
        byline=collapse(fields.get("byline", "")),
        text="".join(page.text),
        blocks=tuple(page.blocks),
        styles=tuple(sorted(page.styles, key=lambda s: (s.span.start, -s.span.end))),
        path=source.path,
        digest=source.digest,
        problems=(
            *(Problem(Place(source.path), c, hint=True) for c in source.changes),
            *_unread(source, matter, fields),
            *page.problems,
        ),
    )


def _fields(source: Source, matter: re.Match[str]) -> dict[str, str]:
    found: dict[str, str] = {}
    key = ""
    for number, line in _lines(source, matter):
        if item := _ITEM.fullmatch(line.rstrip()):
            if key == "byline":
                found[key] = ", ".join(filter(None, (found[key], _unquoted(item["value"]))))
            continue
        field_ = _FIELD.fullmatch(line.rstrip())
        if field_ is None:
            continue  # a comment, a nested value: nothing we ask for
        key, value = field_["key"], (field_["value"] or "").strip()
        if key in found:
            what = f"{key!r} stands twice in the front matter"
            raise UnreadableArticle(source.path, number, what, "delete one of the two lines")
        if key in _READ and _BLOCK.fullmatch(value):
            remedy = "write it on the same line"
            raise UnreadableArticle(source.path, number, f"{key!r} runs over lines", remedy)
        found[key] = _names(source, number, value) if key == "byline" else _unquoted(value)
    return found


def _lines(source: Source, matter: re.Match[str]) -> Iterator[tuple[int, str]]:
    """The lines of the front matter with their numbers in the file."""
    first = source.text.count("\n", 0, matter.start("fields")) + 1
    return enumerate(matter["fields"].split("\n"), first)


def _names(source: Source, number: int, value: str) -> str:
    """A byline as it is to be read: names in brackets are a list."""
    if not value.startswith("["):
        return _unquoted(value)
    listed = _LIST.fullmatch(value)
    if listed is None:
        what, remedy = "'byline' is a list without an end", "write it on one line: [A, B]"
        raise UnreadableArticle(source.path, number, what, remedy)
    return ", ".join(_unquoted(name.strip()) for name in _LISTED.findall(listed["items"]))


def _indented(source: Source, matter: re.Match[str], key: str) -> UnreadableArticle | None:
    """What is wrong where a key is missing since its line is indented."""
    for number, line in _lines(source, matter):
        held = _INDENTED.fullmatch(line)
        if held and held["key"] == key:
            what = f"the line of {key!r} is indented, so it is not read"
            return UnreadableArticle(source.path, number, what, "move it to the margin")
    return None


def _unread(source: Source, matter: re.Match[str], fields: dict[str, str]) -> Iterator[Problem]:
    """A hint for each line that was probably meant to be read."""
    for key in _READ:
        if key not in fields and (fault := _indented(source, matter, key)):
            yield from (replace(problem, hint=True) for problem in fault.problems)
    for number, line in _lines(source, matter):
        held = _FIELD.fullmatch(line.rstrip())
        if held and held["key"] in _AUTHOR and "byline" not in fields:
            what = f"{held['key']!r} is not read"
            yield Problem(Place(source.path, number), what, "call it byline", hint=True)


def _unquoted(value: str) -> str:
    """The value without its quotation marks, and what stands behind them."""
    quoted = _QUOTED.fullmatch(value)
    if quoted is None:
        return value
    if quoted["single"] is not None:
        return quoted["single"].replace("''", "'")
    try:
        return str(json.loads(f'"{quoted["double"]}"'))
    except ValueError:
        return quoted["double"].replace('\\"', '"')


def _day(source: Source, matter: re.Match[str], fields: dict[str, str]) -> date:
    rows = source.text[: matter.end()].split("\n")
    keys = (_FIELD.fullmatch(row.rstrip()) for row in rows)
    line = next((n for n, key in enumerate(keys, 1) if key and key["key"] == "date"), 1)
    if "date" not in fields:
        remedy = "add a line such as: date: 2025-04-08"
        raise _indented(source, matter, "date") or UnreadableArticle(
            source.path, line, "the front matter has no date", remedy
        )
    return header_day(source.path, line, fields["date"])


@dataclass(slots=True)
class _Page:
    """What has been read of the body so far."""

    path: str
    lines_before: int
    title: str
    text: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    styles: list[Style] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    heading: str = ""

    def read(self, tokens: list[Token]) -> None:
        inside: list[Container] = []
        rows: list[list[Token]] = []
        made = 0
        for number, token in enumerate(tokens):
            stem, _, edge = token.type.rpartition("_")
            if stem in _BOXES and edge == "open":
                made += 1
                start = token.attrGet("start")
                inside.append(Container(_BOXES[stem], made, -1, 1 if start is None else int(start)))
            elif stem in _BOXES:
                inside.pop()
            elif token.type == "list_item_open":
                last = inside[-1]
                inside[-1] = Container(last.box, last.number, last.item + 1, last.start)
            elif token.type == "table_open":
                rows = []
            elif token.type == "tr_open":
                rows.append([])
            elif token.type == "inline" and tokens[number - 1].type in ("th_open", "td_open"):
                rows[-1].append(token)
            elif token.type == "table_close":
                self._table(rows, tuple(inside))
            elif token.type == "inline":
                self._inline(token, tokens[number - 1], tuple(inside))
            elif token.type in ("fence", "code_block"):
                self._block(token, token.content.rstrip(), tuple(inside), Form.CODE)

    def _inline(self, token: Token, parent: Token, inside: tuple[Container, ...]) -> None:
        level = int(parent.tag[1]) if parent.type == "heading_open" else 0
        pieces, styles = _visible(token, self._start)
        seen = collapse("".join(pieces))
        if level == 1 and not self.blocks and not self.heading and self.title in ("", seen):
            self.heading = seen
            return
        self._name_images(token)
        form = Form.HEADING if level else Form.PARAGRAPH
        text = "".join(pieces).rstrip()
        if self._block(token, text, inside, form, max(2, level) if level else 0):
            self._keep(styles)
            self._name_unknown(token, *_UNKNOWN)

    def _table(self, rows: list[list[Token]], inside: tuple[Container, ...]) -> None:
        pieces: list[str] = []
        styles: list[Style] = []
        at = self._start
        for row in rows:
            for column, cell in enumerate(row):
                gap = "" if not pieces else "\t" if column else "\n"
                seen, marked = _visible(cell, at + len(gap))
                words = "".join(seen).replace("\t", " ").replace("\n", " ")
                pieces += [gap, words]
                styles += marked
                at += len(gap) + len(words)
        if self._block(rows[0][0], "".join(pieces), inside, Form.TABLE):
            self._keep(styles)
            for cell in itertools.chain.from_iterable(rows):
                self._name_unknown(cell, _FOOTNOTE)
                self._name_images(cell)

    def _keep(self, styles: list[Style]) -> None:
        """Those styles of the block just made that end within it."""
        self.styles += [style for style in styles if style.span.end <= self.length]

    def _name_images(self, token: Token) -> None:
        if any(child.type == "image" for child in token.children or ()):
            self._report(token, *_IMAGE)

    def _name_unknown(self, token: Token, *unknown: tuple[re.Pattern[str], str, str]) -> None:
        for pattern, what, remedy in unknown:
            if pattern.search(token.content):
                self._report(token, what, remedy)

    def _report(self, token: Token, what: str, remedy: str) -> None:
        self.problems.append(Problem(Place(self.path, self._line(token)), what, remedy))

    def _block(
        self,
        token: Token,
        text: str,
        inside: tuple[Container, ...],
        form: Form,
        level: int = 0,
    ) -> bool:
        if not text.strip():
            return False
        gap = "\n\n" if self.blocks else ""
        span = Span(self._start, self._start + len(text))
        self.blocks.append(
            Block(span=span, line=self._line(token), form=form, level=level, inside=inside)
        )
        self.text += [gap, text]
        self.length = span.end
        return True

    @property
    def _start(self) -> int:
        """Where the next block begins."""
        return self.length + (2 if self.blocks else 0)

    def _line(self, token: Token) -> int:
        return self.lines_before + (token.map[0] if token.map else 0) + 1


def _visible(token: Token, start: int) -> tuple[list[str], list[Style]]:
    """What a reader sees of an inline token, and its styles, whose spans count from `start`."""
    pieces: list[str] = []
    styles: list[Style] = []
    opened: list[tuple[int, Token]] = []
    at = start
    for child in token.children or ():
        stem, _, edge = child.type.rpartition("_")
        if edge == "open" and stem in _STYLES:
            opened.append((at, child))
        elif edge == "close" and stem in _STYLES:
            begun, opener = opened.pop()
            if begun < at:
                target = str(opener.attrGet("href") or "")
                styles.append(Style(Span(begun, at), _STYLES[stem], target))
        else:
            for piece in _plain(child):
                if piece and (emphasis := _WITHOUT_TAGS.get(child.type)):
                    styles.append(Style(Span(at, at + len(piece)), emphasis))
                pieces.append(piece)
                at += len(piece)
    return pieces, styles


def _plain(child: Token) -> Iterator[str]:
    if child.type in ("softbreak", "hardbreak"):
        yield "\n"
    else:
        yield child.content
