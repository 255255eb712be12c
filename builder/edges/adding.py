"""A text from outside in, an article file of the project out, checked before it is written."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from builder.edges import disk
from builder.edges.project import Project
from builder.errors import BriefingError
from builder.model import Article, Place, Problem, Source
from builder.parse import parse
from builder.parse.dated_text import parse_dated_text
from builder.parse.markdown import parse_markdown
from builder.text import BLANK_LINES, collapse, slug

_HTML = re.compile(
    r"\s*<(?:!doctype\s+html|\?xml|(?:html|head|body|article|section|div|p|h[1-6]|span)\b)",
    re.IGNORECASE,
)
_TAGS = re.compile(r"</(?:p|div|a|span|h[1-6])>", re.IGNORECASE)
_TAGS_OF_A_PAGE = 3
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a word processor's file",
    b"\xd0\xcf\x11\xe0": "a word processor's file",
    b"{\\rtf": "an RTF file",
}
_CONVERT = (
    "copy the text out of it and paste it, or convert it first, such as with"
    " pandoc FILE --to plain --wrap none --output article.txt"
)
_LONGEST_NAME = 80  # of a file called after day and title: as long as an address may be
_LONGEST_FILE = 200  # bytes: what every file system takes, a name beside it while it is written


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What the caller says of a text that does not say it itself."""

    title: str = ""
    day: date | None = None
    byline: str = ""


@dataclass(frozen=True, slots=True)
class Addition:
    """A file to be written, the article it is, and what was noticed on the way."""

    path: Path
    text: str
    article: Article
    notices: tuple[str, ...]


def prepare(project: Project, shown: str, raw: bytes, header: Header, name: str = "") -> Addition:
    """The file that the bytes of a text become. `shown` is where they come from, `name` what the
    file shall be called, if not after day and title.

    Raises `BriefingError` for what is not plain text, where title or day are missing or said
    twice, where the file is there already, or the same text is.
    """
    source = _plain(shown, raw)
    own = _with_own_header(source)
    if own and any((header.title, header.day, header.byline)):
        what = "the text begins with a header of its own"
        raise _refused(shown, what, "leave out --title, --date and --byline, or take it off")
    endings = [PurePosixPath(one).suffix.lower() for one in (name, shown)]
    is_markdown = ".md" in endings and endings[0] != ".txt"
    text, notices = (
        (source.text, ()) if own else _with_header(source, header, is_markdown=is_markdown)
    )
    in_front_matter = parse_dated_text(source) is None if own else is_markdown
    suffix = ".md" if in_front_matter else ".txt"
    path = _path(project, name, suffix, _article(text, "new" + suffix))
    folder = project.root / project.settings.articles
    within = path.relative_to(folder).as_posix()
    article = _article(text, within, disk.shown_path(path, project.root))
    _expect_new(project, path, article)
    if header.byline and not article.byline:
        remedy = "write it as a line such as: By Staff, Agencies"
        raise _refused(shown, f"{header.byline!r} does not look like a byline", remedy)
    return Addition(path, text, article, (*source.changes, *notices))


def says_itself(shown: str, raw: bytes) -> bool:
    """Whether the text begins with a header of its own."""
    return _with_own_header(_plain(shown, raw))


def heading_of(shown: str, raw: bytes) -> str:
    """The title that a Markdown text has for its first line; empty where it has none."""
    found = _HEADING.match(_plain(shown, raw).text)
    return found[1] if found else ""


_HEADING = re.compile(r"\s*#[ \t]+(.+?)[ \t#]*(?:\n|$)")


def _refused(place: str, what: str, remedy: str) -> BriefingError:
    return BriefingError(Problem(Place(place), what, remedy))


def _plain(shown: str, raw: bytes) -> Source:
    """The text as a source; HTML and the files of other programs are refused."""
    kind = next((kind for start, kind in _BINARY.items() if raw.startswith(start)), "")
    if kind:
        raise _refused(shown, f"this is {kind}, not plain text", _CONVERT)
    source = disk.decode(shown, raw)
    if _HTML.match(source.text) or len(_TAGS.findall(source.text)) >= _TAGS_OF_A_PAGE:
        raise _refused(shown, "this is HTML, which is not taken for an article", _CONVERT)
    if not source.text.strip():
        raise _refused(shown, "there is no text", "paste it, or name a file with it")
    return source


def _with_own_header(source: Source) -> bool:
    return bool(parse_dated_text(source) or parse_markdown(source))


def _with_header(
    source: Source, header: Header, *, is_markdown: bool
) -> tuple[str, tuple[str, ...]]:
    """The text in the house form, or Markdown with front matter, and what was noticed."""
    title = collapse(_decoded("--title", header.title))
    if not title or header.day is None:
        what = f"the text does not say its {'title' if not title else 'day'}"
        raise _refused(source.path, what, "add --title and --date")
    byline = collapse(_decoded("--byline", header.byline))
    if is_markdown:
        return _with_front_matter(source.text.strip(), title, header.day, byline), ()
    body, notices = _paragraphs(source.text.strip())
    if collapse(body.partition("\n\n")[0]).casefold() == title.casefold():
        body = body.partition("\n\n")[2]
        notices += ("the first paragraph was the title and is left out",)
    if byline and not byline.startswith("By "):
        byline = f"By {byline}"
    parts = (f" date {header.day.isoformat()} {title}", byline, body)
    return "\n\n".join(part for part in parts if part) + "\n", notices


def _with_front_matter(body: str, title: str, day: date, byline: str) -> str:
    fields = {"title": json.dumps(title, ensure_ascii=False), "date": day.isoformat()}
    if byline:
        fields["byline"] = json.dumps(byline, ensure_ascii=False)
    lines = "\n".join(f"{key}: {value}" for key, value in fields.items())
    return f"---\n{lines}\n---\n\n{body}\n"


def _decoded(option: str, value: str) -> str:
    """What a terminal that does not speak UTF-8 handed over."""
    return disk.decode(option, value.encode("utf-8", "surrogateescape")).text


def _paragraphs(body: str) -> tuple[str, tuple[str, ...]]:
    """Where no line is blank each line is a paragraph, as in what is pasted from a page."""
    lines = [line for line in body.split("\n") if line.strip()]
    if len(lines) < 2 or BLANK_LINES.search(body):
        return body, ()
    return "\n\n".join(lines), (f"no line is blank: each of {len(lines)} lines is a paragraph",)


def _article(text: str, name: str, shown: str = "") -> Article:
    return parse(Source(shown or name, text, name))


def _path(project: Project, name: str, suffix: str, article: Article) -> Path:
    made = name or _called_after(article)
    if PurePosixPath(made).suffix not in disk.ARTICLE_SUFFIXES:
        made += suffix
    folder = project.root / project.settings.articles
    path = folder / made
    if not path.resolve().is_relative_to(folder.resolve()):
        raise _refused(name, "this leads out of the folder of articles", "name a file in it")
    if not disk.is_the_editors(made, disk.ARTICLE_SUFFIXES):
        raise _refused(name, "what has such a name is never read", "name it without a first dot")
    if len(path.name.encode()) > _LONGEST_FILE:
        raise _refused(name[:40] + "…", "this name is too long for a file", "choose a shorter one")
    return path


def _called_after(article: Article) -> str:
    """Day and title as a file's name, cut between two words; its address is the same."""
    day = f"{article.date.isoformat()}-" if article.date else ""
    made = day + slug(article.title)
    if len(made) <= _LONGEST_NAME:
        return made
    words = made[: _LONGEST_NAME + 1].rpartition("-")[0]
    return words if words.startswith(day) else made[:_LONGEST_NAME]


def _expect_new(project: Project, path: Path, article: Article) -> None:
    """Raise `BriefingError` if the project has this text, this file or this address already."""
    shown = disk.shown_path(path, project.root)
    folder = project.root / project.settings.articles
    is_first = not any(disk.sources(folder, project.settings.articles))
    held, _ = ((), ()) if is_first else project.inputs.articles()
    for other in held:
        if _body(other) == _body(article):
            raise _refused(other.path, "this is the same text", "there is nothing to add")
    if path.exists():
        raise _refused(shown, "this file exists already; nothing was written", "choose --name")
    for other in held:
        if other.id == article.id:
            what = f"its address {article.id!r} is that of {other.path} already"
            raise _refused(shown, what, "choose --name")


def _body(article: Article) -> str:
    return collapse(" ".join(span.of(article.text) for span in article.paragraphs))
