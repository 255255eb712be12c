"""The clock of the tests tells work that grows with its square from work that does not."""

from timing import costs_linear_time


def test_what_is_linear_is_told_from_what_is_quadratic():
    """Nor does what is remembered from try to try pass for linear."""
    assert costs_linear_time(lambda n: lambda: sum(range(100 * n)), 500)
    assert not costs_linear_time(lambda n: lambda: sum(range(n * n)), 300)
    known = set()

    def remembered(n):
        return lambda: n in known or known.add(n) or sum(range(n * n))

    assert not costs_linear_time(remembered, 300)
