"""Weights as steps of eight bits: each row of a matrix in steps of its own size."""

from __future__ import annotations

from typing import Any

_MOST_STEPS = 127


def pack(weights: Any) -> tuple[Any, Any]:
    """Steps (`int8`, the shape of the weights) and the size of a step in each row."""
    import numpy as np  # noqa: PLC0415 - a build from a full cache must not pay for it

    sizes = np.abs(weights).max(axis=-1, keepdims=True) / _MOST_STEPS
    sizes[sizes == 0] = 1.0
    return np.rint(weights / sizes).astype("int8"), sizes.astype("float32")


def unpack(steps: Any, sizes: Any) -> Any:
    """The weights, each to half a step."""
    return steps * sizes
