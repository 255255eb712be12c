"""Counts and days in, small inline SVG out: drawn at build time, with a text alternative."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Protocol

from builder.gazetteer import MONTHS
from builder.render.markdown import Markdown, attribute, html

_HEIGHT = 40
_WIDTH = 240


class Counted(Protocol):
    """Something with a name and a number."""

    @property
    def words(self) -> str: ...
    @property
    def count(self) -> int: ...


def columns(bars: Sequence[Counted], what: str) -> Markdown:
    """A column for each bar; the highest says its number."""
    top, step = max(bar.count for bar in bars), _WIDTH / len(bars)
    high = next(i for i, bar in enumerate(bars) if bar.count == top)
    drawn = "".join(_column(i, bar, step, top, say=i == high) for i, bar in enumerate(bars))
    told = ", ".join(f"{bar.count} in {bar.words}" for bar in bars if bar.count)
    ends = (
        f'<text x="0" y="{_HEIGHT + 15}">{html(_short(bars[0].words))}</text>'
        f'<text x="{_WIDTH}" y="{_HEIGHT + 15}" text-anchor="end">'
        f"{html(_short(bars[-1].words))}</text>"
    )
    return Markdown(
        f'<svg class="gl-spark" viewBox="0 -14 {_WIDTH} {_HEIGHT + 32}" role="img" '
        f'aria-label="{attribute(f"{what}: {told}")}">{drawn}{ends}</svg>'
    )


def _column(at: int, bar: Counted, step: float, top: int, *, say: bool) -> str:
    height = max(bar.count / top * _HEIGHT, 1)
    x, y = at * step, _HEIGHT - height
    empty = "" if bar.count else ' class="z"'
    width = max(step - 2, 1)
    drawn = f'<rect{empty} x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}"/>'
    if not say:
        return drawn
    middle = min(max(x + step / 2 - 1, 8), _WIDTH - 8)
    return drawn + f'<text x="{middle:.1f}" y="{y - 4:.1f}" text-anchor="middle">{bar.count}</text>'


def _short(words: str) -> str:
    month, _, year = words.partition(" ")
    return f"{month[:3]} {year}" if year else words


def bar(count: int, most: int) -> Markdown:
    """A bar as long as its share of the most; decoration for a number that stands beside it."""
    width = max(round(count / max(most, 1) * 40), 1)
    return Markdown(
        '<svg class="gl-bar" width="40" height="6" aria-hidden="true">'
        f'<rect width="{width}" height="6"/></svg>'
    )


class Period(Protocol):
    """A calendar value with its days (ordinals, half open)."""

    @property
    def value(self) -> str: ...
    @property
    def words(self) -> str: ...
    @property
    def days(self) -> tuple[int, int]: ...
    @property
    def count(self) -> int: ...


_STRIP = 900
_BASE = 56
_LANES = 5
_MONTH, _LONGEST = 31, 3653  # days


def strip(
    entries: Iterable[Period], published: Iterable[int], *, by_month: bool = False
) -> Markdown:
    """A line of time with a mark for each dated stretch above it and each briefing on it;
    `by_month` draws columns instead of marks, for those that are too many.

    Only what lies within a year or so of the briefings is drawn, and no century: a date of 1949
    would squeeze the rest into a blot.
    """
    issued = sorted(published)
    if not issued:
        return Markdown("")
    around = range(issued[0] - 400, issued[-1] + 400)
    near = [e for e in entries if _is_near(e, around)]
    first = min([issued[0], *(e.days[0] for e in near)]) - 5
    last = max([issued[-1] + 1, *(e.days[1] for e in near)]) + 5
    scale = _STRIP / max(last - first, 60)
    near.sort(key=lambda e: e.days)
    marks = (_months if by_month else _marks)(near, first, scale)
    ticks = "".join(_ticks(first, max(last, first + 60), scale))
    dots = "".join(
        f'<circle class="p" cx="{(d - first + 0.5) * scale:.1f}" cy="{_BASE}" r="3"/>'
        for d in dict.fromkeys(issued)
    )
    label = f"{len(near)} dates and {len(issued)} briefings on a line of time; listed below"
    return Markdown(
        f'<svg viewBox="-6 0 {_STRIP + 12} {_BASE + 30}" role="img" '
        f'aria-label="{attribute(label)}">'
        f'<path d="M0 {_BASE}H{_STRIP}"/>{ticks}{marks}{dots}</svg>'
    )


def _is_near(entry: Period, around: range) -> bool:
    """Whether it meets these days and is no longer than a decade."""
    first, end = entry.days
    return end > around.start and first < around.stop and end - first <= _LONGEST


def _marks(entries: Iterable[Period], first: int, scale: float) -> str:
    """Each stretch in the lowest lane that is free where it begins."""
    ends = [-9.0] * _LANES
    drawn = []
    for entry in entries:
        x = (entry.days[0] - first) * scale
        width = max((entry.days[1] - entry.days[0]) * scale - 1, 7)
        lane = next((n for n, end in enumerate(ends) if end < x), _LANES - 1)
        ends[lane] = x + width + 1
        drawn.append(_mark(x, _BASE - 14 - lane * 10, width, long=width > 100 * scale))
    return "".join(drawn)


def _months(entries: Iterable[Period], first: int, scale: float) -> str:
    """A column for each month, as high as often as its days, weeks or itself are spoken of."""
    counts: Counter[date] = Counter()
    for entry in entries:
        if entry.days[1] - entry.days[0] <= _MONTH:
            counts[date.fromordinal(entry.days[0]).replace(day=1)] += entry.count
    top = max(counts.values(), default=1)
    bars = ((m.toordinal(), count / top * (_BASE - 8)) for m, count in sorted(counts.items()))
    return "".join(
        f'<rect class="e" x="{(day - first) * scale:.1f}" y="{_BASE - 6 - height:.1f}" '
        f'width="{max(_MONTH * scale - 2, 1):.1f}" height="{max(height, 1):.1f}"/>'
        for day, height in bars
    )


def _mark(x: float, y: float, width: float, *, long: bool) -> str:
    """A bar with round ends, thin and soft where it stands for a season, a year or more."""
    if long:
        return f'<rect class="y" x="{x:.1f}" y="{y + 2}" width="{width:.1f}" height="2"/>'
    return f'<rect class="e" x="{x:.1f}" y="{y}" width="{width:.1f}" height="7" rx="3.5"/>'


def _ticks(first: int, last: int, scale: float) -> Iterable[str]:
    start, months = date.fromordinal(max(first, 1)), (last - first) / 30.4
    every = next(n for n in (1, 3, 12, 60, 120, 1200) if months / n <= 10 or n == 1200)
    number = start.year * 12 + start.month
    while True:
        year, month = divmod(number, 12)
        if year > date.max.year:
            return
        x = (date(year, month + 1, 1).toordinal() - first) * scale
        if x > _STRIP - 30:
            return
        if number % every == 0 and x >= 0:
            words = f"{MONTHS[month][:3]} {year}" if every < 12 else str(year)
            yield f'<path d="M{x:.1f} {_BASE}v9"/><text x="{x:.1f}" y="{_BASE + 24}">{words}</text>'
        number += 1
