"""What kinds and layers are called."""

from builder.compose.kinds import KINDS, LAYERS
from builder.model import Kind, Layer


def test_every_kind_and_layer_has_a_name():
    """A new kind must be named before it can be shown."""
    assert set(KINDS) == set(Kind)
    assert set(LAYERS) == set(Layer)
