"""Changed links as a diff that a person reads."""

from __future__ import annotations

from collections.abc import Iterable

import click

from builder.compose.changes import Change

_MOST_PLACES = 3


def as_diff(changed: Iterable[Change]) -> str:
    """What each name stood for and stands for, and where; most mentions first."""
    changed = tuple(changed)
    mentions = sum(len(change.places) for change in changed)
    which = "1 mention changed its" if mentions == 1 else f"{mentions} mentions changed their"
    heading = f"{which} entity:"
    return "\n".join([heading, *map(_change, changed)])


def _change(change: Change) -> str:
    before = click.style(f"- {change.words}: {change.before or 'nobody'}", fg="red")
    after = click.style(f"+ {change.words}: {change.after or 'nobody'}", fg="green")
    places = list(dict.fromkeys(map(str, change.places)))
    more = len(change.places) - len(places[:_MOST_PLACES])
    where = ", ".join(places[:_MOST_PLACES]) + (f" and {more} more" if more else "")
    return f"{before}\n{after}\n  {where}"
