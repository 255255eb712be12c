"""From where a model looks for a quotation's source to features: levels of its log-odds."""

from __future__ import annotations

import math
from collections.abc import Iterator

from builder.model import SourceHint

_FARTHEST = 6
_LEAST = 1e-4


def describe_mention(hint: SourceHint, first: int, end: int) -> Iterator[str]:
    """What it says of a mention by its words in the stretch's own paragraph, half open."""
    share = sum(share for word, share in hint.here if first <= word < end)
    top = max((share for _, share in hint.here), default=0.0)
    yield f"hint={_level(share)}"
    yield f"hint top={share >= max(top, hint.elsewhere)}"
    yield f"hint less={round(math.log((top + _LEAST) / (share + _LEAST)))}"


def describe_others(hint: SourceHint, who: str) -> Iterator[str]:
    """What it says of anybody who is not mentioned there, and of nobody."""
    yield f"hint {who}={_level(hint.elsewhere)}"


def describe_words(hint: SourceHint) -> Iterator[str]:
    """What it says of the words being somebody's at all."""
    yield f"hint said={_clipped(hint.attributed)}"


def describe_certainty(hint: SourceHint) -> Iterator[str]:
    """How sure it is of the place it points to."""
    yield f"hint sure={_level(max([hint.elsewhere, *(share for _, share in hint.here)]))}"


def _level(share: float) -> int:
    share = min(max(share, _LEAST), 1 - _LEAST)
    return _clipped(math.log(share / (1 - share)))


def _clipped(odds: float) -> int:
    return max(-_FARTHEST, min(_FARTHEST, round(odds)))
