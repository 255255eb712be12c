"""Texts of others as articles, through the builder's own chain; prints what came out altered.

`python -m tools.corpora FOLDER` parses, annotates (without a model), renders, converts, compares.
With `--site` it makes real MkDocs builds, in no page of which anything may be active: no script,
handler, address or element that the pages of harmless articles have not.

FOLDER holds `*.jsonl` (an object with "text" a line), `*.mjs` (strings after `payload:`) and
folders of `*.txt`. A dozen items make an article; each item is the title of an article too.
"""

from __future__ import annotations

import argparse
import html
import json
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import markdown
import yaml

from builder.annotate import annotate
from builder.compose.articles import article_pages
from builder.edges import disk, templates
from builder.errors import UnreadableArticle
from builder.fidelity import differences
from builder.knowledge import Knowledge
from builder.model import (
    AnnotatedArticle,
    Article,
    Entity,
    EntityId,
    Kind,
    Library,
    Reading,
    Term,
    TermId,
)
from builder.parse import parse
from builder.render import Renderer
from builder.resolve import resolve
from builder.text import NO_TEXT, collapse

DOZEN = 12
EXTENSIONS = ["attr_list", "md_in_html", "toc"]


# -- items --------------------------------------------------------------------------------------


def corpora(folder: Path) -> Iterator[tuple[str, list[str]]]:
    """Name and items of each corpus of the folder."""
    for path in sorted(folder.iterdir()):
        if path.suffix == ".jsonl":
            rows = path.read_text(encoding="utf-8").split("\n")
            yield path.name, [json.loads(row)["text"] for row in rows if row.strip()]
        elif path.suffix == ".mjs":
            yield path.name, list(_payloads(path.read_text(encoding="utf-8")))
        elif path.is_dir():
            files = sorted(path.glob("*.txt"))
            yield path.name, [file.read_text(encoding="utf-8", errors="replace") for file in files]


def _payloads(source: str) -> Iterator[str]:
    """The strings of a JavaScript file's `payload:` fields."""
    for found in re.finditer(r'"?payload"?\s*:\s*("(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\')', source):
        inner = found[1][1:-1]
        try:
            yield json.loads('"' + re.sub(r"\\x(..)", r"\\u00\1", inner.replace("\\'", "'")) + '"')
        except ValueError:
            yield inner


@dataclass(frozen=True, slots=True)
class Packed:
    """A file of the seed's form, and the items it was made of."""

    name: str
    text: str
    title: str
    paragraphs: tuple[str, ...]


def pack(corpus: str, items: Sequence[str]) -> Iterator[Packed]:
    """A dozen items to an article; then an article for each item as its title."""
    kept = [item for item in items if readable(item)]
    stem = re.sub(r"[^a-z0-9]+", "-", corpus.lower()).strip("-")
    for number in range(0, len(kept), DOZEN):
        yield _packed(f"{stem}-{number // DOZEN}", "A title", kept[number : number + DOZEN])
    for number, item in enumerate(kept):
        if len(item) < 2000:
            yield _packed(f"{stem}-title-{number}", readable(item), [item, "The end."])


def readable(item: str) -> str:
    """What reading makes of a text on one line."""
    text = item.replace("\r\n", "\n").replace("\r", "\n")
    return collapse(NO_TEXT.sub("\ufffd", text))


def _packed(name: str, title: str, items: Sequence[str]) -> Packed:
    body = "\n\n".join(["It begins.", *items])
    lines = body.replace("\r\n", "\n").replace("\r", "\n")
    paragraphs = re.split(r"\n[ \t\f]*\n", NO_TEXT.sub("\ufffd", lines))
    shown = tuple(text for p in paragraphs if (text := collapse(p)))
    file = f" date 2025-04-08 {title}\n\n{body}"
    return Packed(f"{name}.txt", file, title, shown)


def encoded(text: str) -> bytes:
    """As UTF-8, in which halves of surrogate pairs cannot be written."""
    return re.sub("[\ud800-\udfff]", "\ufffd", text).encode()


# -- through the chain --------------------------------------------------------------------------


@dataclass(slots=True)
class Tally:
    """What came of a corpus."""

    articles: int = 0
    items: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    altered: list[str] = field(default_factory=list)


# Words that stand in hostile texts, so that marks do as well.
NAMES = (
    "America",
    "United States",
    "Congress",
    "script",
    "alert",
    "img",
    "foo",
    "XSS",
    "onerror",
    "x",
)
TERMS = ("Constitution", "bar", "svg", "href", "a", "America")


def _entity(name: str) -> Entity:
    return Entity(id=EntityId(f"e-{name.lower().replace(' ', '-')}"), label=name, kind=Kind.ORG)


def _term(name: str) -> Term:
    return Term(id=TermId(name.lower()), label=name, definition="A definition.")


class Chain:
    """The builder without a model."""

    def __init__(self) -> None:
        self.knowledge = Knowledge(map(_entity, NAMES), map(_term, TERMS))
        self.render = Renderer(templates.pages(templates.folders(Path("site_templates"))))
        self.convert = markdown.Markdown(extensions=EXTENSIONS)

    def article(self, packed: Packed) -> Article:
        source = disk.decode(packed.name, encoded(packed.text), packed.name)
        return parse(source)

    def annotated(self, article: Article) -> AnnotatedArticle:
        findings = annotate(article, Reading(), self.knowledge)
        return resolve(article, findings, Reading(), self.knowledge)

    def page(self, annotated: AnnotatedArticle) -> str:
        library = Library(self.knowledge.entities, self.knowledge.terms, (annotated,))
        (page,) = article_pages(library)
        return self.render(page).text


def judge(packed: Packed, article: Article, html_: str, front: object) -> Iterator[str]:
    """What differs between what was put in and what a reader gets."""
    texts = [collapse(block.span.of(article.text)) for block in article.blocks]
    if tuple(texts) != packed.paragraphs:
        pairs = enumerate(zip(texts, packed.paragraphs, strict=False))
        odd = next((n for n, (a, b) in pairs if a != b), -1)
        counts = f"{len(texts)} paragraphs of {len(packed.paragraphs)}"
        yield f"reading: {counts}, the first that differs: {texts[odd]!a:.80}"
    if article.title != packed.title:
        yield f"reading: title {article.title!a:.80}"
    yield from (problem.what for problem in differences(html_, article))
    title = front.get("title") if isinstance(front, dict) else None
    if not isinstance(title, str) or html.unescape(title) != packed.title:
        yield f"front matter: {title!a:.80}"
    elif re.search(r"[<>\"]", title):
        yield f"front matter is not escaped: {title!a:.80}"


def check(corpus: str, items: Sequence[str], chain: Chain) -> Tally:
    """One corpus through the chain, page by page."""
    tally = Tally()
    for packed in pack(corpus, items):
        tally.articles += 1
        tally.items += 1 if "-title-" in packed.name else len(packed.paragraphs) - 1
        try:
            article = chain.article(packed)
        except UnreadableArticle as fault:
            tally.refused[f"{packed.name}: {fault.problems[0].what}"] += 1
            continue
        page = chain.page(chain.annotated(article))
        _, front, body = page.split("---\n", 2)
        shown = chain.convert.reset().convert(body)
        for what in judge(packed, article, shown, yaml.safe_load(front)):
            tally.altered.append(f"{packed.name}: {what}")
    return tally


# -- real builds --------------------------------------------------------------------------------

CONFIG = """\
site_name: Corpora
use_directory_urls: false
theme: {name: material, font: false, features: [navigation.footer, toc.follow]}
plugins:
- search
- glossator: {articles: articles, register: '', glossary: '', overrides: '', model: none}
markdown_extensions: [attr_list, md_in_html, toc]
docs_dir: docs
nav: [{Home: index.md}]
"""


class Active(HTMLParser):
    """Everything in a page that a browser would run or load, and every kind of element."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: Counter[str] = Counter()
        self._script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found[f"<{tag}>"] += 0 if tag in COMMON else 1
        self._script = tag if tag in {"script", "style"} else ""
        if tag == "script" and (dict(attrs).get("type") or "").endswith("json"):
            self._script = "data"
        for name, value in attrs:
            address = re.sub(r"[\x00-\x20]", "", value or "").lower()
            runs = tag != "meta" and address.startswith(("javascript:", "vbscript:", "data:"))
            loads = name in {
                "src",
                "srcdoc",
                "style",
                "action",
                "formaction",
                "background",
                "http-equiv",
            }
            if name.startswith("on") or runs or loads:
                self.found[f"{tag} {name}={value}"] += 1

    def handle_data(self, data: str) -> None:
        if self._script == "data":  # harmless as long as it cannot end its own element
            self.found["</ in data"] += "</" in data
        elif self._script and data.strip():
            self.found[f"{self._script}: {data.strip()}"] += 1
            self._script = ""


KINDS = """
a abbr article aside b body button cite code dd details div dl dt em fieldset footer form h1 h2 h3
head header html i input label legend li link main meta nav ol option p path pre q section small
span strong summary svg time title ul
"""
COMMON = frozenset(KINDS.split())


def active(page: str) -> Counter[str]:
    reader = Active()
    reader.feed(page)
    reader.close()
    return +reader.found


def harmless(corpus: str) -> list[Packed]:
    """Articles whose pages show what the site itself runs."""
    return [_packed(f"{corpus}-harmless-{n}", "A title", ["A text.", "The end."]) for n in range(3)]


def built(files: Sequence[Packed], folder: Path) -> dict[str, str]:
    """Path -> text of every page of a real site of these articles; raises what MkDocs says."""
    (folder / "articles").mkdir(parents=True)
    (folder / "docs").mkdir()
    (folder / "mkdocs.yml").write_text(CONFIG)
    for packed in files:
        (folder / "articles" / packed.name).write_bytes(encoded(packed.text))
    command = [sys.executable, "-m", "mkdocs", "build", "-q"]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr[-2000:])
    site = folder / "site"
    pages = {path.relative_to(site).as_posix(): path for path in sorted(site.rglob("*.html"))}
    index = json.loads((site / "search/search_index.json").read_text(encoding="utf-8"))["docs"]
    found = {f"search: {row['location']}": row["title"] + row["text"] for row in index}
    return found | {name: path.read_text(encoding="utf-8") for name, path in pages.items()}


def build(files: Sequence[Packed]) -> Iterator[str]:
    """What is wrong in a real site of these articles."""
    with tempfile.TemporaryDirectory() as folder:
        plain = built(harmless("plain"), Path(folder) / "plain")
        allowed = {what for page in plain.values() for what in active(page)}
        pages = built([*harmless("plain"), *files], Path(folder) / "project")
    for packed in files:
        if f"articles/{packed.name.removesuffix('.txt')}.html" not in pages:
            yield f"{packed.name}: no page"
    for name, page in pages.items():
        yield from (f"{name}: {what:.120}" for what in active(page) if what not in allowed)


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--site", action="store_true", help="build real sites of 1,500 articles")
    parser.add_argument("--only", default="", help="a corpus whose name holds this")
    wanted = parser.parse_args()
    chain = Chain()
    bad = 0
    for name, items in corpora(wanted.folder):
        if wanted.only not in name:
            continue
        began = time.monotonic()
        if wanted.site:
            packs = list(pack(name, items))
            faults: list[str] = []
            for start in range(0, len(packs), 1500):
                faults += build(packs[start : start + 1500])
            bad += len(faults)
            took = time.monotonic() - began
            print(
                f"{name}: {len(packs)} pages built, {len(faults)} faults, {took:.0f} s", flush=True
            )
            print("\n".join(faults[:20]))
            continue
        tally = check(name, items, chain)
        bad += len(tally.altered)
        refused = f", refused {dict(tally.refused)}" if tally.refused else ""
        print(
            f"{name}: {len(items)} items ({sum(map(bool, map(readable, items)))} not empty), "
            f"{tally.articles} articles, {len(tally.altered)} altered{refused}, "
            f"{time.monotonic() - began:.0f} s",
            flush=True,
        )
        print("\n".join(tally.altered[:20]))
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
