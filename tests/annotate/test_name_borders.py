"""Chains of labels."""

from builder.annotate.name_borders import BEGIN, INSIDE, OUTSIDE, _decoded


def test_a_name_never_goes_on_before_it_began():
    """Whatever the scores say, the chain starts with a beginning or outside."""
    steps = (0.0,) * 9
    assert _decoded([(0.0, 9.0, 1.0)], steps) == [OUTSIDE]


def test_the_chain_weighs_steps_as_well():
    """A step that costs more than the word gains is not taken."""
    scores = [(1.0, 0.0, 0.0), (0.6, 0.5, 0.0)]
    assert _decoded(scores, (0.0,) * 9) == [BEGIN, BEGIN]
    assert _decoded(scores, (-1.0, 0.0, 0, 0, 0, 0, 0, 0, 0)) == [
        BEGIN,
        INSIDE,
    ]
