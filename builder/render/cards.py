"""What an article's marks mean in, what their cards say out: JSON for a `<script>` of its page."""

from __future__ import annotations

from collections.abc import Iterable

from builder.compose.articles import Panel, PanelEntry
from builder.compose.calendar import day_in_words, value_in_words
from builder.compose.concordance import Saying
from builder.model import Dating, Granularity, Mark
from builder.render.linked_data import json_in_html
from builder.render.markdown import Markdown
from builder.text import shortened
from builder.timex.values import VAGUE

_FIELDS = ("label", "kind", "description", "here", "everywhere", "briefings", "said", "when")
_LONGEST_SAID = 160  # code points
_PLAIN = (Granularity.DAY, Granularity.MONTH, Granularity.YEAR)
_VAGUE = dict(zip(VAGUE, ("Some time before", "Now", "Some time after"), strict=True))


def cards(panels: Iterable[Panel], marks: Iterable[Mark]) -> Markdown:
    """As JSON: the `fields` of a row; in `rows`, by an entity's id, or `#` and a term's, what it
    is, how often it is named here, in all and in how many briefings, and, if anything, what it
    said last, and when; in `dates`, by calendar value in small letters, the words for all but
    days, months and years, which a browser knows itself."""
    datings = (mark for mark in marks if isinstance(mark, Dating))
    values = dict.fromkeys(d.value for d in datings if d.granularity not in _PLAIN)
    return json_in_html(
        {
            "fields": _FIELDS,
            "rows": {_key(e.address): _row(e) for panel in panels for e in panel.entries},
            "dates": {v.lower(): _VAGUE.get(v) or value_in_words(v) for v in values},
        }
    )


def _key(there: str) -> str:
    page, mark, fragment = there.partition("#")
    return mark + fragment or page.rpartition("/")[2].removesuffix(".md")


def _row(entry: PanelEntry) -> tuple[str | int, ...]:
    counts = (entry.here, entry.everywhere, entry.briefings)
    return (entry.label, entry.kind, entry.description, *counts, *_said(entry.last))


def _said(last: Saying | None) -> tuple[str, ...]:
    if last is None:
        return ()
    return shortened(last.words, _LONGEST_SAID), day_in_words(last.article.date)
