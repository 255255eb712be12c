"""Overrides whose passage is lost: what is said of them, and what may be meant now."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from builder import yaml_lines
from builder.anchors import most_alike, selector_for
from builder.model import Article, Orphan, Problem
from builder.resolve.located import Located

_MOST_REPAIRS = 5


def orphans(article: Article, located: Iterable[Located]) -> Iterator[Orphan]:
    """Those whose passage is not there, or not as often as expected."""
    return (_orphan(article, one) for one in located if one.is_lost)


def lost_passages(article: Article, located: Iterable[Located]) -> Iterator[Problem]:
    """A problem for each orphan, with a repair to paste."""
    for one in located:
        if one.is_lost:
            yield _described(article, one)


def _orphan(article: Article, lost: Located) -> Orphan:
    likely = None if lost.found else most_alike(article, lost.override.passage)
    repairs = lost.found[:_MOST_REPAIRS] or (() if likely is None else (likely,))
    return Orphan(lost.override, len(lost.found), repairs)


def _described(article: Article, lost: Located) -> Problem:
    orphan, override = _orphan(article, lost), lost.override
    if orphan.found:
        times = "once" if override.count == 1 else f"{override.count} times"
        what = (
            f"the passage {lost.words} stands {orphan.found} times in {article.path}, not {times}"
        )
        remedy = "tell them apart by prefix and suffix, or set count"
    else:
        what = f"the passage {lost.words} is not in {article.path}"
        remedy = "if this is the passage now, paste its words"
        if not orphan.likely:
            remedy = "delete this override, or point it at other words"
    selectors = (selector_for(article, span) for span in orphan.likely)
    write = yaml_lines.every if override.every else yaml_lines.passage
    repair = "\n".join(map(write, selectors))
    return Problem(override.place, f"{what}; nothing was changed", remedy, repair)
