"""A block's text with its author's styles and our marks in, Markdown for within a line out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from builder import addresses
from builder.compose.notes import NoteKey
from builder.model import (
    AnnotatedArticle,
    Dating,
    Emphasis,
    Form,
    Gloss,
    Granularity,
    Mark,
    Note,
    Provenance,
    Quoting,
    Reference,
    Span,
    State,
    Statement,
    Style,
)
from builder.render.markdown import Markdown, address, attribute, link_end, pieces
from builder.text import slug
from builder.weaving import Rank, Stretch, Tags, in_order, woven
from builder.web import web_address

Target = Callable[[Mark], str | None]
Numbers = Mapping[NoteKey, str]
"""The numbers of the notes to which marks refer."""
_NONE: Numbers = {}


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """How a site wants its Markdown: with every punctuation character escaped (`fully`), where its
    extensions rewrite text, and with `folders` for pages, as in `Publication`."""

    fully: bool = False
    folders: bool = False


MANNER = Manner()


@dataclass(frozen=True, slots=True)
class PageStretch(Stretch):
    """A stretch whose link is Markdown's; `anchor` is the same in HTML."""

    anchor: Tags | None = None

    @property
    def in_html(self) -> PageStretch:
        return replace(self, linked=self.anchor)


def target(mark: Mark) -> str | None:
    """Where a mark leads to by default, as an address from the site's root."""
    match mark:
        case Reference(entity=entity) if entity is not None:
            return addresses.entity(entity)
        case Gloss(term=term):
            return addresses.term(term)
        case Dating(value=value, granularity=granularity) if granularity is not Granularity.VAGUE:
            return addresses.day(value)
        case _:
            return None


@dataclass(frozen=True, slots=True)
class _Links:
    """How the page `here` leads to others: in Markdown, or in HTML."""

    here: str
    folders: bool

    def markdown(self, there: str) -> str:
        return addresses.between(self.here, there)

    def html(self, there: str) -> str:
        return addresses.in_html(self.here, there, folders=self.folders)


def stretches(
    annotated: AnnotatedArticle,
    here: str,
    target: Target = target,
    numbers: Numbers = _NONE,
    manner: Manner = MANNER,
) -> list[PageStretch]:
    """Everything that is to be marked up in an article, by start, outer before inner."""
    styles = annotated.article.styles
    occupied = _Occupied(sorted(s.span for s in styles if s.emphasis is Emphasis.LINK))
    links = _Links(here, manner.folders)
    found = [_styled(style, links) for style in styles]
    found += _marked(annotated, links, target, occupied, numbers)
    return in_order(found)


class _Occupied:
    """Spans in order, and whether another one meets any of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._ends = [span.end for span in spans]
        self._starts = [span.start for span in spans]

    def meet(self, span: Span) -> bool:
        at = bisect_left(self._ends, span.start + 1)
        return at < len(self._starts) and self._starts[at] < span.end


def _styled(style: Style, links: _Links) -> PageStretch:
    rank = Rank.of(style.emphasis)
    if style.emphasis is Emphasis.LINK:
        linked, html = _authors_link(style.target, links)
        return PageStretch(style.span, rank, None, linked, marks=False, anchor=html)
    is_break = style.emphasis is Emphasis.BREAK
    plain = Tags("<br>", "", "") if is_break else Tags.element(style.emphasis.value)
    return PageStretch(style.span, rank, plain, marks=False)


def _authors_link(where: str, links: _Links) -> tuple[Tags | None, Tags | None]:
    """In Markdown, and the same in HTML; none if it leads neither to a briefing nor to the web."""
    if addresses.article_at(where):
        return Tags("[", link_end(links.markdown(where)), "["), anchor(links.html(where))
    if web_address(where):
        return Tags("[", link_end(where), "["), anchor(where)
    return None, None


def anchor(where: str, attributes: str = "") -> Tags:
    """A link in HTML, which MkDocs leaves as it is."""
    return Tags.element("a", f' href="{address(where)}"{attributes}')


def _marked(
    annotated: AnnotatedArticle,
    links: _Links,
    target: Target,
    occupied: _Occupied,
    numbers: Numbers,
) -> Iterator[PageStretch]:
    """The stretches of the marks; a term that is also a name is one link, to the name's page."""
    first, terms = _First(annotated), _terms_of_names(annotated, target)
    for mark in annotated.marks:
        match mark:
            case Statement():
                yield from _quoted(mark, numbers)
            case Note():
                number = _number(numbers, mark, mark.span)
                plain = Tags.element("span", f' class="an an-note"{number}')
                yield PageStretch(mark.span, Rank.NOTE, plain)
            case Gloss() if mark.span in terms:
                continue
            case _:
                also = terms.get(mark.span) if isinstance(mark, Reference) else None
                classes = _classes(mark, also, first=first(mark, also))
                where = None if occupied.meet(mark.span) else target(mark)
                more = {"t": slug(also.term)} if also else {}
                if note := numbers.get((type(also or mark), mark.span)):
                    more["n"] = note
                yield _pointing(mark, more, classes, where, links)


def _terms_of_names(annotated: AnnotatedArticle, target: Target) -> dict[Span, Gloss]:
    """The terms that are names with a page, too, by their spans."""
    marks = annotated.marks
    named = {mark.span for mark in marks if isinstance(mark, Reference) and target(mark)}
    return {mark.span: mark for mark in marks if isinstance(mark, Gloss) and mark.span in named}


def _number(numbers: Numbers, mark: Mark, span: Span) -> str:
    number = numbers.get((type(mark), span))
    return f' data-n="{number}"' if number else ""


class _First:
    """Whether a mark is the first of its subject in its section; headings begin sections."""

    def __init__(self, annotated: AnnotatedArticle) -> None:
        blocks = annotated.article.blocks
        self._sections = sorted(b.span.start for b in blocks if b.form is Form.HEADING)
        self._met: set[tuple[int, str]] = set()

    def __call__(self, mark: Reference | Gloss | Dating, also: Gloss | None) -> bool:
        section = bisect_left(self._sections, mark.span.start + 1)
        subjects = {(section, _subject(mark))}
        if also:
            subjects.add((section, _subject(also)))
        new = not subjects <= self._met
        self._met |= subjects
        return new


def _subject(mark: Reference | Gloss | Dating) -> str:
    match mark:
        case Reference():
            return f"entity {mark.entity}" if mark.entity else f"name {mark.label}"
        case Gloss():
            return f"term {mark.term}"
        case Dating():
            return f"date {mark.value}"


def _classes(
    mark: Reference | Gloss | Dating, also: Gloss | None, *, first: bool
) -> tuple[str, ...]:
    given = ["an", f"an-{mark.layer}"]
    given += ["an-term"] if also else []
    is_open = isinstance(mark, Reference) and mark.is_open
    given += ["sug"] if is_open or _suggested(mark.provenance) else []
    return (*given, "f") if first else tuple(given)


def _suggested(provenance: Provenance) -> bool:
    return provenance.state is State.SUGGESTED


def _pointing(
    mark: Reference | Gloss | Dating,
    more: Mapping[str, str],
    classes: tuple[str, ...],
    where: str | None,
    links: _Links,
) -> PageStretch:
    """A mark that leads to a page: a link there, or where it cannot be one, a `<span>`; `more`
    are `data-*` attributes of either."""
    rank = {Reference: Rank.NAME, Gloss: Rank.TERM, Dating: Rank.DATE}[type(mark)]
    data = "".join(f' data-{key}="{value}"' for key, value in (*_data(mark).items(), *more.items()))
    attributes = f' class="{" ".join(classes)}"{data}'
    plain = Tags.element("span", attributes)
    if not where:
        return PageStretch(mark.span, rank, plain)
    linked = Tags("[", link_end(links.markdown(where), *classes, data=more), "[")
    html = anchor(links.html(where), attributes)
    return PageStretch(mark.span, rank, plain, linked, anchor=html)


def _data(mark: Reference | Gloss | Dating) -> dict[str, str]:
    match mark:
        case Reference():
            why = {"w": attribute(mark.reason)} if mark.is_open else {}
            return {"e": attribute(mark.entity or slug(mark.label)), **why}
        case Gloss():
            return {"t": attribute(mark.term)}
        case Dating():
            return {"d": attribute(mark.value)}


def _quoted(mark: Statement, numbers: Numbers) -> Iterator[PageStretch]:
    """A quotation's parts as `<q>`; the first one has the id, one the number of its credit."""
    classes = "gq an-quote"
    classes += " gq-indirect" if mark.kind is Quoting.INDIRECT else ""
    classes += " sug" if _suggested(mark.provenance) else ""
    speaker = f' data-s="{attribute(" ".join(mark.speakers))}"' if mark.speakers else ""
    rest = f' class="{classes}" data-q="{attribute(mark.id)}"{speaker}'
    for number, span in enumerate(mark.content):
        once = "" if number else f' id="{attribute(mark.id)}"'
        once += _number(numbers, mark, span)
        yield PageStretch(span, Rank.QUOTE, Tags.element("q", rest, once))


def inline(
    text: str,
    within: Span,
    marked: Iterable[PageStretch],
    *,
    fully: bool = False,
    raw: bool = False,
) -> Markdown:
    """The text of a block with its stretches, as `woven` has them. `raw` writes links as HTML
    too."""
    shown = (stretch.in_html for stretch in marked) if raw else marked
    markup = tuple(woven(text, within, shown))
    written = pieces(within.of(text), [at - within.start for at, _ in markup], fully=fully)
    out: list[str] = [written[0]]
    for (_, tag), piece in zip(markup, written[1:], strict=True):
        out += (tag, piece)
    return Markdown("".join(out))
