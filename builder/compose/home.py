"""From a library to the home page: the newest briefing, those before it, and the months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from builder import addresses
from builder.compose.calendar import day_in_words, month_in_words, month_of
from builder.compose.concordance import Concordance, Saying, concordance
from builder.compose.lead import lead
from builder.compose.page import Page
from builder.model import (
    AnnotatedArticle,
    Article,
    Entity,
    EntityId,
    Library,
    Quoting,
    Reference,
)

_MOST_BRIEFINGS = 60
_NEWEST = 20
_TOP_NAMES = 4
_SIDE = 5
_PULL = range(50, 240)  # code points of a quotation worth pulling out


@dataclass(frozen=True, slots=True, kw_only=True)
class Briefing:
    """An article as a list shows it: its beginning, and whom it names most."""

    article: Article
    written: str
    lead: str
    names: tuple[Entity, ...]
    more_names: int

    @property
    def month(self) -> str:
        return month_of(self.article.date)


def home_pages(library: Library) -> Iterator[Page]:
    """The home page; where not all briefings fit it, a page a month as well."""
    shared = concordance(library)
    briefings = tuple(_briefing(annotated, library) for annotated in library.articles)
    fits = len(briefings) <= _MOST_BRIEFINGS
    months = () if fits else tuple((k, tuple(g)) for k, g in groupby(briefings, lambda b: b.month))
    shelves = tuple((month_in_words(k), addresses.month(k), len(rows)) for k, rows in months)
    shown = briefings if fits else briefings[:_NEWEST]
    yield Page(
        path=addresses.HOME,
        title="Briefings",
        template="home",
        data={
            "newest": shown[0] if shown else None,
            "earlier": shown[1:],
            "shelves": shelves,
            "pull": _pull(library, shared),
            "quoted": _quoted(library, shared),
            "first_named": _first_named(library, shared),
        },
    )
    for key, rows in months:
        yield Page(
            path=addresses.month(key),
            title=f"Briefings of {month_in_words(key)}",
            template="month",
            data={"briefings": rows, "month": month_in_words(key)},
        )


def _briefing(annotated: AnnotatedArticle, library: Library) -> Briefing:
    article, marks = annotated.article, annotated.marks
    named = Counter(
        m.entity for m in marks if isinstance(m, Reference) and m.entity in library.entities
    )
    ranked = [library.entities[id] for id, _ in named.most_common() if id]
    return Briefing(
        article=article,
        written=day_in_words(article.date),
        lead=lead(article),
        names=tuple(ranked[:_TOP_NAMES]),
        more_names=len(ranked[_TOP_NAMES:]),
    )


def _pull(library: Library, shared: Concordance) -> Saying | None:
    """The longest quotation of the newest article that is fit to be pulled out."""
    newest = library.articles[0].article.id if library.articles else None
    fit = (
        saying
        for saying in shared.sayings
        if saying.article.id == newest
        and saying.statement.kind is Quoting.DIRECT
        and saying.statement.speaker in library.entities
        and len(saying.words) in _PULL
        and saying.words.lstrip("\"'“‘«")[:1].isupper()
    )
    return max(fit, key=lambda saying: len(saying.words), default=None)


def _quoted(library: Library, shared: Concordance) -> tuple[tuple[Entity, int], ...]:
    """Who was quoted most in the newest month."""
    month = month_of(library.articles[0].article.date) if library.articles else ""
    counts = Counter(
        speaker
        for s in shared.sayings
        for speaker in s.statement.speakers
        if s.month == month and speaker in library.entities
    )
    return tuple((library.entities[id], count) for id, count in counts.most_common(_SIDE))


def _first_named(library: Library, shared: Concordance) -> tuple[Entity, ...]:
    """Whom the newest article names and no earlier one did."""
    if len(library.articles) < 2:
        return ()
    marks = library.articles[0].marks
    named: Iterable[EntityId] = dict.fromkeys(
        m.entity for m in marks if isinstance(m, Reference) and m.entity
    )
    fresh = [id for id in named if shared.briefings.get(id) == 1 and id in library.entities]
    return tuple(library.entities[id] for id in fresh[:_SIDE])
