"""A block's text with its author's styles and our marks in, Markdown for within a line out."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from builder import addresses
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
from builder.render.notes import NoteKey
from builder.text import WHITE, slug
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

_DEPTH = 3  # of marks in marks; only quotes, which have addresses, may stand deeper
_DEEPEST = 12  # of anything
_RANK = {  # of those with one span, which stands outside
    Emphasis.LINK: 1,
    Emphasis.STRONG: 2,
    Emphasis.EM: 3,
    Emphasis.CODE: 8,
    Emphasis.BREAK: 9,
}


@dataclass(frozen=True, slots=True)
class Tags:
    """What stands before and after a stretch of text; `again` before the rest of one that was
    split."""

    before: str
    after: str
    again: str

    @classmethod
    def element(cls, name: str, attributes: str = "", once: str = "") -> Tags:
        """A raw HTML element; `once` holds attributes only its first part has, such as an id."""
        return cls(f"<{name}{once}{attributes}>", f"</{name}>", f"<{name}{attributes}>")


@dataclass(frozen=True, slots=True)
class Stretch:
    """A span to be marked up: as `linked` (a link; `anchor` is the same in HTML) where no link is
    open, else as `plain`."""

    span: Span
    rank: int
    plain: Tags
    linked: Tags | None = None
    anchor: Tags | None = None
    marks: bool = True


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
) -> list[Stretch]:
    """Everything that is to be marked up in an article, by start, outer before inner."""
    styles = annotated.article.styles
    occupied = _Occupied(sorted(s.span for s in styles if s.emphasis is Emphasis.LINK))
    links = _Links(here, manner.folders)
    found = [_styled(style, links) for style in styles]
    found += _marked(annotated, links, target, occupied, numbers)
    return sorted(found, key=lambda s: (s.span.start, -s.span.end, s.rank))


class _Occupied:
    """Spans in order, and whether another one meets any of them."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._ends = [span.end for span in spans]
        self._starts = [span.start for span in spans]

    def meet(self, span: Span) -> bool:
        at = bisect_left(self._ends, span.start + 1)
        return at < len(self._starts) and self._starts[at] < span.end


def _styled(style: Style, links: _Links) -> Stretch:
    nothing = Tags("", "", "")
    rank = _RANK[style.emphasis]
    match style.emphasis:
        case Emphasis.LINK:
            linked, html = _authors_link(style.target, links)
            return Stretch(style.span, rank, nothing, linked, html, False)
        case Emphasis.BREAK:
            return Stretch(style.span, rank, Tags("<br>", "", ""), marks=False)
        case _:
            return Stretch(style.span, rank, Tags.element(style.emphasis.value), marks=False)


def _authors_link(where: str, links: _Links) -> tuple[Tags, Tags] | tuple[None, None]:
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
) -> Iterator[Stretch]:
    """The stretches of the marks; a term that is also a name is one link, to the name's page."""
    first = _First(annotated)
    named = {mark.span for mark in annotated.marks if isinstance(mark, Reference) and target(mark)}
    terms = {
        mark.span: mark
        for mark in annotated.marks
        if isinstance(mark, Gloss) and mark.span in named
    }
    for mark in annotated.marks:
        match mark:
            case Statement():
                yield from _quoted(mark, numbers)
            case Note(span=span):
                number = _number(numbers, mark, span)
                yield Stretch(span, 7, Tags.element("span", f' class="an an-note"{number}'))
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
) -> Stretch:
    """A mark that leads to a page: a link there, or where it cannot be one, a `<span>`; `more`
    are `data-*` attributes of either."""
    rank = {Reference: 4, Gloss: 5, Dating: 6}[type(mark)]
    data = "".join(f' data-{key}="{value}"' for key, value in (*_data(mark).items(), *more.items()))
    attributes = f' class="{" ".join(classes)}"{data}'
    plain = Tags.element("span", attributes)
    if not where:
        return Stretch(mark.span, rank, plain)
    linked = Tags("[", link_end(links.markdown(where), *classes, data=more), "[")
    return Stretch(mark.span, rank, plain, linked, anchor(links.html(where), attributes))


def _data(mark: Reference | Gloss | Dating) -> dict[str, str]:
    match mark:
        case Reference():
            why = {"w": attribute(mark.reason)} if mark.is_open else {}
            return {"e": attribute(mark.entity or slug(mark.label)), **why}
        case Gloss():
            return {"t": attribute(mark.term)}
        case Dating():
            return {"d": attribute(mark.value)}


def _quoted(mark: Statement, numbers: Numbers) -> Iterator[Stretch]:
    """A quotation's parts as `<q>`; the first one has the id, one the number of its credit."""
    classes = "gq an-quote"
    classes += " gq-indirect" if mark.kind is Quoting.INDIRECT else ""
    classes += " sug" if _suggested(mark.provenance) else ""
    speaker = f' data-s="{attribute(" ".join(mark.speakers))}"' if mark.speakers else ""
    rest = f' class="{classes}" data-q="{attribute(mark.id)}"{speaker}'
    for number, span in enumerate(mark.content):
        once = "" if number else f' id="{attribute(mark.id)}"'
        once += _number(numbers, mark, span)
        yield Stretch(span, 0, Tags.element("q", rest, once))


# -- one walk over a block --------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Open:
    """A stretch that has begun: where it ends here, and how it is written."""

    end: int
    tags: Tags
    link: bool
    mark: bool


def inline(
    text: str,
    within: Span,
    marked: Iterable[Stretch],
    *,
    fully: bool = False,
    raw: bool = False,
) -> Markdown:
    """The text of a block with its stretches (each meets the block, and may reach beyond it).
    Stretches that cross are split at the border. `raw` writes links as HTML too."""
    bare = within.of(text)
    markup = [(at - within.start, tag) for at, tag in _walk(text, within, marked, raw=raw)]
    written = pieces(bare, [at for at, _ in markup], fully=fully)
    out: list[str] = [written[0]]
    for (_, tag), piece in zip(markup, written[1:], strict=True):
        out += (tag, piece)
    return Markdown("".join(out))


def _walk(
    text: str, within: Span, marked: Iterable[Stretch], *, raw: bool
) -> Iterator[tuple[int, str]]:
    """The markup to put in, each with its place, in order."""
    stack: list[_Open] = []
    for stretch, span in _clipped(text, within, marked):
        yield from _close(stack, span.start)
        if (opened := _opened(stretch, span, stack, raw=raw)) is None:
            continue
        continued = stretch.span.start < within.start
        yield span.start, opened.tags.again if continued else opened.tags.before
        stack.append(opened)
    yield from _close(stack, within.end)


def _clipped(text: str, within: Span, marked: Iterable[Stretch]) -> list[tuple[Stretch, Span]]:
    """The stretches with the part of them that lies in the block, blanks at its ends left out."""
    kept = []
    for stretch in marked:
        start, end = max(stretch.span.start, within.start), min(stretch.span.end, within.end)
        if stretch.rank == _RANK[Emphasis.BREAK]:
            end = end if text[start:end].strip(WHITE) == "" else start  # no break within a word
        else:
            while start < end and text[start] in WHITE:
                start += 1
            while start < end and text[end - 1] in WHITE:
                end -= 1
        if start < end:
            kept.append((stretch, Span(start, end)))
    return sorted(kept, key=lambda pair: (pair[1].start, -pair[1].end, pair[0].rank))


def _opened(stretch: Stretch, span: Span, stack: Sequence[_Open], *, raw: bool) -> _Open | None:
    """How a stretch is written that begins inside of these; None where it would stand too deep."""
    depth = sum(held.mark for held in stack)
    quote = stretch.marks and stretch.rank == 0
    if len(stack) >= _DEEPEST or (stretch.marks and depth >= _DEPTH and not quote):
        return None
    link = stretch.anchor if raw else stretch.linked
    if link and not any(held.link for held in stack):
        return _Open(span.end, link, link=True, mark=stretch.marks)
    return _Open(span.end, stretch.plain, link=False, mark=stretch.marks)


def _close(stack: list[_Open], until: int) -> Iterator[tuple[int, str]]:
    """Close what ends up to there; what was opened later and goes on is closed and opened anew."""
    while stack and (end := min(held.end for held in stack)) <= until:
        outermost = next(n for n, held in enumerate(stack) if held.end == end)
        inner = stack[outermost:]
        del stack[outermost:]
        yield from ((end, held.tags.after) for held in reversed(inner))
        for held in inner:
            if held.end > end:
                yield end, held.tags.again
                stack.append(held)
