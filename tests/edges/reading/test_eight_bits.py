"""Weights in eight bits: each row to half a step of its own."""

import numpy as np
import pytest

from builder.edges.reading.eight_bits import pack, unpack


def test_each_row_has_steps_of_its_own():
    """Small weights beside large ones keep their values."""
    weights = np.array([[1.0, -0.5, 0.25], [0.001, -0.0005, 0.0]])
    steps, sizes = pack(weights)
    assert (steps.dtype, steps.shape) == (np.int8, weights.shape)
    for row, got in zip(weights, unpack(steps, sizes), strict=True):
        assert got == pytest.approx(row, abs=0.51 * abs(row).max() / 127)


def test_the_largest_weight_and_nothing_are_exact():
    """So that what has not changed stays as it was."""
    weights = np.array([0.0, 2.0, 0.0])
    assert unpack(*pack(weights)).tolist() == pytest.approx([0.0, 2.0, 0.0], abs=1e-6)
    assert unpack(*pack(np.zeros(3))).tolist() == [0.0, 0.0, 0.0]
