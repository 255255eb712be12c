"""From findings to marks: which stay, whose name is this, who spoke, which day. In this order."""

from __future__ import annotations

from builder.knowledge import Knowledge
from builder.model import (
    AnnotatedArticle,
    Article,
    Attribution,
    Finding,
    Gloss,
    Mark,
    Mention,
    Override,
    Reading,
    Reference,
    Timex,
)
from builder.resolve.dates import date_timexes, impossible_dates
from builder.resolve.entities import link
from builder.resolve.exclusions import without_refused
from builder.resolve.idle import idle_overrides, undone_overrides
from builder.resolve.located import locate
from builder.resolve.orphans import lost_passages
from builder.resolve.overlaps import settle
from builder.resolve.overrides import apply_overrides
from builder.resolve.speakers import name_speakers


def resolve(
    article: Article,
    findings: tuple[Finding, ...],
    reading: Reading,
    knowledge: Knowledge,
    overrides: tuple[Override, ...] = (),
) -> AnnotatedArticle:
    """The article with its marks. Names are settled before they are looked up, so that an unknown
    longer name ("the Japan Times") keeps a shorter known one ("Japan") out. Editors come last, but
    whose name they say a name is counts for who speaks as well."""
    kept = without_refused(settle(findings), article.text, knowledge)
    linked = link(article, tuple(f for f in kept if isinstance(f, Mention)), knowledge)
    located = locate(article, overrides)
    named = apply_overrides(article, linked, located, knowledge)
    attributions = tuple(f for f in kept if isinstance(f, Attribution))
    statements, problems = name_speakers(
        article,
        attributions,
        tuple(mark for mark in named if isinstance(mark, Reference)),
        reading,
        knowledge,
    )
    timexes = tuple(f for f in kept if isinstance(f, Timex))
    datings = date_timexes(article, timexes, attributions)
    glosses = tuple(f for f in kept if isinstance(f, Gloss))
    marks: tuple[Mark, ...] = (*linked, *statements, *glosses, *datings)
    edited = apply_overrides(article, marks, located, knowledge)
    reported = (
        *article.problems,
        *problems,
        *impossible_dates(article, timexes),
        *lost_passages(article, located),
        *idle_overrides(marks, located),
        *undone_overrides(edited, located, knowledge),
    )
    return AnnotatedArticle(article, edited, reported)
