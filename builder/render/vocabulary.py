"""What a template may call to turn data into Markdown: links, sentences, counts, dates, charts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache, partial
from itertools import accumulate

from builder import addresses
from builder.compose import calendar, credits
from builder.compose.almanac import CalendarEntry, Sheet
from builder.compose.concordance import Passage, PassagePiece, Saying
from builder.compose.errata import Correction
from builder.compose.kinds import kind_name
from builder.compose.page import Page
from builder.compose.timeline import SheetLink
from builder.model import AnnotatedArticle, Entity, Granularity, Layer, Quoting, Term, TermId
from builder.render import charts, linked_data
from builder.render.cards import cards
from builder.render.inline import Manner
from builder.render.margin import text_with_margin
from builder.render.markdown import (
    Markdown,
    attribute,
    escape,
    front_matter,
    html,
    link,
    pieces,
)
from builder.render.places import position
from builder.wording import plural

_LONG_TITLE = 110  # code points


def head(page: Page, **more: object) -> Markdown:
    """The front matter of the page."""
    return front_matter({"title": page.title, "description": page.description or None, **more})


def to(page: Page, text: object, there: str, *classes: str) -> Markdown:
    """A link from the page to the page `there`."""
    here = page.path
    text = text if str(text).strip() else "Untitled"
    if there.startswith(here):
        return link(text, addresses.between(here, there), *classes)
    return _link(str(text), here.rpartition("/")[0] + "/", there, classes)


@lru_cache(maxsize=50_000)  # the pages of one folder share most of their links
def _link(text: str, folder: str, there: str, classes: tuple[str, ...]) -> Markdown:
    return link(text, addresses.between(folder.lstrip("/"), there), *classes)


def row(page: Page, links: Iterable[tuple[str, str]], here: str = "") -> Markdown:
    """Links in a row, given as words and addresses; in strong type, and no link, the one whose
    words say where the reader is."""
    shown = (
        f"**{escape(words)}**" if words == here else to(page, words, there)
        for words, there in links
    )
    return Markdown("&nbsp;· ".join(shown))


def names(page: Page, entities: Iterable[Entity]) -> Markdown:
    """Entities in a row, each a link to its page."""
    return row(page, ((entity.label, addresses.entity(entity.id)) for entity in entities))


def text(
    page: Page,
    manner: Manner,
    annotated: AnnotatedArticle,
    terms: Mapping[TermId, Term],
    days: Mapping[str, str],
) -> Markdown:
    """The article's text with its marks, and notes and credits beside it."""
    return text_with_margin(annotated, terms, days, page.path, manner)


def passage(shown: Passage) -> Markdown:
    """A sentence on one line, what it is shown for in strong type."""
    return _written(shown.paired, "**", "**")


def version(parts: Iterable[PassagePiece], tag: str) -> Markdown:
    """One version of a passage on one line, in `<del>` or `<ins>` what the other has not."""
    return _written(tuple(parts), f"<{tag}>", f"</{tag}>")


def _written(parts: Sequence[PassagePiece], before: str, after: str) -> Markdown:
    """The pieces as one line, those that are marked between these tags."""
    cuts = tuple(accumulate(len(part.text) for part in parts[:-1]))
    written = pieces("".join(part.text for part in parts), cuts)
    rows = zip(parts, written, strict=True)
    return Markdown("".join(f"{before}{w}{after}" if p.marked else w for p, w in rows))


def said(saying: Saying, *, by: bool = False) -> str:
    """The speaker of a statement if asked for, all where there are several, to whom it was said,
    and how one knows."""
    parts = [credits.speaker(saying.statement) if by or saying.statement.joint else ""]
    parts.append(credits.circumstances(saying.article, saying.statement))
    return ", ".join(part for part in parts if part)


def kind_class(row: Saying | CalendarEntry | Correction) -> Markdown:
    """The class of what readers may leave out of a list: reported speech, dates longer than a day,
    corrections of the register and the glossary."""
    match row:
        case Saying(statement=statement):
            other = statement.kind is Quoting.INDIRECT
        case CalendarEntry(granularity=granularity):
            other = granularity != Granularity.DAY
        case Correction(of_list=of_list):
            other = of_list
    return Markdown(" .other" if other else "")


def css(name: str) -> Markdown:
    """A name for a class, an id or a fragment: what is not plain becomes a hyphen."""
    return Markdown(re.sub(r"[^A-Za-z0-9#_-]+", "-", name))


def title_class(title: str) -> Markdown:
    """What sets a heading in smaller type, if its words are many."""
    return Markdown(" { .gl-long }" if len(title) > _LONG_TITLE else "")


def mark_class(layer: Layer) -> Markdown:
    """The classes of a first mention of that layer."""
    return Markdown("gq" if layer is Layer.QUOTE else f"an f an-{layer.value}")


def day_id(entry: CalendarEntry) -> str:
    return addresses.day(entry.value).partition("#")[2]


def sheet_name(sheet: Sheet | SheetLink) -> str:
    """A sheet's name within its year: `January`, or `The year` for what has no month."""
    return calendar.in_its_year(sheet.name)


def outside(target: str) -> Markdown:
    """A link out of the site, named for where it leads."""
    host = re.sub(r"\Ahttps?://(?:www\.)?", "", target)
    known = re.match(r"wikidata\.org/(?:wiki|entity)/(Q\d+)\Z", host)
    return link(f"Wikidata {known[1]}" if known else host.rstrip("/"), target)


def lines(block: str) -> Markdown:
    """Lines for a raw `<pre>`, their indentation kept."""
    indented = ((len(line) - len(line.lstrip(" ")), line) for line in block.splitlines())
    return Markdown("\n".join("&#x20;" * depth + html(line) for depth, line in indented))


VOCABULARY: Mapping[str, object] = {
    "addresses": addresses,
    "attribute": attribute,
    "calendar": calendar,
    "cards": cards,
    "charts": charts,
    "credits": credits,
    "css": css,
    "day_id": day_id,
    "html": lambda value: Markdown(html(value)),
    "kind_class": kind_class,
    "kind_of": kind_name,
    "lines": lines,
    "linked_data": linked_data,
    "mark_class": mark_class,
    "outside": outside,
    "passage": passage,
    "plural": plural,
    "position": position,
    "said": said,
    "sheet_name": sheet_name,
    "title_class": title_class,
    "version": version,
}
"""What is the same on every page."""


def of_page(page: Page, manner: Manner) -> Mapping[str, object]:
    """What depends on the page that is being written: what leads from it to others, and more."""
    return {
        "head": partial(head, page),
        "names": partial(names, page),
        "row": partial(row, page),
        "text": partial(text, page, manner),
        "to": partial(to, page),
    }
