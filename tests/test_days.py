"""Days as they are written."""

from datetime import date

import pytest

from builder.days import day_of


def test_a_day_is_written_in_one_way():
    """Not as the other forms of ISO 8601, nor in other digits."""
    assert day_of("2025-04-08") == date(2025, 4, 8)
    for words in ("20250408", "2025-W15-2", "8 April", "٢٠٢٥-٠٤-٠٨", "2025-04-08\n"):
        with pytest.raises(ValueError, match="is not written YYYY-MM-DD"):
            day_of(words)
    with pytest.raises(ValueError, match=r"^there is no day 2025-02-30: [^()]*$"):
        day_of("2025-02-30")
