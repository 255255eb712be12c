"""From a library to a page for each article: its text with marks, and what stands around it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from builder import addresses
from builder.compose.almanac import almanac
from builder.compose.calendar import day_in_words
from builder.compose.concordance import Concordance, Saying, concordance
from builder.compose.errata import last_corrected
from builder.compose.kinds import LAYERS, NAMES, kind_name
from builder.compose.lead import opening
from builder.compose.page import Page
from builder.model import (
    AnnotatedArticle,
    Article,
    Dating,
    Entity,
    EntityId,
    Gloss,
    Layer,
    Library,
    Mark,
    Note,
    Reference,
    State,
    Statement,
    Term,
    TermId,
)
from builder.text import shortened

_WORDS_A_MINUTE = 220
_OFTEN = 3
_LIKELY = 0.5  # the score of a name that is as likely right as wrong
_LONGEST_DESCRIPTION = 200  # code points


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelEntry:
    """A line of "In this briefing", and what the card of such a mark says: how often it is named
    `here`, `everywhere`, and in how many `briefings`; `last` is the newest quotation of whom the
    line names."""

    label: str
    address: str
    kind: str
    description: str
    here: int
    everywhere: int
    briefings: int
    last: Saying | None = None


@dataclass(frozen=True, slots=True)
class Panel:
    """The entries of one layer, most mentioned first."""

    heading: str
    layer: Layer
    entries: tuple[PanelEntry, ...]


@dataclass(frozen=True, slots=True)
class Suggested:
    """A name that a model found and no register knows."""

    label: str
    layer: Layer
    here: int


def article_pages(library: Library) -> Iterator[Page]:
    """One page an article, each with its newer and older neighbour."""
    shared = concordance(library)
    days = almanac(library).addresses
    corrected = last_corrected(library)
    around: list[Article | None] = [None, *(a.article for a in library.articles), None]
    for annotated, newer, older in zip(library.articles, around, around[2:], strict=False):
        article = annotated.article
        yield Page(
            path=addresses.article(article.id),
            title=article.title,
            template="article",
            description=shortened(opening(article), _LONGEST_DESCRIPTION),
            data={
                "annotated": annotated,
                "terms": _explained(annotated.marks, library),
                "days": _days(annotated.marks, days),
                "article": article,
                "written": day_in_words(article.date, weekday=True),
                "minutes": max(1, round(article.word_count / _WORDS_A_MINUTE)),
                "layers": _layers(annotated.marks),
                "panels": tuple(_panels(annotated.marks, library, shared)),
                "subjects": _subjects(annotated, library),
                "suggested": _suggested(annotated.marks),
                "lighter": _lighter(annotated.marks),
                "checked": _checked(annotated.marks),
                "corrected": corrected.get(article.id),
                "newer": newer,
                "older": older,
            },
        )


def _explained(marks: Iterable[Mark], library: Library) -> Mapping[TermId, Term]:
    """The terms that are marked."""
    marked = {mark.term for mark in marks if isinstance(mark, Gloss)}
    return {id: term for id, term in library.terms.items() if id in marked}


def _days(marks: Iterable[Mark], addresses: Mapping[str, str]) -> Mapping[str, str]:
    """The addresses of the calendar values that are spoken of, as far as they have one."""
    values = dict.fromkeys(mark.value for mark in marks if isinstance(mark, Dating))
    return {value: addresses[value] for value in values if value in addresses}


def _layers(marks: Iterable[Mark]) -> tuple[tuple[Layer, str, int], ...]:
    """The layers that occur, in reading order of the legend, with how many marks each has."""
    counts = Counter(mark.layer for mark in marks if not isinstance(mark, Note))
    return tuple((layer, name, counts[layer]) for layer, name in LAYERS.items() if counts[layer])


def _panels(marks: Iterable[Mark], library: Library, shared: Concordance) -> Iterator[Panel]:
    marks = tuple(marks)
    known = Counter(m.entity for m in marks if isinstance(m, Reference) and m.entity)
    for layer in NAMES:
        entries = [
            _entity_entry(id, here, library, shared)
            for id, here in known.items()
            if id in library.entities and library.entities[id].layer is layer
        ]
        if entries:
            yield Panel(LAYERS[layer], layer, _most_first(entries))
    terms = Counter(m.term for m in marks if isinstance(m, Gloss) and m.term in library.terms)
    if terms:
        entries = [_term_entry(id, here, library, shared) for id, here in terms.items()]
        yield Panel(LAYERS[Layer.TERM], Layer.TERM, _most_first(entries))


def _most_first(entries: Iterable[PanelEntry]) -> tuple[PanelEntry, ...]:
    return tuple(sorted(entries, key=lambda entry: (-entry.here, entry.label.casefold())))


def _entity_entry(id: EntityId, here: int, library: Library, shared: Concordance) -> PanelEntry:
    entity = library.entities[id]
    return PanelEntry(
        label=entity.label,
        address=addresses.entity(id),
        kind=kind_name(entity),
        description=entity.description,
        here=here,
        everywhere=shared.counts.get(id, here),
        briefings=shared.briefings.get(id, 1),
        last=shared.last_words.get(id),
    )


def _term_entry(id: TermId, here: int, library: Library, shared: Concordance) -> PanelEntry:
    term = library.terms[id]
    return PanelEntry(
        label=term.label,
        address=addresses.term(id),
        kind="Term",
        description=term.definition,
        here=here,
        everywhere=shared.term_counts.get(id, here),
        briefings=shared.term_briefings.get(id, 1),
    )


@dataclass(frozen=True, slots=True)
class Subjects:
    """What an article is about and what else it mentions; nothing stands in both."""

    about: tuple[Entity, ...]
    mentions: tuple[Entity | Term, ...]


def _subjects(annotated: AnnotatedArticle, library: Library) -> Subjects:
    """An article is about whom its title names, and whom it names at least three times and half
    as often as the one named most."""
    title = annotated.article.title
    marks = annotated.marks
    named = Counter(m.entity for m in marks if isinstance(m, Reference) and m.entity)
    enough = max(_OFTEN, max(named.values(), default=0) / 2)
    entities = [
        (library.entities[id], n) for id, n in named.most_common() if id in library.entities
    ]
    about = tuple(e for e, n in entities if n >= enough or _names(title, e))
    terms = dict.fromkeys(m.term for m in marks if isinstance(m, Gloss) and m.term in library.terms)
    return Subjects(
        about,
        (
            *(entity for entity, _ in entities if entity not in about),
            *(library.terms[id] for id in terms),
        ),
    )


def _names(title: str, entity: Entity) -> bool:
    labels = "|".join(map(re.escape, (entity.label, *entity.aliases)))
    return re.search(rf"(?<!\w)(?:{labels})(?!\w)", title) is not None


def _suggested(marks: Iterable[Mark]) -> tuple[Suggested, ...]:
    """Names without an entity that are likelier names than not, or that stand there twice."""
    scores: dict[tuple[str, Layer], list[float]] = {}
    for mark in marks:
        if isinstance(mark, Reference) and mark.entity is None:
            scores.setdefault((mark.label, mark.layer), []).append(mark.provenance.score)
    return tuple(
        Suggested(label, layer, len(held))
        for (label, layer), held in scores.items()
        if len(held) > 1 or held[0] >= _LIKELY
    )


def _lighter(marks: Iterable[Mark]) -> Layer | None:
    """The layer of the first name that is only suggested, or of which it was left open whom it
    means, which the legend shows; None for none."""
    names = (mark for mark in marks if isinstance(mark, Reference))
    found = (m.layer for m in names if m.is_open or m.provenance.state is State.SUGGESTED)
    return next(found, None)


class Basis(StrEnum):
    """What a mark rests on, in the reader's words, and in the order in which they are said."""

    KNOWN = "from the register and the glossary"
    RULE = "by rule"
    EDITOR = "set by an editor"
    SUGGESTED = "suggested"
    OPEN = "left open"


def _checked(marks: Iterable[Mark]) -> tuple[tuple[Basis, int], ...]:
    """How many marks rest on what."""
    counts = Counter(map(_basis, marks))
    return tuple((basis, counts[basis]) for basis in Basis if counts[basis])


def _basis(mark: Mark) -> Basis:
    if mark.provenance.state is State.EDITED:
        return Basis.EDITOR
    if isinstance(mark, Reference) and mark.is_open:
        return Basis.OPEN
    if mark.provenance.state is State.SUGGESTED:
        return Basis.SUGGESTED
    return Basis.RULE if isinstance(mark, Statement | Dating) else Basis.KNOWN
