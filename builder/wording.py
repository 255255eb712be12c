"""How counts, lists and remedies are worded."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import get_close_matches


def in_a_row(names: Sequence[str]) -> str:
    """Names as one lists them: `A, B and C`; empty for none."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def plural(count: int, one: str, many: str = "") -> str:
    """`1 briefing`, `2 briefings`, `1,200 briefings`."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def size_of(count: int) -> str:
    """So many bytes, as file managers count them: `47 KB`, `1.2 MB`."""
    thousands = max(1, round(count / 1000))
    return f"{thousands} KB" if thousands < 1000 else f"{count / 1_000_000:.1f} MB"


def did_you_mean(word: str, known: Iterable[str], *, otherwise: str) -> str:
    """The remedy for a word that is not known: the known one most like it, or something else."""
    near = get_close_matches(word, sorted(known), n=1, cutoff=0.7)
    return f"did you mean {near[0]}?" if near else otherwise
