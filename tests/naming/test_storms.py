"""Where storms are named."""

import pytest

from builder.naming.storms import storm_names


@pytest.mark.parametrize(
    ("text", "storms"),
    [
        (
            "It fled Hurricane Laura. Then Laura grew, and Laura's rain fell.",
            ["Hurricane Laura", "Laura", "Laura"],
        ),
        ("Tropical Storm Ophira rose.", ["Tropical Storm Ophira"]),
        ("Super Typhoon Oji and Cyclone Ida met.", ["Super Typhoon Oji", "Cyclone Ida"]),
        ("Laura Lee fled Hurricane Laura. Laura wept.", ["Hurricane Laura"]),
        ("Mrs Laura fled Hurricane Laura. Laura wept.", ["Hurricane Laura"]),
        ("Laura fled Hurricane Laura.", ["Hurricane Laura"]),
        ("Hurricane Laura hit. They live in Laura and left Laura, Texas.", ["Hurricane Laura"]),
        ("Storm Laura came after a Storm Warning and a Storm Ophira.", ["Storm Laura"]),
        ("The Hurricane Center and the Typhoon Shelter closed.", []),
        ("Hurricane Ann Lee is a boat.", []),
    ],
)
def test_storms_are_told_by_the_word_before_them(text, storms):
    """And by their bare name from then on, unless somebody has it."""
    assert [span.of(text) for span in sorted(storm_names(text))] == storms
