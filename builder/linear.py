"""From the named features of a thing and a table of weights to a score or a probability.

Sparse linear models in pure Python: what has no weight counts nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence


def score(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """The sum of the weights of these features, the same in whatever order they come."""
    return math.fsum(filter(None, map(weights.get, features)))


def probability(value: float) -> float:
    """The logistic function, safe for any value."""
    if value >= 0:
        return 1.0 / (1.0 + math.exp(-value))
    power = math.exp(value)
    return power / (1.0 + power)


def shares(values: Sequence[float]) -> list[float]:
    """Softmax: the share of each value, together 1; empty for no values."""
    if not values:
        return []
    top = max(values)
    powers = [math.exp(value - top) for value in values]
    total = sum(powers)
    return [power / total for power in powers]
